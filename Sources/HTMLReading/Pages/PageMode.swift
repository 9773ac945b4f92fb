/// How browsers show a page: by the standards, or as those of old did (HTML, section 13.2.6.4.1).
enum PageMode {
  /// Whether a page has no doctype, or one of those that were written before there were style sheets.
  static func isOld(_ page: [UInt8]) -> Bool {
    guard let doctype = doctype(of: page) else { return true }
    let (name, rest) = word(doctype)
    if name != "html" { return true }
    let (keyword, ids) = word(rest)
    switch keyword {
    case "": return false
    case "public":
      let (id, rest) = string(ids)
      guard let id else { return true }
      let system = string(rest).text
      if system == ofOldSystem || oldNames.contains(id) || oldBeginnings.contains(where: id.hasPrefix) { return true }
      return system == nil && transitional.contains(where: id.hasPrefix)
    case "system": return string(ids).text.map { $0 == ofOldSystem } ?? true
    default: return true
    }
  }

  /// Of a public identifier, in lower case.
  private static let oldNames: Set = [
    "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html",
  ]
  private static let ofOldSystem = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"
  private static let oldBeginnings = [
    "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html",
    "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer", "-//netscape comm. corp.//dtd", "-//o'reilly and associates//dtd html",
    "-//softquad software//dtd hotmetal", "-//softquad//dtd hotmetal", "-//spyglass//dtd html 2.0 extended//",
    "-//sq//dtd html 2.0 hotmetal", "-//sun microsystems corp.//dtd hotjava", "-//w3c//dtd html 3",
    "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental",
    "-//w3c//dtd w3 html 3.0//", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html",
  ]
  /// Of old where no address follows.
  private static let transitional = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"]

  /// What stands in the doctype behind its name, in lower case; nil where there is none, or something stands before it.
  private static func doctype(of page: [UInt8]) -> ArraySlice<UInt8>? {
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
    let text = page[min(index, page.count)...].prefix(512).prefix { $0 != UInt8(ascii: ">") }.map { ASCII.lowered($0) }
    return text.starts(with: "<!doctype".utf8) ? text.dropFirst(9) : nil
  }

  private static func word(_ text: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>) {
    let rest = text.drop(while: ASCII.isSpace)
    let word = rest.prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    return (String(decoding: word, as: UTF8.self), rest[word.endIndex...])
  }

  /// What stands between marks; nil where none do.
  private static func string(_ text: ArraySlice<UInt8>) -> (text: String?, rest: ArraySlice<UInt8>) {
    let rest = text.drop(while: ASCII.isSpace)
    guard let mark = rest.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return (nil, rest) }
    let inner = rest.dropFirst().prefix { $0 != mark }
    return (String(decoding: inner, as: UTF8.self), rest[inner.endIndex...].dropFirst())
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
