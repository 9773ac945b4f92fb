import Charts
import Diagnostics
public import Linking
public import Markup
import Model
import Words

/// The relations of all entities: drawn as outlines and listed; where they are many, by groups, each with a page.
public struct NetworkPageType: PageType {
  public let id = "network"
  public let summary = "All relations with their evidence, drawn as outlines; where they are many, by groups."
  public var lists: [SiteList] { [Self.list] }

  static let list = SiteList(slug: "network", title: Term("Network", de: "Netzwerk"), isInUsualNavigation: true)

  /// Past this many relations each page holds a part.
  static let linesOnOnePage = 300
  private static let introduction = "Who heads, belongs to, took part in or stands behind what, and what says so."

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<NetworkPage>] {
    let network = RelationNetwork(dossier)
    guard let first = network.groups.first else { return [] }
    if network.groups.count == 1 {
      return pages(of: network.ties, among: first, slug: Self.list.slug, title: Self.list.title, isWhole: true)
    }
    let degrees = network.degrees
    let groups = network.groups.map { members in
      let center = RelationNetwork.center(of: members, degrees: degrees)
      return Group(members: members, center: center, slug: "\(Self.list.slug).\(dossier[center].slug)")
    }
    var own = [[RelationNetwork.Tie]](repeating: [], count: groups.count)
    var numbers: [DocumentID: Int] = [:]
    for (number, group) in groups.enumerated() { for id in group.members { numbers[id] = number } }
    for tie in network.ties {
      guard let from = numbers[tie.from], let to = numbers[tie.to] else { continue }
      own[from].append(tie)
      if to != from { own[to].append(tie) }
    }
    let known = numbers
    let overview = planned(.page(Self.list.slug)) { context in
      self.overview(of: groups, network.ties, known, in: context)
    }
    return [overview]
      + zip(groups, own).flatMap { group, ties in
        pages(
          of: ties, among: group.members, slug: group.slug, title: "Around \(dossier[group.center].title)",
          isWhole: false)
      }
  }

  /// Entities that have a page together.
  private struct Group: Sendable {
    var members: [DocumentID]
    var center: DocumentID
    var slug: String
  }

  private func planned(
    _ route: Route, _ page: @escaping @Sendable (PageContext) -> Page<NetworkPage>
  ) -> PlannedPage<NetworkPage> {
    PlannedPage(route: route, origin: .named("the network"), dependencies: .frontMatter, page: page)
  }

  // MARK: One group, or all

  private func pages(
    of ties: [RelationNetwork.Tie], among members: [DocumentID], slug: String, title: String, isWhole: Bool
  ) -> [PlannedPage<NetworkPage>] {
    let count = max(1, (ties.count + Self.linesOnOnePage - 1) / Self.linesOnOnePage)
    // A dot cannot stand in a slug, so no document's address is taken.
    @Sendable func route(_ number: Int) -> Route { .page(number == 0 ? slug : "\(slug).\(number + 1)") }
    return (0..<count).map { number in
      let at = route(number)
      return planned(at) { context in
        let lines = RelationLines(context: context, route: at)
        let range = number * Self.linesOnOnePage..<min((number + 1) * Self.linesOnOnePage, ties.count)
        var page = NetworkPage(introduction: Self.introduction)
        page.lines = range.compactMap { lines.line(ties[$0], number: $0) }
        page.further = (0..<count).filter { $0 != number && count > 1 }.map {
          PageLink(title: "Relations, part \($0 + 1)", href: at.href(to: route($0)))
        }
        if number == 0 {
          let inside = Set(members)
          let drawn = ties.indices.filter { inside.contains(ties[$0].from) && inside.contains(ties[$0].to) }
          let graph = lines.graph(drawn.map { ties[$0] }) {
            let line = drawn[$0]
            return at.href(to: route(line / Self.linesOnOnePage), fragment: RelationLines.id(line).text)
          }
          page.picture = layers(of: graph, in: context)
          page.outlines = outlines(of: graph, in: context)
        }
        return Page(
          route: at, title: number == 0 ? title : "\(title), part \(number + 1)", summary: page.introduction,
          breadcrumbs: isWhole && number == 0 ? [context.home(from: at)] : context.breadcrumbs(by: Self.list, from: at),
          content: page, isIndexed: number == 0)
      }
    }
  }

  /// What lasts and hangs together over few steps, from left to right: it reads as a sentence. Narrow screens have it as outlines.
  private func layers(of graph: RelationGraph, in context: PageContext) -> PagePicture? {
    let lasting = graph.part(Self.lasting(in: graph))
    let parts = LayeredChart.parts(of: lasting).drawn
    guard parts.joined().count > 1 else { return nil }
    let (title, description) = (
      "Who belongs to whom", "Lines lead from left to right; with its words each reads as a sentence."
    )
    let outlines = OutlineChart(lasting.part(parts.flatMap(\.self).sorted())).drawings(width: 3200)
    return context.turned(
      PagePicture(
        name: "layers", wide: LayeredChart(lasting).drawing(of: parts, title: title, description: description),
        narrow: Drawing.stacked(outlines, gap: 200, title: title, description: description), key: Self.layersKey))
  }

  /// The rest: what goes over many steps, and parts in events.
  private func outlines(of graph: RelationGraph, in context: PageContext) -> PagePicture? {
    let lasting = Self.lasting(in: graph)
    let parts = LayeredChart.parts(of: graph.part(lasting))
    let areDrawn = parts.drawn.joined().count > 1
    let kept = Set(areDrawn ? parts.drawn.joined().map { lasting[$0] } : [])
    let rest = graph.part(graph.edges.indices.filter { !kept.contains($0) })
    let drawings = OutlineChart(rest).drawings(width: 3200)
    guard let first = drawings.first, areDrawn || rest.edges.count > 1 else { return nil }
    var picture = PagePicture(name: "network", wide: first, key: PageContext.outlineKey)
    picture.panels = Array(drawings.dropFirst())
    return context.turned(picture)
  }

  private static let layersKey = """
    Each line leads from one to the other by the words on it, which lead to their row in the table. A dashed line has no source in \
    the dossier.
    """

  /// The relations neither end of which is an event.
  private static func lasting(in graph: RelationGraph) -> [Int] {
    let isEvent = graph.nodes.map { EntityKinds.named($0.kindID)?.order == .byDate }
    return graph.edges.indices.filter { !isEvent[graph.edges[$0].from] && !isEvent[graph.edges[$0].to] }
  }

  // MARK: The groups

  private func overview(
    of groups: [Group], _ ties: [RelationNetwork.Tie], _ numbers: [DocumentID: Int], in context: PageContext
  ) -> Page<NetworkPage> {
    let route = Route.page(Self.list.slug)
    var page = NetworkPage(introduction: Self.introduction)
    let shown = min(groups.count, GroupMatrix.mostGroups)
    var counts = (0..<shown).map { [Int](repeating: 0, count: $0) }
    for tie in ties {
      guard let from = numbers[tie.from], let to = numbers[tie.to], from != to, max(from, to) < shown else { continue }
      counts[max(from, to)][min(from, to)] += 1
    }
    if counts.contains(where: { $0.contains { $0 > 0 } }) {
      page.picture = matrix(of: groups.prefix(shown), counts, from: route, in: context)
    }
    page.groups = groups.map { group in
      context.card(
        forEntity: context.dossier[group.center], from: route,
        note: "with \(String.count(group.members.count - 1, "other"))")
    }
    for (index, group) in groups.enumerated() {
      page.groups[index].link = PageLink(
        title: "Around \(context.dossier[group.center].title)", href: route.href(to: .page(group.slug)))
    }
    return Page(
      route: route, title: Self.list.title, summary: page.introduction, breadcrumbs: [context.home(from: route)],
      content: page)
  }

  private func matrix(
    of groups: ArraySlice<Group>, _ counts: [[Int]], from route: Route, in context: PageContext
  ) -> PagePicture? {
    let matrix = GroupMatrix(
      groups: groups.map {
        .init(
          title: context.dossier[$0.center].title, count: $0.members.count, href: route.href(to: .page($0.slug)))
      }, ties: counts)
    let description = "A row and a column for each group; a square where there are relations between two."
    return context.turned(
      PagePicture(
        name: "groups", wide: matrix.drawing(width: 6400, title: "Groups of entities", description: description),
        narrow: matrix.drawing(width: 3200, title: "Groups of entities", description: description),
        key: """
          The largest groups of entities that have more relations among themselves than with others, each by the name of the \
          one that most relations name, with how many it has. The area of a square is the number of relations between two groups.
          """))
  }
}

/// A relation in a list, with what says so.
public struct RelationLine: Sendable {
  public var id: ElementID
  public var subject: PageLink
  /// “heads”.
  public var words: String
  public var object: PageLink
  public var role: String?
  public var period: String?
  public var source: PageLink?
  public var quote: String?
  public var isReferenceKnowledge = false

  public init(id: ElementID, subject: PageLink, words: String, object: PageLink) {
    (self.id, self.subject, self.words, self.object) = (id, subject, words, object)
  }
}

/// Relations: drawn, and in a table; or the groups that they make.
public struct NetworkPage: Sendable {
  public var introduction: String
  public var picture: PagePicture?
  /// What of the relations goes over many steps, and parts in events.
  public var outlines: PagePicture?
  public var groups: [EntityCard] = []
  public var lines: [RelationLine] = []
  public var further: [PageLink] = []

  public init(introduction: String) {
    self.introduction = introduction
  }
}
