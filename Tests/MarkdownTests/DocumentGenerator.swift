/// Makes Markdown of random structure, the same for the same seed: blocks in blocks, marks that match or don't.
struct DocumentGenerator {
  private var state: UInt64
  private let avoidsOurSyntax: Bool

  init(seed: UInt64, avoidsOurSyntax: Bool = false) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    self.avoidsOurSyntax = avoidsOurSyntax
  }

  mutating func number(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[number(choices.count)] }

  private static let words = [
    "police", "raid", "a", "w", "www.x.org", "https://a.b/c_d", "m@n.op", "naïve", "中文", "x_y_z", "2*3", "&amp;", "\\*",
    "&#65;", "100%", "e.g.", "¡hola!", "“quoted”", "<b>", "<!-- c -->", "\\", "|", ":", "~5", "#tag", "1.", "-",
  ]
  private static let ours = [
    "[[name]]", "==high==", "%%hidden%%", "![[a.png|3]]", "^[note]", "^id", "==", "[[", "]]", "%%",
  ]
  private static let marks = ["*", "**", "_", "__", "~~", "`", "``", "~"]

  mutating func inline(_ depth: Int = 0) -> String {
    var out: [String] = []
    for _ in 0...number(6) {
      switch number(depth > 3 ? 4 : 10) {
      case 0...3: out.append(word())
      case 4:
        let mark = pick(DocumentGenerator.marks)
        out.append(mark + inline(depth + 1) + mark)
      case 5:
        out.append("[" + inline(depth + 1) + "](" + pick(["u", "v.md#x", "<a b>", "/p?q=1&r", "javascript:x"]) + ")")
      case 6: out.append("![" + inline(depth + 1) + "](i.png \"t\")")
      case 7: out.append("[" + pick(["ref", "none", "^1", "^2", "x"]) + "]")
      case 8: out.append(pick(DocumentGenerator.marks))
      default: out.append(word() + pick(["\n", "  \n", "\\\n"]) + word())
      }
    }
    return out.joined(separator: pick([" ", " ", ""]))
  }

  private mutating func word() -> String {
    if !avoidsOurSyntax, number(8) == 0 { return pick(DocumentGenerator.ours) }
    return pick(DocumentGenerator.words)
  }

  private mutating func block(_ depth: Int) -> [String] {
    switch number(depth > 3 ? 4 : 10) {
    case 0...2: return lines(inline())
    case 3: return [String(repeating: "#", count: number(6) + 1) + " " + lines(inline()).joined(separator: " ")]
    case 4: return blocks(depth + 1).map { number(8) == 0 ? $0 : "> " + $0 }
    case 5, 6:
      let marker = pick(["- ", "* ", "1. ", "3) ", "- [ ] ", "- [x] "])
      let pad = String(repeating: " ", count: number(6) == 0 ? 1 : 2 + number(2))
      return (0...number(3)).flatMap { _ in
        blocks(depth + 1).enumerated().map { $0.offset == 0 ? marker + $0.element : pad + $0.element }
      }
    case 7:
      let columns = number(4) + 1
      let row = { (cells: [String]) in "|" + cells.joined(separator: "|") + "|" }
      return [row((0..<columns).map { _ in cell() }), row((0..<columns).map { _ in pick(["-", ":-:", "--:", ":-"]) })]
        + (0..<number(4)).map { _ in row((0..<max(1, columns + number(3) - 1)).map { _ in cell() }) }
    case 8: return ["```" + pick(["", "swift", "a b"])] + lines(inline()) + (number(5) == 0 ? [] : ["```"])
    default:
      return pick([["---"], ["    indented"], ["<div>", "x", "</div>"], ["[^1]: " + "note"], ["===", "x", "==="]])
    }
  }

  private mutating func cell() -> String { lines(inline(2)).joined(separator: " ") }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func blocks(_ depth: Int) -> [String] {
    (0...number(3)).flatMap { _ in block(depth) + (number(4) == 0 ? [] : [""]) }
  }

  mutating func document() -> String {
    var all: [String] = []
    for _ in 0...number(4) { all += blocks(0) }
    all += [
      "", "[ref]: /url 'title'", "", "[^1]: " + lines(inline()).joined(separator: " "), "", "[^2]: x", "", "    - y",
    ]
    return all.joined(separator: pick(["\n", "\n", "\n", "\r\n"])) + "\n"
  }
}
