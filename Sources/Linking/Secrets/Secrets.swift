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
  private var nameWords: [[UInt8]] = []
  /// All of these words.
  private var vocabulary = WordSet()
  /// For tests: reads words, too, that stand in nothing that is looked for.
  var readsEachWord = false
  /// Spellings that may be published.
  private var released: Set<String> = []
  /// Finds names of several words and many letters, run together, among other letters.
  private var runs = NameAutomaton()
  /// What links to them name: the slugs of their pages.
  private(set) var targets: Set<String> = []
  /// Patterns that are not told of.
  private var passedOver: Set<Int> = []

  private enum Pattern: Sendable {
    case name
    /// Of an initial and a word.
    case initial(InitialName)
    /// Without the spaces between its words.
    case joined(JoinedName, InitialName?)
    /// With its last words first: “Whistle, Jane”.
    case inverted(InvertedName)
    /// With an ending, told from a verb by its capital.
    case inflected
    case address(SecretAddress)
    case file(SecretFile)
  }

  public init(_ corpus: Corpus) {
    var captures: [[UInt8]] = []
    for document in corpus.documents where document.isConfidential {
      guard let source = document.secretRecord else { continue }
      targets.insert(document.slug)
      for name in [document.title] + document.header.aliases.map(\.value) { add(name, isGivenAsSecret: false) }
      for name in source.secretNames { add(name.value, isGivenAsSecret: true) }
      for address in [source.url, source.archiveURL] { if let address { add(address: address) } }
      for address in source.malformedAddresses { add(malformedAddress: address) }
      if let name = source.capture, let capture = corpus.captures?[name.value] {
        captures += (capture.text.map { [$0] } ?? []) + capture.possibleTexts
        captures += capture.doubtfulText.map { [$0] } ?? []
      }
      released.formUnion(source.mayBeNamed.map(\.spelling))
    }
    for file in SecretFile.all(in: corpus) where !file.words.words.isEmpty { add(file.words, .file(file)) }
    words = SecretWords(captures, releasing: released.sorted())
    vocabulary = WordSet(
      nameWords, hashes: words?.vocabulary.hashes ?? [], beginnings: words?.vocabulary.beginnings ?? [])
    automaton.finish()
    runs.finish()
    passOverWords(in: corpus)
  }

  /// What a title of the dossier's has as one word, such as a town's, is that word.
  private mutating func passOverWords(in corpus: Corpus) {
    let isJoined = Set(patterns.indices.filter { if case .joined = patterns[$0] { true } else { false } })
    if isJoined.isEmpty { return }
    for document in corpus.documents where !document.isConfidential {
      // A title that is the file's name is no word that anyone wrote.
      let titles = document.header.title.range.isEmpty ? [] : [document.title]
      for title in titles + document.header.aliases.map(\.value) {
        var title = title
        title.withUTF8 { title in
          for match in SecretScan.matches(in: title, 0..<title.count, .all, automaton, nil, vocabulary) {
            guard let pattern = match.pattern, isJoined.contains(pattern), case .joined(let name, _) = patterns[pattern]
            else { continue }
            if !name.isMeant(in: title, match.range) { passedOver.insert(pattern) }
          }
        }
      }
    }
  }

  private mutating func add(_ name: String, isGivenAsSecret: Bool) {
    for spelling in SecretName.spellings(of: name) {
      var name = SecretName(spelling)
      name.isGivenAsSecret = isGivenAsSecret
      guard name.isTelling, isGivenAsSecret || !name.isNumber else { continue }
      // What someone lists must not stand there in any case.
      let initial = isGivenAsSecret ? nil : InitialName(name)
      add(name, initial.map { .initial($0) } ?? .name)
      for spaced in name.spaced() { add(spaced, .name) }
      for inverted in name.inverted() { add(inverted, .inverted(InvertedName())) }
      for prefixed in name.prefixed() { add(prefixed, .name) }
      if let joined = name.joinable() ?? name.joined() {
        if let letters = name.run {
          runs.add(patterns.count, words: [letters], gaps: [], isOpenAtStart: true, isOpenAtEnd: true)
        }
        add(joined, .joined(JoinedName(name), initial))
      }
      // Names of places and things end so on their own: only what someone lists is taken for a person's.
      if isGivenAsSecret, let inflected = name.inflected() { add(inflected, .inflected) }
    }
  }

  /// Whether a name has so few letters that it stands in any text, and is not looked for.
  public static func isTooShort(_ name: String) -> Bool {
    let name = SecretName(name)
    return !name.words.isEmpty && !name.isTelling && !name.isNumber
  }

  private mutating func add(address: String) {
    guard let address = SecretAddress(address) else { return }
    if !address.name.words.isEmpty { add(address.name, .address(address)) }
  }

  /// What was typed as an address and is none: nothing is published then, but messages are read.
  private mutating func add(malformedAddress text: String) {
    // `htp:/leak.example/doc`: what it should begin with, nobody knows.
    let place = text.drop { $0.isASCII && $0.isLetter }.drop { ":/".contains($0) }
    let name = SecretName(String(place.isEmpty ? text[...] : place)).overAnything()
    if name.isTelling, !name.isNumber { add(name, .name) }
  }

  private mutating func add(_ name: SecretName, _ pattern: Pattern) {
    nameWords += name.textWords
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
  public func exposed(in text: Span<UInt8>, _ range: Range<Int>) -> [ExposedSecret] {
    text.withUnsafeBufferPointer { exposed(in: $0, range, .all) }
  }

  public func exposed(in text: String) -> [ExposedSecret] {
    var text = text
    return text.withUTF8 { exposed(in: $0, 0..<$0.count, .all) }
  }

  /// What the name of a file or the part of an address says, in which no spaces stand.
  public func exposed(inAddress text: String) -> [ExposedSecret] {
    var text = text
    return text.withUTF8 { text in
      let found = exposed(inAddresses: text.span, 0..<text.count)
      return found.isEmpty && holdsRun(text) ? [ExposedSecret(.name, source: 0..<text.count)] : found
    }
  }

  /// Whether a name stands among letters that run on before it or after it: `interviewjanewhistle`.
  private func holdsRun(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if runs.isEmpty { return false }
    var (state, isHeld): (UInt32, Bool) = (0, false)
    for byte in text {
      state = runs.step(from: state, Int(runs.symbols[Int(0x41...0x5A ~= byte ? byte | 0x20 : byte)]))
      guard state & NameAutomaton.endsOpen != 0 else { continue }
      runs.forEachEnding(in: state, isOpen: true) { if !passedOver.contains(Int($0.pattern)) { isHeld = true } }
    }
    return isHeld
  }

  /// The same of some bytes that such names and parts may stand in.
  public func exposed(inAddresses text: Span<UInt8>, _ range: Range<Int>) -> [ExposedSecret] {
    text.withUnsafeBufferPointer { text in
      let found = exposed(in: text, range, .all, isAddress: true)
      if isEmpty || !found.isEmpty { return found }
      // `JaneWhistleTalk`, `zabriskie2018`: words begin where letters become large, or no letters.
      let parted = RunWords.parted(text[range])
      let isNamed = parted.map { parted in
        parted.withUnsafeBufferPointer { !exposed(in: $0, 0..<$0.count, .all, isAddress: true).isEmpty }
      }
      return isNamed == true ? [ExposedSecret(.name, source: range)] : []
    }
  }

  /// What a finished page or feed says.
  public func exposed(inMarkup text: Span<UInt8>) -> [ExposedSecret] {
    isEmpty ? [] : text.withUnsafeBufferPointer { exposed(inMarkup: $0) }
  }

  /// What a drawing or a page says whose elements may each hold a part of a name: the lines of a label.
  public func exposed(overElementsOf text: Span<UInt8>) -> [ExposedSecret] {
    text.withUnsafeBufferPointer { exposed(in: $0, 0..<$0.count, .elements) }
  }

  private func exposed(inMarkup text: UnsafeBufferPointer<UInt8>) -> [ExposedSecret] {
    let vocabulary = readsEachWord ? nil : vocabulary
    let scan = SecretScan.read(text, 0..<text.count, .text, automaton, words, vocabulary)
    let found =
      exposed(scan.matches, in: text, 0..<text.count, .text) + exposed(in: text, 0..<text.count, .tags)
    return scan.hasReadings ? found + exposed(in: text, 0..<text.count, .base) : found
  }

  private func exposed(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: FoldedReader.Part, isAddress: Bool = false
  ) -> [ExposedSecret] {
    if isEmpty { return [] }
    let vocabulary = readsEachWord ? nil : vocabulary
    let matches = SecretScan.matches(in: text, range, part, automaton, words, vocabulary)
    let found = exposed(matches, in: text, range, part, isAddress: isAddress)
    guard case .all = part, text[range].contains(UInt8(ascii: "<")) else { return found }
    // Tags that are shown as they were typed part a name, and leave it one to whoever reads on.
    let scan = SecretScan.read(text, range, .text, automaton, words, vocabulary)
    let between =
      exposed(scan.matches, in: text, range, .text) + (scan.hasReadings ? exposed(in: text, range, .base) : [])
    return between.isEmpty ? found : Self.outermost(found + between)
  }

  private func exposed(
    _ matches: [SecretScan.Match], in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: FoldedReader.Part,
    isAddress: Bool = false
  ) -> [ExposedSecret] {
    if matches.isEmpty { return [] }
    var found: [ExposedSecret] = []
    for match in matches where match.pattern.map({ !passedOver.contains($0) }) ?? true {
      guard let pattern = match.pattern else {
        found.append(ExposedSecret(.words, source: match.range))
        continue
      }
      switch patterns[pattern] {
      case .name where !isReleased(text, match.range, part): found.append(ExposedSecret(.name, source: match.range))
      case .initial(let name) where isAddress || name.isMeant(in: text, match.range):
        if !isReleased(text, match.range, part) { found.append(ExposedSecret(.name, source: match.range)) }
      case .joined(let name, let initial)
      where isAddress || name.isMeant(in: text, match.range) && initial?.isMeant(in: text, match.range) ?? true:
        if !isReleased(text, match.range, part) { found.append(ExposedSecret(.name, source: match.range)) }
      case .inverted(let name) where name.isMeant(in: text, match.range):
        if !isReleased(text, match.range, part) { found.append(ExposedSecret(.name, source: match.range)) }
      case .inflected where isAddress || Self.lastWordIsCapitalized(text, match.range):
        if !isReleased(text, match.range, part) { found.append(ExposedSecret(.name, source: match.range)) }
      case .name, .initial, .joined, .inverted, .inflected: break
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
    func words(_ range: Range<Int>) -> String {
      var bytes = Array(text[range])
      if part == .text || part == .base || part == .elements { bytes = HTMLPage.text(of: bytes) }
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let own = words(range)
    if released.contains(own) { return true }
    let longer = released.filter { $0.utf8.count > own.utf8.count && $0.contains(own) }
    if longer.isEmpty { return false }
    // A longer spelling that the name is a part of.
    let reach = 2 * (longer.map(\.utf8.count).max() ?? 0) + 64
    let before = words(max(0, range.lowerBound - reach)..<range.lowerBound)
    let after = words(range.upperBound..<min(text.count, range.upperBound + reach))
    return longer.contains { spelling in
      spelling.ranges(of: own).contains { place in
        Self.stands(spelling[..<place.lowerBound], atEndOf: before)
          && Self.stands(spelling[place.upperBound...], atBeginningOf: after)
      }
    }
  }

  /// Whether words end a text and begin no later than a word of it; white space between the two does not count.
  private static func stands(_ words: Substring, atEndOf text: String) -> Bool {
    let wanted = words.split(separator: " ").joined(separator: " ")
    if wanted.isEmpty { return true }
    guard text.hasSuffix(wanted) else { return false }
    return text.dropLast(wanted.count).last.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  private static func stands(_ words: Substring, atBeginningOf text: String) -> Bool {
    let wanted = words.split(separator: " ").joined(separator: " ")
    if wanted.isEmpty { return true }
    guard text.hasPrefix(wanted) else { return false }
    return text.dropFirst(wanted.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// Whether the last word of a name begins with a capital: “the Whistles”, not “Jane whistles”.
  private static func lastWordIsCapitalized(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let word = String(decoding: text[range], as: UTF8.self).unicodeScalars.reversed().prefix {
      $0.properties.isAlphabetic
    }
    return word.last?.properties.isUppercase ?? false
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
