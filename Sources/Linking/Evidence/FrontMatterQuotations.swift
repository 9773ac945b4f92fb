import Anchoring
import Model

/// Words between quotation marks in what an article's front matter has readers see: its title, its summary, and what stands at its
/// picture.
enum FrontMatterQuotations {
  static func all(in document: Document, _ marks: QuotationMarks) -> [QuotedWords] {
    let picture = document.article?.image
    let texts = [document.title, document.header.summary, picture?.alt, picture?.caption, picture?.credit]
    var found: [QuotedWords] = []
    var known: Set<String> = []
    var places = Places(document)
    for text in texts.compactMap(\.self) {
      let bytes = Array(text.utf8)
      let ranges = marks.quotations(in: bytes)
      var isLeftOut = false
      for (range, goesOn) in zip(ranges, marks.interruptions(among: ranges, in: bytes)) {
        let words = String(decoding: bytes[range], as: UTF8.self)
        if !known.insert(words).inserted {
          isLeftOut = true
          continue
        }
        found.append(
          QuotedWords(
            words: words, text: range, source: places.place(of: words), goesOn: goesOn && !isLeftOut))
        isLeftOut = false
      }
    }
    return found
  }

  /// Where words stand in the file; where they are written in another way there, such as over two lines, the title's place.
  private struct Places {
    private let head: [UInt8]
    private let title: Range<Int>
    /// Where the words before ended.
    private var last = 0
    /// So often all of the head is read for words that do not stand behind those before.
    private var tries = 64

    init(_ document: Document) {
      head = Array(document.source.bytes[..<document.body.lowerBound])
      title = document.header.title.range
    }

    mutating func place(of words: String) -> Range<Int> {
      guard tries > 0 else { return title }
      let bytes = Array(words.utf8)
      var found = head[last...].firstRange(of: bytes)
      if found == nil {
        tries -= 1
        if last > 0 { found = head.firstRange(of: bytes) }
      }
      if let found { last = found.upperBound }
      return found ?? title
    }
  }
}
