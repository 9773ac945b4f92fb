/// What can be seen in files of other kinds, which are published as they are.
public enum OtherFiles {
  /// What a file carries that tells who or where, as far as that can be seen without unpacking it.
  public static func carried(in bytes: [UInt8]) -> [CarriedData] {
    if bytes.starts(with: "%PDF-".utf8) { return pdf(bytes) }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return archive(bytes) }
    if bytes.starts(with: "II*\0".utf8) || bytes.starts(with: "MM\0*".utf8) { return ExifData(bytes[...]).carried }
    if bytes.dropFirst(4).starts(with: "ftyp".utf8) { return film(bytes) }
    if bytes.starts(with: "ID3".utf8) { return [.text("ID3")] }
    if let found = OldPictures.carried(in: bytes) ?? sound(bytes) ?? drawing(bytes) { return found }
    return EmbeddedTexts.isPacked(bytes) ? [.other("what is packed in it")] : []
  }

  /// Nil for what is none.
  private static func sound(_ bytes: [UInt8]) -> [CarriedData]? {
    if bytes.starts(with: "fLaC".utf8) || bytes.starts(with: "OggS".utf8) { return [.text("tags")] }
    guard bytes.starts(with: "RIFF".utf8) || bytes.starts(with: "FORM".utf8) else { return nil }
    let kept = ["LIST", "bext", "iXML", "id3 ", "ID3 ", "_PMX", "NAME", "AUTH", "ANNO"].filter { holds($0, bytes) }
    return kept.isEmpty ? [] : [.text(String(kept[0].filter { $0 != " " }))]
  }

  /// Pictures that browsers do not show, and tracks. Nil for what is none.
  private static func drawing(_ bytes: [UInt8]) -> [CarriedData]? {
    if bytes.starts(with: [0, 0, 0, 0x0C, 0x6A, 0x50]) || bytes.starts(with: [0xFF, 0x4F, 0xFF, 0x51]) {
      return [.other("what a JPEG 2000 says of itself")]
    }
    if bytes.starts(with: "8BPS".utf8) { return [.other("what Photoshop keeps")] }
    if bytes.starts(with: "%!PS".utf8) || bytes.starts(with: [0xC5, 0xD0, 0xD3, 0xC6]) {
      return ["%%For", "%%Creator", "%%Title"].filter { holds($0, bytes) }.map { .text($0) }
    }
    let head = Array(bytes.prefix(1024))
    return holds("<gpx", head) || holds("<kml", head) ? [.position] : nil
  }

  private static func pdf(_ bytes: [UInt8]) -> [CarriedData] {
    var carried: [CarriedData] = []
    if holds("/Author", bytes) || holds("<dc:creator", bytes) { carried.append(.person("Author")) }
    if holds("/Title", bytes) && holds("/Info", bytes) { carried.append(.text("Title")) }
    if holds("<x:xmpmeta", bytes) { carried.append(.other("XMP")) }
    if holds("/EmbeddedFile", bytes) { carried.append(.other("a file in it")) }
    return carried
  }

  /// Documents of office programs are archives, in which files are named.
  private static func archive(_ bytes: [UInt8]) -> [CarriedData] {
    if holds("docProps/core.xml", bytes) { return [.person("docProps/core.xml")] }
    if holds("meta.xml", bytes), holds("mimetype", bytes) { return [.person("meta.xml")] }
    return [.other("what is packed in it")]
  }

  /// MP4, QuickTime, HEIC and AVIF.
  private static func film(_ bytes: [UInt8]) -> [CarriedData] {
    var carried: [CarriedData] = []
    if holds("\u{A9}xyz", latin: true, bytes) || holds("com.apple.quicktime.location", bytes) {
      carried.append(.position)
    }
    if holds("Exif\0\0", bytes) { carried.append(.other("Exif")) }
    if holds("application/rdf+xml", bytes) || holds("<x:xmpmeta", bytes) { carried.append(.other("XMP")) }
    if holds("com.apple.quicktime.author", bytes) || holds("\u{A9}aut", latin: true, bytes) {
      carried.append(.person("Author"))
    }
    return carried
  }

  private static func holds(_ text: String, latin: Bool = false, _ bytes: [UInt8]) -> Bool {
    let wanted = latin ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
    guard let first = wanted.first else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + wanted.count <= bytes.count {
        if bytes[index] == first, bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return true }
        index += 1
      }
      return false
    }
  }
}
