/// The 64-bit xxHash with seed 0, for telling whether a file changed: fast, well defined, and no protection against
/// someone who wants two files to be taken for one another.
///
/// Specification: <https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md>.
struct XXH64 {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  private var lane1 = prime1 &+ prime2
  private var lane2 = prime2
  private var lane3: UInt64 = 0
  private var lane4 = 0 &- prime1
  private var total: UInt64 = 0

  /// The hash of bytes that are all there.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = XXH64()
    return state.finish(bytes)
  }

  /// Takes the next stripes of a stream: a multiple of 32 bytes.
  mutating func update(_ stripes: UnsafeRawBufferPointer) {
    assert(stripes.count % 32 == 0, "a stream is hashed in stripes of 32 bytes")
    guard let start = stripes.baseAddress else { return }
    total &+= UInt64(stripes.count)
    // Of one's own, the lanes stay in registers.
    var (one, two, three, four) = (lane1, lane2, lane3, lane4)
    for stripe in 0..<stripes.count / 32 {
      let words = start + stripe * 32
      one = Self.round(one, Self.word(words, 0))
      two = Self.round(two, Self.word(words, 8))
      three = Self.round(three, Self.word(words, 16))
      four = Self.round(four, Self.word(words, 24))
    }
    (lane1, lane2, lane3, lane4) = (one, two, three, four)
  }

  /// Takes the rest of a stream, of any length, and gives the hash of it all.
  mutating func finish(_ rest: UnsafeRawBufferPointer) -> UInt64 {
    let whole = rest.count & ~31
    update(UnsafeRawBufferPointer(rebasing: rest[..<whole]))
    let tail = UnsafeRawBufferPointer(rebasing: rest[whole...])

    var hash: UInt64
    if total > 0 {
      hash = Self.rotate(lane1, 1) &+ Self.rotate(lane2, 7) &+ Self.rotate(lane3, 12) &+ Self.rotate(lane4, 18)
      for lane in [lane1, lane2, lane3, lane4] {
        hash = (hash ^ Self.round(0, lane)) &* Self.prime1 &+ Self.prime4
      }
    } else {
      hash = Self.prime5
    }
    hash &+= total &+ UInt64(tail.count)

    var offset = 0
    while let start = tail.baseAddress, offset + 8 <= tail.count {
      hash = Self.rotate(hash ^ Self.round(0, Self.word(start, offset)), 27) &* Self.prime1 &+ Self.prime4
      offset += 8
    }
    if offset + 4 <= tail.count {
      let half = UInt64(UInt32(littleEndian: tail.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      hash = Self.rotate(hash ^ (half &* Self.prime1), 23) &* Self.prime2 &+ Self.prime3
      offset += 4
    }
    while offset < tail.count {
      hash = Self.rotate(hash ^ (UInt64(tail[offset]) &* Self.prime5), 11) &* Self.prime1
      offset += 1
    }
    hash = (hash ^ (hash >> 33)) &* Self.prime2
    hash = (hash ^ (hash >> 29)) &* Self.prime3
    return hash ^ (hash >> 32)
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* prime2, 31) &* prime1
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    (value << count) | (value >> (64 &- count))
  }
}
