/// JPEG (ITU-T T.81, annex B): keeps the segments that pixels are made of, the colour profile and how it is turned.
enum JPEGCleaner {
  static func clean(_ bytes: [UInt8]) throws(PictureFlaw) -> CleanPicture {
    var cleaner = Cleaning(bytes: bytes)
    try cleaner.run()
    return CleanPicture(cleaner.out, cleaner.removed)
  }

  private struct Cleaning {
    let bytes: [UInt8]
    var out: [UInt8] = [0xFF, 0xD8]
    var removed: [CarriedData] = []
    private var index = 2
    private var hasExif = false

    init(bytes: [UInt8]) {
      self.bytes = bytes
      out.reserveCapacity(bytes.count)
    }

    mutating func run() throws(PictureFlaw) {
      while index < bytes.count {
        guard bytes[index] == 0xFF else { throw PictureFlaw("something else stands where a segment should begin") }
        // Any number of these may stand in front of a marker.
        while index < bytes.count, bytes[index] == 0xFF { index += 1 }
        guard index < bytes.count else { break }
        let marker = bytes[index]
        index += 1
        switch marker {
        case 0xD9:
          out += [0xFF, 0xD9]
          if bytes[index...].contains(where: { $0 != 0 }) { removed.append(.other("what stands after its end")) }
          return
        case 0x01, 0xD0...0xD7: out += [0xFF, marker]
        case 0x00, 0xD8: throw PictureFlaw("a marker of it is none")
        default: try readSegment(marker)
        }
      }
      // It was cut off: what there is of its pixels can be shown.
    }

    private mutating func readSegment(_ marker: UInt8) throws(PictureFlaw) {
      guard index + 2 <= bytes.count else {
        index = bytes.count
        return
      }
      let length = Int(bytes[index]) << 8 | Int(bytes[index + 1])
      guard length >= 2 else { throw PictureFlaw("a segment of it is shorter than its length") }
      guard index + length <= bytes.count else {
        removed.append(.other("a segment that was cut off"))
        index = bytes.count
        return
      }
      let content = bytes[(index + 2)..<(index + length)]
      index += length
      switch marker {
      case 0xE0: readApplication0(content)
      case 0xE1: readApplication1(content)
      case 0xE2 where content.starts(with: Array("ICC_PROFILE".utf8) + [0]): keep(marker, content)
      case 0xED: removed.append(.other("IPTC"))
      // How colours are coded, in twelve bytes.
      case 0xEE where content.starts(with: "Adobe".utf8) && content.count >= 12: keep(marker, content.prefix(12))
      case 0xE2 where content.starts(with: "MPF".utf8): removed.append(.picture)
      case 0xE2...0xEF: removed.append(.other("a block of a program’s own"))
      case 0xFE: removed.append(.text("Comment"))
      case 0xDA:
        keep(marker, content)
        copyScan()
      case 0xC0...0xCF, 0xDB...0xDF: keep(marker, content)
      default: removed.append(.other("a block of a program’s own"))
      }
    }

    private mutating func keep(_ marker: UInt8, _ content: ArraySlice<UInt8>) {
      out += [0xFF, marker]
      out.append(content.count + 2, bytes: 2)
      out += content
    }

    /// JFIF, without its thumbnail.
    private mutating func readApplication0(_ content: ArraySlice<UInt8>) {
      guard content.starts(with: Array("JFIF".utf8) + [0]), content.count >= 14 else {
        removed.append(content.starts(with: "JFXX".utf8) ? .picture : .other("a block of a program’s own"))
        return
      }
      let start = content.startIndex
      keep(0xE0, content[start..<(start + 12)] + [0, 0])
      if content.count > 14 { removed.append(.picture) }
    }

    private mutating func readApplication1(_ content: ArraySlice<UInt8>) {
      guard content.starts(with: "Exif".utf8), content.count > 6 else {
        removed.append(.other(content.starts(with: "http://ns.adobe.com/".utf8) ? "XMP" : "a block of a program’s own"))
        return
      }
      let exif = ExifData(content.dropFirst(6))
      removed += exif.carried
      guard !hasExif, let turned = exif.turnedOnly else { return }
      hasExif = true
      keep(0xE1, ArraySlice(Array("Exif".utf8) + [0, 0] + turned))
    }

    /// The coded pixels, up to the next marker that is none of their own.
    private mutating func copyScan() {
      let start = index
      while index < bytes.count {
        if bytes[index] == 0xFF, index + 1 < bytes.count, bytes[index + 1] != 0, !(0xD0...0xD7 ~= bytes[index + 1]) {
          // Fill bytes in front of a marker are passed over with it.
          break
        }
        index += 1
      }
      out += bytes[start..<index]
    }
  }
}
