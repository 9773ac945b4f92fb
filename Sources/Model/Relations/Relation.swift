/// A typed tie from the entity in whose file it stands to another.
public struct Relation: Sendable {
  public var type: any RelationType
  /// The other entity, by name.
  public var target: Located<String>
  public var role: String?
  public var start: EDTFDate?
  public var end: EDTFDate?
  /// Of what happened once; without it the date of the event counts.
  public var date: EDTFDate?
  /// Whether it is known to be over, though not since when.
  public var isFormer = false
  /// The source that says so, by name.
  public var source: Located<String>?
  /// Words from that source.
  public var quote: Located<String>?
  /// Whether it is what any work of reference has, so that no source is named.
  public var isReferenceKnowledge = false

  public init(type: any RelationType, target: Located<String>) {
    self.type = type
    self.target = target
  }
}
