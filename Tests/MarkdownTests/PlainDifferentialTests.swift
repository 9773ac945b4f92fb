import Diagnostics
import Foundation
import Testing

@testable import Markdown

/// Where the plain reader answers, a body means what it means to the library, byte for byte and place for place.
///
/// `DOSSIER_BODIES=200000 swift test --filter PlainDifferentialTests` makes more bodies than usual.
@Suite struct PlainDifferentialTests {
  private static let bodies =
    ProcessInfo.processInfo.environment["DOSSIER_BODIES"].flatMap { Int($0) } ?? 6_000

  /// Both readings of a body that stands after something else in its file; nil where the plain reader gives up.
  private func isAnswered(_ markdown: String, _ comment: @autoclosure () -> String) -> Bool {
    let file = Array("---\n---\n".utf8) + Array(markdown.utf8)
    let body = 8..<file.count
    guard let plain = file.withUnsafeBufferPointer({ PlainReader.read(body, of: $0) }) else { return false }
    let library = file.withUnsafeBufferPointer {
      MarkdownParser.parseWithLibrary($0, body: body, path: "a.md", dialect: .dossier)
    }
    if let difference = difference(plain, library.value) ?? library.diagnostics.first.map({ "\($0)" }) {
      Issue.record("\(comment()): \(difference)\n\(String(reflecting: markdown))")
    }
    return true
  }

  private func difference(_ plain: MarkdownDocument, _ library: MarkdownDocument) -> String? {
    func first<Value: Equatable>(_ name: String, _ path: KeyPath<MarkdownDocument, [Value]>) -> String? {
      let (left, right) = (plain[keyPath: path], library[keyPath: path])
      if left == right { return nil }
      let index = zip(left, right).prefix { $0 == $1 }.map { _ in 1 }.count
      let values = [left, right].map { index < $0.count ? "\($0[index])" : "nothing" }
      return "\(name) \(index) is \(values[0]), from the library \(values[1])"
    }
    let differences: [String?] = [
      first("node", \.nodes), first("text", \.text), first("data", \.data), first("reference", \.references),
      first("text block", \.textBlocks), first("heading", \.headings), first("block id", \.blockIDs),
      first("footnote", \.footnotes), first("footnote use", \.footnoteUses), first("slice", \.slices),
      first("attribute", \.elementAttributes),
      plain.wordCount == library.wordCount ? nil : "\(plain.wordCount) words, from the library \(library.wordCount)",
    ]
    return differences.lazy.compactMap { $0 }.first
  }

  @Test("Every field of a document is compared, but for which of the two read it")
  func fields() {
    #expect(Mirror(reflecting: MarkdownDocument()).children.map(\.label).filter { $0 != "isPlain" }.count == 12)
  }

  /// How many bodies of a kind are answered, in percent.
  private func share(traps: Int, from seed: UInt64, count: Int) -> Int {
    var answered = 0
    for number in 0..<count {
      var generator = PlainGenerator(seed: seed + UInt64(number), traps: traps)
      if isAnswered(generator.body(), "seed \(seed + UInt64(number))") { answered += 1 }
    }
    return answered * 100 / count
  }

  @Test("Bodies as they are mostly written are answered", arguments: 0..<2)
  func usualBodies(part: Int) {
    let count = PlainDifferentialTests.bodies / 6
    #expect(share(traps: 0, from: UInt64(part * count), count: count) > 60)
  }

  @Test("Bodies with traps are answered where a trap is none", arguments: [400, 150, 60, 20])
  func trappedBodies(traps: Int) {
    let count = PlainDifferentialTests.bodies / 6
    #expect(share(traps: traps, from: UInt64(10_000_000 * traps), count: count) > 1)
  }

  @Test func bodiesOfAllKinds() {
    for seed in 0..<PlainDifferentialTests.bodies / 6 {
      var generator = DocumentGenerator(seed: UInt64(90_000_000 + seed))
      _ = isAnswered(generator.document(), "seed \(90_000_000 + seed)")
    }
  }

  /// Each two of the bytes that mean something, at the beginning, in the middle and at the end of a line.
  @Test func pairs() {
    let marks = "*[]:%=&w#-+.)1 \n!a<_~^|`\\@\"'(“é".map(String.init)
    for one in marks {
      for other in marks {
        for frame in [("", ""), ("a", "a"), ("a ", " a"), ("a\n", "\na"), ("*a", "a*"), ("# ", ""), ("[[a]]", "[[b]]")]
        {
          _ = isAnswered(frame.0 + one + other + frame.1, "pair")
        }
      }
    }
  }

  @Test(.enabled(if: !Specification.examples.isEmpty, Specification.absence), arguments: Specification.examples)
  func examplesOfTheSpecification(example: Specification.Example) {
    _ = isAnswered(example.markdown, "example \(example.number)")
  }

  @Test("Bodies of this dossier")
  func realBodies() throws {
    let pages = DifferentialTests.pages.filter { $0.path.contains("/Content/") }
    var answered = 0
    for page in pages {
      var text = try String(contentsOf: page, encoding: .utf8)
      if text.hasPrefix("---\n"), let close = text.range(of: "\n---\n") { text.removeSubrange(..<close.upperBound) }
      if isAnswered(text, page.lastPathComponent) { answered += 1 }
    }
    #expect(answered * 2 > pages.count, "\(answered) of \(pages.count) bodies are answered")
  }
}
