import Charts
import Linking
import Markup
import Model
import Words

/// The relations of the dossier, and the groups that they make where they are many.
struct RelationNetwork: Sendable {
  typealias Tie = InverseRelations.Tie

  /// In the order of the files.
  let ties: [Tie]
  /// Entities that are drawn together; one group where they are few.
  let groups: [[DocumentID]]

  /// More are no picture.
  static let mostNodes = 60

  init(_ dossier: Dossier) {
    let ties = dossier.published(.entity).flatMap { dossier.relations.ties(from: $0.id) }
    self.ties = ties
    let nodes = Set(ties.flatMap { [$0.from, $0.to] }).sorted()
    guard nodes.count > Self.mostNodes else {
      groups = nodes.isEmpty ? [] : [nodes]
      return
    }
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    let pairs = ties.compactMap { tie in places[tie.from].flatMap { a in places[tie.to].map { (a, $0) } } }
    let made = Communities.groups(of: nodes.count, ties: pairs, atMost: Self.mostNodes)
    groups = made.map { $0.map { nodes[$0] } }.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The entity of a group that most relations name: what the group is called by.
  static func center(of group: [DocumentID], degrees: [DocumentID: Int]) -> DocumentID {
    group.max { (degrees[$0] ?? 0, $1) < (degrees[$1] ?? 0, $0) } ?? group[0]
  }

  var degrees: [DocumentID: Int] { Self.degrees(of: ties) }

  static func degrees(of ties: [Tie]) -> [DocumentID: Int] {
    var degrees: [DocumentID: Int] = [:]
    for tie in ties {
      degrees[tie.from, default: 0] += 1
      degrees[tie.to, default: 0] += 1
    }
    return degrees
  }
}

/// Makes what pages show of relations.
struct RelationLines {
  let context: PageContext
  let route: Route

  private var dossier: Dossier { context.dossier }

  func line(_ tie: RelationNetwork.Tie, number: Int) -> RelationLine? {
    let subject = dossier[tie.from]
    guard let relation = subject.entity?.relations[tie.place] else { return nil }
    let isPast = dossier.isPast(relation, of: subject)
    var line = RelationLine(
      id: Self.id(number), subject: context.link(to: subject, from: route), words: words(relation, isPast),
      object: context.link(to: dossier[tie.to], from: route))
    line.role = relation.role
    line.period = EntityRelations.period(of: relation, isPast, in: dossier)
    line.attribution = context.attribution(of: relation, from: route)
    if line.attribution.source != nil {
      line.quote = relation.quote?.value
      line.verdict = relation.quote.flatMap { context.verdict(of: $0, in: tie.from, from: route) }
      line.quoteLanguage = dossier.published(named: relation.source).flatMap(context.language(ofTextOf:))
    }
    return line
  }

  static func id(_ number: Int) -> ElementID { .group("relation-\(number)") }

  private func words(_ relation: Relation, _ isPast: Bool) -> String {
    context.words.inline(relation.type.words.term(isPast))
  }

  /// - Parameter href: where more is told of a relation.
  func graph(_ ties: [RelationNetwork.Tie], href: (Int) -> Href) -> RelationGraph {
    let ids = Set(ties.flatMap { [$0.from, $0.to] }).map { (key: NameOrder.Key(dossier[$0].slug), id: $0) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
    let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let nodes = ids.map { id in
      RelationGraph.Node(
        key: dossier[id].slug, title: dossier[id].title, kindID: dossier[id].entity?.kind.id ?? "",
        href: context.link(to: dossier[id], from: route).href)
    }
    let edges = ties.enumerated().compactMap { index, tie -> RelationGraph.Edge? in
      guard let from = places[tie.from], let to = places[tie.to], let line = line(tie, number: index) else {
        return nil
      }
      // An event's date is not said again with each part in it.
      let relation = dossier[tie.from].entity?.relations[tie.place]
      let isDated = relation?.start != nil || relation?.end != nil || relation?.date != nil
      let words = context.words(line.role ?? line.words, isDated ? line.period : nil) ?? ""
      return RelationGraph.Edge(
        from: from, to: to, words: words, href: href(index),
        name: "\(line.subject.title) \(line.words) \(line.object.title)\(line.role.map { ", \($0)" } ?? "")",
        isSourced: line.attribution.source != nil)
    }
    return RelationGraph(nodes: nodes, edges: edges)
  }
}

extension PageContext {
  /// A picture of what lies around an entity, at most two steps from it; nil where all of it touches the entity, as that is a list.
  func surroundings(of document: Document, from route: Route) -> PagePicture? {
    let most = 12
    func ties(of id: DocumentID) -> [RelationNetwork.Tie] {
      let (own, inverse) = (dossier.relations.ties(from: id), dossier.relations.ties(to: id))
      // What nearly all lead to tells nothing of one.
      return id == document.id || inverse.count <= 4 * most ? own + inverse : own
    }
    // A hub is a list.
    guard (document.entity?.relations.count ?? 0) + dossier.relations[document.id].count < most else { return nil }
    if ties(of: document.id).isEmpty { return nil }
    var (kept, front) = ([document.id], [document.id])
    for _ in 0..<2 {
      let near = Set(front.flatMap { ties(of: $0).flatMap { [$0.from, $0.to] } }).subtracting(kept)
        .sorted { (dossier[$0].slug, $0) < (dossier[$1].slug, $1) }
      front = Array(near.prefix(most - kept.count))
      kept += front
    }
    var seen: Set<[Int]> = []
    let all = kept.flatMap(ties).filter { tie in
      kept.contains(tie.from) && kept.contains(tie.to)
        && seen.insert([Int(tie.from.index), tie.place]).inserted
    }
    guard all.contains(where: { $0.from != document.id && $0.to != document.id }) else { return nil }
    let lines = RelationLines(context: self, route: route)
    let graph = lines.graph(all) {
      link(to: dossier[all[$0].from], from: route).href.at(ElementID.part("relations").text)
    }
    let focus = graph.nodes.firstIndex { $0.key == document.slug }
    return outline(OutlineChart(graph, focus: focus, words: words), name: "around")
  }

  /// Trees beside one another; nil where there is none.
  func outline(_ chart: OutlineChart, name: String) -> PagePicture? {
    let drawings = chart.drawings(width: Drawing.Format.narrow.width)
    guard let first = drawings.first else { return nil }
    var picture = PagePicture(name: name, wide: first, key: words.outlineKey.text)
    picture.panels = Array(drawings.dropFirst())
    return turned(picture)
  }
}
