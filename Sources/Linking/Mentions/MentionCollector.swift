import Markdown
import Model
import Parallel

/// Finds the sentence that each resolved link of a body stands in, and writes the sentences as ``EncodedBody``.
///
/// One collects for many bodies, one after the other, into the same memory.
final class MentionCollector {
  /// A link to a document, by the place of its words in the reader's text.
  struct Link {
    var target: DocumentID
    var words: Range<Int>
  }

  /// Of the body that was collected from last.
  private(set) var mentions: [Mention] = []
  private(set) var snippets: [UInt8] = []
  private var sentences: [Range<Int>] = []

  private static let cache = ThreadCache<MentionCollector>()
  /// What took more than usual is given back, in bytes: a thread may live long.
  private static let mostKept = 1 << 20

  /// Calls `body` with a collector that this thread has to itself meanwhile.
  static func withOwn<Result>(_ body: (MentionCollector) -> Result) -> Result {
    let collector = cache.take() ?? MentionCollector()
    defer { if collector.snippets.capacity <= mostKept { cache.keep(collector) } }
    return body(collector)
  }

  /// - Parameters:
  ///   - text: The body's text as a reader sees it.
  ///   - verbatim: Words of it that need not be copied.
  ///   - blocks: Its paragraphs, headings and cells as ranges of `text`, ascending.
  ///   - links: In the order of their words.
  ///   - headings: Where the headings' words begin in `text`, ascending.
  ///   - breaks: Where a page shows words that are not in `text`, such as those of an embed, ascending.
  ///   - accusing: Words that a sentence of stands on no other page.
  ///   - standIn: adds what is shown there in the place of a sentence that accuses someone, and the id of the note, as it stands in
  ///     an attribute.
  ///   - appendID: adds the id of the heading of a number, as it stands in an attribute.
  func collect(
    from text: UnsafeBufferPointer<UInt8>, _ verbatim: VerbatimText?, blocks: [ByteRange], links: [Link],
    headings: [Int], breaks: [Int] = [], accusing: AccusingPassages = .none,
    standIn: (words: (inout [UInt8]) -> Void, id: (DocumentID, inout [UInt8]) -> Void) = ({ _ in }, { _, _ in }),
    appendID: (Int, inout [UInt8]) -> Void
  ) {
    mentions.removeAll(keepingCapacity: true)
    snippets.removeAll(keepingCapacity: true)
    guard !links.isEmpty else { return }
    mentions.reserveCapacity(links.count)
    snippets.reserveCapacity(links.count * 64)
    // Each look at a property of an object is watched while the program runs, and a sentence takes dozens of them.
    var bytes: [UInt8] = []
    swap(&bytes, &snippets)
    defer { swap(&bytes, &snippets) }
    var node = 0
    var sentenceNumber: Int32 = 0
    var heading = -1
    var (headingID, idOf) = (Int32(-1), -1)
    var next = 0
    for block in blocks.lazy.map(\.range) {
      guard next < links.count else { return }
      while heading + 1 < headings.count, headings[heading + 1] <= block.lowerBound { heading += 1 }
      // A link outside of every block has no sentence: it stands in an image's caption or the like.
      while next < links.count, links[next].words.lowerBound < block.lowerBound { next += 1 }
      guard next < links.count, links[next].words.lowerBound < block.upperBound else { continue }
      sentences.removeAll(keepingCapacity: true)
      SentenceBoundaries.append(sentencesOf: text, in: block, to: &sentences)
      for (index, sentence) in sentences.enumerated() {
        let first = next
        while next < links.count, links[next].words.lowerBound < sentence.upperBound { next += 1 }
        guard next > first else { continue }
        if heading != idOf {
          let start = SizedBytes.begin(in: &bytes)
          appendID(heading, &bytes)
          SizedBytes.end(at: start, in: &bytes)
          (headingID, idOf) = (Int32(start), heading)
        }
        // “Europol is one of them.” says nothing without the sentence before it.
        let isShort = sentence.count < Self.leastTelling && index > 0
        let shown = isShort ? sentences[index - 1].lowerBound..<sentence.upperBound : sentence
        if let note = accusing.note(in: shown) {
          add(links[first..<next], inPlaceOf: sentenceNumber, words: standIn.words, to: &bytes) {
            standIn.id(note, &$0)
          }
          sentenceNumber += 1
          continue
        }
        verbatim?.moveOn(&node, to: shown.lowerBound)
        add(
          first..<next, of: links, in: shown, of: text, verbatim, from: node, breaks, number: sentenceNumber,
          heading: headingID, to: &bytes)
        sentenceNumber += 1
      }
    }
  }

