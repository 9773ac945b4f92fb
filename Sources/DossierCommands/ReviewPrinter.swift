import Diagnostics
import Linking
import Model
import Publishing

/// Prints what `dossier reanchor` found, and what was written.
struct ReviewPrinter {
  let dossier: Dossier
  /// A file's bytes by the path that messages show.
  let source: (String) -> [UInt8]?
  let format: ReportStyle.Format
  let written: [DocumentID: NoteWriter.Writing]
  /// Takes out of what is printed what must not be told.
  let mask: SecretMask

  init(
    dossier: Dossier, source: @escaping (String) -> [UInt8]?, format: ReportStyle.Format,
    written: [DocumentID: NoteWriter.Writing]
  ) {
    (self.dossier, self.source, self.format, self.written) = (dossier, source, format, written)
    mask = SecretMask(dossier)
  }

  func text(of review: AnchorReview) -> String {
    switch format {
    case .text:
      (review.broken.map { block($0, review) } + review.changes.map { block($0, review) }).joined()
        + completed(review.incomplete)
    case .json: ReviewJSON(printer: self).text(of: review)
    // Of these two one is refused with the options.
    case .github, .sarif:
      GitHubPrinter().print(
        review.broken.filter { written[$0.annotation.id] != .done }.map(diagnostic), source: source)
    }
  }

  /// How many of them still keep the site from being built.
  func remaining(of review: AnchorReview) -> Int {
    review.broken.count { !$0.isShown && written[$0.annotation.id] != .done }
      + review.changes.count { $0.change.isError && !isDone($0.change) }
  }

