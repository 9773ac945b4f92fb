/// A typed tie from the entity in whose file it stands to another.
public struct Relation: Sendable {
  public var type: RelationType
  /// The other entity, by name.
  public var target: Located<String>
  public var role: String?
  public var start: EDTFDate?
  public var end: EDTFDate?
  /// The source that says so, by name.
  public var source: Located<String>?
  /// Words from that source.
  public var quote: Located<String>?

  public init(type: RelationType, target: Located<String>) {
    self.type = type
    self.target = target
  }
}
