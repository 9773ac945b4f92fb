import Diagnostics
import Linking
import Model

struct UnreadCaptureRule: CheckRule {
  let id = "unread-capture"
  let summary = "A capture that is text can be read."
  let explanation = """
    Captures are read as text, Markdown, HTML, XML, MHTML, mails or subtitles, in UTF-8, UTF-16, the Windows encodings, those of ISO 8859, \
    Shift-JIS, EUC-JP, ISO-2022-JP, GB 18030 and EUC-KR. A text that is \
    not UTF-8 must name its encoding: a page does so itself, for others the source says it as `encoding:`. Others, such as \
    Big5 and UTF-7, are not read: keep a copy in UTF-8. What cannot be read is not guessed, and nothing quoted from it is verified. \
    A PDF, a picture, an archive of pages (WARC, HAR), JSON, TeX or a document of a word processor, RTF included, is no text that \
    can be held: put its text beside it, as a file of the same name \
    and .txt. Of a confidential source all that the capture says is looked for in what is published, also what is packed in a \
    document; where that cannot be read, this is told.
    """
  let example = RuleExample(
    bad: "capture: letter.txt   # in Windows-1251", good: "capture: letter.txt\nencoding: windows-1251")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let isFixed = true
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    let quoted = quotedSources(in: dossier)
    return dossier.checkedCaptures.compactMap { document, source, name in
      if source.isConfidential, dossier.corpus.captures?[name.value]?.isLookedThrough == false {
        return Finding(
          "not all that this capture says can be read, so that it is not looked for in what is published",
          at: document.location(name.range), fix: "put its text beside it, as a file of the same name and .txt")
      }
      if let flaw = dossier.corpus.captures?[name.value]?.flaw { return finding(flaw, on: document, name) }
      if dossier.corpus.captures?[name.value]?.reading == .noText {
        guard quoted.contains(document.id) || Self.isOffice(name.value) else { return nil }
        return Finding(
          "the capture is no text or page that is read, so that nothing quoted from it is held against it",
          at: document.location(name.range),
          fix: name.value.lowercased().hasSuffix(".txt")
            ? "save it as text in UTF-8: its name ends in .txt, and what it holds is something else"
            : "put its text beside it, as \(name.value).txt")
      }
      guard case .unknownEncoding(let label) = dossier.corpus.captures?[name.value]?.reading else { return nil }
      return Finding(
        label.map { label in
          Capture.isRead(encoding: label)
            ? "the capture says that it is in \(label), and cannot be read so"
            : "the capture says that it is in \(label), an encoding that is not read"
        }
          ?? "the capture is not in UTF-8, and does not say what it is in",
        at: document.location(name.range),
        fix: Self.fix(label))
    }
  }

  private func finding(_ flaw: Capture.Flaw, on document: Document, _ name: Located<String>) -> Finding {
    switch flaw {
    case .isEmpty:
      Finding(
        "the capture is empty, so that nothing quoted from it is held against it", at: document.location(name.range),
        fix: "save the copy anew")
    case .isUnmarked(let label):
      Finding(
        "the capture is UTF-16 by its bytes, and does not say so", at: document.location(name.range),
        fix: "write `encoding: \(label)` in the source, or keep a copy in UTF-8")
    }
  }

  /// An encoding that is not read can be turned into one that is; one that nobody knows can only be named.
  private static func fix(_ label: String?) -> String {
    if let label, !Capture.isRead(encoding: label), label.utf8.allSatisfy({ 0x21..<0x7F ~= $0 && $0 != 0x27 }) {
      return
        "name a copy in UTF-8 as the capture, such as iconv -f \(label) -t UTF-8 makes, and write encoding: utf-8 in "
        + "the source"
    }
    return "write the right `encoding:` in the source, such as windows-1252; or keep a copy in UTF-8"
  }

  /// The sources that notes quote word for word.
  private func quotedSources(in dossier: Dossier) -> Set<DocumentID> {
    var found: Set<DocumentID> = []
    for (_, annotation) in dossier.notes {
      for evidence in annotation.evidence where evidence.quote != nil {
        if let source = dossier.published(named: evidence.source) { found.insert(source.id) }
      }
    }
    return found
  }

  /// A document of a word processor.
  private static func isOffice(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".docx", ".doc", ".odt", ".rtf", ".pages"].contains { name.hasSuffix($0) }
  }
}
