import Diagnostics
import Linking
import Model
import TestSupport
import Testing

/// A note on words of an article, which is then edited around them.
enum WatchedNote {
  static func site(
    _ article: String, _ notes: [String: String], html: String = "text", language: String? = nil
  ) -> SiteFixture {
    let keys = language.map { "language: \($0)\n" } ?? ""
    var files = [
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n\(keys)---\n\(article)\n",
      "entities/europol.md": "---\ntitle: Europol\nkind: organization\n---\nText.\n",
      "entities/interpol.md": "---\ntitle: Interpol\nkind: organization\n---\nText.\n",
      "pages/other.md": "---\ntitle: Other\n---\nAnother page’s text.\n",
    ]
    if html != "text" { files["dossier.yml"] = "title: Test\nhtml: \(html)\n" }
    for (name, keys) in notes {
      files["annotations/raid/\(name).md"] = "---\nkind: context\narticle: raid\n\(keys)\n---\nA note.\n"
    }
    return SiteFixture(files)
  }

  /// The second article with a note whose words and surroundings are those of the first.
  static func edited(
    _ quote: String, _ before: String, _ after: String, html: String = "text", language: String? = nil
  ) throws -> SiteFixture {
    let first = site(before, ["note": "quote: \"\(quote)\""], html: html, language: language).dossier()
    let kept = try #require(AnchorRepair.incompleteAnchors(in: first).first, "the words are not in the first article")
    let file = try #require(kept.edit.applied(to: kept.annotation))
    var edited = site(after, [:], html: html, language: language)
    edited.files.append((path: "annotations/raid/note.md", text: String(decoding: file, as: UTF8.self)))
    return edited
  }

  /// The errors and warnings about such a note, as `severity id`.
  static func told(
    _ quote: String, _ before: String, _ after: String, html: String = "text", language: String? = nil
  ) throws -> [String] {
    let edited = try edited(quote, before, after, html: html, language: language)
    let rules: Set = ["unmentioned-entity", "unlinked-mention", "passage-without-evidence", "uncovered-quotation"]
    return edited.diagnostics.filter { !rules.contains($0.id) }.map { "\($0.severity) \($0.id)" }
  }
}
