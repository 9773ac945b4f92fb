/// What a reader sees of a file: a text, an HTML page, or a page saved with all that it shows (MHTML).
///
/// Paragraphs are separated by an empty line.
public enum ReadableText: Sendable, Hashable {
  /// UTF-8.
  case text([UInt8])
  /// A PDF, a picture, a sound, what programs read, such as JSON or an archive of a page (WARC, HAR): nothing that is read here.
  case none
  /// Text, by all signs, in an encoding that it does not name or that is not read; with the name that it gives.
  case unknownEncoding(String?)

  /// - Parameters:
  ///   - name: the file's; its ending says of what type the bytes are, where they do not.
  ///   - encoding: what someone says that the bytes are in; what they say themselves is not asked then.
  ///   - doubtful: what becomes of words that a page's style sheets may hide, where nobody can say.
  public static func of(
    _ bytes: [UInt8], called name: String, encoding: TextEncoding? = nil, doubtful: DoubtfulWords = .leftOut
  ) -> ReadableText {
    let lowered = ASCII.lowered(name.utf8)
    if isBinary(bytes, encoding) || isOfPrograms(lowered) { return .none }
    if SavedMessage.isLikely(bytes, called: name) { return MHTML.text(of: bytes, encoding, doubtful) }
    let label = encoding == nil && isMarkup(bytes, called: name) ? DeclaredEncoding.label(in: bytes) : nil
    guard case .text(let text) = decoded(bytes, encoding, label: label) else {
      return decoded(bytes, encoding, label: label)
    }
    // In UTF-16 a page is seen to be one only now.
    if isPage(bytes, called: lowered) || HTMLPage.isLikely(text) {
      return .text(HTMLPage.text(of: text, doubtful: doubtful))
    }
    if isMarkup(text, called: lowered) { return .text(XMLText.text(of: text)) }
    if SubtitleText.isCalled(lowered) { return .text(SubtitleText.text(of: text)) }
    return .text(withPlainLineEnds(MarkdownText.isCalled(lowered) ? MarkdownText.text(of: text) : text))
  }

  /// What programs read: which words of it a reader sees, they say. An archive of a page holds what the page hides.
  private static func isOfPrograms(_ name: String) -> Bool {
    [".warc", ".har", ".json", ".jsonl", ".ndjson", ".geojson", ".json5", ".tex", ".ltx", ".js", ".css"]
      .contains { name.hasSuffix($0) }
  }

  private static func isPage(_ bytes: [UInt8], called name: String) -> Bool {
    [".html", ".htm", ".xhtml", ".xht", ".shtml", ".svg"].contains { name.hasSuffix($0) } || HTMLPage.isLikely(bytes)
  }

  private static func isMarkup(_ bytes: [UInt8], called name: String) -> Bool {
    let name = ASCII.lowered(name.utf8)
    return isPage(bytes, called: name) || XMLText.isLikely(bytes)
      || [".xml", ".rss", ".atom", ".rdf"].contains { name.hasSuffix($0) }
  }

  /// The style sheets that a page names and that are not in the file: what these hide nobody knows who has no more than that.
  public static func absentSheets(
    in bytes: [UInt8], called name: String, encoding: TextEncoding? = nil
  ) -> [String] {
    if isBinary(bytes, encoding) { return [] }
    if SavedMessage.isLikely(bytes, called: name) { return MHTML.absentSheets(in: bytes, encoding) }
    guard isPage(bytes, called: ASCII.lowered(name.utf8)),
      case .text(let text) = decoded(bytes, encoding, label: encoding == nil ? DeclaredEncoding.label(in: bytes) : nil)
    else { return [] }
    return HTMLPage.absentSheets(in: text, with: SavedSheets())
  }

