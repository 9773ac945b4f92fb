/// Values that own nothing, in one piece of memory that never changes: read from any thread without a reference counted.
final class FlatTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Written by `init` only.
  private let elements: UnsafeMutablePointer<Element>
  let count: Int

  init(_ values: [Element]) {
    count = values.count
    elements = .allocate(capacity: max(1, values.count))
    values.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { elements.initialize(from: first, count: source.count) }
    }
  }

  /// - Parameter fill: writes each element.
  init(count: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    self.count = count
    elements = .allocate(capacity: max(1, count))
    fill(UnsafeMutableBufferPointer(start: elements, count: count))
  }

  deinit { elements.deallocate() }

  var all: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: elements, count: count) }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count)
    return elements[index]
  }
}
