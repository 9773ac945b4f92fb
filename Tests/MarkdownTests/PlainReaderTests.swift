import Testing

@testable import Markdown

/// What the plain reader answers, and where it leaves a body to the library.
@Suite struct PlainReaderTests {
  private func answers(_ markdown: String) -> Bool {
    let bytes = Array(markdown.utf8)
    return bytes.withUnsafeBufferPointer { PlainReader.read(0..<bytes.count, of: $0) != nil }
  }

  @Test(arguments: [
    "words", "words\n", "\nwords\n\n", "a line\nand another\n\na paragraph\n", "# Heading\nwords\n## C# and F#2\n",
    "[[name]]", "[[name|label]] and [[name#Heading]], [[name#^block]]", "[[Foo: bar]]", "a *b* and **c d**, *e*.",
    "**[[name]]** and *see [[name]]*", "*over\nlines*", "**really!** yes", "“quoted”, 'so' and \"so\" – naïve 中文",
    "2018 was 100% of it: R & D = 5 #tags > 4, www and 10:30", "10:30 in the morning", "(a) b", "1",
    "X_".dropLast().description,
  ])
  func answered(markdown: String) {
    #expect(answers(markdown))
  }

  @Test(
    "Left to the library",
    arguments: [
      // White space that is more than a gap.
      "", " a", "\ta", "a ", "a \nb", "a  \nb", "a\n b", "a\tb", "a\rb", "a\r\nb", " ", "\u{FEFF}a",
      // Blocks.
      "- a", "+ a", "* a", "1. a", "12) a", "> a", "```\na\n```", "~~~", "---", "***", "a\n===", "a\n---", "<div>",
      "|a|",
      "a|b\n-|-", ":-", "a\n1:-", "#", "# ", "#a", "####### a", "#  a", "# a #", "# #", "[a]: b", "[^1]: a",
      // Words.
      "`a`", "a\\*", "a_b", "_a_", "~a~", "&amp;", "a < b", "<b>", "[a](b)", "[a]", "a]", "![a](b)", "a[^1]", "a^[b]",
      "a | b", "a@b.cd", "https://a.b", "www.a.bc", "==a==", "%%a%%", "a ^id", "\u{202E}a", "\u{1}",
      // Wikilinks that are none, or more.
      "[[a", "[[]]", "[[a]](b.c)", "![[a]]", "[[^a]]", "[[a\\|b]]", "[[a~b]]", "[[a@b.cd]]", "[[www.a.bc]]",
      // Stars that could mean two things.
      "***a***", "*a", "a*", "* a*", "*a *", "a*b*", "*a*b", "*a**", "**a*", "*a **b** c*", "*é*", "*a*—", "*“a”*",
      "(*a.*)",
      "[[a]]*b*", "*a*[[b]]", "*a\n\nb*", "# *a\nb*",
    ])
  func givenUp(markdown: String) {
    #expect(!answers(markdown))
  }

  @Test func aLongBodyIsLeftToTheLibrary() {
    let line = String(repeating: "word ", count: 20) + "end\n"
    #expect(answers(String(repeating: line, count: 600)))
    #expect(!answers(String(repeating: line, count: 700)))
  }

  /// What would be beyond a limit: addresses in a word, lines that look like those below a table's head.
  @Test func limitsHold() {
    for hostile in ["a:", "a:b)", "[[a:b]]", "\n1:-", "\n*1*:-"] {
      let reading = Reading("x" + String(repeating: hostile, count: 12_000))
      #expect(reading.problems.count == 1 && reading.problems[0].hasPrefix("markdown-limit"), "\(hostile)")
    }
  }
}
