import Testing

@testable import DossierCommands

@Suite("A word that is no command")
struct CommandWordsTests {
  private let words = CommandWords(commands: ["build", "check", "annotate", "reanchor", "verify"])

  @Test("is passed over where it is one, or an option", arguments: ["build", "help", "--version", "-h", ""])
  func none(word: String) {
    #expect(words.advice(on: word) == nil)
  }

  @Test(
    "is answered with the command that is meant",
    arguments: [
      ("b", "build"), ("bui", "build"), ("ver", "verify"), ("bild", "build"), ("Build", "build"), ("chek", "check"),
      ("lint", "check"), ("validate", "check"), ("generate", "build"), ("fix", "check"), ("update", "check"),
      ("fields", "help fields"), ("note", "annotate"),
      ("explain", "check --explain"), ("list", "check --list"), ("version", "--version"), (".", "build ."),
      ("../amaq", "build ../amaq"), ("lin", "check"),
    ])
  func command(word: String, command: String) {
    #expect(words.advice(on: word)?.hasPrefix("run dossier \(command)") == true, "\(words.advice(on: word) ?? "")")
  }

  @Test(
    "An option with the dash of a word processor is answered with its hyphens",
    arguments: ["—drafts": "--drafts", "–-drafts": "--drafts", "−o": "-o"])
  func dashes(option: String, meant: String) {
    #expect(OptionWords.problem("build", [option])?.fix == "write \(meant)")
    #expect(OptionWords.problem("build", ["--drafts", "dash—drafts", "—"]) == nil)
  }

  @Test(
    "or with what to do instead",
    arguments: [
      ("init", "run dossier new FOLDER"), ("serve", "run dossier build, and open"),
      ("watch", "run dossier build, and open"),
      ("mv", "formerly:"), ("deploy", "copy Public/"), ("clean", "delete the folder Public/"),
      ("xyzzy", "run one of dossier build, "),
    ])
  func advice(word: String, advice: String) {
    #expect(words.advice(on: word)?.contains(advice) == true, "\(words.advice(on: word) ?? "")")
  }

  @Test("What was typed after the word stays")
  func rest() {
    let words = CommandWords(commands: ["build", "check", "new", "rename"])
    #expect(words.advice(on: "init", followedBy: ["mysite"]) == "run dossier new mysite")
    #expect(words.advice(on: "explain", followedBy: ["bad-date"]) == "run dossier check --explain bad-date")
    #expect(words.advice(on: "lint", followedBy: ["my site", "--strict"]) == "run dossier check 'my site'")
    #expect(words.advice(on: "mv", followedBy: ["a", "b"]) == "run dossier rename a b")
    #expect(words.advice(on: "explain") == "run dossier check --explain CODE")
  }

  @Test(
    "A list that there is not is answered with the one that is meant",
    arguments: [
      ("claim", "claims"), ("people", "entities"), ("person", "entities"), ("organisations", "entities"),
      ("souces", "sources"), ("entity", "entities"),
    ])
  func lists(word: String, list: String) {
    #expect(ListName.problem("list", [word, "site"])?.fix == "run dossier list \(list) site")
    #expect(ListName.problem("list", [list]) == nil && ListName.problem("build", [word]) == nil)
  }

  @Test(
    "Types in the plural or with a slip", arguments: [("people", "person"), ("persn", "person"), ("claims", "claim")])
  func types(word: String, type: String) {
    #expect(FieldReference.suggestion(for: word) == "run dossier help fields \(type)")
  }

  @Test("A command that comes to be is the answer")
  func later() {
    let words = CommandWords(commands: ["build", "serve", "new"])
    #expect(words.advice(on: "watch") == "run dossier serve")
    #expect(words.advice(on: "init") == "run dossier new FOLDER")
  }

  @Test("The program says so, and ends with the status of wrong usage", .enabled(if: Program.isBuilt))
  func program() throws {
    let run = try Program.run(["lint", "--strict"], in: "/")
    #expect(run.status == 64)
    #expect(run.errors == "error: dossier has no command “lint”\n  fix: run dossier check\n")
    let topic = try Program.run(["help", "foo"], in: "/")
    #expect(topic.status == 64 && topic.errors.hasPrefix("error: dossier help has no topic “foo”\n"))
    #expect(try Program.run(["help", "build"], in: "/").status == 0)
    let fields = try Program.run(["help", "claim"], in: "/")
    #expect(fields.status == 64 && fields.errors.contains("run dossier help fields claim\n"), "\(fields.errors)")
    let dump = try Program.run(["build", "--experimental-dump-help"], in: "/")
    #expect(dump.status == 64 && dump.errors.contains("has no option --experimental-dump-help"), "\(dump.errors)")
    let kind = try Program.run(["new", "person", "Ann Example"], in: "/")
    #expect(kind.errors.contains("write dossier new entity 'Ann Example' --kind person"), "\(kind.errors)")
  }

  @Test("Every code of the lists is explained by the program", .enabled(if: Program.isBuilt))
  func explained() throws {
    for explanation in Explanation.all {
      #expect(!explanation.meaning.hasSuffix(".") && explanation.remedy.hasSuffix("."), "\(explanation.id)")
    }
    #expect(Set(Explanation.all.map(\.id)).count == Explanation.all.count)
    let run = try Program.run(["check", "--explain", "unresolved-link"], in: "/")
    #expect(run.status == 0 && run.output.contains("make a file for it"))
  }
}
