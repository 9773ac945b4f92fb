import Serving

/// The editor that an error's link opens, and a word where there will be no such link.
enum EditorChoice {
  /// - Parameters:
  ///   - command: of `--editor`; without it, `$VISUAL`, and without that, no editor.
  ///   - isPrivate: whether only this machine reaches the server; others are not to start programs on it.
  static func editor(asked command: String?, isPrivate: Bool) -> Editor? {
    guard isPrivate else {
      if command != nil {
        System.printError(
          "warning: --editor: other machines could open it; errors are shown in this terminal alone\n  fix: leave --host out\n"
        )
      }
      return nil
    }
    guard let text = command ?? System.environment("VISUAL") else { return nil }
    do throws(Editor.Unusable) { return try Editor(text) } catch {
      let (message, fix) = words(of: error)
      let start = command == nil ? "note: $VISUAL" : "warning: --editor"
      System.printError("\(start): \(message); errors are shown without a link that opens it\n  fix: \(fix)\n")
      return nil
    }
  }

  private static func words(of error: Editor.Unusable) -> (String, String) {
    switch error {
    case .drawsOnTerminal(let program):
      (
        "\(Shown.words(program)) draws on the terminal, where this server is",
        "name an editor with a window, such as --editor gvim, or give it one, such as --editor \"xterm -e vim\""
      )
    case .noProgram(let program):
      (
        "there is no program \(Shown.words(program))",
        "name one that `command -v` finds, or its path, in quotation marks where a space is in it"
      )
    case .empty: ("no editor is named", "name one, such as --editor code")
    }
  }
}
