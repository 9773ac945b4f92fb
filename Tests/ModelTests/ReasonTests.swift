import Testing

@testable import Model

@Suite("Reasons for which a finding may stand")
struct ReasonTests {
  @Test(
    "tell a stranger something, in however few words",
    arguments: [
      "See page 12.", "Siehe Seite 12", "OCR error.", "Übersetzungsfehler", "誤植", "编辑部译", "原文有误", "תרגום שלנו",
      "การแปลของเรา",
      "The letter is undated", "Der Brief ist verschollen", "It is the town, not the firm.", "Опечатка в оригинале",
      "오자가 있음",
      "He is asked in May.",
    ])
  func fair(text: String) { #expect(Reason.tells(text)) }

  @Test(
    "are none where they say no more than that it may stand",
    arguments: [
      "Why they may stand.", "looked at it", "false positive", "ignore this warning", "will fix later",
      "the reason why",
      "Approved by me", "it is what it is", "lorem ipsum dolor", "foo bar baz", "idk lol ok", "ok", "Looked at.", "没问题",
      "問題ない", "괜찮음", "intentionally", "selbstverständlich", "passt so", "x", "12",
      "wird später behoben",
    ])
  func empty(text: String) { #expect(!Reason.tells(text)) }

  @Test("are none where they say again what stands there")
  func repeated() {
    #expect(Reason.repeats("unlinked mention", "unlinked mention", "Amsterdam"))
    #expect(Reason.repeats("The port of Amsterdam.", "unlinked mention", "the port of Amsterdam"))
    #expect(Reason.repeats("The original is lost, and two witnesses remember it.", "unlinked mention", "Amsterdam"))
    #expect(!Reason.repeats("Amsterdam, Ohio", "unlinked mention", "Amsterdam"))
  }
}
