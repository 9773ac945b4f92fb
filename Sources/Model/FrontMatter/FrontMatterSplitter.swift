public import Diagnostics

/// Where a file's front matter and body stand, as UTF-8 offsets into the file.
public struct SplitFile: Sendable, Hashable {
  /// The opening `---`, where keys that are missing are reported; empty, at the start, where there is no front matter.
  public var fence: Range<Int>
  /// The YAML between the fences.
  public var yaml: Range<Int>
  /// The Markdown after them.
  public var body: Range<Int>

  public var hasFrontMatter: Bool { !fence.isEmpty }
}

/// Finds the front matter of a Markdown file: lines between `---` on the first line and the next `---` or `...`.
///
/// It works on bytes. Lines end with LF, CR LF or CR; a byte order mark is passed over; blanks after a fence don't count.
/// A file that is not UTF-8, or whose front matter is not closed, too long or holds control characters, is refused.
public enum FrontMatterSplitter {
  /// Front matter of more bytes is refused.
  public static let limit = 16 * 1024

  /// What comes of looking for front matter.
  enum Outcome {
    case parts(SplitFile)
    /// Front matter below empty lines. In notes it holds.
    case late(SplitFile, Diagnostic)
    case unread(UnreadFrontMatter)
    case notText(Diagnostic)
  }

  /// Nil, with one diagnostic, where the file cannot be split.
  public static func split(_ file: SourceFile) -> Diagnosed<SplitFile?> {
    switch outcome(for: file) {
    case .parts(let parts): Diagnosed(parts)
    case .late(let parts, let diagnostic):
      Diagnosed(SplitFile(fence: 0..<0, yaml: 0..<0, body: 0..<parts.body.upperBound), [diagnostic])
    case .unread(let unread): Diagnosed(nil, [unread.diagnostic])
    case .notText(let diagnostic): Diagnosed(nil, [diagnostic])
    }
  }

  static func outcome(for file: SourceFile) -> Outcome {
    if let diagnostic = TextCheck.utf8(file) { return .notText(diagnostic) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let start = TextCheck.startOfText(bytes)
      guard let opening = fence(at: start, in: bytes, closing: false) else {
        return lateFence(from: start, in: bytes, of: file)
          ?? ForeignFrontMatter(file: file, bytes: bytes, start: start).found.map(Outcome.unread)
          ?? OddLineBreaks.unread(in: file, bytes).map(Outcome.unread)
          ?? .parts(SplitFile(fence: 0..<0, yaml: start..<start, body: start..<bytes.count))
      }
      return outcome(fence: start..<start + 3, opening: opening, in: bytes, of: file)
    }
  }

  /// What is shaped like front matter below that which is read, and keeps the page back.
  static func second(below parts: SplitFile, of file: SourceFile) -> UnreadFrontMatter? {
    file.bytes.withUnsafeBufferPointer { bytes in
      let below = ForeignFrontMatter(
        file: file, bytes: bytes, start: parts.body.lowerBound, isBelowFrontMatter: parts.hasFrontMatter)
      return below.found.flatMap { $0.held(in: bytes) == nil ? nil : $0 }
    }
  }

  /// A second block of keys between lines of hyphens directly below the first, which would be printed as a rule and a heading.
  static func repeated(below parts: SplitFile, of file: SourceFile) -> UnreadFrontMatter? {
    file.bytes.withUnsafeBufferPointer { bytes in
      let start = Lines.beginningOfWords(from: parts.body.lowerBound, in: bytes)
      guard parts.hasFrontMatter, start < bytes.count,
        let block = FrontMatterBlock(at: start, in: bytes), block.form == .yaml, block.opening?.isProper == true
      else { return nil }
      let line = start..<Lines.end(from: start, in: bytes)
      return UnreadFrontMatter(
        text: block.text, body: block.end..<bytes.count,
        diagnostic: .error(
          "late-front-matter", "a second front matter begins here, and only the first is read",
          at: SourceLocation(path: file.path, range: line), fix: "move its keys into the first"))
    }
  }

