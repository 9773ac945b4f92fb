/// Values that own nothing, in one piece of memory that never changes: read from any thread without a reference counted.
public final class SharedTable<Element: BitwiseCopyable & Sendable>: Sendable {
  /// The values; there as long as the table is.
  public let all: SharedBuffer<Element>

  public convenience init(_ values: [Element]) {
    self.init(count: values.count) { table in
      values.withUnsafeBufferPointer { source in
        if let start = table.baseAddress, let first = source.baseAddress {
          start.initialize(from: first, count: source.count)
        }
      }
    }
  }

  /// - Parameter fill: writes each element.
  public init(count: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    let elements = UnsafeMutableBufferPointer<Element>.allocate(capacity: count)
    fill(elements)
    all = SharedBuffer(UnsafeBufferPointer(elements))
  }

  deinit { all.unsafe.deallocate() }

  public var count: Int { all.count }

  @inlinable
  @inline(__always)
  public subscript(index: Int) -> Element { all[index] }
}
