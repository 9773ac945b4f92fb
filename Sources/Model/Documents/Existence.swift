/// From when to when an entity existed, as its file says: a person's life, the time of an organisation or an outlet.
public struct Existence {
  /// A fact of the entity with its place in its file.
  public struct Bound {
    /// What happened then, as a clause goes on: “was born”.
    public var verb: String
    public var date: EDTFDate
    public var range: Range<Int>
  }

  public var start: Bound?
  public var end: Bound?

  public init(_ entity: Entity) {
    func bound(_ names: [(fact: String, verb: String)]) -> Bound? {
      for (name, verb) in names {
        guard let fact = entity.facts.first(where: { $0.field.name == name }), case .date(let date) = fact.value else {
          continue
        }
        return Bound(verb: verb, date: date, range: fact.range)
      }
      return nil
    }
    start = bound([("born", "was born"), ("founded", "was founded")])
    end = bound([("died", "died"), ("dissolved", "was dissolved")])
  }
}
