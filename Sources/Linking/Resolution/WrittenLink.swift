import Diagnostics

/// A wikilink or an embed as it stands in its file.
struct WrittenLink {
  let name: String
  let label: String?
  let isEmbed: Bool
  /// `#Heading`, or nothing.
  private let fragment: String

  /// Nil where no wikilink stands there.
  init?(_ file: SourceFile, _ range: Range<Int>) {
    guard range.upperBound <= file.bytes.count else { return nil }
    var text = String(decoding: file.bytes[range], as: UTF8.self)[...]
    isEmbed = text.utf8.first == UInt8(ascii: "!")
    if isEmbed { text.removeFirst() }
    guard text.hasPrefix("[["), text.hasSuffix("]]"), text.utf8.count > 4 else { return nil }
    let inner = text.dropFirst(2).dropLast(2)
    let parts = inner.utf8.split(separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
    label = parts.count > 1 ? Substring(parts[1]).withoutBlanks : nil
    let target = parts[0].last == UInt8(ascii: "\\") ? parts[0].dropLast() : parts[0]
    let hash = target.firstIndex(of: UInt8(ascii: "#")) ?? target.endIndex
    name = Substring(target[..<hash]).withoutBlanks
    fragment = Substring(target[hash...]).withoutBlanks
  }

  /// The name and the heading in it without what web pages and addresses write for signs, `Oster &#38; Holm`, which has a `#` in it
  /// that begins no heading; nil where no such signs are.
  var unescaped: (name: String, written: String)? {
    let target = name + fragment
    let decoded = UnescapedText.withoutReferences(target)
    guard let plain = UnescapedText.withoutPercents(decoded ?? target) ?? decoded else { return nil }
    let name = plain[..<(plain.utf8.firstIndex(of: UInt8(ascii: "#")) ?? plain.endIndex)].withoutBlanks
    let label = label.map { "|\($0)" } ?? ""
    return (name, "\(isEmbed ? "!" : "")[[\(plain)\(label)]]")
  }

  var hasFragment: Bool { !fragment.isEmpty }

  /// The same link with another name, and with another label where one is given.
  func writing(_ name: String, label: String? = nil) -> String {
    let label = (label ?? self.label).map { "|\($0)" } ?? ""
    return "\(isEmbed ? "!" : "")[[\(name)\(fragment)\(label)]]"
  }
}

extension Substring {
  /// Without blanks at its ends.
  var withoutBlanks: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let words = utf8.drop(while: isBlank)
    guard let last = words.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(Substring(words[...last]))
  }
}
