import Model
import Parallel
import Testing
import Words

@Suite("Names in each language")
struct TermTests {
  /// All that has a name of its own: kinds, fields, statuses, types.
  private static let terms: [Term] = {
    var terms: [Term] = []
    for kind in EntityKinds.all {
      terms += [kind.name, kind.pluralName, kind.summary]
      for field in kind.fields {
        terms.append(field.label)
        if case .reference(_, let words) = field.type { terms += [words.present, words.past] }
      }
    }
    for type in RelationTypes.all {
      terms += [type.words.present, type.words.past, type.inverseWords.present, type.inverseWords.past]
    }
    for kind in AnnotationKinds.all { terms += [kind.name, kind.pluralName] }
    terms += ClaimStatus.allCases.map(\.name)
    terms += SourceType.all.map(\.name)
    return terms
  }()

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
      let read = CorpusReader.read(files: [file], fallbackTitle: "A", width: .one)
      return (read.value.settings.words.subtag, read.diagnostics.map(\.id))
    }
    #expect(read("de-AT") == ("de", []))
    #expect(read("fr") == ("en", ["untranslated-language"]))
  }
}
