public import Diagnostics
import Markup
public import Model
public import Parallel

/// Reads the captures that sources name, so that the stages behind it have them as values. They are never published.
public enum CaptureReader {
  /// A larger capture is not read: bytes.
  public static let limit = 256 * 1024 * 1024

  /// The captures that the corpus's sources name and that are there, by their paths from `captures/`. Reads nothing where
  /// none is named.
  ///
  /// Diagnostics: `unreadable-file` (an error), and `large-capture` (a warning) for one that is left unread.
  public static func read(
    for corpus: Corpus, in listing: ContentListing, width: Width, limit: Int = limit
  ) -> Diagnosed<[String: Capture]> {
    let wanted = Set(
      corpus.documents.compactMap { document in
        document.header.isDraft && !corpus.includesDrafts ? nil : document.sourceRecord?.capture?.value
      })
    guard !wanted.isEmpty else { return Diagnosed([:]) }
    let there = Set(
      listing.entries.lazy.map(\.path).filter { $0.utf8.starts(with: folder.utf8) }
        .map { String($0.utf8.dropFirst(folder.utf8.count)) ?? $0 })
    let names = wanted.intersection(there).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let results = names.concurrentMap(width: width) { name in
      Result { () throws(SystemError) in try capture(name, besides: there, in: listing.folder, limit: limit) }
    }
    var captures: [String: Capture] = [:]
    var diagnostics: [Diagnostic] = []
    for (name, result) in zip(names, results) {
      switch result {
      case .success(let capture?): captures[name] = capture
      case .success(nil): diagnostics.append(large(listing.folder.label(folder + name), limit: limit))
      case .failure(let error): diagnostics.append(ContentDiagnostics.unreadable(error))
      }
    }
    return Diagnosed(captures, diagnostics)
  }

  private static let folder = "captures/"

  private static func capture(
    _ name: String, besides there: Set<String>, in content: ContentFolder, limit: Int
  ) throws(SystemError) -> Capture? {
    guard let bytes = try content.bytes(of: folder + name, limit: limit) else { return nil }
    var text = readersText(of: bytes, called: name)
    if text == nil, let companion = companions(of: name).first(where: there.contains) {
      text = try content.bytes(of: folder + companion, limit: limit).flatMap { readersText(of: $0, called: companion) }
    }
    return Capture(text: text, sha256: SHA256Text.of(bytes))
  }

  /// UTF-8; nil where the bytes are none, or are a PDF's.
  static func readersText(of bytes: [UInt8], called name: String) -> [UInt8]? {
    guard !bytes.starts(with: "%PDF-".utf8), !bytes.prefix(4096).contains(0),
      (try? UTF8Span(validating: bytes.span)) != nil
    else { return nil }
    let isPage =
      [".html", ".htm", ".xhtml"].contains { name.lowercased().utf8.hasSuffix($0) } || HTMLText.isLikely(bytes)
    return isPage ? HTMLText.text(of: bytes) : bytes
  }

  /// Where what a PDF or a picture says may stand: `letter.pdf.txt`, `letter.txt`.
  private static func companions(of name: String) -> [String] {
    let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    return [name + ".txt"] + (dot.map { [String(name[..<$0]) + ".txt"] } ?? [])
  }

  private static func large(_ path: String, limit: Int) -> Diagnostic {
    .warning(
      "large-capture", "\(path) is larger than \(limit >> 20) MiB, and was not read", at: SourceLocation(path: path),
      fix: "keep its text as the capture, and the file elsewhere")
  }
}

extension String.UTF8View {
  fileprivate func hasSuffix(_ suffix: String) -> Bool {
    count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
