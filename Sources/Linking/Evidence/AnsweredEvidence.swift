import Model

/// What failed, and what someone answered to with `allow:`: a build passes over it, so that it does not count as failed here.
struct AnsweredEvidence {
  private let documents: [String: Document]

  init(_ dossier: Dossier) {
    let answering = dossier.corpus.documents.filter { !$0.header.allowances.isEmpty }
    documents = Dictionary(answering.map { ($0.source.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func marked(_ group: EvidenceLedger.Group) -> EvidenceLedger.Group {
    if documents.isEmpty { return group }
    var group = group
    for index in group.entries.indices where group.entries[index].outcome == .failed {
      guard isAnswered(group.entries[index]) else { continue }
      group.entries[index].outcome = .unchecked
      group.entries[index].remark = [group.entries[index].remark, "answered with allow:"].compactMap(\.self).joined(
        separator: "; ")
    }
    return group
  }

  private func isAnswered(_ entry: EvidenceLedger.Entry) -> Bool {
    guard let document = documents[entry.location.path], let rule = rule(of: entry.check) else { return false }
    let range = entry.location.range.clamped(to: 0..<document.source.bytes.count)
    let found = words(String(decoding: document.source.bytes[range], as: UTF8.self))
    return document.header.allowances.contains { allowance in
      let wanted = words(allowance.words.value)
      return allowance.check.value == rule && !wanted.isEmpty && !found.utf8.ranges(of: wanted.utf8).isEmpty
    }
  }

  /// The id of the rule that says the same.
  private func rule(of check: EvidenceLedger.Check) -> String? {
    switch check {
    case .capture: "missing-capture"
    case .checksum: "changed-capture"
    case .quote: "quote-not-in-source"
    case .anchor, .quotation, .allowed: nil
    }
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
