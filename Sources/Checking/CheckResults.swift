import Basics
public import Diagnostics
public import Linking
import Markup
import Model
public import Parallel

/// What the rules found in a dossier, kept by rule and document, so that an edit costs what it reaches.
public struct CheckResults: Sendable {
  private let rules: [any CheckRule]
  private let results: [Result]
  /// Settings for rules that do not exist, or that cannot be set so.
  private let unknown: [Diagnostic]
  private let allowances: Allowances
  /// What is not told; nil where front matter is in order.
  private let consequences: Consequences?

  public init(of dossier: Dossier, rules: [any CheckRule] = CheckRules.all, width: Width = .one) {
    self = Self.found(in: dossier, rules: rules, width: width, beside: {}).results
  }

  /// What rules find, and the result of something else that takes long, which one of the threads does first.
  public static func found<Other: Sendable>(
    in dossier: Dossier, rules: [any CheckRule] = CheckRules.all, width: Width, beside other: @Sendable () -> Other
  ) -> (results: CheckResults, other: Other) {
    let severities = dossier.corpus.settings.checks
    let allowances = Allowances(dossier)
    // What prepares itself takes longest: begun last, it would have the other threads wait.
    let inTurn =
      rules.indices.filter { rules[$0] is any PreparedRule } + rules.indices.filter { !(rules[$0] is any PreparedRule) }
    let found = inTurn.concurrentMap(width: width, beside: other) { index in
      let rule = rules[index]
      let result: Result =
        switch severities[rule.id] {
        case .some(let given) where rule.lets(given):
          given.map { Result(of: rule, $0, allowances, in: dossier, width: width) } ?? .off
        default: Result(of: rule, rule.severity, allowances, in: dossier, width: width)
        }
      return (index, result)
    }
    let results = found.results.sorted { $0.0 < $1.0 }.map(\.1)
    let checks = CheckResults(
      rules: rules, results: results, unknown: SeverityCheck.diagnostics(of: rules, in: dossier.corpus.settings),
      allowances: allowances, consequences: Consequences(in: dossier))
    return (checks, found.other)
  }

  private init(
    rules: [any CheckRule], results: [Result], unknown: [Diagnostic], allowances: Allowances,
    consequences: Consequences?
  ) {
    (self.rules, self.results, self.unknown, self.allowances) = (rules, results, unknown, allowances)
    self.consequences = consequences
  }

  /// What the rules find in the dossier after a change of texts; just what looking at all of it would give.
  public func updated(for change: TextChange, in dossier: Dossier, width: Width = .one) -> CheckResults {
    let reached = change.reached.filter(dossier.isPublished).sorted()
    let results = rules.indices.map { ($0, self.results[$0]) }.concurrentMap(width: width) { index, result in
      result.updated(for: rules[index], change, reached, allowances, in: dossier)
    }
    // What has errors in its front matter is never gone on from.
    return CheckResults(
      rules: rules, results: results, unknown: unknown, allowances: allowances, consequences: consequences)
  }

  /// What is found and not answered, answers that answer nothing, and what is wrong with the settings.
  public var diagnostics: [Diagnostic] {
    let told = results.flatMap(\.told)
    let answers = allowances.diagnostics(answered: Set(told.compactMap(\.answer)), by: rules)
    guard let consequences else {
      return told.lazy.filter { $0.answer == nil }.map(\.diagnostic) + answers + unknown
    }
    let standing = zip(rules, results).flatMap { rule, result in
      result.told.filter { $0.answer == nil && consequences.isTold($0.diagnostic, of: rule) }.map(\.diagnostic)
    }
    return standing
      + answers.filter { $0.severity == .error || !consequences.mayAnswer(at: $0.location.path) } + unknown
  }
}

extension CheckResults {
  /// What one rule found.
  private struct Result: Sendable {
    private var severity: Diagnostic.Severity?
    private var found: Found

    private enum Found: Sendable {
      case all([Told])
      case prepared(any Sendable, [Told])
      /// Documents in which something was found, in order.
      case byDocument([(document: DocumentID, told: [Told])])
    }

    /// Of a rule that is turned off.
    static let off = Result()

    private init() {
      (severity, found) = (nil, .all([]))
    }

    init(
      of rule: any CheckRule, _ severity: Diagnostic.Severity, _ allowances: Allowances, in dossier: Dossier,
      width: Width
    ) {
      self.severity = severity
      found = .all([])
      if let rule = rule as? any DocumentRule {
        found = .byDocument(
          rule.findingsByDocument(in: dossier, width: width).map { found in
            (found.document, found.findings.map { $0.told(by: rule, severity, allowances, in: dossier) })
          })
      } else if let rule = rule as? any PreparedRule {
        found = Self.prepared(rule, nil, severity, allowances, in: dossier)
      } else {
        found = .all(rule.findings(in: dossier).map { $0.told(by: rule, severity, allowances, in: dossier) })
      }
    }

    private static func prepared<Rule: PreparedRule>(
      _ rule: Rule, _ earlier: (any Sendable)?, _ severity: Diagnostic.Severity, _ allowances: Allowances,
      in dossier: Dossier
    ) -> Found {
      let prepared = earlier as? Rule.Preparation ?? rule.prepare(for: dossier)
      let told = rule.findings(in: dossier, prepared).map { $0.told(by: rule, severity, allowances, in: dossier) }
      return .prepared(prepared, told)
    }

    /// - Parameter reached: the published documents that a change reaches, in order.
    func updated(
      for rule: any CheckRule, _ change: TextChange, _ reached: [DocumentID], _ allowances: Allowances,
      in dossier: Dossier
    ) -> Result {
      guard let severity else { return self }
      var result = self
      switch found {
      case .all:
        if rule.dependencies.isReached(by: change) {
          return Result(of: rule, severity, allowances, in: dossier, width: .one)
        }
      case .prepared(let preparation, _):
        if let rule = rule as? any PreparedRule {
          result.found = Self.prepared(rule, preparation, severity, allowances, in: dossier)
        }
      case .byDocument(let known):
        guard let rule = rule as? any DocumentRule else { return self }
        let anew = Set(reached)
        var found = known.filter { !anew.contains($0.document) }
        for id in reached {
          let findings = rule.findings(on: dossier[id], in: dossier)
          if findings.isEmpty { continue }
          let place = found.endOfPrefix { $0.document <= id }
          found.insert((id, findings.map { $0.told(by: rule, severity, allowances, in: dossier) }), at: place)
        }
        result.found = .byDocument(found)
      }
      return result
    }

    var told: [Told] {
      switch found {
      case .all(let told), .prepared(_, let told): told
      case .byDocument(let found): found.flatMap(\.told)
      }
    }
  }
}

/// What is found, and the answer to it, if there is one.
private struct Told: Sendable {
  var diagnostic: Diagnostic
  var answer: Allowances.Answer?
}

extension Finding {
  fileprivate func told(
    by rule: any CheckRule, _ severity: Diagnostic.Severity, _ allowances: Allowances, in dossier: Dossier
  ) -> Told {
    let severity = isRemark ? .information : severity
    var diagnostic = Diagnostic(severity, rule.id, message, at: location, notes: notes, fix: fix)
    diagnostic.hidesExcerpt = hidesExcerpt
    diagnostic.replacement = replacement
    return Told(
      diagnostic: diagnostic, answer: allowances.answer(to: self, of: rule, in: dossier))
  }
}
