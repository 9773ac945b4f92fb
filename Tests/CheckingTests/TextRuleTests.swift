import Checking
import Testing

@Suite("What is almost a link, a cell or a picture")
struct TextRuleTests {
  private func article(_ body: String) -> Fixture {
    [
      "entities/ann.md": "---\ntitle: Ann Example\nkind: person\n---\nA person.\n",
      "articles/a.md": "---\ntitle: An article\ndate: 2018\n---\nOn [[ann]].\n\n\(body)\n",
    ]
  }

  @Test(
    "almost-link: is shown as it was typed, and told with what to write",
    arguments: [
      "«[[ann]](she)» came.": "[[ann|she]]",
      "See «(the minutes)[https://example.org/]».": "[the minutes](https://example.org/)",
      "See «[the minutes] (https://example.org/)».": "[the minutes](https://example.org/)",
      "(She «(the minutes)[minutes.md]» said.)": "[the minutes](minutes.md)", "«[[door.jpg|300]]»": "![[door.jpg|300]]",
      "See «[the minutes]](https://example.org/)».": "[the minutes](https://example.org/)",
      "See «［［ann］］».": "[[ann]]", "See «［［ann｜her］］» and （so on）.": "[[ann|her]]",
      "See «［the minutes］（https://example.org/）».": "[the minutes](https://example.org/)",
      "See «[the minutes]（https://example.org/）».": "[the minutes](https://example.org/)",
    ])
  func oddLinks(body: String, meant: String) throws {
    var site = article(body)
    site.media = ["door.jpg"]
    let found = try expect("almost-link", in: site)
    #expect(found.map(\.replacement) == [meant])
  }

  @Test(
    "almost-link: what is a link, or none",
    arguments: [
      "[[]] (x.md)", "[[ann|]] (x.md)",
      "[[ann]] (she) came.", "[the minutes](https://example.org/)", "[1] (see below)",
      "So (she said)[^1].\n\n[^1]: There.",
      "\\[the minutes] (https://example.org/)", "`[[ann]](she)`", "```\n(x)[https://example.org/]\n```",
      "![[door.jpg|300]]",
      "(a)[b]", "f(x)[0]", "［a remark］ and （another）, ［［］］", "［words］（of somebody）", "［［ann", "`［［ann］］`",
    ])
  func others(body: String) throws {
    var site = article(body)
    site.media = ["door.jpg"]
    #expect(try site.found(by: "almost-link") == [])
  }

  @Test(
    "single-brackets: a name in the place of an address",
    arguments: [
      "«[Ann Example](Ann Example)» came.": "[[Ann Example]]", "Then «[she](Ann Example)» came.": "[[Ann Example|she]]",
    ])
  func namesAsAddresses(body: String, meant: String) throws {
    #expect(try expect("single-brackets", in: article(body)).map(\.replacement) == [meant])
  }

  @Test(
    "single-brackets: a name in other brackets than a link has",
    arguments: [
      "«[Ann Example]» came.": "[[Ann Example]]", "«[ann|she]» came.": "[[ann|she]]",
      "«[Ann Example][]» came.": "[[Ann Example]]", "«[Ann Example]]» came.": "[[Ann Example]]",
      "«((Ann Example))» came.": "[[Ann Example]]", "«{{Ann Example}}» came.": "[[Ann Example]]",
      "«【Ann Example】» came.": "[[Ann Example]]", "«【【Ann Example】】» came.": "[[Ann Example]]",
    ])
  func namesInBrackets(body: String, meant: String) throws {
    #expect(try expect("single-brackets", in: article(body)).map(\.replacement) == [meant])
  }

  @Test(
    "single-brackets: what stands so on purpose",
    arguments: [
      "[Ann Example]\n\n[Ann Example]: https://example.org/", "[Ann Example][x]\n\n[x]: https://example.org/",
      "She said “[ann] came”.", "[ann] came", "| a | [ann|b] |\n| - | - |", "\\[Ann Example]",
      "((someone else))", "{{template}}", "【注】", "[[Ann Example]]", "[Ann Example](https://example.org/)",
      "(Ann Example)",
    ])
  func otherBrackets(body: String) throws {
    #expect(try article(body).found(by: "single-brackets") == [])
  }

  @Test("single-brackets: brackets of every kind take time as they grow")
  func manyBrackets() throws {
    for text in ["[ann", "((", "{{", "【", "[a|", "[ann] ", "]]"] {
      _ = try article(String(repeating: text, count: 40_000)).found(by: "single-brackets")
    }
  }

