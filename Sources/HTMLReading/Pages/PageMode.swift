/// How browsers show a page: by the standards, or as those of old did (HTML, section 13.2.6.4.1).
enum PageMode {
  /// Whether a page has no doctype, or one of those that were written before there were style sheets.
  static func isOld(_ page: [UInt8]) -> Bool {
    var index = page.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < page.count {
      if ASCII.isSpace(page[index]) {
        index += 1
      } else if page[index...].starts(with: "<!--".utf8) {
        index = end(of: "-->", in: page, from: index + 4)
      } else if page[index...].starts(with: "<?".utf8) {
        index = end(of: ">", in: page, from: index + 2)
      } else {
        break
      }
    }
    let doctype = ASCII.lowered(page[min(index, page.count)...].prefix(200).prefix { $0 != UInt8(ascii: ">") })
    if !doctype.hasPrefix("<!doctype") { return true }
    if doctype.contains("-//w3c//dtd html 4.0") { return !doctype.contains("strict") && !doctype.contains("http:") }
    return doctype.contains("-//w3c//dtd html 3") || doctype.contains("-//ietf//dtd html")
  }

  /// Whether a tag of one of some names may begin in it.
  static func hasTag(of names: [String], in page: [UInt8]) -> Bool {
    let names = names.map { Array($0.utf8) }
    return page.indices.contains { index in
      guard page[index] == UInt8(ascii: "<") else { return false }
      let rest = page[(index + 1)...]
      return names.contains { rest.count >= $0.count && zip(rest, $0).allSatisfy { ASCII.lowered($0) == $1 } }
    }
  }

  private static func end(of sign: String, in page: [UInt8], from start: Int) -> Int {
    var index = start
    while index < page.count, !page[index...].starts(with: sign.utf8) { index += 1 }
    return min(page.count, index + sign.utf8.count)
  }
}