  /// Whether it may read in another way where doubtful words are not left out.
  public static func mayBeDoubtful(_ bytes: [UInt8], called name: String) -> Bool {
    HTMLPage.mayBeDoubtful(bytes) || SavedMessage.isLikely(bytes, called: name)
      || String(decoding: bytes.prefix(1 << 20), as: UTF8.self).utf8.firstRange(of: "data:text/css".utf8) != nil
  }

  /// What a text in RTF may say, with what it hides and strikes out; nil for any other. Nothing is held against that.
  public static func richText(of bytes: [UInt8]) -> [UInt8]? {
    RichText.isLikely(bytes) ? RichText.text(of: bytes) : nil
  }

  /// A text or a page as UTF-8, tags and all, without a byte order mark; nil where it is none, or in an encoding that is not
  /// read.
  public static func utf8(of bytes: [UInt8], called name: String) -> [UInt8]? {
    if isBinary(bytes, nil) { return nil }
    let name = ASCII.lowered(name.utf8)
    let isMarkup = [".html", ".htm", ".xhtml"].contains { name.hasSuffix($0) } || HTMLPage.isLikely(bytes)
    guard case .text(let text) = decoded(bytes, nil, label: isMarkup ? DeclaredEncoding.label(in: bytes) : nil) else {
      return nil
    }
    return text
  }

  static func page(
    _ bytes: [UInt8], _ encoding: TextEncoding?, label: String?, with sheets: SavedSheets, doubtful: DoubtfulWords
  ) -> ReadableText {
    switch decoded(bytes, encoding, label: label) {
    case .text(let text): .text(HTMLPage.text(of: text, with: sheets, doubtful: doubtful))
    case let other: other
    }
  }

  /// The first bytes say more than a label, and someone who has looked more than both.
  static func decoded(_ bytes: [UInt8], _ encoding: TextEncoding?, label: String?) -> ReadableText {
    let mark = TextEncoding.byteOrderMark(of: bytes)
    let body = bytes.dropFirst(mark?.width ?? 0)
    if let encoding = mark?.encoding ?? encoding {
      return encoding.utf8(of: body).map(ReadableText.text) ?? .unknownEncoding(nil)
    }
    if let label {
      guard let encoding = TextEncoding(label: label) else {
        // What is ASCII throughout is the same in all that build on it.
        let isASCII = TextEncoding.buildsOnASCII(label) && bytes.allSatisfy { $0 < 0x80 } && !shiftsLetters(bytes)
        return isASCII ? .text(bytes) : .unknownEncoding(label)
      }
      return encoding.utf8(of: bytes).map(ReadableText.text) ?? .unknownEncoding(label)
    }
    if shiftsLetters(bytes) { return .unknownEncoding(nil) }
    return TextEncoding.utf8.utf8(of: bytes).map(ReadableText.text) ?? .unknownEncoding(nil)
  }

  /// Whether signs among the bytes make letters of others, as in ISO-2022-JP, which is ASCII otherwise.
  private static func shiftsLetters(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.firstIndex(of: 0x1B), first + 2 < bytes.count else { return false }
    // `ESC $ B`, `ESC ( J`; a terminal's colours begin with `ESC [`.
    return bytes[first + 1] == UInt8(ascii: "$") || bytes[first + 1] == UInt8(ascii: "(")
  }

  private static func isBinary(_ bytes: [UInt8], _ encoding: TextEncoding?) -> Bool {
    // PDF, and what word processors write.
    if bytes.starts(with: "%PDF-".utf8) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || RichText.isLikely(bytes) {
      return true
    }
    let isWide =
      encoding == .utf16LittleEndian || encoding == .utf16BigEndian
      || TextEncoding.byteOrderMark(of: bytes).map { $0.width == 2 } == true
    return !isWide && bytes.prefix(4096).contains(0)
  }

  private static func withPlainLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x0D) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      if byte != 0x0D {
        out.append(byte)
      } else if index + 1 == text.count || text[index + 1] != 0x0A {
        out.append(0x0A)
      }
    }
    return out
  }
}