  /// One mention for each target of a sentence that is not shown: words that say so, and where it is read.
  private func add(
    _ links: ArraySlice<Link>, inPlaceOf sentence: Int32, words: (inout [UInt8]) -> Void,
    to snippets: inout [UInt8], appendID: (inout [UInt8]) -> Void
  ) {
    let place = SizedBytes.begin(in: &snippets)
    appendID(&snippets)
    SizedBytes.end(at: place, in: &snippets)
    let start = SizedBytes.begin(in: &snippets)
    words(&snippets)
    SizedBytes.end(at: start, in: &snippets)
    var seen: Set<DocumentID> = []
    for link in links where seen.insert(link.target).inserted {
      mentions.append(
        Mention(target: link.target, sentence: sentence, snippet: Int32(start), heading: Int32(place)))
    }
  }

  /// Adds the pages that a note's properties name, each with its key in the place of a sentence: `director: Ann`.
  func add(_ properties: [NoteProperty]) {
    guard !properties.isEmpty else { return }
    var number = (mentions.last?.sentence ?? -1) + 1
    for property in properties {
      var text = Array("\(property.key): ".utf8)
      var links: [Link] = []
      for link in property.links {
        if !links.isEmpty { text += ", ".utf8 }
        links.append(Link(target: link.target, words: text.count..<(text.count + link.words.utf8.count)))
        text += link.words.utf8
      }
      text.withUnsafeBufferPointer { text in
        add(
          links.indices, of: links, in: text.indices, of: text, nil, from: 0, [], number: number, heading: -1,
          to: &snippets)
      }
      number += 1
    }
  }

  /// One mention for each target that the sentence links to, with all of that target's words marked.
  private func add(
    _ range: Range<Int>, of links: [Link], in sentence: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    _ verbatim: VerbatimText?, from node: Int, _ breaks: [Int], number: Int32, heading: Int32,
    to snippets: inout [UInt8]
  ) {
    // A text may be one sentence with a hundred thousand links in it.
    let grouped = range.count > Self.mostCompared ? Dictionary(grouping: range) { links[$0].target } : nil
    var (ahead, aheadOf) = (node, sentence.lowerBound)
    for position in range {
      let link = links[position]
      let all = grouped?[link.target]
      let isFirst =
        all.map { $0[0] == position }
        ?? !links[range.lowerBound..<position].contains(where: { $0.target == link.target })
      guard isFirst else { continue }
      let start = SizedBytes.begin(in: &snippets)
      let window = Snippet.window(of: sentence, around: link.words.clamped(to: sentence), in: text)
      // Windows come in order as a rule, and need not each go through the sentence from its beginning.
      if window.lowerBound >= aheadOf {
        verbatim?.moveOn(&ahead, to: window.lowerBound)
        aheadOf = window.lowerBound
      }
      var snippet = Snippet(
        window, of: sentence, in: text, verbatim, from: window.lowerBound >= aheadOf ? ahead : node, breaks: breaks,
        to: &snippets)
      if let all {
        for other in all { snippet.mark(links[other].words, to: &snippets) }
      } else {
        for other in links[position..<range.upperBound] where other.target == link.target {
          snippet.mark(other.words, to: &snippets)
        }
      }
      snippet.end(to: &snippets)
      SizedBytes.end(at: start, in: &snippets)
      mentions.append(Mention(target: link.target, sentence: number, snippet: Int32(start), heading: heading))
    }
  }

  /// Shorter sentences are shown with the one before them, in bytes.
  private static let leastTelling = 32

  /// Of how many links of a sentence each is held against each.
  private static let mostCompared = 16
}
