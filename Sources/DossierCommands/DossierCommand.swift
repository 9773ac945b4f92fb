public import ArgumentParser
import Diagnostics

/// `dossier` itself: what it is, and its subcommands.
///
/// A new command is one file and one line in `subcommands`.
public struct DossierCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Turns a folder of Markdown into a cross-linked, annotated news dossier.",
    discussion: """
      A dossier is a folder with a Content/ folder in it:

        Content/dossier.yml       title, language, description
        Content/index.md          the home page's introduction
        Content/articles/         the articles
        Content/entities/         people, organizations, places, events, outlets
        Content/annotations/      claims, quotes, context, corrections
        Content/sources/          what it all rests on
        Content/pages/            about, method
        Content/media/            images and documents

      `dossier help fields` tells which keys each of them takes.

      Write [[Name]] to link to anything by its title, its alias or its file's name. Run `dossier build` in the folder; \
      the site is then in Public/, and index.html in it opens in any browser.
      """,
    version: DossierVersion.text,
    subcommands: [
      NewCommand.self, ImportCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self,
      AnnotateCommand.self, ReanchorCommand.self, RenameCommand.self, LinkCommand.self, FinishCommand.self,
      VerifyCommand.self,
      DiffCommand.self, ListCommand.self, WhyCommand.self, SchemaCommand.self,
    ]
  )

  public init() {}

  /// Runs what the command line says; a word that is no command is answered with the one that is meant.
  public static func start() {
    let arguments = CommandLine.arguments.dropFirst()
    let isTopic = arguments.first == "help"
    if isTopic, arguments.dropFirst().first == "fields" {
      showFields(arguments.dropFirst(2).first)
      return
    }
    // ArgumentParser would take it, and needs Foundation for it.
    if let option = arguments.prefix(while: { $0 != "--" }).first(where: { $0 == "--experimental-dump-help" }) {
      System.printError("error: dossier has no option \(option)\n  fix: run dossier help\n")
      System.exit(64)
    }
    if let word = isTopic ? arguments.dropFirst().first : arguments.first {
      let names = configuration.subcommands.compactMap { $0.configuration.commandName }
      let rest = Array(arguments.dropFirst(isTopic ? 2 : 1))
      if let advice = CommandWords(commands: names).advice(on: word, followedBy: rest) {
        let advice = (isTopic ? HelpTopics.advice(on: word) : nil) ?? advice
        let problem = isTopic ? "dossier help has no topic" : "dossier has no command"
        System.printError(TerminalText.safe("error: \(problem) “\(word)”\n  fix: \(advice)\n"))
        System.exit(64)
      }
      if let (problem, fix) = HyphenWords.problem(word, arguments.dropFirst())
        ?? OptionWords.problem(word, arguments.dropFirst()) ?? ListName.problem(word, rest)
      {
        System.printError(TerminalText.safe("error: \(problem)\n  fix: \(fix)\n"))
        System.exit(64)
      }
    }
    main()
  }

  /// The reference of keys: all that can be asked for, or what was.
  private static func showFields(_ topic: String?) {
    guard let topic else {
      print(FieldReference.overview, terminator: "")
      return
    }
    guard let text = FieldReference.text(on: topic) else {
      System.printError(
        TerminalText.safe(
          "error: dossier help fields has no “\(topic)”\n  fix: \(FieldReference.suggestion(for: topic))\n"))
      System.exit(64)
    }
    print(text, terminator: "")
  }
}

/// The version, as `--version` prints it.
public enum DossierVersion {
  public static let text = "0.1.0"
}
