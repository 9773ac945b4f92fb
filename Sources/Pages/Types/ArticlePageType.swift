import Diagnostics
public import Linking
import Markup
import Model
import Parallel
import Words

/// One page for each article.
public struct ArticlePageType: PageType {
  public let id = "article"
  public let summary = "An article with its contents, its entities, its sources and its neighbours."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ArticlePage>] {
    dossier.articles.enumerated().compactMap { position, id in
      let document = dossier[id]
      guard let route = document.route, document.isArticle else { return nil }
      return PlannedPage(
        route: route, origin: .document(document), dependencies: .document(id)
      ) { context in
        page(for: document, at: route, position: position, in: context)
      }
    }
  }

  private func page(
    for document: Document, at route: Route, position: Int, in context: PageContext
  ) -> Page<ArticlePage> {
    guard case .article(let article) = document.content else {
      // For articles alone pages are planned.
      let nothing = ArticlePage(date: DateText(text: "", machine: nil), body: AnnotatedBody(pieces: []))
      return Page(route: route, title: document.title, content: nothing)
    }
    let dossier = context.dossier
    let body = dossier.body(of: document.id)
    let mentioned = targets(of: dossier.mentions(in: document.id))
    let key = sources(of: article, body, mentioned: mentioned, in: dossier)
    var content = ArticlePage(
      date: DateText(article.date, in: context.words),
      body: .make(of: document, from: route, letters: key.letters, in: context))
    content.updated = article.updated.map { DateText($0, in: context.words) }
    content.authors = article.authors
    content.publisher = article.publisher
    content.source = dossier.published(named: article.source).map { context.link(to: $0, from: route) }
    content.image = context.image(article.image, of: document, from: route)
    content.corrections = article.corrections.map { (date: DateText($0.date, in: context.words), note: $0.note) }
    content.contents = context.contents(of: body)
    content.entities = groups(of: mentioned, from: route, in: context)
    content.chronology = ChronologyLines(context: context, route: route)
      .chronology(Chronology(ofEvents: mentioned.lazy.map(\.id), in: dossier).entries)
    content.sources = key.sources(from: route, in: context)
    content.mentions = context.mentions(of: document.id, from: route)
    content.tags = context.tags(of: document, from: route)
    content.wordCount = body.wordCount
    // Newest first: the article before this one in time comes after it in the list.
    if position + 1 < dossier.articles.count {
      content.previous = context.link(to: dossier[dossier.articles[position + 1]], from: route)
    }
    if position > 0 { content.next = context.link(to: dossier[dossier.articles[position - 1]], from: route) }
    var page = Page(
      route: route, title: document.title, summary: dossier.summary(of: document),
      breadcrumbs: context.breadcrumbs(by: ArticleListPageType.list, from: route), content: content)
    page.image = article.image.map { dossier.corpus.mediaRoute($0.file.value) }
    return page
  }

  /// What a body mentions, each once with how often, in the order of first mention.
  private func targets(of mentions: SharedBuffer<Mention>) -> [(id: DocumentID, count: Int)] {
    // By target and then by place, in one number each.
    let order = mentions.indices.map { UInt64(mentions[$0].target.index) << 32 | UInt64($0) }.sorted()
    var targets: [(first: UInt64, id: DocumentID, count: Int)] = []
    for number in order {
      let id = DocumentID(Int(number >> 32))
      if targets.last?.id == id { targets[targets.count - 1].count += 1 } else { targets.append((number, id, 1)) }
    }
    targets.sort { UInt32(truncatingIfNeeded: $0.first) < UInt32(truncatingIfNeeded: $1.first) }
    return targets.map { ($0.id, $0.count) }
  }

  private func groups(
    of mentioned: [(id: DocumentID, count: Int)], from route: Route, in context: PageContext
  ) -> [EntityGroup] {
    var groups = EntityKinds.all.map { EntityGroup(title: context.words.label($0.pluralName), in: context) }
    let addresses = context.dossier.addresses
    let folder = addresses.folder(of: route)
    for (target, count) in mentioned {
      // An entity that is linked to has a page of its own.
      guard let kind = context.dossier.kind(of: target), let skipped = addresses.skipped(to: target, from: folder)
      else {
        continue
      }
      let index = Int(target.index)
      groups[kind].add(
        title: context.titles[index],
        href: addresses.addresses[index].part(from: skipped),
        note: count > 1 ? context.words.times(count) : nil)
    }
    return groups.filter { !$0.entries.isEmpty }
  }

  /// The source that the article annotates, then those that its notes rest on, then those that its text links to.
  private func sources(
    of article: Article, _ body: LinkedBody, mentioned: [(id: DocumentID, count: Int)], in dossier: Dossier
  ) -> SourceKey {
    var key = SourceKey()
    key.add(dossier.published(named: article.source))
    key.addSources(of: body.annotations.sorted { $0.number < $1.number }.map(\.id), in: dossier)
    for (id, _) in mentioned where dossier.kind(of: id) == nil { key.add(dossier[id]) }
    return key
  }
}

/// An article with its notes, and what it names.
public struct ArticlePage: Sendable {
  public var date: DateText
  public var updated: DateText?
  public var authors: [String] = []
  public var publisher: String?
  /// The report that it annotates.
  public var source: PageLink?
  public var image: PageImage?
  public var corrections: [(date: DateText, note: String)] = []
  public var contents: [ContentsEntry] = []
  public var body: AnnotatedBody
  /// The entities in it, by kind.
  public var entities: [EntityGroup] = []
  /// The events in it, in order of time.
  public var chronology: PageChronology?
  /// The sources that it and its notes cite.
  public var sources: [CitedSource] = []
  public var mentions = MentionList()
  public var tags: [PageLink] = []
  public var wordCount = 0
  public var previous: PageLink?
  public var next: PageLink?

  public init(date: DateText, body: AnnotatedBody) {
    self.date = date
    self.body = body
  }
}
