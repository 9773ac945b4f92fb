import ArgumentParser
import Diagnostics
import Linking
import Parallel
import Publishing

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold every quote against its source, and every annotation against its article.",
    discussion: """
      Prints a ledger, by source and by article, with a line for each thing that was looked at:

        capture    the file that a source names in captures/ is there
        checksum   it is the file whose SHA-256 the source gives
        quote      words given as the source's stand in the capture: `quote:` of sources, relations and replies, and
                   of quote notes the words between quotation marks in their passage, or `original:`
        anchor     words that an annotation is about stand in its article
        quotation  words between quotation marks in an article that no quote note is about stand in a capture of its
                   sources
        allowed    what a check finds and someone answered with `allow:`, and why

      Each line begins with ok, failed, or unchecked, where there was nothing to hold it against: no capture, no \
      checksum, or a capture that is no text. Captures are read as text, Markdown, HTML, XML, MHTML or mails; beside a PDF, \
      a picture or RTF, put what it says into a file of its name that ends in .txt. What a capture’s style sheets hide is no \
      evidence; those that are not in it are named. White space, quotation marks, dashes and the case of the first letter may \
      differ. \
      Words with … or [brackets] \
      are held piece by piece, in one paragraph or within 500 characters. Captures are never published. Where a source \
      says `excerpt: true`, its capture is notes, and what stands in it is not verified. Logs are often public: of confidential \
      sources neither names nor words, paths and captures are printed, but with --name-confidential.

      Examples:
        dossier verify                         the site in this folder
        dossier verify --quiet                 only what is not ok
        dossier verify --strict                fail on what could not be checked, too
        dossier verify --format json           for programs, one object a line

      Exit status: 0 nothing failed; 1 something did, or content could not be read; 64 wrong usage; 74 the disk.
      """)

  @OptionGroup var options: ContentOptions

  @Flag(help: "Fail on what could not be checked, too.")
  var strict = false

  @Flag(help: "Name confidential sources, too: where nobody else reads what is printed.")
  var nameConfidential = false

  func run() throws {
    let site = try options.locate()
    var builder = options.builder(for: site)
    let (outcome, dossier): (SiteBuilder.Outcome, Dossier)
    do {
      let monitor = BuildMonitor.watch(&builder, options.output)
      defer { monitor?.end() }
      (outcome, dossier) = try builder.check(makingPages: true)
    } catch {
      throw Reporter.stop(.reading(error))
    }
    let whole = EvidenceLedger.make(of: dossier, width: builder.options.width)
    let redaction = nameConfidential ? nil : LedgerRedaction(whole, of: dossier, source: outcome.source)
    let ledger = redaction?.ledger ?? whole
    let source = redaction?.source ?? outcome.source
    let printer = LedgerPrinter(
      dossier: dossier, source: source, omitsOK: options.output.quiet, redaction: redaction)
    switch options.output.format {
    case .text: print(printer.text(ledger), terminator: "")
    case .json: print(printer.json(ledger), terminator: "")
    // Of these two one is refused with the options.
    case .github, .sarif:
      print(GitHubPrinter().print(printer.diagnostics(ledger), source: source), terminator: "")
    }
    // What cannot be read cannot be held against anything: a ledger without it would look better than it is.
    // What a build calls an error fails here, too, whatever the ledger says of it.
    let isTold = ledger.count(.failed) > 0
    let others = outcome.diagnostics.filter {
      $0.severity == .error && !(isTold && EvidenceLedger.diagnosticIDs.contains($0.id))
    }
    if !others.isEmpty {
      System.printError("The content has errors, so the ledger may not be whole:\n\n")
      System.printError(CaretPrinter().print(others, source: outcome.source) + "\n")
    }
    let failures = ledger.count(.failed) + (strict ? ledger.count(.unchecked) : 0)
    if failures > 0 || !others.isEmpty { throw ExitCode(1) }
  }
}
