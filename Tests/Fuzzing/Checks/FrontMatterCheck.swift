import Diagnostics
import Model
import Parallel

/// Front matter: the splitter, both readers of YAML, and every schema after them.
enum FrontMatterCheck {
  /// A file of each type, as the path says which it is.
  private static let paths = [
    "articles/a.md", "entities/a.md", "sources/a.md", "annotations/a.md", "pages/a.md", "a.md", "dossier.yml",
  ]

  static func check(_ bytes: [UInt8]) -> [String] {
    var complaints = Complaints()
    let file = SourceFile(path: "a.md", bytes: bytes)
    let split = FrontMatterSplitter.split(file)
    checkPlaces(split.diagnostics, bytes.count, &complaints)
    if let parts = split.value {
      complaints.expect(
        parts.fence.upperBound <= parts.yaml.lowerBound && parts.yaml.upperBound <= parts.body.lowerBound
          && parts.body.upperBound == bytes.count, "the parts of a file follow each other: \(parts)")
      checkReaders(parts.yaml, file, &complaints)
      // Without fences too, as the settings have none.
      if !parts.hasFrontMatter, bytes.count <= FrontMatterSplitter.limit { checkSettings(file, &complaints) }
      checkEdit(file, &complaints)
    } else {
      complaints.expect(!split.diagnostics.isEmpty, "a file that cannot be split is said to be so")
    }
    for path in paths {
      let read = CorpusReader.read(
        files: [ContentFile(relativePath: path, displayPrefix: "", bytes: bytes)], width: .one)
      checkPlaces(read.diagnostics.filter { $0.location.path == path }, bytes.count, &complaints)
      for document in read.value.documents {
        complaints.expect(document.body, within: bytes.count, "the body of \(path)")
      }
    }
    return complaints.list
  }

  /// The plain reader gives what libyaml gives, or nothing.
  private static func checkReaders(_ range: Range<Int>, _ file: SourceFile, _ complaints: inout Complaints) {
    let plain = PlainYAMLReader.read(range, of: file)
    let libyaml = YAMLReader.readAll(range, of: file)
    checkPlaces(libyaml.diagnostics, file.bytes.count, &complaints)
    complaints.expect(libyaml.value != nil || !libyaml.diagnostics.isEmpty, "YAML that is not read is said to be so")
    if let node = libyaml.value { check(node, within: range, &complaints) }
    guard let plain else { return }
    complaints.expect(
      plain == libyaml.value, "the plain reader gave \(plain), libyaml \(libyaml.value.map { "\($0)" } ?? "nothing")")
  }

  private static func checkSettings(_ file: SourceFile, _ complaints: inout Complaints) {
    // The same way as a file's front matter: what holds a control character does not get that far.
    let wrapped = SourceFile(path: file.path, bytes: Array("---\n".utf8) + file.bytes + Array("\n---\n".utf8))
    if let parts = FrontMatterSplitter.split(wrapped).value { checkReaders(parts.yaml, wrapped, &complaints) }
  }

  private static func check(_ node: FrontMatterNode, within range: Range<Int>, _ complaints: inout Complaints) {
    complaints.expect(
      node.range.lowerBound >= range.lowerBound && node.range.upperBound <= range.upperBound,
      "\(node) lies in \(range)")
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { check(item, within: range, &complaints) }
    case .mapping(let entries):
      for entry in entries {
        complaints.expect(
          entry.keyRange.lowerBound >= range.lowerBound && entry.keyRange.upperBound <= range.upperBound,
          "\(entry.key) lies in \(range)")
        check(entry.value, within: range, &complaints)
      }
    }
  }

  /// A file that is edited reads as it did, and the key as it was given.
  private static func checkEdit(_ file: SourceFile, _ complaints: inout Complaints) {
    guard let edited = FrontMatterEdit.apply([.init("quote", "a: b")], below: ["kind"], to: file) else { return }
    let new = SourceFile(path: file.path, bytes: edited)
    guard let parts = FrontMatterSplitter.split(new).value,
      case .mapping(let entries) = YAMLReader.read(parts.yaml, of: new).value?.content
    else { return complaints.expect(false, "a file that was edited can be read") }
    complaints.expect(
      entries.contains { $0.key == "quote" && $0.value.content == .scalar("a: b") }, "an edit stands in the file")
    complaints.expect(edited.suffix(parts.body.count).elementsEqual(edited[parts.body]), "the body is at the end")
  }

  private static func checkPlaces(_ diagnostics: [Diagnostic], _ count: Int, _ complaints: inout Complaints) {
    for diagnostic in diagnostics {
      complaints.expect(diagnostic.location.range, within: count, diagnostic.id)
      for note in diagnostic.notes where note.location?.path == diagnostic.location.path {
        if let range = note.location?.range { complaints.expect(range, within: count, "a note of \(diagnostic.id)") }
      }
    }
  }
}
