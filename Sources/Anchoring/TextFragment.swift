/// Text fragments: the part of an address that makes a browser scroll to words and mark them.
///
/// `#:~:text=[prefix-,]start[,end][,-suffix]`, <https://wicg.github.io/scroll-to-text-fragment/>. Browsers look for
/// whole words and don't mind case. They don't look across the border of a block, except between prefix, start, end and
/// suffix.
public enum TextFragment {
  /// Longer quotes are given by their first and last words.
  private static let longest = 300
  private static let wordsAtEnd = 4
  /// Where there are no spaces to count words by.
  private static let scalarsAtEnd = 24

  /// The directive for a selector, from `#` on; empty for an empty quote. Blank lines in `exact` are the borders of blocks:
  /// a quote across them, or of more than 300 characters, is given as `start,end`.
  public static func directive(for selector: TextQuoteSelector) -> String {
    let blocks = self.blocks(of: selector.exact)
    guard let first = blocks.first, let last = blocks.last else { return "" }
    var text: [UInt8] = Array("#:~:text=".utf8)
    let prefix = Self.blocks(of: selector.prefix).last ?? []
    let suffix = Self.blocks(of: selector.suffix).first ?? []
    if !prefix.isEmpty {
      append(prefix, to: &text)
      text.append(contentsOf: "-,".utf8)
    }
    if blocks.count == 1, length(of: first) <= longest {
      append(first, to: &text)
    } else {
      append(beginning(of: first), to: &text)
      text.append(UInt8(ascii: ","))
      append(ending(of: last), to: &text)
    }
    if !suffix.isEmpty {
      text.append(contentsOf: ",-".utf8)
      append(suffix, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func length(of words: [String]) -> Int {
    words.reduce(words.count - 1) { $0 + $1.unicodeScalars.count }
  }

  private static func beginning(of words: [String]) -> [String] {
    let words = Array(words.prefix(wordsAtEnd))
    guard length(of: words) > longest, let first = words.first else { return words }
    return [String(first.prefix(scalarsAtEnd))]
  }

  private static func ending(of words: [String]) -> [String] {
    let words = Array(words.suffix(wordsAtEnd))
    guard length(of: words) > longest, let last = words.last else { return words }
    return [String(last.suffix(scalarsAtEnd))]
  }

  /// The words of each block; blocks without words are left out.
  private static func blocks(of text: String) -> [[String]] {
    var blocks: [[String]] = [[]]
    var word = String.UnicodeScalarView()
    var lines = 0
    for scalar in text.unicodeScalars {
      guard ScalarClass.isSpace(scalar) else {
        if lines > 1 { blocks.append([]) }
        lines = 0
        if !ScalarClass.isInvisible(scalar) { word.append(scalar) }
        continue
      }
      if scalar == "\n" { lines += 1 }
      if !word.isEmpty { blocks[blocks.count - 1].append(String(word)) }
      word.removeAll()
    }
    if !word.isEmpty { blocks[blocks.count - 1].append(String(word)) }
    return blocks.filter { !$0.isEmpty }
  }

  /// Words with spaces between, all but letters, digits, `.`, `_` and `~` percent-encoded: `-`, `,` and `&` have a meaning
  /// in a directive.
  private static func append(_ words: [String], to out: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in words.joined(separator: " ").utf8 {
      if ScalarClass.isASCIIWord(byte) || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(byte) {
        out.append(byte)
      } else {
        out.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
  }
}

extension QuoteMatcher {
  /// The text fragment for a range of the text, with as much context as tells the place apart.
  public func textFragment(for range: Range<Int>) -> String? {
    guard var selector = selector(for: range) else { return nil }
    // With its blank lines, which the fragment minds.
    selector.exact = String(decoding: source[text.original(of: text.normalized(of: range))], as: UTF8.self)
    return TextFragment.directive(for: selector)
  }
}
