import Diagnostics
import Linking
import Markup
import Model

/// One page for each article.
struct ArticlePageType: PageType {
  let id = "article"
  let summary = "An article with its contents, its entities, its sources and its neighbours."

  func pages(of dossier: Dossier) -> [PlannedPage] {
    dossier.articles.enumerated().compactMap { position, id in
      let document = dossier[id]
      guard let route = document.route, document.isArticle else { return nil }
      return PlannedPage(
        route: route, origin: .document(document), basis: .document(id)
      ) { context in
        page(for: document, at: route, position: position, in: context)
      }
    }
  }

  private func page(for document: Document, at route: Route, position: Int, in context: PageContext) -> Page {
    guard case .article(let article) = document.content else {
      // For articles alone pages are planned.
      return Page(route: route, title: document.title, breadcrumbs: [], layout: .listing(ListingPage(groups: [])))
    }
    let dossier = context.dossier
    let body = dossier.body(of: document.id)
    var layout = ArticlePage(date: DateText(article.date), body: .make(of: document, from: route, in: context))
    layout.updated = article.updated.map(DateText.init)
    layout.authors = article.authors
    layout.publisher = article.publisher
    layout.source = dossier.published(named: article.source).map { context.link(to: $0, from: route) }
    layout.image = context.image(article.image, of: document, from: route)
    layout.corrections = article.corrections.map { (date: DateText($0.date), note: $0.note) }
    layout.contents = context.contents(of: body)
    let mentioned = targets(of: dossier.mentions(in: document.id))
    layout.entities = groups(of: mentioned, from: route, in: context)
    layout.sources = sources(of: article, mentioned: mentioned, from: route, in: context)
    layout.mentions = context.mentions(of: document.id, from: route)
    layout.tags = context.tags.links(for: document, from: route)
    layout.wordCount = body.wordCount
    // Newest first: the article before this one in time comes behind it in the list.
    if position + 1 < dossier.articles.count {
      layout.previous = context.link(to: dossier[dossier.articles[position + 1]], from: route)
    }
    if position > 0 { layout.next = context.link(to: dossier[dossier.articles[position - 1]], from: route) }
    return Page(
      route: route, title: document.title, summary: document.header.summary,
      breadcrumbs: context.breadcrumbs(by: Lists.articles, from: route), layout: .article(layout))
  }

  /// What a body mentions, each once with how often, in the order of first mention.
  private func targets(of mentions: UnsafeBufferPointer<Mention>) -> [(id: DocumentID, count: Int)] {
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
    var groups = EntityKinds.all.map { EntityGroup(title: $0.pluralName, in: context) }
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
        href: UnsafeBufferPointer(rebasing: addresses.addresses[index].dropFirst(skipped)),
        note: count > 1 ? "\(count) times" : nil)
    }
    return groups.filter { !$0.entries.isEmpty }
  }

  /// The source that the article annotates, then those that its text links to.
  private func sources(
    of article: Article, mentioned: [(id: DocumentID, count: Int)], from route: Route, in context: PageContext
  ) -> [DocumentCard] {
    let first = context.dossier.published(named: article.source)
    let others = mentioned.lazy.filter { context.dossier.kind(of: $0.id) == nil && $0.id != first?.id }
      .map { context.dossier[$0.id] }.filter { $0.isSource }
    return ((first.map { [$0] } ?? []) + others).map { document in
      context.card(for: document, from: route, note: document.sourceRecord.map { SourceTypes.name(of: $0.type) })
    }
  }
}
