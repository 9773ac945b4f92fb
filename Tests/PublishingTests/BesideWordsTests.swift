import Diagnostics
import Testing

@Suite("What stands beside a note’s words without being of their sentence")
struct BesideWordsTests {
  @Test("A caption of a table is kept, above it and below it, however it is set")
  func captions() throws {
    let table = "| claim | by |\n| --- | --- |\n| the firm paid | x |"
    for caption in ["Table 1: proved claims", "Tabelle 2. proved claims", "表一：proved claims", "*proved claims*"] {
      let other = caption.replacing("proved", with: "refuted")
      #expect(
        try WatchedNote.told("the firm paid", "\(caption)\n\n\(table)", "\(other)\n\n\(table)") == [
          "error sentence-meaning"
        ])
      #expect(
        try WatchedNote.told("the firm paid", "\(table)\n\n\(caption)", "\(table)\n\n\(other)") == [
          "error sentence-meaning"
        ])
    }
    let (rain, snow) = ("It rained.\n\n\(table)\n\nIt rained.", "It snowed.\n\n\(table)\n\nIt snowed.")
    #expect(try WatchedNote.told("the firm paid", rain, snow) == [])
  }

  @Test("All paragraphs of a footnote are kept, and the footnotes of a footnote")
  func longFootnotes() throws {
    let first = "He took it.[^1]\n\n[^1]: See p. 5.\n\n    It is true."
    #expect(
      try WatchedNote.told("took", first, first.replacing("true", with: "a lie")) == ["error sentence-meaning"])
    let second = "He took it.[^1]\n\n[^1]: See p. 5.[^2]\n\n[^2]: It is true."
    #expect(
      try WatchedNote.told("took", second, second.replacing("true", with: "a lie")) == ["error sentence-meaning"])
  }

  @Test("Who spoke or is meant is watched in the sentence after a quotation, and before another name")
  func whoIsMeant() throws {
    let told = "error sentence-meaning"
    #expect(
      try WatchedNote.told(
        "We paid", "“We paid the bank in May.” That was what Anna Berg said.",
        "“We paid the bank in May.” That was what Karl Lund said.") == [told])
    #expect(
      try WatchedNote.told("We paid", "> We paid.\n\nSo said Anna Berg.", "> We paid.\n\nSo said Karl Lund.") == [told])
    #expect(
      try WatchedNote.told(
        "had paid", "Anna Berg met Karl Lund. He told Peter he had paid.",
        "Anna Berg met Otto Stone. He told Peter he had paid.") == ["warning sentence-changed"])
    #expect(
      try WatchedNote.told(
        "We paid", "“We paid the bank in May.” The mayor saw Anna Berg.",
        "“We paid the bank in May.” The mayor saw Karl Lund.") == [])
  }

  @Test("A title that comes to say that what stands below it is not so is told, in any language")
  func titles() throws {
    for (language, title) in [
      ("en", "Refuted: the raid"), ("fr", "Fausses affirmations"), ("tr", "Yalan haber"), ("ko", "가짜 뉴스"),
    ] {
      let kept = try WatchedNote.edited("took", "He took it.", "He took it.", language: language)
      func told(_ title: String) -> [String] {
        var site = kept
        site.files = site.files.map { file in
          (path: file.path, text: file.text.replacing("title: The raid", with: "title: \"\(title)\""))
        }
        return site.diagnostics.map(\.id).filter { $0.hasPrefix("sentence") }
      }
      #expect(told(title) == ["sentence-meaning"], "\(title)")
      #expect(told("The raid of April") == [])
    }
  }

  @Test("Where a verb has no subject, or a dash begins what is said, who spoke last is watched")
  func withoutSubject() throws {
    for (language, sentence) in [
      ("es", "Dijo que la empresa pagó."), ("it", "Ha detto che la ditta pagò."), ("es", "—La empresa pagó."),
      ("pt", "Disse que a empresa pagou."), ("pl", "Powiedział, że firma płaci."),
    ] {
      let words = sentence.contains("pag") ? "pag" : "firma"
      let quote = try #require(sentence.split { !$0.isLetter }.first { $0.hasPrefix(words) })
      let told = try WatchedNote.told(
        String(quote), "Ana Berg vino. \(sentence)", "Ema Lund vino. \(sentence)", language: language)
      #expect(told == ["error sentence-meaning"], "\(sentence)")
    }
  }
}
