import Parallel

/// Memory in which the bytes of many files lie, one after the other. Memory of its own would cost a file a tenth more: an
/// allocator gives it in few sizes, and an array has a head.
///
/// - Invariant: one thread fills it, from its beginning to its end; what a file has taken never changes, and any thread may
///   read it.
public final class SourceMemory: @unchecked Sendable {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var filled = 0
  /// Which reading of a folder fills it: what one began, no later one goes on with. Files that did not change would keep
  /// what others left long ago, and pieces would grow for as long as a program reads again and again.
  public let reading: Int

  /// What a thread begins with: a small site needs no more.
  public static let firstSize = 256 * 1024
  /// What it comes to: one of the large pages of memory, and it lies in one, so that a system that has them need not find,
  /// clear and enter five hundred small ones.
  public static let usualSize = 2 * 1024 * 1024

  public init(size: Int, reading: Int = 0) {
    self.reading = reading
    let alignment = size == SourceMemory.usualSize ? size : MemoryLayout<Int>.alignment
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: alignment).bindMemory(to: UInt8.self)
    // The system clears a large page when it is first touched. Were that by its own hand, in a read, no other thread could
    // ask it for memory meanwhile.
    if size == SourceMemory.usualSize { memory.initializeElement(at: 0, to: 0) }
  }

  deinit { memory.deallocate() }

  /// For more files, when there is no room left: twice as large, as far as it goes, so that what is left over at the end is
  /// never more than what was read.
  public func next() -> SourceMemory {
    SourceMemory(size: min(memory.count * 2, SourceMemory.usualSize), reading: reading)
  }

  /// Bytes, taken or not.
  public var size: Int { memory.count }

  /// What no file has taken yet.
  public var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[filled...]))
  }

  /// The first bytes of the room, which have been filled, for a file that keeps this.
  func take(_ count: Int) -> SharedBytes {
    precondition(count >= 0 && count <= memory.count - filled, "a file takes what was filled")
    let taken = filled..<filled + count
    filled = taken.upperBound
    return SharedBytes(UnsafeBufferPointer(rebasing: memory[taken]))
  }
}
