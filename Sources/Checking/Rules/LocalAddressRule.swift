import Diagnostics
import Linking
import Model

struct LocalAddressRule: DocumentRule {
  let id = "local-address"
  let summary = "Links lead to what readers can reach."
  let explanation = """
    An address that begins with http://localhost or http://127.0.0.1 is that of a preview on the writer's own machine, and one \
    that begins with file:// that of a file there: nobody else gets anywhere by it. Link to a page of this site by its name, \
    [[name]], and put files for readers into Content/media/.
    """
  let example = RuleExample(
    bad: "See [the minutes](http://localhost:8000/sources/minutes.html).", good: "See [[minutes|the minutes]].")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  private static let hosts = ["localhost", "127.0.0.1", "0.0.0.0", "[::1]"]

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard !document.isVaultNote, let text = TextLines(typedIn: document, in: dossier) else { return [] }
    return text.lines.flatMap { line -> [Finding] in
      var found: [Finding] = []
      var index = line.lowerBound
      while let sign = text.next("://", in: line, from: index) {
        index = sign + 3
        guard let place = Self.place(at: sign, in: line, of: text) else { continue }
        found.append(
          Finding(
            "this address leads to the machine of whoever wrote it, and readers nowhere", at: document.location(place),
            fix: "link to a page by its name, [[name]], or to where readers find it"))
      }
      return found
    }
  }

  /// How far the end of an address is looked for: bytes.
  private static let longest = 300

  /// Of a link's address, or one that stands by itself.
  private static func place(at sign: Int, in line: Range<Int>, of text: TextLines) -> Range<Int>? {
    let start =
      text.bytes[line.lowerBound..<sign].lastIndex { ($0 | 0x20) &- 0x61 >= 26 }.map { $0 + 1 } ?? line.lowerBound
    let scheme = text.text(start..<sign).lowercased()
    guard ["http", "https", "file"].contains(scheme) else { return nil }
    let rest = text.bytes[sign + 3..<min(line.upperBound, sign + longest)]
    let end = rest.firstIndex { $0 == 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ">") } ?? rest.endIndex
    if scheme == "file" { return end > sign + 3 ? start..<end : nil }
    let isLocal = hosts.contains { host in
      guard rest.starts(with: host.utf8) else { return false }
      let next = sign + 3 + host.utf8.count
      return next == line.upperBound
        || !(text.bytes[next] == UInt8(ascii: ".") || (text.bytes[next] | 0x20) &- 0x61 < 26)
    }
    return isLocal ? start..<end : nil
  }
}
