/// Many short byte strings in one piece of memory, found by number: to look one up makes nothing and counts no reference,
/// so that all threads may do so at once, hundreds of thousands of times, and none waits for another.
public final class ByteTable: @unchecked Sendable {
  // Written by `init` only.
  @usableFromInline let bytes: UnsafeMutablePointer<UInt8>
  @usableFromInline let starts: UnsafeMutablePointer<Int>
  public let count: Int

  public static let empty = ByteTable(count: 0) { _, _ in }

  /// - Parameter append: adds the bytes of the string of a number to what it is given.
  public init(count: Int, _ append: (Int, inout [UInt8]) -> Void) {
    self.count = count
    starts = .allocate(capacity: count + 1)
    starts[0] = 0
    var all: [UInt8] = []
    for index in 0..<count {
      append(index, &all)
      starts[index + 1] = all.count
    }
    bytes = .allocate(capacity: max(1, all.count))
    all.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { bytes.update(from: first, count: source.count) }
    }
  }

  deinit {
    bytes.deallocate()
    starts.deallocate()
  }

  /// The bytes of a string, which are there as long as the table is.
  @inlinable
  @inline(__always)
  public subscript(index: Int) -> UnsafeBufferPointer<UInt8> { reader[index] }

  /// For whoever looks up many: there as long as the table is, and nothing to count.
  @inlinable public var reader: Reader { Reader(bytes: bytes, starts: starts, count: count) }

  /// Reads entries without a count of the table for each.
  @frozen
  public struct Reader: @unchecked Sendable, BitwiseCopyable {
    @usableFromInline let bytes: UnsafeMutablePointer<UInt8>
    @usableFromInline let starts: UnsafeMutablePointer<Int>
    @usableFromInline let count: Int

    @inlinable
    init(bytes: UnsafeMutablePointer<UInt8>, starts: UnsafeMutablePointer<Int>, count: Int) {
      (self.bytes, self.starts, self.count) = (bytes, starts, count)
    }

    @inlinable
    @inline(__always)
    public subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
      precondition(index >= 0 && index < count)
      return UnsafeBufferPointer(start: bytes + starts[index], count: starts[index + 1] - starts[index])
    }
  }
}
