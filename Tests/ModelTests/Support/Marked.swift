import Diagnostics
import Model
import Parallel
import Testing

/// A file whose text marks a place with `«` and `»`: where a diagnostic is expected.
struct Marked {
  let bytes: [UInt8]
  /// The marked bytes; nil where nothing is marked.
  let range: Range<Int>?

  init(_ text: String) {
    let utf8 = Array(text.utf8)
    let open = Array("«".utf8)
    let close = Array("»".utf8)
    var out: [UInt8] = []
    var start: Int?
    var end: Int?
    var index = 0
    while index < utf8.count {
      if utf8[index...].starts(with: open) {
        start = out.count
        index += open.count
      } else if utf8[index...].starts(with: close) {
        end = out.count
        index += close.count
      } else {
        out.append(utf8[index])
        index += 1
      }
    }
    bytes = out
    range = start.flatMap { start in end.map { start..<$0 } }
  }
}

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
  let file = Marked(marked)
  let found = read(path, file.bytes).diagnostics
  let printed = CaretPrinter().print(found) { _ in Array(file.bytes) }
  #expect(found.map(\.id) == [id], "\(printed)", sourceLocation: sourceLocation)
  guard let diagnostic = found.first else { return nil }
  if let range = file.range {
    #expect(diagnostic.location.range == range, "\(printed)", sourceLocation: sourceLocation)
  }
  if let fix { #expect(diagnostic.fix == fix, "\(printed)", sourceLocation: sourceLocation) }
  if let says { #expect(diagnostic.message.contains(says), "\(printed)", sourceLocation: sourceLocation) }
  return diagnostic
}
