import Basics
import Markdown
import Model

/// The bytes of a body without its comments, which no page shows, and the way back to the file.
struct ShownSource {
  let bytes: [UInt8]
  /// Where in ``bytes`` each comment stood, ascending, and how many bytes of the file are left out up to there.
  private var cuts: [(place: Int, omitted: Int)] = []
  private let start: Int

  init(of document: Document, habits: MarkdownHabits) {
    start = document.body.lowerBound
    let body = Array(document.source.bytes[document.body])
    guard Self.mayHaveComments(body) else {
      bytes = body
      return
    }
    var (shown, next, omitted) = ([UInt8](), 0, 0)
    for comment in MarkdownParser.comments(in: document.source, body: document.body, habits: habits) {
      shown += body[next..<comment.lowerBound - start]
      next = comment.upperBound - start
      omitted += comment.count
      cuts.append((shown.count, omitted))
    }
    bytes = shown + body[next...]
  }

  private static func mayHaveComments(_ body: [UInt8]) -> Bool {
    zip(body, body.dropFirst()).contains { one, other in
      one == UInt8(ascii: "%") && other == one || one == UInt8(ascii: "<") && other == UInt8(ascii: "!")
    }
  }

  /// Where in the file a range of ``bytes`` stands, that is not empty.
  func place(of range: Range<Int>) -> Range<Int> {
    let first = cuts.endOfPrefix { $0.place <= range.lowerBound }
    let last = cuts.endOfPrefix { $0.place < range.upperBound }
    func place(_ offset: Int, after cut: Int) -> Int { start + offset + (cut > 0 ? cuts[cut - 1].omitted : 0) }
    return place(range.lowerBound, after: first)..<place(range.upperBound, after: last)
  }
}
