import HTMLReading
import Linking
import Model
import TestSupport
import Testing

@Suite("The evidence ledger")
struct EvidenceLedgerTests {
  private static let files: [String: String] = [
    "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nServers were seized. Nobody was arrested.\n",
    "sources/report.md":
      "---\ntype: report\ncapture: report.txt\nsha256: \(String(repeating: "a", count: 64))\n---\nText.\n",
    "annotations/raid/note.md": """
    ---
    kind: claim
    status: reported
    article: raid
    quote: "Servers were seized"
    sources:
      - source: report
        quote: "“the seizure of servers”"
    ---
    """,
  ]

  private static let capture = Capture(
    text: Array("They spoke of \"the  seizure\nof servers\".".utf8), sha256: String(repeating: "a", count: 64))

  private func ledger(
    _ changes: [String: String] = [:], captures: [String: Capture]? = ["report.txt": capture]
  ) -> EvidenceLedger {
    var site = SiteFixture(Self.files.merging(changes) { $1 })
    site.captures = captures
    return EvidenceLedger.make(of: site.dossier())
  }

  /// “capture ok”, by source and article.
  private func lines(_ ledger: EvidenceLedger) -> [String] {
    (ledger.sources + ledger.articles).flatMap(\.entries).map { "\($0.check.rawValue) \($0.outcome.rawValue)" }
  }

  @Test("All is well where all is as it is said to be; marks and spaces may differ")
  func ok() {
    let ledger = ledger()
    #expect(lines(ledger) == ["capture ok", "checksum ok", "quote ok", "anchor ok"])
    #expect(ledger.count(.ok) == 4)
    #expect(ledger.sources.flatMap(\.entries).map(\.claimant) == ["report", "report", "note"])
  }

