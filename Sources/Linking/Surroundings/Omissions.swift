import Anchoring
import Markup

/// What stands for the words of a sentence, or of a table's row, that is too long to be kept whole: a hash of all of it, so that
/// no change in what is left out goes unnoticed. Made once for an article, however many annotations ask.
struct Omissions {
  /// In bytes. Hardly any sentence that someone wrote is longer; a page without a full stop is.
  static let longestWhole = 2400
  /// The same of what stands before the words' own sentence, such as that to which they are a footnote.
  static let longestLead = 800
  /// How many cells of a row are kept at the most.
  static let mostCells = 100
  /// How many of the sentences with one footnote's mark are kept.
  static let mostMarks = 4

  private var sentences: [Int: String] = [:]
  private var rows: [Int: String] = [:]
  private var footnotes: [Int: String] = [:]

  /// - Parameters:
  ///   - marks: of each footnote, those that lead to it.
  ///   - notation: writes a range of the text with its signs.
  init(
    of sentences: [Range<Int>], _ blocks: [ArticleStructure.Block], marks: [Int: [InlineSigns.Mark]],
    _ inline: InlineSigns, notation: (Range<Int>) -> String
  ) {
    for sentence in sentences where sentence.count > Self.longestLead {
      self.sentences[sentence.lowerBound] = Self.sign(of: notation(sentence))
    }
    addRows(blocks, notation)
    // Of a sentence with many marks the hash is made once.
    var made: [Int: String] = [:]
    for (footnote, marks) in marks where marks.count > Self.mostMarks {
      footnotes[footnote] = Self.sign(
        of: marks.map { mark in
          let words = inline.words(with: mark)
          guard let sentence = ArticleStructure.touched(by: words, of: sentences).first else { return "" }
          if let sign = made[sentence.lowerBound] { return sign }
          let sign = Self.sign(of: notation(sentence))
          made[sentence.lowerBound] = sign
          return sign
        })
    }
  }

  private mutating func addRows(_ blocks: [ArticleStructure.Block], _ notation: (Range<Int>) -> String) {
    var heads: [String: String] = [:]
    var start = 0
    while start < blocks.count {
      let row = blocks[start].row
      var end = start + 1
      while row != nil, end < blocks.count, blocks[end].row == row { end += 1 }
      let cells = blocks[start..<end]
      start = end
      guard let row else { continue }
      let length = cells.reduce(0) { $0 + $1.text.count + ($1.heads.first?.utf8.count ?? 0) }
      guard length > Self.longestWhole || cells.count > Self.mostCells else { continue }
      rows[row] = Self.sign(
        of: cells.map { cell in
          let head = cell.heads.first ?? ""
          let made = heads[head] ?? Self.sign(of: head)
          heads[head] = made
          return made + notation(cell.text)
        })
    }
  }

  /// Nil where a sentence is kept whole.
  func sign(ofSentenceAt offset: Int) -> String? { sentences[offset] }

  /// Nil where a row is kept whole.
  func sign(ofRow row: Int) -> String? { rows[row] }

  /// Nil where all sentences with a footnote's mark are kept.
  func sign(ofFootnote footnote: Int) -> String? { footnotes[footnote] }

  static func sign(of words: String) -> String { sign(of: [words]) }

  /// In which signs quotations and dashes are set makes no difference.
  private static func sign(of parts: [String]) -> String {
    var fingerprint = Fingerprint()
    for part in parts { fingerprint.add(NormalizedText(part).bytes + [0x0A]) }
    return KeptSentence.omission(fingerprint.text)
  }
}
