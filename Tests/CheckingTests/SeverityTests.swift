import Checking
import Diagnostics
import Model
import Testing

@Suite("What the settings say of the checks")
struct SeverityTests {
  private func site(_ checks: String) -> Fixture {
    Fixture.note("kind: claim\nstatus: reported\nquote: seized").with(["dossier.yml": "title: Test\n\(checks)"])
  }

  private func check(_ checks: String) -> [Diagnostic] {
    CheckRules.check(site(checks).linked().value)
  }

  @Test("nothing: the rule’s own severity")
  func own() {
    #expect(check("").filter { $0.id == "unsourced-claim" }.map(\.severity) == [.warning])
  }

  @Test("a severity replaces the rule’s", arguments: Diagnostic.Severity.allCases)
  func given(severity: Diagnostic.Severity) {
    let found = check("checks:\n  unsourced-claim: \(severity.rawValue)\n")
    #expect(found.filter { $0.id == "unsourced-claim" }.map(\.severity) == [severity])
  }

  @Test("off: not a word")
  func off() {
    let found = check("checks:\n  unsourced-claim: off\n")
    #expect(!found.contains { $0.id == "unsourced-claim" || $0.id == "unknown-check" })
    #expect(found.contains { $0.id == "unmentioned-entity" }, "the others go on")
  }

  @Test("a check that there is not")
  func unknown() throws {
    let found = check("checks:\n  unsourced-clam: off\n").filter { $0.id == "unknown-check" }
    let diagnostic = try #require(found.first)
    #expect(found.count == 1)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.location.path == "Content/dossier.yml")
    #expect(diagnostic.fix == "write unsourced-claim")
    #expect(
      check("checks: {quite-another-thing: off}\n").first { $0.id == "unknown-check" }?.fix
        == "take the line out; dossier check --list has those that can be changed")
  }

  /// A claim whose quote no capture has.
  private func misquoted(_ settings: String, _ answer: String = "") -> [Diagnostic] {
    var site = Fixture.note(
      "kind: claim\nstatus: reported\nquote: seized\nsources: [{source: report, quote: We paid everything}]\n\(answer)"
    ).with([
      "dossier.yml": "title: Test\n\(settings)",
      "sources/report.md": "---\ntitle: The report\ntype: report\ncapture: r.txt\n---\nA report.\n",
    ])
    site.captures = ["r.txt": Capture(text: Array("We paid nothing".utf8), sha256: "1")]
    return CheckRules.check(site.linked().value)
  }

  @Test(
    "a rule that guards evidence or secrets is not turned off or down", arguments: ["off", "warning", "information"])
  func fixed(severity: String) throws {
    let found = misquoted("checks: {quote-not-in-source: \(severity)}\n")
    #expect(found.filter { $0.id == "quote-not-in-source" }.map(\.severity) == [.error])
    let told = try #require(found.first { $0.id == "fixed-check" })
    #expect(told.severity == .error && told.location.path == "Content/dossier.yml" && told.location.range.count == 19)
  }

  @Test("a message that guards evidence and is no rule is named for what it is, in settings and in answers")
  func guarded() throws {
    let told = try #require(
      check("checks: {embedded-accusation: off}\n").first { $0.location.path == "Content/dossier.yml" })
    #expect(told.id == "fixed-check" && told.message.hasPrefix("“embedded-accusation” guards evidence"), "\(told)")
    let answer = misquoted("", allow("embedded-accusation", "paid everything")).first { $0.id == "unknown-check" }
    #expect(answer?.message.contains("is not answered by `allow:`") == true, "\(String(describing: answer))")
  }

  @Test(
    "a reason that says the check's name, or the words, is none",
    arguments: ["Quote not in source", "The paid everything"])
  func repeated(reason: String) {
    let answer = allow("quote-not-in-source", "the paid everything").replacing("The court heard it so.", with: reason)
    #expect(misquoted("", answer).contains { $0.id == "empty-reason" })
  }

  @Test("one that is a warning may be made an error")
  func raised() {
    let found = check("checks: {omitted-negation: error}\n")
    #expect(!found.contains { $0.id == "fixed-check" })
    #expect(misquoted("checks: {quote-not-in-source: error}\n").contains { $0.id == "quote-not-in-source" })
  }

  private func allow(_ check: String, _ words: String) -> String {
    "allow:\n  - check: \(check)\n    words: \(words)\n    reason: The court heard it so."
  }

  @Test("what is found at one place is answered there")
  func answered() {
    let found = misquoted("", allow("quote-not-in-source", "paid everything"))
    #expect(!found.contains { ["quote-not-in-source", "unused-allow", "unknown-check"].contains($0.id) })
  }

  @Test(
    "an answer to something else answers nothing, and is told",
    arguments: [
      ("quote-not-in-source", "paid nothing", "unused-allow"),
      ("quote-not-in-source", "paid everythin", "unused-allow"),
      ("quote-not-in-source", "e", "unused-allow"), ("omitted-negation", "paid everything", "unused-allow"),
      ("quote-not-in-sources", "paid everything", "unknown-check"),
    ])
  func unanswered(check: String, words: String, told: String) {
    let found = misquoted("", allow(check, words))
    #expect(found.contains { $0.id == "quote-not-in-source" })
    #expect(found.filter { $0.id == told }.map(\.location.path) == ["Content/annotations/note.md"])
  }
}
