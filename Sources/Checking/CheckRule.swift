package import Diagnostics
package import Linking

/// Something about a dossier that can be checked when everything is linked.
///
/// A new rule is one file with a value that conforms, and one line in ``CheckRules/all``. It is documented by itself:
/// `dossier check --list` and `--explain` print what it says here.
package protocol CheckRule: Sendable {
  /// In kebab case; diagnostics carry it and settings go by it.
  var id: String { get }
  /// One sentence: what the rule asks for.
  var summary: String { get }
  /// Why it asks for that, and how to mend what it finds; a few sentences.
  var explanation: String { get }
  /// What goes against the rule, as front matter or Markdown, and the same mended.
  var example: RuleExample { get }
  /// Where the settings say nothing.
  var severity: Diagnostic.Severity { get }
  /// What goes against the rule: a pure function of the dossier. The severity of the diagnostics is put in by
  /// ``CheckRules``.
  func findings(in dossier: Dossier) -> [Finding]
}

package struct RuleExample: Sendable, Hashable {
  package var bad: String
  package var good: String

  package init(bad: String, good: String) {
    self.bad = bad
    self.good = good
  }
}

/// One thing that goes against a rule.
package struct Finding: Sendable, Hashable {
  package var message: String
  package var location: SourceLocation
  package var notes: [Diagnostic.Note]
  package var fix: String?

  package init(
    _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = [], fix: String? = nil
  ) {
    self.message = message
    self.location = location
    self.notes = notes
    self.fix = fix
  }
}
