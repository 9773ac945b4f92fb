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

  public init() {}

  public func pages(of dossier: Dossier) -> [PlannedPage<NetworkPage>] {
    let network = RelationNetwork(dossier)
    guard let first = network.groups.first else { return [] }
    if network.groups.count == 1 {
      return pages(of: network.ties, among: first, slug: Self.list.slug, center: nil)
    }
    let degrees = network.degrees
    let words = dossier.corpus.settings.words
    let groups = network.groups.map { members in
      let center = RelationNetwork.center(of: members, degrees: degrees)
      return Group(members: members, center: center, slug: "\(Self.list.slug).\(dossier[center].slug)")
    }.sorted { a, b in
      let (left, right) = (a.members.count, b.members.count)
      return left != right ? left > right : NameOrder.precedes(dossier[a.center], dossier[b.center], in: words)
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
        pages(of: ties, among: group.members, slug: group.slug, center: group.center)
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

  /// - Parameter center: after which a group is called; nil for all.
  private func pages(
    of ties: [RelationNetwork.Tie], among members: [DocumentID], slug: String, center: DocumentID?
  ) -> [PlannedPage<NetworkPage>] {
    let parts = ListParts(slug: slug, total: ties.count, size: Self.linesOnOnePage)
    return (0..<parts.count).map { part in
      planned(parts.route(part)) { context in
        let (words, route) = (context.words, parts.route(part))
        let numbered = parts.holding { words.number($0 + 1) }
        let lines = RelationLines(context: context, route: route)
        var content = NetworkPage(introduction: words.networkIntroduction.text)
        content.lines = parts.items(of: part).compactMap { lines.line(ties[$0], number: $0) }
        if part == 0 {
          let inside = Set(members)
          let drawn = ties.indices.filter { inside.contains(ties[$0].from) && inside.contains(ties[$0].to) }
          let graph = lines.graph(drawn.map { ties[$0] }) {
            parts.href(toItem: drawn[$0], RelationLines.id(drawn[$0]), from: route)
          }
          content.picture = layers(of: graph, in: context)
          content.outlines = outlines(of: graph, in: context)
        }
        var page = context.page(content, part: part, of: numbered, in: Self.list, summary: content.introduction)
        if let center {
          page.title = context.title(
            words.around(context.dossier[center].title), part: part, outOf: parts.count)
          page.breadcrumbs = context.breadcrumbs(by: Self.list, from: route)
        }
        return page
      }
    }
  }

  /// What lasts and hangs together over few steps, from left to right: it reads as a sentence. Narrow screens have it as outlines.
  private func layers(of graph: RelationGraph, in context: PageContext) -> PagePicture? {
    let lasting = graph.part(Self.lasting(in: graph))
    let parts = LayeredChart.parts(of: lasting).drawn
    guard parts.joined().count > 1 else { return nil }
    let words = context.words
    let (title, description) = (words.whoBelongsToWhom.text, words.layersMean.text)
    let outlines = OutlineChart(lasting.part(parts.flatMap(\.self).sorted()), words: words).drawings(width: 3200)
    return context.turned(
      PagePicture(
        name: "layers", wide: LayeredChart(lasting).drawing(of: parts, title: title, description: description),
        narrow: Drawing.stacked(outlines, gap: 200, title: title, description: description), key: words.layersKey.text))
  }

  /// The rest: what goes over many steps, and parts in events.
  private func outlines(of graph: RelationGraph, in context: PageContext) -> PagePicture? {
    let lasting = Self.lasting(in: graph)
    let parts = LayeredChart.parts(of: graph.part(lasting))
    let areDrawn = parts.drawn.joined().count > 1
    let kept = Set(areDrawn ? parts.drawn.joined().map { lasting[$0] } : [])
    let rest = graph.part(graph.edges.indices.filter { !kept.contains($0) })
    guard areDrawn || rest.edges.count > 1 else { return nil }
    return context.outline(OutlineChart(rest, words: context.words), name: "network")
  }

  /// The relations neither end of which is an event.
  private static func lasting(in graph: RelationGraph) -> [Int] {
    let isEvent = graph.nodes.map { EntityKinds.named($0.kindID)?.isEvent == true }
    return graph.edges.indices.filter { !isEvent[graph.edges[$0].from] && !isEvent[graph.edges[$0].to] }
  }

  // MARK: The groups

  private func overview(
    of groups: [Group], _ ties: [RelationNetwork.Tie], _ numbers: [DocumentID: Int], in context: PageContext
  ) -> Page<NetworkPage> {
    let route = Route.page(Self.list.slug)
    let words = context.words
    var page = NetworkPage(introduction: words.networkIntroduction.text)
    let shown = min(groups.count, GroupMatrix.mostGroups)
    var counts = (0..<shown).map { [Int](repeating: 0, count: $0) }
    for tie in ties {
      guard let from = numbers[tie.from], let to = numbers[tie.to], from != to, max(from, to) < shown else { continue }
      counts[max(from, to)][min(from, to)] += 1
    }
    if counts.contains(where: { $0.contains { $0 > 0 } }) {
      page.picture = matrix(of: groups.prefix(shown), counts, from: route, in: context)
      page.ties = self.ties(between: groups.prefix(shown), counts, from: route, in: context)
    } else {
      page.picture = mostConnected(ties, from: route, in: context) { tie in
        numbers[tie.from].map { route.href(to: .page(groups[$0].slug)) }
      }
    }
    page.groups = groups.map { group in
      context.card(
        forEntity: context.dossier[group.center], from: route,
        note: words.withOthers(group.members.count - 1))
    }
    for (index, group) in groups.enumerated() {
      page.groups[index].link = PageLink(
        title: words.around(context.dossier[group.center].title), href: route.href(to: .page(group.slug)))
    }
    return Page(
      route: route, title: words.label(Self.list.name), summary: page.introduction,
      breadcrumbs: [context.home(from: route)],
      content: page)
  }

  /// Where the groups have nothing to do with one another: the entities that most relations name, with some of these.
  private func mostConnected(
    _ ties: [RelationNetwork.Tie], from route: Route, in context: PageContext,
    page: (RelationNetwork.Tie) -> Href?
  ) -> PagePicture? {
    let degrees = RelationNetwork.degrees(of: ties)
    let most = MostConnected(ties, degrees: degrees) { a, b in
      NameOrder.precedes(context.dossier[a], context.dossier[b], in: context.words)
    }
    let drawn = most.ties.map { ties[$0] }
    let graph = RelationLines(context: context, route: route).graph(drawn) { index in
      page(drawn[index]) ?? route.href(to: .page(Self.list.slug))
    }
    let chart = OutlineChart(graph, words: context.words)
    guard var picture = context.outline(chart, name: "most-connected") else { return nil }
    let said = context.words.mostConnected(most.count, of: degrees.count, relations: MostConnected.relations)
    picture.key = [said, picture.key].compactMap(\.self).joined(separator: " ")
    return picture
  }

  private static func id(_ one: Int, _ other: Int) -> ElementID { .group("groups-\(one + 1)-\(other + 1)") }

  private func ties(
    between groups: ArraySlice<Group>, _ counts: [[Int]], from route: Route, in context: PageContext
  ) -> [GroupTie] {
    let links = groups.enumerated().map { index, group in
      PageLink(
        title: "\(context.dossier[group.center].title) (\(GroupMatrix.letter(index)))",
        href: route.href(to: .page(group.slug)))
    }
    let ties = counts.enumerated().flatMap { one, row in
      row.enumerated().filter { $1 > 0 }.map { other, count in
        GroupTie(id: Self.id(one, other), groups: [links[other], links[one]], count: count)
      }
    }
    // A stable order: of one number, as they stand.
    return ties.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  private func matrix(
    of groups: ArraySlice<Group>, _ counts: [[Int]], from route: Route, in context: PageContext
  ) -> PagePicture? {
    let words = context.words
    let matrix = GroupMatrix(
      groups: groups.map {
        .init(
          title: context.dossier[$0.center].title, count: $0.members.count, href: route.href(to: .page($0.slug)))
      }, ties: counts
    ) { one, other in
      let names = [one, other].map { context.dossier[groups[$0].center].title }
      return ("\(names.joined(separator: ", ")): \(words.number(counts[one][other]))", Href(to: Self.id(one, other)))
    }
    return context.turned(
      PagePicture(name: "groups", key: words.matrixKey.text) {
        matrix.drawing($0, title: words.groupsOfEntities.text, description: words.matrixMeans.text)
      })
  }
}

/// How many relations there are between two groups.
public struct GroupTie: Sendable {
  public var id: ElementID
  /// The pages of both, each called after its middle and by its letter in the picture.
  public var groups: [PageLink]
  public var count: Int

  public init(id: ElementID, groups: [PageLink], count: Int) {
    (self.id, self.groups, self.count) = (id, groups, count)
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
  public var attribution = Attribution()
  public var quote: String?
  /// Of these words, where it is another than the page's.
  public var quoteLanguage: TextLanguage?
  /// What came of holding them against the source's capture.
  public var verdict: Note.Verdict?

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
  /// What the picture of the groups shows, the strongest first.
  public var ties: [GroupTie] = []
  public var lines: [RelationLine] = []

  public init(introduction: String) {
    self.introduction = introduction
  }
}
