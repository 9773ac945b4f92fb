import ArgumentParser
import Diagnostics

/// How a command says what it has to say.
struct ReportOptions: ParsableArguments {
  /// The printers of diagnostics; a new one is one file and one line here.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github, sarif
  }

  @Option(
    help: ArgumentHelp(
      "text for people, json for programs (one object a line), github for annotations on a pull request, sarif for code scanning.",
      valueName: "format"))
  var format: Format = .text

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what each stage did and when, and show remarks and all problems, however many.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other; give one of them.") }
  }
}
