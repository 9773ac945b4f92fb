public import Diagnostics

/// Reads a body of Markdown.
public enum MarkdownParser {
  /// What is read beside GitHub-flavoured Markdown.
  public enum Dialect: Sendable, Hashable {
    /// Wikilinks, embeds, highlights, comments, callouts, block names and inline footnotes.
    case dossier
    /// Nothing.
    case gitHub
  }

  /// Reads `body`, a range of a file's bytes, which must be valid UTF-8. Every offset in the result counts from the
  /// file's first byte.
  ///
  /// Diagnostics: `raw-html`, `unknown-callout`, `empty-comment`, `bidi-control` (warnings); `unsafe-link`, `duplicate-block-id`,
  /// `unclosed-comment`, `unclear-comment`, `markdown-limit` (errors). A body beyond a limit, and one in which it is not clear what
  /// a comment is, gives an empty document.
  ///
  /// - Parameter linkWords: what stands for wikilinks without words of their own; nil for their names.
  public static func parse(
    _ file: SourceFile, body: Range<Int>, habits: MarkdownHabits = .gitHub, linkWords: LinkWords? = nil
  ) -> Diagnosed<MarkdownDocument> {
    guard habits.readsBlocksOfLogseq else {
      return file.bytes.withUnsafeBufferPointer {
        parse($0, body: body, path: file.path, dialect: .dossier, habits, linkWords)
      }
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let text = LogseqText(Array(bytes), body: body.clamped(to: 0..<bytes.count))
      return text.bytes.withUnsafeBufferPointer {
        parse($0, body: body, path: file.path, dialect: .dossier, habits, linkWords, words: bytes)
      }
    }
  }

  /// Reads a body of bytes that are in no file, as ``parse(_:body:)`` does.
  public static func parse(
    _ bytes: [UInt8], body: Range<Int>, path: String, dialect: Dialect = .dossier, habits: MarkdownHabits = .gitHub
  ) -> Diagnosed<MarkdownDocument> {
    bytes.withUnsafeBufferPointer { parse($0, body: body, path: path, dialect: dialect, habits) }
  }

  /// - Parameter source: the file's own bytes, where a text is read that says some of it otherwise, each at its place.
  private static func parse(
    _ file: UnsafeBufferPointer<UInt8>, body: Range<Int>, path: @autoclosure () -> String, dialect: Dialect,
    _ habits: MarkdownHabits, _ linkWords: LinkWords? = nil, words source: UnsafeBufferPointer<UInt8>? = nil
  ) -> Diagnosed<MarkdownDocument> {
    let body = body.clamped(to: 0..<file.count)
    var result: Diagnosed<MarkdownDocument>
    if dialect == .dossier, let document = PlainReader.read(body, of: file, habits, linkWords: linkWords) {
      result = Diagnosed(document)
    } else {
      result = parseWithLibrary(
        file, body: body, path: path(), dialect: dialect, habits: habits, linkWords: linkWords)
    }
    result.value.flagVerbatimWords(in: source ?? file)
    return result
  }

