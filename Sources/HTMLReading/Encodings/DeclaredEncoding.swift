/// The encoding that a page names itself (HTML standard, section 13.2.3.2): in a `<meta>` among its first bytes, or in the
/// declaration of XML.
enum DeclaredEncoding {
  static func label(in bytes: [UInt8]) -> String? {
    if let label = xmlDeclaration(in: bytes) { return label }
    var tokens = HTMLTokenizer(Array(bytes.prefix(4096)))
    while let token = tokens.next() {
      guard case .start(let tag) = token, tag.name == "meta", let label = label(of: tag) else { continue }
      // A page that can be read as ASCII so far is not in UTF-16, whatever it says.
      let encoding = TextEncoding(label: label)
      return encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? "utf-8" : label
    }
    return nil
  }

  private static func label(of meta: HTMLTag) -> String? {
    if let charset = meta["charset"] { return charset }
    guard meta["http-equiv"].map({ ASCII.lowered($0.utf8) }) == "content-type", let content = meta["content"] else {
      return nil
    }
    return MIMEHeader.parameter("charset", of: content)
  }

  private static func xmlDeclaration(in bytes: [UInt8]) -> String? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(256).firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let words = String(decoding: bytes[..<end], as: UTF8.self)
    guard let start = words.firstRange(of: "encoding") else { return nil }
    let value = words[start.upperBound...].drop { $0 == " " || $0 == "=" }
    guard let mark = value.first, mark == "\"" || mark == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != mark })
  }
}
