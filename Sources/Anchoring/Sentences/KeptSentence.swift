/// A sentence as a note's file keeps it: its words, and what else makes its meaning, in signs like Markdown's.
///
///     [[europol|The agency]] ~~said~~ told [the court](https://example.org) so.
///
/// - `[[slug|words]]` and `[words](address)`: where words link to;
/// - `~~words~~`: words that are struck out; ` ``words`` `: words that are set as code;
/// - `[^label]`: the number of a footnote, and `[^^]` of one without a label;
/// - `> ` at the beginning of a paragraph: it stands in a quotation; `[^] `: in a footnote; ` ``` `: in a block of code;
///   `| head | head: row | `: in a table's cell, below and beside these, and after it `|| head: cell | head: cell`: the
///   others of the row; before a footnote's words stand the sentences that it is a note to;
/// - `==words==`, `<sup>2</sup>`, `<"A title">words</">`: how words are set, and what is said of them where a pointer rests;
/// - `[…9f86d081884c7d65…]`: what of a long sentence is not kept; the digits are a hash of all of it;
/// - `[x] `, `[ ] `, `[3.] `, `1986. ` at the beginning: an item's box, its number, or that where it counts nothing;
/// - a part of its own that begins with `[^label]: `: what a footnote says whose mark stands in the sentence;
/// - parts of their own that are asides: `(![[page]])`, what is embedded before or after the paragraph; `|^ Debts`, how the
///   row above begins; `@ Smith`, who was named last where the sentence names nobody; `@> Smith`, whose words a quotation is;
///   `^^ words`, the article's title where it judges; `@~ words`, how the sentence before begins, where letters tell no names;
///   `~. words`, the sentence before, where it may be one with this;
/// - `“…”` as a part of its own: the sentence stands in a quotation that goes beyond it;
/// - ` ¶ `: the end of a paragraph, or of what a list's items stand below; `![[page]]`, `![picture]`, `* * *`: what stands between the words.
///
/// Words that look like these signs are read as such; as both sides of a comparison are, nothing is lost by it.
public struct KeptSentence: Sendable, Hashable {
  /// Words with what holds of all of them.
  struct Piece: Sendable, Hashable {
    var words: String
    var target: String?
    var isStruck: Bool
    var isCode: Bool
    var styles: Set<Style> = []
    /// Whether it is no words, but the mark of a footnote.
    var isMark = false
  }

  private(set) var pieces: [Piece] = []
  /// Signs that are no words, in order.
  public private(set) var signs: [String] = []
  /// What the footnotes say whose marks stand in it, by the marks.
  private(set) var footnotes: [String: String] = [:]
  private(set) var asides = Asides()

  /// Of a footnote: how many of the pieces are of what it is a note to.
  private var leadCount: Int?

  /// Of a footnote: what it is a note to.
  var lead: KeptSentence? {
    guard let leadCount, leadCount > 0 else { return nil }
    var lead = self
    lead.pieces.removeLast(pieces.count - leadCount)
    return lead
  }

  /// The marks of footnotes.
  var marks: Set<String> { Set(pieces.lazy.filter(\.isMark).map(\.words)) }

  /// What stands for a quotation that goes beyond the sentence.
  public static let inQuotation = "“…”"

  /// Leaves out who is named beside it.
  mutating func forgetNames() { (asides.names, asides.speakers) = ([], []) }

  /// The words alone.
  public var plain: String { pieces.lazy.filter { !$0.isMark }.map(\.words).joined() }

  /// The same of the paragraph alone that has some words: not of what an item stands below, nor of what a footnote is a note to.
  /// All of it where the words run on from one to another.
  public static func plain(_ notation: String, around words: String) -> String {
    split(notation, at: " ¶ ").lazy.map { KeptSentence($0).plain }.first { $0.firstRange(of: words) != nil }
      ?? KeptSentence(notation).plain
  }

