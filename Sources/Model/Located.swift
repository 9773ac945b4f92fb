/// A value from front matter with the place where it stands, so that what is wrong with it can be shown there later.
public struct Located<Value> {
  public var value: Value
  /// UTF-8 offsets into the document's file.
  public var range: Range<Int>

  public init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
