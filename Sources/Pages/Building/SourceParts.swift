import Linking
import Markup
import Model
import Words

/// The pages of a source that is cited so often that one would be too large: each has a part of what it says, of what cites it and
/// of what mentions it.
struct SourceParts: Sendable {
  static let itemsOnOnePage = 150

  let document: Document
  /// The mentions, page by page; empty where one page holds them all.
  let mentions: [Range<Int>]
  let count: Int
  /// How many notes rest on it.
  let statementCount: Int

  init(of document: Document, in dossier: Dossier) {
    self.document = document
    let isMentionedOften = dossier.backlinks.count(of: document.id) > EntityMentions.mentionedPagesOnOnePage
    mentions = isMentionedOften ? EntityMentions.cut(of: document, in: dossier) : []
    statementCount = dossier.annotations.restingOn(document.id).count
    let lists = [statementCount, Self.citing(document, in: dossier).count]
    count = max(1, mentions.count, lists.map { ($0 + Self.itemsOnOnePage - 1) / Self.itemsOnOnePage }.max() ?? 1)
  }

  /// What names the source in its front matter, without the notes: those stand with what it says.
  static func citing(_ document: Document, in dossier: Dossier) -> [DocumentID] {
    dossier.citations[document.id].filter { !dossier[$0].isAnnotation }
  }

  /// What of a list stands on a page, from 0 on.
  static func items<Item>(of part: Int, among all: [Item]) -> ArraySlice<Item> {
    all.dropFirst(part * itemsOnOnePage).prefix(itemsOnOnePage)
  }

  /// A dot cannot stand in a slug, so no document's address is taken.
  static func route(_ part: Int, of document: Document) -> Route {
    part == 0 ? document.route ?? .home : .page("\(document.slug).\(part + 1)", in: "sources")
  }

  /// Which part a page holds, with links to all; nil where one page holds them.
  func shown(on part: Int, in words: any Wording) -> PageParts? {
    guard count > 1 else { return nil }
    let route = Self.route(part, of: document)
    let links = (0..<count).map { other in
      PageLink(
        title: words.part(other + 1, holding: statements(on: other, in: words)),
        href: route.href(to: Self.route(other, of: document)))
    }
    let held = statements(on: part, in: words)
    return PageParts(links, current: part, title: part == 0 ? words.part(1, outOf: count, holding: held) : held)
  }

  /// “151–300”: which of what it says a page has.
  private func statements(on part: Int, in words: any Wording) -> String? {
    let (first, last) = (part * Self.itemsOnOnePage + 1, min((part + 1) * Self.itemsOnOnePage, statementCount))
    if first > last { return nil }
    return first == last ? words.number(first) : "\(words.number(first))–\(words.number(last))"
  }
}

/// On which page of a source each note's statement stands; of sources with several pages.
struct StatementPages: Sendable {
  private var pages: [DocumentID: [DocumentID: Int]] = [:]

  init(_ dossier: Dossier, articlePositions: [DocumentID: Int]) {
    for source in dossier.published(.source) {
      let notes = dossier.annotations.restingOn(source.id)
      guard notes.count > SourceParts.itemsOnOnePage else { continue }
      let order = PageContext.inOrder(notes, articlePositions, in: dossier)
      pages[source.id] = Dictionary(
        uniqueKeysWithValues: order.enumerated().map { ($1, $0 / SourceParts.itemsOnOnePage) })
    }
  }

  func page(ofStatementOn note: DocumentID, in source: DocumentID) -> Int { pages[source]?[note] ?? 0 }
}

extension PageContext {
  /// To what a source says on the words of a note.
  func href(toStatementOn note: DocumentID, in source: Document, from route: Route) -> Href {
    let part = statementPages.page(ofStatementOn: note, in: source.id)
    return route.href(to: SourceParts.route(part, of: source), fragment: dossier[note].noteID.text)
  }
}
