import Testing

/// What authors get wrong, each with the files that show it. `«…»` marks the words that the diagnostic must point at.
struct AuthorMistake: Sendable, CustomTestStringConvertible {
  var name: String
  /// The diagnostic's id.
  var id: String
  var files: [String: String]

  init(_ name: String, _ id: String, _ files: [String: String]) {
    self.name = name
    self.id = id
    self.files = files
  }

  var testDescription: String { name }

  static func article(_ slug: String, _ body: String) -> [String: String] {
    ["articles/\(slug).md": "---\ntitle: Article \(slug)\ndate: 2018-04-27\n---\n\(body)\n"]
  }

  static func entity(_ slug: String, _ frontMatter: String, _ body: String = "A text.") -> [String: String] {
    ["entities/\(slug).md": "---\ntitle: Entity \(slug)\n\(frontMatter)\n---\n\(body)\n"]
  }

  static let all: [AuthorMistake] = frontMatter + names + markdown + addresses

  private static let frontMatter: [AuthorMistake] = [
    .init("an unknown key", "unknown-key", entity("m01", "kind: person\n«nationalty»: CA")),
    .init("a key of another kind", "unknown-key", entity("m02", "kind: person\n«founded»: 1999")),
    .init("a key in the wrong case", "unknown-key", entity("m03", "kind: person\n«Summary»: Someone")),
    .init("a missing date", "missing-key", ["articles/m04.md": "«---»\ntitle: Article m04\n---\nText.\n"]),
    .init("a missing kind", "missing-key", ["entities/m05.md": "«---»\ntitle: Entity m05\n---\nText.\n"]),
    .init("a kind that there is not", "bad-value", entity("m06", "kind: «persn»")),
    .init("a link in a summary", "link-in-value", entity("m24", "kind: person\nsummary: «\"[[m20|He]] said so\"»")),
    .init("nothing in YAML's words", "bad-value", entity("m25", "kind: person\nsummary: «~»")),
    .init("a language of three letters", "bad-value", entity("m26", "kind: person\nlanguage: «deu-AT»")),
    .init(
      "words after a list", "invalid-yaml",
      entity("m27", "kind: person\nsummary: [[m20]] «said so»").adding(entity("m20", "kind: person"))),
    .init("a key twice", "duplicate-key", entity("m07", "kind: person\nsummary: One\n«summary»: Two")),
    .init("a date as people write it", "bad-date", entity("m08", "kind: event\ndate: «27/04/2018»")),
    .init("a day that there was not", "bad-date", entity("m09", "kind: event\ndate: «2018-02-30»")),
    .init("a month in words", "bad-date", entity("m10", "kind: event\ndate: «April 2018»")),
    .init("a list where one value belongs", "wrong-type", entity("m11", "kind: event\ndate: «[2018», 2019]")),
    .init("text where yes or no belongs", "bad-value", entity("m12", "kind: person\ndraft: «perhaps»")),
    .init("a country that there is not", "bad-value", entity("m13", "kind: organization\ncountry: «Canada»")),
    .init("degrees beyond the pole", "bad-value", entity("m14", "kind: place\nlatitude: «95.0»\nlongitude: 4.3")),
    .init("an address without a scheme", "bad-value", entity("m15", "kind: organization\nwebsite: «www.example.org»")),
    .init(
      "a scheme that runs something", "bad-value", entity("m16", "kind: organization\nwebsite: «javascript:alert(1)»")),
    .init("a fence that is not closed", "unclosed-front-matter", ["pages/m17.md": "«---»\ntitle: Page m17\n\nText.\n"]),
    .init("a colon in a value", "invalid-yaml", ["pages/m18.md": "---\ntitle: Amaq«:» the end\n---\nText.\n"]),
    .init(
      "a type of relation that there is not", "bad-value",
      entity("m19", "kind: person\nrelations:\n  - type: «Friend»\n    to: m20").adding(entity("m20", "kind: person"))),
    .init(
      "a relation without its other end", "missing-key", entity("m21", "kind: person\nrelations:\n  - «type»: Family")),
    .init("an anchor of YAML", "yaml-not-read", entity("m22", "kind: person\nsummary: «&»a Someone")),
    .init(
      "an unknown key of a relation", "unknown-key",
      entity("m23", "kind: person\nrelations:\n  - type: Family\n    to: m20\n    «since»: 2009").adding(
        entity("m20", "kind: person"))),
  ]

