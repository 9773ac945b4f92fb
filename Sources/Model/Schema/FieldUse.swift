/// What becomes of a field's value.
public enum FieldUse: Sendable, Hashable {
  /// Readers see it.
  case shown
  /// It becomes a part of an address.
  case address
  /// It names another document.
  case name(of: DocumentType, mayBeConfidential: Bool)
  /// It tells the build or the desk something, and goes nowhere.
  case unpublished
}

/// A name of another document in front matter.
public struct NamedDocument: Sendable {
  public var name: Located<String>
  /// The type that the document must have.
  public var type: DocumentType
  /// Whether a source that may not be published can be named there.
  public var mayBeConfidential: Bool
  /// Whether several may stand there, in a list.
  public var isInList: Bool
  /// Which kinds of entities make sense there.
  public var kinds: EntityKindSet = .all

  init(
    _ name: Located<String>, _ type: DocumentType, mayBeConfidential: Bool, isInList: Bool = false,
    kinds: EntityKindSet = .all
  ) {
    (self.name, self.type, self.kinds) = (name, type, kinds)
    (self.mayBeConfidential, self.isInList) = (mayBeConfidential, isInList)
  }
}
