import Checking
import Diagnostics
import Linking
import Model
import Parallel
import TestBasics
import Testing

/// A small site as a value, so that a test reads like a folder listing. `«…»` marks the words that a finding must point
/// at; a file may have several marks, or none.
struct Fixture: Sendable, ExpressibleByDictionaryLiteral {
  /// Where something is found: a file and UTF-8 offsets into it.
  struct Place: Hashable, CustomStringConvertible {
    var path: String
    var range: Range<Int>

    var description: String { "\(path):\(range)" }
  }

  var files: [(path: String, text: String)]
  var media: [String] = []
  var captures: [String: Capture]?
  /// What was published before; nil where nobody recorded it.
  var published: PublishedRecord?

  init(dictionaryLiteral elements: (String, String)...) {
    files = elements.map { (path: $0.0, text: $0.1) }
    if !files.contains(where: { $0.path == "dossier.yml" }) {
      files.append((path: "dossier.yml", text: "title: Test\n"))
    }
  }

  /// All stages before the checks, in the order in which a build runs them.
  func linked(
    width: Width = .one, drafts: Bool = false, order: (inout [ContentFile]) -> Void = { _ in }
  ) -> Diagnosed<Dossier> {
    var files = self.files.map {
      ContentFile(relativePath: $0.path, displayPrefix: "Content/", bytes: MarkedText($0.text).bytes)
    }
    order(&files)
    var read = CorpusReader.read(files: files, media: media, includesDrafts: drafts, width: width)
    read.value.contentPrefix = "Content/"
    (read.value.captures, read.value.published) = (captures, published)
    read.value.captureFiles = captures?.keys.sorted() ?? []
    let linked = Linker.link(read.value, width: width)
    return Diagnosed(linked.value, read.diagnostics + linked.diagnostics)
  }

  /// What one rule finds, in the order of printing. The rest of the site must be in order.
  func found(
    by id: String, drafts: Bool = false, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> [Diagnostic] {
    let rule = try #require(CheckRules.named(id), sourceLocation: sourceLocation)
    let linked = linked(drafts: drafts)
    let errors = linked.diagnostics.filter { $0.severity == .error }.map { "\($0.id): \($0.message)" }
    #expect(errors == [], "the fixture itself is wrong", sourceLocation: sourceLocation)
    return CheckRules.check(linked.value, rules: [rule]).filter { $0.id == id }.sortedForPrinting()
  }

  /// The places that are marked.
  var marks: Set<Place> {
    Set(
      files.flatMap { file in MarkedText(file.text).ranges.map { Place(path: "Content/" + file.path, range: $0) } })
  }
}

/// Expects that a rule finds something at each marked place, and nowhere else.
@discardableResult
func expect(
  _ id: String, in fixture: Fixture, saying message: String? = nil, drafts: Bool = false,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> [Diagnostic] {
  let found = try fixture.found(by: id, drafts: drafts, sourceLocation: sourceLocation)
  let places = found.map { Fixture.Place(path: $0.location.path, range: $0.location.range) }
  #expect(Set(places) == fixture.marks, "\(found.map(\.message))", sourceLocation: sourceLocation)
  #expect(places.count == Set(places).count, "one finding at each place", sourceLocation: sourceLocation)
  for diagnostic in found {
    #expect(!diagnostic.message.hasSuffix("."), sourceLocation: sourceLocation)
    #expect(diagnostic.fix != nil, "what to do is said", sourceLocation: sourceLocation)
  }
  if let message { #expect(found.map(\.message) == [message], sourceLocation: sourceLocation) }
  return found
}

extension Fixture {
  /// The same site with more files, or other ones of the same name.
  func with(_ files: [String: String]) -> Fixture {
    var fixture = self
    fixture.files.removeAll { files[$0.path] != nil }
    fixture.files += files.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
    return fixture
  }

  /// An article, a speaker and a source, which most rules on annotations need.
  static let raid: Fixture = [
    "articles/raid.md":
      "---\ntitle: The raid\ndate: 2018-04-27\n---\nServers were seized in three countries, she said.\n",
    "entities/ada.md": "---\ntitle: Ada Example\nkind: person\n---\nA director.\n",
    "sources/statement.md": "---\ntitle: The statement\ntype: report\n---\nA statement.\n",
    "sources/report.md": "---\ntitle: The report\ntype: article-newspaper\n---\nA report.\n",
  ]

  /// `raid` with one annotation on it: its front matter besides the article.
  static func note(_ frontMatter: String, _ body: String = "A note.") -> Fixture {
    raid.with(["annotations/note.md": "---\narticle: raid\n\(frontMatter)\n---\n\(body)\n"])
  }
}
