import Diagnostics

/// What is answered to a word that is no command, but that someone would type who knows other programs.
struct CommandWords {
  /// The commands that there are.
  let commands: [String]

  private struct Meaning {
    var words: [String]
    /// The command that is meant, with what is to be typed after it, where there is such a command.
    var command: String?
    /// Else what to do instead.
    var advice: String
  }

  private static let meanings = [
    Meaning(
      words: ["init", "create", "setup", "add", "begin", "scaffold"], command: "new FOLDER",
      advice: "run dossier new FOLDER"
    ),
    Meaning(
      words: ["serve", "server", "preview", "watch", "dev", "live", "open", "view", "browse"], command: "serve",
      advice: "run dossier build, and open Public/index.html in a browser: the pages need no server"),
    Meaning(
      words: ["lint", "validate", "test", "doctor", "diagnose", "status", "errors"], command: "check",
      advice: "run dossier check"),
    Meaning(
      words: ["generate", "make", "compile", "render", "publish", "export", "run", "site"], command: "build",
      advice: "run dossier build"),
    Meaning(
      words: ["mv", "move", "rename"], command: "rename",
      advice:
        "rename the file by hand, write `formerly: [its-old-name]` in it, and run dossier check for the links to it"),
    Meaning(words: ["continue", "resume", "recover"], command: "finish", advice: "run dossier finish"),
    Meaning(
      words: ["rm", "delete", "remove"], command: "remove",
      advice: "delete the file by hand, and run dossier check for the links to it"),
    Meaning(
      words: ["deploy", "upload", "push", "sync"], command: "deploy",
      advice: "run dossier build, and copy Public/ to a web server"),
    Meaning(
      words: ["clean", "clear"], command: "clean",
      advice: "delete the folder Public/: dossier build makes it anew, without what others put there"),
    Meaning(
      words: ["note", "claim", "quote", "comment", "annotation"], command: "annotate",
      advice: "run dossier annotate"),
    Meaning(words: ["anchor", "reanchoring"], command: "reanchor", advice: "run dossier reanchor"),
    Meaning(
      words: ["fix", "repair", "update"], command: nil,
      advice: "run dossier check, which says what is to be mended; dossier reanchor mends notes whose articles changed"),
    Meaning(
      words: ["fields", "keys", "schemas", "frontmatter"], command: "help fields", advice: "run dossier help fields"),
    Meaning(
      words: ["evidence", "ledger", "audit", "sources", "captures"], command: "verify", advice: "run dossier verify"),
    Meaning(
      words: ["import", "convert"], command: "import",
      advice: "put the Markdown files into Content/, and run dossier check"),
    Meaning(words: ["rules", "checks"], command: "check --list", advice: "run dossier check --list"),
    Meaning(
      words: ["list", "ls", "claims", "drafts", "entities", "orphans", "quotes", "unlinked", "unused"], command: "list",
      advice: "run dossier check --list"),
    Meaning(
      words: ["where", "which", "made", "depends", "dependencies", "origin", "provenance"], command: "why",
      advice: "run dossier check"),
    Meaning(
      words: ["start"], command: nil,
      advice: "run dossier new FOLDER to begin a dossier, or dossier serve to see the one in this folder"),
    Meaning(words: ["explain"], command: "check --explain CODE", advice: "run dossier check --explain and a code"),
    Meaning(words: ["version"], command: "--version", advice: "run dossier --version"),
    Meaning(words: ["man", "manual", "docs", "usage", "commands"], command: "help", advice: "run dossier help"),
  ]

  /// What to do for somebody who typed a word; nil for a command, and for an option or a path.
  ///
  /// - Parameter rest: what was typed after it, which a command in the advice keeps.
  func advice(on word: String, followedBy rest: [String] = []) -> String? {
    if commands.contains(word) || word == "help" || word.utf8.isEmpty || word.utf8.first == UInt8(ascii: "-") {
      return nil
    }
    if word.utf8.first == UInt8(ascii: ".") || word.utf8.contains(UInt8(ascii: "/")) {
      return "run dossier build \(word)"
    }
    let folded = word.lowercased()
    let beginnings = commands.filter { $0.utf8.starts(with: folded.utf8) }
    let words = rest.prefix { $0.utf8.first != UInt8(ascii: "-") }.map(ShellWord.quoted)
    if beginnings.count == 1 { return "run dossier " + ([beginnings[0]] + words).joined(separator: " ") }
    if beginnings.count > 1 { return "run " + beginnings.map { "dossier \($0)" }.joined(separator: " or ") }
    if let meaning = meaning(of: folded) { return advice(meaning, words) }
    let begun = Self.meanings.filter { $0.words.contains { $0.utf8.starts(with: folded.utf8) } }
    if 2...3 ~= begun.count, folded.utf8.count >= 2 {
      return begun.map { advice($0, words) }.joined(separator: ", or ")
    }
    if let near = Nearest.candidates(to: folded, in: commands, limit: 1).first {
      return "run dossier " + ([near] + words).joined(separator: " ")
    }
    return "run one of " + commands.map { "dossier \($0)" }.joined(separator: ", ")
      + "; dossier help says what each does"
  }

  /// The meaning of a word, of one that it begins, or of one that it nearly is.
  private func meaning(of word: String) -> Meaning? {
    if let meaning = Self.meanings.first(where: { $0.words.contains(word) }) { return meaning }
    if word.utf8.count >= 2 {
      let begun = Self.meanings.filter { $0.words.contains { $0.utf8.starts(with: word.utf8) } }
      if begun.count == 1 { return begun[0] }
    }
    guard let near = Nearest.alike(word, in: Self.meanings.flatMap(\.words), limit: 1).first else { return nil }
    return Self.meanings.first { $0.words.contains(near) }
  }

  /// - Parameter words: what was typed after the word, in the place of what a command is to be given.
  private func advice(_ meaning: Meaning, _ words: [String]) -> String {
    guard let command = meaning.command, let name = command.split(separator: " ").first,
      commands.contains(String(name))
    else { return meaning.advice }
    // `new FOLDER`, `check --explain CODE`
    var parts = command.split(separator: " ").map(String.init)
    if !words.isEmpty, parts.last?.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) == true { parts.removeLast() }
    return "run dossier " + (parts + words).joined(separator: " ")
  }
}
