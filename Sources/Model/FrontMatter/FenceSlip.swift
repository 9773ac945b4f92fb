import Diagnostics

/// A line that was meant to begin or to end front matter, and is not three hyphens alone: with blanks or signs that nobody sees
/// around them, with words after them, or of other signs.
struct FenceSlip {
  private let message: String
  private let fix: String
  /// What belongs in the place of the line.
  private let meant: String?

  init(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    if let blank = Self.around(line, in: bytes) {
      message = "\(blank) the three hyphens, so that this line neither begins nor ends front matter"
      (fix, meant) = ("write --- alone on the line, from its beginning", "---")
      return
    }
    if let start = Self.wordsAfterHyphens(line, in: bytes) {
      let words = String(decoding: bytes[start..<line.upperBound], as: UTF8.self).trimmed
      message = "words stand on the line of the three hyphens, so that it neither begins nor ends front matter"
      if words.utf8.first == UInt8(ascii: "#") || ["yaml", "yml"].contains(words.lowercased()) {
        (fix, meant) = ("write --- alone on the line", "---")
      } else if KeyLine(start..<line.upperBound, in: bytes).map({ KnownKeys.all.contains($0.key) }) == true {
        (fix, meant) = ("write --- alone on the line, and the key below it", "---\n" + words)
      } else {
        (fix, meant) = ("write --- alone on the line, and move \(quoted(words)) to where it belongs", nil)
      }
      return
    }
    let shown = String(decoding: bytes[line], as: UTF8.self).trimmed
    message = "\(quoted(shown)) is no line of three hyphens, which begin and end front matter"
    (fix, meant) = ("write three hyphens: ---", "---")
  }

  func diagnostic(at line: Range<Int>, of path: String) -> Diagnostic {
    var diagnostic = Diagnostic.error("odd-fence", message, at: SourceLocation(path: path, range: line), fix: fix)
    diagnostic.replacement = meant
    return diagnostic
  }

  /// What stands beside three hyphens on a line that holds nothing else to be seen; nil for another line.
  private static func around(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard line.count <= longest else { return nil }
    let scalars = Array(String(decoding: bytes[line], as: UTF8.self).unicodeScalars)
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar.isUnseen }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), scalars.count > 3,
      scalars.dropFirst(first).prefix(3).elementsEqual("---".unicodeScalars),
      scalars.dropFirst(first + 3).allSatisfy(isBlank)
    else { return nil }
    let blanks = first > 0 ? scalars[..<first] : scalars[3...]
    let place = first > 0 ? "before" : "after"
    if let unseen = blanks.first(where: { !$0.properties.isWhitespace }) {
      let number = String(unseen.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
      return "a sign that nobody sees (\(name)) stands \(place)"
    }
    return blanks.count == 1 ? "a blank stands \(place)" : "blanks stand \(place)"
  }

  /// Where what follows three hyphens begins: `--- title: The raid`, `---title`, `--- # a comment`.
  static func wordsAfterHyphens(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard line.count > 3, bytes[line].prefix(3).elementsEqual("---".utf8) else { return nil }
    let start = bytes[(line.lowerBound + 3)..<line.upperBound].firstIndex { $0 != 0x20 && $0 != 0x09 }
    guard let start else { return nil }
    // A rule of more hyphens, or of other dashes, is none of these, nor is a row of a table.
    return bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "|") || bytes[start] >= 0x80 ? nil : start
  }

  private static let longest = 80
}
