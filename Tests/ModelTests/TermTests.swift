import Model
import Testing
import Words

@Suite("Names in each language")
struct TermTests {
  /// All that has a name of its own: kinds, fields, statuses, types.
  private static let terms: [Term] =
    EntityKinds.all.flatMap { [$0.name, $0.pluralName, $0.summary] + $0.fields.map(\.label) }
    + EntityKinds.all.flatMap(\.fields).flatMap { field -> [Term] in
      switch field.type {
      case .reference(_, let words): [words.present, words.past]
      case .choice(let choices, _): choices.map(\.name)
      default: []
      }
    }
    + RelationTypes.all.flatMap {
      [$0.words.present, $0.words.past, $0.inverseWords.present, $0.inverseWords.past]
    }
    + AnnotationKinds.all.flatMap { [$0.name, $0.pluralName] } + ClaimStatus.allCases.map(\.name)
    + SourceType.all.map(\.name)

  @Test("each language has all of them", arguments: Wordings.all.map(\.subtag))
  func complete(subtag: String) {
    let missing = Self.terms.filter { !$0.hasWords(in: subtag) }.map(\.english)
    #expect(missing == [])
  }

  @Test("`language:` chooses the words, and one that has none is told of")
  func settings() {
    func read(_ language: String) -> (subtag: String, told: [String]) {
      let file = ContentFile(
        relativePath: "dossier.yml", displayPrefix: "", bytes: Array("title: A\nlanguage: \(language)\n".utf8))
      let read = CorpusReader.read(files: [file], fallbackTitle: "A")
      return (read.value.settings.words.subtag, read.diagnostics.map(\.id))
    }
    #expect(read("de-AT") == ("de", []))
    #expect(read("fr") == ("en", ["untranslated-language"]))
  }
}
