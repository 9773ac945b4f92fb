/// What a file of another kind than text holds that can be read: of office documents and other archives the files in it, of a
/// PDF its strings and attached files, of any other nothing.
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
    if bytes.starts(with: "BZh".utf8) {
      let unpacked = Bunzip.unpacked(bytes[...], limit: left)
      left -= unpacked.bytes.count
      return (unpacked.bytes.isEmpty ? true : addPacked(unpacked.bytes, to: &found, &left, depth)) && unpacked.isWhole
    }
    if bytes.starts(with: Unxz.signature) {
      let unpacked = Unxz.unpacked(bytes, limit: left)
      left -= unpacked.bytes.count
      return (unpacked.bytes.isEmpty ? true : addPacked(unpacked.bytes, to: &found, &left, depth)) && unpacked.isWhole
    }
    if bytes.starts(with: "%PDF-".utf8) {
      let pdf = PDFTexts.of(bytes, limit: left)
      left -= pdf.texts.reduce(0) { $0 + $1.count }
      // Files that are attached to it are among what is packed in it.
      var isWhole = pdf.isWhole
      for text in pdf.texts {
        isWhole = (isPacked(text) ? addPacked(text, to: &found, &left, depth) : true) && isWhole
        found.append(text)
      }
      return isWhole
    }
    return !isPacked(bytes)
  }

  /// Whether bytes begin as something packed does: also in ways that are not unpacked here.
  static func isPacked(_ bytes: [UInt8]) -> Bool {
    signatures.contains { bytes.starts(with: $0) }
  }

  /// ZIP, gzip, PDF; bzip2, xz, 7z, RAR, zstd, lz4, compress, lzip, CAB.
  private static let signatures: [[UInt8]] = [
    [0x50, 0x4B, 3, 4], [0x1F, 0x8B], Array("%PDF-".utf8), Array("BZh".utf8), Unxz.signature,
    [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Array("Rar!".utf8), [0x28, 0xB5, 0x2F, 0xFD], [0x04, 0x22, 0x4D, 0x18],
    [0x1F, 0x9D], Array("LZIP".utf8), Array("MSCF".utf8),
  ]

  private static func addPacked(
    _ bytes: [UInt8], to found: inout [[UInt8]], _ left: inout Int, _ depth: Int
  ) -> Bool {
    found.append(bytes)
    if bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x3C]) { found.append(joined(bytes)) }
    guard depth > 0, left > 0 else { return false }
    return add(bytes, to: &found, &left, depth - 1)
  }

  /// Elements that part words, and those that stand for a space, without their prefixes.
  private static let parting = [
    "p", "h", "tc", "tr", "si", "c", "row", "td", "th", "li", "list-item", "table-cell", "table-row", "title", "div",
    "creator", "lastModifiedBy", "description", "subject", "keywords", "initial-creator", "Company", "Manager",
    "comment", "footnote", "endnote", "annotation", "sheet", "instrText",
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
      } else if parting.contains(where: { bare.elementsEqual($0.utf8) }) {
        out += "; ".utf8
      }
      index = end + 1
    }
    return out
  }
}
