import Diagnostics
import Linking
import Model

struct ChangedCaptureRule: CheckRule {
  let id = "changed-capture"
  let summary = "A capture is the file whose SHA-256 its source gives."
  let explanation = """
    The checksum shows that the copy which the dossier rests on is the one that was made. Where it differs, the file was \
    changed or replaced: bring the old one back. Where the new one is right, compare the two, then write its checksum.
    """
  let example = RuleExample(
    bad: "capture: report.txt   # edited since\nsha256: 9f86d081…", good: "capture: report.txt\nsha256: 2c26b46b…")
  let severity = Diagnostic.Severity.error
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    guard let captures = dossier.corpus.captures else { return [] }
    return dossier.checkedCaptures.compactMap { document, source, name in
      guard let sha256 = source.sha256, let capture = captures[name.value], capture.sha256 != sha256.value else {
        return nil
      }
      return Finding(
        "the file “\(name.value)” in captures/ is not the one with this SHA-256", at: document.location(sha256.range),
        notes: [.init("the file’s is \(capture.sha256)")],
        fix: "bring the old file back; or, if the new one is right, write its SHA-256")
    }
  }
}
