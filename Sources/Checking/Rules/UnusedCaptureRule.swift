import Diagnostics
import Linking
import Model

struct UnusedCaptureRule: CheckRule {
  let id = "unused-capture"
  let summary = "A source names every capture."
  let explanation = """
    Nothing is held against a capture that no source names. Name it in the source’s file as `capture:`. Text that stands \
    beside a PDF or a picture of the same name is used with that. Files of sources lie in sources/, not among the captures.
    """
  let example = RuleExample(bad: "captures/report.txt, which no source names", good: "capture: report.txt")
  let severity = Diagnostic.Severity.information
  let ground = RuleGround.everything
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    let corpus = dossier.corpus
    guard corpus.captures != nil, !corpus.hasFlaws else { return [] }
    let sources = corpus.documents.filter(\.isSource)
    var used = Set(sources.compactMap { $0.sourceRecord?.capture?.value })
    for name in used {
      used.insert(name + ".txt")
      if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) { used.insert(String(name[..<dot]) + ".txt") }
    }
    // What a source names by another ending or in another case is told there.
    let byName = FilesByName(corpus.captureFiles)
    used.formUnion(corpus.articlesAmongCaptures.values)
    used.formUnion(sources.compactMap { $0.sourceRecord?.capture.flatMap { byName[$0.value] } })
    let unused = corpus.captureFiles.filter { !used.contains($0) && !$0.utf8.contains(UInt8(ascii: "/")) }
    guard let first = unused.first else { return [] }
    let folder = corpus.contentPrefix + "captures/"
    // What nothing names may be a confidential source’s, whose captures are not told by name.
    guard !sources.contains(where: { !corpus.isPublished($0) }) else {
      return [
        Finding(
          "no source names \(unused.count) of the files in captures/", at: SourceLocation(path: folder),
          fix: "name each in its source’s file with capture:, or take it out")
      ]
    }
    let own = corpus.contentPrefix
    let isMarkdown = first.utf8.suffix(3).elementsEqual(".md".utf8)
    return [
      Finding(
        "no source names the capture \(first)" + (unused.count > 1 ? ", nor \(unused.count - 1) more" : ""),
        at: SourceLocation(path: folder + first),
        fix: "write capture: \(first) in the source’s file"
          + (isMarkdown ? "; if it is a source or an article itself, move it to \(own)sources/ or \(own)articles/" : "")
      )
    ]
  }
}
