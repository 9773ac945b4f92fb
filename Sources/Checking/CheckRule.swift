public import Diagnostics
public import Linking
public import Model
import Parallel

/// Something about a dossier that can be checked when everything is linked.
///
/// A new rule is one file with a value that conforms, and one line in ``CheckRules/all``. It is documented by itself:
/// `dossier check --list` and `--explain` print what it says here.
public protocol CheckRule: Sendable {
  /// In kebab case; diagnostics carry it and settings go by it.
  var id: String { get }
  /// One sentence: what the rule asks for.
  var summary: String { get }
  /// Why it asks for that, and how to fix what it finds; a few sentences.
  var explanation: String { get }
  /// What goes against the rule, as front matter or Markdown, and the same fixed.
  var example: RuleExample { get }
  /// Where the settings say nothing.
  var severity: Diagnostic.Severity { get }
  /// Whether it guards evidence or secrets: settings do not turn it off or down; what it finds is answered place by place,
  /// with `allow:` in the file. What most rules need not say.
  var isFixed: Bool { get }
  /// Whether a file's `allow:` may answer what it finds: of a rule that guards secrets not, as what is found is never to be
  /// published; how it is answered instead, in the imperative. What most rules need not say.
  var answer: RuleAnswer { get }
  /// What a finding rests on: whether it may only follow from an error in front matter. What most rules need not say.
  var ground: RuleGround { get }
  /// What of the dossier the findings depend on: whether they are looked for again when a text changes. What a rule need
  /// not think about.
  var dependencies: Dependencies { get }
  /// What goes against the rule: a pure function of the dossier. The severity of the diagnostics is put in by
  /// ``CheckRules``.
  func findings(in dossier: Dossier) -> [Finding]
}

extension CheckRule {
  public var isFixed: Bool { false }
  public var answer: RuleAnswer { .allow }
  public var ground: RuleGround { .neighbours }
  public var dependencies: Dependencies { .everything }
}

/// A rule that looks at one document after the other: at its front matter, at its text and the notes in it, and at what
/// mentions it. When a text changes, it looks again only at the documents that the change reaches.
public protocol DocumentRule: CheckRule {
  /// The only type of document that it finds anything in; nil where there are several.
  var type: DocumentType? { get }
  /// What goes against the rule in a published document.
  func findings(on document: Document, in dossier: Dossier) -> [Finding]
}

extension DocumentRule {
  public var type: DocumentType? { nil }

  public func findings(in dossier: Dossier) -> [Finding] {
    findingsByDocument(in: dossier, width: .one).flatMap(\.findings)
  }

  /// Those in each document where there are any, in order.
  func findingsByDocument(in dossier: Dossier, width: Width) -> [(document: DocumentID, findings: [Finding])] {
    let documents = type.map { Array(dossier.published($0)) } ?? Array(dossier.published)
    let pieces = stride(from: 0, to: documents.count, by: 512).map { $0..<min($0 + 512, documents.count) }
    return Array(
      pieces.concurrentMap(width: width) { piece in
        documents[piece].compactMap { document -> (document: DocumentID, findings: [Finding])? in
          let findings = findings(on: document, in: dossier)
          return findings.isEmpty ? nil : (document.id, findings)
        }
      }.joined())
  }
}

/// A rule whose longest work rests on front matter alone; what comes of that is kept when a text changes.
public protocol PreparedRule: CheckRule {
  associatedtype Preparation: Sendable
  func prepare(for dossier: Dossier) -> Preparation
  func findings(in dossier: Dossier, _ prepared: Preparation) -> [Finding]
}

extension PreparedRule {
  public func findings(in dossier: Dossier) -> [Finding] { findings(in: dossier, prepare(for: dossier)) }
}

/// How someone answers that what a rule finds may stand.
public enum RuleAnswer: Sendable, Hashable {
  /// With `allow:` in the file.
  case allow
  /// Otherwise: what is to be done, as a sentence.
  case otherwise(String)
}

/// Content that breaks a rule, and the same as the rule would have it.
public struct RuleExample: Sendable, Hashable {
  public var bad: String
  public var good: String

  public init(bad: String, good: String) {
    self.bad = bad
    self.good = good
  }
}

/// One thing that goes against a rule.
public struct Finding: Sendable, Hashable {
  public var message: String
  public var location: SourceLocation
  public var notes: [Diagnostic.Note]
  public var fix: String?
  /// What belongs in the place of the words at ``location``, where that is the fix.
  public var replacement: String?
  /// Whether it is told and counts for nothing, also where warnings count as errors.
  public var isRemark = false
  /// Whether the line that it points at is not to be shown.
  public var hidesExcerpt = false

  public init(
    _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = [], fix: String? = nil
  ) {
    self.message = message
    self.location = location
    self.notes = notes
    self.fix = fix
  }

  /// The same with a fix that is an edit: this text in the place of the words that the finding points at.
  public func writing(_ replacement: String) -> Finding {
    var finding = self
    (finding.fix, finding.replacement) = ("write \(replacement)", replacement)
    return finding
  }

  /// The same for a value of front matter.
  public func writing(value: String) -> Finding {
    var finding = writing(value)
    finding.replacement = YAMLText.value(value)
    return finding
  }
}
