import Diagnostics
public import Linking
public import Markup
import Model

/// The front door: introduction, articles, the most mentioned entities, what changed last.
public struct HomePageType: PageType {
  public let id = "home"
  public let summary = "The home page."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<HomePage>] {
    let document = dossier.published(.home).first { _ in true }
    let origin =
      document.map { PageOrigin.document($0) } ?? .named(dossier.corpus.settings.source?.path ?? "index.md")
    return [PlannedPage(route: .home, origin: origin) { page(for: document, in: $0) }]
  }

  private func page(for document: Document?, in context: PageContext) -> Page<HomePage> {
    let dossier = context.dossier
    let content = HomePage(
      introduction: document.map { dossier.html(of: $0.id) } ?? HTML(),
      articles: dossier.articles.prefix(12).map { context.card(for: dossier[$0], from: .home) },
      mostMentioned: mostMentioned(in: dossier, limit: 12).map { id in
        context.card(forEntity: dossier[id], from: .home, note: .count(dossier.backlinks.count(of: id), "mention"))
      },
      latestChanges: latestChanges(in: context, limit: 6),
      counts: counts(in: dossier), notes: document == nil ? notes(in: context) : [])
    return Page(
      route: .home, title: title(of: document) ?? dossier.corpus.settings.title,
      summary: document?.header.summary ?? dossier.corpus.settings.description, content: content)
  }

  /// The first page of notes bears the title of all, unless it has one of its own.
  private func title(of document: Document?) -> String? {
    guard let document, !(document.isNote && document.hasTitleOfFile) else { return nil }
    return document.title
  }

  /// How many notes of a folder are listed where there is no page to begin with.
  private static let mostNotes = 500

  /// The notes by their folders, those at the top first.
  private func notes(in context: PageContext) -> [NoteFolder] {
    let dossier = context.dossier
    var folders: [NoteFolder] = []
    var places: [String: Int] = [:]
    for document in dossier.published(.page) where document.isNote {
      let path = document.source.path(from: dossier.corpus.contentPrefix)
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
      let place = places[folder] ?? folders.count
      if place == folders.count {
        places[folder] = place
        folders.append(NoteFolder(path: folder, notes: [], others: 0))
      }
      if folders[place].notes.count < Self.mostNotes {
        folders[place].notes.append(context.link(to: document, from: .home))
      } else {
        folders[place].others += 1
      }
    }
    return folders.filter { $0.path.isEmpty } + folders.filter { !$0.path.isEmpty }
  }

  private func mostMentioned(in dossier: Dossier, limit: Int) -> [DocumentID] {
    let entities = dossier.published(.entity).filter { dossier.backlinks.count(of: $0.id) > 0 }.map(\.id)
    return Array(
      entities.sorted { a, b in
        let (left, right) = (dossier.backlinks.count(of: a), dossier.backlinks.count(of: b))
        return left != right ? left > right : a < b
      }.prefix(limit))
  }

  /// Corrections and updates of articles, and the articles themselves, newest first.
  private func latestChanges(in context: PageContext, limit: Int) -> [DocumentCard] {
    var changes: [(key: EDTFDate.SortKey, card: DocumentCard)] = []
    for id in context.dossier.articles {
      let document = context.dossier[id]
      guard let article = document.article else { continue }
      for correction in article.corrections {
        changes.append(
          (
            correction.date.sortKey,
            DocumentCard(
              link: context.link(to: document, from: .home), date: DateText(correction.date), summary: correction.note,
              note: "Correction")
          ))
      }
      if let updated = article.updated {
        changes.append(
          (
            updated.sortKey,
            DocumentCard(link: context.link(to: document, from: .home), date: DateText(updated), note: "Updated")
          ))
      }
    }
    // A stable order: of one day, as found.
    return changes.enumerated().sorted { a, b in
      a.element.key != b.element.key ? b.element.key < a.element.key : a.offset < b.offset
    }.prefix(limit).map(\.element.card)
  }

  private func counts(in dossier: Dossier) -> [PageLink] {
    var links: [PageLink] = []
    func add(_ count: Int, _ noun: String, _ list: SiteList) {
      guard count > 0 else { return }
      links.append(PageLink(title: .count(count, noun), href: Route.home.href(to: .page(list.slug))))
    }
    add(dossier.articles.count, "article", ArticleListPageType.list)
    var ofKind = [Int](repeating: 0, count: EntityKinds.all.count)
    for document in dossier.published(.entity) {
      if let kind = dossier.kind(of: document.id) { ofKind[kind] += 1 }
    }
    for (kind, count) in zip(EntityKinds.all, ofKind) {
      if count > 0 {
        let words = String.count(count, kind.name.lowercased(), plural: kind.pluralName.lowercased())
        links.append(PageLink(title: words, href: Route.home.href(to: .page(kind.listSlug))))
      }
    }
    add(dossier.published(.page).reduce(0) { $1.isNote ? $0 + 1 : $0 }, "note", NamesPageType.list)
    add(dossier.publishedCount(.source), "source", SourceListPageType.list)
    return links
  }
}

/// The front page.
public struct HomePage: Sendable {
  public var introduction: HTML
  public var articles: [DocumentCard]
  public var mostMentioned: [EntityCard]
  /// Newest first: articles with their dates, corrections.
  public var latestChanges: [DocumentCard]
  /// “48 entities”, “9 sources”: each leads to its list.
  public var counts: [PageLink]
  /// Of a folder of notes without a page to begin with.
  public var notes: [NoteFolder]

  public init(
    introduction: HTML, articles: [DocumentCard], mostMentioned: [EntityCard], latestChanges: [DocumentCard],
    counts: [PageLink], notes: [NoteFolder] = []
  ) {
    self.introduction = introduction
    self.articles = articles
    self.mostMentioned = mostMentioned
    self.latestChanges = latestChanges
    self.counts = counts
    self.notes = notes
  }
}

/// A folder with its notes.
public struct NoteFolder: Sendable {
  /// From the content folder; empty at the top.
  public var path: String
  public var notes: [PageLink]
  /// How many more there are.
  public var others: Int

  public init(path: String, notes: [PageLink], others: Int) {
    (self.path, self.notes, self.others) = (path, notes, others)
  }
}
