/// From when to when an entity existed, as its file says: a person's life, the time of an organisation or an outlet. Which facts
/// say so, their fields know (``FactField/existence``).
public struct Existence {
  /// A fact of the entity with its place in its file.
  public struct Bound {
    public var field: String
    /// What happened then, as a clause goes on: “was born”; and with its subject: “they were born”.
    public var verb: String
    public var clause: String
    public var date: EDTFDate
    public var range: Range<Int>
  }

  public var start: Bound?
  public var end: Bound?

  public init(_ entity: Entity) {
    func bound(isEnd: Bool) -> Bound? {
      for fact in entity.facts {
        guard let mark = fact.field.existence, mark.isEnd == isEnd, case .date(let date) = fact.value else { continue }
        return Bound(field: fact.field.name, verb: mark.verb, clause: mark.clause, date: date, range: fact.range)
      }
      return nil
    }
    start = bound(isEnd: false)
    end = bound(isEnd: true)
  }
}
