/// What a reader sees of an HTML page, for holding quotes against: its text, character references decoded, an empty line
/// between blocks.
///
/// Words that the page hides, in an element that is never shown, or by `hidden`, `display:none` and the like in the element
/// itself or in the page's own style sheets, are none of it, nor are those that it strikes out. Style sheets in files of their own
/// are not read. The number of a footnote is no part of the sentence that it stands in.
public enum HTMLPage {
  /// UTF-8 in, UTF-8 out; in time proportional to the length.
  public static func text(of html: [UInt8]) -> [UInt8] {
    var reader = PageReader(HTMLTokenizer(html), PageStyles(of: html))
    reader.read()
    return reader.out
  }

  /// Whether the bytes begin as an HTML page does.
  public static func isLikely(_ bytes: some Collection<UInt8>) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = Array(bytes.dropFirst(start).prefix(512).drop { $0 <= 0x20 })
    return ["<!doctype html", "<html", "<!-- saved from url", "<?xml"].contains { beginning in
      head.count >= beginning.utf8.count && zip(head, beginning.utf8).allSatisfy { ASCII.lowered($0) == $1 }
    } && (!head.starts(with: "<?xml".utf8) || head.contains(subsequence: Array("<html".utf8)))
  }
}

private struct PageReader {
  private var tokens: HTMLTokenizer
  private var elements = OpenElements()
  private(set) var out: [UInt8] = []
  /// Whether white space was read that becomes one space when something follows it.
  private var hasSpace = false

  private var styles: PageStyles

  init(_ tokens: HTMLTokenizer, _ styles: PageStyles) {
    (self.tokens, self.styles) = (tokens, styles)
  }

  mutating func read() {
    while let token = tokens.next() {
      switch token {
      case .text(let text):
        if !text.allSatisfy(ASCII.isSpace) { elements.beginText() }
        if !elements.isUnseen { append(text) }
      case .start(let tag): begin(tag)
      case .end(let name): end(name)
      }
      tokens.isForeign = elements.isForeign
    }
  }

  private mutating func begin(_ tag: HTMLTag) {
    let isForeign = ["svg", "math"].contains(tag.name) || elements.isForeign && !leavesForeign(tag)
    var element = OpenElements.Element(name: tag.name, isForeign: isForeign)
    element.isUnseen = isUnseen(tag)
    // What selectors ask for of the elements around.
    if !styles.isEmpty { element.tag = tag }
    element.mark = FootnoteNumber.mark(of: tag, at: out.count)
    separate(tag.name)
    for closed in elements.begin(element) { finish(closed) }
    if isForeign, tag.isSelfClosing { for closed in elements.end(tag.name) { finish(closed) } }
  }

  private mutating func end(_ name: String) {
    // `</br>` is one, and `</p>` without a beginning an empty paragraph.
    if name == "br" || name == "p" { separate(name) }
    for closed in elements.end(name) { finish(closed) }
  }

  private mutating func finish(_ element: OpenElements.Element) {
    if FootnoteNumber.isOne(element, in: out, within: elements) {
      out.removeSubrange(FootnoteNumber.start(of: element)...)
      hasSpace = false
    }
    separate(element.name)
  }

  private func leavesForeign(_ tag: HTMLTag) -> Bool {
    ElementKind.leavesForeign.contains(tag.name)
      || tag.name == "font" && ["color", "face", "size"].contains { tag[$0] != nil }
  }

  private mutating func isUnseen(_ tag: HTMLTag) -> Bool {
    if ElementKind.hidden.contains(tag.name) || ElementKind.struck.contains(tag.name) { return true }
    if tag["hidden"] != nil || tag["popover"] != nil { return true }
    if tag.name == "dialog", tag["open"] == nil { return true }
    var values = styles.isEmpty ? [:] : styles.values(of: tag, within: elements)
    if let style = tag["style"] {
      for (name, value) in InlineStyle.values(in: Array(style.utf8))
      where value.isImportant || values[name]?.isImportant != true {
        values[name] = value
      }
    }
    return InlineStyle.hides(values) || InlineStyle.strikes(values)
  }

  /// Blocks are apart; what nobody knows is at least no part of a word.
  private mutating func separate(_ name: String) {
    if elements.isUnseen { return }
    if name == "br" {
      breakLine("\n")
    } else if ElementKind.special.contains(name) || ElementKind.endsParagraph.contains(name) {
      if !["img", "wbr", "input", "link", "meta", "script", "style", "template", "noscript"].contains(name) {
        breakLine("\n\n")
      }
    } else if !ElementKind.inline.contains(name) {
      hasSpace = true
    }
  }

  private mutating func breakLine(_ text: StaticString) {
    hasSpace = false
    if out.isEmpty { return }
    // No more than one empty line.
    if out.count > 1, out[out.count - 1] == 0x0A, out[out.count - 2] == 0x0A { return }
    text.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  private mutating func append(_ text: [UInt8]) {
    if elements.keepsSpace {
      out.append(contentsOf: text)
      return
    }
    for byte in text {
      if ASCII.isSpace(byte) {
        hasSpace = true
        continue
      }
      if hasSpace, let last = out.last, last != 0x0A { out.append(0x20) }
      hasSpace = false
      out.append(byte)
    }
  }
}

extension Array where Element == UInt8 {
  fileprivate func contains(subsequence: [UInt8]) -> Bool {
    guard count >= subsequence.count else { return false }
    return (0...(count - subsequence.count)).contains { self[$0...].starts(with: subsequence) }
  }
}
