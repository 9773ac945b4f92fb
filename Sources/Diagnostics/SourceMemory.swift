/// Memory in which the bytes of many files lie, one behind the other. Memory of its own would cost a file a tenth more: an
/// allocator gives it in few sizes, and an array has a head.
///
/// One thread fills it, from its beginning to its end; what a file has taken never changes, and any thread may read it.
package final class SourceMemory: @unchecked Sendable {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var filled = 0

  /// So many that what is left over at the end is little beside it.
  package static let usualSize = 256 * 1024

  package init(size: Int = SourceMemory.usualSize) {
    memory = .allocate(capacity: size)
  }

  deinit { memory.deallocate() }

  /// What no file has taken yet.
  package var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[filled...]))
  }

  /// The first bytes of the room, which have been filled, for a file that keeps this.
  func take(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    let taken = filled..<filled + count
    filled = taken.upperBound
    return UnsafeBufferPointer(rebasing: memory[taken])
  }
}
