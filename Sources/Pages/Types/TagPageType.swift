import Diagnostics
public import Linking
import Model
import Words

/// A page for each tag, and one with all of them.
public struct TagPageType: PageType {
  public let id = "tag"
  public let summary = "What carries a tag."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "tags", title: Term("Tags", de: "Schlagwörter"), isInUsualNavigation: false)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ListingPage>] {
    let tags = TagIndex(dossier).tags
    guard !tags.isEmpty else { return [] }
    let parts = ListParts(slug: Self.list.slug, total: tags.count, size: Self.tagsOnOnePage)
    let all = (0..<parts.count).map { part in
      PlannedPage(route: parts.route(part), origin: .named("the list of tags")) { context in
        list(part, of: parts, in: context)
      }
    }
    return all + tags.flatMap { pages(of: $0, in: dossier) }
  }

  /// So many links make a page of some 150 KB.
  private static let tagsOnOnePage = 1500

  private func list(_ part: Int, of parts: ListParts, in context: PageContext) -> Page<ListingPage> {
    let route = parts.route(part)
    var groups: [ListingPage.Group] = []
    var (letter, links): (String?, [PageLink]) = (nil, [])
    func close() {
      if !links.isEmpty { groups.append(.init(title: letter, items: .links(links))) }
      links = []
    }
    for tag in context.tags.tags[parts.items(of: part)] {
      if parts.total >= Self.tagsWithoutLetters {
        let own = NameOrder.letter(of: tag.title, in: context.words)
        if own != letter { close() }
        letter = own
      }
      links.append(
        PageLink(title: "\(tag.title) (\(tag.documents.count))", href: route.href(to: TagIndex.route(tag.slug))))
    }
    close()
    let lettered = parts.holding { NameOrder.letter(of: context.tags.tags[$0].title, in: context.words) }
    return context.page(ListingPage(groups: groups), part: part, of: lettered, in: Self.list, summary: nil)
  }

  /// So many tags are looked through without a heading for each letter.
  private static let tagsWithoutLetters = 40

  private func pages(of tag: TagIndex.Tag, in dossier: Dossier) -> [PlannedPage<ListingPage>] {
    let parts = self.parts(of: tag)
    // Of one page this waits until the page is asked for.
    let ordered = parts.count > 1 ? inOrder(tag.documents, in: dossier) : nil
    return (0..<parts.count).map { part in
      PlannedPage(route: parts.route(part), origin: .place(tag.location)) { context in
        let documents = (ordered ?? inOrder(tag.documents, in: context.dossier))[parts.items(of: part)]
        return page(for: tag, documents, part: part, of: parts, in: context)
      }
    }
  }

  /// One alone where the others' addresses would be too long.
  private func parts(of tag: TagIndex.Tag) -> ListParts {
    let total = tag.documents.count
    let parts = ListParts(slug: tag.slug, total: total, size: PagedList.itemsOnOnePage, folder: "tags")
    return parts.count > 1 && PortableName.flaw(inAddress: parts.route(parts.count - 1).path.utf8) != nil
      ? ListParts(slug: tag.slug, total: total, size: total, folder: "tags") : parts
  }

  /// Articles as they are listed, then entities and others by name.
  private func inOrder(_ ids: [DocumentID], in dossier: Dossier) -> [DocumentID] {
    let documents = ids.map { dossier[$0] }
    let words = dossier.corpus.settings.words
    let entities = NameOrder.sorted(documents.filter { $0.isEntity }, in: words)
    let others = NameOrder.sorted(documents.filter { !$0.isArticle && !$0.isEntity }, in: words)
    return (documents.filter { $0.isArticle } + entities + others).map(\.id)
  }

  private func page(
    for tag: TagIndex.Tag, _ ids: ArraySlice<DocumentID>, part: Int, of parts: ListParts, in context: PageContext
  ) -> Page<ListingPage> {
    let (route, documents) = (parts.route(part), ids.map { context.dossier[$0] })
    let articles = documents.filter { $0.isArticle }.map { context.card(for: $0, from: route) }
    let entities = documents.filter { $0.isEntity }.map { context.card(forEntity: $0, from: route) }
    let others = documents.filter { !$0.isArticle && !$0.isEntity }
      .map { context.card(for: $0, from: route, note: $0.typeName(in: context.words)) }
    var groups: [ListingPage.Group] = []
    if !articles.isEmpty {
      groups.append(.init(title: context.words.label(ArticleListPageType.list.name), items: .documents(articles)))
    }
    if !entities.isEmpty { groups.append(.init(title: context.words.entities.text, items: .entities(entities))) }
    if !others.isEmpty { groups.append(.init(title: context.words.sourcesAndPages.text, items: .documents(others))) }
    var page = Page(
      route: route, title: context.title(context.words.tagged(tag.title), part: part, outOf: parts.count),
      breadcrumbs: context.breadcrumbs(by: Self.list, from: route), content: ListingPage(groups: groups),
      isIndexed: part == 0)
    page.parts = parts.holding { context.words.number($0 + 1) }.shown(on: part, in: context.words)
    return page
  }
}
