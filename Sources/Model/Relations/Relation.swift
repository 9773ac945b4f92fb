/// A typed tie from the entity in whose file it stands to another.
package struct Relation: Sendable {
  package var type: RelationType
  /// The other entity, by name.
  package var target: Located<String>
  package var role: String?
  package var start: EDTFDate?
  package var end: EDTFDate?
  /// The source that says so, by name.
  package var source: Located<String>?
  /// Words from that source.
  package var quote: Located<String>?

  package init(type: RelationType, target: Located<String>) {
    self.type = type
    self.target = target
  }
}
