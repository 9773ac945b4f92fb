/// A value of front matter as it was written. Scalars are text: what they mean, the schema says.
public struct FrontMatterNode: Sendable, Hashable {
  /// A scalar as it is written, a list, or keys with their values.
  public enum Content: Sendable, Hashable {
    case scalar(String)
    case sequence([FrontMatterNode])
    case mapping([FrontMatterEntry])
  }

  public var content: Content
  /// UTF-8 offsets into the file, quotation marks and brackets included; empty where nothing is written.
  public var range: Range<Int>
  /// Whether it is a text that goes on over several lines, with no sign that it does.
  var isFolded = false

  public init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// A key with its value.
public struct FrontMatterEntry: Sendable, Hashable {
  public var key: String
  /// UTF-8 offsets into the file, quotation marks included.
  public var keyRange: Range<Int>
  public var value: FrontMatterNode

  public init(key: String, keyRange: Range<Int>, value: FrontMatterNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension FrontMatterNode {
  /// How deep collections may stand in each other.
  public static let depthLimit = 8
}

extension FrontMatterNode {
  var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }
}
