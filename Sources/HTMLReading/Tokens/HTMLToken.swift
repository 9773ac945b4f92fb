/// What HTML's tokenizer makes of a page's bytes.
public enum HTMLToken: Sendable, Hashable {
  /// UTF-8, its character references decoded.
  case text([UInt8])
  case start(HTMLTag)
  /// The name, in lower case.
  case end(String)
}

/// A start tag.
public struct HTMLTag: Sendable, Hashable {
  /// In lower case.
  public var name: String
  public var attributes: [(name: String, value: String)]
  /// Whether it ends in `/>`, which closes only what is of another vocabulary, such as SVG.
  public var isSelfClosing: Bool

  /// The value of the first attribute of this name.
  public subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  public static func == (left: HTMLTag, right: HTMLTag) -> Bool {
    left.name == right.name && left.isSelfClosing == right.isSelfClosing
      && left.attributes.elementsEqual(right.attributes, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(attributes.count)
  }
}