  @Test(
    "single-brackets: no name in the place of an address",
    arguments: [
      "[1](see below)", "[she](https://example.org/)", "[she](ann example.md)", "[she](Ann Example",
      "`[she](Ann Example)`", "[[ann]](Ann Other)",
    ])
  func otherAddresses(body: String) throws {
    #expect(try article(body).found(by: "single-brackets") == [])
  }

  @Test(
    "lost-cell: what stands beyond the columns of a table’s head",
    arguments: [
      "| A | B |\n| - | - |\n| 1 | 2 | «3» |\n| 4 | 5 |", "A | B\n--|--\n1 | 2 | «3 | 4» |",
      "| A |\n| - |\n| 1 | «2» |", "| A |\n| - |\n| [[Ann|she]] | «2» |",
      "| A |\n| - |\n| `x|«y`» |", "| A |\n| - |\n| `x` |\n| 1 | «2» |", "| A |\n| - |\n| [[b | «[[c» |",
      "Words.\n\n| A | B |\n|:-:|--:|\n| | | «x» |",
    ])
  func lostCells(table: String) throws { try expect("lost-cell", in: article(table)) }

  @Test(
    "lost-cell: nothing is lost",
    arguments: [
      "| A | B |\n| - | - |\n| 1 | 2 \\| 3 |", "| A | B |\n| - | - |\n| 1 |", "| A |\n| - |\n| `x\\|y` |",
      "| A | B |\n| - | - |\n| 1 | 2 | |",
      "| A | B |\n| - |\n| 1 | 2 | 3 |", "| A | B |\n| - | - |\n| 1 | 2 |\n\nOne | two | three.",
      "```\n| A |\n| - |\n| 1 | 2 |\n```", "| A | B |\n| - | - |\n| [[Ann|she]] | ![[Ann|300]] %%a|b%% |",
    ])
  func wholeTables(table: String) throws { #expect(try article(table).found(by: "lost-cell") == []) }

  @Test("lost-cell: a bar in a formula parts no cells, in notes and where the settings ask for formulas")
  func formulas() throws {
    let table = "| A | B |\n| - | - |\n| $x|y$ | z |"
    let notes: Fixture = ["notes/a.md": table]
    #expect(try notes.found(by: "lost-cell") == [])
  }

  @Test(
    "unclosed-emphasis: what begins and does not end in its paragraph",
    arguments: [
      "He «**»said that. And more.", "A **word** and «**»another.\n\nNext**.", "«==»Marked words.",
      "- «~~»gone\n- kept",
      "Words «**»over\ntwo lines.",
    ])
  func unclosed(body: String) throws { try expect("unclosed-emphasis", in: article(body)) }

  @Test(
    "unclosed-emphasis: what ends, or begins nothing",
    arguments: [
      "**He** said.", "**Over\ntwo** lines.", "2 ** 3 == 8", "2**3", "\\**said", "`**said`", "```\n**said\n```", "***",
      "Words\n===",
      "***Strong and slanted*** words.", "~~gone~~", "**a** b** c",
    ])
  func closed(body: String) throws { #expect(try article(body).found(by: "unclosed-emphasis") == []) }

  @Test(
    "typed-bullet: lines that begin with another sign than an item does",
    arguments: [
      "«• One\n• »Two", "Words:\n«• One\n• Two\n• »Three", "«•\u{A0}»One alone", "«– »One\n– Two", "> «• »One",
      "«•One\n•»Two", "«◦ One\n◦ »Two\n\n- kept", "Words\n«— »One\n— Two",
    ])
  func bullets(body: String) throws { try expect("typed-bullet", in: article(body)) }

  @Test(
    "typed-bullet: signs that are part of a text",
    arguments: [
      "- One\n- Two", "– Where were you?\n\n– At home.", "Said she\n– he meant it –\nand left.", "A • B • C", "· 5 · 6",
      "```\n• One\n• Two\n```", "• ", "–5 degrees\n–6 degrees", "…and\n“words”",
    ])
  func noBullets(body: String) throws { #expect(try article(body).found(by: "typed-bullet") == []) }

  @Test("almost-link: an address after a link in two brackets is told, and the writer says which is meant")
  func addressAfterLink() throws {
    let found = try expect("almost-link", in: article("See «[[Ann Example]](https://example.org/ann)»."))
    #expect(found.first?.replacement == nil)
    #expect(
      found.first?.fix
        == "write [Ann Example](https://example.org/ann) to lead to the address, or [[Ann Example]] alone")
  }

  @Test("picture-without-words")
  func pictures() throws {
    var site = article("«![]»(../media/door.jpg)\n\n![A door](../media/door.jpg) and `![](a)`\n\n![[door.jpg]]")
    site.media = ["door.jpg"]
    try expect("picture-without-words", in: site)
  }
}
