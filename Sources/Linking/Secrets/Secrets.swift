import Diagnostics
import HTMLReading
import Markup
public import Model

/// A place that says something of a confidential source.
public struct ExposedSecret: Sendable, Hashable {
  /// What it says.
  public enum Kind: Sendable, Hashable { case name, address, words }

  public var kind: Kind
  /// Where it stands in the file.
  public var source: Range<Int>

  public init(_ kind: Kind, source: Range<Int>) {
    (self.kind, self.source) = (kind, source)
  }
}

/// What must not be told of confidential sources: what they are called, where they stand, and what their captures say.
///
/// Looked for in whatever goes out, in one pass however many there are. Made from front matter and captures, before
/// anything is linked.
public struct Secrets: Sendable {
  private var automaton = NameAutomaton()
  private var patterns: [Pattern] = []
  private var words: SecretWords?
  private var nameWords: [UInt64] = []
  /// All of these words.
  private var vocabulary = WordSet()
  /// For tests: reads words, too, that stand in nothing that is looked for.
  var readsEachWord = false
  /// Spellings that may be published.
  private var released: Set<String> = []
  /// Patterns that are not told of.
  private var passedOver: Set<Int> = []

  private enum Pattern: Sendable {
    case name
    case address(SecretAddress)
    case file(SecretFile)
  }

  public init(_ corpus: Corpus) {
    var captures: [[UInt8]] = []
    for document in corpus.documents where document.isConfidential {
      guard let source = document.sourceRecord else { continue }
      for name in [document.title] + document.header.aliases.map(\.value) { add(name, isGivenAsSecret: false) }
      for name in source.secretNames { add(name.value, isGivenAsSecret: true) }
      for address in [source.url, source.archiveURL] { if let address { add(address: address) } }
      if let capture = source.capture, let text = corpus.captures?[capture.value]?.text { captures.append(text) }
      released.formUnion(source.mayBeNamed.map(\.spelling))
    }
    for file in SecretFile.all(in: corpus) where !file.words.words.isEmpty { add(file.words, .file(file)) }
    words = SecretWords(captures, releasing: released.sorted())
    vocabulary = WordSet((words?.vocabulary ?? []) + nameWords)
    automaton.finish()
  }

  private mutating func add(_ name: String, isGivenAsSecret: Bool) {
    for spelling in SecretName.spellings(of: name) {
      let name = SecretName(spelling)
      guard name.isTelling, isGivenAsSecret || !name.isNumber else { continue }
      add(name.joinable(), .name)
      if let joined = name.joined() { add(joined, .name) }
    }
  }

  private mutating func add(address: String) {
    guard let address = SecretAddress(address), !address.name.words.isEmpty else { return }
    add(address.name, .address(address))
  }

  private mutating func add(_ name: SecretName, _ pattern: Pattern) {
    nameWords += name.textWords.map(WordSet.hash)
    automaton.add(
      patterns.count, words: name.words, gaps: name.gaps, isOpenAtStart: name.isOpenAtStart,
      isOpenAtEnd: name.isOpenAtEnd)
    patterns.append(pattern)
  }

  /// The same without the names that stand in some texts of HTML.
  public func passingOver(wordsIn texts: [[UInt8]]) -> Secrets {
    var secrets = self
    for text in texts {
      text.withUnsafeBufferPointer { text in
        for part in [FoldedReader.Part.text, .tags] {
          let matches = SecretScan.matches(in: text, 0..<text.count, part, automaton, nil, vocabulary)
          secrets.passedOver.formUnion(matches.compactMap(\.pattern))
        }
      }
    }
    return secrets
  }

  public var isEmpty: Bool { patterns.isEmpty && words == nil }

  /// What some bytes of a text say, in order.
  public func exposed(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [ExposedSecret] {
    exposed(in: text, range, .all)
  }

  public func exposed(in text: String) -> [ExposedSecret] {
    var text = text
    return text.withUTF8 { exposed(in: $0, 0..<$0.count) }
  }

  func exposed(in bytes: [UInt8], _ range: Range<Int>) -> [ExposedSecret] {
    bytes.withUnsafeBufferPointer { exposed(in: $0, range) }
  }

  /// What a finished page or feed says.
  public func exposed(inMarkup text: UnsafeBufferPointer<UInt8>) -> [ExposedSecret] {
    exposed(in: text, 0..<text.count, .text) + exposed(in: text, 0..<text.count, .tags)
  }

  private func exposed(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: FoldedReader.Part
  ) -> [ExposedSecret] {
    if isEmpty { return [] }
    let matches = SecretScan.matches(in: text, range, part, automaton, words, readsEachWord ? nil : vocabulary)
    if matches.isEmpty { return [] }
    var found: [ExposedSecret] = []
    for match in matches where match.pattern.map({ !passedOver.contains($0) }) ?? true {
      guard let pattern = match.pattern else {
        found.append(ExposedSecret(.words, source: match.range))
        continue
      }
      switch patterns[pattern] {
      case .name where !isReleased(text, match.range, part): found.append(ExposedSecret(.name, source: match.range))
      case .name: break
      case .address(let address):
        if let end = address.end(in: text, from: match.range.lowerBound, to: range.upperBound) {
          found.append(ExposedSecret(.address, source: match.range.lowerBound..<max(end, match.range.upperBound)))
        }
      case .file(let file):
        if let end = file.end(in: text, from: match.range.lowerBound, to: range.upperBound) {
          found.append(ExposedSecret(.address, source: match.range.lowerBound..<max(end, match.range.upperBound)))
        }
      }
    }
    return Self.outermost(found)
  }

  private func isReleased(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: FoldedReader.Part
  ) -> Bool {
    if released.isEmpty { return false }
    var bytes = Array(text[range])
    if part == .text { bytes = HTMLPage.text(of: bytes) }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return released.contains(words)
  }

  /// Of what lies in each other the longest.
  private static func outermost(_ found: [ExposedSecret]) -> [ExposedSecret] {
    var kept: [ExposedSecret] = []
    let sorted = found.sorted {
      ($0.source.lowerBound, $1.source.upperBound) < ($1.source.lowerBound, $0.source.upperBound)
    }
    for one in sorted where kept.last.map({ one.source.upperBound > $0.source.upperBound }) ?? true { kept.append(one) }
    return kept
  }
}