  /// Whether it has these words, wherever they begin and end.
  public func contains(_ words: String) -> Bool {
    let (text, words) = (NormalizedText(plain).bytes, NormalizedText(words).bytes)
    guard !words.isEmpty, words.count <= text.count else { return false }
    return (0...text.count - words.count).contains { text[$0...].starts(with: words) }
  }

  public init(_ notation: String) {
    var isFirst = true
    for paragraph in Self.split(notation, at: " ¶ ") {
      if let (sign, text) = Self.footnote(paragraph) {
        footnotes[sign, default: ""] += text
        continue
      }
      if asides.take(paragraph) { continue }
      if paragraph == Self.inQuotation {
        signs.append(paragraph)
        continue
      }
      if !isFirst {
        signs.append("¶")
        append(" ", target: nil, isStruck: false, isCode: false)
      }
      isFirst = false
      if paragraph.hasPrefix("![") || paragraph == "* * *" {
        signs.append(paragraph)
      } else {
        read(withoutFrame(paragraph))
      }
    }
  }

  /// A part that says what a footnote says.
  public static func footnote(_ mark: String, _ text: String) -> String { "\(mark): \(text)" }

  private static func footnote(_ paragraph: String) -> (sign: String, text: String)? {
    guard paragraph.utf8.starts(with: "[^".utf8), let end = paragraph.firstRange(of: "]: "),
      !paragraph[..<end.lowerBound].dropFirst().contains("[")
    else { return nil }
    return (String(paragraph[..<end.lowerBound]) + "]", String(paragraph[end.upperBound...]))
  }

  private mutating func append(
    _ words: String, target: String?, isStruck: Bool, isCode: Bool, styles: Set<Style> = []
  ) {
    if words.isEmpty { return }
    pieces.append(Piece(words: words, target: target, isStruck: isStruck, isCode: isCode, styles: styles))
  }

  private mutating func withoutFrame(_ paragraph: String) -> String {
    for sign in ["> ", "[^] ", "[x] ", "[ ] ", "``` ", "|| "] where paragraph.utf8.starts(with: sign.utf8) {
      if sign == "[^] " { leadCount = leadCount ?? pieces.count }
      signs.append(sign)
      return withoutFrame(String(paragraph.utf8.dropFirst(sign.utf8.count)) ?? "")
    }
    if paragraph.utf8.first == UInt8(ascii: "["),
      case let count = paragraph.utf8.dropFirst().prefix(while: { $0 &- 0x30 < 10 }).count, 1...2 ~= count,
      paragraph.utf8.dropFirst(1 + count).starts(with: ".] ".utf8)
    {
      signs.append(String(paragraph.utf8.prefix(count + 3)) ?? "")
      return withoutFrame(String(paragraph.utf8.dropFirst(count + 4)) ?? "")
    }
    let digits = paragraph.utf8.prefix { $0 &- 0x30 < 10 }.count
    if digits > 2, paragraph.utf8.dropFirst(digits).starts(with: ". ".utf8) {
      signs.append(String(paragraph.utf8.prefix(digits + 1)) ?? "")
      return withoutFrame(String(paragraph.utf8.dropFirst(digits + 2)) ?? "")
    }
    guard paragraph.utf8.starts(with: "| ".utf8) else { return paragraph }
    let parts = Self.split(paragraph, at: " | ", most: 3)
    guard parts.count == 3 else { return paragraph }
    signs.append(parts[0] + " | " + parts[1] + " |")
    return parts[2]
  }

