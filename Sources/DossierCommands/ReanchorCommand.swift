import ArgumentParser
import Diagnostics
import Linking
import Model
import Publishing

struct ReanchorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reanchor",
    abstract: "Show which annotations no longer fit their article, and take what you accept.",
    discussion: """
      Shows each annotation whose words no longer stand in its article, with the passage that is most like them now and \
      the difference by words; and each sentence or heading around annotated words that changed, with all the notes that \
      it concerns. Nothing is written.

      With --write, only what no one needs to look at is written: prefix, suffix, sentence and heading, where a note whose \
      words hold does not keep them yet; and the quote with another case of its first letter, where its words came to \
      begin a sentence (“He spoke, it rained.” is “He spoke. It rained.” now), stand once in the article, begin with no \
      name, and nothing else changed around them. (White space, quotation marks and dashes may differ without breaking \
      an anchor; a minus never.)

      All else is yours to decide, one at a time: look at what is shown, and name the annotation whose proposal you take \
      with --accept. A changed sentence or heading is accepted once, for all the notes that are listed with it. Where \
      words stand with others around them, they may be those of another passage. Where a claim with a status is quoted \
      in other words, or its sentence may say something else, its history must say why the status still stands: --note \
      and --date write that entry; its day is neither to come nor before the claim's article, its date or its last entry. \
      Every other byte of the files stays as it is.

      Examples:
        dossier reanchor                            show what changed
        dossier reanchor --article amaq-takedown    in one article
        dossier reanchor --write                    take what no one needs to look at
        dossier reanchor --accept note-x            take what is shown for this one
        dossier reanchor --accept note-x:2          its second proposal
        dossier reanchor --accept claim-x --note "Checked against the new text." --date 2018-05-02

      Exit status: 0 every annotation holds, or does so now; 1 some are still broken, or content could not be read; 64 \
      wrong usage; 74 the disk.
      """)

  @OptionGroup var options: ContentOptions

  @Flag(help: "Write what no one needs to look at to the files of the annotations.")
  var write = false

  @Option(help: ArgumentHelp("Look at this article only: its slug, its title or an alias.", valueName: "article"))
  var article: String?

  @Option(
    help: ArgumentHelp(
      "Write what is shown for this annotation, which you looked at; slug:2 takes its second proposal.",
      valueName: "slug"))
  var accept: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why an accepted claim keeps its status: for its history.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("The day of that entry.", valueName: "date"))
  var date: String?

  func validate() throws {
    if accept.count > 1 {
      throw ValidationError("--accept takes one annotation at a time, so that each proposal is looked at.")
    }
    if accept.isEmpty, note != nil || date != nil {
      throw ValidationError("--note and --date are for the history of a claim that is accepted; give --accept.")
    }
    if let date {
      if let flaw = DateOption.flaw(in: date, like: "2018-05-02") { throw flaw }
      let isOneDay = date.utf8.count == 10 && date.utf8.allSatisfy { $0 == UInt8(ascii: "-") || 0x30...0x39 ~= $0 }
      guard isOneDay else {
        throw ValidationError("“\(date)” is not one day; give the day on which someone looked, as 2018-05-02.")
      }
      if let today = System.today, let first = EDTFDate(date)?.earliest, today < first {
        throw ValidationError("“\(date)” is yet to come; give the day on which someone looked.")
      }
    }
    if let note, !note.contains(where: { $0.isLetter || $0.isNumber }) { throw ValidationError("--note has no words.") }
  }

  func run() throws {
    let site = try options.locate()
    var builder = options.builder(for: site)
    let (outcome, dossier): (SiteBuilder.Outcome, Dossier)
    do {
      let monitor = BuildMonitor.watch(&builder, options.output)
      defer { monitor?.end() }
      (outcome, dossier) = try builder.check()
    } catch {
      throw Reporter.stop(.reading(error))
    }
    let only = try article.map { name in
      try DocumentNames(dossier.corpus).document(named: name, "article") { $0.isArticle }.id
    }
    let review = AnchorReview(of: dossier, article: only, width: builder.options.width)
    var writer = NoteWriter(site: site)
    let accepted = try acceptance(review, dossier)
    if let accepted {
      for (note, edit) in accepted.edits { try writer.write(edit, to: note) }
    }
    if write {
      for anchor in review.broken {
        guard let proposal = anchor.proposals.first(where: \.isBeyondDoubt) else { continue }
        try writer.write(NoteEdit(taking: proposal), to: anchor.annotation)
      }
      for anchor in review.incomplete { try writer.write(anchor.edit, to: anchor.annotation) }
    }
    let printer = ReviewPrinter(
      dossier: dossier, source: outcome.source, format: options.output.format, written: writer.written)
    print(printer.text(of: review), terminator: "")
    // Of what cannot be read nobody knows whether it holds.
    let others = outcome.diagnostics.filter { $0.severity == .error && !Self.shownIDs.contains($0.id) }
    if !others.isEmpty {
      System.printError("The content has errors; annotations that they concern may not be among these:\n\n")
      System.printError(CaretPrinter().print(others, source: outcome.source) + "\n")
    }
    let remaining = printer.remaining(of: review)
    if !options.output.quiet, options.output.format == .text {
      print(printer.summary(of: review, isAll: others.isEmpty))
    }
    if remaining > 0 || !others.isEmpty { throw ExitCode(1) }
  }

  /// Ids of the diagnostics of a build that are shown in this command's own way, or are what `--write` is for.
  private static let shownIDs = EvidenceLedger.diagnosticIDs.union(["anchor-context-missing"])

  /// What is to be written for the accepted note; nil where none was named.
  private func acceptance(_ review: AnchorReview, _ dossier: Dossier) throws -> AnchorReview.Acceptance? {
    guard let accepted = accept.first else { return nil }
    let parts = accepted.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let slugs = review.slugs(in: dossier)
    guard slugs.contains(parts[0]), let note = dossier.corpus.documents.first(where: { $0.slug == parts[0] }) else {
      let nearest = Nearest.candidates(to: parts[0], in: slugs).first.map { " Did you mean \($0)?" } ?? ""
      let isThere = dossier.corpus.documents.contains { $0.annotation != nil && $0.slug == parts[0] }
      throw ValidationError(
        isThere
          ? "“\(parts[0])” holds as it is: nothing is to be accepted for it."
          : "No note is called “\(parts[0])”.\(nearest)")
    }
    let choice = try choice(parts, review.broken.first { $0.annotation.id == note.id })
    let acceptance = review.acceptance(of: note, proposal: choice, in: dossier)
    guard let claim = acceptance.claims.first else { return acceptance }
    guard let text = self.note, let day = date.flatMap({ EDTFDate($0) }) else {
      throw ValidationError(
        "“\(claim.slug)” is a claim with a status, and what it quotes may say something else now. Its history must say why "
          + "the status still stands: give --note and --date, or change `status:` and `history:` in \(claim.source.path)."
      )
    }
    for claim in acceptance.claims {
      guard let (before, what) = dossier.days(before: day, of: claim).first else { continue }
      throw ValidationError(
        "“\(day.text)” is before \(before.text), \(what) of “\(claim.slug)”; give the day on which someone looked.")
    }
    return acceptance.recording(text, on: day)
  }

  private func choice(_ parts: [String], _ anchor: BrokenAnchor?) throws -> Int {
    let count = anchor?.proposals.count ?? 1
    if count == 0 { throw ValidationError("There is no proposal for “\(parts[0])”; correct it by hand.") }
    guard parts.count > 1 else {
      if count == 1 { return 0 }
      throw ValidationError(
        "There are \(count) proposals for “\(parts[0])”; write --accept \(parts[0]):1 to \(parts[0]):\(count).")
    }
    guard let number = Int(parts[1]), 1...count ~= number else {
      throw ValidationError(
        "“\(parts[0])” has \(count) \(count == 1 ? "proposal" : "proposals"), and “\(parts[1])” is none of them.")
    }
    return number - 1
  }
}

extension Dossier {
  /// The days that a new entry in a claim's history cannot be before, and is, each with what it is the day of.
  fileprivate func days(before day: EDTFDate, of claim: Document) -> [(date: EDTFDate, what: String)] {
    guard let annotation = claim.annotation else { return [] }
    let days =
      [(published(named: annotation.article)?.article?.date, "the day of the article"), (annotation.date, "the date")]
      + annotation.history.map { ($0.date, "an entry in the history") }
    return days.compactMap { date, what in date.map { ($0, what) } }.filter { day.isCertainlyBefore($0.0) }
  }
}
