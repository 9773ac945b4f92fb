import Foundation
import Testing

@testable import Markdown

/// Input made to exhaust time or memory is refused or read, quickly either way; long articles pass.
@Suite(.serialized) struct HostileTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String

    init(_ name: String, _ body: (Int) -> String) {
      testDescription = name
      // A unit's length is measured, so that each body has about a tenth of a megabyte.
      let unit = max(1, body(64).utf8.count / 64)
      self.body = body(98_304 / unit)
    }
  }

  static let python = "/usr/bin/python3"

  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let attacks: [Attack] = [
    Attack("tilde_mismatch") { "~a " + times("*a ", $0) + times("a~~ ", $0) },
    Attack("www_underscore") { times("www._", $0) },
    Attack("url_lt") { times("http://a.bc<", $0) },
    Attack("url_parens") { "http://a.bc/" + times(")", $0) },
    Attack("at_signs") { times("a@", $0) },
    Attack("mails") { times("a@b.cd ", $0) },
    Attack("table_cols") { times("|x", $0) + "|\n" + times("|-", $0) + "|\n" },
    Attack("table_head") { times("|x", $0) + "|\n|-|\n" },
    Attack("table_row") { "|x|\n|-|\n" + times("|x", $0) + "|\n" },
    Attack("table_autocomplete") { times("|x", $0 / 8) + "|\n" + times("|-", $0 / 8) + "|\n" + times("a\n", $0) },
    Attack("table_rescan") { times("a\n-|-\n", $0) },
    Attack("html_pi") { times("a <?", $0) },
    Attack("html_decl") { times("a <!A ", $0) },
    Attack("img_brackets") { times("![[]()", $0) },
    Attack("brackets") { times("[", $0) + "a" + times("]", $0) },
    Attack("quotes_inline") { times(">", $0) + times("a*", $0) },
    Attack("quotes_deep") { times(">", $0) + "a\n" },
    Attack("lists_inline") { times("- ", $0) + times("a*", $0) },
    Attack("lists_indented") { (0..<min($0, 700)).map { times("  ", $0) + "- a\n" }.joined() + times("a*", $0) },
    Attack("underscores") { times("_", $0) + "." + times("_", $0) },
    Attack("ref_expand") { "[a]: " + times("/x", $0) + "\n\n" + times("[a] ", $0) },
    Attack("ref_title") { "[a]: /x\n\"" + times("t\n", $0) + "\"\n\n" + times("[a] ", $0) },
    Attack("footnotes") { times("[^a]: x\n", $0) + times("[^a]", $0) },
    Attack("wikilinks") { times("[[a]]", $0) },
    Attack("wikilinks_open") { times("[[a", $0) },
    Attack("comments") { times("%%a%% `", $0) },
    Attack("comments_ticks") { "%%a%%" + (0..<($0 / 40)).map { "e" + times("`", $0 % 79 + 1) }.joined() },
    Attack("highlights") { times("==a ", $0) },
    Attack("inline_notes") { times("^[a] ", $0) },
    Attack("inline_notes_open") { times("^[", $0) },
    Attack("block_names") { times("a ^b\n\n", $0) },
    Attack("callouts") { times("> [!nope]\n\n", $0) },
    Attack("raw_html") { times("<b>", $0) },
    Attack("unsafe_links") { times("[a](x:y) ", $0) },
    Attack("escapes") { times("\\*&amp;a ", $0) },
    Attack("prefix_spaces") { "a\n" + times(" ", $0) + times("*b* ", $0) },
  ]

  @Test(arguments: attacks)
  func endsQuickly(attack: Attack) {
    let clock = ContinuousClock()
    var size = 0
    let time = clock.measure {
      let reading = Reading(attack.body)
      size = reading.html().utf8.count
    }
    // Debug builds on a busy machine; a quadratic case takes minutes.
    #expect(time < .seconds(10))
    #expect(size < 64_000_000)
  }

  /// The classes of attack known for the library, as Tests/Hostile makes them, at a megabyte.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: python), "there is no \(python)"),
    arguments: [
      ("tilde_mismatch", 149_796), ("www_underscore", 209_715), ("url_lt", 87_381), ("at_signs", 524_288),
      ("table_cols", 262_143), ("table_autocomplete", 174_762), ("table_rescan", 174_762), ("html_comment", 262_143),
      ("img_brackets", 174_762), ("nested_links", 262_144), ("quotes_inline", 349_525), ("lists_inline", 262_143),
      ("stars_nested", 80_659), ("emphasis_mixed_1", 131_072), ("emphasis_mixed_2", 116_508),
      ("emphasis_mixed_5", 80_659), ("emphasis_struck_1", 149_796), ("emphasis_links_1", 104_857),
      ("emphasis_links_4", 87_381), ("emphasis_paragraphs", 58), ("emphasis_struck_paragraphs", 104),
      ("ref_expand", 174_761), ("entities", 1_048_576), ("footnote_lists", 87_381),
    ])
  func generatedTextsEndQuickly(name: String, count: Int) throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: HostileTests.python)
    process.arguments = [tests.appendingPathComponent("Hostile/generators.py").path, name, String(count)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let body = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let bytes = Array(body)
    #expect(bytes.count > 1_000_000)
    let time = ContinuousClock().measure { _ = MarkdownParser.parse(bytes, body: 0..<bytes.count, path: "a.md") }
    #expect(time < .seconds(10))
  }

  @Test func limitsSayWhereAndWhat() {
    let reading = Reading("a\n\n" + HostileTests.times("|x", 3_000) + "|\n" + HostileTests.times("|-", 3_000) + "|\n")
    #expect(reading.diagnostics.map(\.id) == ["markdown-limit"])
    #expect(reading.diagnostics[0].message.contains("1000 columns"))
    #expect(reading.diagnostics[0].location.range.lowerBound > 6_000)
    #expect(reading.document.nodes.isEmpty)
    #expect(reading.html().isEmpty)
  }

  @Test(arguments: [
    Attack("prose") {
      times("The quick brown *fox* jumps over [[the dog|a dog]] (see https://a.b/c) at 5:30.\n\n", $0)
    },
    Attack("one paragraph") { times("The quick brown *fox* jumps over [[the dog|a dog]] at 5:30.\n", $0) },
    Attack("table") { _ in
      times("|a b", 50) + "|\n" + times("|-", 50) + "|\n" + times(times("|*c* [[d]]", 50) + "|\n", 1_000)
    },
    Attack("footnotes") { _ in
      (0..<2_000).map { "Text[^\($0)].\n\n" }.joined() + (0..<2_000).map { "[^\($0)]: Note *\($0)*.\n" }.joined()
    },
    Attack("definitions") { _ in
      (0..<2_000).map { "See [\($0)].\n\n" }.joined()
        + (0..<2_000).map { "[\($0)]: https://a.b/\(times("c", 200)) 'Title'\n" }.joined()
    },
    Attack("table of marks") { _ in "|a|b|\n|-|-|\n" + times("|**c** ~~d~~|[e](https://a.b/) *f*|\n", 20_000) },
    Attack("numbered") { _ in times("1. **c** ~~d~~ [e](https://a.b/) *f*\n", 10_000) },
    Attack("emphasis") { _ in times("She **said** *so* in the_file_name and 5*3 or `*`.\n", 10_000) },
    Attack("lists") { times("- a *b* c\n  - [x] d\n    1. e\n", $0) },
    Attack("code") { _ in "```\n" + times("if a || b { c | d }\n", 5_000) + "```\n" },
    Attack("gallery") { _ in (0..<1_000).map { "![a](b\($0).png)\n" }.joined() },
  ])
  func ordinaryLongArticlesPass(article: Attack) {
    let reading = Reading(article.body)
    #expect(reading.diagnostics.isEmpty)
    #expect(!reading.document.nodes.isEmpty)
  }

  @Test func deepNestingNeedsNoStack() {
    let depth = 100_000
    let reading = Reading(HostileTests.times("_", depth) + "." + HostileTests.times("_", depth))
    #expect(reading.document.nodes.count > depth / 2)
    #expect(reading.html().utf8.count > depth)
  }
}
