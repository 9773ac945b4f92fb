import ArgumentParser
import Diagnostics
import Linking
import Model
import Publishing

struct ReanchorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reanchor",
    abstract: "Propose new words for annotations whose article was edited.",
    discussion: """
      Shows each annotation whose words no longer stand in its article: the words, the passage that is most like them \
      now, the difference by words, and how alike the two are. Nothing is written.

      With --write, only what no one needs to look at is written: the quote as the article now has it, where between the \
      same prefix and suffix nothing but the case of its first letter changed. (White space, quotation marks and dashes \
      may differ without breaking an anchor.) All else is yours to decide, one at a time: look at what is shown, and \
      name the annotation whose proposal you take with --accept. Where its words stand with others around them, they \
      may be those of another passage. Every other byte of the files stays as it is.

      Examples:
        dossier reanchor                            show what is broken
        dossier reanchor --article amaq-takedown    in one article
        dossier reanchor --write                    take what no one needs to look at
        dossier reanchor --accept note-x            take the proposal for this one
        dossier reanchor --accept note-x:2          its second proposal

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
      "Write the proposal for this annotation, which you looked at; slug:2 takes the second.", valueName: "slug"))
  var accept: [String] = []

  func validate() throws {
    if accept.count > 1 {
      throw ValidationError("--accept takes one annotation at a time, so that each proposal is looked at.")
    }
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
    let broken = AnchorRepair.brokenAnchors(in: dossier, of: only, width: builder.options.width)
    let choices = try broken.map { try choice(for: $0) }
    try checkAccepted(broken)

    let printer = RepairPrinter(source: outcome.source, format: options.output.format)
    var remaining = 0
    for (anchor, choice) in zip(broken, choices) {
      var written: RepairPrinter.Writing?
      if let choice, write || isAccepted(anchor) { written = try take(choice, for: anchor, in: site) }
      if written != .done, !anchor.isShown { remaining += 1 }
      print(printer.text(of: anchor, choice: choice, written: written), terminator: "")
    }
    // Of what cannot be read nobody knows whether it holds.
    let others = outcome.diagnostics.filter { $0.severity == .error && !EvidenceLedger.diagnosticIDs.contains($0.id) }
    if !others.isEmpty {
      System.printError("The content has errors; annotations that could not be read are not among these:\n\n")
      System.printError(CaretPrinter().print(others, source: outcome.source) + "\n")
    }
    if !options.output.quiet, options.output.format == .text { print(summary(broken, remaining: remaining)) }
    if remaining > 0 || !others.isEmpty { throw ExitCode(1) }
  }

  private func isAccepted(_ anchor: BrokenAnchor) -> Bool {
    accept.contains { $0.split(separator: ":", omittingEmptySubsequences: false)[0] == anchor.annotation.slug }
  }

  /// The proposal that is beyond doubt, or that someone chose.
  private func choice(for anchor: BrokenAnchor) throws -> Int? {
    let slug = anchor.annotation.slug
    for accepted in accept {
      let parts = accepted.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts[0] == slug else { continue }
      let count = anchor.proposals.count
      if count == 0 { throw ValidationError("There is no proposal for “\(slug)”; correct it by hand.") }
      if parts.count == 1 {
        if count == 1 { return 0 }
        throw ValidationError(
          "There are \(count) proposals for “\(slug)”; write --accept \(slug):1 to \(slug):\(count).")
      }
      guard let number = Int(parts[1]), 1...count ~= number else {
        throw ValidationError("“\(slug)” has \(counted(count, "proposal")), and “\(parts[1])” is none of them.")
      }
      return number - 1
    }
    return anchor.proposals.firstIndex(where: \.isBeyondDoubt)
  }

  private func checkAccepted(_ broken: [BrokenAnchor]) throws {
    let slugs = broken.map(\.annotation.slug)
    for accepted in accept {
      let slug = String(accepted.split(separator: ":", omittingEmptySubsequences: false)[0])
      guard !slugs.contains(slug) else { continue }
      let nearest = Nearest.candidates(to: slug, in: slugs).first.map { " Did you mean \($0)?" } ?? ""
      throw ValidationError("No broken annotation is called “\(slug)”.\(nearest)")
    }
  }

  private func take(_ choice: Int, for anchor: BrokenAnchor, in site: Site) throws -> RepairPrinter.Writing {
    guard let bytes = anchor.file(taking: anchor.proposals[choice]) else { return .byHand }
    let old = anchor.annotation.source
    do throws(SystemError) {
      let folder = try ContentFolder.open(at: site.content, called: site.displayName)
      return try folder.replace(site.relativePath(ofDisplayed: old.path), Array(old.bytes), with: bytes)
        ? .done : .changed
    } catch {
      throw Reporter.stop(.reading(error))
    }
  }

  private func summary(_ broken: [BrokenAnchor], remaining: Int) -> String {
    if broken.isEmpty { return "every annotation holds" }
    let shown = broken.count { $0.isShown }
    return counted(remaining, "broken annotation") + (shown > 0 ? ", \(shown) that nearly held" : "")
      + (write || !accept.isEmpty ? " left" : "")
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
