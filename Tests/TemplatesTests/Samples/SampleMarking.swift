import Markup
import Pages

/// Marks the words of notes in a body and cuts it into pieces, as the Linking and Pages floors do, if not as carefully.
enum SampleMarking {
  static func annotate(
    _ body: HTML, with written: [SampleNotes.Written], note: (SampleNotes.Written, Int) -> Note
  ) -> AnnotatedBody {
    let blocks = blocks(of: body.text).map(Block.init)
    var found: [(block: Int, range: Range<Int>, written: SampleNotes.Written)] = []
    for written in written {
      for (number, block) in blocks.enumerated() {
        guard let range = block.range(of: written.words) else { continue }
        found.append((number, range, written))
        break
      }
    }
    found.sort {
      ($0.block, $0.range.lowerBound, -$0.range.upperBound) < ($1.block, $1.range.lowerBound, -$1.range.upperBound)
    }
    let numbered = found.enumerated().map { (number: $0 + 1, at: $1) }
    return AnnotatedBody(
      pieces: blocks.enumerated().map { index, block in
        let own = numbered.filter { $0.at.block == index }
        if own.isEmpty { return .plain(HTML(trusted: Array(block.html.utf8))) }
        let marks = own.map {
          Mark(range: $0.at.range, slug: $0.at.written.slug, kind: $0.at.written.kind, number: $0.number)
        }
        return .annotated(block.marked(marks), notes: own.map { note($0.at.written, $0.number) })
      })
  }

  /// The elements at the top of a body, cut where a line begins with one and no other is open.
  private static func blocks(of html: String) -> [String] {
    var blocks: [String] = []
    var depth = 0
    for line in html.split(separator: "\n", omittingEmptySubsequences: false) {
      let isStart =
        depth == 0 && line.utf8.first == UInt8(ascii: "<")
        && ["<p", "<h", "<aside", "<section"].contains { line.hasPrefix($0) }
      if isStart { blocks.append("") }
      for tag in ["aside", "section"] {
        depth += String(line).count(of: "<\(tag)") - String(line).count(of: "</\(tag)")
      }
      if !blocks.isEmpty { blocks[blocks.count - 1] += line + "\n" }
    }
    return blocks
  }

  private struct Mark {
    let range: Range<Int>
    let slug: String
    let kind: String
    let number: Int
  }

  private struct Block {
    let html: String
    /// The scalars of the text, white space as single spaces, each with its offset in ``source``.
    private var text: [Unicode.Scalar] = []
    private var offsets: [Int] = []
    private let source: [Unicode.Scalar]

    init(html: String) {
      self.html = html
      source = Array(html.unicodeScalars)
      var isTag = false
      for (offset, scalar) in source.enumerated() {
        if scalar == "<" { isTag = true }
        defer { if scalar == ">" { isTag = false } }
        if isTag { continue }
        let isSpace = scalar == " " || scalar == "\n"
        if isSpace && (text.last == " " || text.isEmpty) { continue }
        text.append(isSpace ? " " : scalar)
        offsets.append(offset)
      }
    }

    func range(of words: String) -> Range<Int>? {
      let words = Array(words.unicodeScalars)
      guard text.count >= words.count else { return nil }
      return (0...(text.count - words.count)).first { text[$0..<($0 + words.count)].elementsEqual(words) }
        .map { $0..<($0 + words.count) }
    }

    /// Marks are closed before each tag and opened behind it, so that they nest whatever they cover.
    func marked(_ marks: [Mark]) -> HTML {
      var position: [Int: Int] = [:]
      for (index, offset) in offsets.enumerated() { position[offset] = index }
      var out = ""
      var open: [Mark] = []
      // How many of them are open in the output: they are opened when there is text to mark.
      var written = 0
      func close(downTo count: Int) {
        out += String(repeating: "</mark>", count: max(0, written - count))
        written = min(written, count)
      }
      func write() {
        for mark in open[written...] {
          out += "<mark class=\"words words-\(mark.kind)\" aria-details=\"note.\(mark.slug)\">"
        }
        written = open.count
      }
      for (offset, scalar) in source.enumerated() {
        if scalar == "<" { close(downTo: 0) }
        guard let index = position[offset] else {
          out.unicodeScalars.append(scalar)
          continue
        }
        open += marks.filter { $0.range.lowerBound == index }
        write()
        out.unicodeScalars.append(scalar)
        for mark in marks.reversed() where mark.range.upperBound == index + 1 {
          write()
          guard let at = open.firstIndex(where: { $0.number == mark.number }) else { continue }
          close(downTo: at + 1)
          out += "<sup class=\"note-number\">\(mark.number)</sup>"
          close(downTo: at)
          open.remove(at: at)
        }
      }
      return HTML(trusted: Array(out.utf8))
    }
  }
}
