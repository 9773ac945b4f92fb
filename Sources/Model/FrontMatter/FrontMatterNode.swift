/// A value of front matter as it was written. Scalars are text: what they mean, the schema says.
package struct FrontMatterNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case scalar(String)
    case sequence([FrontMatterNode])
    case mapping([FrontMatterEntry])
  }

  package var content: Content
  /// UTF-8 offsets into the file, quotation marks and brackets included; empty where nothing is written.
  package var range: Range<Int>

  package init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// A key with its value.
package struct FrontMatterEntry: Sendable, Hashable {
  package var key: String
  /// UTF-8 offsets into the file, quotation marks included.
  package var keyRange: Range<Int>
  package var value: FrontMatterNode

  package init(key: String, keyRange: Range<Int>, value: FrontMatterNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension FrontMatterNode {
  /// How deep collections may stand in each other.
  package static let depthLimit = 8
}
