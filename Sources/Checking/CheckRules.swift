package import Diagnostics
package import Linking
package import Parallel

/// The registry of rules, and what runs them.
package enum CheckRules {
  package static let all: [any CheckRule] = [
    // What a dossier says, and what that rests on.
    UnsourcedClaimRule(), SingleOriginRule(), UnquotedConfirmationRule(), ContradictingClaimsRule(),
    UnattributedQuoteRule(), AccusedWithoutReplyRule(), PassageWithoutEvidenceRule(),
    // Time.
    SpeechAfterDeathRule(), RoleOutsideDatesRule(), DateOutsideParentRule(),
    // Names and links.
    UnmentionedEntityRule(), UnlinkedMentionRule(), SharedNameRule(), DuplicateEntityRule(),
    // Sources, and what must not be published.
    OrphanedSourceRule(), MissingCaptureRule(), ChangedCaptureRule(), UnpublishedMaterialRule(),
  ]

  package static func named(_ id: String) -> (any CheckRule)? {
    all.first { $0.id == id }
  }

  /// Runs every rule that the settings do not turn off, with the severities that they give; and names settings for rules
  /// that do not exist.
  package static func check(
    _ dossier: Dossier, rules: [any CheckRule] = all, width: Width = .one
  ) -> [Diagnostic] {
    let severities = dossier.corpus.settings.checks
    var diagnostics = rules.concurrentMap(width: width) { rule -> [Diagnostic] in
      let severity: Diagnostic.Severity
      switch severities[rule.id] {
      case .none: severity = rule.severity
      case .some(.none): return []
      case .some(.some(let given)): severity = given
      }
      return rule.findings(in: dossier).map { finding in
        Diagnostic(severity, rule.id, finding.message, at: finding.location, notes: finding.notes, fix: finding.fix)
      }
    }.flatMap(\.self)
    let known = rules.map(\.id)
    for id in severities.keys.sorted() where !known.contains(id) {
      diagnostics.append(
        .warning(
          "unknown-check", "the settings name a check “\(id)”, and there is none",
          at: SourceLocation(path: dossier.corpus.settings.source?.path ?? "dossier.yml"),
          fix: Nearest.candidates(to: id, in: known).first.map { "write \($0)" } ?? "see dossier check --list"))
    }
    return diagnostics
  }
}
