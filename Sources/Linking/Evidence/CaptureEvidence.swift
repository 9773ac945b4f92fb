import Diagnostics
import Model

/// What the ledger says of one source: its capture, its checksums, and the words that are given as its own.
struct CaptureEvidence {
  private let document: Document
  private let source: Source?
  private let dossier: Dossier

  init(_ document: Document, in dossier: Dossier) {
    self.document = document
    source = document.sourceRecord
    self.dossier = dossier
  }

  func entries(for words: [Quotations.Held]) -> [EvidenceLedger.Entry] {
    captureEntries(isQuoted: !words.isEmpty) + words.map { Self.entry(for: $0, in: dossier) }
  }

  private func captureEntries(isQuoted: Bool) -> [EvidenceLedger.Entry] {
    guard let name = source?.capture, let captures = dossier.corpus.captures else { return [] }
    guard let capture = captures[name.value] else {
      return [entry(.capture, .failed, name, "there is no such file in \(dossier.corpus.contentPrefix)captures/")]
    }
    if case .tooLarge(let limit) = capture.reading {
      return [entry(.capture, .unchecked, name, "it is larger than \(limit) MiB, and was not read")]
    }
    let checksum = checksum("sha256", source?.sha256, of: "the file", capture.sha256, name)
    let companion =
      capture.companion.map { self.checksum("textSHA256", source?.textSHA256, of: $0.name, $0.sha256, name) }
      ?? source?.textSHA256.map { entry(.checksum, .failed, $0, "there is no text beside the file \(name.value)") }
    let remarks = [
      source?.isExcerpt == true ? "it is notes and quoted words, no whole copy" : nil,
      isQuoted ? unread(capture.absentSheets) : nil,
    ].compactMap(\.self)
    let remark = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    return [entry(.capture, .ok, name, remark), checksum] + (companion.map { [$0] } ?? [])
  }

  /// That what is not there may hide words.
  private func unread(_ sheets: [String]) -> String? {
    guard let first = sheets.first else { return nil }
    let shown = first.utf8.count > 80 ? String(first.prefix(79)) + "…" : first
    return sheets.count == 1
      ? "the style sheet \(shown) is not in it, and was not read: words that it hides are taken as seen"
      : "\(sheets.count) style sheets, such as \(shown), are not in it, and were not read: words that they hide are taken as seen"
  }

  private func checksum(
    _ key: String, _ given: Located<String>?, of file: String, _ sha256: String, _ name: Located<String>
  ) -> EvidenceLedger.Entry {
    guard let given else {
      return entry(
        .checksum, .unchecked, name, "the source gives no \(key); that of \(file) is \(sha256)")
    }
    if given.value == sha256 { return entry(.checksum, .ok, given, key == "sha256" ? nil : "of \(file)") }
    return entry(.checksum, .failed, given, "the SHA-256 of \(file) is \(sha256)")
  }

  static func entry(for held: Quotations.Held, in dossier: Dossier) -> EvidenceLedger.Entry {
    let document = dossier[held.document]
    let (outcome, reason): (EvidenceLedger.Outcome, String?) =
      switch held.verdict {
      case .verified(let source):
        (
          .ok,
          "verified against " + (dossier[source].sourceRecord?.capture?.value ?? dossier[source].slug)
            + lacking(held, source, in: dossier)
        )
      case .unverified(let gap): (.unchecked, "not verified: " + gap.remark)
      case .failed(let why): (.failed, why)
      }
    let remark = held.turning.remark(after: reason)
    return EvidenceLedger.Entry(
      check: .quote, outcome: outcome, location: document.location(held.words.range), claimant: document.slug,
      text: held.words.value, remark: remark)
  }

  /// Which of the other sources of a passage do not have its words.
  private static func lacking(_ held: Quotations.Held, _ verified: DocumentID, in dossier: Dossier) -> String {
    guard held.role == .passage else { return "" }
    let others = held.sources.filter { source in
      var alone = held
      alone.sources = [source]
      return source != verified && dossier.verdict(ofPassage: held.words.value, like: alone).isFailure
    }
    let names = others.map { dossier[$0].isConfidential ? "a confidential source" : "“\(dossier[$0].slug)”" }
    return names.isEmpty
      ? "" : "; \(names.joined(separator: " and ")) \(names.count == 1 ? "does" : "do") not have these words"
  }

  private func entry(
    _ check: EvidenceLedger.Check, _ outcome: EvidenceLedger.Outcome, _ value: Located<String>, _ remark: String?,
    text: String? = nil
  ) -> EvidenceLedger.Entry {
    EvidenceLedger.Entry(
      check: check, outcome: outcome, location: document.location(value.range), claimant: document.slug,
      text: text ?? value.value, remark: remark)
  }
}
