/// What is answered to an option that a command does not have, but that someone would type who knows other programs.
enum OptionWords {
  private struct Meaning: Sendable {
    var options: Set<String>
    /// The commands that have an option like it themselves.
    var own: Set<String> = []
    var advice: @Sendable (_ command: String) -> String
  }

  private static let meanings = [
    Meaning(options: ["--fix", "--autofix", "--apply", "--write"]) { _ in
      "make the changes by hand: each message says what to write, and nothing writes into your texts by itself"
    },
    Meaning(options: ["--json"]) { "run dossier \($0) --format json" },
    Meaning(options: ["--port", "-p", "--host", "--open"], own: ["serve"]) { _ in
      "run dossier serve, which has a port; dossier build makes files that need no server"
    },
    Meaning(options: ["--watch", "-w"], own: ["check"]) { _ in
      "run dossier serve, which builds again after each change, or dossier check --watch"
    },
    Meaning(options: ["--draft", "-D", "--buildDrafts", "--future", "--with-drafts"]) { "run dossier \($0) --drafts" },
    Meaning(options: ["--destination", "--dest", "--out", "--out-dir", "-d", "-o"], own: ["build"]) { _ in
      "run dossier build --output and the folder"
    },
    Meaning(options: ["--baseURL", "--baseurl", "-b"]) { "run dossier \($0) --base-url and the address" },
    Meaning(options: ["--source", "--src", "--content", "--contentDir", "-s"]) {
      "run dossier \($0) and the folder that holds Content/"
    },
  ]

  /// The first option that a command lacks and is known elsewhere, and what to do instead.
  static func problem(_ command: String, _ arguments: some Sequence<String>) -> (problem: String, fix: String)? {
    guard ["build", "check", "serve", "verify"].contains(command) else { return nil }
    for argument in arguments {
      if argument == "--" { return nil }
      if let option = withHyphens(argument) {
        return ("“\(argument)” begins with a dash, and options with two hyphens", "write \(option)")
      }
      let name = String(argument.prefix { $0 != "=" })
      if command == "build", ["-d", "--out", "--destination", "--dest", "--out-dir"].contains(name) {
        return ("dossier build has no option \(name)", "run dossier build --output and the folder")
      }
      guard let meaning = meanings.first(where: { $0.options.contains(name) && !$0.own.contains(command) }) else {
        continue
      }
      return ("dossier \(command) has no option \(name)", meaning.advice(command))
    }
    return nil
  }

  /// `--drafts` for `—drafts`, as word processors make of it; nil for what is no option, and for one that is typed well.
  private static func withHyphens(_ argument: String) -> String? {
    let dashes: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}"]
    let scalars = argument.unicodeScalars
    let name = String(String.UnicodeScalarView(scalars.drop(while: dashes.contains)))
    guard scalars.prefix(while: dashes.contains).contains(where: { $0 != "-" }),
      let first = name.utf8.first, (0x61...0x7A).contains(first | 0x20)
    else { return nil }
    return (name.utf8.count == 1 ? "-" : "--") + name
  }
}
