/// A half-open range of UTF-8 offsets in eight bytes, for values of which there are many.
public struct ByteRange: Sendable, Hashable {
  public var lower: Int32
  public var upper: Int32

  @inlinable
  public init(_ lower: Int, _ upper: Int) {
    self.lower = Int32(truncatingIfNeeded: lower)
    self.upper = Int32(truncatingIfNeeded: max(lower, upper))
  }

  @inlinable
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  public static let none = ByteRange(0, 0)

  @inlinable
  public var range: Range<Int> { Int(lower)..<Int(upper) }

  @inlinable
  public var count: Int { Int(upper) - Int(lower) }

  @inlinable
  public var isEmpty: Bool { lower == upper }
}
