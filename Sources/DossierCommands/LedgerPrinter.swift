import Diagnostics
import Linking
import Model
import Publishing

/// Prints an evidence ledger for people, for programs, and for annotations on a pull request.
struct LedgerPrinter {
  let dossier: Dossier
  /// A file's bytes by the path that messages show.
  let source: (String) -> [UInt8]?
  /// Whether only what failed or was not checked is printed.
  var omitsOK = false
  /// What keeps confidential sources from being named; nil where they may be.
  var redaction: LedgerRedaction?

  private var isRedacted: Bool { redaction?.isRedacted ?? false }

  private func told(_ text: String) -> String { redaction?.told(text) ?? text }

  /// A heading for each source and article, a line for each entry, and totals.
  func text(_ ledger: EvidenceLedger) -> String {
    var out = ""
    for group in shown(ledger.sources) + shown(ledger.articles) + ledger.answers {
      let document = dossier[group.document]
      if document.isConfidential, isRedacted {
        out += "a confidential \(document.typeName)\n"
      } else {
        let secret = document.isConfidential ? " (confidential)" : ""
        out +=
          "\(document.typeName) \(told(document.slug))\(secret)  \(Shown.words(told(document.title), limit: 80))\n"
      }
      for entry in group.entries { out += line(for: entry) + "\n" }
      out += "\n"
    }
    if omitsOK, out.isEmpty { return "" }
    let quotes = (ledger.sources + ledger.articles).flatMap(\.entries).filter { $0.check == .quote }
    let verified = quotes.count { $0.outcome == .ok }
    if verified < quotes.count {
      out += "\(verified) of \(counted(quotes.count, "quotation")) verified against a whole copy.\n"
      if ledger.sources.contains(where: { dossier[$0.document].sourceRecord?.isExcerpt == true }) {
        out += "That words stand in a capture that is notes shows no more than that the two agree.\n"
      }
    }
    if !ledger.answers.isEmpty {
      let answers = ledger.answers.reduce(0) { $0 + $1.entries.count }
      out += "\(counted(answers, "finding")) of checks answered in the content with `allow:`.\n"
    }
    if isRedacted {
      out +=
        "Confidential sources are not named, as logs are often public; dossier verify --name-confidential names them.\n"
    }
    let counts = EvidenceLedger.Outcome.allCases.map { "\(ledger.count($0)) \($0.rawValue)" }
    return out + "\(counted(ledger.sources.count, "source")), \(counted(ledger.articles.count, "article")): "
      + counts.joined(separator: ", ") + "\n"
  }

  private func line(for entry: EvidenceLedger.Entry) -> String {
    let isWords = [.quote, .anchor, .quotation, .allowed].contains(entry.check)
    let words = isWords ? Shown.words(entry.text, limit: 60) : entry.text
    var line = "  \(padded(entry.outcome.rawValue, 9))  \(padded(entry.check.rawValue, 9))  "
    if entry.outcome != .ok { line += place(of: entry) + "  " }
    if isWords { line += entry.claimant + "  " }
    line += words
    if let remark = entry.remark { line += ": " + Shown.line(remark) }
    return TerminalText.safe(line)
  }

  /// One object a line: `{"outcome", "check", "source" or "article", "claimant", "text", "path", "line", "column",
  /// "remark"}`; the last line is `{"totals": {"ok", "failed", "unchecked"}}`.
  func json(_ ledger: EvidenceLedger) -> String {
    var out = ""
    for group in shown(ledger.sources) + shown(ledger.articles) + ledger.answers {
      let document = dossier[group.document]
      for entry in group.entries {
        let slug = document.isConfidential && isRedacted ? LedgerRedaction.mark : told(document.slug)
        var members = [
          JSONValue.Member("outcome", .text(entry.outcome.rawValue)), .init("check", .text(entry.check.rawValue)),
          .init(document.typeName, .text(slug)), .init("claimant", .text(entry.claimant)),
          .init("text", .text(entry.text)),
        ]
        members += JSONPlace.members(of: entry.location, in: source(entry.location.path))
        if let remark = entry.remark { members.append(.init("remark", .text(remark))) }
        out += JSONValue.object(members).line + "\n"
      }
    }
    let totals = EvidenceLedger.Outcome.allCases.map {
      JSONValue.Member($0.rawValue, .integer(ledger.count($0)))
    }
    return out + JSONValue.object([.init("totals", .object(totals))]).line + "\n"
  }

  /// What failed as errors, what was not checked as warnings.
  func diagnostics(_ ledger: EvidenceLedger) -> [Diagnostic] {
    (ledger.sources + ledger.articles).flatMap(\.entries).filter { $0.outcome != .ok }.map { entry in
      Diagnostic(
        entry.outcome == .failed ? .error : .warning, "\(entry.outcome.rawValue)-\(entry.check.rawValue)",
        "\(entry.remark ?? "not ok"): \(entry.text)", at: entry.location)
    }.sortedForPrinting()
  }

  private func shown(_ groups: [EvidenceLedger.Group]) -> [EvidenceLedger.Group] {
    guard omitsOK else { return groups }
    return groups.compactMap { group in
      var group = group
      group.entries.removeAll { $0.outcome == .ok }
      return group.entries.isEmpty ? nil : group
    }
  }

  private func place(of entry: EvidenceLedger.Entry) -> String {
    Shown.place(entry.location, in: source(entry.location.path))
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
