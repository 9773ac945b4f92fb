import ArgumentParser
import Linking
import Model
import Publishing

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed since the dossier was last recorded as published.",
    discussion: """
      Holds the content against published.txt, which `dossier build --record` writes beside dossier.yml: every sentence of \
      the articles with where its links lead, their order, headings, pictures, embedded texts, corrections, claims with their \
      statuses and histories. Prints what went, what came, what was put in other words or in another place, for whoever signs it off. Nothing is written.

      Examples:
        dossier diff                           the site in this folder
        dossier diff --format markdown         for a review
        dossier diff --format json             for programs, one object a line

      Exit status: 0 it was shown, also where nothing changed; 1 there is no published.txt yet; 64 wrong usage; 74 the disk.
      """)

  /// How it is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Argument(help: ArgumentHelp("The folder that holds Content/. Without it, the folder you are in.", valueName: "site"))
  var site = "."

  @Option(help: ArgumentHelp("How it is printed: text, markdown or json.", valueName: "format"))
  var format = Format.text

  func run() throws {
    let site = try SiteAtPath.locate(site)
    let builder = SiteAtPath.builder(for: site, includesDrafts: false)
    let dossier: Dossier
    do throws(SystemError) { dossier = try builder.check().dossier } catch { throw Reporter.stop(.reading(error)) }
    guard let record = dossier.corpus.publishedUnderPresentNames else {
      System.printError(
        "error: there is no \(site.displayPrefix)\(PublishedRecord.fileName), so nobody knows what was published\n"
          + "  fix: run dossier build --record when the site is published\n")
      throw ExitCode(1)
    }
    var diff = PublicationDiff(from: record, to: PublishedRecord(of: dossier, width: builder.options.width))
    diff.hide(SecretMask(dossier).text)
    print(DiffPrinter(format: format).text(of: diff), terminator: "")
  }
}
