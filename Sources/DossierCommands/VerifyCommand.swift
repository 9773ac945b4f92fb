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
        quote      words given as the source's stand in the capture
        anchor     words that an annotation is about stand in its article

      Each line begins with ok, failed, or unchecked, where there was nothing to hold it against: no capture, no \
      checksum, or a capture that is no text. Captures are read as text, HTML or MHTML, without what a page hides or \
      strikes out, in UTF-8, UTF-16, the Windows encodings and those of ISO 8859 (encoding: of the source names one). \
      Beside a PDF or a picture, put what it says into a file of its name that ends in .txt, and its checksum into the \
      source as textSHA256. White space, quotation marks and dashes may differ. \
      Captures are never published. Where a source says `excerpt: true`, \
      its capture is notes, and the ledger says so.

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
    let ledger = EvidenceLedger.make(of: dossier, width: builder.options.width)
    let printer = LedgerPrinter(dossier: dossier, source: outcome.source, omitsOK: options.output.quiet)
    switch options.output.format {
    case .text: print(printer.text(ledger), terminator: "")
    case .json: print(printer.json(ledger), terminator: "")
    case .github: print(GitHubPrinter().print(printer.diagnostics(ledger), source: outcome.source), terminator: "")
    }
    // What cannot be read cannot be held against anything: a ledger without it would look better than it is.
    let others = outcome.diagnostics.filter {
      $0.severity == .error && !EvidenceLedger.diagnosticIDs.contains($0.id)
    }
    if !others.isEmpty {
      System.printError("The content has errors, so the ledger may not be whole:\n\n")
      System.printError(CaretPrinter().print(others, source: outcome.source) + "\n")
    }
    let failures = ledger.count(.failed) + (strict ? ledger.count(.unchecked) : 0)
    if failures > 0 || !others.isEmpty { throw ExitCode(1) }
  }
}
