/// Words as Markdown that reads as just these words.
public enum MarkdownParagraphs {
  public static func text(of blocks: [PastedPage.Block]) -> String {
    var text = ""
    var last: PastedPage.Block.Kind?
    for block in blocks {
      let words = String(repeating: "\u{A0}", count: block.indent) + escaped(block.text)
      if block.goesOn, let last, continues(block.kind, last) {
        // A line of verse ends where the page ends it.
        text.removeLast()
        text += "\\\n" + (block.kind == .quotation ? "> " : last.isItem ? "  " : "") + words + "\n"
        continue
      }
      if !text.isEmpty, !goesOn(block.kind, from: last) { text += "\n" }
      switch block.kind {
      case .heading(let level): text += String(repeating: "#", count: level) + " " + words + "\n"
      case .paragraph: text += words + "\n"
      case .item: text += "- " + words + "\n"
      case .number(let number): text += "\(number). " + words + "\n"
      case .row(let cells):
        text += row(cells)
        if !goesOn(block.kind, from: last) { text += row(cells.map { _ in "---" }, isSeparator: true) }
      case .quotation: text += "> " + words + "\n"
      }
      last = block.kind
    }
    return text
  }

  private static func continues(_ kind: PastedPage.Block.Kind, _ last: PastedPage.Block.Kind) -> Bool {
    switch (last, kind) {
    case (.paragraph, .paragraph), (.quotation, .quotation), (.item, .paragraph): true
    default: false
    }
  }

  /// Whether a block belongs to the list or the table that the last one is in.
  private static func goesOn(_ kind: PastedPage.Block.Kind, from last: PastedPage.Block.Kind?) -> Bool {
    switch (last, kind) {
    case (.item, .item), (.row, .row): true
    // Another number begins another list.
    case (.number(let last), .number(let number)): number == last + 1
    default: false
    }
  }

  private static func row(_ cells: [String], isSeparator: Bool = false) -> String {
    "| " + cells.map { isSeparator ? $0 : escaped($0) }.joined(separator: " | ") + " |\n"
  }

  /// What means something to Markdown, or to Dossier, has a backslash before it.
  static func escaped(_ text: String) -> String {
    var out = ""
    let scalars = Array(text.unicodeScalars)
    var endOfAddress = 0
    for (index, scalar) in scalars.enumerated() {
      if index >= endOfAddress, let end = Self.endOfAddress(at: index, in: scalars) { endOfAddress = end }
      if index < endOfAddress {
        out += Self.inAddress(scalar)
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isSign =
        switch scalar {
        case "\\", "`", "*", "[", "]", "<", ">", "~", "|", "$": true
        case "_": true
        case "&": next.properties.isAlphabetic || next == "#"
        case "=": next == "="
        case "%": next == "%"
        case "^": next == "[" || index > 0 && scalars[index - 1] == " "
        case "!": next == "["
        case "#", "+", "-": index == 0
        case ".", ")": index < 10 && index > 0 && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
        default: false
        }
      if isSign { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out
  }

  /// Where an address ends that begins there, as Markdown makes a link of it; nil where none does.
  private static func endOfAddress(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard index == 0 || !scalars[index - 1].properties.isAlphabetic else { return nil }
    let beginnings = ["http://", "https://", "www."]
    guard beginnings.contains(where: { scalars[index...].starts(with: $0.unicodeScalars) }) else { return nil }
    return scalars[index...].firstIndex { $0.properties.isWhitespace || "<>\"“”«»".unicodeScalars.contains($0) }
      ?? scalars.count
  }

  /// A backslash would be a part of the address; what means something there, too, is written by its number.
  private static func inAddress(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\", "`", "[", "]", "|", "^": "%" + String(scalar.value, radix: 16, uppercase: true)
    default: String(scalar)
    }
  }
}
