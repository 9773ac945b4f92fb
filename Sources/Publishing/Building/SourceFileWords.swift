import Diagnostics
import Linking
import Model

/// The front matter of a file that is a confidential source’s, or says what one says: what of a message about it may be told.
///
/// A message says what is wrong with a value, and its fix what belongs there; both show the value, in quotation marks, in an
/// address that was made whole, or in a date that was turned. Keys, and values that say nothing of a source, are told: who is to
/// fix the file must know what is meant.
struct SourceFileWords {
  private let file: [UInt8]
  private let words: Set<String>

  /// - Parameter bytes: the whole file.
  init(_ bytes: [UInt8]) {
    file = Array(bytes.prefix(FrontMatterSplitter.limit))
    words = Set(Self.words(of: String(decoding: file, as: UTF8.self)))
  }

  private static func words(of text: some StringProtocol) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  // MARK: - Sentences

  /// A message without what it has from the file.
  func told(_ message: String) -> String { withoutAddresses(withoutQuotedWords(message)) }

  private func withoutQuotedWords(_ message: String) -> String {
    var (out, quoted) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    var depth = 0
    func end() {
      out.append(contentsOf: mayBeShown(String(quoted)) ? quoted : SecretMask.mark.unicodeScalars)
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

  /// Words of addresses and paths that say nothing.
  private static let common: Set = [
    "annotations", "articles", "captures", "com", "content", "dossier", "entities", "example", "html", "http", "https",
    "md",
    "media", "net", "org", "pages", "sources", "txt", "www", "yaml", "yml",
  ]

  /// Addresses and paths stand in messages without quotation marks.
  private func withoutAddresses(_ message: String) -> String {
    message.split(separator: " ", omittingEmptySubsequences: false).map { token in
      let core = token.unicodeScalars.drop { !Self.isOfName($0) }
      let end = core.lastIndex(where: Self.isOfName).map(core.index(after:)) ?? core.startIndex
      let address = core[..<end]
      guard address.contains(where: { "./@:".unicodeScalars.contains($0) }) else { return String(token) }
      let isFromFile = Self.words(of: String(address)).contains { !Self.common.contains($0) && words.contains($0) }
      guard isFromFile else { return String(token) }
      return String(token.unicodeScalars[..<core.startIndex]) + SecretMask.mark + String(token.unicodeScalars[end...])
    }.joined(separator: " ")
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  // MARK: - Fixes

  private static let hidden = "correct it in the file: what belongs there is not shown, as others may read this"

  /// A fix without what it has from the file.
  func fix(of diagnostic: Diagnostic) -> String? {
    guard let fix = diagnostic.fix else { return nil }
    let shown = self.fix(fix, diagnostic.replacement, at: diagnostic.location)
    // What is only told to be thought of is wrong nowhere in the file.
    guard shown == Self.hidden, diagnostic.severity == .information, diagnostic.replacement == nil else { return shown }
    return "see dossier check --explain \(diagnostic.id): what is advised here is not shown, as others may read this"
  }

  /// - Parameter replacement: what is to be written, where that is the fix.
  private func fix(_ fix: String, _ replacement: String?, at location: SourceLocation) -> String {
    let told = told(fix)
    let (key, value) = line(at: location)
    if Self.telling.contains(key) { return told }
    let given = Set(Self.words(of: value).filter { $0.utf8.count > 2 || $0.utf8.first.map { $0 < 0x3A } == true })
    if Self.words(of: fix).contains(where: { given.contains($0) && !Self.common.contains($0) }) { return Self.hidden }
    guard let replacement else { return told }
    let isFromFile = Self.words(of: replacement).contains(where: words.contains) && !mayBeShown(replacement)
    return isFromFile || told != fix ? Self.hidden : told
  }

  /// Keys whose values tell nothing of a source.
  private static let telling: Set = [
    "article", "kind", "status", "speaker", "date", "type", "check", "draft", "confidential", "fuzzy",
  ]

  private func mayBeShown(_ words: String) -> Bool {
    let wanted = Array(words.utf8)
    if wanted.isEmpty || file[...].firstRange(of: wanted) == nil { return true }
    return file.split(separator: 0x0A).contains { line in
      guard let (key, value) = Self.entry(line) else { return false }
      if key.elementsEqual(wanted) { return true }
      guard Self.telling.contains(String(decoding: key, as: UTF8.self)) else { return false }
      return value.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }.elementsEqual(wanted)
    }
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    let text = line.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    return text.firstIndex(of: UInt8(ascii: ":")).map { (text[..<$0], text[($0 + 1)...]) }
  }

  /// The key of the line at a place, and what stands after it, to the end of the place.
  private func line(at location: SourceLocation) -> (key: String, value: String) {
    let place = min(location.range.lowerBound, file.count)
    let start = file[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = max(file[place...].firstIndex(of: 0x0A) ?? file.count, min(location.range.upperBound, file.count))
    guard let (key, value) = Self.entry(file[start..<end]) else {
      return ("", String(decoding: file[start..<end], as: UTF8.self))
    }
    return (String(decoding: key, as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  // MARK: - Files that cannot be read

  /// Whether a file's front matter has the key that keeps a source back, in whatever encoding.
  static func areConfidential(_ bytes: [UInt8]) -> Bool {
    let text = bytes.prefix(FrontMatterSplitter.limit).filter { $0 != 0 }
    return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
      let key = line.drop { byte in byte <= 0x20 || "-\"'{+,%".utf8.contains(byte) }
      return key.prefix(12).map { $0 | 0x20 }.elementsEqual("confidential".utf8)
    }
  }
}
