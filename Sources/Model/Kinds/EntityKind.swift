public import Words

/// A kind of entity: what it is called and what may be said of it.
///
/// A new kind is one file with a value that conforms, and one line in ``EntityKinds/all``.
public protocol EntityKind: Sendable {
  /// What front matter writes: `person`.
  var id: String { get }
  /// “Person”, “People”.
  var name: Term { get }
  var pluralName: Term { get }
  /// The address of the list of all of the kind, without `.html`: `people`.
  var listSlug: String { get }
  /// In what order they are listed.
  var order: EntityOrder { get }
  /// One sentence for the documentation and the kind's list.
  var summary: Term { get }
  /// The front matter that only this kind has.
  var fields: [FactField] { get }
  /// The schema of FollowTheMoney, and the type of schema.org.
  var followTheMoneySchema: String { get }
  var schemaOrgType: String { get }
}

extension EntityKind {
  public var order: EntityOrder { .byName }
}

/// In what order the entities of a kind are listed.
public enum EntityOrder: Sendable {
  case byName
  /// By their `date`, the oldest first, each with its date; what has none comes last.
  case byDate
}

/// A field that a kind adds to an entity's front matter.
public struct FactField: Sendable, Hashable {
  /// How a field’s scalar is read.
  public enum ValueType: Sendable, Hashable {
    case text, texts, date, country, countries, address
    case degrees(limit: Double)
    /// One of these words, which are called so in messages: “how large a place is”.
    case choice(of: [String], String)
    /// Another entity, by name: of one of these kinds, on whose page the first one stands behind these words.
    case reference(to: [String], inverse: RelationWords)
  }

  /// The key in front matter.
  public var name: String
  /// How it stands on the page.
  public var label: Term
  public var type: ValueType
  /// One sentence for the documentation.
  public var summary: String
  /// A value as it can stand after the key, where the type has none.
  public var example: String?

  public init(_ name: String, label: Term, _ type: ValueType, _ summary: String, example: String? = nil) {
    self.name = name
    self.label = label
    self.type = type
    self.summary = summary
    self.example = example
  }
}

/// The registry of kinds.
public enum EntityKinds {
  /// In the order in which pages list them.
  public static let all: [any EntityKind] = [
    PersonKind(), OrganizationKind(), OutletKind(), PlaceKind(), EventKind(),
  ]

  public static func named(_ id: String) -> (any EntityKind)? {
    all.first { $0.id == id }
  }
}
