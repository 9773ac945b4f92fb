public import Words

/// A kind of annotation: what it is called, and what it is for.
///
/// A new kind is one file with a value that conforms, and one line in ``AnnotationKinds/all``.
public protocol AnnotationKind: Sendable {
  /// What front matter writes: `claim`.
  var id: String { get }
  /// “Claim”, “Claims”.
  var name: Term { get }
  var pluralName: Term { get }
  /// With its article, in messages: “a claim”.
  var noun: String { get }
  /// One sentence for the documentation and for readers.
  var summary: String { get }
  /// The motivation of the W3C Web Annotation vocabulary.
  var motivation: String { get }
  /// A sign that tells the kind apart without colour, such as `?`.
  var sign: String { get }
  /// Whether notes of this kind are statements of fact that need sources.
  var needsSources: Bool { get }
  /// Whether the text below the front matter is all that a note of this kind says.
  var needsText: Bool { get }
  /// Whether its date is that of the words, which someone said then, and not of the note.
  var isUtterance: Bool { get }
  /// Whether the record of what was published keeps what notes of this kind say.
  var isRecorded: Bool { get }
  /// Lines of front matter that a new note of this kind begins with, besides those of every kind.
  var firstLines: [String] { get }
}

extension AnnotationKind {
  public var noun: String { withArticle(name.english.lowercased()) }
  public var needsSources: Bool { false }
  public var needsText: Bool { true }
  public var isUtterance: Bool { false }
  public var isRecorded: Bool { false }
  public var firstLines: [String] { [] }
}

/// The registry of annotation kinds.
public enum AnnotationKinds {
  /// In the order in which pages list them.
  public static let all: [any AnnotationKind] = [
    ClaimKind(), QuoteKind(), ContextKind(), DefinitionKind(), QuestionKind(), CorrectionKind(),
  ]

  public static func named(_ id: String) -> (any AnnotationKind)? {
    byID[id]
  }

  /// To look at each would count each, on all threads at once.
  private static let byID: [String: any AnnotationKind] = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
