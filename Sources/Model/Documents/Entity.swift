/// A person, organisation, place, event, outlet, or what else ``EntityKinds/all`` names.
public struct Entity: Sendable {
  public var kind: any EntityKind
  /// The kind's own fields that are given, in the order in which the kind declares them.
  public var facts: [Fact] = []
  /// What it is sorted by in lists, where that is not its title: “Wainwright, Rob”.
  public var sortName: String?
  /// Addresses of the same entity elsewhere, such as Wikidata.
  public var sameAs: [String] = []
  public var image: Picture?
  public var relations: [Relation] = []

  public init(kind: any EntityKind) {
    self.kind = kind
  }

  public func fact(_ name: String) -> FactValue? {
    facts.first { $0.field.name == name }?.value
  }
}

/// One statement about an entity: a field of its kind with a value.
public struct Fact: Sendable {
  public var field: FactField
  public var value: FactValue
  /// Where the value stands in the file.
  public var range: Range<Int>

  public init(field: FactField, value: FactValue, range: Range<Int>) {
    self.field = field
    self.value = value
    self.range = range
  }
}

/// What a kind’s own field says.
public enum FactValue: Sendable, Hashable {
  case text(String)
  case texts([String])
  case date(EDTFDate)
  /// An ISO 3166-1 alpha-2 code, or `EU`.
  case country(String)
  case countries([String])
  /// An absolute `http` or `https` address.
  case address(String)
  case degrees(Degrees)
  /// A word of a closed set.
  case choice(String)
  /// The name of another entity, as written.
  case reference(String)
}
