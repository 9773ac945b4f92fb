/// A page saved as one file with all that it shows (RFC 2557), as browsers write it: its text is that of the page at its root.
enum MHTML {
  /// Parts within parts are followed no deeper.
  private static let depthLimit = 4

  /// What of a message is read: its text, or the page at its root.
  struct Part {
    var header: MIMEHeader
    /// As they were before they were sent.
    var bytes: [UInt8]
    var isPage: Bool
    /// What was saved with the page.
    var sheets: SavedSheets
    /// The encoding, as its head says, or else a page itself.
    var label: String? { header.parameter("charset") ?? (isPage ? DeclaredEncoding.label(in: bytes) : nil) }
  }

  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let head = ASCII.lowered(bytes.prefix(8192))
    guard head.contains("mime-version:"), head.contains("content-type:") else { return false }
    // Mails have long heads; a text on them begins with no field of one.
    return ASCII.lowered(bytes.prefix(2048)).contains("multipart/related")
      || beginsWithField(bytes)
        && ["content-transfer-encoding:", "content-type: multipart/", "content-type: text/html"].contains {
          head.contains($0)
        }
  }

  private static func beginsWithField(_ bytes: [UInt8]) -> Bool {
    let name = bytes.prefix { $0 != UInt8(ascii: ":") && $0 != 0x0A }
    return !name.isEmpty && name.count < 64 && name.count < bytes.count && bytes[name.count] == UInt8(ascii: ":")
      && name.allSatisfy { 0x21...0x7E ~= $0 }
  }

  /// A mail's subject and all texts in it that a program for mails shows.
  static func text(of bytes: [UInt8], _ encoding: TextEncoding?, _ doubtful: DoubtfulWords) -> ReadableText {
    var start = 0
    let header = MIMEHeader(bytes[...], bodyStart: &start)
    let subject = header.type == "multipart/related" ? nil : header["subject"].map(EncodedWords.decoded)
    var texts: [[UInt8]] = []
    for part in parts(bytes[...], encoding, with: SavedSheets(), depth: 0) {
      let text =
        part.isPage
        ? ReadableText.page(part.bytes, encoding, label: part.label, with: part.sheets, doubtful: doubtful)
        : ReadableText.decoded(part.bytes, encoding, label: part.label)
      guard case .text(let words) = text else {
        if texts.isEmpty { return text }
        continue
      }
      texts.append(words)
    }
    if texts.isEmpty { return .none }
    let all = (subject.map { [Array($0.utf8)] } ?? []) + texts
    return .text(Array(all.joined(separator: [0x0A, 0x0A])))
  }

  /// The style sheets that its page names and that are not in it.
  static func absentSheets(in bytes: [UInt8], _ encoding: TextEncoding?) -> [String] {
    var absent: [String] = []
    for part in parts(bytes[...], encoding, with: SavedSheets(), depth: 0) where part.isPage {
      guard case .text(let page) = ReadableText.decoded(part.bytes, encoding, label: part.label) else { continue }
      absent += HTMLPage.absentSheets(in: page, with: part.sheets).filter { !absent.contains($0) }
    }
    return absent
  }

  /// Nil where it has no text and no page.
  static func part(of bytes: [UInt8], _ encoding: TextEncoding? = nil) -> Part? {
    parts(bytes[...], encoding, with: SavedSheets(), depth: 0).first
  }

  /// All that is shown of a message, in its order.
  private static func parts(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding?, with sheets: SavedSheets, depth: Int
  ) -> [Part] {
    var start = bytes.startIndex
    let header = MIMEHeader(bytes, bodyStart: &start)
    let type = header.type ?? "text/plain"
    var sheets = sheets
    if let place = header["content-location"] ?? header["snapshot-content-location"] {
      sheets.base = PageAddress.resolved(place, against: sheets.base)
    }
    if type.hasPrefix("multipart/") {
      guard depth < depthLimit, let boundary = header.parameter("boundary"), !boundary.isEmpty else { return [] }
      let parts = parts(of: bytes[start...], boundary)
      // Sheets may say where they stand from the page.
      if sheets.base.isEmpty { sheets.base = parts.lazy.compactMap { place(ofPage: $0) }.first ?? "" }
      for part in parts { addSheet(part, encoding, to: &sheets) }
      let root = header.parameter("start").flatMap { id in parts.first { self.id(of: $0) == id } }
      // Of several forms of one text the last that can be shown is; of what belongs together, too, there is one, which shows the others.
      let (isChoice, isWhole) = (type == "multipart/alternative", type == "multipart/related")
      let inOrder =
        isChoice ? parts.reversed() : (isWhole ? [root].compactMap(\.self) : []) + parts.filter { !isAttached($0) }
      var shown: [Part] = []
      for part in inOrder where shown.count < mostParts {
        shown += self.parts(part, encoding, with: sheets, depth: depth + 1)
        if isChoice || isWhole, !shown.isEmpty { break }
      }
      return Array(shown.prefix(mostParts))
    }
    // A mail that is sent on.
    if type == "message/rfc822", depth < depthLimit {
      return self.parts(bytes[start...], encoding, with: SavedSheets(), depth: depth + 1)
    }
    guard type == "text/html" || type == "application/xhtml+xml" || type == "text/plain" else { return [] }
    return [
      Part(
        header: header, bytes: transferred(bytes[start...], header["content-transfer-encoding"]),
        isPage: type != "text/plain", sheets: sheets)
    ]
  }

  private static let mostParts = 200

  /// A page that was saved with another, which is shown in it.
  static func page(_ part: ArraySlice<UInt8>, with sheets: SavedSheets) -> Part? {
    parts(part, nil, with: sheets, depth: depthLimit).first
  }

  private static func addSheet(_ part: ArraySlice<UInt8>, _ encoding: TextEncoding?, to sheets: inout SavedSheets) {
    var start = part.startIndex
    let header = MIMEHeader(part, bodyStart: &start)
    let id = header["content-id"].map { "cid:" + $0.filter { $0 != "<" && $0 != ">" } }
    if ["text/html", "application/xhtml+xml", "text/plain"].contains(header.type) {
      for address in [header["content-location"], id].compactMap(\.self) { sheets.add(frame: part, at: address) }
    }
    guard header.type == "text/css" else { return }
    let body = transferred(part[start...], header["content-transfer-encoding"])
    // Names of classes in letters that cannot be read are found in no page.
    var text = body
    if case .text(let read) = ReadableText.decoded(body, nil, label: header.parameter("charset")) { text = read }
    if let place = header["content-location"] { sheets.add(text, at: place) }
    if let id { sheets.add(text, at: id) }
  }

  private static func place(ofPage part: ArraySlice<UInt8>) -> String? {
    var start = part.startIndex
    let header = MIMEHeader(part, bodyStart: &start)
    return header.type == "text/html" ? header["content-location"] : nil
  }

  /// Whether it is a file beside the text, which is opened by itself.
  private static func isAttached(_ part: ArraySlice<UInt8>) -> Bool {
    var start = part.startIndex
    let disposition = MIMEHeader(part, bodyStart: &start)["content-disposition"] ?? ""
    return disposition.prefix(10).lowercased() == "attachment"
  }

  private static func id(of part: ArraySlice<UInt8>) -> String? {
    var start = 0
    return MIMEHeader(part, bodyStart: &start)["content-id"]
  }

  /// What stands between the lines that begin with the boundary.
  private static func parts(of bytes: ArraySlice<UInt8>, _ boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--".utf8) + Array(boundary.utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if bytes[index..<end].starts(with: mark) {
        if let start { parts.append(bytes[start..<index]) }
        start = min(end + 1, bytes.endIndex)
        if bytes[(index + mark.count)..<end].starts(with: "--".utf8) { return parts }
      }
      index = min(end + 1, bytes.endIndex)
    }
    if let start { parts.append(bytes[start...]) }
    return parts
  }

  private static func transferred(_ bytes: ArraySlice<UInt8>, _ encoding: String?) -> [UInt8] {
    switch encoding.map({ ASCII.lowered($0.utf8) }) {
    case "quoted-printable": quotedPrintable(bytes)
    case "base64": base64(bytes)
    default: Array(bytes)
    }
  }

  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        out.append(byte)
        continue
      }
      // At the end of a line, it takes the end away.
      var end = index
      while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
      if end < bytes.endIndex, bytes[end] == 0x0A {
        index = end + 1
      } else if index + 1 < bytes.endIndex, let high = ASCII.digit(bytes[index], isHexadecimal: true),
        let low = ASCII.digit(bytes[index + 1], isHexadecimal: true)
      {
        out.append(high << 4 | low)
        index += 2
      } else {
        out.append(byte)
      }
    }
    return out
  }

  /// Also in the alphabet for addresses.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }
}
