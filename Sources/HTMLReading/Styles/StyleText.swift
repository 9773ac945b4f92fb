/// The text of style sheets as its tokens part it (CSS Syntax 3, section 4): strings, addresses, brackets and comments, in which a sign
/// stands for nothing else.
enum StyleText {
  /// Where the next of some signs stands that is in no string and no brackets; the end where there is none.
  static func end(of sheet: ArraySlice<UInt8>, from start: Int, at signs: String) -> Int {
    var (index, depth) = (start, 0)
    while index < sheet.endIndex {
      let byte = sheet[index]
      if depth == 0, signs.utf8.contains(byte) { return index }
      switch byte {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): index = endOfString(in: sheet, at: index) - 1
      case UInt8(ascii: "("):
        if let end = endOfAddress(in: sheet, at: index) { index = end - 1 } else { depth += 1 }
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      default: break
      }
      index += 1
    }
    return sheet.endIndex
  }

  /// Where a block ends that begins here.
  static func closing(_ sheet: ArraySlice<UInt8>, _ start: Int) -> Int {
    var depth = 1
    var index = start
    while index < sheet.endIndex {
      let next = end(of: sheet, from: index, at: "{}")
      guard next < sheet.endIndex else { break }
      depth += sheet[next] == UInt8(ascii: "{") ? 1 : -1
      if depth == 0 { return next }
      index = next + 1
    }
    return sheet.endIndex
  }

  /// After a string that begins here: behind its mark, or at the end of the line, which ends it too.
  static func endOfString(in text: ArraySlice<UInt8>, at start: Int) -> Int {
    var index = start + 1
    while index < text.endIndex {
      if text[index] == text[start] { return index + 1 }
      if text[index] == 0x0A { return index }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return text.endIndex
  }

  /// After the bracket that closes `url(…)` without marks, in which all signs stand for themselves; nil where the bracket that opens here
  /// is another.
  static func endOfAddress(in text: ArraySlice<UInt8>, at open: Int) -> Int? {
    guard open >= text.startIndex + 3, ASCII.lowered(text[(open - 3)..<open]) == "url" else { return nil }
    var index = open + 1
    while index < text.endIndex, ASCII.isSpace(text[index]) { index += 1 }
    if index < text.endIndex, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") { return nil }
    while index < text.endIndex {
      if text[index] == UInt8(ascii: ")") { return index + 1 }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return text.endIndex
  }

  /// With a space for each; also without the signs of comments that hide sheets from old browsers.
  static func withoutComments(_ sheet: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(sheet.count)
    var index = 0
    while index < sheet.count {
      let byte = sheet[index]
      var end = index + 1
      if byte == UInt8(ascii: "/"), index + 1 < sheet.count, sheet[index + 1] == UInt8(ascii: "*") {
        out.append(0x20)
        index = endOfComment(in: sheet[...], at: index)
        continue
      }
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "-"),
        let sign = ["<!--", "-->"].first(where: { sheet[index...].starts(with: $0.utf8) })
      {
        index += sign.utf8.count
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): end = min(index + 2, sheet.count)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): end = endOfString(in: sheet[...], at: index)
      case UInt8(ascii: "("): end = endOfAddress(in: sheet[...], at: index) ?? end
      default: break
      }
      end = min(end, sheet.count)
      out.append(contentsOf: sheet[index..<end])
      index = end
    }
    return out
  }

  /// After `/* … */`.
  static func endOfComment(in text: ArraySlice<UInt8>, at start: Int) -> Int {
    var index = start + 2
    while index + 1 < text.endIndex {
      if text[index] == UInt8(ascii: "*"), text[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return text.endIndex
  }
}
