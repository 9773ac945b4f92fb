import Basics
import Markdown
import Model

/// Where the text of an article accuses someone: the words of its notes that do, drafts included. A sentence with some of them stands nowhere but on
/// the article's page, where the status, the note and the reply stand with it.
struct AccusingPassages: Sendable {
  /// The notes, in the order of their words.
  let notes: [AnchoredAnnotation]
  /// By how many there are up to one, the furthest that one of these reaches.
  private let reach: [Int]

  static let none = AccusingPassages(among: [], of: nil)

  /// - Parameters:
  ///   - annotations: in the order of the text.
  ///   - withheld: drafts that accuse, likewise: what the article says goes on without them.
  init(among annotations: [AnchoredAnnotation], withheld: [AnchoredAnnotation] = [], of corpus: Corpus?) {
    let annotations =
      withheld.isEmpty ? annotations : (annotations + withheld).sorted(by: AnchoredAnnotation.precedes)
    notes = annotations.filter { corpus?[$0.id].annotation?.accuses.isEmpty == false }
    var (reach, furthest): ([Int], Int) = ([], 0)
    for note in notes {
      furthest = max(furthest, note.words.upperBound)
      reach.append(furthest)
    }
    self.reach = reach
  }

  var isEmpty: Bool { notes.isEmpty }

  /// Those that may have words in a range.
  func near(_ range: Range<Int>) -> ArraySlice<AnchoredAnnotation> {
    let low = reach.endOfPrefix { $0 <= range.lowerBound }
    let high = notes.endOfPrefix { $0.words.lowerBound < range.upperBound }
    return low < high ? notes[low..<high] : []
  }

  /// The first note that has words in a range.
  func note(in range: Range<Int>) -> DocumentID? {
    if isEmpty { return nil }
    return near(range).first { $0.words.overlaps(range) }?.id
  }
}

extension LinkContext {
  /// Those of a document that another shows; what is wrong with its notes is told of itself.
  func accusingPassages(of document: Document, _ markdown: MarkdownDocument) -> AccusingPassages {
    guard document.isArticle, accusingWords.hasSome else { return .none }
    let notes = annotations.on(document.id) + annotations.withheldAccusations(on: document.id)
    let accusing = notes.map { corpus[$0] }.filter { $0.annotation?.accuses.isEmpty == false }
    guard !accusing.isEmpty else { return .none }
    let comparison = SurroundingsComparison(markdown, of: document, in: self)
    let found = AnnotationAnchorer(document, comparison) { markdown.sourceOffset(of: $0) }.anchor(accusing)
    return AccusingPassages(among: found.anchored, of: corpus)
  }
}

extension MarkdownDocument {
  /// The words of some nodes, and of the footnotes if one of these is referred to there.
  func texts(of nodes: Range<Int>) -> [Range<Int>] {
    func text(of nodes: Range<Int>) -> Range<Int>? {
      let ranges = self.nodes[nodes].lazy.map(\.text.range).filter { !$0.isEmpty }
      guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max() else { return nil }
      return start..<end
    }
    let hasNotes = self.nodes[nodes].contains { $0.kind == .footnoteReference }
    let notes = hasNotes ? self.footnotes.lazy.map(\.node).filter { $0 >= 0 }.min().map(Int.init) : nil
    return [text(of: nodes), notes.flatMap { text(of: $0..<self.nodes.count) }].compactMap(\.self)
  }
}
