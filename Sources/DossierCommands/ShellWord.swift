import Diagnostics

/// A word as a shell takes it, so that a command in a message can be pasted as it is.
enum ShellWord {
  /// As it is, or between single quotation marks where it holds signs that a shell reads.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "._/-+,:@%".utf8.contains(byte)
    }
    let isOption = word.utf8.first == UInt8(ascii: "-")
    let safe = TerminalText.safe(isOption ? "./" + word : word)
    if isPlain, !word.isEmpty { return safe }
    return "'" + safe.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
