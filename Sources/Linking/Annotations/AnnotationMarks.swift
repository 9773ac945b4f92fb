import Markdown
import Markup
import Model

/// The marks in an article's text that show which words an annotation is about.
enum AnnotationMarks {
  static func marks(for annotations: [AnchoredAnnotation], in corpus: Corpus) -> [Decorations.Mark] {
    annotations.enumerated().compactMap { position, anchored in
      let document = corpus[anchored.id]
      guard let kind = document.annotation?.kind.value else { return nil }
      let attributes: HTML = " class=\"words words-\(kind)\" aria-details=\"\(document.anchorID)\""
      // The number behind the words is the note's number in the margin; it is no link, as words may stand in one.
      let number: HTML = "<sup class=\"note-number\">\(position + 1)</sup>"
      return Decorations.Mark(anchored.words, element: "mark", attributes: attributes.bytes, trailing: number.bytes)
    }
  }
}
