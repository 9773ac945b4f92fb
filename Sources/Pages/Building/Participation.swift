import Charts
import Linking
import Markup
import Model
import Words

/// Who was in which event: by relations, and by being named where the event is told of.
struct Participation: Sendable {
  /// That someone was in an event, as far as it is known.
  struct Part: Sendable {
    var actor: DocumentID
    var part: ParticipationChart.Part
    /// What says so, and in whose file; nil for one that is only named.
    var relation: (subject: DocumentID, relation: Relation)?
  }

  /// One event, and who was in it.
  struct Event: Sendable {
    var document: DocumentID
    var isDated: Bool
    /// In the order of names.
    var parts: [Part]
  }

  /// All events, in the order of time, those without a date last, by name.
  private(set) var events: [Event] = []

  init(_ dossier: Dossier) {
    let all = dossier.published(.entity).filter { $0.isEvent }
    let dated = Chronology(ofEvents: all.map(\.id), in: dossier).entries.map(\.document)
    let words = dossier.corpus.settings.words
    let undated = NameOrder.sorted(all.filter { $0.date == nil }, in: words).map(\.id)
    for (ids, isDated) in [(dated, true), (undated, false)] {
      for id in ids {
        events.append(Event(document: id, isDated: isDated, parts: Self.parts(in: dossier[id], dossier)))
      }
    }
    keepActors()
  }

  private static func parts(in event: Document, _ dossier: Dossier) -> [Part] {
    var parts: [DocumentID: Part] = [:]
    func add(_ actor: DocumentID, _ subject: DocumentID, _ relation: Relation) {
      guard let kind = dossier[actor].entity?.kind, !kind.isEvent else { return }
      let part: ParticipationChart.Part = dossier.published(named: relation.source) == nil ? .unsourced : .sourced
      if let known = parts[actor], known.part >= part { return }
      parts[actor] = Part(actor: actor, part: part, relation: (subject, relation))
    }
    for relation in event.entity?.relations ?? [] {
      if let other = dossier.published(named: relation.target) { add(other.id, event.id, relation) }
    }
    for entry in dossier.relations[event.id] { add(entry.subject, entry.subject, entry.relation) }
    for mention in dossier.mentions(in: event.id)
    where parts[mention.target] == nil && isNamedAsActor(mention.target, dossier) {
      parts[mention.target] = Part(actor: mention.target, part: .named, relation: nil)
    }
    return NameOrder.sorted(parts.keys.map { dossier[$0] }, in: dossier.corpus.settings.words).compactMap {
      parts[$0.id]
    }
  }

  /// A place that is named where an event is told of did nothing there.
  private static func isNamedAsActor(_ id: DocumentID, _ dossier: Dossier) -> Bool {
    guard dossier.isPublished(id), let kind = dossier[id].entity?.kind else { return false }
    return !kind.isEvent && !kind.isPlace
  }

  /// Who is only named, and that once, was hardly in anything.
  private mutating func keepActors() {
    var counts: [DocumentID: Int] = [:]
    for part in events.flatMap(\.parts) { counts[part.actor, default: 0] += part.part == .named ? 1 : 2 }
    for index in events.indices { events[index].parts.removeAll { counts[$0.actor] == 1 } }
  }

  /// How many events are listed; nil where no two relations tell of different actors in different ones. An edit of a text changes
  /// neither.
  static func count(in dossier: Dossier) -> Int? {
    var (count, told, actors) = (0, 0, Set<DocumentID>())
    for document in dossier.published(.entity) where document.isEvent {
      count += 1
      var own = dossier.relations[document.id].map(\.subject)
      own += (document.entity?.relations ?? []).compactMap { dossier.published(named: $0.target)?.id }
      own.removeAll { dossier[$0].isEvent }
      if !own.isEmpty { told += 1 }
      actors.formUnion(own)
    }
    return told > 1 && actors.count > 1 ? count : nil
  }
}

extension Participation {
  /// The events and actors that are drawn: all where there is room, else those who were in most, and where most of these were.
  func chart(at route: Route, in context: PageContext, row: (Int) -> Href) -> (
    chart: ParticipationChart, isWhole: Bool
  )? {
    let dossier = context.dossier
    var counts: [DocumentID: Int] = [:]
    for part in events.flatMap(\.parts) { counts[part.actor, default: 0] += part.part.rawValue * 100 + 1 }
    let ranked = counts.sorted { (-$0.value, dossier[$0.key].slug, $0.key) < (-$1.value, dossier[$1.key].slug, $1.key) }
      .prefix(ParticipationChart.mostActors).map(\.key)
    let places = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1, $0) })
    let found = events.indices.compactMap { index -> (index: Int, parts: [Int: ParticipationChart.Part])? in
      let parts = events[index].parts.compactMap { part in places[part.actor].map { ($0, part.part) } }
      return parts.isEmpty ? nil : (index, Dictionary(uniqueKeysWithValues: parts))
    }
    let drawn = found.sorted { (-$0.parts.count, $0.index) < (-$1.parts.count, $1.index) }
      .prefix(ParticipationChart.mostEvents).sorted { $0.index < $1.index }
    guard drawn.count > 1, ranked.count > 1 else { return nil }
    let chart = ParticipationChart(
      actors: ranked.map { id in
        ParticipationChart.Actor(
          key: dossier[id].slug, title: dossier[id].title, aliases: dossier[id].header.aliases.map(\.value),
          href: context.link(to: dossier[id], from: route).href)
      },
      events: drawn.map { index, parts in
        let document = dossier[events[index].document]
        let date = document.date.map { ", \(DateText($0, in: context.words).text)" } ?? ""
        return ParticipationChart.Event(
          title: document.title, name: document.title + date, href: row(index), isDated: events[index].isDated,
          parts: parts)
      }, undatedWords: context.words.noDateReported.text)
    return (chart, counts.count == ranked.count && drawn.count == events.count)
  }
}
