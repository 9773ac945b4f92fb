/// Unpacks what is packed by bzip2: blocks of Huffman codes, moved to the front, sorted by what follows (Burrows and Wheeler).
///
/// Written here for the same reason as ``Inflate``. Checksums are not looked at: a name must be found in a damaged file, too.
enum Bunzip {
  /// The bytes, as far as they can be unpacked and are no more than `limit`.
  static func unpacked(_ packed: ArraySlice<UInt8>, limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    packed.withUnsafeBufferPointer { packed in
      var state = State(input: packed, limit: limit)
      let isWhole = state.run()
      return (state.out, isWhole)
    }
  }

  /// A code's bits, from the first.
  private struct Codes {
    private var first = [Int](repeating: 0, count: 22)
    private var counts = [Int](repeating: 0, count: 22)
    private var starts = [Int](repeating: 0, count: 22)
    private var symbols: [Int] = []

    /// Nil where more codes are given than there are.
    init?(lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var (code, start) = (0, 0)
      for length in 1...20 {
        code = (code + counts[length - 1]) << 1
        (first[length], starts[length]) = (code, start)
        start += counts[length]
        guard code + counts[length] <= 1 << length else { return nil }
      }
      for length in 1...20 { symbols += lengths.indices.filter { lengths[$0] == length } }
    }

    /// The symbol of some bits; nil where these are the beginning of one, or of none.
    func symbol(of code: Int, length: Int) -> Int? {
      let place = code - first[length]
      return place >= 0 && place < counts[length] ? symbols[starts[length] + place] : nil
    }
  }

  private struct State {
    let input: UnsafeBufferPointer<UInt8>
    let limit: Int
    var out: [UInt8] = []
    private var place = 0

    init(input: UnsafeBufferPointer<UInt8>, limit: Int) {
      (self.input, self.limit) = (input, limit)
    }

    private mutating func bits(_ count: Int) -> Int? {
      guard place + count <= input.count * 8 else { return nil }
      var value = 0
      for _ in 0..<count {
        value = value << 1 | Int(input[place >> 3] >> UInt8(7 - place & 7)) & 1
        place += 1
      }
      return value
    }

    mutating func run() -> Bool {
      // One stream may follow another.
      while place / 8 + 4 <= input.count {
        guard bits(24) == 0x425A68, let size = bits(8), 0x31...0x39 ~= size else { return false }
        while true {
          guard let high = bits(24), let low = bits(24) else { return false }
          if (high, low) == (0x177245, 0x385090) {
            guard bits(32) != nil else { return false }
            place = (place + 7) / 8 * 8
            break
          }
          guard (high, low) == (0x314159, 0x265359), readBlock(size: (size - 0x30) * 100_000) else { return false }
        }
      }
      return (place + 7) / 8 == input.count
    }

    private mutating func readBlock(size: Int) -> Bool {
      guard bits(32) != nil, bits(1) == 0, let origin = bits(24), let map = bits(16) else { return false }
      var symbols: [UInt8] = []
      for group in 0..<16 where map >> (15 - group) & 1 == 1 {
        guard let part = bits(16) else { return false }
        for sign in 0..<16 where part >> (15 - sign) & 1 == 1 { symbols.append(UInt8(group * 16 + sign)) }
      }
      guard let count = bits(3), 2...6 ~= count, let selectorCount = bits(15), selectorCount > 0, !symbols.isEmpty,
        let selectors = readSelectors(selectorCount, of: count), let codes = readCodes(count, symbols.count + 2)
      else { return false }
      var column: [UInt8] = []
      var (runLength, runWeight) = (0, 1)
      let end = symbols.count + 1
      out.reserveCapacity(min(limit, out.count + size))
      for selector in selectors {
        for _ in 0..<50 {
          guard let symbol = readSymbol(codes[selector]) else { return false }
          if symbol <= 1 {
            runLength += runWeight << symbol
            runWeight <<= 1
            guard runLength <= size, runWeight <= size * 2 else { return false }
            continue
          }
          if runLength > 0 {
            guard column.count + runLength <= size else { return false }
            column.append(contentsOf: repeatElement(symbols[0], count: runLength))
            (runLength, runWeight) = (0, 1)
          }
          if symbol == end { return append(column, origin) }
          guard symbol - 1 < symbols.count, column.count < size else { return false }
          let byte = symbols.remove(at: symbol - 1)
          symbols.insert(byte, at: 0)
          column.append(byte)
        }
      }
      return false
    }

    private mutating func readSymbol(_ codes: Codes) -> Int? {
      var code = 0
      for length in 1...20 {
        guard let bit = bits(1) else { return nil }
        code = code << 1 | bit
        if let symbol = codes.symbol(of: code, length: length) { return symbol }
      }
      return nil
    }

    private mutating func readSelectors(_ count: Int, of groups: Int) -> [Int]? {
      var order = Array(0..<groups)
      var selectors: [Int] = []
      for _ in 0..<count {
        var steps = 0
        while true {
          guard let bit = bits(1) else { return nil }
          if bit == 0 { break }
          steps += 1
          if steps >= groups { return nil }
        }
        let next = order.remove(at: steps)
        order.insert(next, at: 0)
        selectors.append(next)
      }
      return selectors
    }

    private mutating func readCodes(_ count: Int, _ symbols: Int) -> [Codes]? {
      var all: [Codes] = []
      for _ in 0..<count {
        guard var length = bits(5) else { return nil }
        var lengths: [Int] = []
        for _ in 0..<symbols {
          while true {
            guard 1...20 ~= length, let more = bits(1) else { return nil }
            if more == 0 { break }
            guard let less = bits(1) else { return nil }
            length += less == 0 ? 1 : -1
          }
          lengths.append(length)
        }
        guard let codes = Codes(lengths: lengths) else { return nil }
        all.append(codes)
      }
      return all
    }

    /// Turns a block's last column round, and writes out its runs: four of a byte, then how many more.
    private mutating func append(_ column: [UInt8], _ origin: Int) -> Bool {
      guard origin < column.count else { return column.isEmpty }
      var starts = [Int](repeating: 0, count: 257)
      for byte in column { starts[Int(byte) + 1] += 1 }
      for byte in 0..<256 { starts[byte + 1] += starts[byte] }
      var next = [Int32](repeating: 0, count: column.count)
      for (index, byte) in column.enumerated() {
        next[starts[Int(byte)]] = Int32(index)
        starts[Int(byte)] += 1
      }
      var at = Int(next[origin])
      var (last, same) = (-1, 0)
      for _ in column.indices {
        let byte = column[at]
        at = Int(next[at])
        if same == 4 {
          out.append(contentsOf: repeatElement(UInt8(last), count: Int(byte)))
          (last, same) = (-1, 0)
        } else {
          same = Int(byte) == last ? same + 1 : 1
          last = Int(byte)
          out.append(byte)
        }
        if out.count > limit {
          out.removeLast(out.count - limit)
          return false
        }
      }
      return true
    }
  }
}
