import Diagnostics
public import Linking
import Model
import Words

/// All articles, newest first, by year.
public struct ArticleListPageType: PageType {
  public let id = "article-list"
  public let summary = "All articles by year."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "articles", title: Term("Articles", de: "Artikel"), isInUsualNavigation: true)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ListingPage>] {
    guard !dossier.articles.isEmpty else { return [] }
    return PagedList.pages(Self.list, of: dossier.articles, by: { $1.year(of: $0) }) { ids, route, context in
      var groups: [(year: String, cards: [DocumentCard])] = []
      for id in ids {
        let document = context.dossier[id]
        let year =
          document.article.flatMap { ($0.date.earliest ?? $0.date.latest)?.year }.map(String.init)
          ?? context.words.undated.text
        if groups.last?.year != year { groups.append((year, [])) }
        groups[groups.count - 1].cards.append(context.card(for: document, from: route))
      }
      return groups.map { .init(title: $0.year, items: .documents($0.cards)) }
    }
  }
}

/// All entities of a kind by name or by date, a list for each kind that there is.
public struct EntityListPageType: PageType {
  public let id = "entity-list"
  public let summary = "All entities of one kind."
  public var lists: [SiteList] { EntityKinds.all.map(Self.list) }

  static func list(of kind: any EntityKind) -> SiteList {
    SiteList(slug: kind.listSlug, title: kind.pluralName, isInUsualNavigation: true)
  }

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ListingPage>] {
    var byKind = [[Document]](repeating: [], count: EntityKinds.all.count)
    for document in dossier.published(.entity) {
      if let kind = dossier.kind(of: document.id) { byKind[kind].append(document) }
    }
    return zip(EntityKinds.all, byKind).flatMap { kind, entities -> [PlannedPage<ListingPage>] in
      if entities.isEmpty { return [] }
      let list = Self.list(of: kind)
      let sorted = Self.sorted(entities, byDate: kind.isEvent, in: dossier.corpus.settings.words)
      let dates = kind.isEvent ? DateHeadings(for: sorted.map(\.id), in: dossier) : nil
      return PagedList.pages(
        list, introduction: kind.summary, of: sorted.map(\.id),
        by: { kind.isEvent ? $1.year(of: $0) : $1.letter(of: $0) }, dependencies: { .mentionCounts(of: $0) }
      ) {
        ids, route, context in
        let cards = ids.map { id in
          let mentions = context.dossier.backlinks.count(of: id)
          var card = context.card(
            forEntity: context.dossier[id], from: route, note: mentions > 0 ? context.words.mentions(mentions) : nil)
          // The list's title says what they are.
          card.kindName = ""
          if kind.isEvent { card.date = context.dossier[id].date.map { DateText($0, in: context.words) } }
          return card
        }
        if let dates {
          return dates.groups(zip(ids, cards), in: context).map { .init(title: $0.title, items: .entities($0.items)) }
        }
        if kind.isEvent || sorted.count < Self.namesWithoutLetters { return [.init(items: .entities(cards))] }
        return byLetter(zip(ids, cards), in: context)
      }
    }
  }

  /// So many names are looked through without a heading for each letter.
  private static let namesWithoutLetters = 40

  private func byLetter(
    _ cards: some Sequence<(DocumentID, EntityCard)>, in context: PageContext
  ) -> [ListingPage.Group] {
    var letters: [String: [EntityCard]] = [:]
    for (id, card) in cards {
      letters[context.letter(of: context.dossier[id]), default: []].append(card)
    }
    return letters.sorted { NameOrder.letterPrecedes($0.key, $1.key) }
      .map { .init(title: $0.key, items: .entities($0.value)) }
  }

  /// People by their names, and events by their dates; of one date, or of none, by name.
  static func sorted(_ entities: [Document], byDate: Bool, in words: any Wording) -> [Document] {
    let byName = NameOrder.sorted(entities, in: words)
    guard byDate else { return byName }
    return byName.enumerated().sorted { a, b in
      switch (a.element.date?.sortKey, b.element.date?.sortKey) {
      case (.some(let left), .some(let right)) where left != right: left < right
      case (.some, nil): true
      case (nil, .some): false
      default: a.offset < b.offset
      }
    }.map(\.element)
  }
}

/// All sources by date, newest first.
public struct SourceListPageType: PageType {
  public let id = "source-list"
  public let summary = "All sources that may be named."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "sources", title: Term("Sources", de: "Quellen"), isInUsualNavigation: true)

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<ListingPage>] {
    let sources = Array(dossier.published(.source))
    guard !sources.isEmpty else { return [] }
    let sorted = sources.sorted { a, b in
      switch (a.date?.sortKey, b.date?.sortKey) {
      case (.some(let left), .some(let right)) where left != right: right < left
      case (.some, nil): true
      case (nil, .some): false
      default: NameOrder.precedes(a, b, in: dossier.corpus.settings.words)
      }
    }
    let dates = DateHeadings(for: sorted.map(\.id), in: dossier)
    return PagedList.pages(Self.list, of: sorted.map(\.id), by: { $1.year(of: $0) }) { ids, route, context in
      let cards = ids.map { id in
        let document = context.dossier[id]
        return context.card(
          for: document, from: route, note: document.sourceRecord.map { context.name(ofSourceType: $0.type) })
      }
      guard let dates else { return [.init(items: .documents(cards))] }
      return dates.groups(zip(ids, cards), in: context).map { .init(title: $0.title, items: .documents($0.items)) }
    }
  }
}
