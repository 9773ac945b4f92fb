import Linking
import Model
import Words

/// What the dossier gives a date, in order of time: events, what lasted, articles, claims, and dates of entities' lives.
struct Chronology: Sendable {
  typealias Sort = ChronologySort

  /// One thing with a date.
  struct Entry: Sendable {
    var sort: Sort
    /// In whose file it stands.
    var document: DocumentID
    /// Of a relation or a fact, which of the file's.
    var place = 0
    /// By which it is sorted.
    var date: EDTFDate
  }

  private(set) var entries: [Entry] = []
  /// Events of which nobody says when they were, by name.
  private(set) var undated: [DocumentID] = []

  /// All of a dossier.
  init(_ dossier: Dossier) {
    var undated: [Document] = []
    for document in dossier.published(.entity) {
      guard let entity = document.entity else { continue }
      add(entity, document.id, in: dossier)
      if entity.kind.isEvent, document.date == nil { undated.append(document) }
    }
    for id in dossier.articles {
      if let article = dossier[id].article { entries.append(Entry(sort: .articles, document: id, date: article.date)) }
    }
    addClaims(dossier.annotations.all, in: dossier)
    self.undated = NameOrder.sorted(undated, in: dossier.corpus.settings.words).map(\.id)
    sort()
  }

  /// The dated events among documents.
  init(ofEvents ids: some Sequence<DocumentID>, in dossier: Dossier) {
    for id in ids {
      guard let kind = dossier.kind(of: id), EntityKinds.all[kind].isEvent, let date = dossier[id].date else {
        continue
      }
      entries.append(Entry(sort: .events, document: id, date: date))
    }
    if entries.count > 1 { sort() }
  }

  /// What is dated of one entity: its own dates, its relations from either side, its claims and those about it.
  init(of document: Document, in dossier: Dossier) {
    guard let entity = document.entity else { return }
    add(entity, document.id, in: dossier)
    for inverse in dossier.relations[document.id] {
      let other = dossier[inverse.subject]
      for (place, relation) in (other.entity?.relations ?? []).enumerated()
      where dossier.published(named: relation.target)?.id == document.id {
        add(relation, place, of: other.id, in: dossier)
      }
    }
    for event in events(of: document, in: dossier) {
      if let date = dossier[event].date { entries.append(Entry(sort: .events, document: event, date: date)) }
    }
    var claims = dossier.annotations.by(document.id)
    claims += dossier.annotations.about(document.id).filter { !claims.contains($0) }
    addClaims(claims, in: dossier)
    // An event may be named in several ways, a relation by both ends.
    var seen: Set<Key> = []
    entries = entries.filter { entry in
      let place = entry.sort == .events ? 0 : entry.place
      return seen.insert(Key(sort: entry.sort, document: entry.document, place: place)).inserted
    }
    sort()
  }

  private struct Key: Hashable {
    var sort: Sort
    var document: DocumentID
    var place: Int
  }

  /// The events in which an entity took part, or which were there.
  private func events(of document: Document, in dossier: Dossier) -> [DocumentID] {
    let targets = (document.entity?.relations ?? []).compactMap { dossier.published(named: $0.target)?.id }
    let others = dossier.relations[document.id].map(\.subject)
    let fields = dossier.relations.fields(naming: document.id).map(\.subject)
    return (targets + others + fields).filter { dossier[$0].isEvent }
  }

  private mutating func add(_ entity: Entity, _ id: DocumentID, in dossier: Dossier) {
    for (place, fact) in entity.facts.enumerated() {
      guard case .date(let date) = fact.value else { continue }
      let isEvent = entity.kind.isEvent && fact.field.name == "date"
      entries.append(Entry(sort: isEvent ? .events : .facts, document: id, place: place, date: date))
    }
    for (place, relation) in entity.relations.enumerated() { add(relation, place, of: id, in: dossier) }
  }

  /// An entity's part in an event has that event's date, and is told with it.
  private mutating func add(_ relation: Relation, _ place: Int, of id: DocumentID, in dossier: Dossier) {
    guard let date = relation.start ?? relation.date ?? relation.end, dossier.published(named: relation.target) != nil
    else { return }
    entries.append(Entry(sort: .roles, document: id, place: place, date: date))
  }

  private mutating func addClaims(_ ids: [DocumentID], in dossier: Dossier) {
    for id in ids {
      guard let claim = dossier[id].annotation, claim.status != nil, let date = claim.date else { continue }
      entries.append(Entry(sort: .claims, document: id, date: date))
    }
  }

  private mutating func sort() {
    let keys = entries.map { (period: $0.period, date: $0.date.sortKey) }
    let order = entries.indices.sorted { a, b in
      if keys[a].period != keys[b].period { return keys[a].period < keys[b].period }
      return keys[a].date != keys[b].date ? keys[a].date < keys[b].date : a < b
    }
    entries = order.map { entries[$0] }
  }

  subscript(sort: Sort?) -> [Entry] {
    sort.map { sort in entries.filter { $0.sort == sort } } ?? entries
  }
}

extension Chronology.Entry {
  /// Under which it is filed.
  var period: TimePeriod { TimePeriod(date) }

  /// 1...12; nil where the date says none.
  var month: Int? {
    guard case .year = period, let first = date.earliest ?? date.latest else { return nil }
    // An interval is filed where it begins.
    guard !date.isInterval else {
      guard case .interval(.moment(let start), _) = date.extent else { return nil }
      return start.days.count > 31 ? nil : Int(first.month)
    }
    guard let last = date.latest, last.year == first.year, last.month == first.month else { return nil }
    return Int(first.month)
  }
}