  @Test("A capture that is gone, or changed, or was never there")
  func captures() {
    #expect(lines(ledger(captures: [:])) == ["capture failed", "quote unchecked", "anchor ok"])
    let other = Capture(text: Self.capture.text, sha256: String(repeating: "b", count: 64))
    #expect(
      lines(ledger(captures: ["report.txt": other])) == [
        "capture ok", "checksum failed", "quote unchecked", "anchor ok",
      ])
    let none = ["sources/report.md": "---\ntype: report\n---\nText.\n"]
    #expect(lines(ledger(none)) == ["quote unchecked", "anchor ok"])
    let unhashed = ["sources/report.md": "---\ntype: report\ncapture: report.txt\n---\nText.\n"]
    #expect(lines(ledger(unhashed)) == ["capture ok", "checksum unchecked", "quote ok", "anchor ok"])
    let picture = Capture(text: nil, sha256: Self.capture.sha256)
    #expect(
      lines(ledger(captures: ["report.txt": picture])) == ["capture ok", "checksum ok", "quote unchecked", "anchor ok"])
  }

  @Test(
    "Words that the capture does not have",
    arguments: [
      ("the capture of servers", "[-the seizure-]"), ("the seizure of serve", "inside another word"),
      ("zebra", "nor any like"),
    ])
  func quotes(words: String, remark: String) throws {
    let note = Self.files["annotations/raid/note.md"]?.replacing("“the seizure of servers”", with: words) ?? ""
    let ledger = ledger(["annotations/raid/note.md": note])
    let entry = try #require(ledger.sources.first?.entries.last)
    #expect(entry.outcome == .failed)
    #expect(entry.location.path == "Content/annotations/raid/note.md")
    if remark.hasPrefix("[") {
      #expect(entry.remark?.contains("{+seizure+}") == true)
    } else {
      #expect(entry.remark?.contains(remark) == true)
    }
  }

  @Test("What stands in a capture that is notes is not verified")
  func excerpt() throws {
    let source = Self.files["sources/report.md"]?.replacing("type: report", with: "type: report\nexcerpt: true") ?? ""
    let ledger = ledger(["sources/report.md": source])
    #expect(lines(ledger) == ["capture ok", "checksum ok", "quote unchecked", "anchor ok"])
    let remarks = ledger.sources.flatMap(\.entries).compactMap(\.remark)
    #expect(remarks == ["it is notes and quoted words, no whole copy", "not verified: the capture is notes"])
    #expect(self.ledger().sources.first?.entries.first?.remark == nil)
  }

  @Test(
    "What stands in a page only as its style sheet hides words or shows them, which it leaves in doubt, is not verified"
  )
  func doubtful() {
    func outcome(_ left: String, _ doubtful: String, _ sure: String...) -> [String] {
      var capture = Capture(text: Array(left.utf8), sha256: Self.capture.sha256)
      capture.doubtfulText = Array(doubtful.utf8)
      capture.sureTexts = sure.map { Array($0.utf8) }
      return ledger(captures: ["report.txt": capture]).sources.flatMap(\.entries)
        .filter { $0.check == .quote }.map { "\($0.outcome.rawValue) \($0.remark?.prefix(39) ?? "")" }
    }
    let remark = "unchecked not verified: a style or a script in th"
    let (words, sign) = ("the seizure of servers", MaskedWords.sign)
    #expect(outcome("They spoke.", "They spoke of “\(words)”.", "They spoke.") == [remark])
    #expect(
      outcome("Of “\(words)”.", "Of “the seizure of no servers”.", "Of “the seizure of \(sign) servers”.") == [remark])
    // It stands in both, each time in another place.
    #expect(
      outcome(
        "The seizure of servers.", "The seizure of no servers. Of “\(words)”.",
        "The seizure of \(sign) servers. Of “the \(sign) of \(sign)”.") == [remark])
    #expect(outcome("Of “\(words)”.", "So: of “\(words)”.", "\(sign): of “\(words)”.").first?.hasPrefix("ok") == true)
    #expect(outcome("Of a.", "Of “\(words)”.", "Of a.", "Of “\(words)”.").first?.hasPrefix("ok") == true)
    #expect(outcome("They spoke.", "They spoke of it.", "They spoke.").first?.hasPrefix("failed") == true)
  }

  @Test("Style sheets that are not in a capture are told of where words are held against it")
  func absentSheets() {
    func remark(_ sheets: [String]) -> String? {
      var capture = Self.capture
      capture.absentSheets = sheets
      return ledger(captures: ["report.txt": capture]).sources.first?.entries.first?.remark
    }
    #expect(remark([]) == nil)
    #expect(
      remark(["a.css"])
        == "the style sheet a.css is not in it, and was not read: words that it hides are taken as seen")
    #expect(remark(["a.css", "b.css"])?.hasPrefix("2 style sheets, such as a.css, are not in it") == true)
  }

  @Test("The text beside a PDF has a checksum of its own")
  func companion() throws {
    var capture = Capture(.text(Self.capture.text ?? []), sha256: Self.capture.sha256)
    capture.companion = .init(name: "report.txt", sha256: String(repeating: "b", count: 64))
    #expect(
      lines(ledger(captures: ["report.txt": capture])) == [
        "capture ok", "checksum ok", "checksum unchecked", "quote unchecked", "anchor ok",
      ])
    func source(_ digit: String) -> [String: String] {
      let key = "type: report\ntextSHA256: \(String(repeating: digit, count: 64))"
      return ["sources/report.md": Self.files["sources/report.md"]?.replacing("type: report", with: key) ?? ""]
    }
    #expect(
      lines(ledger(source("b"), captures: ["report.txt": capture])) == [
        "capture ok", "checksum ok", "checksum ok", "quote ok", "anchor ok",
      ])
    #expect(lines(ledger(source("c"), captures: ["report.txt": capture]))[2] == "checksum failed")
  }

  @Test("Quotations in an article that no note is about, and answers to checks")
  func more() {
    let ledger = ledger([
      "articles/raid.md":
        "---\ntitle: The raid\ndate: 2018-04-27\nsource: report\nallow: [{check: x, words: y, reason: The court heard it so.}]\n---\n"
        + "Servers were seized. Of “the seizure of servers” and of “nothing else”.\n"
    ])
    #expect(
      lines(ledger).suffix(3) == ["anchor ok", "quotation ok", "quotation unchecked"])
    #expect(ledger.answers.flatMap(\.entries).map(\.remark) == ["x may stand: The court heard it so."])
  }

  @Test("Words of the article that are no longer there")
  func anchors() throws {
    let ledger = ledger(["articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nServers were taken.\n"])
    let entry = try #require(ledger.articles.first?.entries.first)
    #expect(entry.outcome == .failed)
    #expect(
      entry.remark?.contains("[-seized-]{+taken.+}") == true || entry.remark?.contains("{+taken+}") == true, "\(entry)")
  }

  @Test("Relations’ quotes and confidential sources are held too, drafts are not")
  func others() {
    let ledger = ledger([
      "entities/amaq.md":
        "---\nkind: outlet\nrelations:\n  - {type: Ownership, to: group, source: letter, quote: owns it}\n---\nText.\n",
      "entities/group.md": "---\nkind: organization\n---\nText.\n",
      "sources/letter.md": "---\ntype: personal_communication\nconfidential: true\ncapture: letter.txt\n---\nText.\n",
      "sources/later.md": "---\ntype: report\ndraft: true\ncapture: later.txt\n---\nText.\n",
    ])
    #expect(
      lines(ledger) == ["capture failed", "quote unchecked", "capture ok", "checksum ok", "quote ok", "anchor ok"])
  }

  @Test func sameAtAnyWidth() {
    var site = SiteFixture(Self.files)
    site.captures = ["report.txt": Self.capture]
    let dossier = site.dossier()
    let (one, many) = (EvidenceLedger.make(of: dossier), EvidenceLedger.make(of: dossier, width: .init(4)))
    #expect(one.sources == many.sources && one.articles == many.articles)
  }
}
