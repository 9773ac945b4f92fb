import Diagnostics
import Model

extension SurroundingsChange {
  /// What a build says of it.
  ///
  /// - Parameter location: where the words stand in the article's file.
  func diagnostic(in context: LinkContext, at location: SourceLocation) -> Diagnostic? {
    let (corpus, told) = (context.corpus, told(context.secrets))
    guard let first = notes.first.map({ corpus[$0] }), let annotation = first.annotation else { return nil }
    let place = first.location(place(in: annotation))
    let others = notes.dropFirst().map { corpus[$0] }.map { document in
      Diagnostic.Note(
        "this note keeps the same \(noun)", at: document.annotation.map { document.location(self.place(in: $0)) })
    }
    let shown = [
      Diagnostic.Note("it was: \(quoted(told.was))"), .init("it is now: \(quoted(told.now))", at: location),
    ]
    let fix =
      "if \(notes.count == 1 ? "the note still holds" : "these notes still hold"), run dossier reanchor --accept "
      + first.slug + (notes.count == 1 ? "" : ", which accepts it for all \(notes.count)")
    switch kind {
    case .sentence(let change):
      let difference = Diagnostic.Note("the difference: \(told.difference)")
      guard change.isTelling else {
        return .warning(
          "sentence-changed", "the sentence around these words was changed", at: place,
          notes: shown + [difference] + others, fix: fix)
      }
      return .error(
        "sentence-meaning",
        "the sentence around these words may say something else now: \(told.reasons.prefix(4).joined(separator: ", "))",
        at: place, notes: shown + [difference] + others, fix: fix)
    case .renamedHeading:
      return .warning(
        "heading-renamed", "the heading above these words has another name", at: place, notes: shown + others, fix: fix)
    case .turnedHeading:
      return .error(
        "heading-meaning", "the heading above these words may say something else of them now", at: place,
        notes: shown + [.init("the difference: \(told.difference)")] + others, fix: fix)
    case .rule:
      return .warning(
        "rule-above", "a rule was set above these words, or taken out there", at: place, notes: shown + others, fix: fix
      )
    case .moved:
      return .warning(
        "passage-moved", "these words, or a sentence beside them, were moved, so that they follow in another order",
        at: place,
        notes: [.init("they stood \(told.was)"), .init("they stand \(told.now) now", at: location)] + others, fix: fix)
    case .otherHeading:
      return .error(
        "heading-changed", "these words stand below another heading", at: place, notes: shown + others, fix: fix)
    }
  }

  private var noun: String {
    switch kind {
    case .sentence: "sentence"
    case .moved: "place"
    case .rule, .renamedHeading, .turnedHeading, .otherHeading: "heading"
    }
  }

  private func quoted(_ text: String) -> String { text.isEmpty ? "(none)" : "“\(text)”" }

  private func place(in annotation: Annotation) -> Range<Int> {
    let kept =
      switch kind {
      case .sentence: annotation.sentence
      case .moved: annotation.neighbours
      case .rule, .renamedHeading, .turnedHeading, .otherHeading: annotation.heading
      }
    return (kept ?? annotation.quote).range
  }
}
