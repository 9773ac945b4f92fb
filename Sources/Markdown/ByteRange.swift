/// A half-open range of UTF-8 offsets in eight bytes, for values of which there are many.
package struct ByteRange: Sendable, Hashable {
  package var lower: Int32
  package var upper: Int32

  @inlinable
  package init(_ lower: Int, _ upper: Int) {
    self.lower = Int32(truncatingIfNeeded: lower)
    self.upper = Int32(truncatingIfNeeded: max(lower, upper))
  }

  @inlinable
  package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  package static let none = ByteRange(0, 0)

  @inlinable
  package var range: Range<Int> { Int(lower)..<Int(upper) }

  @inlinable
  package var count: Int { Int(upper) - Int(lower) }

  @inlinable
  package var isEmpty: Bool { lower == upper }
}