  private static func outcome(
    fence fenceRange: Range<Int>, opening: Int, in bytes: UnsafeBufferPointer<UInt8>, of file: SourceFile
  ) -> Outcome {
    guard let closing = closingFence(from: opening, in: bytes) else {
      if let line = FrontMatterBlock.fence(belowKeysFrom: opening, in: bytes) {
        return .unread(
          UnreadFrontMatter(
            text: opening..<line.lowerBound, body: Lines.next(after: line.lowerBound, in: bytes)..<bytes.count,
            diagnostic: FenceSlip(line, in: bytes).diagnostic(at: line, of: file.path)))
      }
      let diagnostic = Diagnostic.error(
        "unclosed-front-matter", "the front matter that begins here is never closed",
        at: SourceLocation(path: file.path, range: fenceRange),
        fix: "write a line --- below its last key, or *** if a rule was meant")
      let end = FrontMatterBlock.endOfKeys(from: opening, in: bytes)
      let body = end > opening ? end : fenceRange.lowerBound
      return .unread(UnreadFrontMatter(text: opening..<end, body: body..<bytes.count, diagnostic: diagnostic))
    }
    let yaml = opening..<closing.start
    let body = closing.end..<bytes.count
    if yaml.count > limit {
      let diagnostic = Diagnostic.error(
        "long-front-matter", "the front matter has \(yaml.count) bytes; up to \(limit) are read",
        at: SourceLocation(path: file.path, range: fenceRange), fix: "move text from the front matter to the body")
      return .unread(UnreadFrontMatter(text: yaml, body: body, diagnostic: diagnostic))
    }
    if let diagnostic = TextCheck.controls(in: yaml, of: file) {
      return .unread(UnreadFrontMatter(text: yaml, body: body, diagnostic: diagnostic))
    }
    return .parts(SplitFile(fence: fenceRange, yaml: yaml, body: body))
  }

  /// The offset after the fence line that begins at `start`, or nil where there is none.
  static func fence(at start: Int, in bytes: UnsafeBufferPointer<UInt8>, closing: Bool) -> Int? {
    guard start + 3 <= bytes.count else { return nil }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "-") || (closing && mark == UInt8(ascii: ".")), bytes[start + 1] == mark,
      bytes[start + 2] == mark
    else { return nil }
    var index = start + 3
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.count { return index }
    return Lines.isBreak(bytes[index]) ? Lines.next(after: index, in: bytes) : nil
  }

  private static func closingFence(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, end: Int)? {
    var line = start
    while line < bytes.count {
      if let end = fence(at: line, in: bytes, closing: true) { return (line, end) }
      line = Lines.next(after: line, in: bytes)
    }
    return nil
  }

  /// Front matter below an empty line or after a blank is a mistake: it would be printed as text.
  private static func lateFence(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>, of file: SourceFile
  ) -> Outcome? {
    let index = Lines.beginningOfWords(from: start, in: bytes)
    guard index > start, let key = fence(at: index, in: bytes, closing: false) else { return nil }
    let first = Lines.beginningOfWords(from: key, in: bytes)
    let end = Lines.end(from: first, in: bytes)
    guard first < end, bytes[first] == UInt8(ascii: "#") || KeyLine(first..<end, in: bytes) != nil else { return nil }
    let isFirstLine = Lines.end(from: start, in: bytes) > index
    let diagnostic =
      isFirstLine
      ? FenceSlip(start..<Lines.end(from: start, in: bytes), in: bytes).diagnostic(
        at: start..<Lines.end(from: start, in: bytes), of: file.path)
      : .error(
        "late-front-matter", "the front matter does not begin on the file’s first line",
        at: SourceLocation(path: file.path, range: index..<index + 3), fix: "take out what stands above it")
    switch outcome(fence: index..<index + 3, opening: key, in: bytes, of: file) {
    case .parts(let parts): return .late(parts, diagnostic)
    case .unread(var unread):
      unread.diagnostic = diagnostic
      return .unread(unread)
    case let other: return other
    }
  }
}
