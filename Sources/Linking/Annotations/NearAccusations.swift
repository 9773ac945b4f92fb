import Anchoring
import Basics
import Model

/// The accusations of an article, and which notes that accuse nobody stand beside one: their sentence would show it where neither
/// its status nor the reply is.
struct NearAccusations {
  /// In the order of the text.
  private let accusing: [AnchoredAnnotation]
  /// By how many there are up to one, the furthest that one of these reaches.
  private let reach: [Int]
  private let structure: ArticleStructure
  private let corpus: Corpus

  /// - Parameter annotations: in the order of the text.
  init(among annotations: [AnchoredAnnotation], in structure: ArticleStructure, _ corpus: Corpus) {
    (self.structure, self.corpus) = (structure, corpus)
    accusing = annotations.filter { corpus[$0.id].annotation?.accuses.isEmpty == false }
    var (reach, furthest): ([Int], Int) = ([], 0)
    for annotation in accusing {
      furthest = max(furthest, annotation.words.upperBound)
      reach.append(furthest)
    }
    self.reach = reach
  }

  func marked(_ annotations: [AnchoredAnnotation]) -> [AnchoredAnnotation] {
    if accusing.isEmpty { return annotations }
    return annotations.map { annotation in
      guard corpus[annotation.id].annotation?.accuses.isEmpty == true else { return annotation }
      var annotation = annotation
      annotation.accusation = place(beside: annotation)
      return annotation
    }
  }

  private func place(beside annotation: AnchoredAnnotation) -> AnchoredAnnotation.NearAccusation {
    if overlapping(annotation.words).contains(where: { $0.words.overlaps(annotation.words) }) { return .inWords }
    let blocks = structure.blocks
    let touched = structure.blocks(touching: annotation.words)
    guard let first = touched.first, let last = touched.last else { return .none }
    let sentences =
      structure.sentences(around: annotation.words, in: blocks[first])
      .lowerBound..<structure.sentences(
        around: annotation.words, in: blocks[last]
      ).upperBound
    // A kept sentence may have one before it, or what leads to a list.
    let start = min(first - 1, blocks[first].leads.min() ?? first)
    let around =
      blocks[max(0, start)].text.lowerBound..<blocks[min(last + 1, blocks.count - 1)].text.upperBound
    let sentence = KeptSentence(annotation.surroundings.sentence)
    return overlapping(around).contains { $0.words.overlaps(sentences) || sentence.contains($0.quote) }
      ? .inSentence : .none
  }

  /// Those that may overlap a range.
  private func overlapping(_ range: Range<Int>) -> ArraySlice<AnchoredAnnotation> {
    let low = reach.endOfPrefix { $0 <= range.lowerBound }
    let high = accusing.endOfPrefix { $0.words.lowerBound < range.upperBound }
    return low < high ? accusing[low..<high] : []
  }
}
