internal import CMemory
import Parallel

/// The memory that one thread writes its HTML into, one part after the other.
///
/// A page is made of some hundred parts, each put into the one around it. Were each an array, most of the time of a page
/// would go into making, copying and freeing those. But a part is finished just before it is put where it belongs: its
/// bytes mostly stand there already, right after what they are to follow, and nothing has to be done at all.
///
/// Parts reach for the memory itself, ``OutputBuffer/Memory``, and hold the buffer only so that it stays: counting references for
/// each of a page's thousand pieces took longer than writing them.
///
/// - Invariant: each thread has a buffer of its own and only ever writes after what is there, so that parts may be read from
///   anywhere. (But an opening tag after which nothing came is taken back.) When no part is left that lies in it, the thread
///   begins from the start again.
final class OutputBuffer: @unchecked Sendable {
  /// Only the thread whose buffer it is looks at this and changes it: whoever has a part knows where its bytes are.
  struct Memory {
    let start: UnsafeMutablePointer<UInt8>
    let limit: UnsafeMutablePointer<UInt8>
    /// After what is written.
    var end: UnsafeMutablePointer<UInt8>
  }

  let memory: UnsafeMutablePointer<Memory>

  private static let leastCapacity = 1 << 16

  private init(capacity: Int) {
    memory = .allocate(capacity: 1)
    let start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memory.initialize(to: Memory(start: start, limit: start + capacity, end: start))
  }

  deinit {
    memory.pointee.start.deallocate()
    memory.deallocate()
  }

  /// A thread's buffer, where the system keeps it for the thread.
  private struct Slot {
    var buffer: OutputBuffer
    var memory: UnsafeMutablePointer<Memory>

    init(_ buffer: OutputBuffer) {
      self.buffer = buffer
      memory = buffer.memory
    }
  }

  private static let threadSlot = ThreadSlot { pointer in
    let slot = pointer.assumingMemoryBound(to: Slot.self)
    slot.deinitialize(count: 1)
    slot.deallocate()
  }

  @inline(__always)
  private static var slot: UnsafeMutablePointer<Slot>? { threadSlot.pointer?.assumingMemoryBound(to: Slot.self) }

  /// The memory of this thread's buffer, the only one that it may write to.
  @inline(__always)
  static var ownMemory: UnsafeMutablePointer<Memory>? { slot?.pointee.memory }

  /// The thread's buffer, with room for so many bytes more.
  static func own(fitting size: Int) -> OutputBuffer {
    guard let slot else {
      let slot = UnsafeMutablePointer<Slot>.allocate(capacity: 1)
      let buffer = OutputBuffer(capacity: max(size, leastCapacity))
      slot.initialize(to: Slot(buffer))
      threadSlot.pointer = UnsafeMutableRawPointer(slot)
      return buffer
    }
    let memory = slot.pointee.memory
    if isKnownUniquelyReferenced(&slot.pointee.buffer) { memory.pointee.end = memory.pointee.start }
    if memory.pointee.end + size <= memory.pointee.limit { return slot.pointee.buffer }
    // What lies in the old one keeps it. Twice the size, so that something long is seldom moved while it grows.
    slot.pointee = Slot(OutputBuffer(capacity: max(size * 2, 1 << 18)))
    return slot.pointee.buffer
  }
}

extension OutputBuffer.Memory {
  /// Writes after what is there; there must be room.
  @inline(__always)
  mutating func write(_ source: UnsafePointer<UInt8>, count size: Int) {
    dossier_copy(end, source, size)
    end += size
  }
}
