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
  private var isConfidentialUnread: [String: Bool] = [:]
  private var fileWords: [String: SourceFileWords] = [:]
  private var nearNames: NearSecretNames
  /// By file: where lines begin that are not shown.
  private var hiddenLines: [String: Set<Int>] = [:]
  /// Paths as they are shown, with those that they stand for.
  private var shownPaths: [String: String] = [:]

  init(_ dossier: Dossier, source: @escaping @Sendable (String) -> [UInt8]?) {
    mask = SecretMask(dossier)
    secrets = dossier.secrets
    self.source = source
    nearNames = NearSecretNames(dossier.corpus)
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
    redaction.noteNearNames(in: diagnostics)
    let redacted = diagnostics.map { redaction.redacted($0) }
    return (redacted, redaction.shownSource)
  }

  /// Lines that have a name which is nearly a confidential one are not shown, whatever is said of them.
  private mutating func noteNearNames(in diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.id == Self.unresolvedID && nearNames.areTold(in: diagnostic.message)
    {
      for place in [diagnostic.location] + diagnostic.others {
        hiddenLines[place.path, default: []].formUnion(lines(at: place))
      }
    }
  }

  /// Where the lines of a place begin.
  private func lines(at place: SourceLocation) -> Set<Int> {
    guard let bytes = source(place.path), place.range.upperBound <= bytes.count else { return [] }
    let first = bytes[..<place.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Set([first] + bytes[place.range].indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 })
  }

  private func showsHiddenLine(_ place: SourceLocation) -> Bool {
    guard let hidden = hiddenLines[place.path] else { return false }
    return !hidden.isDisjoint(with: lines(at: place))
  }

  private mutating func redacted(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    let path = diagnostic.location.path
    if !diagnostic.hidesExcerpt {
      diagnostic.hidesExcerpt =
        confidential.contains(path) || cites(diagnostic.location) || isUnreadSource(path) || isUnreadConfidential(path)
        || holdsSecret(diagnostic.location) || showsHiddenLine(diagnostic.location)
      for case let place? in diagnostic.notes.map(\.location) where !diagnostic.hidesExcerpt {
        diagnostic.hidesExcerpt =
          confidential.contains(place.path) || cites(place) || holdsSecret(place) || showsHiddenLine(place)
      }
    }
    let isOfUnread = isUnreadConfidential(path)
    if secrets.isEmpty, confidential.isEmpty, !isOfUnread { return diagnostic }
    hideNearName(in: &diagnostic)
    let isOfSecret = confidential.contains(path) || cites(diagnostic.location) || isOfUnread
    let file = isOfSecret ? words(of: path) : nil
    func told(_ message: String) -> String { text(file?.told(message) ?? message) }
    diagnostic.message = told(diagnostic.message)
    if let file {
      // What to write for a key that was meant to keep the file back, everyone may know.
      if diagnostic.subject != Diagnostic.mark {
        diagnostic.fix = file.fix(of: diagnostic).map(text)
      }
      diagnostic.replacement = nil
    } else {
      diagnostic.fix = diagnostic.fix.map(text)
    }
    diagnostic.location.path = shown(path)
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

  /// A name that nothing has, and that is nearly that of a confidential source.
  private mutating func hideNearName(in diagnostic: inout Diagnostic) {
    guard diagnostic.id == Self.unresolvedID, nearNames.areTold(in: diagnostic.message) else { return }
    diagnostic.message = "nothing is named so, and what is named nearly so is confidential"
    (diagnostic.fix, diagnostic.replacement) = ("correct the name, or take it out", nil)
    (diagnostic.subject, diagnostic.meant) = (nil, nil)
    diagnostic.notes = []
    diagnostic.hidesExcerpt = true
  }

  /// What front matter and texts are told by where they name what is not there.
  private static let unresolvedID = "unresolved-link"

  private mutating func words(of path: String) -> SourceFileWords {
    if let words = fileWords[path] { return words }
    let words = SourceFileWords(source(path) ?? [])
    fileWords[path] = words
    return words
  }

  /// Whether it is a file whose front matter could not be read, and has the key that keeps a source back.
  private mutating func isUnreadConfidential(_ path: String) -> Bool {
    if read.contains(path) { return false }
    if let known = isConfidentialUnread[path] { return known }
    let answer = source(path).map(SourceFileWords.areConfidential) ?? false
    isConfidentialUnread[path] = answer
    return answer
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
    let hidden = isUnreadConfidential(path) ? Self.withoutName(path) : mask.masked(path: path)
    guard var shown = hidden else { return path }
    // Two files must not be shown as one.
    while let other = shownPaths[shown], other != path { shown += SecretMask.mark }
    shownPaths[shown] = path
    return shown
  }

  /// The folder, and the ending of the file's name.
  private static func withoutName(_ path: String) -> String {
    let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let ending = path[start...].lastIndex(of: ".") ?? path.endIndex
    return path[..<start] + SecretMask.mark + path[ending...]
  }

  /// The bytes of a file by the path that is shown for it.
  var shownSource: @Sendable (String) -> [UInt8]? {
    let (paths, source) = (shownPaths, source)
    if paths.isEmpty { return source }
    return { path in source(paths[path] ?? path) }
  }

  func text(_ text: String) -> String { mask.text(text) }
}
