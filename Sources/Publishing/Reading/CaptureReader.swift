public import Diagnostics
import HTMLReading
public import Model
public import Parallel

/// Reads the captures that sources name, so that the stages after it have them as values. They are never published.
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
    // Of several sources with one capture, the first that says so says what it is in.
    var wanted: [String: TextEncoding?] = [:]
    var secret: Set<String> = []
    for document in corpus.documents {
      // What a confidential source says is looked for in what is published, also while its own page is not finished.
      if document.header.isDraft, !corpus.includesDrafts, !document.isConfidential { continue }
      guard let source = document.sourceRecord ?? document.secretRecord, let capture = source.capture else { continue }
      if source.isConfidential { secret.insert(capture.value) }
      let encoding = source.encoding.flatMap { TextEncoding(label: $0) }
      if wanted[capture.value] == nil || wanted[capture.value] == .some(nil) {
        wanted.updateValue(encoding, forKey: capture.value)
      }
    }
    guard !wanted.isEmpty else { return Diagnosed([:]) }
    let there = Set(files(in: listing))
    let names = wanted.keys.filter(there.contains).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let results = names.concurrentMap(width: width) { [wanted, secret] name in
      Result { () throws(SystemError) in
        let reading = Reading(
          listing.folder, there, limit: limit, encoding: wanted[name] ?? nil, isSecret: secret.contains(name))
        return try reading.capture(name)
      }
    }
    var captures: [String: Capture] = [:]
    var diagnostics: [Diagnostic] = []
    for (name, result) in zip(names, results) {
      switch result {
      case .success(let capture):
        captures[name] = capture
        if case .tooLarge = capture.reading {
          diagnostics.append(large(listing.folder.label(folder + name), limit: limit))
        }
      case .failure(let error): diagnostics.append(ContentDiagnostics.unreadable(error))
      }
    }
    return Diagnosed(captures, diagnostics)
  }

  /// All that lie there, by their paths from `captures/`.
  static func files(in listing: ContentListing) -> [String] {
    listing.entries.lazy.map(\.path).filter { $0.utf8.starts(with: folder.utf8) }
      .map { String($0.utf8.dropFirst(folder.utf8.count)) ?? $0 }
  }

  private static let folder = "captures/"

  private static func large(_ path: String, limit: Int) -> Diagnostic {
    .warning(
      "large-capture", "\(path) is larger than \(limit >> 20) MiB, and was not read", at: SourceLocation(path: path),
      fix: "keep its text as the capture, and the file elsewhere")
  }

  /// The reading of one capture.
  private struct Reading {
    let content: ContentFolder
    /// The files in `captures/`, by their paths from there.
    let there: Set<String>
    let limit: Int
    let encoding: TextEncoding?
    /// Whether what it says must be known, also where it does not say how it is to be read.
    let isSecret: Bool

    init(
      _ content: ContentFolder, _ there: Set<String>, limit: Int, encoding: TextEncoding?, isSecret: Bool
    ) {
      (self.content, self.there, self.limit, self.encoding) = (content, there, limit, encoding)
      self.isSecret = isSecret
    }

    func capture(_ name: String) throws(SystemError) -> Capture {
      guard let bytes = try content.bytes(of: folder + name, limit: limit) else {
        return Capture(.tooLarge(limit >> 20), sha256: "")
      }
      var capture = try read(bytes, called: name)
      if isSecret { takeInHidden(of: bytes, into: &capture) }
      return capture
    }

    private func read(_ bytes: [UInt8], called name: String) throws(SystemError) -> Capture {
      let sha256 = SHA256Text.of(bytes)
      if let encoding, let label = CaptureFlaw.label(contradictedBy: bytes, encoding) {
        var capture = Capture(.unknownEncoding(label), sha256: sha256)
        capture.possibleTexts = possible(.unknownEncoding(label), bytes, called: name)
        return capture
      }
      let flaw = CaptureFlaw.of(bytes)
      let text = flaw == .isEmpty ? .none : ReadableText.of(bytes, called: name, encoding: encoding)
      guard text == .none else {
        var capture = Capture(reading(text), sha256: sha256)
        capture.possibleTexts = possible(text, bytes, called: name)
        takeInDoubts(besides: text, of: bytes, called: name, into: &capture)
        capture.absentSheets = ReadableText.absentSheets(in: bytes, called: name, encoding: encoding)
        return capture
      }
      for companion in Self.companions(of: name) where companion != name && there.contains(companion) {
        guard let bytes = try content.bytes(of: folder + companion, limit: limit) else {
          return Capture(.tooLarge(limit >> 20), sha256: sha256)
        }
        let text = ReadableText.of(bytes, called: companion, encoding: encoding)
        var capture = Capture(
          reading(text), sha256: sha256, companion: .init(name: companion, sha256: SHA256Text.of(bytes)))
        capture.possibleTexts = possible(text, bytes, called: companion)
        takeInDoubts(besides: text, of: bytes, called: companion, into: &capture)
        return capture
      }
      var capture = Capture(.noText, sha256: sha256)
      capture.flaw = flaw
      capture.possibleTexts = possible(text, bytes, called: name)
      return capture
    }

    /// More of what one capture hides is not taken in: bytes.
    private static let mostHidden = 32 * 1024 * 1024

    /// What no reader sees of it, comments and what is packed in it among that, tells of the source all the same.
    private func takeInHidden(of bytes: [UInt8], into capture: inout Capture) {
      let hidden = AllReadings.all(of: bytes, limit: Self.mostHidden)
      capture.possibleTexts += hidden.texts.filter { $0 != capture.text }
      // A PDF may have its words as signs of its own fonts.
      capture.isLookedThrough = capture.text != nil || hidden.isWhole && !bytes.starts(with: "%PDF-".utf8)
    }

    private func possible(_ text: ReadableText, _ bytes: [UInt8], called name: String) -> [[UInt8]] {
      guard isSecret else { return [] }
      switch text {
      case .text: return []
      case .unknownEncoding: return PossibleTexts.readable(bytes, called: name)
      // What a word processor wrote is no evidence here, and says what it says.
      case .none: return ReadableText.richText(of: bytes).map { [$0] } ?? []
      }
    }

    /// What it says with the words that its style sheets may hide, and in any case.
    private func takeInDoubts(
      besides text: ReadableText, of bytes: [UInt8], called name: String, into capture: inout Capture
    ) {
      guard case .text(let sure) = text, ReadableText.mayBeDoubtful(bytes, called: name) else { return }
      func read(_ doubtful: DoubtfulWords) -> [UInt8]? {
        if case .text(let text) = ReadableText.of(bytes, called: name, encoding: encoding, doubtful: doubtful) {
          text
        } else {
          nil
        }
      }
      // What is doubtful has a sign in its place there, also where it may be words that nobody has read.
      guard let marked = read(.masked(withMarks: true)), marked != sure, let other = read(.takenIn) else { return }
      capture.doubtfulText = other
      let masked = [read(.masked(withMarks: false)), marked].compactMap(\.self)
      capture.sureTexts = masked.first == masked.last ? Array(masked.prefix(1)) : masked
    }

    private func reading(_ text: ReadableText) -> Capture.Reading {
      switch text {
      case .text(let text): .text(text)
      case .none: .noText
      case .unknownEncoding(let label): .unknownEncoding(label)
      }
    }

    /// Where what a PDF or a picture says may stand: `letter.pdf.txt`, `letter.txt`.
    private static func companions(of name: String) -> [String] {
      let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
      return [name + ".txt"] + (dot.map { [String(name[..<$0]) + ".txt"] } ?? [])
    }
  }
}
