public import Parallel

/// Many short byte strings in one piece of memory, found by number: to look one up makes nothing and counts no reference,
/// so that all threads may do so at once, hundreds of thousands of times, and none waits for another.
public final class ByteTable: Sendable {
  @usableFromInline let bytes: SharedTable<UInt8>
  @usableFromInline let starts: SharedTable<Int>
  public let count: Int

  public static let empty = ByteTable(count: 0) { _, _ in }

  /// - Parameter append: adds the bytes of the string of a number to what it is given.
  public init(count: Int, _ append: (Int, inout [UInt8]) -> Void) {
    self.count = count
    var starts = [0]
    starts.reserveCapacity(count + 1)
    var all: [UInt8] = []
    for index in 0..<count {
      append(index, &all)
      starts.append(all.count)
    }
    self.starts = SharedTable(starts)
    bytes = SharedTable(all)
  }

  /// The bytes of a string, which are there as long as the table is.
  @inlinable
  @inline(__always)
  public subscript(index: Int) -> SharedBytes { reader[index] }

  /// For whoever looks up many: there as long as the table is, and nothing to count.
  @inlinable public var reader: Reader { Reader(bytes: bytes.all, starts: starts.all) }

  /// Reads entries without a count of the table for each.
  @frozen
  public struct Reader: Sendable, BitwiseCopyable {
    @usableFromInline let bytes: SharedBytes
    @usableFromInline let starts: SharedBuffer<Int>

    @inlinable
    init(bytes: SharedBytes, starts: SharedBuffer<Int>) {
      (self.bytes, self.starts) = (bytes, starts)
    }

    @inlinable
    @inline(__always)
    public subscript(index: Int) -> SharedBytes { bytes.part(starts[index]..<starts[index + 1]) }
  }
}
