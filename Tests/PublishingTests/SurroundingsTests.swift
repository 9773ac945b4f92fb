import Diagnostics
import Linking
import Model
import TestSupport
import Testing

/// A note that keeps its sentence and heading, and an article that is then edited around its words.
@Suite("What stands around annotated words is watched")
struct SurroundingsTests {
  private func site(_ article: String, _ notes: [String: String]) -> SiteFixture { WatchedNote.site(article, notes) }

  private func told(_ quote: String, _ before: String, _ after: String) throws -> [String] {
    try WatchedNote.told(quote, before, after)
  }

  @Test(
    "An edit elsewhere is no matter",
    arguments: [
      ("He took the money.", "He took the money. Then he left."),
      ("He took the money. It rained.", "He took the money. It never rained."),
      ("“He took” – the money.", "\"He took\" - the  money."),
      ("# A\n\nHe took the money.", "Lead.\n\n# A\n\nHe took the money.\n\n# B\n\nMore."),
      ("He took the money from Europol.", "He took the money from [[Europol]]."),
    ])
  func quiet(before: String, after: String) throws {
    #expect(try told("took", before, after) == [])
  }

  @Test(
    "Another difference in the sentence is a warning",
    arguments: [
      ("He took the money.", "He took the money on a train."), ("He took the money.", "He took the money; it rained."),
      ("The money that he took was there.", "The old money that he took was there."),
      ("He took the money from the agency.", "He took the money from [[europol|the agency]]."),
      ("He took the money from the agency.", "He took the `money` from the agency."),
      ("He took the `money` from the agency.", "He took the money from the `agency`."),
      ("He took it.[^1] They left.\n\n[^1]: A.", "He took it. They left.[^1]\n\n[^1]: A."),
      ("He[^1] took it there.\n\n[^1]: A.", "He took it[^1] there.\n\n[^1]: A."),
      ("He took it.[^a] No.[^b]\n\n[^a]: A.\n[^b]: B.", "He took it.[^b] No.[^a]\n\n[^a]: A.\n[^b]: B."),
      ("He took it there.^[A.]", "He took it there."),
      ("They left.[^1]\n\n[^1]: He took it.", "They left in a car.[^1]\n\n[^1]: He took it."),
      ("Then he took it.", "Later he took it."), ("1. She left\n2. He took it", "1. He took it\n2. She left"),
      ("1. He took it", "- He took it"), ("He took it.[^1]\n\n[^1]: A report.", "He took it.[^1]\n\n[^1]: A letter."),
      (
        "Cars were there as he took it. All cars and all buses ran.",
        "Buses were there as he took it. All cars and all buses ran."
      ),
    ])
  func warnings(before: String, after: String) throws {
    #expect(try told("took", before, after) == ["warning sentence-changed"])
  }

