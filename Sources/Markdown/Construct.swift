/// A wikilink, an embed or a comment as it stands in the source. The library never sees what is in it: its bytes are
/// masked before the parse, so that no `_`, `|`, `:` or newline in it means anything, and found again in the tree.
struct Construct {
  enum Kind {
    case wikilink, embed, comment, formula
  }

  var kind: Kind
  /// In the file, markers included.
  var range: Range<Int>
  /// A wikilink's parts, trimmed; empty where absent. `label` is nil without a bar.
  var name = 0..<0
  var fragment = 0..<0
  var label: Range<Int>?
  /// The label without the comments in it; nil where there are none.
  var labelParts: [Range<Int>]?

  init(formula range: Range<Int>) {
    kind = .formula
    self.range = range
  }

  init(comment range: Range<Int>) {
    kind = .comment
    self.range = range
  }

  private init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The wikilink or embed whose `[[` stands at `start`, if there is one: on one line, without a single backtick in it, with
  /// brackets only in pairs and only after its name, and not the beginning of a Markdown link such as `[[1]](https://…)`.
  static func wikilink(
    _ file: UnsafeBufferPointer<UInt8>, at start: Int, from lowest: Int, end: Int
  ) -> Construct? {
    let inner = start + 2
    var index = inner
    var bar: Int?
    var hash: Int?
    var backticks = 0
    var brackets = 0
    scan: while index < end {
      switch file[index] {
      case UInt8(ascii: "]"):
        if brackets == 0 { break scan }
        brackets -= 1
      case UInt8(ascii: "["):
        guard bar != nil || hash != nil, index + 1 < end, file[index + 1] != UInt8(ascii: "[") else { return nil }
        brackets += 1
      case 0x0A, 0x0D, 0: return nil
      case UInt8(ascii: "`"): backticks += 1
      case UInt8(ascii: "|"): if bar == nil { bar = index }
      case UInt8(ascii: "#"): if bar == nil, hash == nil { hash = index }
      default: break
      }
      index += 1
    }
    guard index + 1 < end, file[index] == UInt8(ascii: "]"), file[index + 1] == UInt8(ascii: "]"), backticks % 2 == 0
    else {
      return nil
    }
    if isMarkdownLink(file, after: index + 2, end: end) { return nil }
    let isEmbed = start > lowest && file[start - 1] == UInt8(ascii: "!") && !isEscaped(file, start - 1, lowest)
    var link = Construct(isEmbed ? .embed : .wikilink, (isEmbed ? start - 1 : start)..<(index + 2))
    var targetEnd = bar ?? index
    // In a table the bar is written `\|`.
    if let bar, bar > inner, file[bar - 1] == UInt8(ascii: "\\") { targetEnd = bar - 1 }
    link.name = Bytes.trimmed(file, inner..<min(hash ?? targetEnd, targetEnd))
    if let hash, hash < targetEnd { link.fragment = Bytes.trimmed(file, (hash + 1)..<targetEnd) }
    if let bar {
      let label = Bytes.trimmed(file, (bar + 1)..<index)
      if !label.isEmpty { link.label = label }
      if let comments = CommentedLabel(file, label) {
        // What begins a comment here and does not end it is for the scan of comments.
        guard comments.isWhole else { return nil }
        link.labelParts = comments.parts
        if comments.parts.isEmpty { (link.label, link.labelParts) = (nil, nil) }
      }
    }
    if link.name.isEmpty && link.fragment.isEmpty { return nil }
    if CommentedLabel(file, inner..<targetEnd) != nil { return nil }
    if !link.name.isEmpty, file[link.name.lowerBound] == UInt8(ascii: "^") { return nil }
    return link
  }

  /// `(address` without white space up to its `)`: the author means a link whose words are in brackets.
  private static func isMarkdownLink(_ file: UnsafeBufferPointer<UInt8>, after start: Int, end: Int) -> Bool {
    guard start < end, file[start] == UInt8(ascii: "(") else { return false }
    var index = start + 1
    var looksLikeAddress = false
    while index < end, index - start < 2048 {
      switch file[index] {
      case UInt8(ascii: ")"): return looksLikeAddress
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "#"): looksLikeAddress = true
      case 0...0x20: return false
      default: break
      }
      index += 1
    }
    return false
  }

  private static func isEscaped(_ file: UnsafeBufferPointer<UInt8>, _ index: Int, _ lowest: Int) -> Bool {
    var slashes = 0
    while index - slashes > lowest, file[index - slashes - 1] == UInt8(ascii: "\\") { slashes += 1 }
    return slashes % 2 == 1
  }
}