  /// - Parameter isAll: whether nothing in the content kept annotations from being looked at.
  func summary(of review: AnchorReview, isAll: Bool) -> String {
    let broken = review.broken.filter { !$0.isShown && written[$0.annotation.id] != .done }.count
    let near = review.broken.count { $0.isShown }
    let changes = review.changes.count { !isDone($0.change) }
    if review.broken.isEmpty, review.changes.isEmpty {
      let waiting = review.incomplete.count { written[$0.annotation.id] != .done }
      let holds = isAll ? "every annotation holds" : "every other annotation holds"
      return waiting == 0
        ? holds
        : "\(holds); \(counted(waiting, "note")) \(waiting == 1 ? "does" : "do") not keep what stands around "
          + "the words yet, which --write adds"
    }
    let wasWritten = written.values.contains(.done)
    return counted(broken, "broken annotation") + (near > 0 ? ", \(near) that nearly held" : "")
      + (review.changes.isEmpty ? "" : ", \(counted(changes, "change")) around words that hold")
      + (wasWritten ? " left" : "")
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  func isDone(_ change: SurroundingsChange) -> Bool { change.notes.allSatisfy { written[$0] == .done } }

  // MARK: - Words that are not there

  private func block(_ anchor: BrokenAnchor, _ review: AnchorReview) -> String {
    var lines = [place(anchor.location), "  was   " + Shown.words(anchor.toldQuote(dossier.secrets))]
    for (index, proposal) in anchor.proposals.enumerated() {
      let number = anchor.proposals.count > 1 ? " \(index + 1)" : ""
      if proposal.similarity < 1 {
        lines.append("  now\(pad(number)) \(place(proposal.location))  " + Shown.words(proposal.told(dossier.secrets)))
        lines.append(
          "  diff  "
            + Shown.line(told(from: anchor.toldQuote(dossier.secrets), to: proposal.told(dossier.secrets)).difference))
        lines.append("  alike " + Shown.percentage(proposal.similarity))
      } else {
        lines.append(
          "  here\(pad(number))\(place(proposal.location))  "
            + Shown.line(dossier.secrets.masked(proposal.context, cutFrom: proposal.surroundings.sentence)))
      }
      lines += rewritten(anchor, by: proposal)
    }
    let others = company(of: anchor, review)
    lines += others.map(line(of:))
    lines.append("  " + verdict(anchor, others))
    return lines.map(TerminalText.safe).joined(separator: "\n") + "\n\n"
  }

  /// The other notes that are accepted with it.
  private func company(of anchor: BrokenAnchor, _ review: AnchorReview) -> [Document] {
    guard anchor.proposals.count == 1 else { return [] }
    return review.notes(acceptedWith: anchor.proposals[0], of: anchor).map { dossier[$0] }
  }

  private func line(of note: Document) -> String {
    "  note  \(mask.text(note.slug))  " + Shown.words(mask.text(note.annotation?.quote.value ?? ""), limit: 60)
  }

  func told(from was: String, to now: String) -> ToldChange { ToldChange(from: was, to: now, dossier.secrets) }

  /// What is written besides the words where someone takes them.
  private func rewritten(_ anchor: BrokenAnchor, by proposal: BrokenAnchor.Proposal) -> [String] {
    anchor.rewritten(by: proposal).map { part in
      let told = told(from: part.was, to: part.now)
      let label = part.key == "sentence" ? "  in    " : "  below "
      return label
        + (part.was.isEmpty || part.now.isEmpty ? shown(told.now) : Shown.line(told.difference))
        + (part.now.isEmpty ? ", not " + shown(told.was) : "")
    }
  }

  private func pad(_ number: String) -> String {
    number + String(repeating: " ", count: max(0, 2 - number.utf8.count))
  }

  private func verdict(_ anchor: BrokenAnchor, _ others: [Document]) -> String {
    let slug = mask.text(anchor.annotation.slug)
    if let outcome = outcome(of: anchor.annotation.id) { return outcome }
    if anchor.proposals.isEmpty { return "nothing like it is left: correct it by hand, or delete the annotation" }
    if anchor.proposals.contains(where: \.isBeyondDoubt) {
      return "only the case of its first letter changed: --write takes it"
    }
    let caution = isElsewhere(anchor) ? "other words stand around it, so it may be another passage; " : ""
    if anchor.proposals.count > 1 {
      return caution + "say which: --accept \(slug):1 to \(slug):\(anchor.proposals.count)"
    }
    let entry =
      ([anchor.annotation] + others).contains { $0.annotation?.status != nil } ? " with --note and --date" : ""
    let company = others.isEmpty ? "" : ", and what changed around the other \(others.count == 1 ? "note" : "notes"),"
    return caution + "if it is what the note is about, --accept \(slug) takes it\(company)\(entry)"
  }

  private func isElsewhere(_ anchor: BrokenAnchor) -> Bool {
    if case .contextMismatch = anchor.result { true } else { false }
  }

  private func outcome(of note: DocumentID) -> String? {
    switch written[note] {
    case .done?: "written"
    case .changed?: "not written: the file was changed since it was read; run this again"
    case .byHand?: "not written: correct it by hand, as its front matter holds more in these lines"
    case nil: nil
    }
  }

  // MARK: - What stands around words

  private func block(_ change: AnchorReview.Change, _ review: AnchorReview) -> String {
    let carried = review.notes(carriedBy: change)
    let notes = change.change.notes.map { dossier[$0] } + carried
    guard let first = notes.first else { return "" }
    let told = change.change.told(dossier.secrets)
    var lines = [place(first.location(first.annotation?.quote.range ?? 0..<0))]
    switch change.change.kind {
    case .sentence(let sentence):
      lines[0] += sentence.isTelling ? "  its sentence may say something else now" : "  its sentence was changed"
      lines.append("  diff  " + Shown.line(told.difference))
      if sentence.isTelling { lines.append("  as    " + Shown.line(told.reasons.joined(separator: ", "))) }
    case .rule: lines[0] += "  a rule was set above it, or taken out there"
    case .turnedHeading:
      lines[0] += "  the heading above it may say something else now"
      lines.append("  diff  " + Shown.line(told.difference))
    case .renamedHeading: lines[0] += "  the heading above it has another name"
    case .otherHeading: lines[0] += "  it stands below another heading"
    case .moved: lines[0] += "  it, or a sentence beside it, was moved"
    }
    lines.append("  was   " + shown(told.was))
    lines.append("  now   " + shown(told.now))
    lines += notes.map(line(of:))
    let outcomes = change.change.notes.compactMap(outcome)
    let hasStatus = (change.change.isError ? notes : carried).contains { $0.annotation?.status != nil }
    lines.append(
      "  "
        + (outcomes.first
          ?? "if \(notes.count == 1 ? "the note still holds" : "these notes still hold"), --accept \(mask.text(first.slug)) says so"
          + (notes.count == 1 ? "" : " for all \(notes.count)") + (hasStatus ? ", with --note and --date" : "")))
    return lines.map(TerminalText.safe).joined(separator: "\n") + "\n\n"
  }

  private func shown(_ text: String) -> String { text.isEmpty ? "(none)" : Shown.words(text) }

  private func completed(_ incomplete: [IncompleteAnchor]) -> String {
    incomplete.filter { written[$0.annotation.id] != nil }.map { anchor in
      place(anchor.annotation.location(0..<0)) + "  what stands around the words: "
        + (outcome(of: anchor.annotation.id) ?? "") + "\n"
    }.joined()
  }

  private func diagnostic(_ anchor: BrokenAnchor) -> Diagnostic {
    let notes = anchor.proposals.flatMap { proposal in
      [Diagnostic.Note("proposed: \(proposal.told(dossier.secrets))", at: shown(proposal.location))]
        + anchor.rewritten(by: proposal).map { part in
          let told = told(from: part.was, to: part.now)
          return .init("the \(part.key) there: \(part.was.isEmpty ? told.now : told.difference)")
        }
    }
    return Diagnostic(
      anchor.isShown ? .warning : .error, anchor.isShown ? "near-anchor" : "broken-anchor",
      "these words do not stand in the article “\(mask.text(anchor.article.title))” as the annotation says",
      at: shown(anchor.location),
      notes: notes)
  }

  private func place(_ location: SourceLocation) -> String {
    Shown.place(shown(location), in: source(location.path))
  }

  private func shown(_ location: SourceLocation) -> SourceLocation {
    SourceLocation(path: mask.path(location.path), range: location.range)
  }
}

extension BrokenAnchor.Proposal {
  /// The passage as it may be told.
  func told(_ secrets: Secrets) -> String { secrets.masked(passage, cutFrom: surroundings.sentence) }
}

extension BrokenAnchor {
  func rewritten(by proposal: Proposal) -> [RewrittenSurroundings] {
    annotation.annotation.map { RewrittenSurroundings.all(in: $0, by: proposal.surroundings) } ?? []
  }

  /// Where the words stand in the annotation's file.
  var location: SourceLocation { annotation.location(quote.range) }
}
