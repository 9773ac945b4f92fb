import Basics

/// Quotations that reach beyond a sentence, whichever marks they are set in: words between them are someone's own, though no mark
/// stands in their sentence.
///
/// Which of two marks opens is told by what stands beside it, as `»` and `“` open in one language and close in another. An
/// apostrophe opens nothing but as `'`, or where a language opens quotations by it, and closes only where no letter follows. A paragraph
/// that begins with a dash is what someone says, as French, Spanish and Russian have it.
public struct LongQuotations: Sendable {
  /// A paragraph of the text, and whether it goes on from the one before: no heading and no other block lies between.
  public struct Paragraph: Sendable {
    var range: Range<Int>
    var goesOn: Bool

    public init(_ range: Range<Int>, goesOn: Bool) {
      self.range = range
      self.goesOn = goesOn
    }
  }

  /// Ascending, with their marks; none touches another.
  private let ranges: [Range<Int>]
  /// The same of those that have both their marks.
  private let marked: [Range<Int>]

  /// Beyond so many paragraphs the end of a quotation is not looked for.
  private static let reach = 64

  /// Languages that write `’…’`.
  private static let apostropheOpens: Set = ["sv", "fi", "da", "nb", "nn", "no"]

  /// - Parameter language: of the text, as BCP 47 has it.
  public init(in text: [UInt8], _ paragraphs: [Paragraph], language: String = "") {
    let apostropheOpens = Self.apostropheOpens.contains(
      language.split(separator: "-").first.map { $0.lowercased() } ?? "")
    var found: [Range<Int>] = []
    var unmarked: [Range<Int>] = []
    var pending: (family: QuotationSign.Family, start: Int, paragraph: Int)?
    for (index, paragraph) in paragraphs.enumerated() {
      let scan = QuotationSigns(in: text, paragraph.range, apostropheOpens: apostropheOpens)
      if let open = pending {
        if !paragraph.goesOn || index - open.paragraph > Self.reach {
          pending = nil
        } else if let end = scan.end(of: open.family, in: paragraph.range) {
          found.append(open.start..<end)
          pending = nil
        }
      }
      found += scan.closed
      if Self.isSpeech(text[paragraph.range]) { unmarked.append(paragraph.range) }
      // What nobody closed reads as a quotation to the end of its paragraph.
      unmarked += scan.open.lazy.filter { $0.sign.reachesToEnd }.map { $0.start..<paragraph.range.upperBound }
      if pending == nil, let first = scan.open.first { pending = (first.sign.family, first.start, index) }
    }
    (ranges, marked) = (Self.joined(found + unmarked), Self.joined(found))
  }

  /// `– They paid.`, with `–`, `—` or `―`.
  private static func isSpeech(_ paragraph: ArraySlice<UInt8>) -> Bool {
    let start = Array(paragraph.prefix(3))
    return start.count == 3 && start.starts(with: [0xE2, 0x80]) && 0x93...0x95 ~= start[2]
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// Whether words stand in a quotation that goes beyond their sentences.
  public func hold(_ words: Range<Int>, beyond sentences: Range<Int>) -> Bool {
    let index = ranges.endOfPrefix { $0.lowerBound <= words.lowerBound } - 1
    guard index >= 0, case let range = ranges[index], range.upperBound >= words.upperBound else { return false }
    return range.lowerBound < sentences.lowerBound || range.upperBound > sentences.upperBound
  }

  /// Whether words stand between the two marks of a quotation, neither of them theirs.
  public func enclose(_ words: Range<Int>) -> Bool {
    let index = marked.endOfPrefix { $0.lowerBound < words.lowerBound } - 1
    return index >= 0 && marked[index].upperBound > words.upperBound
  }
}
