/// Where each run of four bytes occurs in a text: finds exact occurrences without reading the text again, and the places
/// that share most with a quote that has none.
///
/// Made in two passes over the text; takes 4 bytes for each byte of it. Grams that fall into the same bucket are not
/// told apart: what uses the positions compares the text there.
struct GramIndex: Sendable {
  static let length = 4

  /// Of the runs that are looked up: four bytes, or two where words are shorter.
  private let length: Int
  /// Bucket `b` holds `positions[starts[b]..<starts[b + 1]]`, ascending.
  private let starts: [UInt32]
  private let positions: [UInt32]
  private let shift: UInt32

  init(_ bytes: UnsafeBufferPointer<UInt8>, length: Int = GramIndex.length) {
    self.length = length
    let count = max(0, bytes.count - length + 1)
    // As many buckets as grams, within bounds, so that small articles don't pay for a large table.
    var width: UInt32 = 6
    while width < 16, 1 << width < count { width += 1 }
    let shift = 32 - width
    var starts = [UInt32](repeating: 0, count: 1 << Int(width) + 1)
    var positions = [UInt32](repeating: 0, count: count)
    starts.withUnsafeMutableBufferPointer { starts in
      for offset in 0..<count {
        starts[Self.bucket(of: bytes, at: offset, length, shift: shift)] += 1
      }
      var sum: UInt32 = 0
      for bucket in starts.indices {
        sum += starts[bucket]
        starts[bucket] = sum
      }
      // Filled from the back, each bucket's end moves down to its start, and its positions ascend.
      positions.withUnsafeMutableBufferPointer { positions in
        for offset in stride(from: count - 1, through: 0, by: -1) {
          let bucket = Self.bucket(of: bytes, at: offset, length, shift: shift)
          starts[bucket] -= 1
          positions[Int(starts[bucket])] = UInt32(truncatingIfNeeded: offset)
        }
      }
    }
    self.starts = starts
    self.positions = positions
    self.shift = shift
  }

  @inline(__always)
  private static func bucket(
    of bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ length: Int, shift: UInt32
  ) -> Int {
    var gram = UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8
    if length == Self.length { gram |= UInt32(bytes[offset + 2]) << 16 | UInt32(bytes[offset + 3]) << 24 }
    return Int((gram &* 0x9E37_79B1) >> shift)
  }

  /// The places, ascending, where the gram at `offset` of `quote` may stand.
  @inline(__always)
  func positions(of quote: UnsafeBufferPointer<UInt8>, at offset: Int) -> ArraySlice<UInt32> {
    let bucket = Self.bucket(of: quote, at: offset, length, shift: shift)
    return positions[Int(starts[bucket])..<Int(starts[bucket + 1])]
  }

  /// Where `quote` occurs in the text that the index was made of, ascending, overlapping ones too. Not for empty quotes.
  func occurrences(of quote: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var found: [Int] = []
    visitOccurrences(of: quote, in: text) {
      found.append($0)
      return true
    }
    return found
  }

  /// Hands over the same until told that it is enough.
  ///
  /// - Parameter work: how many bytes are compared at the most. What nobody writes, a text of one word over and over and a quote
  ///   of it that begins or ends within a word, would take time with the square of their length.
  func visitOccurrences(
    of quote: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, work: Int = .max, _ goesOn: (Int) -> Bool
  ) {
    guard quote.count >= length else {
      for start in 0..<max(0, text.count - quote.count + 1)
      where text[start] == quote[0] && common(quote, text, start) == quote.count {
        if !goesOn(start) { return }
      }
      return
    }
    var rarest = positions(of: quote, at: 0)
    var at = 0
    for offset in 1..<max(1, quote.count - length + 1) where !rarest.isEmpty {
      let candidates = positions(of: quote, at: offset)
      if candidates.count < rarest.count { (rarest, at) = (candidates, offset) }
    }
    var work = work
    for position in rarest {
      let start = Int(position) - at
      guard start >= 0, start + quote.count <= text.count else { continue }
      let count = common(quote, text, start)
      if count == quote.count, !goesOn(start) { return }
      work -= count + 1
      if work < 0 { return }
    }
  }

  /// How many bytes of the quote stand at a place.
  @inline(__always)
  private func common(_ quote: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    for offset in quote.indices where text[start + offset] != quote[offset] { return offset }
    return quote.count
  }
}
