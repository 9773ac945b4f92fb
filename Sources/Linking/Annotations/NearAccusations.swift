import Anchoring
import Model

/// The accusations of an article, and which other notes stand beside one: their sentence would show it where neither its status nor
/// the reply is. Of two accusations in one sentence each is beside the other.
struct NearAccusations {
  private let accusing: AccusingPassages
  private let structure: ArticleStructure
  private let corpus: Corpus

  /// - Parameters:
  ///   - annotations: in the order of the text.
  ///   - withheld: accusing drafts, likewise.
  init(
    among annotations: [AnchoredAnnotation], withheld: [AnchoredAnnotation], in structure: ArticleStructure,
    _ corpus: Corpus
  ) {
    (self.structure, self.corpus) = (structure, corpus)
    accusing = AccusingPassages(among: annotations, withheld: withheld, of: corpus)
  }

  func marked(_ annotations: [AnchoredAnnotation]) -> [AnchoredAnnotation] {
    if accusing.isEmpty { return annotations }
    return annotations.map { annotation in
      var annotation = annotation
      annotation.accusation = place(beside: annotation)
      return annotation
    }
  }

  private func place(beside annotation: AnchoredAnnotation) -> AnchoredAnnotation.NearAccusation {
    let accuses = corpus[annotation.id].annotation?.accuses.isEmpty == false
    if !accuses, accusing.note(in: annotation.words) != nil { return .inWords }
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
    return accusing.near(around).contains {
      $0.id != annotation.id && ($0.words.overlaps(sentences) || sentence.contains($0.quote))
    }
      ? .inSentence : .none
  }
}
