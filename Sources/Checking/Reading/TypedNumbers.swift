import Linking
import Markup
import Model

/// Lines that count, and that Markdown makes no list of: `1.one`, `a) one`, `i. one`, `(1) one`.
enum TypedNumbers {
  private struct Item {
    /// How it counts: by numbers, letters or Roman numbers, and the signs around these.
    var form: String
    var number: Int
    /// Of what counts, with its signs and blanks.
    var place: Range<Int>
  }

  /// Those of a plain text of which one line may count.
  static func lines(of document: Document) -> TextLines? {
    let bytes = document.source.bytes
    let body = document.body
    return bytes.withUnsafeBufferPointer { bytes -> Bool in
      guard let base = bytes.baseAddress else { return false }
      var start = body.lowerBound
      while start + 1 < body.upperBound {
        if bytes[start + 1] == UInt8(ascii: ")") || bytes[start + 1] == UInt8(ascii: ".")
          || bytes[start] == UInt8(ascii: "(")
          || ShownSigns.isLetterForBullet(bytes[start], before: bytes[start + 1])
        {
          return true
        }
        guard let next = ByteScan.first(0x0A, base + start, count: body.upperBound - start) else { return false }
        start += next + 1
      }
      return false
    } ? TextLines(of: document) : nil
  }

  static func findings(in text: TextLines, _ document: Document) -> [Finding] {
    var found: [Finding] = []
    var items: [Item] = []
    func end() {
      // `A. Smith` and `B. Jones` are initials.
      if items.count > (items.first?.form == "A." ? 2 : 1), let finding = finding(of: items, document) {
        found.append(finding)
      }
      items = []
    }
    var last: Range<Int>?
    for line in text.lines {
      let follows = last.map { $0.upperBound + 1 == line.lowerBound } ?? false
      last = line
      let item = item(line, of: text, after: follows ? items.last : nil)
      if !follows || item == nil || items.last.map({ $0.form != item?.form || $0.number + 1 != item?.number }) == true {
        end()
      }
      if let item, !items.isEmpty || item.number == 1 { items.append(item) }
    }
    end()
    return found
  }

  private static func finding(of items: [Item], _ document: Document) -> Finding? {
    guard let first = items.first, let last = items.last else { return nil }
    let isNumber = first.form.hasPrefix("1")
    let reason =
      first.form.hasPrefix("n") ? "numbers in brackets make no list" : "Markdown counts in numbers"
    return Finding(
      isNumber
        ? "no space stands after the numbers of these \(items.count) lines, so that they run into one paragraph"
        : "\(reason), so that these \(items.count) lines run into one paragraph",
      at: document.location(first.place.lowerBound..<last.place.upperBound),
      fix: isNumber
        ? "write a space after each, as in 1. one"
        : "write 1. and a space before each item, or leave an empty line between the lines")
  }

  /// - Parameter last: that of the line above.
  private static func item(_ line: Range<Int>, of text: TextLines, after last: Item?) -> Item? {
    let bytes = text.bytes[line].prefix(12)
    var index = bytes.startIndex
    let opens = bytes.first == UInt8(ascii: "(")
    if opens { index += 1 }
    let start = index
    while index < bytes.endIndex, bytes[index] &- 0x30 < 10 || (bytes[index] | 0x20) &- 0x61 < 26 { index += 1 }
    guard index > start, index < bytes.endIndex, ".)".utf8.contains(bytes[index]),
      !opens || bytes[index] == UInt8(ascii: ")")
    else { return nil }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    let sign = (opens ? "(" : "") + (bytes[index] == UInt8(ascii: ".") ? "." : ")")
    var end = index + 1
    while end < line.upperBound, text.bytes[end] == 0x20 { end += 1 }
    guard end < line.upperBound,
      text.bytes[end] >= 0x80 || (text.bytes[end] | 0x20) &- 0x61 < 26 || text.bytes[end] == UInt8(ascii: "[")
    else { return nil }
    let isTight = end == index + 1
    func item(_ kind: String, _ number: Int) -> Item {
      Item(form: kind + sign, number: number, place: line.lowerBound..<end)
    }
    if let number = Int(name) {
      // With a space behind them these are a list already.
      return number > 0 && number < 100 && (isTight || opens) ? item(opens ? "n" : "1", number) : nil
    }
    if isTight { return nil }
    let isUpper = name.utf8.first.map { $0 < 0x60 } == true
    let letter =
      name.utf8.count == 1 ? name.utf8.first.map { item(isUpper ? "A" : "a", Int($0 | 0x20) - 0x60) } : nil
    // `i` and `v` are letters of a list, too, where others stand before them.
    if let letter, let last, last.form == letter.form, last.number + 1 == letter.number { return letter }
    if let place = roman.firstIndex(of: name.lowercased()), name == (isUpper ? name.uppercased() : name.lowercased()) {
      return item(isUpper ? "I" : "i", place + 1)
    }
    return letter
  }

  private static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
}
