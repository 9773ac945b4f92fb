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
  var traits: EntityTraits { get }
  /// One sentence for the documentation and the kind's list.
  var summary: Term { get }
  /// The front matter that only this kind has.
  var fields: [FactField] { get }
  /// The schema of FollowTheMoney, and the type of schema.org.
  var followTheMoneySchema: String { get }
  var schemaOrgType: String { get }
}

extension EntityKind {
  /// With its article, in messages: “an event”.
  public var noun: String { withArticle(name.english.lowercased()) }
  /// Whether it happens: its entities are listed by their `date`, the oldest first; what has none comes last.
  public var isEvent: Bool { traits.contains(.isEvent) }
  public var isPlace: Bool { traits.contains(.isPlace) }
}

/// “a person”, “an event”.
func withArticle(_ noun: String) -> String {
  (noun.utf8.first.map { "aeiou".utf8.contains($0) } == true ? "an " : "a ") + noun
}

/// A word of a closed set that a field may have.
public struct FactChoice: Sendable, Hashable {
  /// What front matter writes.
  public var id: String
  public var name: Term

  public init(_ id: String, _ name: Term) {
    (self.id, self.name) = (id, name)
  }
}

/// That a date is the beginning or the end of what has it, and what happened then.
public struct ExistenceMark: Sendable, Hashable {
  public var isEnd: Bool
  /// As a clause goes on: “was born”; and with its subject: “they were born”.
  public var verb: String
  public var clause: String

  static func beginning(_ verb: String, clause: String? = nil) -> ExistenceMark {
    ExistenceMark(isEnd: false, verb: verb, clause: clause ?? "it \(verb)")
  }

  static func end(_ verb: String) -> ExistenceMark { ExistenceMark(isEnd: true, verb: verb, clause: "it \(verb)") }
}

/// A field that a kind adds to an entity's front matter.
public struct FactField: Sendable, Hashable {
  /// How a field’s scalar is read.
  public enum ValueType: Sendable, Hashable {
    case text, texts, date, country, countries, address
    case degrees(limit: Double)
    /// One of these words, which are called so in messages: “how large a place is”.
    case choice(of: [FactChoice], String)
    /// Another entity, by name: of one of these kinds, on whose page the first one stands after these words.
    case reference(to: EntityKindSet, inverse: RelationWords)
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
  /// Of a date before or after which the entity did not exist.
  public var existence: ExistenceMark?

  public init(
    _ name: String, label: Term, _ type: ValueType, _ summary: String, example: String? = nil,
    existence: ExistenceMark? = nil
  ) {
    self.name = name
    self.label = label
    self.type = type
    self.summary = summary
    self.example = example
    self.existence = existence
  }

  /// What one of its words is called.
  public func name(ofChoice id: String) -> Term? {
    guard case .choice(let choices, _) = type else { return nil }
    return choices.first { $0.id == id }?.name
  }
}

/// The registry of kinds.
public enum EntityKinds {
  /// In the order in which pages list them.
  public static let all: [any EntityKind] = [
    PersonKind(), OrganizationKind(), OutletKind(), PlaceKind(), EventKind(),
  ]

  public static func named(_ id: String) -> (any EntityKind)? {
    place(of: id).map { all[$0] }
  }

  /// Its index in ``all``.
  static func place(of id: String) -> Int? { places[id] }

  /// To look at each would count each, on all threads at once.
  private static let places: [String: Int] = Dictionary(
    all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
}
