import Markdown
import Model

/// The marks in an article's text that show which words an annotation is about.
enum AnnotationMarks {
  static func marks(for annotations: [AnchoredAnnotation], in corpus: Corpus) -> [TextMark] {
    annotations.compactMap { anchored in
      let document = corpus[anchored.id]
      guard let kind = document.annotation?.kind.value else { return nil }
      return TextMark(anchored.words, .annotated(kind: kind, note: document.noteID, number: anchored.number))
    }
  }
}