  private static let names: [AuthorMistake] = [
    .init("a name that nothing has", "unresolved-link", article("n01", "See «[[Nobody at all]]».")),
    .init(
      "a name that two have", "ambiguous-link",
      entity("n02a", "kind: person\naliases: [The double]").adding(
        entity("n02b", "kind: person\naliases: [The double]")
      )
      .adding(article("n02", "See «[[the double]]»."))),
    .init(
      "a heading that is not there", "missing-heading",
      entity("n03e", "kind: person", "## Early life\n\nText.").adding(article("n03", "See «[[n03e#Earlier life]]»."))),
    .init(
      "a block that is not there", "missing-block",
      entity("n04e", "kind: person", "Text. ^first").adding(article("n04", "See «[[n04e#^frist]]»."))),
    .init(
      "a link to a draft", "link-to-draft",
      entity("n05e", "kind: person\ndraft: true").adding(article("n05", "See «[[n05e]]»."))),
    .init(
      "a link to a confidential source", "link-to-confidential",
      ["sources/n06s.md": "---\ntitle: Source n06s\ntype: report\nconfidential: true\n---\nText.\n"]
        .adding(article("n06", "See «[[n06s]]»."))),
    .init("a file that is not there", "unresolved-link", article("n07", "See «[it](../entities/nobody.md)».")),
    .init("a path that leaves the content", "unresolved-link", article("n08", "See «[it](../../../etc/passwd.md)».")),
    .init("a heading of its own that is not there", "missing-heading", article("n09", "See «[[#Nowhere]]».")),
    .init("a link without an address", "empty-link", article("n09e", "See «[it]()».")),
    .init(
      "a relation to nobody", "unresolved-link",
      entity("n10", "kind: person\nrelations:\n  - type: Family\n    to: «nobody-at-all»")),
    .init(
      "a source that is none", "wrong-reference",
      [
        "articles/n11.md": "---\ntitle: Article n11\ndate: 2018\nsource: «n12»\n---\nText.\n",
        "articles/n12.md": "---\ntitle: Article n12\ndate: 2018\n---\nText.\n",
      ]),
    .init("an image that is not there", "missing-media", article("n13", "«![[photo.jpg]]»")),
    .init("an image by a path that is not there", "missing-media", article("n14", "«![A photo](../media/photo.jpg)»")),
    .init("a page that embeds itself", "embed-cycle", article("n15", "«![[n15]]»")),
    .init(
      "two pages that embed one another", "embed-cycle", article("n16", "«![[n17]]»").adding(article("n17", "![[n16]]"))
    ),
    .init("an embed of nothing", "unresolved-link", article("n18", "«![[No such page]]»")),
  ]

  private static let markdown: [AuthorMistake] = [
    .init("raw HTML", "raw-html", article("k01", "Text.\n\n«<div>x</div>»")),
    .init("HTML in a line", "raw-html", article("k02", "Text with «<b>»bold</b>.")),
    .init("a link that runs something", "unsafe-link", article("k03", "Do «[click](javascript:alert(1))» here.")),
    .init("the same in disguise", "unsafe-link", article("k04", "Do «[click](java&#115;cript:alert(1))» here.")),
    .init("a link to another host without a scheme", "unsafe-link", article("k05", "See «[it](//example.org/x)».")),
    .init("a callout of no known kind", "unknown-callout", article("k06", "> [!«wrning»] Title\n> Text.")),
    .init("text that turns the line round", "bidi-control", article("k07", "Some «\u{202E}»text.")),
    .init("two blocks of one name", "duplicate-block-id", article("k08", "One. ^same\n\nTwo. «^same»")),
  ]

  private static let addresses: [AuthorMistake] = [
    .init(
      "two files of one name", "duplicate-slug",
      [
        "entities/a/p01.md": "---\ntitle: One\nkind: person\n---\nText.\n",
        "entities/b/p01.md": "---\ntitle: Two\nkind: person\n---\nText.\n",
      ]),
    .init(
      "names that differ in case", "duplicate-slug",
      ["pages/P02.md": "---\ntitle: Three\n---\nText.\n", "pages/p02.md": "---\ntitle: Four\n---\nText.\n"]),
    .init(
      "a redirect onto a page", "address-collision",
      [
        "pages/p03.md": "---\ntitle: Five\n---\nText.\n",
        "pages/p04.md": "---\ntitle: Six\nformerly: [«p03»]\n---\nText.\n",
      ]),
    .init("a page in the place of a list", "reserved-slug", ["pages/people.md": "---\ntitle: Seven\n---\nText.\n"]),
  ]
}

extension [String: String] {
  fileprivate func adding(_ others: [String: String]) -> [String: String] { merging(others) { own, _ in own } }
}
