import Diagnostics
import Model
import Parallel
import Testing

@Suite("Front matter is edited without touching the rest")
struct FrontMatterEditTests {
  private func edit(
    _ text: String, _ changes: [FrontMatterEdit.Change], adding additions: [FrontMatterEdit.Addition] = [],
    below siblings: [String] = ["quote"]
  ) -> String? {
    FrontMatterEdit.apply(changes, adding: additions, below: siblings, to: SourceFile(path: "a.md", text: text))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "A value in any style is replaced in its place",
    arguments: [
      "old words", "\"old words\"", "'old words'", "old words  # a comment", "\"old words\"   ",
    ])
  func replaces(value: String) {
    let rest = value.hasSuffix("# a comment") ? "  # a comment" : value.hasSuffix("   ") ? "   " : ""
    #expect(
      edit("---\nkind: claim\nquote: \(value)\ntags: [a]  # b\n---\nText.\r\n", [.init("quote", "new “words”")])
        == "---\nkind: claim\nquote: \"new “words”\"\(rest)\ntags: [a]  # b\n---\nText.\r\n")
  }

  @Test(
    "One over several lines too",
    arguments: [
      "quote: >-\n  old\n  words\n", "quote: |\n  old words\n", "quote: old\n  words\n", "quote: \"old\n  words\"\n",
    ])
  func replacesLines(entry: String) {
    #expect(
      edit("---\n\(entry)kind: claim\n---\nText.", [.init("quote", "new")])
        == "---\nquote: \"new\"\nkind: claim\n---\nText.")
  }

  @Test("A new key gets a line below its sibling, as lines are there")
  func adds() {
    #expect(
      edit(
        "---\r\nquote: a\r\nkind: claim\r\n---\r\n", [.init("quote", "b"), .init("prefix", "c"), .init("suffix", "d")])
        == "---\r\nquote: \"b\"\r\nprefix: \"c\"\r\nsuffix: \"d\"\r\nkind: claim\r\n---\r\n")
  }

  @Test("A new key comes after the last of its siblings")
  func addsBelowTheLast() {
    #expect(
      edit(
        "---\nquote: a\nprefix: b # kept\nkind: claim\n---\n", [.init("suffix", "c")], below: ["quote", "prefix"])
        == "---\nquote: a\nprefix: b # kept\nsuffix: \"c\"\nkind: claim\n---\n")
  }

  @Test("Comments stay where a value is replaced, also after the sign of a block of text")
  func comments() {
    #expect(
      edit("---\nquote: |- # checked by JK\n  a\n  b\nkind: claim\n---\n", [.init("quote", "c")])
        == "---\nquote: \"c\" # checked by JK\nkind: claim\n---\n")
  }

  private static let entry = FrontMatterEdit.Addition(
    to: "history", [("date", "2018-05-02", true), ("status", "confirmed", true), ("note", "Seen: “x” #1", false)])

  @Test("An entry comes last in its list, as the list is written")
  func addsToList() {
    #expect(
      edit(
        "---\nquote: a\nhistory:\n  # first\n  - date: 2018\n    status: reported # so\nkind: claim\n---\nText.\n",
        [.init("quote", "b")], adding: [Self.entry])
        == "---\nquote: \"b\"\nhistory:\n  # first\n  - date: 2018\n    status: reported # so\n  - date: 2018-05-02\n"
        + "    status: confirmed\n    note: \"Seen: “x” #1\"\nkind: claim\n---\nText.\n")
    #expect(
      edit("---\r\nquote: a\r\nhistory:\r\n- date: 2018\r\n  status: reported\r\n---\r\n", [], adding: [Self.entry])
        == "---\r\nquote: a\r\nhistory:\r\n- date: 2018\r\n  status: reported\r\n- date: 2018-05-02\r\n"
        + "  status: confirmed\r\n  note: \"Seen: “x” #1\"\r\n---\r\n")
  }

  @Test("A list that is not there is made last; one in brackets is added to")
  func makesList() {
    #expect(
      edit("---\nquote: a\nkind: claim\n---\n", [], adding: [Self.entry])
        == "---\nquote: a\nkind: claim\nhistory:\n  - date: 2018-05-02\n    status: confirmed\n"
        + "    note: \"Seen: “x” #1\"\n---\n")
    #expect(
      edit("---\nquote: a\nhistory: [{date: 2018, status: reported}]\n---\n", [], adding: [Self.entry])
        == "---\nquote: a\nhistory: [{date: 2018, status: reported}, {date: 2018-05-02, status: confirmed, "
        + "note: \"Seen: “x” #1\"}]\n---\n")
  }

  @Test("A key that goes takes its line along, and leaves its comment")
  func removes() {
    #expect(
      edit("---\nquote: a\nprefix: b\nkind: claim\n---\n", [.init("prefix", nil)])
        == "---\nquote: a\nkind: claim\n---\n")
    #expect(
      edit("---\nquote: a\nprefix: b  # c\nkind: claim\n---\n", [.init("prefix", nil)])
        == "---\nquote: a\n# c\nkind: claim\n---\n")
    #expect(edit("---\nquote: a\n---\n", [.init("prefix", nil)]) == "---\nquote: a\n---\n", "one that is not there")
  }

  @Test(
    "What cannot be done without touching more is not done",
    arguments: [
      "---\n{kind: claim, quote: a}\n---\n", "---\nkind: claim\n---\n", "no front matter", "---\nquote: [\n---\n",
    ])
  func refuses(text: String) {
    #expect(edit(text, [.init("quote", "b"), .init("prefix", "c")]) == nil)
  }

  static let hostile = [
    "a: b", "\"", "\\", "'", "# no comment", "- item", "---", "a\nb", "a\tb", "{}", "*", "&a", "!!str x", "null", "NO",
    "1e3", "%", "@", "`", "“curly”", "\u{202E}x", "🦄", "e\u{301}", " a ",
    "\\u0041", "[[name]]", "trailing:", "? x", "| x", "> x", "a #b", "<script>",
  ]

  @Test(
    "What no front matter may hold is written so that it is refused, not lost",
    arguments: ["\u{7}", "a\u{2028}b", "\u{85}"])
  func refusedText(text: String) {
    let file = SourceFile(path: "a.md", text: "quote: \(YAMLText.quoted(text))\n")
    #expect(YAMLReader.read(0..<file.bytes.count, of: file).diagnostics.map(\.id) == ["control-character"])
    #expect(edit("---\nquote: a\n---\n", [.init("quote", text)]) == nil)
  }

  @Test("Whatever else is in a text, it reads back as it was", arguments: hostile)
  func quoting(text: String) throws {
    let file = SourceFile(path: "a.md", text: "quote: \(YAMLText.quoted(text))\nkind: claim\n")
    let read = YAMLReader.read(0..<file.bytes.count, of: file)
    guard case .mapping(let entries)? = read.value?.content, case .scalar(let value) = entries[0].value.content else {
      Issue.record("not read: \(read.diagnostics)")
      return
    }
    #expect(Array(value.utf8) == Array(text.utf8))
    #expect(entries.count == 2)
    #expect(!YAMLText.quoted(text).utf8.contains(0x0A), "one line")
  }
}

@Suite("Instants for feeds")
struct EDTFTimestampTests {
  @Test(
    "The start of what a date names, in UTC",
    arguments: [
      ("2018-05-02", "2018-05-02T00:00:00Z"), ("2018-05", "2018-05-01T00:00:00Z"), ("2018~", "2018-01-01T00:00:00Z"),
      ("2001-21", "2001-03-01T00:00:00Z"), ("201X", "2010-01-01T00:00:00Z"), ("2014/..", "2014-01-01T00:00:00Z"),
      ("../2014-02", "2014-02-28T00:00:00Z"), ("2018-05-02T14:30:00Z", "2018-05-02T14:30:00Z"),
      ("2018-05-02T14:30:00+02:00", "2018-05-02T14:30:00+02:00"), ("2018-05-02T14:30:00", "2018-05-02T14:30:00Z"),
    ])
  func timestamp(date: String, expected: String) throws {
    #expect(try #require(EDTFDate(date)).timestamp == expected)
  }

  @Test("None for years that the format cannot hold", arguments: ["-0044-03-15", "Y170000002"])
  func outside(date: String) throws {
    #expect(try #require(EDTFDate(date)).timestamp == nil)
  }
}
