import Diagnostics

/// Keys at the top of a dossier's own file without the line of three hyphens above them, or with another in its place: they
/// would be printed as text.
enum MissingFence {
  /// `\---`, as word processors save the line of hyphens, mostly with empty lines between the keys.
  private static func escaped(
    _ line: Range<Int>, of file: SourceFile, in bytes: UnsafeBufferPointer<UInt8>
  ) -> UnreadFrontMatter {
    let start = Lines.next(after: line.lowerBound, in: bytes)
    var (end, body) = (start, start)
    var next = start
    while next < bytes.count, next < start + FrontMatterSplitter.limit {
      let words = next..<Lines.end(from: next, in: bytes)
      let isFence =
        words.count > 3 && bytes[next] == UInt8(ascii: "\\")
        && FrontMatterFence(next + 1..<words.upperBound, in: bytes) != nil
      let after = Lines.next(after: next, in: bytes)
      if isFence || FrontMatterFence(words, in: bytes)?.kind == .dashes {
        (end, body) = (next, after)
        break
      }
      next = after
    }
    return UnreadFrontMatter(
      text: start..<end, body: body..<bytes.count,
      diagnostic: .error(
        "odd-fence", "a backslash stands before the hyphens, so that they do not begin front matter",
        at: SourceLocation(path: file.path, range: line),
        fix: "write --- without backslashes above the keys and below them, and no empty lines between"))
  }

  /// `--- title: The raid`, and keys below it or the key in it.
  private static func withWords(
    _ line: Range<Int>, of file: SourceFile, in bytes: UnsafeBufferPointer<UInt8>
  ) -> UnreadFrontMatter? {
    guard let words = FenceSlip.wordsAfterHyphens(line, in: bytes) else { return nil }
    let isKey = KeyLine(words..<line.upperBound, in: bytes).map { KnownKeys.all.contains($0.key) } ?? false
    guard isKey || hasKey(below: line, in: bytes) else { return nil }
    let start = isKey ? words : Lines.next(after: line.lowerBound, in: bytes)
    let closing = FrontMatterBlock.fence(belowKeysFrom: start, in: bytes)
    let end = closing?.lowerBound ?? FrontMatterBlock.endOfKeys(from: start, in: bytes)
    let body = closing.map { Lines.next(after: $0.lowerBound, in: bytes) } ?? end
    return UnreadFrontMatter(
      text: start..<end, body: body..<bytes.count,
      diagnostic: FenceSlip(line, in: bytes).diagnostic(at: line, of: file.path))
  }

  /// Keys in a block of code, with a line of hyphens above them or without.
  private static func inCode(
    _ line: Range<Int>, of file: SourceFile, in bytes: UnsafeBufferPointer<UInt8>
  ) -> UnreadFrontMatter? {
    guard line.count >= 3, let mark = bytes[line].first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
      bytes[line].prefix(3).allSatisfy({ $0 == mark })
    else { return nil }
    var start = Lines.next(after: line.lowerBound, in: bytes)
    if start < bytes.count, FrontMatterSplitter.fence(at: start, in: bytes, closing: false) != nil {
      start = Lines.next(after: start, in: bytes)
    }
    guard start < bytes.count,
      let key = KeyLine(start..<Lines.end(from: start, in: bytes), in: bytes), KnownKeys.all.contains(key.key)
    else { return nil }
    func isCode(_ line: Int) -> Bool {
      bytes[line...].prefix(3).count == 3 && bytes[line...].prefix(3).allSatisfy { $0 == mark }
    }
    var (end, next) = (start, start)
    var hasEnd = false
    while next < bytes.count, next < start + FrontMatterSplitter.limit, !hasEnd {
      let isFence = FrontMatterSplitter.fence(at: next, in: bytes, closing: false) != nil
      if isFence || isCode(next) { (end, hasEnd) = (next, true) }
      next = Lines.next(after: next, in: bytes)
      if isFence, next < bytes.count, isCode(next) { next = Lines.next(after: next, in: bytes) }
    }
    guard hasEnd else { return nil }
    let shown = String(decoding: bytes[line].prefix(20), as: UTF8.self).trimmed
    return UnreadFrontMatter(
      text: start..<end, body: next..<bytes.count,
      diagnostic: .error(
        "odd-fence", "\(quoted(shown)) begins a block of code, and front matter stands between lines of three hyphens",
        at: SourceLocation(path: file.path, range: line),
        fix: "write --- in the place of this line and of the one that ends the block, and no other --- beside them"))
  }

  /// Whether a key of ours stands on the next line.
  private static func hasKey(below line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = Lines.next(after: line.lowerBound, in: bytes)
    guard next < bytes.count, let key = KeyLine(next..<Lines.end(from: next, in: bytes), in: bytes) else {
      return false
    }
    return KnownKeys.all.contains(key.key)
  }

  static func find(in file: SourceFile) -> UnreadFrontMatter? {
    file.bytes.withUnsafeBufferPointer { bytes in
      let start = Lines.beginningOfWords(from: TextCheck.startOfText(bytes), in: bytes)
      let line = start..<Lines.end(from: start, in: bytes)
      guard !line.isEmpty else { return nil }
      if bytes[start] == UInt8(ascii: "\\"),
        let fence = FrontMatterFence(start + 1..<line.upperBound, in: bytes), fence.kind == .dashes
      {
        return escaped(line, of: file, in: bytes)
      }
      if let found = inCode(line, of: file, in: bytes) { return found }
      if let fence = FrontMatterFence(line, in: bytes) {
        guard !fence.isProper, fence.kind == .dashes || fence.kind == .others && hasKey(below: line, in: bytes),
          let block = FrontMatterBlock(at: start, in: bytes)
        else { return nil }
        return UnreadFrontMatter(
          text: block.text, body: block.end..<bytes.count,
          diagnostic: FenceSlip(line, in: bytes).diagnostic(at: line, of: file.path))
      }
      if let found = withWords(line, of: file, in: bytes) { return found }
      guard let key = KeyLine(line, in: bytes), KnownKeys.all.contains(key.key) else { return nil }
      let end = FrontMatterBlock.endOfKeys(from: start, in: bytes)
      guard end > start else { return nil }
      let closing = FrontMatterBlock.fence(belowKeysFrom: start, in: bytes)
      var diagnostic = Diagnostic.error(
        "bare-front-matter", "front matter begins with a line of three hyphens, and this has none above it",
        at: SourceLocation(path: file.path, range: line),
        fix: closing == nil
          ? "write a line --- above the first key, and one below the last" : "write a line --- above it")
      if closing != nil { diagnostic.replacement = "---\n" + String(decoding: bytes[line], as: UTF8.self) }
      let body = closing.map { Lines.next(after: $0.lowerBound, in: bytes) } ?? end
      return UnreadFrontMatter(
        text: start..<(closing?.lowerBound ?? end), body: body..<bytes.count, diagnostic: diagnostic)
    }
  }
}
