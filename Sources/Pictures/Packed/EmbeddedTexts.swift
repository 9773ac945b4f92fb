/// What a file of another kind than text holds that can be read: of office documents and other archives the files in it, of a
/// PDF its strings, of any other nothing.
public enum EmbeddedTexts {
  /// Unpacked in all: bytes.
  private static let limit = 64 * 1024 * 1024
  /// Archives in archives.
  private static let depth = 4

  /// The files and strings, and whether they are all.
  public static func of(_ bytes: [UInt8]) -> (texts: [[UInt8]], isWhole: Bool) {
    var found: [[UInt8]] = []
    var left = limit
    let isWhole = add(bytes, to: &found, &left, depth)
    return (found, isWhole)
  }

  private static func add(_ bytes: [UInt8], to found: inout [[UInt8]], _ left: inout Int, _ depth: Int) -> Bool {
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      let archive = ZIPEntries.of(bytes, limit: left)
      var isWhole = archive.isWhole
      left -= archive.entries.reduce(0) { $0 + $1.bytes.count }
      for entry in archive.entries {
        found.append(entry.name)
        isWhole = addPacked(entry.bytes, to: &found, &left, depth) && isWhole
      }
      return isWhole
    }
    if bytes.starts(with: [0x1F, 0x8B]) {
      let unpacked = Inflate.unpackedGzip(bytes[...], limit: left)
      left -= unpacked.bytes.count
      return addPacked(unpacked.bytes, to: &found, &left, depth) && unpacked.isWhole
    }
    if bytes.starts(with: "%PDF-".utf8) {
      let pdf = PDFTexts.of(bytes, limit: left)
      left -= pdf.texts.reduce(0) { $0 + $1.count }
      found += pdf.texts
      return pdf.isWhole
    }
    return true
  }

  private static func addPacked(
    _ bytes: [UInt8], to found: inout [[UInt8]], _ left: inout Int, _ depth: Int
  ) -> Bool {
    found.append(bytes)
    if bytes.starts(with: "<?xml".utf8) { found.append(joined(bytes)) }
    guard depth > 0, left > 0 else { return false }
    return add(bytes, to: &found, &left, depth - 1)
  }

  /// Elements that part no words, and those that stand for a space, without their prefixes.
  private static let withinWords = [
    "r", "t", "rPr", "span", "b", "i", "u", "sz", "szCs", "lang", "rFonts", "color", "proofErr", "bookmarkStart",
    "bookmarkEnd",
  ]
  private static let spaces = ["br", "tab", "s", "cr", "line-break"]

  /// The words of an office document: it parts them anywhere, and only paragraphs part them for readers.
  private static func joined(_ xml: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < xml.count {
      guard xml[index] == UInt8(ascii: "<") else {
        out.append(xml[index])
        index += 1
        continue
      }
      let end = xml[index...].firstIndex(of: UInt8(ascii: ">")) ?? xml.count - 1
      let name = xml[(index + 1)..<end].drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
      let bare = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
      if spaces.contains(where: { bare.elementsEqual($0.utf8) }) {
        out.append(0x20)
      } else if !withinWords.contains(where: { bare.elementsEqual($0.utf8) }) {
        out += "; ".utf8
      }
      index = end + 1
    }
    return out
  }
}
