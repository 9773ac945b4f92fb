import Diagnostics
import Linking
import Model
import TestSupport
import Testing

/// The same sentence below the same heading, after other sentences than before.
@Suite("Words that were moved among their neighbours are told")
struct SurroundingsOrderTests {
  private func told(_ before: String, _ after: String) throws -> [String] {
    try WatchedNote.told("paid", before, after)
  }

  @Test(
    "A passage on the other side of a sentence",
    arguments: [
      (
        "One firm was sold. They paid it.\n\nAnother firm came. They owed nothing.",
        "One firm was sold. They owed nothing.\n\nAnother firm came. They paid it."
      ),
      ("They paid it.\n\nIt rained.\n\nIt snowed.", "It rained.\n\nIt snowed.\n\nThey paid it."),
      ("It rained. They paid it.", "They paid it. It rained."),
      ("## A\n\nThey paid it.\n\n## B\n\nIt rained.", "## B\n\nIt rained.\n\n## A\n\nThey paid it."),
      ("- It rained\n- They paid it", "- They paid it\n- It rained"),
      ("It rained. They paid it. It snowed.", "It poured. It snowed. They paid it."),
      // Two moves, of which each by itself would be told.
      ("It rained.\n\nThey paid it.\n\nIt snowed.", "It snowed.\n\nThey paid it.\n\nIt rained."),
      ("A came. B came. They paid it. C came. D came.", "A came. C came. They paid it. B came. D came."),
      ("A came. B came. They paid it. C came. D came.", "D came. C came. They paid it. B came. A came."),
      // Those on one side in another order.
      ("A came. B came. They paid it.", "B came. A came. They paid it."),
      ("They paid it. A came. B came.", "They paid it. B came. It rained. A came."),
    ])
  func moved(before: String, after: String) throws {
    #expect(try told(before, after) == ["warning passage-moved"])
  }

  @Test(
    "What comes, goes or is rewritten beside it is no move",
    arguments: [
      ("It rained. They paid it. It snowed.", "It froze. It rained. So it was. They paid it. Then this. It snowed."),
      ("It rained. They paid it. It snowed.", "They paid it."),
      ("They paid it.", "It rained. They paid it. It snowed."),
      ("It rained. They paid it. It snowed.", "It poured. They paid it. It thawed."),
      (
        "It rained. They paid it.\n\n## A\n\nIt snowed.",
        "## B\n\nIt hailed.\n\nIt rained. They paid it.\n\n## A\n\nIt snowed."
      ),
      ("It rained. They paid it. It rained.", "They paid it. It rained. It rained."),
      ("It rained, they say. They paid it.", "“It rained”, they say. They paid it."),
      ("A came. B came. C came. They paid it.", "B came. A came. C came. They paid it."),
      ("A came. B came. They paid it. C came. D came.", "A came. It rained. B came. They paid it. D came."),
    ])
  func harmless(before: String, after: String) throws {
    #expect(try !told(before, after).contains("warning passage-moved"))
  }

  @Test("What is told says how all of them followed on one another")
  func described() throws {
    func notes(_ after: String) throws -> [String] {
      let site = try WatchedNote.edited("paid", "A came. B came. They paid it. C came.", after)
      return site.diagnostics.first { $0.id == "passage-moved" }?.notes.map(\.message) ?? []
    }
    #expect(
      try notes("A came. C came. They paid it. B came.") == [
        "they stood after “B came.”, and before “C came.”", "they stand after “C came.”, and before “B came.” now",
      ])
    #expect(
      try notes("B came. A came. They paid it. C came.") == [
        "they stood after “A came.”, then “B came.”", "they stand after “B came.”, then “A came.” now",
      ])
  }

  @Test("Headings that two sections exchanged, and paragraphs that two sections exchanged, are told as before")
  func sections() throws {
    let before = "## A\n\nThey paid it.\n\n## B\n\nIt rained."
    #expect(try told(before, "## B\n\nThey paid it.\n\n## A\n\nIt rained.") == ["error heading-changed"])
    #expect(try told(before, "## A\n\nIt rained.\n\n## B\n\nThey paid it.") == ["error heading-changed"])
  }

  @Test("One move is one warning for all its notes, and accepting it is the end of it")
  func accepted() throws {
    let (before, after) = ("They paid it, and he lied.\n\nIt rained.", "It rained.\n\nThey paid it, and he lied.")
    let first = WatchedNote.site(before, ["a": "quote: paid", "b": "quote: lied"]).dossier()
    var edited = WatchedNote.site(after, [:])
    for kept in AnchorRepair.incompleteAnchors(in: first) {
      let file = try #require(kept.edit.applied(to: kept.annotation))
      edited.files.append((path: kept.annotation.source.path, text: String(decoding: file, as: UTF8.self)))
    }
    let moved = edited.diagnostics.filter { $0.id == "passage-moved" }
    #expect(moved.count == 1)
    #expect(moved.first?.fix?.contains("reanchor --accept a, which accepts it for all 2") == true)
    #expect(
      moved.first?.notes.map(\.message).prefix(2) == [
        "they stood before “It rained.”", "they stand after “It rained.” now",
      ])

    let dossier = edited.dossier()
    let review = AnchorReview(of: dossier)
    let note = try #require(dossier.corpus.documents.first { $0.slug == "a" })
    for (note, edit) in review.acceptance(of: note, proposal: 0, in: dossier).edits {
      let file = try #require(edit.applied(to: note))
      edited.files.removeAll { $0.path == note.source.path }
      edited.files.append((path: note.source.path, text: String(decoding: file, as: UTF8.self)))
    }
    #expect(!edited.diagnostics.contains { $0.id == "passage-moved" })
  }

  @Test("A note that was made before neighbours were kept gets them, and nothing is told of it")
  func older() throws {
    let article = "It rained. They paid it."
    let site = WatchedNote.site(
      article, ["a": "quote: paid\nprefix: They\nsuffix: it\nsentence: They paid it."])
    #expect(!site.diagnostics.contains { $0.id == "passage-moved" || $0.id == "unwatched-anchor" })
    let edit = try #require(AnchorRepair.incompleteAnchors(in: site.dossier()).first)
    let file = String(decoding: try #require(edit.edit.applied(to: edit.annotation)), as: UTF8.self)
    #expect(file.contains(/sentence: They paid it.\nneighbours: "?[0-9a-f]{6} \|"?\n/), "\(file)")
  }
}
