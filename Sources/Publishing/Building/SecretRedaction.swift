import Diagnostics
import Linking
import Model

/// Takes what must not be told out of messages: the logs of a build are often public.
///
/// Names are left out of what is said and of paths, lines that hold one are not shown, and no file of a confidential source
/// is pointed at but by what is wrong in it.
struct SecretRedaction {
  private let mask: SecretMask
  private let secrets: Secrets
  private let confidential: Set<String>
  private let read: Set<String>
  /// By file: where its front matter ends, of files that say there what a confidential source says.
  private let citing: [String: Int]
  private let source: @Sendable (String) -> [UInt8]?
  /// The file that was looked at last, and the line in it with the answer: many messages are of one line.
  private var last: (path: String, bytes: [UInt8]?)?
  private var lastLine: (range: Range<Int>, holdsSecret: Bool)?
  private var isUnread: [String: Bool] = [:]
  /// Paths as they are shown, with those that they stand for.
  private var shownPaths: [String: String] = [:]

  init(_ dossier: Dossier, source: @escaping @Sendable (String) -> [UInt8]?) {
    mask = SecretMask(dossier)
    secrets = dossier.secrets
    self.source = source
    confidential = mask.confidential
    read = Set(dossier.corpus.documents.lazy.map(\.source.path))
    citing = dossier.secrets.isEmpty ? [:] : Self.citing(in: dossier)
  }

  private static func citing(in dossier: Dossier) -> [String: Int] {
    func isConfidential(_ name: Located<String>?) -> Bool {
      guard let name, case .one(let id) = dossier.names[name.value] else { return false }
      return dossier[id].isSource && dossier[id].isConfidential
    }
    let citing = dossier.corpus.documents.filter { document in
      if let annotation = document.annotation {
        return annotation.evidence.contains { isConfidential($0.source) }
          || annotation.replies.contains { isConfidential($0.source) }
      }
      return document.entity?.relations.contains { isConfidential($0.source) } == true
    }
    return Dictionary(citing.map { ($0.source.path, $0.body.lowerBound) }, uniquingKeysWith: max)
  }

  /// The messages as they may be told, and the bytes of files by the paths in them.
  static func apply(
    to diagnostics: [Diagnostic], of dossier: Dossier, source: @escaping @Sendable (String) -> [UInt8]?
  ) -> ([Diagnostic], @Sendable (String) -> [UInt8]?) {
    var redaction = SecretRedaction(dossier, source: source)
    let redacted = diagnostics.map { redaction.redacted($0) }
    return (redacted, redaction.shownSource)
  }

  private mutating func redacted(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    let path = diagnostic.location.path
    if !diagnostic.hidesExcerpt {
      diagnostic.hidesExcerpt =
        confidential.contains(path) || cites(diagnostic.location) || isUnreadSource(path)
        || holdsSecret(diagnostic.location)
      for case let place? in diagnostic.notes.map(\.location) where !diagnostic.hidesExcerpt {
        diagnostic.hidesExcerpt = confidential.contains(place.path) || cites(place) || holdsSecret(place)
      }
    }
    if secrets.isEmpty, confidential.isEmpty { return diagnostic }
    let isOfSecret = confidential.contains(path) || cites(diagnostic.location)
    diagnostic.location.path = shown(path)
    let file = isOfSecret ? (source(path) ?? []) : []
    func told(_ message: String) -> String { text(isOfSecret ? Self.withoutQuotedWords(message, of: file) : message) }
    diagnostic.message = told(diagnostic.message)
    diagnostic.fix = diagnostic.fix.map(told)
    if isOfSecret { diagnostic.replacement = nil }
    if let replacement = diagnostic.replacement, !secrets.exposed(in: replacement).isEmpty {
      diagnostic.replacement = nil
    }
    diagnostic.notes = diagnostic.notes.map { note in
      var note = note
      note.message = told(note.message)
      if let location = note.location {
        note.location = confidential.contains(location.path) ? nil : location
        note.location?.path = shown(location.path)
      }
      return note
    }
    diagnostic.others = diagnostic.others.filter { !confidential.contains($0.path) }.map {
      SourceLocation(path: shown($0.path), range: $0.range)
    }
    return diagnostic
  }

