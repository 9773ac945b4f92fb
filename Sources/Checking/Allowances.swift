import Diagnostics
import Linking
import Model

/// The answers that people gave, in the front matter of a file, to what checks find in it: that it may stand, and why.
///
/// One answers a finding of its check at words that hold its own whole, white space aside.
struct Allowances: Sendable {
  /// An answer by its place.
  struct Answer: Sendable, Hashable {
    var path: String
    var start: Int
  }

  private let all: [(location: SourceLocation, allowance: Allowance)]
  /// The files that answer anything.
  private let documents: [String: DocumentID]

  init(_ dossier: Dossier) {
    // Of drafts too: what is found of them may stand in their files.
    let answering = dossier.corpus.documents.filter { !$0.header.allowances.isEmpty }
    all = answering.flatMap { document in
      document.header.allowances.map { (document.location($0.check.range), $0) }
    }
    documents = Dictionary(answering.map { ($0.source.path, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  func answer(to finding: Finding, of rule: any CheckRule, in dossier: Dossier) -> Answer? {
    let (answering, rule) = (rule.answer, rule.id)
    guard answering == .allow, !documents.isEmpty, let id = documents[finding.location.path] else { return nil }
    let document = dossier[id]
    let range = finding.location.range.clamped(to: 0..<document.source.bytes.count)
    let found = Self.words(String(decoding: document.source.bytes[range], as: UTF8.self))
    let answer = document.header.allowances.first { allowance in
      guard allowance.check.value == rule else { return false }
      let words = Self.words(allowance.words.value)
      return !words.isEmpty && found.containsWhole(words)
    }
    return answer.map { Answer(path: finding.location.path, start: $0.check.range.lowerBound) }
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Answers to checks that do not exist, and those that answer nothing: what they were for may have changed.
  func diagnostics(answered: Set<Answer>, by rules: [any CheckRule]) -> [Diagnostic] {
    all.compactMap { location, allowance in
      let id = allowance.check.value
      if let diagnostic = GuardedMessages.diagnostic(ofAnswerTo: id, at: location) { return diagnostic }
      guard rules.contains(where: { $0.id == id }) else {
        // With some of the rules alone, nobody can say.
        guard CheckRules.named(id) == nil else { return nil }
        let diagnostic = Diagnostic.error(
          "unknown-check", "there is no check “\(id)”", at: location,
          fix: "take the answer out, or see dossier check --list")
        return Nearest.candidates(to: id, in: rules.map(\.id)).first.map { diagnostic.writing($0) } ?? diagnostic
      }
      if case .otherwise = CheckRules.named(id)?.answer {
        return .error(
          "unknown-check", "“\(id)” guards secrets, and no file can allow itself to tell them", at: location,
          fix: "take the answer out; what may be done instead, dossier check --explain \(id) says")
      }
      if Reason.repeats(allowance.reason, id.replacing("-", with: " "), allowance.words.value) {
        return .error(
          "empty-reason", "“\(allowance.reason)” is no reason: it says no more than the check and the words",
          at: location,
          fix: "say in a few words why this may stand, for whoever reads it later")
      }
      if answered.contains(Answer(path: location.path, start: location.range.lowerBound)) { return nil }
      return .warning(
        "unused-allow", "nothing that “\(id)” finds in this file has these words", at: location,
        fix: "take the answer out, or write the words that the check points at")
    }
  }
}