  private mutating func read(_ text: String) {
    let bytes = Array(text.utf8)
    var (isStruck, isCode) = (false, false)
    var styles: Set<Style> = []
    var start = 0
    var index = 0
    // One that nothing ends strikes nothing out.
    let lastStroke = bytes.indices.last { Self.begins(bytes, "~~", at: $0) } ?? 0
    func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func flush(to end: Int, goingOnAt next: Int) {
      append(slice(start..<end), target: nil, isStruck: isStruck, isCode: isCode, styles: styles)
      (index, start) = (next, next)
    }
    while index < bytes.count {
      if Self.begins(bytes, "~~", at: index), isStruck || index < lastStroke {
        flush(to: index, goingOnAt: index + 2)
        isStruck.toggle()
      } else if Self.begins(bytes, "``", at: index) {
        flush(to: index, goingOnAt: index + 2)
        isCode.toggle()
      } else if let sign = Self.styleSign(in: bytes, at: index) {
        flush(to: index, goingOnAt: sign.end)
        styles.apply(sign.effect)
      } else if let end = Self.mark(in: bytes, at: index) {
        let sign = slice(index..<end)
        flush(to: index, goingOnAt: end)
        pieces.append(Piece(words: sign, target: nil, isStruck: false, isCode: false, isMark: true))
      } else if let end = Self.omission(in: bytes, at: index) {
        signs.append(slice(index..<end))
        flush(to: index, goingOnAt: end)
      } else if let link = Self.link(in: bytes, at: index) {
        let sign = slice(index..<link.end)
        flush(to: index, goingOnAt: link.end)
        if link.isShown {
          signs.append(sign)
        } else {
          append(slice(link.words), target: slice(link.target), isStruck: isStruck, isCode: isCode, styles: styles)
        }
      } else {
        index += 1
      }
    }
    flush(to: bytes.count, goingOnAt: bytes.count)
  }

  /// Where the mark of a footnote ends that begins here.
  private static func mark(in bytes: [UInt8], at index: Int) -> Int? {
    guard begins(bytes, "[^", at: index), let end = first("]", in: bytes, from: index + 2, limit: limit),
      end > index + 2, !bytes[index + 2..<end].contains(UInt8(ascii: "["))
    else { return nil }
    return end + 1
  }

  /// What stands for the words that are not kept, whose hash it has.
  public static func omission(_ hash: String) -> String { "[…\(hash)…]" }

  /// Whether a sign stands for words that are not kept.
  static func isOmission(_ sign: String) -> Bool { sign.utf8.starts(with: "[…".utf8) }

  private static func omission(in bytes: [UInt8], at index: Int) -> Int? {
    guard begins(bytes, "[…", at: index), let end = first("…]", in: bytes, from: index + 4, limit: 32) else {
      return nil
    }
    return end + 4
  }

  private struct Link {
    var words: Range<Int>
    var target: Range<Int>
    /// An embed or a picture.
    var isShown: Bool
    var end: Int
  }

  private static func link(in bytes: [UInt8], at index: Int) -> Link? {
    let isShown = bytes[index] == UInt8(ascii: "!")
    let start = isShown ? index + 1 : index
    if begins(bytes, "[[", at: start) {
      guard let end = first("]]", in: bytes, from: start + 2, limit: limit) else { return nil }
      let bar = bytes[start + 2..<end].firstIndex(of: UInt8(ascii: "|")) ?? end
      return Link(
        words: min(bar + 1, end)..<end, target: start + 2..<bar, isShown: isShown, end: end + 2)
    }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
    guard let close = first("](", in: bytes, from: start + 1, limit: limit),
      let end = first(")", in: bytes, from: close + 2, limit: limit)
    else { return nil }
    return Link(words: start + 1..<close, target: close + 2..<end, isShown: isShown, end: end + 1)
  }

  /// How far the end of a link is looked for, in bytes.
  private static let limit = 2048

  private static func begins(_ bytes: [UInt8], _ sign: StaticString, at index: Int) -> Bool {
    let count = sign.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[index + $0] == sign.utf8Start[$0] }
  }

  private static func first(_ sign: StaticString, in bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return (start..<min(bytes.count, start + limit)).first { begins(bytes, sign, at: $0) }
  }

  static func split(_ text: String, at separator: String, most: Int = .max) -> [String] {
    let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + mark.count <= bytes.count, parts.count + 1 < most {
      if bytes[index..<index + mark.count].elementsEqual(mark) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
