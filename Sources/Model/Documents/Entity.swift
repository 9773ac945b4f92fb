/// A person, organisation, place, event, outlet, or what else ``EntityKinds/all`` names.
package struct Entity: Sendable {
  package var kind: any EntityKind
  /// The kind's own fields that are given, in the order in which the kind declares them.
  package var facts: [Fact] = []
  /// Addresses of the same entity elsewhere, such as Wikidata.
  package var sameAs: [String] = []
  package var image: Located<String>?
  package var relations: [Relation] = []

  package init(kind: any EntityKind) {
    self.kind = kind
  }

  package func fact(_ name: String) -> FactValue? {
    facts.first { $0.field.name == name }?.value
  }
}

/// One statement about an entity: a field of its kind with a value.
package struct Fact: Sendable {
  package var field: FactField
  package var value: FactValue
  /// Where the value stands in the file.
  package var range: Range<Int>

  package init(field: FactField, value: FactValue, range: Range<Int>) {
    self.field = field
    self.value = value
    self.range = range
  }
}

package enum FactValue: Sendable, Hashable {
  case text(String)
  case texts([String])
  case date(EDTFDate)
  /// An ISO 3166-1 alpha-2 code, or `EU`.
  case country(String)
  case countries([String])
  /// An absolute `http` or `https` address.
  case address(String)
  /// Degrees.
  case degrees(Double)
  /// The name of another entity, as written.
  case reference(String)
}
