import Testing

@testable import Markdown

/// `%%comments%%` are never emitted, not even in the text.
@Suite struct CommentTests {
  @Test(arguments: [
    ("a %%secret%% b", "a b"),
    ("a%%secret%%b", "ab"),
    ("%%secret%% a", "a"),
    ("%%secret%%", ""),
    ("a %%secret\nsecret%% b", "a b"),
    ("a\n\n%%\nsecret\n\n- secret\n\n```\nsecret\n%%\n\nb", "a\n\nb"),
    ("a\n%%secret%%\nb", "a\nb"),
    ("%%secret%%\na", "a"),
    ("- a\n%%secret%%\n- b", "a\n\nb"),
    ("> a %%secret\n> secret%% b", "a b"),
    ("|a|\n|-|\n|b %%se|cret%%|\n%%secret%%", "a\n\nb"),
    ("%%%%a", "a"),
    ("%%%%%%%%%%%%a %b", "a %b"),
    ("%%%%%%%%%a", "%a"),
    ("%%%%%%a %%%%%% b", "b"),
    ("a %%%%secret%%%% b", "a b"),
    ("a %%%%secret %%secret%% secret%%%% b", "a b"),
    ("a %%%secret%%% b", "a b"),
    ("a %%%secret%% b", "a b"),
    ("a %%%%secret%% b", "a b"),
    ("a%%secret%%%%secret%%b", "ab"),
    ("[[x|a %%%%secret%%%% b]]", "a b"),
    ("**%%secret%%a**", "a"),
    ("# a %%secret%%", "a"),
    ("[a %%secret%%](b.md)", "a"),
    ("%%secret [[x]] `a%%b", "b"),
    ("a \\%\\% b", "a %% b"),
    ("[[x|a %%secret%% b]]", "a b"),
    ("[[x|%%secret%% a]]", "a"),
    ("[[x|a<!-- secret -->b]]", "ab"),
    ("a <!-- secret -- secret --> b", "a b"),
    ("a <!-- secret\n\n- secret --> b", "a b"),
    ("<!-- secret -->\n\na", "a"),
    ("# a <!-- secret -->", "a"),
    ("|a|\n|-|\n|b <!-- se|cret -->|", "a\n\nb"),
    ("![a](b.png \"<!-- secret -->\")", ""),
    ("x\n    ```\n%%secret%%\n", "x\n```"),
    ("50% and 20%", "50% and 20%"),
  ])
  func areLeftOut(markdown: String, text: String) {
    let reading = Reading(markdown)
    #expect(reading.text.trimmingSpaces == text)
    #expect(!reading.html().contains("secret"))
    #expect(!reading.html(options: .plain).contains("secret"))
    #expect(!String(decoding: reading.document.data, as: UTF8.self).contains("secret"))
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: [
    "`%%a%%`", "``x %% ` y`` z `%%`", "```\n%%\n```\n\nb\n\n```\n%%\n```", "    %%a%%", "- a\n\n      %%code%%",
    "`<!-- a -->`", "```\n<!-- a -->\n```",
    "> ```\n> %%\n> ```\n\n%", "~~~ %%\nx\n~~~", "- ```\n  %%\n  ```\n- b",
  ])
  func codeIsLeftAlone(markdown: String) {
    #expect(plainHTML(markdown) == plainHTML(markdown, dialect: .gitHub))
    #expect(Reading(markdown).problems.isEmpty)
  }

  @Test func oneThatIsNeverClosedHidesTheRest() {
    let reading = Reading("a\n\n%%secret\n\nsecret `x` [[y]]\n")
    #expect(reading.text == "a")
    #expect(reading.problems == ["unclosed-comment «%%»"])
    #expect(reading.references.isEmpty)
  }

  /// A list in a list is beyond the scan: it takes this code for words, and says so rather than guess.
  @Test func whereItIsUnclearWhatIsCodeAnErrorStopsThePublication() {
    let reading = Reading("1. a\n\n   - b\n\n   still a\n\n       %%\n       code\n       %%\n")
    let isUnclear = reading.problems == ["unclear-comment «%%»"]
    #expect(isUnclear ? reading.text.isEmpty : reading.text.contains("%%\ncode\n%%"))
  }

  @Test func inImagesAndAddressesToo() {
    let html = Reading("![a%%secret%%b](c.png \"%%secret%%t\") [d](e%%secret%%f.md)").html()
    #expect(html == "<p><img src=\"c.png\" alt=\"ab\" title=\"t\" loading=\"lazy\"> <a href=\"ef.md\">d</a></p>\n")
  }

  @Test func inGeneratedDocumentsNothingLeaks() {
    for seed in 0..<400 {
      var generator = DocumentGenerator(seed: UInt64(30_000 + seed))
      let reading = Reading(
        generator.document().split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.contains("`") || $0.contains("\\%") ? "x" : $0 }.joined(separator: "\n"))
      let isCode = reading.document.nodes.contains { $0.kind == .codeBlock || $0.kind == .code }
      if isCode || reading.problems.contains(where: { $0.hasPrefix("unclear-comment") }) { continue }
      #expect(!reading.html().contains("%%"), "seed \(seed)")
    }
  }
}

extension String {
  var trimmingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  @Test(
    "a comment of HTML that ends where it begins hides nothing, which is told",
    arguments: ["a <!--> words --> b", "<!---> words -->", "# a <!--> words", "- a <!--->\n\nwords"])
  func endsAtOnce(markdown: String) {
    let reading = Reading(markdown)
    #expect(reading.text.contains("words"))
    #expect(reading.problems.contains { $0.contains("empty-comment") }, "\(reading.problems)")
  }

  @Test(
    "what code is called is no code, so that comments are taken out there, too",
    arguments: ["```js %%secret%%", "~~~ %%secret", "```%%secret%%", "```js<!--secret-->", "> ~~~ <!-- secret"])
  func languageOfCode(fence: String) {
    let reading = Reading("\(fence)\ncode\n")
    #expect(reading.html().contains("code"))
    #expect(!reading.html().contains("secret"))
    #expect(!String(decoding: reading.document.data, as: UTF8.self).contains("secret"))
  }
}