  @Test(
    "What may say something else is an error",
    arguments: [
      ("It is not so that he took the money.", "It is so that he took the money."),
      ("He took the money.", "He took the money, allegedly."), ("He took the money.", "He took the money?"),
      ("Bob says he took the 13 coins.", "Bob says he took the 130 coins."),
      ("So Bob says he took it.", "So Rob says he took it."),
      ("He took the money, which was legal.", "He took the money, which was illegal."),
      ("He took the money, which was legal.", "He took the money, which was (il)legal."),
      ("The agency says he took it.", "The agency says he may, he took it."),
      ("[[europol|The agency]] says he took it.", "[[interpol|The agency]] says he took it."),
      ("He took the money.", "~~He took the money.~~"), ("He took the money.", "> He took the money."),
      ("It is so with Messrs. Smith that he took it.", "It is not so with Messrs. Smith that he took it."),
      ("It is so … Smith says he took it.", "It is not so … Smith says he took it."),
      ("It is so, “Why?” Smith asked, as he took it.", "It is not so, “Why?” Smith asked, as he took it."),
      ("He did:\n\n- say he took it", "He did not:\n\n- say he took it"),
      ("- It is so:\n  - he took it", "- It is not so:\n  - he took it"),
      ("> He took it.\n>\n> — Bob", "> He took it.\n>\n> — Rob"), ("> He took it.\n> — Bob", "> He took it.\n> — Rob"),
      ("> He took it.\n\n— Bob", "> He took it.\n\n— Rob"), ("> He took it.\n\n*Bob*", "> He took it."),
      ("He took it.", "He took it. None of this is true."),
      ("He took it.\n\nIt rained.", "He took it.\n\nThat is not true."),
      ("He took it.", "He took it. It was later retracted."),
      ("The following was confirmed.\n\nHe took it.", "The following was refuted.\n\nHe took it."),
      ("It rained.\n\nHe took it.", "What follows is satire.\n\nHe took it."),
      ("Why?\n\nHe took it.", "Who denied it?\n\nHe took it."),
      ("*Denied payments*\n\n|a|\n|-|\n|he took it|", "*Admitted payments*\n\n|a|\n|-|\n|he took it|"),
      (
        "![A](https://example.org/a.png)\n\n*He took it*", "![A](https://example.org/b.png)\n\n*He took it*"
      ),
      ("![A](https://example.org/a.png) He took it.", "![A](https://example.org/b.png) He took it."),
      ("|a|\n|-|\n|he took it|\n\n*Denied*", "|a|\n|-|\n|he took it|\n\n*Admitted*"),
      ("He took it.[^1]\n\n[^1]: Confirmed.", "He took it.[^1]\n\n[^1]: Refuted."),
      ("- [ ] say he took it", "- [x] say he took it"), ("1986. So he took it.", "1987. So he took it."),
      ("At -5 degrees he took it.", "At —5 degrees he took it."),
      (
        "The judge heard the man say he took it and wrote it.",
        "Later in the yard it rained on us as he took it all away."
      ),
      ("So it is, says eBay, he took it.", "So it is, says iTV, he took it."),
      ("A harmful act says he took it.", "A harmless act says he took it."),
      ("On the fifth day says he took it.", "On the sixth day says he took it."),
      (
        "So ![A man](https://example.org/a.png) says he took it.",
        "So ![No man](https://example.org/a.png) says he took it."
      ),
      ("He ~~never~~ says he took the money.", "He never says he took the money."),
      ("He took it.\n\nText.[^1]\n\n[^1]: A.", "Text.[^1]\n\n[^1]: He took it."),
      ("|A|Denied|\n|-|-|\n|x|he took it|", "|A|Admitted|\n|-|-|\n|x|he took it|"),
      ("|A|B|C|\n|-|-|-|\n|x|he took it|no|", "|A|B|C|\n|-|-|-|\n|x|he took it|yes, never|"),
      ("|A|B|C|\n|-|-|-|\n|he took it|x|denied|", "|A|B|C|\n|-|-|-|\n|he took it|x|admitted|"),
      ("|A|B|C|\n|-|-|-|\n|x|he took it|[[europol\\|they]]|", "|A|B|C|\n|-|-|-|\n|x|he took it|[[interpol\\|they]]|"),
      ("He took the money.", "    He took the money."), ("He took the money.", "```\nHe took the money.\n```"),
      ("He did:\n\nHe says he took it.", "He did not:\n\nHe says he took it."),
      ("He did:\n\n|A|B|\n|-|-|\n|x|he took it|", "He did not:\n\n|A|B|\n|-|-|\n|x|he took it|"),
      ("他做了：\n\nHe says he took it.", "他没做：\n\nHe says he took it."),
      ("> He says he took it.", "> > He says he took it."),
      ("So he really says he took it.", "So he ‘really’ says he took it."),
      ("So he says 13 took it.", "So he says over 13 took it."),
      ("He didn`t say he took it.", "He did say he took it."),
      ("So he says he took it.", "So he doesn′t say he took it."),
      ("|A|B|\n|-|-|\n|x|he took it|", "|C|B|\n|-|-|\n|x|he took it|"),
      ("|A|B|Denied|\n|-|-|-|\n|x|he took it|y|", "|A|B|Admitted|\n|-|-|-|\n|x|he took it|y|"),
      ("They left.[^1]\n\n[^1]: He took it.", "They never left.[^1]\n\n[^1]: He took it."),
      (
        "They left it.[^1] All went.[^2]\n\n[^1]: He took it.\n[^2]: B.",
        "They left it.[^2] All went.[^1]\n\n[^1]: He took it.\n[^2]: B."
      ),
      ("Smith says he took it.", "Jones says he took it."), ("Paris is where he took it.", "It is where he took it."),
    ])
  func errors(before: String, after: String) throws {
    #expect(try told("took", before, after).contains("error sentence-meaning"))
  }

