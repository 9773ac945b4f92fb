import Markdown
public import Model

/// An entity that a text names and does not link to.
public struct UnlinkedMention: Sendable, Hashable {
  public var target: DocumentID
  /// The name as it stands there.
  public var name: String
  /// Where it stands in the file.
  public var source: Range<Int>
  /// Where it stands in the text that readers see.
  public var text: Range<Int>
}

/// Finds names of entities in text that nothing links to.
///
/// A name that two documents have is passed over, as is one of less than four letters that is no abbreviation: it would
/// be found in too many words that mean something else.
struct UnlinkedMentions: Sendable {
  private var table = PhraseTable()
  /// By phrase.
  private var targets: [DocumentID] = []

  /// - Parameter isIncluded: whether a document's names are looked for.
  init(_ corpus: Corpus, names: NameIndex, of isIncluded: (Document) -> Bool = \.isEntity) {
    for document in corpus.documents where isIncluded(document) && corpus.isPublished(document) {
      for name in [document.title] + document.header.aliases.map(\.value) {
        guard Self.canBeFound(name), case .one(document.id) = names[name] else { continue }
        table.add(name)
        targets.append(document.id)
      }
    }
  }

  /// At most one for each entity that the body does not link to anywhere: the first, as one link fixes them all.
  ///
  /// Words in links, headings and code are passed over: a heading reads better without a link, and code means itself.
  ///
  /// - Parameter links: to what the body links; asked for where a name is found at all.
  func find(
    in markdown: MarkdownDocument, of document: DocumentID, links: () -> [DocumentID]
  ) -> [UnlinkedMention] {
    guard !table.isEmpty else { return [] }
    // Made when the first name is found: in most texts none is.
    var done: Set<DocumentID> = []
    let excluded = Self.excluded(from: markdown)
    let (text, targets) = (markdown.text, targets)
    var next = 0
    var found: [(target: DocumentID, words: Range<Int>)] = []
    for block in markdown.textBlocks {
      while next < excluded.count, excluded[next].upperBound <= block.range.lowerBound { next += 1 }
      var after = next
      table.forEachMatch(in: text.span, block.range, skipping: excluded[next...]) { match in
        // What begins before a link and ends in it is named by neither.
        while after < excluded.count, excluded[after].upperBound <= match.range.lowerBound { after += 1 }
        if after < excluded.count, excluded[after].overlaps(match.range) { return }
        if Self.isInBrackets(match.range, of: block.range, in: text) { return }
        let target = targets[match.phrase]
        if done.isEmpty { done = Set(links() + [document]) }
        guard done.insert(target).inserted else { return }
        found.append((target, match.range))
      }
    }
    return found.map { target, words in
      UnlinkedMention(
        target: target, name: String(decoding: text[words], as: UTF8.self), source: markdown.source(of: words),
        text: words)
    }
  }

  /// How far before a name a bracket is looked for.
  private static let reach = 200

  /// Whether a name stands in what was to be a link and is none, `[Ada Example] (…)` or `[her](Ada Example)`: a link within
  /// would make it no better, and what is wrong with it is told.
  private static func isInBrackets(_ name: Range<Int>, of block: Range<Int>, in text: [UInt8]) -> Bool {
    var index = name.lowerBound
    let start = max(block.lowerBound, index - reach)
    while index > start {
      index -= 1
      switch text[index] {
      case UInt8(ascii: "["): return true
      case UInt8(ascii: "("): return index > start && text[index - 1] == UInt8(ascii: "]")
      case UInt8(ascii: "]"), UInt8(ascii: ")"), 0x0A: return false
      default: continue
      }
    }
    return false
  }

  /// Ranges of the text in which nothing could be linked, or is; ascending.
  private static func excluded(from markdown: MarkdownDocument) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(markdown.references.count + markdown.headings.count)
    var index = 0
    while index < markdown.nodes.count {
      let node = markdown.nodes[index]
      switch node.kind {
      case _ where node.isTypedCode, .link, .wikilink, .heading, .code:
        ranges.append(node.text.range)
        index = max(index + 1, Int(node.end))
      default: index += 1
      }
    }
    return ranges
  }

  private static func canBeFound(_ name: String) -> Bool {
    let letters = name.unicodeScalars.count(where: isLetter)
    return letters >= 4 || letters == 3 && !name.unicodeScalars.contains(where: isLowercase)
  }

  // To ask Unicode takes a hundred times as long as a look.

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? 0x61...0x7A ~= scalar.value | 0x20 : scalar.properties.isAlphabetic
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? 0x61...0x7A ~= scalar.value : scalar.properties.isLowercase
  }
}
