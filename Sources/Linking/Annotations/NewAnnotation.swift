public import Anchoring
import Model
import Parallel

/// An annotation that is yet to be written: its file's name and text.
public struct NewAnnotation: Sendable {
  public var kind: String
  /// The article's slug.
  public var article: String
  public var selector: TextQuoteSelector
  /// An entity's slug.
  public var speaker: String?

  public init(kind: String, article: String, selector: TextQuoteSelector, speaker: String? = nil) {
    self.kind = kind
    self.article = article
    self.selector = selector
    self.speaker = speaker
  }

  /// The whole file; the note is for its writer to add.
  public var text: String {
    var lines = ["---", "kind: \(kind)", "article: \(article)", "quote: \(YAMLText.quoted(selector.exact))"]
    if !selector.prefix.isEmpty { lines.append("prefix: \(YAMLText.quoted(selector.prefix))") }
    if !selector.suffix.isEmpty { lines.append("suffix: \(YAMLText.quoted(selector.suffix))") }
    if let speaker { lines.append("speaker: \(speaker)") }
    if kind == "claim" { lines.append("status: \(ClaimStatus.unverified.rawValue)") }
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
    } ?? false
  }

  /// The kind and the first words that say something: `claim-servers-seized`. A number sets apart what would be called
  /// the same.
  public func slug(isTaken: (String) -> Bool) -> String {
    let base = Self.slug(kind: kind, quote: selector.exact)
    if !isTaken(base) { return base }
    var number = 2
    while isTaken("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }

  private static let most = (words: 3, bytes: 48)

  private static func slug(kind: String, quote: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace).prefix(64).compactMap { Slug.make(from: String($0)) }
    let telling = words.filter { !unsaying.contains($0) }
    var slug = kind
    for word in (telling.isEmpty ? words : telling).prefix(most.words) {
      guard slug.utf8.count + word.utf8.count < most.bytes else { break }
      slug += "-" + word
    }
    return slug
  }

  /// English words that tell no quote from another.
  private static let unsaying: Set = [
    "a", "about", "after", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before", "but", "by", "can",
    "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "him", "his", "i", "if", "in",
    "into", "is", "it", "its", "may", "might", "more", "most", "my", "no", "not", "of", "on", "one", "or", "our",
    "over",
    "said", "says", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "to", "was", "we", "were", "what", "when", "which", "who", "will", "with",
    "would",
    "you", "your",
  ]
}
