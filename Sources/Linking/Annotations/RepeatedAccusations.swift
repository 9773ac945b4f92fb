import Anchoring
import Basics
public import Model

extension Dossier {
  /// Where the text of a document has words of accusations that no note beside them makes, and that do not lead to it: the note
  /// that does, and the words as a range of UTF-8 offsets into the document's file; once a paragraph.
  public func repeatedAccusations(in document: Document) -> [(note: DocumentID, words: Range<Int>)] {
    guard hasAccusations, isShownAlone(document) else { return [] }
    let text = ShownSource(of: document, habits: linkContext.habits(of: document))
    guard accusingWords.note(in: text.bytes) != nil else { return [] }
    var links: [(target: DocumentID, place: Range<Int>)]?
    return Paragraphs(text.bytes).ranges.compactMap { paragraph in
      let words = Array(text.bytes[paragraph])
      guard let note = accusingWords.note(in: words), !isBeside(words, note, on: document) else { return nil }
      let shown = links ?? self.links(in: document)
      links = shown
      let whole = text.place(of: paragraph)
      if shown.contains(where: { $0.target == note && whole.overlaps($0.place) }) { return nil }
      let place = narrowest(words)
      let start = paragraph.lowerBound
      return (note, text.place(of: start + place.lowerBound..<start + place.upperBound))
    }
  }

  /// Whether a text is shown where nothing else is: those of corrections, questions and claims are in lists and feeds, while other
  /// notes stand beside the article's words.
  private func isShownAlone(_ document: Document) -> Bool {
    guard let note = document.annotation else { return true }
    let kind = note.kind.value
    return note.accuses.isEmpty && (kind == QuestionKind().id || AnnotationKinds.named(kind)?.isRecorded == true)
  }

  /// Where who reads a text is led from it: not by what is typed in comments or as code.
  private func links(in document: Document) -> [(target: DocumentID, place: Range<Int>)] {
    let markdown = linkContext.parse(document).value
    return markdown.references.compactMap { reference in
      let target = markdown.string(reference.target)
      let name =
        switch reference.kind {
        case .wikilink, .embed: target
        // Of a path the file's name.
        case .link where !reference.isExternal && target.utf8.hasSuffix(".md"):
          String(target.split(separator: "/").last?.dropLast(3) ?? "")
        case .link, .image, .autolink: ""
        }
      guard !name.isEmpty, case .one(let id) = names[name] else { return nil }
      return (id, reference.source.range)
    }
  }

  /// Whether a note with these words stands beside them.
  private func isBeside(_ words: [UInt8], _ note: DocumentID, on document: Document) -> Bool {
    guard document.isArticle else { return false }
    let notes = annotations.on(document.id)
    if notes.contains(note) || annotations.withheldAccusations(on: document.id).contains(note) { return true }
    return notes.contains { other in
      guard let annotation = corpus[other].annotation, !annotation.accuses.isEmpty else { return false }
      return words.firstRange(of: Array(annotation.quote.value.utf8)) != nil
    }
  }

  /// The fewest words of a paragraph that still accuse.
  private func narrowest(_ words: [UInt8]) -> Range<Int> {
    let ends = words.indices.filter { words[$0] <= 0x20 && $0 > 0 && words[$0 - 1] > 0x20 } + [words.count]
    let end = ends[min(ends.endOfPrefix { accusingWords.note(in: Array(words[..<$0])) == nil }, ends.count - 1)]
    let starts = words[..<end].indices.filter { words[$0] > 0x20 && ($0 == 0 || words[$0 - 1] <= 0x20) }
    let count = starts.endOfPrefix { accusingWords.note(in: Array(words[$0..<end])) != nil }
    return (count > 0 ? starts[count - 1] : 0)..<end
  }
}
