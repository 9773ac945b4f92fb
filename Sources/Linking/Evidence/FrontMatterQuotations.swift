import Anchoring
import Model

/// Words between quotation marks in what an article's front matter has readers see: its title, its summary, and what stands at its
/// picture.
enum FrontMatterQuotations {
  static func all(in document: Document, _ marks: QuotationMarks) -> [QuotedWords] {
    let picture = document.article?.image
    let texts = [document.title, document.header.summary, picture?.alt, picture?.caption, picture?.credit]
    var found: [QuotedWords] = []
    for text in texts.compactMap(\.self) {
      let bytes = Array(text.utf8)
      let ranges = marks.quotations(in: bytes)
      var isLeftOut = false
      for (range, goesOn) in zip(ranges, marks.interruptions(among: ranges, in: bytes)) {
        let words = String(decoding: bytes[range], as: UTF8.self)
        if found.contains(where: { $0.words == words }) {
          isLeftOut = true
          continue
        }
        found.append(
          QuotedWords(
            words: words, text: range, source: place(of: words, in: document), goesOn: goesOn && !isLeftOut))
        isLeftOut = false
      }
    }
    return found
  }

  /// In the file; where the words are written in another way there, such as over two lines, the title's.
  private static func place(of words: String, in document: Document) -> Range<Int> {
    let head = String(decoding: document.source.bytes[..<document.body.lowerBound], as: UTF8.self)
    guard let found = head.utf8.firstRange(of: words.utf8) else { return document.header.title.range }
    let start = head.utf8.distance(from: head.startIndex, to: found.lowerBound)
    return start..<start + words.utf8.count
  }
}

extension QuotationMatcher {
  /// Whether words stand in its text.
  func has(_ words: String) -> Bool {
    if case .found = hold(Quotation(words)) { true } else { false }
  }
}
