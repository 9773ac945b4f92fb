/// Where the bytes of a block of HTML stand in the file: the library gives them without the signs of the quotations and lists
/// around them, but lines end where they end in the file. To be asked for ever later bytes.
struct BlockPlaces {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var line: Int
  private var lineEnd: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    self.bytes = bytes
    self.line = line
    lineEnd = bytes.firstIndex(of: 0x0A) ?? bytes.count
  }

  mutating func offset(of target: Int, in tracker: SourceTracker, within place: ByteRange) -> Int {
    while target > lineEnd, lineEnd < bytes.count {
      lineEnd = bytes[(lineEnd + 1)...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
    }
    let isReturned = lineEnd > 0 && lineEnd < bytes.count && bytes[lineEnd - 1] == 0x0D
    let offset = tracker.lineEnd(line) - max(0, lineEnd - (isReturned ? 1 : 0) - target)
    return min(max(offset, Int(place.lower)), Int(place.upper))
  }
}
