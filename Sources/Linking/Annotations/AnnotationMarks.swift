import Markdown
import Model
import Words

/// The marks in an article's text that show which words an annotation is about.
enum AnnotationMarks {
  static func marks(for annotations: [AnchoredAnnotation], in corpus: Corpus) -> [TextMark] {
    let words = corpus.settings.words
    return annotations.compactMap { anchored in
      let document = corpus[anchored.id]
      guard let annotation = document.annotation else { return nil }
      return TextMark(
        anchored.words,
        .annotated(
          kind: annotation.kind.value, slug: document.slug, number: anchored.number,
          label: label(of: annotation, number: anchored.number, in: words)))
    }
  }

  /// “Note 3, claim, reported”: what the number's link is called for who listens.
  private static func label(of annotation: Annotation, number: Int, in words: any Wording) -> String {
    let kind = AnnotationKinds.named(annotation.kind.value).map { words.inline($0.name) } ?? annotation.kind.value
    let status = annotation.status.map { ", \(words.inline($0.value.name))" } ?? ""
    return "\(words.note(number)), \(kind)\(status)"
  }
}
