import CCMarkGFM

/// `~one~` tilde, which strikes out as GitHub reads it, and is a word as Obsidian does.
extension Lowering {
  /// Whether `~one~` stands there.
  mutating func hasOneTilde(_ node: Tree) -> Bool {
    let start = Int(inlineSource(of: node).lower)
    guard start + 1 < tracker.file.count, tracker.file[start] == UInt8(ascii: "~") else { return false }
    return tracker.file[start + 1] != UInt8(ascii: "~") && (start == 0 || tracker.file[start - 1] != UInt8(ascii: "~"))
  }

  /// Tildes that strike nothing out are words.
  mutating func enterTildes(_ node: Tree) -> Bool {
    tilde()
    if scan.hasMarks { findMarks(in: node) }
    return true
  }

  mutating func leaveTildes() { tilde() }

  private mutating func tilde() {
    let start = tracker.cursor
    withUnsafeBytes(of: UInt8(ascii: "~")) {
      builder.text($0.bindMemory(to: UInt8.self), source: ByteRange(start, start + 1))
    }
    tracker.cursor = start + 1
  }
}
