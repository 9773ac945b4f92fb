import Diagnostics
public import Linking
public import Markup
import Model
import Words

/// Where the statements come from that the notes rest on: who said it, in what, where it was read.
public struct EvidencePageType: PageType {
  public let id = "evidence"
  public let summary = "Who said what the notes rest on, in what, and where it was read, drawn and listed."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "evidence", title: Term("Evidence", de: "Belege"), isInUsualNavigation: true)

  /// Past so many ways, or so many notes that came by them, each page holds a part.
  static let (waysOnOnePage, notesOnOnePage) = (300, 500)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<EvidencePage>] {
    let notes = dossier.annotations.all
    guard notes.contains(where: { dossier[$0].annotation?.evidence.isEmpty == false }) else { return [] }
    let flow = EvidenceFlow(of: notes, in: dossier)
    let cut = Self.cut(flow.ways)
    let parts = ListParts(slug: Self.list.slug, total: cut.count, size: 1)
    return (0..<parts.count).map { part in
      let route = parts.route(part)
      return PlannedPage(route: route, origin: .named("the page on evidence")) { context in
        var page = EvidencePage(
          introduction: context.words.evidenceIntroduction.text, sourced: flow.sourced, unsourced: flow.unsourced)
        page.picture = part == 0 ? flow.picture(from: route, in: context) : nil
        page.rows = cut[part].map { flow.row($0, from: route, in: context) }
        return context.page(page, part: part, of: parts, in: Self.list, summary: page.introduction)
      }
    }
  }

  /// The ways of each page. One by which more came than a page holds goes on in the next.
  private static func cut(_ ways: [EvidenceFlow.Way]) -> [[EvidenceFlow.Way]] {
    var pages: [[EvidenceFlow.Way]] = [[]]
    var room = notesOnOnePage
    for way in ways {
      var rest = way.notes[...]
      while !rest.isEmpty {
        if pages[pages.count - 1].count == waysOnOnePage || room < min(rest.count, notesOnOnePage) {
          pages.append([])
          room = notesOnOnePage
        }
        var part = way
        part.notes = Array(rest.prefix(room))
        rest = rest.dropFirst(room)
        room -= part.notes.count
        pages[pages.count - 1].append(part)
      }
    }
    return pages
  }
}

/// Where the statements come from.
public struct EvidencePage: Sendable {
  /// One way by which notes came.
  public struct Row: Sendable {
    public var speaker: String
    public var speakerHref: Href?
    public var speakerLanguage: TextLanguage?
    /// What it was said in, where that was read elsewhere.
    public var statement: PageLink?
    public var read: String
    public var readHref: Href?
    public var readLanguage: TextLanguage?
    /// Each leads to its words in its article.
    public var notes: [PageLink] = []

    public init(speaker: String, read: String) {
      (self.speaker, self.read) = (speaker, read)
    }
  }

  public var introduction: String
  public var picture: PagePicture?
  public var rows: [Row] = []
  /// How many notes name a source, and how many none.
  public var sourced: Int
  public var unsourced: Int

  public init(introduction: String, sourced: Int, unsourced: Int) {
    (self.introduction, self.sourced, self.unsourced) = (introduction, sourced, unsourced)
  }
}
