import Checking
import Testing

@Suite("What other programs mean by signs, and what does silent damage here")
struct TypedSlipTests {
  private func article(_ body: String) -> Fixture {
    var site: Fixture = [
      "entities/ann.md": "---\ntitle: Ann Example\nkind: person\n---\nA person.\n",
      "articles/a.md": "---\ntitle: An article\ndate: 2018\n---\nOn [[ann]].\n\n\(body)\n",
    ]
    site.media = ["tap.jpg"]
    return site
  }

  @Test(
    "almost-link: pictures with what is no size, or with their parts mixed up",
    arguments: [
      "«![[tap.jpg|300px]]»": "![[tap.jpg|300]]", "«![[tap.jpg|width=300]]»": "![[tap.jpg|300]]",
      "«![[tap.jpg|300px|left]]»": "![[tap.jpg|300]]", "«![[tap.jpg|300|left]]»": "![[tap.jpg|300]]",
      "«![[tap.jpg|right|A tap|width=300]]»": "![[tap.jpg|A tap|300]]",
      "«![[tap.jpg|300|A tap]]»": "![[tap.jpg|A tap|300]]", "«![[A tap]](tap.jpg)»": "![A tap](tap.jpg)",
      "«![A tap][tap.jpg]»": "![A tap](tap.jpg)", "See «<https://law.example/a» there.": "<https://law.example/a>",
      "See «https//»law.example there.": "https://", "«http:///»law.example": "http://",
      "See «<https://law.example/a» there, and \(String(repeating: "so ", count: 200))on.": "<https://law.example/a>",
    ])
  func meant(body: String, meant: String) throws {
    #expect(try expect("almost-link", in: article(body)).map(\.replacement) == [meant])
  }

  @Test(
    "almost-link: where only the writer knows what was meant",
    arguments: [
      "«![[tap.jpg|left]]»", "«![[tap.jpg|A tap|left]]»", "«![[tap.jpg|50%]]»",
      "See «[a](https://law.example/a b)» there.",
      "See «[](https://law.example)» there.", "See «[the board][board]» there.", "It is so.«[1]»\n\n[1] The report.",
    ])
  func advised(body: String) throws {
    #expect(try expect("almost-link", in: article(body)).map(\.replacement) == [nil])
  }

