public import Anchoring
import Model
import Parallel

/// An annotation that is yet to be written: its file's name and text.
public struct NewAnnotation: Sendable {
  public var kind: String
  /// The article's slug.
  public var article: String
  public var selector: TextQuoteSelector
  /// What the words stand in.
  public var surroundings: Surroundings?
  /// An entity's slug.
  public var speaker: String?
  /// Whether nobody has looked whether it was they who said it.
  public var isSpeakerGuessed = false
  public var isDraft = false

  public init(
    kind: String, article: String, selector: TextQuoteSelector, surroundings: Surroundings? = nil,
    speaker: String? = nil
  ) {
    self.kind = kind
    self.article = article
    self.selector = selector
    self.surroundings = surroundings
    self.speaker = speaker
  }

  /// The whole file; the note is for its writer to add.
  public var text: String {
    var lines = ["---", "kind: \(kind)", "article: \(article)", "quote: \(YAMLText.quoted(selector.exact))"]
    if !selector.prefix.isEmpty { lines.append("prefix: \(YAMLText.quoted(selector.prefix))") }
    if !selector.suffix.isEmpty { lines.append("suffix: \(YAMLText.quoted(selector.suffix))") }
    if let surroundings {
      lines.append("sentence: \(YAMLText.quoted(surroundings.sentence))")
      if !surroundings.heading.isEmpty { lines.append("heading: \(YAMLText.quoted(surroundings.heading))") }
      if let neighbours = surroundings.neighbours, !neighbours.isEmpty {
        lines.append("neighbours: \(YAMLText.quoted(neighbours))")
      }
    }
    if speaker != nil, isSpeakerGuessed { lines.append("# The speaker is a guess: the sentence names them.") }
    if let speaker { lines.append("speaker: \(speaker)") }
    if isDraft { lines.append("draft: true") }
    lines += AnnotationKinds.named(kind)?.firstLines ?? []
    return (lines + ["---", ""]).joined(separator: "\n")
  }

  /// Whether the text is read as it was meant: not so where a word holds a character that no front matter may.
  public var readsBack: Bool {
    let file = ContentFile(relativePath: "annotations/a/b.md", displayPrefix: "", bytes: Array(text.utf8))
    let read = CorpusReader.read(files: [file], width: .one).value.documents.first?.annotation
    return read.map {
      $0.quote.value.utf8.elementsEqual(selector.exact.utf8)
        && ($0.prefix ?? "").utf8.elementsEqual(selector.prefix.utf8)
        && ($0.suffix ?? "").utf8.elementsEqual(selector.suffix.utf8)
        && ($0.sentence?.value ?? "").utf8.elementsEqual((surroundings?.sentence ?? "").utf8)
    } ?? false
  }
}
