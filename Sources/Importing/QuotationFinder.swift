import Anchoring
import Basics
import Linking

/// Words between quotation marks in an article, and who says them.
public struct ProposedQuotation: Sendable, Hashable {
  /// In the text's bytes, without the marks.
  public var range: Range<Int>
  public var words: String
  /// The name of a ``ProposedName``, or of an entity that there is; nil where the sentence names nobody.
  public var speaker: String?
}

/// Finds direct quotations. Two words between marks are a term or a doubt, and no quotation.
public struct QuotationFinder {
  /// A speaker by all that it is called.
  public struct Speaker: Sendable {
    public var name: String
    public var spellings: [String]
    public var isPerson: Bool

    public init(name: String, spellings: [String], isPerson: Bool) {
      (self.name, self.spellings, self.isPerson) = (name, spellings, isPerson)
    }
  }

  private static let fewestWords = 3

  private let marks: QuotationMarks
  private let finder: SpeakerFinder

  /// - Parameter language: of the text, as BCP 47 has it.
  public init(language: String, speakers: [Speaker]) {
    marks = QuotationMarks(language: language)
    finder = SpeakerFinder(speakers)
  }

  /// - Parameter text: UTF-8, an empty line between paragraphs, as an article's text is.
  public func quotations(in text: [UInt8]) -> [ProposedQuotation] {
    let found = marks.quotations(in: text)
    // Of the paragraph that was looked at last, as one may have thousands of quotations.
    var block = 0..<0
    var sentences: [Range<Int>] = []
    // One sentence may have thousands, too.
    var last: (around: Range<Int>, speaker: String?)?
    let proposals = found.indices.compactMap { index -> ProposedQuotation? in
      let range = found[index]
      let words = String(decoding: text[range], as: UTF8.self)
      guard words.split(whereSeparator: \.isWhitespace).count >= Self.fewestWords,
        !QuotedTitle.isTitle(range, in: text)
      else { return nil }
      if !(block.lowerBound <= range.lowerBound && range.upperBound <= block.upperBound) {
        block = self.block(around: range, in: text)
        sentences = SentenceBoundaries.sentences(of: text.span, in: block)
      }
      let around = self.around(range, in: sentences)
      let speaker =
        last?.around == around ? last?.speaker : around.flatMap { self.speaker(in: $0, of: text, among: found) }
      last = around.map { ($0, speaker) }
      return ProposedQuotation(range: range, words: words, speaker: speaker)
    }
    return Self.withSpeakersOverParagraphs(proposals, in: text)
  }

  /// Where a quotation goes on in the next paragraph, one speaks in both, whichever of them says who.
  private static func withSpeakersOverParagraphs(
    _ proposals: [ProposedQuotation], in text: [UInt8]
  ) -> [ProposedQuotation] {
    var proposals = proposals
    func goesOn(_ index: Int) -> Bool {
      let (end, next) = (proposals[index].range.upperBound, proposals[index + 1].range.lowerBound)
      guard end + 2 < next, text[end] == 0x0A, text[end + 1] == 0x0A else { return false }
      // Nothing but the mark that opens it anew.
      return text[(end + 2)..<next].count <= 4 && !text[(end + 2)..<next].contains { $0 == 0x20 || $0 == 0x0A }
    }
    for index in proposals.indices.dropLast().reversed() where proposals[index].speaker == nil && goesOn(index) {
      proposals[index].speaker = proposals[index + 1].speaker
    }
    for index in proposals.indices.dropLast() where proposals[index + 1].speaker == nil && goesOn(index) {
      proposals[index + 1].speaker = proposals[index].speaker
    }
    return proposals
  }

  /// From the beginning of the first sentence that a quotation touches to the end of the last.
  private func around(_ range: Range<Int>, in sentences: [Range<Int>]) -> Range<Int>? {
    let start = sentences.endOfPrefix { $0.upperBound <= range.lowerBound }
    let touched = sentences[start...].prefix { $0.lowerBound < range.upperBound }
    guard let first = touched.first, let last = touched.last else { return nil }
    return first.lowerBound..<last.upperBound
  }

  private func speaker(in around: Range<Int>, of text: [UInt8], among quotations: [Range<Int>]) -> String? {
    // What is said names others.
    var outside = Array(text[around])
    let next = quotations.endOfPrefix { $0.upperBound <= around.lowerBound }
    for quotation in quotations[next...].prefix(while: { $0.lowerBound < around.upperBound }) {
      for index in quotation.clamped(to: around) { outside[index - around.lowerBound] = UInt8(ascii: "\u{1}") }
    }
    return finder.speaker(in: String(decoding: outside, as: UTF8.self))
  }

  private func block(around range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, !(text[start - 1] == 0x0A && (start < 2 || text[start - 2] == 0x0A)) { start -= 1 }
    while end < text.count, !(text[end] == 0x0A && end + 1 < text.count && text[end + 1] == 0x0A) { end += 1 }
    return start..<end
  }
}
