import Diagnostics
import TestBasics
import TestSupport
import Testing

@Suite("What authors get wrong is said at its place")
struct AuthorMistakesTests {
  @Test("one mistake by itself", arguments: AuthorMistake.all)
  func alone(_ mistake: AuthorMistake) throws {
    let marked = mistake.files.mapValues(MarkedText.init)
    let diagnostics = SiteFixture(marked.mapValues(\.text)).diagnostics
    try expect(mistake, in: marked, diagnostics)
    #expect(
      diagnostics.count { $0.severity == .error && $0.id != mistake.id } == 0,
      "other errors: \(diagnostics.filter { $0.id != mistake.id }.map(\.message))")
  }

  @Test("all of them in one run")
  func together() throws {
    #expect(AuthorMistake.all.count >= 40)
    var files: [String: MarkedText] = [:]
    for mistake in AuthorMistake.all {
      for (path, text) in mistake.files { files[path] = MarkedText(text) }
    }
    let diagnostics = SiteFixture(files.mapValues(\.text)).diagnostics
    for mistake in AuthorMistake.all { try expect(mistake, in: mistake.files.mapValues(MarkedText.init), diagnostics) }
  }

  /// A diagnostic with the id, at just the words between the marks.
  private func expect(_ mistake: AuthorMistake, in files: [String: MarkedText], _ diagnostics: [Diagnostic]) throws {
    let found = diagnostics.filter { $0.id == mistake.id }
    guard let (path, marked) = files.first(where: { $0.value.range != nil }), let range = marked.range else {
      #expect(!found.isEmpty, "no \(mistake.id) in \(diagnostics.map(\.id))")
      return
    }
    let text = Array(marked.text.utf8)
    let pointedAt = found.filter { $0.location.path == "Content/" + path }.map(\.location.range)
    #expect(
      pointedAt.contains(range),
      """
      \(mistake.name): \(mistake.id) is expected at \(LineTable(text).position(of: range.lowerBound)), and points at \
      \(pointedAt.map { "\($0) “\(String(decoding: text[$0], as: UTF8.self))”" }); all: \(diagnostics.map(\.id))
      """)
  }
}
