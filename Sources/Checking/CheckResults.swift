public import Diagnostics
public import Linking
import Model
public import Parallel

/// What the rules found in a dossier, kept by rule and document, so that an edit costs what it reaches.
public struct CheckResults: Sendable {
  private let rules: [any CheckRule]
  private let results: [Result]
  /// Settings for rules that do not exist, or that settings cannot change.
  private let unknown: [Diagnostic]

  public init(of dossier: Dossier, rules: [any CheckRule] = CheckRules.all, width: Width = .one) {
    self = Self.found(in: dossier, rules: rules, width: width, beside: {}).results
  }

  /// What rules find, and the result of something else that takes long, which one of the threads does first.
  public static func found<Other: Sendable>(
    in dossier: Dossier, rules: [any CheckRule] = CheckRules.all, width: Width, beside other: @Sendable () -> Other
  ) -> (results: CheckResults, other: Other) {
    let severities = dossier.corpus.settings.checks
    // What prepares itself takes longest: begun last, it would have the other threads wait.
    let inTurn =
      rules.indices.filter { rules[$0] is any PreparedRule } + rules.indices.filter { !(rules[$0] is any PreparedRule) }
    let found = inTurn.concurrentMap(width: width, beside: other) { index in
      let rule = rules[index]
      let result: Result =
        switch rule.isFixed ? nil : severities[rule.id] {
        case .none: Result(of: rule, rule.severity, in: dossier, width: width)
        case .some(.none): .off
        case .some(.some(let given)): Result(of: rule, given, in: dossier, width: width)
        }
      return (index, result)
    }
    let known = rules.map(\.id)
    let settings = SourceLocation(path: dossier.corpus.settings.source?.path ?? "dossier.yml")
    let fixed = rules.filter { $0.isFixed && severities[$0.id] != nil }.map { rule in
      Diagnostic.error(
        "fixed-check",
        "the check \(rule.id) cannot be turned off or made milder: what it finds is never to be published",
        at: dossier.location(ofCheck: rule.id) ?? settings, fix: "take the line out, and mend what it finds")
    }
    let unknown = severities.keys.sorted().filter { !known.contains($0) }.map { id in
      Diagnostic.warning(
        "unknown-check", "the settings name a check “\(id)”, and there is none",
        at: settings,
        fix: Nearest.candidates(to: id, in: known).first.map { "write \($0)" } ?? "see dossier check --list")
    }
    let results = found.results.sorted { $0.0 < $1.0 }.map(\.1)
    return (CheckResults(rules: rules, results: results, unknown: fixed + unknown), found.other)
  }

  private init(rules: [any CheckRule], results: [Result], unknown: [Diagnostic]) {
    (self.rules, self.results, self.unknown) = (rules, results, unknown)
  }

  /// What the rules find in the dossier after a change of texts; just what looking at all of it would give.
  public func updated(for change: TextChange, in dossier: Dossier, width: Width = .one) -> CheckResults {
    let reached = change.reached.filter(dossier.isPublished).sorted()
    let results = rules.indices.map { ($0, self.results[$0]) }.concurrentMap(width: width) { index, result in
      result.updated(for: rules[index], change, reached, in: dossier)
    }
    return CheckResults(rules: rules, results: results, unknown: unknown)
  }

  public var diagnostics: [Diagnostic] { results.flatMap(\.diagnostics) + unknown }
}

extension CheckResults {
  /// What one rule found.
  private struct Result: Sendable {
    private var severity: Diagnostic.Severity?
    private var found: Found

    private enum Found: Sendable {
      case all([Diagnostic])
      case prepared(any Sendable, [Diagnostic])
      /// Documents in which something was found, in order.
      case byDocument([(document: DocumentID, diagnostics: [Diagnostic])])
    }

    /// Of a rule that is turned off.
    static let off = Result()

    private init() {
      (severity, found) = (nil, .all([]))
    }

    init(of rule: any CheckRule, _ severity: Diagnostic.Severity, in dossier: Dossier, width: Width) {
      self.severity = severity
      found = .all([])
      if let rule = rule as? any DocumentRule {
        found = .byDocument(
          rule.findingsByDocument(in: dossier, width: width).map { found in
            (found.document, found.findings.map { $0.diagnostic(of: rule, severity) })
          })
      } else if let rule = rule as? any PreparedRule {
        found = Self.prepared(rule, nil, severity, in: dossier)
      } else {
        found = .all(rule.findings(in: dossier).map { $0.diagnostic(of: rule, severity) })
      }
    }

    private static func prepared<Rule: PreparedRule>(
      _ rule: Rule, _ earlier: (any Sendable)?, _ severity: Diagnostic.Severity, in dossier: Dossier
    ) -> Found {
      let prepared = earlier as? Rule.Preparation ?? rule.prepare(for: dossier)
      let diagnostics = rule.findings(in: dossier, prepared).map { $0.diagnostic(of: rule, severity) }
      return .prepared(prepared, diagnostics)
    }

    /// - Parameter reached: the published documents that a change reaches, in order.
    func updated(
      for rule: any CheckRule, _ change: TextChange, _ reached: [DocumentID], in dossier: Dossier
    ) -> Result {
      guard let severity else { return self }
      var result = self
      switch found {
      case .all:
        if rule.dependencies.isReached(by: change) {
          return Result(of: rule, severity, in: dossier, width: .one)
        }
      case .prepared(let preparation, _):
        if let rule = rule as? any PreparedRule {
          result.found = Self.prepared(rule, preparation, severity, in: dossier)
        }
      case .byDocument(let known):
        guard let rule = rule as? any DocumentRule else { return self }
        let anew = Set(reached)
        var found = known.filter { !anew.contains($0.document) }
        for id in reached {
          let findings = rule.findings(on: dossier[id], in: dossier)
          if findings.isEmpty { continue }
          let place = found.partitioningIndex { $0.document > id }
          found.insert((id, findings.map { $0.diagnostic(of: rule, severity) }), at: place)
        }
        result.found = .byDocument(found)
      }
      return result
    }

    var diagnostics: [Diagnostic] {
      switch found {
      case .all(let diagnostics), .prepared(_, let diagnostics): diagnostics
      case .byDocument(let found): found.flatMap(\.diagnostics)
      }
    }
  }
}

extension Dossier {
  /// Where the settings name a rule.
  fileprivate func location(ofCheck id: String) -> SourceLocation? {
    guard let source = corpus.settings.source else { return nil }
    return FrontMatterPlaces(settings: source).range(of: ["checks", .key(id)]).map {
      SourceLocation(path: source.path, range: $0)
    }
  }
}

extension Finding {
  fileprivate func diagnostic(of rule: any CheckRule, _ severity: Diagnostic.Severity) -> Diagnostic {
    var diagnostic = Diagnostic(severity, rule.id, message, at: location, notes: notes, fix: fix)
    diagnostic.hidesExcerpt = hidesExcerpt
    return diagnostic
  }
}

extension Array {
  /// The first index of an element for which `isSecond` holds, where it does for all behind that and none before it.
  fileprivate func partitioningIndex(_ isSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
