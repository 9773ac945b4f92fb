import ArgumentParser

/// How a command says what it has to say.
struct ReportStyle {
  /// The printers of diagnostics; a new one is one file, and a line here and in ``LogFormat``.
  enum Format: String {
    case text, json, github, sarif
  }

  var format: Format = .text
  var quiet = false
  var verbose = false
}

/// The options for that, with the formats that a command has.
struct ReportOptions<Choice: FormatChoice>: ParsableArguments {
  @Option(help: ArgumentHelp(Choice.help, valueName: "format"))
  var format: Choice = .text

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what each stage did and when, and show remarks and all problems, however many.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other; give one of them.") }
  }

  var style: ReportStyle {
    ReportStyle(format: ReportStyle.Format(rawValue: format.rawValue) ?? .text, quiet: quiet, verbose: verbose)
  }
}

/// Formats to choose from.
protocol FormatChoice: RawRepresentable<String>, CaseIterable, ExpressibleByArgument, Sendable {
  static var text: Self { get }
  static var help: String { get }
}

/// Of `check` and `build`, whose findings are a log for code scanning, too.
enum LogFormat: String, FormatChoice {
  case text, json, github, sarif

  static let help =
    "text for people, json for programs (one object a line), github for annotations on a pull request, sarif for code scanning."
}

/// Of all other commands.
enum PlainFormat: String, FormatChoice {
  case text, json, github

  static let help =
    "text for people, json for programs (one object a line), github for annotations on a pull request."
}
