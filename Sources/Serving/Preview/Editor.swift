/// The editor in which an error is opened: a program with a window of its own, started with a file's path.
public struct Editor: Sendable, Hashable {
  /// As the user gave it, such as `code` or `emacsclient -n`.
  public var command: String
  private let words: [String]

  /// Nil for nothing, and for an editor that draws on the terminal, where the server already is.
  ///
  /// - Parameter command: a program and its arguments, with spaces between; no shell reads it.
  public init?(_ command: String) {
    words = command.split(separator: " ").map { String($0) }
    self.command = command
    guard let program = Self.name(of: words) else { return nil }
    let drawsOnTerminal = ["vi", "vim", "nvim", "nano", "pico", "micro", "hx", "helix", "joe", "ed", "ne", "kak"]
    if drawsOnTerminal.contains(program) || (program == "emacs" && words.contains("-nw")) { return nil }
  }

  /// The arguments that bring the editor to a line, in the form that each knows.
  func arguments(_ file: String, line: Int, column: Int) -> [String] {
    let position = "\(file):\(line):\(column)"
    switch Self.name(of: words) ?? "" {
    case "code", "code-insiders", "codium", "vscodium", "cursor", "windsurf":
      return words + (words.contains("-g") || words.contains("--goto") ? [] : ["--goto"]) + [position]
    case "subl", "sublime_text", "zed", "zeditor", "lapce": return words + [position]
    case "emacs", "emacsclient": return words + ["+\(line):\(column)", file]
    case "gvim", "mvim", "gedit", "gnome-text-editor", "mousepad", "xed", "pluma": return words + ["+\(line)", file]
    case "kate", "kwrite": return words + ["--line", "\(line)", "--column", "\(column)", file]
    case "idea", "webstorm", "pycharm": return words + ["--line", "\(line)", "--column", "\(column)", file]
    case "mate": return words + ["--line", "\(line):\(column)", file]
    default: return words + [file]
    }
  }

  /// Starts the editor, and does not wait for it. False where there is no such program.
  func open(_ file: String, line: Int, column: Int) -> Bool {
    Program.start(arguments(file, line: line, column: column))
  }

  private static func name(of words: [String]) -> String? {
    guard let program = words.first else { return nil }
    return program.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) }
  }
}
