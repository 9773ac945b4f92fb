import Diagnostics
import Linking
import Model

struct PictureWithoutWordsRule: DocumentRule {
  let id = "picture-without-words"
  let summary = "A picture has words for those who do not see it."
  let explanation = """
    Who listens to a page hears of a picture what stands between its brackets: ![A barred door with a notice](door.jpg). Say what \
    the picture shows that the text does not; a caption, which all readers see, goes into quotation marks after the address.
    """
  let example = RuleExample(bad: "![](door.jpg)", good: "![A barred door with a notice](door.jpg)")
  let severity = Diagnostic.Severity.information
  let ground = RuleGround.itself

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard !document.isVaultNote, let text = TextLines(typedIn: document, in: dossier) else { return [] }
    return text.lines.flatMap { line -> [Finding] in
      var findings: [Finding] = []
      var index = line.lowerBound
      while let start = text.next("![](", in: line, from: index) {
        index = start + 4
        if start > line.lowerBound, text.bytes[start - 1] == UInt8(ascii: "\\") { continue }
        findings.append(
          Finding(
            "this picture has no words for those who do not see it", at: document.location(start..<start + 3),
            fix: "write what it shows between the brackets"))
      }
      return findings
    }
  }
}
