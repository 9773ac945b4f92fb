import Diagnostics
import Linking
import Model

struct UnreadCaptureRule: CheckRule {
  let id = "unread-capture"
  let summary = "A capture that is text can be read."
  let explanation = """
    Captures are read as text, HTML or MHTML, in UTF-8, UTF-16, the Windows encodings and those of ISO 8859. A text that is \
    not UTF-8 must name its encoding: a page does so itself, for others the source says it as `encoding:`. What cannot be \
    read is not guessed, and nothing quoted from it is verified.
    """
  let example = RuleExample(
    bad: "capture: letter.txt   # in Windows-1251", good: "capture: letter.txt\nencoding: windows-1251")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.checkedCaptures.compactMap { document, _, name in
      guard case .unknownEncoding(let label) = dossier.corpus.captures?[name.value]?.reading else { return nil }
      return Finding(
        label.map { "the capture says that it is in \($0), and cannot be read so" }
          ?? "the capture is not in UTF-8, and does not say what it is in",
        at: document.location(name.range),
        fix: "write the right `encoding:` in the source, such as windows-1252; or keep a copy in UTF-8")
    }
  }
}
