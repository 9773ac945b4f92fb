/// Unpacks what is packed by LZMA: bits of the likeliest kind by a range coder, and matches with what came before.
struct LZMADecoder {
  /// All that was unpacked, in which matches are looked for.
  private(set) var out: [UInt8] = []
  private let limit: Int
  /// Where what matches may reach begins.
  private var start = 0

  private var input: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var range: UInt32 = 0
  private var code: UInt32 = 0

  private var (literalBits, positionBits, literalPositionBits) = (3, 2, 0)
  private var state = 0
  private var distances = [0, 0, 0, 0]
  /// How likely each bit is 0, in 2048ths; of each kind after the offset of its own.
  private var probabilities: [UInt16] = []

  private enum Offset {
    static let isMatch = 0
    static let isRepeat = isMatch + 12 * 16
    static let isOtherRepeat = isRepeat + 12
    static let isLongRepeat = isOtherRepeat + 12 * 3
    static let slots = isLongRepeat + 12 * 16
    static let positions = slots + 4 * 64
    static let alignment = positions + 128
    /// Two: of matches, and of those at a distance that was used before.
    static let lengths = alignment + 16
    static let oneLength = 2 + 16 * 8 + 16 * 8 + 256
    static let literals = lengths + 2 * oneLength
  }

  /// - Parameter limit: of the bytes that are unpacked.
  init(_ input: UnsafeBufferPointer<UInt8>, limit: Int) {
    (self.input, self.limit) = (input, limit)
  }

  // MARK: - What a chunk begins with

  /// Nothing before matches any more.
  mutating func forget() { start = out.count }

  /// Puts bytes after as they are. False where they are too many.
  mutating func copy(_ bytes: Range<Int>) -> Bool {
    guard out.count + bytes.count <= limit else { return false }
    out.append(contentsOf: input[bytes])
    return true
  }

  /// Takes the byte that says how literals are packed. False for one that says nothing.
  mutating func setProperties(_ byte: UInt8) -> Bool {
    guard byte < 225 else { return false }
    (literalBits, literalPositionBits, positionBits) = (Int(byte % 9), Int(byte / 9 % 5), Int(byte / 45))
    return literalBits + literalPositionBits <= 4
  }

  mutating func reset() {
    state = 0
    distances = [0, 0, 0, 0]
    let count = Offset.literals + 0x300 << (literalBits + literalPositionBits)
    probabilities = [UInt16](repeating: 1024, count: count)
  }

  // MARK: - The range coder

  private mutating func nextByte() -> UInt32 {
    defer { place += 1 }
    return place < input.count ? UInt32(input[place]) : 0
  }

  private mutating func normalize() {
    if range < 1 << 24 {
      range <<= 8
      code = code << 8 | nextByte()
    }
  }

  private mutating func bit(_ index: Int) -> Int {
    normalize()
    let probability = probabilities[index]
    let bound = (range >> 11) * UInt32(probability)
    if code < bound {
      range = bound
      probabilities[index] = probability + (2048 - probability) >> 5
      return 0
    }
    range -= bound
    code -= bound
    probabilities[index] = probability - probability >> 5
    return 1
  }

  private mutating func direct(_ count: Int) -> Int {
    var value = 0
    for _ in 0..<count {
      normalize()
      range >>= 1
      if code >= range {
        code -= range
        value = value << 1 | 1
      } else {
        value <<= 1
      }
    }
    return value
  }

  private mutating func tree(_ offset: Int, _ count: Int) -> Int {
    var symbol = 1
    for _ in 0..<count { symbol = symbol << 1 | bit(offset + symbol) }
    return symbol - 1 << count
  }

  private mutating func reversedTree(_ offset: Int, _ count: Int) -> Int {
    var (symbol, value) = (1, 0)
    for index in 0..<count {
      let next = bit(offset + symbol)
      symbol = symbol << 1 | next
      value |= next << index
    }
    return value
  }

  // MARK: - What is packed

  /// Unpacks some bytes from others. False where they cannot be.
  mutating func unpack(_ count: Int, from bytes: Range<Int>) -> Bool {
    guard bytes.count >= 5, out.count + count <= limit, !probabilities.isEmpty else { return false }
    place = bytes.lowerBound + 1
    (range, code) = (.max, 0)
    for _ in 0..<4 { code = code << 8 | nextByte() }
    let end = out.count + count
    while out.count < end {
      guard place <= bytes.upperBound + 4 else { return false }
      let part = (out.count - start) & (1 << positionBits - 1)
      if bit(Offset.isMatch + state * 16 + part) == 0 {
        readLiteral()
      } else {
        var length: Int
        if bit(Offset.isRepeat + state) == 0 {
          distances = [0, distances[0], distances[1], distances[2]]
          length = readLength(0, part)
          state = state < 7 ? 7 : 10
          distances[0] = readDistance(length)
        } else if let repeated = readRepeated(part) {
          length = repeated
        } else {
          guard distances[0] < out.count - start else { return false }
          out.append(out[out.count - distances[0] - 1])
          continue
        }
        guard distances[0] < out.count - start, length <= end - out.count else { return false }
        for _ in 0..<length { out.append(out[out.count - distances[0] - 1]) }
      }
    }
    return true
  }

  private mutating func readLiteral() {
    let before = out.count > start ? Int(out[out.count - 1]) : 0
    let place = (out.count - start) & (1 << literalPositionBits - 1)
    let offset = Offset.literals + 0x300 * (place << literalBits + before >> (8 - literalBits))
    var symbol = 1
    if state >= 7, distances[0] < out.count - start {
      var match = Int(out[out.count - distances[0] - 1])
      while symbol < 0x100 {
        let expected = match >> 7 & 1
        match <<= 1
        let next = bit(offset + (1 + expected) << 8 + symbol)
        symbol = symbol << 1 | next
        if next != expected { break }
      }
    }
    while symbol < 0x100 { symbol = symbol << 1 | bit(offset + symbol) }
    out.append(UInt8(truncatingIfNeeded: symbol))
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  /// The length of a match at a distance that was used before; nil for one byte.
  private mutating func readRepeated(_ part: Int) -> Int? {
    if bit(Offset.isOtherRepeat + state) == 0 {
      if bit(Offset.isLongRepeat + state * 16 + part) == 0 {
        state = state < 7 ? 9 : 11
        return nil
      }
    } else {
      var index = 1
      if bit(Offset.isOtherRepeat + 12 + state) == 1 { index = 2 + bit(Offset.isOtherRepeat + 24 + state) }
      distances.insert(distances.remove(at: index), at: 0)
    }
    let length = readLength(1, part)
    state = state < 7 ? 8 : 11
    return length
  }

  private mutating func readLength(_ kind: Int, _ part: Int) -> Int {
    let offset = Offset.lengths + kind * Offset.oneLength
    if bit(offset) == 0 { return 2 + tree(offset + 2 + part * 8, 3) }
    if bit(offset + 1) == 0 { return 10 + tree(offset + 2 + 16 * 8 + part * 8, 3) }
    return 18 + tree(offset + 2 + 32 * 8, 8)
  }

  private mutating func readDistance(_ length: Int) -> Int {
    let slot = tree(Offset.slots + min(length - 2, 3) * 64, 6)
    if slot < 4 { return slot }
    let count = slot >> 1 - 1
    let distance = (2 | slot & 1) << count
    if slot < 14 { return distance + reversedTree(Offset.positions + distance - slot, count) }
    return distance + direct(count - 4) << 4 + reversedTree(Offset.alignment, 4)
  }
}
