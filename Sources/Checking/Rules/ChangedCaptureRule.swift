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
  let ground = RuleGround.itself
  let isFixed = true
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    guard let captures = dossier.corpus.captures else { return [] }
    return dossier.checkedCaptures.flatMap { document, source, name -> [Finding] in
      guard let capture = captures[name.value] else { return [] }
      func finding(_ given: Located<String>?, _ file: String, _ sha256: String) -> Finding? {
        // What is too large to read has none.
        guard let given, !sha256.isEmpty, given.value != sha256 else { return nil }
        return Finding(
          "the file “\(file)” in captures/ is not the one with this SHA-256", at: document.location(given.range),
          notes: [.init("the file’s is \(sha256)")],
          fix: "bring the old file back; or, if the new one is right, write its SHA-256")
      }
      if let given = source.textSHA256, capture.companion == nil, !capture.sha256.isEmpty {
        return [
          finding(source.sha256, name.value, capture.sha256),
          Finding(
            "there is no text beside the file “\(name.value)” in captures/ that could have this SHA-256",
            at: document.location(given.range), fix: "bring the text back, as \(name.value).txt; or take the line out"),
        ].compactMap(\.self)
      }
      return [
        finding(source.sha256, name.value, capture.sha256),
        capture.companion.flatMap { finding(source.textSHA256, $0.name, $0.sha256) },
      ].compactMap(\.self)
    }
  }
}
