import Testing

@Suite("Edits beside a note’s words that turn them")
struct TurningEditsTests {
  private func told(_ language: String, _ quote: String, _ before: String, _ after: String) throws -> [String] {
    try WatchedNote.told(quote, before, after, language: language)
  }

  @Test(
    "An abbreviation that no list has may have the sentence go on: what stands before it is watched",
    arguments: [
      (
        "en", "the firm paid", "Karl Lund denied to Brig. Hill that the firm paid.",
        "Karl Lund said to Brig. Hill that the firm paid.", "error sentence-meaning"
      ),
      (
        "de", "die Firma zahlte", "Karl Lund sagte dem Präs. Hügel aus Bonn, dass die Firma zahlte.",
        "Otto Stein sagte dem Präs. Hügel aus Bonn, dass die Firma zahlte.", "warning sentence-changed"
      ),
    ])
  func abbreviations(language: String, quote: String, before: String, after: String, told: String) throws {
    #expect(try self.told(language, quote, before, after) == [told])
  }

  @Test("A name, or a word that stands elsewhere without a full stop, ends its sentence")
  func names() throws {
    #expect(
      try told(
        "en", "the firm paid", "Anna met Karl Lund. Hill said that the firm paid.",
        "Ada saw Karl Lund. Hill said that the firm paid.")
        == [])
    #expect(
      try told(
        "en", "the firm paid", "Oslo is old. Anna came to Oslo. Hill said that the firm paid.",
        "Oslo is old. Ada ran to Oslo. Hill said that the firm paid.") == [])
  }

  @Test(
    "A question with its answer, a verdict behind its label, stars",
    arguments: [
      ("It said the firm paid. Was it true? Yes.", "It said the firm paid. Was it true? No."),
      ("It said the firm paid. Did that happen? Yes.", "It said the firm paid. Did that happen? No."),
      ("It said the firm paid.\n\n**Verdict.** True", "It said the firm paid.\n\n**Verdict.** False"),
      ("It said the firm paid.\n\nRating: ★★★★★", "It said the firm paid.\n\nRating: ☆☆☆☆☆"),
    ])
  func verdicts(before: String, after: String) throws {
    #expect(try told("en", "the firm paid", before, after) == ["error sentence-meaning"])
  }

  @Test(
    "A title that comes to say so, in the words of its language",
    arguments: [
      ("pt", "Refutado"), ("pt", "Alegações falsas"), ("sv", "Motbevisat"), ("pl", "Obalone"), ("tr", "Çürütüldü"),
      ("ar", "تم دحضه"), ("fa", "رد شده"), ("hi", "खंडित"), ("vi", "Đã bác bỏ"), ("ko", "반박됨"), ("id", "Terbantahkan"),
    ])
  func titles(language: String, title: String) throws {
    var site = try WatchedNote.edited("took", "He took it.", "He took it.", language: language)
    for index in site.files.indices where site.files[index].path == "articles/raid.md" {
      site.files[index].text = site.files[index].text.replacing("title: The raid", with: "title: «\(title)»")
        .replacing("«", with: "\"").replacing("»", with: "\"")
    }
    #expect(site.diagnostics.contains { $0.id == "sentence-meaning" })
  }

  @Test("Words come to stand in a quotation within their paragraph")
  func blockquote() throws {
    let text = "It says the firm paid the bank to all."
    #expect(
      try WatchedNote.told(
        "the firm paid", text,
        text.replacing("the firm paid the bank", with: "<blockquote>the firm paid the bank</blockquote>"),
        html: "safe"
      ).contains { $0.hasPrefix("error") })
  }

  @Test("A page that is embedded right beside comes to speak of the words")
  func embeds() throws {
    let text = "He took it.\n\n![[other]]"
    var site = try WatchedNote.edited("took", text, text)
    #expect(!site.diagnostics.contains { $0.id == "sentence-meaning" })
    for index in site.files.indices where site.files[index].path == "pages/other.md" {
      site.files[index].text += "\nAll of this is false.\n"
    }
    #expect(site.diagnostics.contains { $0.id == "sentence-meaning" })
  }

  @Test("Of someone named before one who is met, the name is watched")
  func whoMet() throws {
    #expect(
      try told(
        "en", "the firm paid", "Karl Lund spoke. He met Peter Hill. He said that the firm paid.",
        "Otto Stone spoke. He met Peter Hill. He said that the firm paid.") == ["warning sentence-changed"])
  }
}
