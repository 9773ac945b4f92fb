/// Unpacks what is packed by xz: streams of blocks, each of chunks of LZMA2. Checksums are not looked at.
enum Unxz {
  static let signature: [UInt8] = [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]

  /// The bytes, as far as they can be unpacked and are no more than `limit`.
  static func unpacked(_ packed: [UInt8], limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    packed.withUnsafeBufferPointer { packed in
      var state = State(input: packed, decoder: LZMADecoder(packed, limit: limit))
      let isWhole = state.run()
      return (state.decoder.out, isWhole)
    }
  }

  private struct State {
    let input: UnsafeBufferPointer<UInt8>
    var decoder: LZMADecoder
    private var place = 0

    init(input: UnsafeBufferPointer<UInt8>, decoder: LZMADecoder) {
      (self.input, self.decoder) = (input, decoder)
    }

    private mutating func byte() -> Int? {
      guard place < input.count else { return nil }
      place += 1
      return Int(input[place - 1])
    }

    private mutating func number() -> Int? {
      var (value, shift) = (0, 0)
      while let next = byte(), shift < 56 {
        value |= (next & 0x7F) << shift
        if next < 0x80 { return value }
        shift += 7
      }
      return nil
    }

    mutating func run() -> Bool {
      guard input.count >= 12, input.starts(with: Unxz.signature) else { return false }
      let checks = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]
      let check = checks[Int(input[7] & 0x0F)]
      place = 12
      while let size = byte(), size != 0 {
        guard readHeader(end: place - 1 + (size + 1) * 4), readChunks() else { return false }
        place = (place + 3) / 4 * 4 + check
      }
      // Of an index, and of what follows, nothing need be known; another stream is not read.
      return place <= input.count && input.suffix(2).elementsEqual("YZ".utf8)
        && !input[min(12, input.count)...].contains(subsequence: Unxz.signature)
    }

    /// A block's head: false where it is packed in another way than by LZMA2 alone.
    private mutating func readHeader(end: Int) -> Bool {
      guard let flags = byte(), flags & 3 == 0, flags & 0x3C == 0 else { return false }
      if flags & 0x40 != 0, number() == nil { return false }
      if flags & 0x80 != 0, number() == nil { return false }
      guard number() == 0x21, number() == 1, byte() != nil, end <= input.count else { return false }
      place = end
      return true
    }

    private mutating func readChunks() -> Bool {
      while let control = byte() {
        if control == 0 { return true }
        guard let high = byte(), let low = byte() else { return false }
        if control < 0x80 {
          let count = high << 8 + low + 1
          guard control <= 2, place + count <= input.count else { return false }
          if control == 1 { decoder.forget() }
          guard decoder.copy(place..<place + count) else { return false }
          place += count
          continue
        }
        guard let packedHigh = byte(), let packedLow = byte() else { return false }
        let unpacked = (control & 0x1F) << 16 + high << 8 + low + 1
        let packed = packedHigh << 8 + packedLow + 1
        let resets = control >> 5 & 3
        if resets == 3 { decoder.forget() }
        if resets >= 2 {
          guard let properties = byte(), decoder.setProperties(UInt8(properties)) else { return false }
        }
        if resets >= 1 { decoder.reset() }
        guard place + packed <= input.count, decoder.unpack(unpacked, from: place..<place + packed) else {
          return false
        }
        place += packed
      }
      return false
    }
  }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
  fileprivate func contains(subsequence: [UInt8]) -> Bool { firstRange(of: subsequence) != nil }
}
