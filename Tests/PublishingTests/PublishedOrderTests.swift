import Diagnostics
import Linking
import Model
import TestSupport
import Testing

@Suite("The record knows what sorted lines alone do not say")
struct PublishedOrderTests {
  private func site(_ body: String, article: String = "", note: String = "") -> SiteFixture {
    var site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n\(article)---\n\(body)\n",
      "entities/lee.md": "---\ntitle: Lee\nkind: person\n---\nText.\n",
      "entities/kim.md": "---\ntitle: Kim\nkind: person\n---\nText.\n",
    ]
    if !note.isEmpty {
      site.files.append(
        (path: "annotations/note.md", text: "---\nkind: claim\narticle: raid\nstatus: reported\n\(note)\n---\nA.\n"))
    }
    site.media = ["p.png"]
    return site
  }

  private func changes(_ now: SiteFixture, after before: SiteFixture) -> [String] {
    let record = PublishedRecord(reading: Array(PublishedRecord(of: before.dossier()).text.utf8))
    let diff = PublicationDiff(from: record, to: PublishedRecord(of: now.dossier()))
    return diff.subjects.flatMap { $0.changes.map { "\($0.key): \($0.was ?? "-") → \($0.now ?? "-")" } }
  }

  private func told(_ now: SiteFixture, after before: SiteFixture) -> [String] {
    var site = now
    site.published = PublishedRecord(reading: Array(PublishedRecord(of: before.dossier()).text.utf8))
    return site.diagnostics.map { "\($0.severity) \($0.id)" }.filter { $0.contains("untold") }
  }

  @Test(
    "What changed places is one remark",
    arguments: [
      ("Did Lee pay?\n\nYes.\n\nDid Kim pay?\n\nNo.", "Did Lee pay?\n\nNo.\n\nDid Kim pay?\n\nYes."),
      ("1. Lee won.\n2. Kim lost.", "1. Kim lost.\n2. Lee won."), ("- A.\n- B.\n- C.", "- C.\n- A.\n- B."),
      ("He came. He left.", "He left. He came."),
      ("| A | B |\n| - | - |\n| x | y |", "| B | A |\n| - | - |\n| y | x |"),
      ("## A\n\nOne.\n\n## B\n\nTwo.", "## B\n\nTwo.\n\n## A\n\nOne."),
      ("![P](p.png)\n\nOne.\n\nTwo.", "One.\n\nTwo.\n\n![P](p.png)"),
      ("One.\n\n> [!note] N\n> Two.\n\nThree.", "One.\n\nThree.\n\n> [!note] N\n> Two."),
    ])
  func moved(before: String, after: String) {
    #expect(told(site(after), after: site(before)) == ["information untold-text-change"])
    #expect(told(site(after, article: "updated: 2018-05-02\n"), after: site(before)) == [])
  }

  @Test(
    "A correction that says nothing tells readers nothing", arguments: [".", "…", "-", "🙂", "\\u200B"])
  func wordlessCorrection(note: String) {
    func corrected(_ note: String) -> SiteFixture {
      site("It burned.", article: "corrections: [{date: 2018-05-02, note: \"\(note)\"}]\n")
    }
    #expect(told(corrected(note), after: site("It fell.")) == ["information untold-text-change"])
    #expect(told(corrected("It burned."), after: site("It fell.")) == [])
  }

  @Test("A paragraph that was moved is one change, with what stood before it")
  func paragraph() {
    #expect(
      changes(site("Two. Three.\n\nFour.\n\nFive.\n\nOne."), after: site("One.\n\nTwo. Three.\n\nFour.\n\nFive."))
        == ["order: One. (at the beginning) → One. (after “Five.”)"])
    #expect(
      changes(
        site("One.\n\nFour.\n\nFive.\n\nSix.\n\nTwo. Three."),
        after: site("One.\n\nTwo. Three.\n\nFour.\n\nFive.\n\nSix."))
        == ["order: Two. … and 1 more (after “One.”) → Two. … and 1 more (after “Six.”)"])
  }

  @Test("What came, went or was put in other words changed no places")
  func others() {
    #expect(changes(site("One. New. Two."), after: site("One. Two.")) == ["sentence: - → New."])
    #expect(changes(site("Two. Three."), after: site("One. Two. Three.")) == ["sentence: One. → -"])
    #expect(changes(site("He “came”. He left."), after: site("He \"came\". He left.")) == [])
    #expect(changes(site("So. He left. So. He came."), after: site("So. He left. So. He came.")) == [])
    #expect(
      changes(site("One. [[lee|Two]]."), after: site("One. Two.")).map { String($0.prefix(8)) } == ["sentence"],
      "where links lead is no order")
  }

  @Test("An order has a line a section, so that version control shows an edit where it was made")
  func lines() {
    let text = PublishedRecord(of: site("Lead. More.\n\n## A\n\nOne.\n\n## B\n\nTwo. Three.").dossier()).text
    let lines = text.split(separator: "\n").filter { $0.contains("order: ") || $0.contains("sections: ") }
    #expect(lines.count == 4)
    #expect(lines.count { $0.hasSuffix(" ¶ below: A") } == 1)
  }

  @Test("Whom a claim is about")
  func about() {
    let (lee, kim) = (
      site("They paid.", note: "quote: paid\nabout: [lee]"), site("They paid.", note: "quote: paid\nabout: [kim]")
    )
    let none = site("They paid.", note: "quote: paid")
    #expect(told(kim, after: lee).contains("warning untold-claim-change"))
    #expect(told(lee, after: none) == ["warning untold-claim-change"], "also where the record has no other")
    #expect(told(lee, after: lee) == [])
  }

  @Test("What an article shows of another page, and no more of it")
  func embedded() {
    func site(_ body: String, embed: String = "![[faq]]") -> SiteFixture {
      var site = self.site("They paid.\n\n\(embed)")
      site.files.append((path: "pages/faq.md", text: "---\ntitle: FAQ\n---\n\(body)\n"))
      return site
    }
    let before = "## One\n\nIt rained.\n\n## Two\n\nIt snowed."
    #expect(
      changes(site(before.replacing("rained", with: "hailed")), after: site(before)) == [
        "embedded: faq: It rained. → faq: It hailed."
      ])
    #expect(
      told(site(before.replacing("rained", with: "hailed")), after: site(before)) == ["information untold-text-change"])
    let part = "![[faq#Two]]"
    #expect(
      changes(site(before.replacing("rained", with: "hailed"), embed: part), after: site(before, embed: part)) == [])
    #expect(
      changes(site(before.replacing("snowed", with: "hailed"), embed: part), after: site(before, embed: part)).count
        == 1)
  }

  @Test("A record of before these were kept tells nothing of them")
  func earlier() {
    let text = PublishedRecord(of: site("One. Two.").dossier()).text
    let old =
      text.split(separator: "\n").filter { !$0.contains(": order: ") && !$0.hasPrefix("# End") } + ["# End: 4 lines, 0"]
    let record = PublishedRecord(reading: Array((old.joined(separator: "\n") + "\n").utf8))
    #expect(record.form == 1)
    let now = site("Two. One.", note: "quote: One\nabout: [lee]").dossier()
    let diff = PublicationDiff(from: record, to: PublishedRecord(of: now))
    #expect(diff.subjects.map(\.name) == ["claim note"])
  }

  @Test(
    "A day that tells readers nothing is none: that of publication, one before it, one that has not come",
    arguments: [
      "updated: 2018-04-27\n", "updated: 2018-04-26\n", "updated: 2999-01-01\n",
      "corrections:\n  - date: 2999-01-01\n    note: It was wrong.\n",
      "corrections:\n  - date: 2017-01-01\n    note: It was wrong.\n",
    ])
  func days(keys: String) {
    #expect(
      told(site("They left.", article: keys), after: site("They paid.")).contains("information untold-text-change"))
  }

  @Test(
    "Nor does an entry of such a day, or one whose note has no words, tell how a claim changed",
    arguments: [
      ("2999-01-01", "The court ruled."), ("2017-01-01", "The court ruled."), ("2018-05-01", "The court ruled."),
      ("2018-05-03", "."), ("2018-05-03", "– … –"),
    ])
  func entries(day: String, note: String) {
    let first = "history:\n  - date: 2018-05-02\n    status: reported\n    note: First."
    let before = site("They paid.", note: "quote: paid\n\(first)")
    func now(_ day: String, _ note: String) -> SiteFixture {
      site(
        "They paid.",
        note: "quote: paid\nstatement: All.\n\(first)\n  - date: \(day)\n    status: reported\n    note: \"\(note)\"")
    }
    #expect(told(now(day, note), after: before).contains("warning untold-claim-change"))
    #expect(told(now("2018-05-03", "The court ruled."), after: before) == [])
  }

  @Test("Spaces at the ends of lines, other line ends and a mark of the order of bytes lose nothing")
  func leniency() {
    let record = PublishedRecord(of: site("They paid. They did so: here.\n\nHe said:").dossier())
    let lines = record.text.split(separator: "\n", omittingEmptySubsequences: false)
    for text in [
      lines.joined(separator: "\r\n"), lines.map { $0 + "  " }.joined(separator: "\n"), "\u{FEFF}" + record.text,
      lines.map { $0 + " \t\r" }.joined(separator: "\n\n"), String(record.text.dropLast()),
    ] {
      let read = PublishedRecord(reading: Array(text.utf8))
      #expect(read == record)
      #expect(read.unreadLines.isEmpty)
    }
  }
}
