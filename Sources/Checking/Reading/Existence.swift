import Model

/// From when to when an entity existed, as its file says: a person's life, the time of an organisation or an outlet.
struct Existence {
  /// A fact of the entity with its place in its file.
  struct Bound {
    /// What happened then, as a clause goes on: “was born”.
    var verb: String
    var date: EDTFDate
    var range: Range<Int>
  }

  var start: Bound?
  var end: Bound?

  init(_ entity: Entity) {
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