  @Test("Headings: another name is a warning, one that says whether it is true an error, as is another heading")
  func headings() throws {
    let before = "## Confirmed\n\nHe took it.\n\n## Rumours\n\nNothing."
    #expect(
      try told("took", before, "## Certain\n\nHe took it.\n\n## Rumours\n\nNothing.") == ["error heading-meaning"])
    #expect(
      try told("took", before, "## Confirmed\n\nNothing.\n\n## Rumours\n\nHe took it.") == ["error heading-changed"])
    #expect(
      try told("took", before, "> ## Confirmed\n\nHe took it.\n\n## Rumours\n\nNothing.") == ["error heading-changed"],
      "a heading in a quotation heads nothing outside")
    #expect(
      try told("took", before, "## ~~Confirmed~~\n\nHe took it.\n\n## Rumours\n\nNothing.") == [
        "error heading-meaning"
      ])
    // One that is gone, so that the words stand below the one before it, has no other name.
    let second = "## Confirmed\n\nNothing.\n\n## Rumours\n\nHe took it."
    #expect(try told("took", second, "## Confirmed\n\nNothing.\n\nHe took it.") == ["error heading-changed"])
    #expect(
      try told("took", second, "## Confirmed\n\nNothing.\n\n## Hearsay\n\nHe took it.") == ["error heading-meaning"])
    #expect(try told("took", second, "## New\n\nNo.\n\n\(second)") == [], "the number of a section alone says nothing")
    // Headings that were there before, or that come between two, are no new names.
    #expect(
      try told("took", "## One\n\n### Sub\n\nHe took it.", "## One\n\nNo.\n\n## False\n\n### Sub\n\nHe took it.") == [
        "error heading-changed"
      ])
    #expect(
      try told("took", "> [!success]\n> He took it.", "> [!failure]\n> He took it.").contains { $0.contains("heading") }
    )
    #expect(
      try told("took", "> [!success]\n> He took it.", "> [!failure]\n> He took it.") == ["error heading-changed"])
    // Of a kind that nobody knows a page shows the name.
    #expect(
      try told("took", "> [!proven] A\n> He took it.", "> [!disproven] A\n> He took it.").contains(
        "error heading-changed"))
    #expect(try told("took", "He took it.", "## Rumours\n\nHe took it.") == ["error heading-changed"])
    #expect(
      try told("took", "## A\n\nHe took it.\n\n## A\n\nNo.", "## A\n\nNo.\n\n## A\n\nHe took it.") == [
        "error heading-changed"
      ],
      "two of one name")
    #expect(
      try told("took", "**Sure**\n\nHe took it.\n\n**Unsure**\n\nNo.", "**Sure**\n\nNo.\n\n**Unsure**\n\nHe took it.")
        == [
          "error heading-changed"
        ], "a line in bold heads what is below it")
    #expect(
      try told("took", "**He left at last.**\n\nHe took it.", "He left at last.\n\nHe took it.") == [],
      "a sentence does not")
    #expect(
      try told(
        "took", "# A\n\n## B\n\nHe took it.\n\n# C\n\n## B\n\nNo.", "# A\n\n## B\n\nNo.\n\n# C\n\n## B\n\nHe took it."
      )
      .contains("error heading-changed"))
  }

  @Test(
    "Headings that changed places are no new names, though neither is there as it was",
    arguments: [
      ("1. Confirmed", "2. Rumours", "1. Rumours", "2. Confirmed"),
      ("Confirmed", "Rumours", "rumours", "confirmed"), ("A. Sure", "B. Unsure", "A. Unsure", "B. Sure"),
      ("“Confirmed”", "Rumours", "Rumours", "Confirmed"),
      ("1. The years before", "2. The years before", "2. The years before", "1. The years before"),
    ])
  func swappedHeadings(first: String, second: String, newFirst: String, newSecond: String) throws {
    func article(_ first: String, _ second: String) -> String {
      "## \(first)\n\nHe took it.\n\n## \(second)\n\nNothing."
    }
    #expect(try told("took", article(first, second), article(newFirst, newSecond)) == ["error heading-changed"])
  }

  @Test("Of three headings that took one another's names, those that notes keep are known")
  func rotatedHeadings() throws {
    func article(_ headings: [String]) -> String {
      zip(headings, ["He took it.", "She hid it.", "It lay here."]).map { "## \($0)\n\n\($1)" }.joined(
        separator: "\n\n")
    }
    let notes = ["a": "quote: took", "b": "quote: hid", "c": "quote: lay"]
    let first = site(article(["One", "Two", "Three"]), notes).dossier()
    var edited = site(article(["Two", "Three", "Four"]), [:])
    for kept in AnchorRepair.incompleteAnchors(in: first) {
      let file = try #require(kept.edit.applied(to: kept.annotation))
      edited.files.append(
        (path: "annotations/raid/\(kept.annotation.slug).md", text: String(decoding: file, as: UTF8.self)))
    }
    let told = edited.diagnostics.filter { $0.id.hasPrefix("heading") }.map { "\($0.severity) \($0.id)" }
    #expect(told == [String](repeating: "error heading-changed", count: 3))
  }

  @Test("Where a heading's words lead is told; that they lead to what they name is not")
  func headingTargets() throws {
    func article(_ heading: String) -> String { "## \(heading)\n\nHe took it." }
    #expect(
      try told("took", article("[[europol|The agency]]"), article("[[interpol|The agency]]")) == [
        "warning heading-renamed"
      ])
    #expect(
      try told("took", article("[A](https://example.org/a)"), article("[A](https://example.org/b)")) == [
        "warning heading-renamed"
      ])
    #expect(try told("took", article("Europol"), article("[[Europol]]")) == [])
    #expect(try told("took", article("The [[europol|Europol]] case"), article("The Europol case")) == [])
    #expect(
      try told("took", "|A|[[Europol]]|\n|-|-|\n|x|he took it|", "|A|[[interpol\\|Europol]]|\n|-|-|\n|x|he took it|")
        .contains("error sentence-meaning"))
  }

  @Test(
    "What is written in other sentences beside words at a sentence’s or paragraph’s beginning or end is no matter",
    arguments: [
      ("It was late. He took it. They left.", "It was cold. He took it. They stayed."),
      ("It was late. He took it. They left.", "He took it."),
      ("He took it. They left.", "It rained. He took it. Nobody left."),
      ("He took it. They left.", "He took it.\n\nThey left."),
      ("It was late. He took it.", "It was late! He took it. They left."),
      ("- It was late.\n- He took it.", "- He took it.\n- It was cold."),
    ])
  func besideSentences(before: String, after: String) throws {
    #expect(try told("He took it.", before, after) == [])
    #expect(try told("He took", before, after) == [])
    #expect(try told("took it.", before, after) == [])
  }

  @Test("A sentence that may be part of the next one for all that anybody knows is but another difference")
  func wholeSentences() throws {
    for before in ["“No.” ", "He asked, “Why?” ", "She said: “It rained.” ", "It never rained… "] {
      #expect(try told("took", "He took it.", before + "He took it.") == ["warning sentence-changed"])
      #expect(try told("took", before + "He took it.", "He took it.").contains { $0.hasPrefix("error") } == false)
    }
    #expect(
      try told("took", "It is so. He took it.", "It is not so that “Why?” he took it.").contains {
        $0.hasPrefix("error")
      })
    #expect(try told("took", "“Why?” He took it.", "“Why?” He never took it.").contains { $0.hasPrefix("error") })
    #expect(try told("took", "He took it.", "> “No.” He took it.").contains { $0.hasPrefix("error") })
  }

  @Test("What stands in other paragraphs is no matter")
  func paragraphs() throws {
    #expect(try told("He took", "It was late.\n\nHe took it.", "It was late.\n\nIt rained.\n\nHe took it.") == [])
    #expect(
      try told("He took it.", "It was late.\n\nHe took it.\n\nIt rained.", "It was early.\n\nHe took it.\n\nIt snowed.")
        == [])
  }

  @Test("A heading that was published before is no new name of another")
  func publishedHeading() {
    var site = site("## False\n\nHe took it.", ["note": "quote: took\nsentence: He took it.\nheading: \"True\""])
    #expect(site.diagnostics.map(\.id).contains("heading-meaning"))
    site.published = PublishedRecord([
      .init("article raid", "heading", "True"), .init("article raid", "heading", "False"),
    ])
    #expect(site.diagnostics.map(\.id).contains("heading-changed"))
  }

  @Test(
    "Words do not run on over what stands between them",
    arguments: [
      ("It ended.\n\n![[other]]\n\nThey left.", "It ended. They left."),
      ("It ended.\n\n## Later\n\nThey left.", "ended. Later They"),
      ("It ended.[^1]\n\n[^1]: They left.", "ended. They"),
    ])
  func structure(article: String, quote: String) {
    let site = site(article, ["note": "quote: \"\(quote)\""])
    #expect(site.diagnostics.map(\.id).contains("anchor-runs-on"))
  }

  @Test("One change of a sentence is told once, with all its notes")
  func grouped() throws {
    let before = "Here he took the money and left the town."
    let quotes = ["took the money", "left the town"]
    let notes = Dictionary(uniqueKeysWithValues: quotes.enumerated().map { ("note-\($0)", "quote: \"\($1)\"") })
    let first = site(before, notes).dossier()
    var edited = site("Here he took the money and quickly left the town.", [:])
    for kept in AnchorRepair.incompleteAnchors(in: first) {
      let file = try #require(kept.edit.applied(to: kept.annotation))
      edited.files.append(
        (path: "annotations/raid/\(kept.annotation.slug).md", text: String(decoding: file, as: UTF8.self)))
    }
    let told = edited.diagnostics.filter { ["sentence-changed", "anchor-context"].contains($0.id) }
    // The second has another word directly before it.
    #expect(told.map(\.id).sorted() == ["anchor-context", "sentence-changed"])
    let dossier = edited.dossier()
    let review = AnchorReview(of: dossier)
    let broken = try #require(review.broken.first)
    let acceptance = review.acceptance(of: broken.annotation, proposal: 0, in: dossier)
    #expect(acceptance.edits.map(\.note.slug) == ["note-1", "note-0"], "the sentence is accepted for both")
    #expect(acceptance.claims.isEmpty)
  }

  @Test(
    "A note that names its article by an alias is told, as an alias may move", arguments: ["raid", "The raid", "R"])
  func alias(name: String) {
    let site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The raid\naliases: [R]\ndate: 2018-04-27\n---\nHe took it.\n",
      "annotations/raid/note.md": "---\nkind: context\narticle: \(name)\nquote: took\n---\nA note.\n",
    ]
    #expect(site.diagnostics.map(\.id).contains("article-by-alias") == (name == "R"))
  }

  @Test("In a script without spaces words need context on both sides, and a sign that denies is told")
  func unspaced() {
    let missing = site("警方逮捕了三人。", ["note": "quote: 逮捕了"]).diagnostics
    #expect(missing.map(\.id).contains("anchor-context-missing"))
    // Also where only what stands beside the words is of such a script.
    let beside = site("東京ABC放送は報じた。", ["note": "quote: ABC\nprefix: 京"]).diagnostics
    #expect(beside.map(\.message).contains { $0.contains("these have no suffix") })
    let denied = site("警方不承认此事。", ["note": "quote: 承认\nprefix: 不\nsuffix: 此"]).diagnostics
    #expect(denied.map(\.id).contains("anchor-beside-negation"))
    #expect(!denied.map(\.id).contains("anchor-context-missing"))
  }

  @Test(
    "What denies directly beside words of any script without spaces is told",
    arguments: [
      ("บริษัทไม่จ่ายเงินให้เจ้าหน้าที่", "จ่ายเงิน", "ไม่"), ("บริษัทไม่ได้จ่ายเงินให้เจ้าหน้าที่", "จ่ายเงิน", "ไม่ได้"),
      ("警方没有逮捕他。", "逮捕", "没有"),
      ("会社は金を払わなかった。", "金を払わ", "なかった"), ("会社は支払っていない。", "支払", "ない"), ("警方从未逮捕他。", "逮捕", "从未"),
    ])
  func adjacent(text: String, quote: String, denial: String) throws {
    let told = try WatchedNote.edited(quote, text, text).diagnostics.filter { $0.id == "anchor-beside-negation" }
    #expect(told.map(\.message) == ["“\(denial)” stands directly beside these words, and may deny them"])
  }

  @Test(
    "What only begins or ends so denies nothing",
    arguments: [
      ("公司非常愿意支付。", "公司"), ("南非公司支付了。", "公司"), ("จ่ายหรือไม่บริษัทบอก", "บริษัท"), ("会社は金を払わなければならない。", "金を払わ"),
      ("会社未明に火災。", "会社"), ("บริษัทใหม่จ่ายเงิน", "จ่ายเงิน"),
    ])
  func innocent(text: String, quote: String) throws {
    let told = try WatchedNote.edited(quote, text, text).diagnostics
    #expect(!told.map(\.id).contains("anchor-beside-negation"))
  }

  @Test("A note without a sentence on words that are struck out is told, and nothing is added to it")
  func struckOut() {
    let site = site("~~He took it.~~", ["note": "quote: took it"])
    #expect(site.diagnostics.map(\.id).contains("anchor-struck-out"))
    #expect(AnchorRepair.incompleteAnchors(in: site.dossier()).isEmpty)
  }

  @Test("To a note whose sentence changed no context is added: it may be that of a twin")
  func twinOfAKeptSentence() {
    let site = site("In Peru he never took it.", ["note": "quote: took it\nsentence: In Spain he took it."])
    #expect(site.diagnostics.map(\.id).contains("sentence-meaning"))
    #expect(AnchorRepair.incompleteAnchors(in: site.dossier()).isEmpty)
  }

  @Test("Of a note that keeps no sentence, what was published says where its words stood")
  func twinOfAPublishedSentence() throws {
    func site(_ article: String, published: String) -> SiteFixture {
      var site = self.site(article, ["note": "quote: took it"])
      site.published = PublishedRecord([.init("article raid", "sentence", published)])
      return site
    }
    let same = site("In Spain he took it. It rained.", published: "In Spain he took it.")
    #expect(!same.diagnostics.map(\.id).contains("sentence-meaning"))
    #expect(AnchorRepair.incompleteAnchors(in: same.dossier()).count == 1)
    // Words that came later were published nowhere.
    let new = site("In Spain he took it.", published: "It rained.")
    #expect(AnchorRepair.incompleteAnchors(in: new.dossier()).count == 1)

    let twin = site("In Peru he never took it.", published: "In Spain he took it.")
    #expect(twin.diagnostics.map(\.id).contains("sentence-meaning"))
    let dossier = twin.dossier()
    #expect(AnchorRepair.incompleteAnchors(in: dossier).isEmpty)
    // A person may say that it is what the note is about.
    let note = try #require(dossier.corpus.documents.first { $0.isAnnotation })
    let edit = try #require(AnchorReview(of: dossier).acceptance(of: note, proposal: 0, in: dossier).edits.first?.edit)
    let file = String(decoding: try #require(edit.applied(to: note)), as: UTF8.self)
    #expect(file.contains("sentence: \"In Peru he never took it.\""))
  }
}
