import Diagnostics
import Linking
import Model

/// Holds back what is said of the surroundings of annotated words where a mistake beside them made the change: a link that is
/// not resolved shows other words, and a heading whose signs touch its words is none. Once the mistake is out, the sentence is
/// as the note has it; to accept the change before would keep the mistake.
///
/// Nothing is published that would be refused otherwise: what holds an error back is an error itself.
struct SurroundingsConsequences {
  /// What is told of a note whose words, or what stands around them, changed.
  private static let changes: Set = [
    "sentence-meaning", "sentence-changed", "heading-changed", "heading-renamed", "heading-meaning", "rule-above",
    "passage-moved", "broken-anchor", "anchor-context",
  ]
  /// Mistakes that change the words of the sentence that they stand in.
  private static let inSentence: Set = [
    "unresolved-link", "ambiguous-link", "unclosed-link", "escaped-link", "spaced-link", "odd-link", "shortcode",
    "spaces-in-address", "undefined-footnote", "unmarked-callout", "empty-link", "unsafe-link",
  ]
  /// A picture or a page that is not there stands as words where it was to be shown, in a paragraph beside the sentence; so does
  /// what is shown by a name that nothing has, or lacks its closing brackets.
  private static let beside: Set = ["missing-media"]
  private static let all = inSentence.union(above).union(beside)
  /// Mistakes that change what the text below them is, up to its end.
  private static let above: Set = [
    "unspaced-heading", "unknown-callout", "unmarked-callout", "unclosed-code", "late-front-matter",
    "bare-front-matter", "unfinished-merge",
    "unclosed-comment", "unclear-comment",
  ]
  /// How far a mistake and the words that it changes may lie from each other.
  private static let reach = 1000

  /// The diagnostics without such consequences.
  ///
  /// - Parameter others: what was found in the files by themselves, which may be a cause, too.
  static func removed(from linked: [Diagnostic], others: [Diagnostic], in dossier: Dossier) -> [Diagnostic] {
    guard linked.contains(where: { changes.contains($0.id) }) else { return linked }
    let causes = SurroundingsConsequences(linked, others, dossier)
    if causes.isEmpty { return linked }
    var kept: [Diagnostic] = []
    var held: [Int: Diagnostic] = [:]
    for diagnostic in linked {
      guard changes.contains(diagnostic.id), let cause = causes.cause(of: diagnostic) else {
        kept.append(diagnostic)
        continue
      }
      if let index = cause.index, held[index]?.severity != .error { held[index] = diagnostic }
    }
    if held.isEmpty { return kept }
    // Of the causes that were linked, where each stands now.
    for (index, consequence) in held {
      let cause = linked[index]
      guard let place = kept.firstIndex(of: cause) else { continue }
      if consequence.severity < cause.severity { kept[place].severity = consequence.severity }
      kept[place].notes.append(
        .init(
          "a note keeps what it was written about here, and is held against it once this is right",
          at: consequence.location))
    }
    return kept
  }

  private struct Cause {
    /// Among what was linked; nil for another.
    var index: Int?
    var id: String
    var place: Range<Int>
  }

  /// By the path of the text.
  private var causes: [String: [Cause]] = [:]
  private var texts: [String: SourceFile] = [:]

  private var isEmpty: Bool { causes.isEmpty }

  private init(_ linked: [Diagnostic], _ others: [Diagnostic], _ dossier: Dossier) {
    let articles = Set(linked.filter { Self.changes.contains($0.id) }.compactMap { Self.place(of: $0)?.path })
    func add(_ diagnostic: Diagnostic, _ index: Int?) {
      guard Self.all.contains(diagnostic.id) else { return }
      // A kind of callout that is none of ours was meant so, unless it is one of ours misspelt.
      if diagnostic.id == "unknown-callout", diagnostic.replacement == nil { return }
      for location in [diagnostic.location] + diagnostic.others where articles.contains(location.path) {
        causes[location.path, default: []].append(Cause(index: index, id: diagnostic.id, place: location.range))
      }
    }
    for (index, diagnostic) in linked.enumerated() { add(diagnostic, index) }
    for diagnostic in others { add(diagnostic, nil) }
    for document in dossier.corpus.documents where causes[document.source.path] != nil {
      texts[document.source.path] = document.source
    }
  }

  /// The article’s words that a change is told of: the first place outside of the note.
  private static func place(of change: Diagnostic) -> SourceLocation? {
    change.notes.lazy.compactMap(\.location).first { $0.path != change.location.path }
  }

  private func cause(of change: Diagnostic) -> Cause? {
    guard let words = Self.place(of: change), let causes = causes[words.path], let text = texts[words.path] else {
      return nil
    }
    let isOfHeading = [
      "heading-changed", "heading-renamed", "heading-meaning", "rule-above", "passage-moved",
    ].contains(change.id)
    return causes.first { cause in
      if Self.above.contains(cause.id), cause.place.lowerBound <= words.range.lowerBound { return true }
      if Self.beside.contains(cause.id) || Self.isEmbed(at: cause.place.lowerBound, in: text.bytes) {
        return Self.distance(cause.place, words.range) <= Self.reach
      }
      return !isOfHeading && Self.inSentence.contains(cause.id)
        && Self.isInOneSentence(cause.place, words.range, text.bytes)
    }
  }

  /// Whether `![[` begins at an offset, or right before it.
  private static func isEmbed(at offset: Int, in bytes: some RandomAccessCollection<UInt8>) -> Bool {
    [offset, offset - 1].contains { start in
      start >= 0 && start + 3 <= bytes.count
        && bytes.dropFirst(start).prefix(3).elementsEqual("![[".utf8)
    }
  }

  private static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    max(a.lowerBound, b.lowerBound) - min(a.upperBound, b.upperBound)
  }

  /// Whether no sentence and no paragraph ends between two places.
  private static func isInOneSentence(_ a: Range<Int>, _ b: Range<Int>, _ bytes: some RandomAccessCollection<UInt8>)
    -> Bool
  {
    let gap = min(a.upperBound, b.upperBound)..<max(a.lowerBound, b.lowerBound, min(a.upperBound, b.upperBound))
    guard gap.count <= reach, gap.upperBound <= bytes.count else { return false }
    let start = bytes.index(bytes.startIndex, offsetBy: gap.lowerBound)
    var last: UInt8 = 0
    var (digits, breaks) = (0, 0)
    for byte in bytes[start..<bytes.index(start, offsetBy: gap.count)] {
      let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D
      // “On 2 May” is “am 2. Mai” elsewhere.
      let isEnd = last == UInt8(ascii: ".") && !(1...2).contains(digits)
      if isBlank, isEnd || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return false }
      if byte == 0x0A { breaks += 1 } else if byte > 0x20 { breaks = 0 }
      if breaks > 1 { return false }
      if byte != UInt8(ascii: ".") { digits = (0x30...0x39).contains(byte) ? digits + 1 : 0 }
      last = byte
    }
    return true
  }
}
