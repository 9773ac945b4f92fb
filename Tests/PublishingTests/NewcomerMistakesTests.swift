import Diagnostics
import Model
import TestSupport
import Testing

@Suite("What newcomers get wrong is answered with what to do, and with nothing else")
struct NewcomerMistakesTests {
  private static func diagnostics(of files: [String: String]) -> [Diagnostic] {
    var site = SiteFixture(files)
    site.media = ["dam.jpg", "plan.png"]
    let log = "1 May: opened. 9 May: asked why. I wrote: nobody told me to close it."
    site.captures = ["log.txt": Capture(text: Array(log.utf8), sha256: "")]
    site.captureFiles = ["log.txt"]
    return site.diagnostics.filter { $0.severity != .information }
  }

  private static func shown(_ diagnostic: Diagnostic) -> String { "\(diagnostic.id): \(diagnostic.fix ?? "")" }

  private static let asItIs = diagnostics(of: NewcomerMistakes.dossier).map(shown)

  private static func told(of files: [String: String]) -> [String] {
    diagnostics(of: files).map(shown).filter { !asItIs.contains($0) }
  }

  @Test("The dossier holds no mistake")
  func good() {
    #expect(Self.asItIs.filter { !$0.hasPrefix("unwatched-anchor") } == [])
  }

  @Test("one mistake by itself", arguments: NewcomerMistakes.all)
  func told(_ mistake: NewcomerMistakes.Mistake) throws {
    var files = NewcomerMistakes.dossier
    files[mistake.path] = files[mistake.path]?.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
    #expect(files != NewcomerMistakes.dossier)
    #expect(Self.told(of: files) == mistake.told)
    // What is an edit makes its mistake go, and no other come.
    let found = Self.diagnostics(of: files)
    for edit in found where !Self.asItIs.contains(Self.shown(edit)) {
      guard let replacement = edit.replacement else { continue }
      let path = String(edit.location.path.dropFirst("Content/".count))
      var mended = files
      var bytes = Array(try #require(files[path]).utf8)
      bytes.replaceSubrange(edit.location.range, with: Array(replacement.utf8))
      mended[path] = String(decoding: bytes, as: UTF8.self)
      let after = Self.diagnostics(of: mended)
      #expect(
        !after.contains { $0.id == edit.id && $0.message == edit.message && $0.location.path == edit.location.path },
        "\(edit.message): \(replacement)")
      let new = after.filter { one in
        one.severity == .error && !found.contains { $0.id == one.id && $0.message == one.message }
      }
      #expect(new.map(\.message) == [], "\(edit.message): \(replacement)")
    }
  }
}
