/// A value from front matter with the place where it stands, so that what is wrong with it can be shown there later.
package struct Located<Value> {
  package var value: Value
  /// UTF-8 offsets into the document's file.
  package var range: Range<Int>

  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
