import ArgumentParser
import Diagnostics
import Publishing

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say what a page is made from, or why it is not there.",
    discussion: """
      Takes an address, a file or a name. Of a page that a build makes it says which files, names, notes, media and settings \
      it is made from, and what makes it anew. Of one that no build makes it says why: a draft, something confidential, an \
      error in front matter, a file that the settings leave out or that lies where nothing reads it, a picture that nothing \
      names, another folder; or what may be meant. Nothing is told of what is confidential.

      Examples:
        dossier why entities/europol.html          an address of the site
        dossier why Content/sources/letter.md      a file
        dossier why "Rob Wainwright"               a name
        dossier why media/raid.jpg ~/amaq          of another dossier
        dossier why feed.xml --format json         for programs, one object

      Exit status: 0 a build makes it; 1 it does not, or nothing, as the content has errors; 64 wrong usage; 74 the disk.
      """)

  /// How it is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: ArgumentHelp("An address, such as entities/jane.html, a file of the content, or a name."))
  var page: String

  @Argument(
    help: ArgumentHelp(
      "The folder that holds Content/, or a folder of Markdown notes. Without it, the folder you are in.",
      valueName: "site"))
  var site = "."

  @Flag(help: "Of a build with what is marked `draft: true`, too.")
  var drafts = false

  @Option(help: ArgumentHelp("How it is printed: text or json.", valueName: "format"))
  var format = Format.text

  func validate() throws {
    if page.allSatisfy(\.isWhitespace) { throw ValidationError("Name a page: dossier why entities/jane.html.") }
  }

  func run() throws {
    let site = try SiteAtPath.locate(site)
    let survey = try SiteAtPath.survey(site, includesDrafts: drafts, quiet: false)
    let question = PageQuestion(page, about: site, baseURL: survey.dossier.corpus.settings.baseURL)
    let answer = PageAnswer(to: question, in: survey)
    let printer = PageAnswerPrinter(site: survey)
    switch format {
    case .text: print(printer.text(answer, width: System.outputWidth), terminator: "")
    case .json: print(printer.json(answer, asked: page), terminator: "")
    }
    try ContentErrors.end(after: survey.outcome, "a build writes nothing")
    if case .missing = answer { throw ExitCode(1) }
  }
}