  @Test(
    "almost-link: close to these",
    arguments: [
      "![[tap.jpg|A tap|300]]", "![[tap.jpg|A tap]]", "![[tap.jpg|left over]]", "![[tap.jpg|640x480]]",
      "[a](https://law.example/a \"The law\")", "[a](https://law.example/a )", "![](tap.jpg)",
      "<https://law.example/a>",
      "<b>https://law.example</b>", "a < b https://law.example", "https://law.example//a", "and/or // so",
      "xhttps//law.example",
      "[sic][he]", "[the board][board]\n\n[board]: https://law.example", "It is so.[1]", "[1] The report.",
      "It is so.[1]\n\n[1]: https://law.example", "He said “[the] law”.", "![A tap](tap.jpg)",
    ])
  func links(body: String) throws { #expect(try article(body).found(by: "almost-link") == []) }

  @Test("typed-bullet: the bullets of word processors, which are no cells of a table")
  func bullets() throws {
    for bullet in ["o", "§", "\u{F0B7}", "·"] {
      let site = article("\(bullet)\tFirst\n\(bullet)\tSecond")
      #expect(try site.found(by: "typed-bullet").count == 1, "\(bullet)")
      #expect(try site.found(by: "shown-sign") == [], "\(bullet)")
    }
    for line in ["A. Smith came.\nB. Jones went.", "o one\no two", "§ 5\n§ 6"] {
      #expect(try article(line).found(by: "typed-bullet") == [], "\(line)")
    }
  }

  @Test("unclosed-emphasis: none where quotation marks stand around the signs")
  func quoted() throws {
    for text in ["“**Stop!**” he cried.", "„**Halt!**“ rief er.", "He said “**no**”."] {
      #expect(try article(text).found(by: "unclosed-emphasis") == [], "\(text)")
    }
    #expect(try article("“**Stop!” he cried.").found(by: "unclosed-emphasis").count == 1)
  }

  @Test("uncovered-quotation: none of an address in marks")
  func addresses() throws {
    #expect(try article("See “https://law.example/a”.").found(by: "uncovered-quotation") == [])
  }

  @Test(
    "shown-sign: what is typed for a sign, with what is to be written",
    arguments: [
      "- «[]» one\n- [x] two": "[ ]", "H«~2~»O is water.": "₂",
    ])
  func signs(body: String, meant: String) throws {
    #expect(try expect("shown-sign", in: article(body)).map(\.replacement) == [meant])
  }

  @Test(
    "shown-sign: what is shown as it is typed",
    arguments: [
      "A tap. «{: width=300}»", "![A tap](tap.jpg)«{width=300}»", "Text«{.red}» here.", "It is so«^1» then.",
      "Of 3 km«^2^».", "It is so.«^[»open note", "It is so.«^[»open [note\\]", "It is so.«^[»open\r\n\r\nA note].",
      "It is so.«^[»open\n \nA note].", "It is so.«^[»open\nand ^[this, too", "«[TOC]»", "«School\tLead»\nA\t3\nB\t4",
      "«School | Lead»\nA | 3\nB | 4",
      "The gr«\u{FFFD}»nde.", "The gr«Ã¼»nde.", "Der Preis: 5 «â‚¬».", "He said «â€œ»yes.", "«Â§» 5 and Â§ 6",
    ])
  func shown(body: String) throws {
    #expect(try expect("shown-sign", in: article(body)).map(\.replacement) == [nil])
  }

  @Test(
    "shown-sign: close to these",
    arguments: [
      "- [ ] one", "- [](https://law.example)", "~~2~~", "a ~2~ b", "x^2 + y^2", "10^6", "{#id}", "## A heading {#id}",
      "{a, b}", "\\{.red}", "`{.red}`", "It is so.^[A note.]", "So.^[See \\[a]", "So.^[a\n^[b\n^[c]]]",
      "It is so.^[A\nnote.]", "Home | About",
      "| a | b |\n| - | - |",
      "a | b\n--- | ---\nc | d", "A\tb", "[[ann|Ann]] | x\n[[ann|Ann]] y", "IRMÃ” — MAÇÃ.", "Ã la carte",
      "Âge, être, öde, «à»",
      "Spaß“, Fuß’, Ü…", "The file {{x}} and {x=1}", "The sum Σ_{n=1}^{10}",
    ])
  func others(body: String) throws { #expect(try article(body).found(by: "shown-sign") == []) }

  @Test("shown-sign: cells at the very beginning of a text")
  func beginning() throws {
    var site = article("")
    site.files[1].text = "---\ntitle: An article\ndate: 2018\n---\n«School | Lead»\n[[ann]] | 3\n"
    try expect("shown-sign", in: site)
  }

  @Test(
    "shown-sign: a list with bars is one",
    arguments: [
      "1. Mill | 1910\n2. Bridge | 1920", "1) Mill | 1910\n2) Bridge | 1920", "1.\tMill\t1910\n2.\tBridge\t1920",
    ])
  func bars(body: String) throws { #expect(try article(body).found(by: "shown-sign") == []) }

  @Test("shown-sign: of a share of the column no width is made")
  func share() throws {
    let found = try expect("shown-sign", in: article("![A tap](tap.jpg)«{width=50%}»"))
    #expect(found.map(\.fix) == ["take it out, or say it in Markdown"])
  }

  @Test("typed-bullet: letters that are Roman numbers, too, are letters where others stand before them")
  func letters() throws {
    let lines = "abcdefghij".map { "\($0)) one" }.joined(separator: "\n").dropLast(3)
    let found = try expect("typed-bullet", in: article("«\(lines)»one"))
    #expect(found.map { $0.message.contains("these 10 lines") } == [true])
  }

  @Test(
    "typed-bullet: lines that count, and are no list",
    arguments: [
      "«1.one\n2.»two", "«a) one\nb) »two", "«i. One\nii. »Two", "«(1) One\n(2) »Two", "«A. One\nB. Two\nC. »Three",
      "«I. One\nII. Two\nIII. »Three", "«➢ One\n➢ »Two",
    ])
  func counted(body: String) throws { _ = try expect("typed-bullet", in: article(body)) }

  @Test(
    "typed-bullet: lines that are a list, or do not count",
    arguments: [
      "1. one\n2. two", "1) one\n2) two", "a) one", "a) one\n\nb) two", "I. saw\nshe did", "1.5 million\n2.5 million",
      "► Read more", "A. Smith\nC. Jones", "i.e. this\nor that", "(1) One\nand (2) two", "12.one\n13.two",
    ])
  func lists(body: String) throws { #expect(try article(body).found(by: "typed-bullet") == []) }

  @Test(
    "unclosed-emphasis: signs between a letter and a mark are shown",
    arguments: ["Sie war **„Wichtig“«**»sagte er.", "Er sagte«**»„Wichtig“**.", "See **[a](https://law.example)«**»b."])
  func tight(body: String) throws { _ = try expect("unclosed-emphasis", in: article(body)) }

  @Test(
    "unclosed-emphasis: close to these",
    arguments: [
      "**„Wichtig“** sagte er.", "**Wich**tig", "wich**tig**", "**[[ann]]**s", "**Wichtig!**", "(**Wichtig**)",
      "**重点。**后面",
      "**„Wichtig“**, sagte er.",
    ])
  func loose(body: String) throws { #expect(try article(body).found(by: "unclosed-emphasis") == []) }

  @Test("uncovered-quotation: a title in the place of a link without words is typed by nobody there")
  func titles() throws {
    let site: Fixture = [
      "articles/a.md": "---\ntitle: An article\ndate: 2018\n---\nAs [[b]] says.\n",
      "articles/b.md": "---\ntitle: “No child is in danger”, or is it\ndate: 2018\nsource: s\n---\nIt is so.\n",
      "sources/s.md": "---\ntitle: A source\ntype: document\n---\nX.\n",
    ]
    #expect(try site.found(by: "uncovered-quotation").allSatisfy { $0.location.path.hasSuffix("b.md") })
  }

  @Test("accused-without-reply: a reply where nobody is accused")
  func reply() throws {
    let site: Fixture = [
      "entities/ann.md": "---\ntitle: Ann Example\nkind: person\n---\nA person.\n",
      "articles/a.md": "---\ntitle: An article\ndate: 2018-05-01\n---\nThe mill [[ann]] burned.\n",
      "annotations/n.md":
        "---\nkind: claim\narticle: a\nquote: burned\nstatus: reported\nreply:\n  asked: «2018-04-20»\n---\nN.\n",
    ]
    _ = try expect("accused-without-reply", in: site)
  }
}
