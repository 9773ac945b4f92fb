import CCMarkGFM
import Parallel

/// The memory of one tree of the library's at a time, for each thread: taken piece by piece from large blocks, and given
/// back all at once.
///
/// A body becomes some hundred nodes and buffers, which live and die together, and the library asks for each by itself: a
/// third of its time went into that. (Its own arena is one for all threads, so it cannot be used.)
enum TreeMemory {
  /// A block is this, and after it the pieces.
  private struct Block {
    var older: UnsafeMutablePointer<Block>?
    /// Bytes from the block's start.
    var size: Int
    var used: Int
  }

  private static let firstBlock = 1 << 17
  /// What took more than usual gives back all of it: a thread may live long.
  static let mostKept = 1 << 23
  private static let alignment = 16
  /// Before each piece stands how many bytes there is room for, as the library does not tell it when a piece is to grow.
  private static let header = 16
  private static let blockHeader = (MemoryLayout<Block>.size + alignment - 1) & ~(alignment - 1)

  /// The newest block of each thread.
  private static let slot = ThreadSlot { pointer in
    TreeMemory.free(pointer.assumingMemoryBound(to: Block.self))
  }

  /// A parser whose tree is there until the next ``reset()`` on this thread.
  static func parser(_ options: CInt) -> OpaquePointer? {
    cmark_parser_new_with_mem(options, allocator)
  }

  /// Gives back everything that was taken on this thread. One block is kept for the next tree, unless it is very large.
  static func reset() {
    guard let newest = slot.pointer?.assumingMemoryBound(to: Block.self) else { return }
    if newest.pointee.size > mostKept {
      slot.pointer = nil
      return free(newest)
    }
    let older = newest.pointee.older
    newest.pointee.older = nil
    newest.pointee.used = blockHeader
    if let older { free(older) }
  }

  /// Bytes that this thread holds, taken or not.
  static var held: Int {
    var sum = 0
    var next = slot.pointer?.assumingMemoryBound(to: Block.self)
    while let block = next {
      sum += block.pointee.size
      next = block.pointee.older
    }
    return sum
  }

  nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
    let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    allocator.initialize(
      to: cmark_mem(
        calloc: { count, size in
          let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
          precondition(!overflow, "more memory than there is")
          let piece = TreeMemory.take(Int(bytes))
          piece.initializeMemory(as: UInt8.self, repeating: 0, count: Int(bytes))
          return piece
        },
        realloc: { piece, size in
          guard let piece else { return TreeMemory.take(Int(size)) }
          let room = (piece - TreeMemory.header).load(as: Int.self)
          if Int(size) <= room { return piece }
          let larger = TreeMemory.take(Int(size))
          larger.copyMemory(from: piece, byteCount: room)
          return larger
        },
        free: { _ in }))
    return allocator
  }()

  private static func rounded(_ size: Int) -> Int { (size + alignment - 1) & ~(alignment - 1) }

  private static func take(_ size: Int) -> UnsafeMutableRawPointer {
    let room = rounded(size)
    let whole = room + header
    let newest = slot.pointer?.assumingMemoryBound(to: Block.self)
    let block: UnsafeMutablePointer<Block>
    if let newest, newest.pointee.size - newest.pointee.used >= whole {
      block = newest
    } else {
      block = addBlock(fitting: whole, after: newest)
    }
    let piece = UnsafeMutableRawPointer(block) + block.pointee.used + header
    block.pointee.used += whole
    (piece - header).storeBytes(of: room, as: Int.self)
    return piece
  }

  private static func addBlock(
    fitting size: Int, after older: UnsafeMutablePointer<Block>?
  ) -> UnsafeMutablePointer<Block> {
    let room = max(older.map { $0.pointee.size * 2 } ?? firstBlock, size + blockHeader)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: alignment)
    let block = memory.bindMemory(to: Block.self, capacity: 1)
    block.initialize(to: Block(older: older, size: room, used: blockHeader))
    slot.pointer = memory
    return block
  }

  private static func free(_ newest: UnsafeMutablePointer<Block>) {
    var next: UnsafeMutablePointer<Block>? = newest
    while let block = next {
      next = block.pointee.older
      UnsafeMutableRawPointer(block).deallocate()
    }
  }
}
