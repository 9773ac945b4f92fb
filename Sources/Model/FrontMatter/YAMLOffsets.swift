import CYAML

/// Turns libyaml's marks, which count Unicode scalars, into UTF-8 offsets.
struct YAMLOffsets {
  private let range: Range<Int>
  /// Of each scalar, and of the text's end; empty where all scalars are single bytes.
  private var offsets: [Int] = []

  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    self.range = range
    guard bytes[range].contains(where: { $0 >= 0x80 }) else { return }
    offsets.reserveCapacity(range.count + 1)
    for index in range where bytes[index] & 0xC0 != 0x80 { offsets.append(index) }
    offsets.append(range.upperBound)
  }

  subscript(mark: yaml_mark_t) -> Int {
    if offsets.isEmpty { return min(range.lowerBound + mark.index, range.upperBound) }
    return mark.index < offsets.count ? offsets[mark.index] : range.upperBound
  }
}
