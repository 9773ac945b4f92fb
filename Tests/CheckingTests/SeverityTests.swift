import Checking
import Diagnostics
import Model
import Testing

@Suite("What the settings say of the checks")
struct SeverityTests {
  private func site(_ checks: String) -> Fixture {
    Fixture.note("kind: claim\nquote: seized").with(["dossier.yml": "title: Test\n\(checks)"])
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
        == "see dossier check --list")
  }
}
