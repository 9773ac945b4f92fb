import Diagnostics
import Linking
import Model

struct TypedBulletRule: DocumentRule {
  let id = "typed-bullet"
  let summary = "Items of a list begin with hyphens."
  let explanation = """
    A dot or a dash that is typed before each item is shown as it stands, and lines below each other run into one paragraph. Write \
    a hyphen and a space before each item, or a number with a full stop and a space: letters and Roman numbers make no list. Lines of speech that begin with dashes are parted by \
    empty lines.
    """
  let example = RuleExample(bad: "• The mill\n• The bridge\n", good: "- The mill\n- The bridge\n")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  private static let dots: Set<Unicode.Scalar> = [
    "•", "‣", "◦", "▪", "▫", "●", "○", "■", "□", "∙", "⁃", "·", "\u{F0B7}", "\u{F0A7}",
  ]
  /// Those that stand before single lines, too, as what leads on: “► Read more”.
  private static let pointers: Set<Unicode.Scalar> = ["➢", "➤", "►", "▶", "▸", "✓", "✔", "✗", "✘", "➔", "❖", "➡"]
  private static let dashes: Set<Unicode.Scalar> = ["–", "—", "―", "−", "‐", "‑"]

  /// A line that begins so.
  private struct Item {
    var sign: Unicode.Scalar
    /// Of the sign and the blanks after it.
    var place: Range<Int>
  }

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard !document.isVaultNote,
      // In a plain text these signs are letters. All of them begin with one of three bytes.
      let text = TextLines(typedIn: document, in: dossier)
        ?? TextLines.of(document, whereOneBegins: { $0 == 0xE2 || $0 == 0xC2 || $0 == 0xEF })
        ?? TypedNumbers.lines(of: document)
    else { return [] }
    var found: [Finding] = []
    var items: [Item] = []
    func endList() {
      if let finding = Self.finding(of: items, in: document, text) { found.append(finding) }
      items = []
    }
    var last: Range<Int>?
    for line in text.lines {
      let follows = last.map { $0.upperBound + 1 == line.lowerBound } ?? false
      last = line
      let item = Self.item(line, of: text)
      if !follows || item == nil || item?.sign != items.last?.sign { endList() }
      if let item { items.append(item) }
    }
    endList()
    return found + TypedNumbers.findings(in: text, document)
  }

  private static func item(_ line: Range<Int>, of text: TextLines) -> Item? {
    var start = line.lowerBound
    while start < line.upperBound, text.bytes[start] == 0x20 || text.bytes[start] == UInt8(ascii: ">") { start += 1 }
    guard start + 1 < line.upperBound else { return nil }
    let isLetter = ShownSigns.isLetterForBullet(text.bytes[start], before: text.bytes[start + 1])
    guard isLetter || [0xE2, 0xC2, 0xEF].contains(text.bytes[start]) else { return nil }
    let words = text.text(start..<min(line.upperBound, start + 32)).unicodeScalars
    guard let sign = words.first,
      isLetter || dots.contains(sign) || pointers.contains(sign) || dashes.contains(sign)
        || sign == "§" && words.dropFirst().first == "\t"
    else { return nil }
    let rest = words.dropFirst()
    let blanks = rest.prefix { $0.properties.isWhitespace }
    guard let next = rest.dropFirst(blanks.count).first,
      next.properties.isAlphabetic || next.properties.numericType != nil
        || "\"“„«‘[(*".unicodeScalars.contains(next),
      !blanks.isEmpty || dots.contains(sign) && sign != "·" || pointers.contains(sign)
    else { return nil }
    let width = UTF8.width(sign) + blanks.reduce(0) { $0 + UTF8.width($1) }
    return Item(sign: sign, place: start..<start + width)
  }

  private static func finding(of items: [Item], in document: Document, _ text: TextLines) -> Finding? {
    guard let first = items.first, let last = items.last else { return nil }
    let isDash = dashes.contains(first.sign)
    // One line that begins with a dash may be speech, or who said the words above it; a dot in the middle may part words.
    if items.count == 1 {
      if isDash || ["·", "o", "§"].contains(first.sign) || pointers.contains(first.sign) { return nil }
      var finding = Finding(
        "“\(first.sign)” begins no item of a list, and is shown", at: document.location(first.place),
        fix: "write - before each item")
      finding.replacement = "- "
      return finding
    }
    let message = "“\(first.sign)” begins no item of a list, so that these \(items.count) lines run into one paragraph"
    if isDash {
      return Finding(
        message, at: document.location(first.place),
        fix: "write - before each item; where it is speech, leave an empty line between")
    }
    var written = ""
    var end = first.place.lowerBound
    for item in items {
      written += text.text(end..<item.place.lowerBound) + "- "
      end = item.place.upperBound
    }
    var finding = Finding(
      message, at: document.location(first.place.lowerBound..<last.place.upperBound), fix: "write - before each item")
    finding.replacement = written
    return finding
  }
}
