import ArgumentParser

/// How a command says what it has to say, where that makes no log for code scanning: those are of `check` and `build`.
struct PlainReportOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github
  }

  @Option(
    help: ArgumentHelp(
      "text for people, json for programs (one object a line), github for annotations on a pull request.",
      valueName: "format"))
  var format: Format = .text

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what each stage did and when, and show remarks and all problems, however many.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other; give one of them.") }
  }

  var options: ReportOptions {
    var options = ReportOptions()
    options.format =
      switch format {
      case .text: .text
      case .json: .json
      case .github: .github
      }
    (options.quiet, options.verbose) = (quiet, verbose)
    return options
  }
}
