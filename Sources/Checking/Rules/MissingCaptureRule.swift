import Diagnostics
import Linking
import Model

struct MissingCaptureRule: CheckRule {
  let id = "missing-capture"
  let summary = "A capture that a source names is there."
  let explanation = """
    The capture is the copy that quotes from a source are held against. Put the file into captures/, or correct its \
    name; where the copy is lost, take out `capture:` and `sha256:`, and name an archive as `archiveURL:`.
    """
  let example = RuleExample(
    bad: "capture: report.txt   # captures/ holds report-2018.txt", good: "capture: report-2018.txt")
  let severity = Diagnostic.Severity.error
  let ground = RuleGround.itself
  let isFixed = true
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    guard let captures = dossier.corpus.captures else { return [] }
    let folder = dossier.corpus.contentPrefix + "captures/"
    // Of confidential sources not even their captures’ names are told.
    let secret = Set(
      dossier.corpus.documents.lazy.compactMap { $0.secretRecord?.capture?.value })
    let files = dossier.corpus.captureFiles.filter { !secret.contains($0) }
    let byName = FilesByName(files)
    // Whoever has mistyped more has another problem than spelling.
    var looked = 0
    return dossier.checkedCaptures.compactMap { document, _, capture in
      guard captures[capture.value] == nil else { return nil }
      var finding = Finding(
        "there is no file “\(capture.value)” in captures/", at: document.location(capture.range),
        fix: "put the file into \(folder)")
      looked += 1
      if document.isConfidential || looked > 100 { return finding }
      if let place = dossier.corpus.place(ofFileNamed: capture.value)
        ?? dossier.corpus.place(amongTextsOfFileNamed: capture.value)
      {
        finding.fix = "move \(place) to \(folder)"
        return finding
      }
      if let meant = byName[capture.value], meant != capture.value { return finding.writing(value: meant) }
      // One that is there and was not read is none that is misspelt.
      return Nearest.misspelt(capture.value, in: files.lazy.filter { $0 != capture.value }, limit: 1).first.map(
        finding.writing(value:)) ?? finding
    }
  }
}

extension Dossier {
  /// The captures that sources name. Confidential ones are checked too, as notes rest on them; drafts are not yet done.
  var checkedCaptures: [(document: Document, source: Source, capture: Located<String>)] {
    corpus.documents.compactMap { document in
      guard let source = document.sourceRecord, let capture = source.capture,
        !document.header.isDraft || corpus.includesDrafts
      else { return nil }
      return (document, source, capture)
    }
  }
}
