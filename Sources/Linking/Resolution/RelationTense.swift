public import Model

// Whether a relation is told in the past, on the day that the dossier is of.

extension Dossier {
  /// Whether a relation that stands in the file of `subject` is over.
  public func isPast(_ relation: Relation, of subject: Document) -> Bool {
    switch relation.type.time {
    case .timeless: return false
    case .once: return when(relation).map(hasHappened) ?? true
    case .lasting:
      if relation.isFormer || relation.end.map(hasPassed) == true { return true }
      if relation.type.outlivesEnds { return false }
      return hasCeased(subject) || published(named: relation.target).map(hasCeased) == true
    }
  }

  /// Whether a person is dead, or a body dissolved.
  public func hasCeased(_ document: Document) -> Bool {
    document.entity.flatMap { Existence($0).end }.map { hasPassed($0.date) } ?? false
  }

  /// The one date of what happened once: the relation's own, or else the event's.
  public func when(_ relation: Relation) -> EDTFDate? {
    if let date = relation.date { return date }
    guard relation.type.time == .once, let event = published(named: relation.target)?.entity else { return nil }
    return if case .date(let date) = event.fact("date") { date } else { nil }
  }

  /// Where there is no day to judge by, an end that is given counts as passed.
  private func hasPassed(_ end: EDTFDate) -> Bool {
    guard end.latest != nil else { return false }
    return asOf.map(end.isCertainlyBefore) ?? true
  }

  /// What is told is told after it: only what goes on without an end, or is to come, has not happened.
  private func hasHappened(_ date: EDTFDate) -> Bool {
    if date.isInterval, date.latest == nil { return false }
    return asOf.map { !$0.isCertainlyBefore(date) } ?? true
  }
}