/// The masks: bytes that are plain text to the library and that no body contains (see ``BodyScan/hasControls``).
///
/// A construct of at least five bytes becomes `mark`, its number in four digits of base 24 (3 to 8, 14 to 31), and `filler`; an empty
/// comment, which is four bytes, becomes filler alone. A formula of three or four bytes becomes filler, what stands in it, and
/// filler; signs that mean something to the library are digits of the number there. All are control characters, which count as neither white space
/// nor punctuation, so `**[[name]]**` is strong wherever it stands.
enum Mask {
  static let mark: UInt8 = 1
  static let filler: UInt8 = 2
  /// Stands for a caret that the library must not see (see ``BodyScan/strayCarets``), where the body has none of its own.
  static let caret: UInt8 = 0x7F

  @inline(__always)
  static func isMask(_ byte: UInt8) -> Bool { byte == mark || byte == filler }

  /// What may mean something to the library in a formula of one or two bytes.
  private static let signs = Array("*_~\\[]<&`|!:".utf8)

  private static func hideSigns(_ formula: ArraySlice<UInt8>, at start: Int, in file: UnsafeMutableBufferPointer<UInt8>)
  {
    for (offset, byte) in formula.enumerated().dropFirst().dropLast() {
      file[start + offset] = signs.firstIndex(of: byte).map { UInt8(14 + $0) } ?? byte
    }
  }

  /// The formula of three or four bytes whose mask begins at `index`.
  static func shortFormula(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> [UInt8]? {
    guard index + 2 < bytes.count, bytes[index] == filler else { return nil }
    var formula = [UInt8(ascii: "$")]
    for byte in bytes[(index + 1)...].prefix(3) {
      if byte == filler { return formula.count > 1 ? formula + [UInt8(ascii: "$")] : nil }
      if byte < 14 { return nil }
      formula.append(byte < 32 && Int(byte) - 14 < signs.count ? signs[Int(byte) - 14] : byte)
    }
    return nil
  }

  static func apply(_ constructs: [Construct], to file: inout [UInt8]) {
    let original = constructs.contains { $0.kind == .formula && $0.range.count < 5 } ? file : []
    file.withUnsafeMutableBufferPointer { file in
      for (number, construct) in constructs.enumerated() {
        let start = construct.range.lowerBound
        file[construct.range].update(repeating: filler)
        guard construct.range.count >= 5 else {
          if construct.kind == .formula { hideSigns(original[construct.range], at: start, in: file) }
          continue
        }
        file[start] = mark
        var rest = number
        for place in (1...4).reversed() {
          let digit = UInt8(truncatingIfNeeded: rest % 24)
          file[start + place] = digit < 6 ? digit + 3 : digit + 8
          rest /= 24
        }
      }
    }
  }

  /// The offset of the first mask, or the end.
  static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard let base = bytes.baseAddress else { return end }
    var index = start
    while index + 8 <= end {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let found = ByteWord.zeros(in: word & ByteWord.all(0xFC))
      if found != 0 {
        index += found.trailingZeroBitCount / 8
        if isMask(bytes[index]) { return index }
        index += 1
      } else {
        index += 8
      }
    }
    while index < end, !isMask(bytes[index]) { index += 1 }
    return index
  }

  /// The construct whose mask begins at `index` of text that came out of the library.
  static func number(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 4 < bytes.count, bytes[index] == mark else { return nil }
    var number = 0
    for place in 1...4 {
      let byte = Int(bytes[index + place])
      let digit = byte < 14 ? byte - 3 : byte - 8
      guard (0..<24).contains(digit) else { return nil }
      number = number * 24 + digit
    }
    return number
  }

  /// Puts back what the masks in code, addresses and titles stand for; comments only where `comments` says so.
  static func restore(
    _ bytes: UnsafeBufferPointer<UInt8>, constructs: [Construct], file: UnsafeBufferPointer<UInt8>, comments: Bool,
    into out: inout [UInt8]
  ) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let number = number(bytes, at: index), number < constructs.count {
        let construct = constructs[number]
        if construct.kind != .comment || comments { out.append(contentsOf: file[construct.range]) }
        index += construct.range.count
      } else if let formula = shortFormula(bytes, at: index) {
        out += formula
        index += formula.count
      } else {
        if byte == filler {
          if comments { out.append(UInt8(ascii: "%")) }
        } else {
          out.append(byte)
        }
        index += 1
      }
    }
  }
}
