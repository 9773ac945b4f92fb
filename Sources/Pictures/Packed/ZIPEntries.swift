/// The files in a ZIP archive, such as a document of an office program.
enum ZIPEntries {
  struct Entry {
    /// Its path, in the bytes that it is written in.
    var name: [UInt8]
    var bytes: [UInt8]
    /// Whether all of it could be unpacked.
    var isWhole: Bool
  }

  /// Those in an archive, unpacked to `limit` bytes in all, and whether they are all that is in it.
  static func of(_ bytes: [UInt8], limit: Int) -> (entries: [Entry], isWhole: Bool) {
    guard let directory = directory(of: bytes) else { return ([], false) }
    var entries: [Entry] = []
    var place = directory.start
    var left = limit
    for _ in 0..<directory.count {
      guard let header = number(at: place, 4, in: bytes), header == 0x0201_4B50,
        let method = number(at: place + 10, 2, in: bytes), let size = number(at: place + 20, 4, in: bytes),
        let nameLength = number(at: place + 28, 2, in: bytes), let extra = number(at: place + 30, 2, in: bytes),
        let comment = number(at: place + 32, 2, in: bytes), let offset = number(at: place + 42, 4, in: bytes),
        place + 46 + nameLength + extra + comment <= bytes.count
      else { return (entries, false) }
      let name = Array(bytes[(place + 46)..<(place + 46 + nameLength + extra + comment)].prefix(nameLength))
      place += 46 + nameLength + extra + comment
      let unpacked = content(at: offset, size, method, in: bytes, limit: left)
      left -= unpacked.bytes.count
      entries.append(Entry(name: name, bytes: unpacked.bytes, isWhole: unpacked.isWhole))
    }
    return (entries, entries.allSatisfy(\.isWhole))
  }

  private static func content(
    at offset: Int, _ size: Int, _ method: Int, in bytes: [UInt8], limit: Int
  ) -> (bytes: [UInt8], isWhole: Bool) {
    guard number(at: offset, 4, in: bytes) == 0x0403_4B50, let flags = number(at: offset + 6, 2, in: bytes),
      let name = number(at: offset + 26, 2, in: bytes), let extra = number(at: offset + 28, 2, in: bytes)
    else { return ([], false) }
    let start = offset + 30 + name + extra
    // What is encrypted nobody reads.
    guard start + size <= bytes.count, flags & 1 == 0 else { return ([], false) }
    let packed = bytes[start..<(start + size)]
    switch method {
    case 0: return (Array(packed.prefix(limit)), size <= limit)
    case 8: return Inflate.unpacked(packed, limit: limit)
    case 12: return Bunzip.unpacked(packed, limit: limit)
    default: return ([], false)
    }
  }

  /// Where the list of files begins, and how many it has.
  private static func directory(of bytes: [UInt8]) -> (start: Int, count: Int)? {
    var place = bytes.count - 22
    let first = max(0, place - 0xFFFF)
    while place >= first {
      if number(at: place, 4, in: bytes) == 0x0605_4B50, let count = number(at: place + 10, 2, in: bytes),
        let start = number(at: place + 16, 4, in: bytes), start < bytes.count
      {
        return (start, count)
      }
      place -= 1
    }
    return nil
  }

  /// With the lowest byte first; nil beyond the end.
  private static func number(at place: Int, _ width: Int, in bytes: [UInt8]) -> Int? {
    guard place >= 0, place + width <= bytes.count else { return nil }
    return (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
