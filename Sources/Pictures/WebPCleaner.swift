/// WebP (RFC 9649): keeps the chunks that pixels, animation and colours are made of.
enum WebPCleaner {
  static func clean(_ bytes: [UInt8]) throws(PictureFlaw) -> CleanPicture {
    var reader = ByteReader(bytes[...])
    reader.isBigEndian = false
    guard let size = reader.number(at: 4, bytes: 4), size >= 4 else { throw PictureFlaw("it has no size") }
    let end = min(bytes.count, size + 8)
    var removed: [CarriedData] = []
    var chunks: [UInt8] = []
    chunks.reserveCapacity(bytes.count)
    var extended: Int?
    var turned: [UInt8]?
    try forEachChunk(in: bytes[..<end], from: 12) { (name, content) throws(PictureFlaw) in
      switch name {
      case "VP8X":
        guard content.count >= 10 else { throw PictureFlaw("its header is too short") }
        extended = chunks.count
        append(name, content, to: &chunks)
      case "VP8 ", "VP8L":
        append(name, content, to: &chunks)
      case "ANIM", "ALPH", "ICCP": append(name, content, to: &chunks)
      case "ANMF":
        append(name, try frame(content, &removed)[...], to: &chunks)
      case "EXIF":
        // Some write the beginning that JPEG has.
        let exif = ExifData(content.starts(with: "Exif".utf8) ? content.dropFirst(6) : content)
        removed += exif.carried
        turned = turned ?? exif.turnedOnly
      case "XMP ": removed.append(.other("XMP"))
      default: removed.append(.other("a chunk of a program’s own"))
      }
    }
    if let extended {
      // Flags say which chunks there are.
      chunks[extended + 8] &= ~0x0C
      if turned != nil { chunks[extended + 8] |= 0x08 }
      if let turned { append("EXIF", turned[...], to: &chunks) }
    }
    if end < bytes.count { removed.append(.other("what stands after its end")) }
    var out = Array("RIFF".utf8)
    out.append(chunks.count + 4, bytes: 4, bigEndian: false)
    out += "WEBP".utf8
    return CleanPicture(out + chunks, removed)
  }

  /// A frame of an animation: sixteen bytes, and chunks.
  private static func frame(
    _ content: ArraySlice<UInt8>, _ removed: inout [CarriedData]
  ) throws(PictureFlaw) -> [UInt8] {
    guard content.count >= 16 else { throw PictureFlaw("a frame of it is too short") }
    var out = Array(content.prefix(16))
    var others = false
    try forEachChunk(in: content, from: 16) { (name, inner) throws(PictureFlaw) in
      if ["VP8 ", "VP8L", "ALPH"].contains(name) { append(name, inner, to: &out) } else { others = true }
    }
    if others { removed.append(.other("a chunk of a program’s own")) }
    return out
  }

  private static func forEachChunk(
    in bytes: ArraySlice<UInt8>, from start: Int, _ body: (String, ArraySlice<UInt8>) throws(PictureFlaw) -> Void
  ) throws(PictureFlaw) {
    var reader = ByteReader(bytes)
    reader.isBigEndian = false
    var index = start
    while index + 8 <= bytes.count {
      guard let name = reader.slice(at: index, count: 4), let size = reader.number(at: index + 4, bytes: 4),
        let content = reader.slice(at: index + 8, count: size)
      else { throw PictureFlaw("a chunk of it ends after the file") }
      try body(String(decoding: name, as: UTF8.self), content)
      index += 8 + size + size % 2
    }
  }

  private static func append(_ name: String, _ content: ArraySlice<UInt8>, to out: inout [UInt8]) {
    out += name.utf8
    out.append(content.count, bytes: 4, bigEndian: false)
    out += content
    if content.count % 2 == 1 { out.append(0) }
  }
}
