/// GIF89a: keeps pictures, how they follow each other, and the colour profile.
enum GIFCleaner {
  static func clean(_ bytes: [UInt8]) throws(PictureFlaw) -> CleanPicture {
    guard bytes.count >= 13 else { return CleanPicture(bytes, []) }
    var removed: [CarriedData] = []
    var index = 13 + tableSize(bytes[10])
    guard index <= bytes.count else { return CleanPicture(bytes, []) }
    var out = Array(bytes[..<index])
    out.reserveCapacity(bytes.count)
    // A control block belongs to what follows it.
    var control: ArraySlice<UInt8> = []
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case 0x3B:
        out.append(0x3B)
        if index + 1 < bytes.count { removed.append(.other("what stands after its end")) }
        return CleanPicture(out, removed)
      case 0x2C:
        guard index + 10 <= bytes.count else { return CleanPicture(out, removed) }
        index += 10 + tableSize(bytes[index + 9]) + 1
        guard let end = endOfBlocks(bytes, from: index) else {
          // What there is of the last picture can be shown.
          return CleanPicture(out + control + bytes[start...], removed)
        }
        index = end
        out += control
        out += bytes[start..<index]
        control = []
      case 0x21:
        guard index + 2 <= bytes.count, let end = endOfBlocks(bytes, from: index + 2) else {
          return CleanPicture(out, removed)
        }
        index = end
        let block = bytes[start..<end]
        switch bytes[start + 1] {
        case 0xF9: control = block
        case 0xFF where isLoop(block):
          let loop = loopAlone(block)
          if loop.count < block.count { removed.append(.other("a block of a program’s own")) }
          out += loop
        case 0xFF where isProfile(block): out += block
        case 0xFE: removed.append(.text("Comment"))
        case 0x01:
          removed.append(.text("Plain Text"))
          control = []
        case 0xFF: removed.append(.other(isXMP(block) ? "XMP" : "a block of a program’s own"))
        default: removed.append(.other("a block of a program’s own"))
        }
      default: throw PictureFlaw("a block of it is of no kind that is known")
      }
    }
    return CleanPicture(out, removed)
  }

  /// Of the table of colours that the flags announce.
  private static func tableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

  /// After a series of blocks, each with its length in front; nil where it has no end.
  private static func endOfBlocks(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0 { return index + 1 }
      index += 1 + Int(bytes[index])
    }
    return nil
  }

  private static func isLoop(_ block: ArraySlice<UInt8>) -> Bool {
    ["NETSCAPE2.0", "ANIMEXTS1.0"].contains { block.dropFirst(3).starts(with: $0.utf8) }
  }

  private static func isProfile(_ block: ArraySlice<UInt8>) -> Bool {
    block.dropFirst(3).starts(with: "ICCRGBG1012".utf8)
  }

  /// How often the pictures follow each other, and how much of them is to be there first: a block of three bytes and one of five.
  /// A program may put others beside these.
  private static func loopAlone(_ block: ArraySlice<UInt8>) -> [UInt8] {
    var out = Array(block.prefix(14))
    var rest = block.dropFirst(14)
    while let length = rest.first, length > 0 {
      let part = rest.prefix(Int(length) + 1)
      let kind = part.dropFirst().first.map { $0 & 7 }
      if length == 3 && kind == 1 || length == 5 && kind == 2 { out += part }
      rest = rest[part.endIndex...]
    }
    return out + [0]
  }

  private static func isXMP(_ block: ArraySlice<UInt8>) -> Bool { block.dropFirst(3).starts(with: "XMP Data".utf8) }
}
