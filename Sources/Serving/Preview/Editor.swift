/// The editor in which an error is opened: a program with a window of its own, started with a file's path.
public struct Editor: Sendable, Hashable {
  /// As the user gave it, such as `code` or `emacsclient -n`.
  public let command: String
  private let words: [String]

  /// Why a command opens no editor.
  public enum Unusable: Error, Sendable, Hashable {
    /// It draws on the terminal, where the server already is.
    case drawsOnTerminal(String)
    /// There is no such program.
    case noProgram(String)
    case empty
  }

  /// - Parameters:
  ///   - command: a program and its arguments, with spaces between them. What has spaces in it stands in quotation marks, as
  ///     in a shell; but for a program's path, which is found as it is. No shell reads it.
  ///   - exists: whether there is a program of a name or path.
  public init(_ command: String, exists: (String) -> Bool = Program.exists) throws(Unusable) {
    self.command = command
    words = CommandLineWords.words(of: command, exists: exists)
    guard let program = words.first else { throw .empty }
    if Self.drawsOnTerminal(words) { throw .drawsOnTerminal(program) }
    guard exists(program) else { throw .noProgram(program) }
  }

  /// The arguments that bring the editor to a line, in the form that each knows.
  func arguments(_ file: String, line: Int, column: Int) -> [String] {
    // A path is never taken for an option.
    let file = file.utf8.first == UInt8(ascii: "-") || file.utf8.first == UInt8(ascii: "+") ? "./" + file : file
    let position = "\(file):\(line):\(column)"
    switch form {
    case "code", "code-insiders", "codium", "vscodium", "cursor", "windsurf":
      return words + (words.contains("-g") || words.contains("--goto") ? [] : ["--goto"]) + [position]
    case "subl", "sublime_text", "zed", "zeditor", "lapce", "hx", "helix", "micro": return words + [position]
    case "emacs", "emacsclient", "kak": return words + ["+\(line):\(column)", file]
    case "nano", "pico": return words + ["+\(line),\(column)", file]
    case "gvim", "mvim", "vi", "vim", "nvim", "gedit", "gnome-text-editor", "mousepad", "xed", "pluma", "joe", "ne":
      return words + ["+\(line)", file]
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

  /// The editor whose form the arguments have: that which a terminal starts, as in `xterm -e vim`, or the program itself.
  private var form: String {
    let names = words.map(Self.name)
    return names.last(where: Self.onTerminal.contains) ?? names.first ?? ""
  }

  private static let onTerminal: Set = [
    "vi", "vim", "nvim", "nano", "pico", "micro", "hx", "helix", "joe", "ed", "ne", "kak",
  ]

  private static func drawsOnTerminal(_ words: [String]) -> Bool {
    let options = Set(words.dropFirst())
    switch words.first.map(name) {
    case "vi", "vim": return !options.contains("-g")
    case "emacs": return !options.isDisjoint(with: ["-nw", "--no-window-system"])
    case "emacsclient": return !options.isDisjoint(with: ["-nw", "-t", "--tty"])
    case let program?: return onTerminal.contains(program)
    case nil: return false
    }
  }

  private static func name(_ program: String) -> String {
    program.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? ""
  }
}

/// A command and its arguments in one text, as people set them in `$VISUAL`.
enum CommandLineWords {
  /// The words of a text: between spaces, or in quotation marks, or with a backslash before what would part them. A program
  /// whose path holds spaces needs neither.
  ///
  /// - Parameter exists: whether there is a program of a name or path.
  static func words(of text: String, exists: (String) -> Bool) -> [String] {
    let bytes = Array(text.utf8)
    let quoted = words(of: bytes[...])
    if let first = quoted.first, exists(first) { return quoted }
    // The longest beginning that is a program's path.
    let ends = [bytes.count] + bytes.indices.reversed().filter { bytes[$0] == UInt8(ascii: " ") }
    for end in ends {
      let path = String(decoding: bytes[..<end], as: UTF8.self)
      if path.utf8.contains(UInt8(ascii: "/")), exists(path) { return [path] + words(of: bytes[end...]) }
    }
    return quoted
  }

  private static func words(of bytes: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    // Nil between words.
    var word: [UInt8]?
    var quote: UInt8?
    var isEscaped = false
    for byte in bytes {
      switch byte {
      case _ where isEscaped:
        word = (word ?? []) + [byte]
        isEscaped = false
      case UInt8(ascii: "\\") where quote != UInt8(ascii: "'"): isEscaped = true
      case _ where byte == quote: quote = nil
      case UInt8(ascii: "'") where quote == nil, UInt8(ascii: "\"") where quote == nil:
        quote = byte
        word = word ?? []
      case UInt8(ascii: " ") where quote == nil, UInt8(ascii: "\t") where quote == nil:
        if let word { words.append(String(decoding: word, as: UTF8.self)) }
        word = nil
      default: word = (word ?? []) + [byte]
      }
    }
    if let word { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
