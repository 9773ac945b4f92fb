import Anchoring
import Basics
public import Model

extension Dossier {
  /// Where the text of a document has words of accusations that no note beside them makes, and that do not lead to it: the note
  /// that does, and the words as a range of UTF-8 offsets into the document's file; once a paragraph.
  public func repeatedAccusations(in document: Document) -> [(note: DocumentID, words: Range<Int>)] {
    guard hasAccusations, isShownAlone(document) else { return [] }
    let text = Array(document.source.bytes[document.body])
    // Comments may take words apart.
    guard Self.hasComments(text) || accusingWords.note(in: text) != nil else { return [] }
    return Paragraphs(text).ranges.compactMap { paragraph in
      let words = Array(text[paragraph])
      guard let note = accusation(inMarkdown: words[...]), !isBeside(words, note, on: document),
        !isLinked(note, in: words)
      else { return nil }
      let place = narrowest(words)
      let start = document.body.lowerBound + paragraph.lowerBound
      return (note, start + place.lowerBound..<start + place.upperBound)
    }
  }

  /// Whether a text is shown where nothing else is: those of corrections, questions and claims are in lists and feeds, while other
  /// notes stand beside the article's words.
  private func isShownAlone(_ document: Document) -> Bool {
    guard let note = document.annotation else { return true }
    let kind = note.kind.value
    return note.accuses.isEmpty && (kind == QuestionKind().id || AnnotationKinds.named(kind)?.isRecorded == true)
  }

  private func accusation(inMarkdown words: ArraySlice<UInt8>) -> DocumentID? {
    accusingWords.note(in: Self.withoutComments(words))
  }

  private static let commentSign = Array("%%".utf8)

  private static func hasComments(_ text: [UInt8]) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "%") && $1 == $0 }
  }

  /// Without what no page shows.
  private static func withoutComments(_ words: ArraySlice<UInt8>) -> [UInt8] {
    if !words.contains(UInt8(ascii: "%")) { return Array(words) }
    var (rest, shown) = (words, [UInt8]())
    while let open = rest.firstRange(of: commentSign) {
      shown += rest[..<open.lowerBound]
      guard let close = rest[open.upperBound...].firstRange(of: commentSign) else { return shown }
      rest = rest[close.upperBound...]
    }
    return shown + rest
  }

  /// Whether who reads the words is led to the note, with its status and the reply.
  private func isLinked(_ note: DocumentID, in words: [UInt8]) -> Bool {
    var rest = words[...]
    while let open = rest.firstRange(of: Array("[[".utf8)) {
      rest = rest[open.upperBound...]
      let name = rest.prefix { !"|#]\n".utf8.contains($0) }
      if case .one(note) = names[String(decoding: name, as: UTF8.self)] { return true }
    }
    return ["(", "/"].contains { words.firstRange(of: Array("\($0)\(corpus[note].slug).md".utf8)) != nil }
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
    let end = ends[min(ends.endOfPrefix { accusation(inMarkdown: words[..<$0]) == nil }, ends.count - 1)]
    let starts = words[..<end].indices.filter { words[$0] > 0x20 && ($0 == 0 || words[$0 - 1] <= 0x20) }
    let count = starts.endOfPrefix { accusation(inMarkdown: words[$0..<end]) != nil }
    return (count > 0 ? starts[count - 1] : 0)..<end
  }
}
