import Diagnostics
import Model
import Parallel
import Testing

@Test(.enabled(if: RealContent.exists, "there is no Content beside Tests"))
func readsTheRealDossierWithoutComplaint() {
  let files = RealContent.files()
  let corpus = CorpusReader.read(files: files, width: Width(2))
  let text = CaretPrinter().print(corpus.diagnostics) { path in
    files.first { $0.source.path == path }.map { Array($0.source.bytes) }
  }
  #expect(corpus.diagnostics.isEmpty, "\(text)")
  #expect(corpus.value.documents.count == files.count - 1)
}
