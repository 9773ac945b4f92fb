import Diagnostics
import Model
import Parallel
import TestBasics
import Testing

/// Reads one file, and nothing else, as content.
func read(_ path: String, _ bytes: [UInt8]) -> Diagnosed<Corpus> {
  let files = [
    ContentFile(relativePath: "dossier.yml", source: SourceFile(path: "dossier.yml", text: "title: Test\n")),
    ContentFile(relativePath: path, source: SourceFile(path: path, bytes: bytes)),
  ]
  return CorpusReader.read(files: path == "dossier.yml" ? [files[1]] : files, width: .one)
}

/// Expects that reading the file finds one thing, with this id, at the marked place.
@discardableResult
func expectOne(
  _ id: String, in path: String, _ marked: String, fix: String? = nil, says: String? = nil,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> Diagnostic? {
  let file = MarkedText(marked)
  let found = read(path, file.bytes).diagnostics
  let printed = CaretPrinter().print(found) { _ in file.bytes }
  #expect(found.map(\.id) == [id], "\(printed)", sourceLocation: sourceLocation)
  guard let diagnostic = found.first else { return nil }
  if let range = file.range {
    #expect(diagnostic.location.range == range, "\(printed)", sourceLocation: sourceLocation)
  }
  if let fix { #expect(diagnostic.fix == fix, "\(printed)", sourceLocation: sourceLocation) }
  if let says { #expect(diagnostic.message.contains(says), "\(printed)", sourceLocation: sourceLocation) }
  return diagnostic
}