  /// Whether it is in front matter that says what a confidential source says: neither the lines nor words of them are shown.
  private func cites(_ location: SourceLocation) -> Bool {
    citing[location.path].map { location.range.lowerBound < $0 } ?? false
  }

  /// A message with a mark in the place of what stands between quotation marks and is from the file, but for its keys and what
  /// says nothing of a source: whoever is to mend it must know what is meant.
  private static func withoutQuotedWords(_ message: String, of file: [UInt8]) -> String {
    var (out, quoted) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    var depth = 0
    func end() {
      out.append(contentsOf: mayBeShown(String(quoted), of: file) ? quoted : SecretMask.mark.unicodeScalars)
      quoted = String.UnicodeScalarView()
    }
    for scalar in message.unicodeScalars {
      if scalar == "”", depth > 0 {
        depth -= 1
        if depth == 0 { end() }
      }
      if depth > 0 { quoted.append(scalar) } else { out.append(scalar) }
      if scalar == "“" { depth += 1 }
    }
    if depth > 0 { end() }
    return String(out)
  }

  /// Keys whose values tell nothing of a source.
  private static let telling: Set = [
    "article", "kind", "status", "speaker", "date", "type", "check", "draft", "confidential", "fuzzy",
  ]

  private static func mayBeShown(_ words: String, of file: [UInt8]) -> Bool {
    let wanted = Array(words.utf8)
    if wanted.isEmpty || file[...].firstRange(of: wanted) == nil { return true }
    return file.split(separator: 0x0A).contains { line in
      let text = line.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
      guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return false }
      let key = text[..<colon]
      if key.elementsEqual(wanted) { return true }
      guard telling.contains(String(decoding: key, as: UTF8.self)) else { return false }
      let value = text[(colon + 1)...].filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      return value.elementsEqual(wanted)
    }
  }

  /// Whether it is a file whose front matter could not be read, and in which the word stands that keeps a source back.
  private mutating func isUnreadSource(_ path: String) -> Bool {
    if read.contains(path) { return false }
    if let known = isUnread[path] { return known }
    let beginning = (source(path) ?? []).prefix(FrontMatterSplitter.limit)
    let answer = String(decoding: beginning, as: UTF8.self).lowercased().contains("confidential")
    isUnread[path] = answer
    return answer
  }

  /// Whether the line that is pointed at does.
  private mutating func holdsSecret(_ location: SourceLocation) -> Bool {
    if secrets.isEmpty { return false }
    if last?.path != location.path { (last, lastLine) = ((location.path, source(location.path)), nil) }
    guard let bytes = last?.bytes, location.range.upperBound <= bytes.count else { return false }
    if let line = lastLine, line.range.contains(location.range.lowerBound) { return line.holdsSecret }
    let (line, answer) = bytes.withUnsafeBufferPointer { bytes in
      var (start, end) = (location.range.lowerBound, location.range.lowerBound)
      while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return (start..<end, !secrets.exposed(in: bytes.span, start..<end).isEmpty)
    }
    lastLine = (line, answer)
    return answer
  }

  /// The path that may be shown for a file's.
  mutating func shown(_ path: String) -> String {
    guard var shown = mask.masked(path: path) else { return path }
    // Two files must not be shown as one.
    while let other = shownPaths[shown], other != path { shown += SecretMask.mark }
    shownPaths[shown] = path
    return shown
  }

  /// The bytes of a file by the path that is shown for it.
  var shownSource: @Sendable (String) -> [UInt8]? {
    let (paths, source) = (shownPaths, source)
    if paths.isEmpty { return source }
    return { path in source(paths[path] ?? path) }
  }

  func text(_ text: String) -> String { mask.text(text) }
}
