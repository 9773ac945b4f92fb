/// What a kind of entity is able to do or is, by which relations and rules know it, so that none names the kinds it is for.
public struct EntityTraits: OptionSet, Sendable, Hashable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// A human being.
  public static let isPerson = EntityTraits(rawValue: 1)
  /// It has members, staff and parts.
  public static let isBody = EntityTraits(rawValue: 2)
  /// It lies somewhere: its fields are `latitude` and `longitude`.
  public static let isPlace = EntityTraits(rawValue: 4)
  /// It happens: its field is `date`, by which it is listed and drawn.
  public static let isEvent = EntityTraits(rawValue: 8)
  /// It says something; it does something, as a country can that says nothing by itself.
  public static let speaks = EntityTraits(rawValue: 16)
  public static let acts = EntityTraits(rawValue: 32)
}

/// Kinds of entities, named one by one or by what they are.
public struct EntityKindSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  private let ids: Set<String>
  private let traits: EntityTraits
  private let hasAll: Bool

  private init(ids: Set<String> = [], traits: EntityTraits = [], hasAll: Bool = false) {
    (self.ids, self.traits, self.hasAll) = (ids, traits, hasAll)
  }

  public init(arrayLiteral ids: String...) {
    self.init(ids: Set(ids))
  }

  /// Kinds that are any of these.
  static func any(of traits: EntityTraits) -> EntityKindSet { EntityKindSet(traits: traits) }

  /// These, one by one.
  static func these(_ kinds: [any EntityKind]) -> EntityKindSet { EntityKindSet(ids: Set(kinds.map(\.id))) }

  static let people = any(of: .isPerson)
  static let bodies = any(of: .isBody)
  static let places = any(of: .isPlace)
  static let events = any(of: .isEvent)
  static let speakers = any(of: .speaks)
  static let actors = any(of: .acts)
  public static let all = EntityKindSet(hasAll: true)

  public func contains(_ kind: any EntityKind) -> Bool {
    hasAll || ids.contains(kind.id) || !kind.traits.isDisjoint(with: traits)
  }

  /// In the order of the registry.
  public var kinds: [any EntityKind] { EntityKinds.all.filter(contains) }
}
