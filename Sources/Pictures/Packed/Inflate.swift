/// Unpacks what is packed by DEFLATE (RFC 1951), as ZIP, gzip and PDF have it.
///
/// Written here, not taken from zlib: what is read was made by strangers, and here no length in it can reach beyond an array.
enum Inflate {
  /// The bytes, as far as they can be unpacked and are no more than `limit`.
  static func unpacked(_ packed: ArraySlice<UInt8>, limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    packed.withUnsafeBufferPointer { packed in
      var state = State(input: packed, limit: limit)
      let isWhole = state.run()
      return (state.out, isWhole)
    }
  }

  /// After the two bytes of zlib's header (RFC 1950).
  static func unpackedZlib(_ packed: ArraySlice<UInt8>, limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    guard packed.count > 2, let first = packed.first, first & 0x0F == 8 else { return ([], false) }
    return unpacked(packed.dropFirst(2), limit: limit)
  }

  /// After the header of gzip (RFC 1952).
  static func unpackedGzip(_ packed: ArraySlice<UInt8>, limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    let bytes = Array(packed.prefix(1 << 16))
    guard bytes.count > 18, bytes.starts(with: [0x1F, 0x8B, 8]) else { return ([], false) }
    let flags = bytes[3]
    var index = 10
    if flags & 4 != 0 { index += 2 + Int(bytes[10]) + Int(bytes[11]) << 8 }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while index < bytes.count, bytes[index] != 0 { index += 1 }
      index += 1
    }
    if flags & 2 != 0 { index += 2 }
    return unpacked(packed.dropFirst(index), limit: limit)
  }

  /// The codes of one alphabet, by their bits as they come.
  private struct Codes {
    /// By the next bits: a symbol and the length of its code, or 0.
    private var table: [UInt16] = []
    private(set) var width = 0

    /// Nil where more codes are given than there are.
    init?(lengths: some Collection<UInt8>) {
      width = Int(lengths.max() ?? 0)
      guard width > 0 else { return }
      var counts = [Int](repeating: 0, count: 16)
      for length in lengths where length > 0 { counts[Int(length)] += 1 }
      var next = [Int](repeating: 0, count: 16)
      var code = 0
      for length in 1...15 {
        code = (code + counts[length - 1]) << 1
        next[length] = code
        guard code + counts[length] <= 1 << length else { return nil }
      }
      table = [UInt16](repeating: 0, count: 1 << width)
      for (symbol, length) in lengths.enumerated() where length > 0 {
        var (code, reversed) = (next[Int(length)], 0)
        next[Int(length)] += 1
        for _ in 0..<length {
          reversed = reversed << 1 | code & 1
          code >>= 1
        }
        for place in stride(from: reversed, to: table.count, by: 1 << Int(length)) {
          table[place] = UInt16(symbol) << 4 | UInt16(length)
        }
      }
    }

    @inline(__always)
    func entry(_ bits: UInt64) -> UInt16 { table.isEmpty ? 0 : table[Int(bits & UInt64(table.count - 1))] }
  }

  private struct State {
    let input: UnsafeBufferPointer<UInt8>
    let limit: Int
    var out: [UInt8] = []
    private var index = 0
    private var bits: UInt64 = 0
    private var count = 0

    init(input: UnsafeBufferPointer<UInt8>, limit: Int) {
      (self.input, self.limit) = (input, limit)
    }

    /// Whether all could be unpacked.
    mutating func run() -> Bool {
      while true {
        guard let header = take(3) else { return false }
        let isRead: Bool
        switch header >> 1 {
        case 0: isRead = copyStored()
        case 1: isRead = Self.fixed.map { unpack($0.literals, $0.distances) } ?? false
        case 2: isRead = readCodes().map { unpack($0.literals, $0.distances) } ?? false
        default: isRead = false
        }
        guard isRead else { return false }
        if header & 1 == 1 { return true }
      }
    }

    private mutating func fill() {
      while count <= 48, index < input.count {
        bits |= UInt64(input[index]) << UInt64(count)
        index += 1
        count += 8
      }
    }

    private mutating func take(_ width: Int) -> Int? {
      if count < width { fill() }
      guard count >= width else { return nil }
      let value = Int(bits & (1 << UInt64(width) - 1))
      bits >>= UInt64(width)
      count -= width
      return value
    }

    private mutating func symbol(_ codes: Codes) -> Int? {
      if count < 15 { fill() }
      let entry = codes.entry(bits)
      let length = Int(entry & 15)
      guard length > 0, length <= count else { return nil }
      bits >>= UInt64(length)
      count -= length
      return Int(entry >> 4)
    }

    private mutating func copyStored() -> Bool {
      // To the next byte.
      guard take(count & 7) != nil, let length = take(16), let check = take(16), length == ~check & 0xFFFF else {
        return false
      }
      for _ in 0..<length {
        guard out.count < limit, let byte = take(8) else { return false }
        out.append(UInt8(byte))
      }
      return true
    }

    private static let fixed: (literals: Codes, distances: Codes)? = {
      let lengths =
        [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112) + [UInt8](repeating: 7, count: 24)
        + [UInt8](repeating: 8, count: 8)
      guard let literals = Codes(lengths: lengths), let distances = Codes(lengths: [UInt8](repeating: 5, count: 30))
      else { return nil }
      return (literals, distances)
    }()

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func readCodes() -> (literals: Codes, distances: Codes)? {
      guard let literalCount = take(5), let distanceCount = take(5), let lengthCount = take(4) else { return nil }
      var own = [UInt8](repeating: 0, count: 19)
      for place in Self.order.prefix(lengthCount + 4) {
        guard let length = take(3) else { return nil }
        own[place] = UInt8(length)
      }
      guard let codes = Codes(lengths: own) else { return nil }
      let all = literalCount + 257 + distanceCount + 1
      var lengths: [UInt8] = []
      while lengths.count < all {
        guard let symbol = symbol(codes) else { return nil }
        switch symbol {
        case 0..<16: lengths.append(UInt8(symbol))
        case 16:
          guard let last = lengths.last, let times = take(2) else { return nil }
          lengths += [UInt8](repeating: last, count: times + 3)
        case 17:
          guard let times = take(3) else { return nil }
          lengths += [UInt8](repeating: 0, count: times + 3)
        default:
          guard let times = take(7) else { return nil }
          lengths += [UInt8](repeating: 0, count: times + 11)
        }
      }
      guard lengths.count == all, let literals = Codes(lengths: lengths[..<(literalCount + 257)]),
        let distances = Codes(lengths: lengths[(literalCount + 257)...])
      else { return nil }
      return (literals, distances)
    }

    /// By symbol, from 257 for lengths: the least, and how many bits are added to it.
    private static let lengths: [(base: Int, extra: Int)] = steps(28, perBit: 4, from: 3) + [(258, 0)]
    private static let distances: [(base: Int, extra: Int)] = steps(30, perBit: 2, from: 1)

    /// Symbols each of which takes in as many values as the one before, but for every `perBit`th, from which on it is twice
    /// as many.
    private static func steps(_ count: Int, perBit: Int, from first: Int) -> [(base: Int, extra: Int)] {
      var (steps, base): ([(base: Int, extra: Int)], Int) = ([], first)
      for step in 0..<count {
        let extra = max(0, step / perBit - 1)
        steps.append((base, extra))
        base += 1 << extra
      }
      return steps
    }

    private mutating func unpack(_ literals: Codes, _ distances: Codes) -> Bool {
      while true {
        guard let symbol = symbol(literals) else { return false }
        if symbol == 256 { return true }
        guard out.count < limit else { return false }
        if symbol < 256 {
          out.append(UInt8(symbol))
          continue
        }
        guard symbol - 257 < Self.lengths.count, let more = take(Self.lengths[symbol - 257].extra),
          let step = self.symbol(distances), step < Self.distances.count,
          let further = take(Self.distances[step].extra)
        else { return false }
        let length = Self.lengths[symbol - 257].base + more
        let start = out.count - Self.distances[step].base - further
        guard start >= 0, out.count + length <= limit else { return false }
        // It may reach into what it makes.
        for place in start..<(start + length) { out.append(out[place]) }
      }
    }
  }
}
