import Diagnostics
import Linking
import Model
import TestSupport
import Testing

/// An article whose file got another name, with `formerly:` in it and nothing else.
@Suite("An article that was renamed by hand keeps its record and its notes")
struct RenamedByHandTests {
  private func site(
    _ slug: String, article: String? = nil, body: String = "Lee paid it, [[raid|they]] say. It rained.",
    former: String = "",
    claim: String = "claim"
  ) -> SiteFixture {
    [
      "articles/\(slug).md":
        "---\ntitle: The raid\ndate: 2018-04-27\n\(former)---\n\(body.replacing("raid", with: slug))\n",
      "entities/lee.md": "---\ntitle: Lee\nkind: person\n---\nText.\n",
      "annotations/\(claim).md":
        "---\nkind: claim\narticle: \(article ?? slug)\nquote: paid it\nstatus: reported\nabout: [lee]\n---\nA.\n",
    ]
  }

  private func told(_ now: SiteFixture, after before: SiteFixture) -> [String] {
    var site = now
    site.published = PublishedRecord(reading: Array(PublishedRecord(of: before.dossier()).text.utf8))
    return site.diagnostics.filter { $0.id.hasPrefix("untold") || $0.id.contains("article") || $0.severity == .error }
      .map { "\($0.severity) \($0.id)" }
  }

  private func subjects(_ now: SiteFixture, after before: SiteFixture) -> [PublicationDiff.Subject] {
    var site = now
    site.published = PublishedRecord(reading: Array(PublishedRecord(of: before.dossier()).text.utf8))
    let dossier = site.dossier()
    let record = dossier.corpus.publishedUnderPresentNames ?? PublishedRecord([])
    return PublicationDiff(from: record, to: PublishedRecord(of: dossier)).subjects
  }

  private let former = "formerly: [raid]\n"

  @Test("Nothing came and nothing went")
  func followed() {
    #expect(told(site("attack", former: former), after: site("raid")) == [])
    #expect(subjects(site("attack", former: former), after: site("raid")) == [])
  }

  @Test("A note that still names it by its former name follows it, and is told")
  func notes() {
    let now = site("attack", article: "raid", former: former)
    #expect(told(now, after: site("raid")) == ["warning article-by-former-name"])
    #expect(subjects(now, after: site("raid")) == [])
    #expect(now.dossier().annotations.all.count == 1)
    let told = now.diagnostics.first { $0.id == "article-by-former-name" }
    #expect(told?.replacement == "attack" && told?.message == "“raid” is the name that the article had before")
  }

  @Test("What changed besides is told as of any article")
  func changes() {
    let now = site("attack", body: "Lee paid it, [[raid|they]] say. It snowed.", former: former)
    #expect(told(now, after: site("raid")) == ["information untold-text-change"])
    let claimed = site("attack", body: "Lee paid it, [[raid|they]] say. It rained.", former: former, claim: "other")
    #expect(told(claimed, after: site("raid")) == ["warning untold-claim-change"], "the claim is gone")
  }

  @Test("A former name that another article has by now is that article's")
  func taken() {
    var now = site("attack", former: "")
    now.files.append((path: "articles/raid.md", text: "---\ntitle: New\ndate: 2018-05-27\n---\nText.\n"))
    #expect(subjects(now, after: site("raid")).map(\.name).contains("article raid"))
  }

  @Test("A claim whose file was renamed, with `formerly:` in it, is the same claim")
  func claims() {
    var now = site("raid", claim: "other")
    now.files[2].text = now.files[2].text.replacing("kind: claim\n", with: "kind: claim\nformerly: [claim]\n")
    #expect(subjects(now, after: site("raid")) == [])
  }
}