  /// Reads any body; what ``PlainReader`` is certain of becomes the same either way.
  static func parseWithLibrary(
    _ file: UnsafeBufferPointer<UInt8>, body: Range<Int>, path: String, dialect: Dialect,
    habits: MarkdownHabits = .gitHub, linkWords: LinkWords? = nil
  ) -> Diagnosed<MarkdownDocument> {
    var diagnostics: [Diagnostic] = []
    var scan = BodyScan(file, body: body, additions: dialect == .dossier)
    if let limit = Limits.check(file, body: body, lineStarts: scan.lineStarts) {
      return Diagnosed(MarkdownDocument(), [limit.diagnostic(path: path)])
    }
    for offset in scan.bidiControls { diagnostics.append(bidiControl(at: offset, file, path)) }
    let hasFormulas = dialect == .dossier && habits.readsFormulas && file[body].contains(UInt8(ascii: "$"))
    if scan.hasComments || hasFormulas {
      readComments(file, body, &scan, path, formulas: hasFormulas, &diagnostics)
    }
    let document: MarkdownDocument
    if dialect == .dossier, habits.marksBesideWideSigns { scan.wideSigns = WideSigns.find(in: file, body) }
    if scan.hasMasks || scan.hidesCarets || !scan.wideSigns.isEmpty {
      var masked = Array(file)
      if scan.hasControls {
        for index in body where masked[index] < 32 && !Bytes.isSpace(masked[index]) {
          masked[index] = UInt8(ascii: "?")
        }
      }
      Mask.apply(scan.constructs, to: &masked)
      if scan.hidesCarets {
        for index in scan.strayCarets where masked[index] == UInt8(ascii: "^") { masked[index] = Mask.caret }
      }
      WideSigns.mask(scan.wideSigns, of: file, in: &masked)
      // A comment's lines have become one.
      let starts = scan.hasComments || hasFormulas ? BodyScan.lineStarts(masked, body: body) : scan.lineStarts
      document = masked.withUnsafeBufferPointer {
        lower(file, $0, body, scan, starts, path, habits, linkWords, &diagnostics)
      }
    } else {
      document = lower(file, file, body, scan, scan.lineStarts, path, habits, linkWords, &diagnostics)
    }
    // Of a text in which a comment cannot be told from code nothing is shown.
    if scan.hasComments, let unclear = diagnostics.first(where: { $0.id == "unclear-comment" }) {
      return Diagnosed(MarkdownDocument(), [unclear])
    }
    return Diagnosed(document, diagnostics)
  }

  private static func lower(
    _ file: UnsafeBufferPointer<UInt8>, _ masked: UnsafeBufferPointer<UInt8>, _ body: Range<Int>, _ scan: BodyScan,
    _ lineStarts: [Int32], _ path: String, _ habits: MarkdownHabits, _ linkWords: LinkWords?,
    _ diagnostics: inout [Diagnostic]
  ) -> MarkdownDocument {
    lineStarts.withUnsafeBufferPointer { lineStarts in
      let tree = CMark.parse(UnsafeBufferPointer(rebasing: masked[body]))
      guard let root = tree.root else { return MarkdownDocument() }
      var lowering = Lowering(
        file: file, masked: masked, body: body, scan: scan, lineStarts: lineStarts, path: path, habits: habits,
        linkWords: linkWords)
      let document = lowering.lower(root)
      // What hides the rest of a text hides its footnotes, too.
      let isHidden =
        diagnostics.contains { $0.id == "unclosed-comment" }
        || lowering.diagnostics.contains { $0.id == "unclosed-code" }
      diagnostics.append(
        contentsOf: isHidden
          ? lowering.diagnostics.filter { !["undefined-footnote", "unused-footnote"].contains($0.id) }
          : lowering.diagnostics)
      return document
    }
  }

  private static func readComments(
    _ file: UnsafeBufferPointer<UInt8>, _ body: Range<Int>, _ scan: inout BodyScan, _ path: String,
    formulas: Bool, _ diagnostics: inout [Diagnostic]
  ) {
    let comments = CommentScan(file, body: body, formulas: formulas)
    scan.constructs = comments.constructs
    diagnostics += comments.empty.map { place in
      .warning(
        "empty-comment", "this comment ends where it begins, so that readers see what follows it",
        at: SourceLocation(path: path, range: place), fix: "write <!-- with a space after it, or %%comment%%")
    }
    guard let start = comments.unclosed else { return }
    diagnostics.append(
      .error(
        "unclosed-comment", "this comment is never closed, so it hides the rest of the text",
        at: SourceLocation(path: path, range: start..<(start + 2)),
        fix: file[start] == UInt8(ascii: "<")
          ? "write --> where it ends, or \\<!-- for the signs themselves"
          : "write %% where it ends, or \\%\\% for two percent signs"))
  }

  private static func bidiControl(
    at offset: Int, _ file: UnsafeBufferPointer<UInt8>, _ path: String
  ) -> Diagnostic {
    let scalar = 0x2000 | UInt32(file[offset + 1] & 0x3F) << 6 | UInt32(file[offset + 2] & 0x3F)
    return .warning(
      "bidi-control",
      "the invisible character U+\(String(scalar, radix: 16, uppercase: true)) can show text in another order than it has",
      at: SourceLocation(path: path, range: offset..<(offset + 3)), fix: "delete it; pages show it as a sign")
  }
}
