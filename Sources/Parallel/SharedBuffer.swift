/// Elements in memory that something else owns, read from any thread without counting a reference.
///
/// - Invariant: nothing changes the elements any more, and their owner is there for as long as anyone reads them.
///
/// Whoever hands one out says in its documentation what owns the memory; whoever keeps one keeps the owner, too.
@frozen
public struct SharedBuffer<Element: BitwiseCopyable & Sendable>: @unchecked Sendable, BitwiseCopyable {
  /// The elements, where they lie: for loops that look at many.
  public let unsafe: UnsafeBufferPointer<Element>

  /// - Parameter elements: none of which is changed, for as long as anyone has this.
  @inlinable
  public init(_ elements: UnsafeBufferPointer<Element>) {
    unsafe = elements
  }

  /// One without elements.
  @inlinable
  public init() {
    unsafe = UnsafeBufferPointer(start: nil, count: 0)
  }

  /// Some of the elements, counted from 0 again.
  @inlinable
  public func part(_ range: Range<Int>) -> SharedBuffer {
    SharedBuffer(UnsafeBufferPointer(rebasing: unsafe[range]))
  }

  /// All but the first elements.
  @inlinable
  public func part(from start: Int) -> SharedBuffer { part(start..<count) }
}

/// Bytes of which no copy is made.
public typealias SharedBytes = SharedBuffer<UInt8>

extension SharedBuffer: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { unsafe.count }

  @inlinable
  @inline(__always)
  public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < unsafe.count, "no element of the buffer")
    return unsafe[index]
  }

  @inlinable
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    try body(unsafe)
  }
}
