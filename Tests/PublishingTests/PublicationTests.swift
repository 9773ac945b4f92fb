import Diagnostics
import Linking
import Model
import TestSupport
import Testing

@Suite("What was published is remembered")
struct PublicationTests {
  private static let head = "---\ntitle: The raid\ndate: 2018-04-27\n"
  private static let claim = """
    kind: claim
    article: raid
    quote: took 40 servers
    prefix: They
    suffix: .
    sentence: They took 40 servers.
    """

  private func site(
    _ body: String = "They took 40 servers. It rained.", article: String = "", note: String = "status: reported"
  ) -> SiteFixture {
    [
      "articles/raid.md": "\(Self.head)\(article)---\n\(body)\n",
      "annotations/raid/note.md": "---\n\(Self.claim)\n\(note)\n---\nA note.\n",
    ]
  }

  /// The ids of what is told of a site whose last record is that of the other.
  private func told(_ now: SiteFixture, after before: SiteFixture) -> [String] {
    let record = PublishedRecord(reading: Array(PublishedRecord(of: before.dossier()).text.utf8))
    var site = now
    site.published = record
    return site.diagnostics.map { "\($0.severity) \($0.id)" }.filter { $0.contains("untold") }
  }

  @Test("A record is sorted lines, and reads back as it was")
  func lines() {
    let corrected = "corrections:\n  - date: 2018-05-01\n    note: \"It was: 40.\"\n"
    let record = PublishedRecord(of: site(article: corrected).dossier())
    #expect(
      record.text.split(separator: "\n").dropFirst().dropLast().filter { !$0.contains(": order: ") } == [
        "article raid: correction: 2018-05-01: It was: 40.", "article raid: date: 2018-04-27",
        "article raid: sentence: It rained.",
        "article raid: sentence: They took 40 servers.", "article raid: title: The raid", "claim note: article: raid",
        "claim note: status: reported", "claim note: words: took 40 servers",
      ])
    #expect(record.text.split(separator: "\n").last?.hasPrefix("# End: 9 lines, ") == true)
    #expect(PublishedRecord(reading: Array(record.text.utf8)) == record)
    #expect(PublishedRecord(reading: Array("<<<<<<< HEAD\narticle a: title: A\nx\n".utf8)).unreadLines == [1, 3])
  }

  @Test("Whatever is empty at a line's end, and whatever editors and version control do to spaces and line ends there")
  func emptyEnds() throws {
    let reply = "accuses: [lee]\nreply: {asked: 2018-05-01, from: lee}"
    var site = site("They took 40 servers. It rained.\n\n![](a.png)", note: "status: reported\n\(reply)")
    site.files.append((path: "entities/lee.md", text: "---\ntitle: Lee\nkind: person\n---\nText.\n"))
    let keys = ["words", "statement", "reply", "status", "history", "text", "embedded", "order", "picture"]
    let empty = keys.flatMap { key in
      ["", " ", "a", "a ", "a |  | ", "a: ", ":", " a"].map { PublishedRecord.Fact("claim \(key)", key, $0) }
    }
    for record in [PublishedRecord(of: site.dossier()), PublishedRecord(empty)] {
      let lines = record.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      #expect(!lines.contains { $0.hasSuffix(" ") })
      for end in ["\n", "\r\n", " \n", "  \r\n", "\t\n"] {
        let read = PublishedRecord(reading: Array(lines.joined(separator: end).utf8))
        #expect(read == record, "\(end.debugDescription)")
      }
    }
  }

  @Test("Records that count the spaces at their lines' ends are read as well")
  func spacedEnds() {
    let lines = ["claim a: reply: 2018-05-01 |  | lee |  | ", "claim a: words: "]
    let head = PublishedRecord([]).text.split(separator: "\n")[0]
    for end in ["\n", "\r\n"] {
      let text = ([String(head)] + lines + ["# End: 2 lines, e587db9e7fc62ea3, form 2", ""]).joined(separator: end)
      let record = PublishedRecord(reading: Array(text.utf8))
      #expect(record.ending == .fits && record.unreadLines == [] && record.hasHead)
      #expect(
        record
          == PublishedRecord([.init("claim a", "reply", "2018-05-01 |  | lee |  | "), .init("claim a", "words", "")]))
    }
  }

  @Test("The title of a claim that another takes the place of, and one that goes")
  func titles() {
    func titled(_ title: String, _ more: String = "") -> SiteFixture {
      site(note: "status: reported\n\(title)\(more)")
    }
    let before = titled("title: The servers were taken")
    #expect(told(before, after: before) == [])
    #expect(told(titled("title: The servers were never taken"), after: before) == ["warning untold-claim-change"])
    #expect(told(titled(""), after: before) == ["warning untold-claim-change"])
    let history = "\nhistory: [{date: 2018-05-02, status: reported, note: They were not taken.}]"
    #expect(told(titled("title: The servers were never taken", history), after: before) == [])
    // Earlier records have no titles.
    #expect(told(before, after: site()) == [])
  }

  @Test("Nothing changed, nothing is told")
  func same() {
    #expect(told(site(), after: site()) == [])
    #expect(told(site("They  took 40\nservers. It rained."), after: site()) == [])
  }

  @Test("A text that changed is a remark, unless readers are told")
  func text() {
    let changed = "They took 40 servers. It snowed. It rained again."
    #expect(told(site(changed), after: site()) == ["information untold-text-change"])
    #expect(told(site(changed, article: "updated: 2018-05-01\n"), after: site()) == [])
    let correction = "corrections:\n  - date: 2018-05-01\n    note: It snowed.\n"
    #expect(told(site(changed, article: correction), after: site()) == [])
    #expect(told(site(article: correction), after: site(article: correction)) == [])
  }

  @Test(
    "A correction that says nothing tells readers nothing",
    arguments: [
      "[](x)", "&nbsp;", "&#160;", "<br>", "<b></b>", "[^1]", "![](x.png)", "\u{3164}", "1", "123", "2020-02-05",
      "x", "ok",
      "Corrected.", "Update", "TODO", "n/a", "None", "true", "Berichtigt.", "更正", "**", "[ ](http://x.example)",
    ])
  func emptyCorrections(note: String) {
    let correction = "corrections:\n  - date: 2018-05-01\n    note: \"\(note)\"\n"
    #expect(
      told(site("They took 40 servers. It snowed.", article: correction), after: site()) == [
        "information untold-text-change"
      ])
  }

  @Test("A day that is yet to come tells readers nothing until it has")
  func daysToCome() {
    let changed = "They took 40 servers. It snowed."
    let correction = "corrections:\n  - date: 2018-05-03\n    note: It snowed.\n"
    let history = "status: refuted\nhistory:\n  - date: 2018-05-03\n    status: refuted\n    note: It snowed."
    for (day, isUntold) in [(2, true), (3, false), (4, false)] {
      func told(_ now: SiteFixture) -> [String] {
        var now = now
        now.today = CalendarDay(year: 2018, month: 5, day: day)
        return self.told(now, after: site())
      }
      let text = isUntold ? ["information untold-text-change"] : []
      #expect(told(site(changed, article: correction)) == text)
      #expect(told(site(changed, article: "updated: 2018-05-03\n")) == text)
      #expect(told(site(note: history)) == (isUntold ? ["warning untold-claim-change"] : []))
    }
  }

  @Test(
    "A correction in a few words tells them",
    arguments: ["It snowed.", "90, not 40.", "Typo.", "[Snow](x) fell.", "Es schneite.", "下雪了", "&lt;b&gt; snowed"])
  func corrections(note: String) {
    let correction = "corrections:\n  - date: 2018-05-01\n    note: \"\(note)\"\n"
    #expect(told(site("They took 40 servers. It snowed.", article: correction), after: site()) == [])
  }

  @Test("An article that is kept back is told once, with what went with it")
  func withdrawn() throws {
    let correction = "corrections:\n  - date: 2018-05-01\n    note: It was 40.\n"
    let before = site(article: correction)
    #expect(told(site(article: correction + "draft: true\n"), after: before) == ["information untold-text-change"])
    var now = site(article: correction + "draft: true\n")
    now.published = PublishedRecord(of: before.dossier())
    let finding = try #require(now.diagnostics.first { $0.id == "untold-text-change" })
    #expect(finding.message == "the article “raid” was published and is kept back now")
    #expect(finding.notes.map(\.message) == ["the claim “note” went with it", "1 of its own corrections went with it"])
  }

  @Test("A day that was taken out or set back tells readers nothing")
  func updated() {
    let (was, changed) = (site(article: "updated: 2018-05-01\n"), "They took 40 servers. It snowed.")
    #expect(told(site(changed), after: was) == ["information untold-text-change"])
    #expect(told(site(changed, article: "updated: 2018-04-30\n"), after: was) == ["information untold-text-change"])
    #expect(told(site(changed, article: "updated: 2018-05-02\n"), after: was) == [])
  }

  @Test("Sentences that changed places between headings are told, those below a heading with another name are not")
  func places() {
    let before = site("They took 40 servers.\n\n## Proven\n\nBob paid.\n\n## Disproven\n\nRob paid.")
    let swapped = site("They took 40 servers.\n\n## Proven\n\nRob paid.\n\n## Disproven\n\nBob paid.")
    #expect(told(swapped, after: before) == ["information untold-text-change"])
    let (old, new) = (PublishedRecord(of: before.dossier()), PublishedRecord(of: swapped.dossier()))
    #expect(
      PublicationDiff(from: old, to: new)["article raid"]?.changes.map { "\($0.key): \($0.now ?? "")" }.sorted()
        == ["place: Bob paid. (below Disproven)", "place: Rob paid. (below Proven)"])
    let renamed = site("They took 40 servers.\n\n## Proven\n\nBob paid.\n\n## False\n\nRob paid.")
    #expect(
      PublicationDiff(from: old, to: PublishedRecord(of: renamed.dossier()))["article raid"]?.changes.map(\.key)
        == ["heading"])
  }

  @Test("Lines that a merge kept twice are read once, and told")
  func doubled() {
    let text = PublishedRecord(of: site().dossier()).text
    let doubled = PublishedRecord(reading: Array((text + text).utf8))
    #expect(doubled.facts == PublishedRecord(reading: Array(text.utf8)).facts)
    #expect(doubled.unreadLines.count == 1)
  }

  @Test("Lines that were taken out, added or changed are missed by the last one, which says how many there were")
  func ending() {
    let text = PublishedRecord(of: site().dossier()).text
    let lines = text.split(separator: "\n").map(String.init)
    func ending(_ lines: [String]) -> PublishedRecord.Ending {
      PublishedRecord(reading: Array((lines.joined(separator: "\n") + "\n").utf8)).ending
    }
    #expect(ending(lines) == .fits)
    #expect(ending(lines.map { $0 + "\r" }) == .fits)
    for index in 1..<lines.count - 1 {
      var fewer = lines
      fewer.remove(at: index)
      #expect(ending(fewer) == .differs(written: lines.count - 2))
    }
    #expect(ending(lines.map { $0.replacing("40", with: "90") }) == .differs(written: lines.count - 2))
    #expect(ending(lines + ["article raid: sentence: New."]) == .differs(written: lines.count - 2))
    #expect(ending(lines.dropLast()) == .missing)
  }

  @Test(
    "Days, authors, summaries, pictures and embeds of an article are remembered, too",
    arguments: [
      ("date: 2018-04-27\n", "date: 2018-04-26\n"), ("date: 2018-04-27\n", "date: 2018-04-27\nsummary: S.\n"),
      ("date: 2018-04-27\n", "date: 2018-04-27\nauthors: [Lee]\n"), ("![A]", "![B]"),
      ("![A](p.png)", "![A](p.png \"B\")"),
      ("p.png", "q.png"), ("![[one]]", "![[two]]"),
      ("date: 2018-04-27\n", "date: 2018-04-27\nimage: {file: p.png, alt: B}\n"),
    ])
  func everything(old: String, new: String) {
    func site(_ change: (String) -> String) -> SiteFixture {
      var site: SiteFixture = [
        "articles/raid.md": change("\(Self.head)---\nThey left.\n\n![A](p.png)\n\n![[one]]\n"),
        "pages/one.md": "---\ntitle: One\n---\nOne.\n", "pages/two.md": "---\ntitle: Two\n---\nTwo.\n",
      ]
      site.media = ["p.png", "q.png"]
      return site
    }
    let before = site { $0 }
    #expect(told(before, after: before) == [])
    #expect(told(site { $0.replacing(old, with: new) }, after: before) == ["information untold-text-change"])
  }

  @Test("A record of before these were kept tells nothing of them")
  func earlierRecord() {
    var now = site(article: "summary: S.\nauthors: [Lee]\n")
    let text = PublishedRecord(of: site().dossier()).text
    let earlier = text.split(separator: "\n").filter { !$0.contains(": date: ") && !$0.hasPrefix("# End") }
    now.published = PublishedRecord(reading: Array((earlier.joined(separator: "\n") + "\n").utf8))
    #expect(now.diagnostics.filter { $0.id.contains("untold") }.isEmpty)
  }

  @Test(
    "A claim's statement, its speaker and whom it accuses change with an entry in its history, or it is told",
    arguments: ["statement: They took it.", "speaker: lee", "accuses: [lee]"])
  func claimParts(key: String) {
    func site(_ note: String) -> SiteFixture {
      var site = self.site(note: note)
      site.files.append((path: "entities/lee.md", text: "---\ntitle: Lee\nkind: person\n---\nText.\n"))
      return site
    }
    let entry = "history:\n  - date: 2018-05-01\n    status: reported\n    note: The court ruled."
    let before = site("status: reported")
    #expect(told(site("status: reported\n\(key)"), after: before) == ["warning untold-claim-change"])
    #expect(told(site("status: reported\n\(key)\n\(entry)"), after: before) == [])
  }

  @Test("A claim's status changes with an entry in its history, or it is told")
  func status() {
    let entry = "history:\n  - date: 2018-05-01\n    status: refuted\n    note: The court ruled."
    #expect(told(site(note: "status: refuted"), after: site()) == ["warning untold-claim-change"])
    #expect(told(site(note: "status: refuted\n\(entry)"), after: site()) == [])
    #expect(
      told(site(note: "status: refuted"), after: site(note: "status: refuted\n\(entry)"))
        == ["warning untold-claim-change"], "an entry that was taken out")
  }

  @Test("A correction that was taken out is told")
  func correction() {
    let correction = "corrections:\n  - date: 2018-05-01\n    note: It was 40.\n"
    #expect(told(site(), after: site(article: correction)) == ["warning untold-claim-change"])
  }

  @Test("The difference pairs what belongs together")
  func difference() throws {
    let old = PublishedRecord(of: site().dossier())
    let new = PublishedRecord(of: site("They took 40 servers. It rained all day. New.").dossier())
    let subject = try #require(PublicationDiff(from: old, to: new)["article raid"])
    #expect(
      subject.changes.map { "\($0.was ?? "-") → \($0.now ?? "-")" }
        == ["It rained. → It rained all day.", "- → New."])
  }
}
