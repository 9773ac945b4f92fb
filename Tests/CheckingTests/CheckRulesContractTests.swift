import Checking
import Diagnostics
import Model
import Parallel
import TestBasics
import Testing

@Suite("Each rule of the registry")
struct CheckRulesContractTests {
  static let ids = CheckRules.all.map(\.id)

  @Test("has an id of its own, in kebab case")
  func uniqueIDs() {
    #expect(Set(Self.ids).count == Self.ids.count)
    for id in Self.ids { #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)") }
    #expect(!Self.ids.contains("unknown-check"))
  }

  @Test("is found by it", arguments: ids)
  func named(id: String) {
    #expect(CheckRules.named(id)?.id == id)
  }

  @Test("is documented", arguments: ids)
  func documented(id: String) throws {
    let rule = try #require(CheckRules.named(id))
    #expect(rule.summary.hasSuffix(".") && rule.summary.count { $0 == "." } == 1, "one sentence")
    #expect(rule.summary.first?.isUppercase == true)
    #expect(rule.explanation.count >= 80 && rule.explanation.hasSuffix("."))
    #expect(!rule.example.bad.isEmpty && !rule.example.good.isEmpty && rule.example.bad != rule.example.good)
  }

  @Test("finds something in a site where everything is wrong, and nothing in an empty one", arguments: ids)
  func fires(id: String) {
    #expect(CheckRules.check(Self.wrong.linked().value).contains { $0.id == id })
    let empty: Fixture = [:]
    #expect(CheckRules.check(empty.linked().value).isEmpty)
  }

  @Test("finds the same twice, at any width, and in whatever order the files come")
  func deterministic() {
    let expected = CheckRules.check(Self.wrong.linked().value)
    for round in 0..<8 {
      var generator = SeededGenerator(seed: UInt64(round))
      let linked = Self.wrong.linked(width: Width(1 + round % 4)) { $0.shuffle(using: &generator) }
      #expect(CheckRules.check(linked.value) == expected)
    }
  }

  /// Something for each rule, some of it twice.
  private static let wrong: Fixture = {
    func note(_ front: String) -> String { "---\narticle: raid\n\(front)\n---\nThe director said so.\n" }
    var site: Fixture = [
      "articles/raid.md":
        "---\ntitle: The raid\ndate: 2018-04-27\nupdated: 2017\n---\nServers were seized by Europol. Insider talk.\n",
      "articles/second.md":
        "---\ntitle: The second\ndate: 2018-04-27\nupdated: 2016\n---\nIn Amsterdam, Europol said.\n",
      "entities/ada.md":
        "---\ntitle: Ada Example\nkind: person\ndied: 2010\nrelations:\n  - {type: Directorship, to: europol, role: Director, end: 2012}\n---\nX.\n",
      "entities/ada2.md": "---\ntitle: Example, Ada\nkind: person\naliases: [The one]\n---\nX.\n",
      "entities/ada3.md":
        "---\ntitle: Ada Exemple\nkind: person\naliases: [the One]\nrelations:\n  - {type: Led, to: europol, start: 2012}\n---\nX.\n",
      "entities/the-sun.md": "---\ntitle: The Sun\nkind: outlet\n---\nX.\n",
      "entities/europol.md": "---\ntitle: Europol\nkind: organization\n---\nIn [[Amsterdam]].\n",
      "entities/amsterdam.md": "---\ntitle: Amsterdam\nkind: place\nlatitude: 52.4\n---\nX.\n",
      "sources/report.md": "---\ntitle: The report\ntype: report\ncapture: a.txt\norigin: [report]\n---\nX.\n",
      "sources/s-1.md": "---\ntype: report\n---\nServers were seized by Europol.\n",
      "sources/letter.md": "---\ntitle: The letter\ntype: report\ncapture: c.txt\n---\nX.\n",
      "sources/old.md": "---\ntitle: The old letter\ntype: report\ncapture: d.txt\n---\nX.\n",
      "articles/third.md":
        "---\ntitle: The third\ndate: 3018-04-27\nauthors: [the-sun]\nsummary: They were seized by Europol.\n---\nHe said “nothing at all”. [Ada Example] came.\n\n(It)[https://example.org/] **and.\n\n• So\n\n-It [so](http://localhost/a.html)\n\n| A |\n| - |\n| 1 | 2 |\n\n![](../media/a.png)\n",
      "sources/other.md":
        "---\ntitle: The other\ntype: report\ncapture: b.txt\nsha256: \(String(repeating: "0", count: 64))\n---\nX.\n",
      "sources/insider.md": "---\ntitle: Insider talk\naliases: [K]\ntype: report\nconfidential: true\n---\nX.\n",
      "annotations/a.md": note(
        "kind: claim\nquote: Servers were seized\nstatus: confirmed\nsources: [{source: report}]"),
      "annotations/b.md": note("kind: claim\nquote: were seized\nstatus: refuted\naccuses: [ada]"),
      "annotations/c.md": note("kind: quote\nquote: seized\nspeaker: ada\ndate: 2018"),
      "annotations/d.md": note(
        "kind: quote\nquote: were\nspeaker: ada\ndate: 2018\nsources: [{source: insider, quote: x}]"),
      "annotations/f.md": "---\narticle: raid\nkind: context\nquote: Europol\n---\n",
      "annotations/g.md": note("kind: context\nquote: seized by\nspeaker: amsterdam"),
      "annotations/h.md": note("kind: claim\nquote: were seized by Europol\nstatus: reported\naccuses: [ada]"),
      "annotations/i.md": note(
        "kind: claim\nquote: seized by Europol\nstatus: reported\naccuses: [ada]\ndraft: true"),
      "annotations/e.md": note("kind: quote\nquote: by\nsources: [{source: letter, quote: We … paid}]"),
    ]
    site.media = ["a.png"]
    site.published = PublishedRecord([
      .init("article raid", "sentence", "No servers were seized."), .init("article raid", "title", "The raid"),
      .init("article raid", "updated", "2017"), .init("claim a", "status", "reported"),
      .init("claim a", "words", "Servers were seized"),
    ])
    site.captures = [
      "b.txt": Capture(text: nil, sha256: "1"), "c.txt": Capture(text: Array("We never paid".utf8), sha256: "2"),
      "d.txt": Capture(.unknownEncoding(nil), sha256: "3"), "unused.txt": Capture(text: nil, sha256: "4"),
    ]
    return site
  }()
}
