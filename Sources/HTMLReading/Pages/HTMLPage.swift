/// What a reader sees of an HTML page, for holding quotes against: its text, character references decoded, an empty line
/// between blocks.
///
/// Words that the page hides, in an element that is never shown, or by `hidden`, `display:none` and the like in the element
/// itself or in the style sheets in it or saved with it, are none of it, nor are those that it strikes out. Style sheets elsewhere
/// are not read. The number of a footnote is no part of the sentence that it stands in. What only other programs are told of, such as
/// `aria-hidden` and `inert`, hides nothing from an eye.
public enum HTMLPage {
  /// UTF-8 in, UTF-8 out; in time proportional to the length.
  ///
  /// - Parameter doubtful: what becomes of words that its style sheets may hide, where nobody can say.
  public static func text(of html: [UInt8], doubtful: DoubtfulWords = .leftOut) -> [UInt8] {
    text(of: html, with: SavedSheets(), doubtful: doubtful)
  }

  /// - Parameters:
  ///   - sheets: what was saved with it.
  ///   - frames: reads what stands in its frames.
  ///   - depth: how many frames it stands in itself.
  static func text(
    of html: [UInt8], with sheets: SavedSheets, doubtful: DoubtfulWords, frames: FramedPages = FramedPages(),
    depth: Int = 0
  ) -> [UInt8] {
    var reader = PageReader(HTMLTokenizer(html), PageStyles(of: html, with: sheets), doubtful)
    (reader.saved, reader.frames, reader.depth) = (sheets, frames, depth)
    reader.read()
    return reader.out
  }

  static func absentSheets(in html: [UInt8], with saved: SavedSheets) -> [String] {
    var sheets = PageSheets(saved)
    sheets.read(html) { _, _ in }
    return sheets.absent
  }

  /// Whether the bytes begin as an HTML page does.
  public static func isLikely(_ bytes: some Collection<UInt8>) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var head = Array(bytes.dropFirst(start).prefix(4096).drop { $0 <= 0x20 })
    // What saved it says so before it, most often.
    while head.starts(with: "<!--".utf8), !head.starts(with: "<!-- saved from url".utf8),
      let end = head.indices.first(where: { head[$0...].starts(with: "-->".utf8) })
    {
      head = Array(head[(end + 3)...].drop { $0 <= 0x20 })
    }
    return ["<!doctype html", "<html", "<!-- saved from url", "<?xml"].contains { beginning in
      head.count >= beginning.utf8.count && zip(head, beginning.utf8).allSatisfy { ASCII.lowered($0) == $1 }
    } && (!head.starts(with: "<?xml".utf8) || head.contains(subsequence: Array("<html".utf8)))
  }
}

/// What becomes of words of which nobody can say whether a page shows them: what stands in both readings is sure.
public enum DoubtfulWords: Sendable {
  case leftOut, takenIn
}

private struct PageReader {
  private var tokens: HTMLTokenizer
  private var elements = OpenElements()
  private(set) var out: [UInt8] = []
  /// Whether white space was read that becomes one space when something follows it.
  private var hasSpace = false

  private var styles: PageStyles
  private let doubtful: DoubtfulWords
  var saved = SavedSheets()
  private var hasBase = false
  var frames: FramedPages?
  var depth = 0

  init(_ tokens: HTMLTokenizer, _ styles: PageStyles, _ doubtful: DoubtfulWords) {
    (self.tokens, self.styles, self.doubtful) = (tokens, styles, doubtful)
    if !self.styles.initial.isEmpty { elements.outermostVariables.add(self.styles.initial) }
    for name in ["html", "body"] {
      guard
        case .sure(let values) = self.styles.answer(
          for: HTMLTag(name: name, attributes: [], isSelfClosing: false), within: elements)
      else { continue }
      elements.outermostVariables.add(values)
    }
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
    // What ends here is no element around it.
    for closed in elements.end(before: tag.name, isForeign: isForeign) { finish(closed) }
    let (sight, variables) = sight(of: tag, isForeign: isForeign)
    element.isUnseen =
      sight.isUnseen || sight.isPerhapsShown && doubtful == .leftOut || isNeverSeen(tag)
    (element.veils, element.variables, element.paint) = (sight.veils, variables, sight.paint)
    // What selectors ask for of the elements around.
    if !styles.isEmpty { element.tag = tag }
    if tag.name == "base", !hasBase, let href = tag["href"] {
      (saved.base, hasBase) = (PageAddress.resolved(href, against: saved.base), true)
    }
    element.mark = FootnoteNumber.mark(of: tag, at: out.count)
    separate(tag.name)
    if ["iframe", "frame"].contains(tag.name), !isForeign, !sight.isUnseen, !sight.hasNoRoom,
      !sight.veils.contains(.visibility)
    {
      showFrame(tag)
    }
    elements.begin(element)
    if isForeign, tag.isSelfClosing { for closed in elements.end(tag.name) { finish(closed) } }
  }

  /// What stands in a frame is a page by itself.
  private mutating func showFrame(_ tag: HTMLTag) {
    // Nothing of how letters look is inherited into it.
    guard !elements.isWithinUnseen, let text = frames?.text(of: tag, saved, doubtful, depth: depth), !text.isEmpty
    else { return }
    breakLine("\n\n")
    out += text
    breakLine("\n\n")
  }

  private mutating func end(_ name: String) {
    // `</br>` is one, and `</p>` without a beginning an empty paragraph.
    if name == "br" || name == "p" { separate(name) }
    for closed in elements.end(name) { finish(closed) }
  }

  private mutating func finish(_ element: OpenElements.Element) {
    let start = FootnoteNumber.start(of: element)
    switch FootnoteNumber.outcome(of: element, in: out, within: elements) {
    case .kept: break
    case .raised: out.replaceSubrange(start..., with: FootnoteNumber.raised(out[start...]))
    case .removed:
      out.removeSubrange(start...)
      hasSpace = false
    }
    separate(element.name)
  }

  private func leavesForeign(_ tag: HTMLTag) -> Bool {
    ElementKind.leavesForeign.contains(tag.name)
      || tag.name == "font" && ["color", "face", "size"].contains { tag[$0] != nil }
  }

  /// What is seen of an element, and the custom properties that hold in it.
  private mutating func sight(of tag: HTMLTag, isForeign: Bool) -> (ElementSight, StyleVariables) {
    let (outer, around) = (elements.veils, elements.variables)
    // Browsers give these a colour of their own.
    let isColored = ["mark", "button"].contains(tag.name) || tag.name == "a" && tag["href"] != nil
    let own = tag["style"].map { InlineStyle.values(in: Array($0.utf8)) } ?? [:]
    let presented = InlineStyle.byDefault(of: tag).merging(isForeign ? InlineStyle.presented(by: tag) : [:]) { $1 }
    func sight(_ values: [String: InlineStyle.Value]) -> (ElementSight, StyleVariables) {
      let values = presented.merging(values) { $1 }.merging(own) { $1.isImportant || !$0.isImportant ? $1 : $0 }
      var (outer, paint) = (outer, elements.paint)
      if isColored, values["color"] == nil {
        outer.remove(.color)
        paint.ink = nil
      }
      if values.isEmpty { return (ElementSight(isUnseen: false, veils: outer, paint: paint), around) }
      var variables = around
      variables.add(values)
      return (ElementSight(variables.resolved(values), within: outer, paint: paint), variables)
    }
    if styles.isEmpty { return sight([:]) }
    switch styles.answer(for: tag, within: elements) {
    case .sure(let values): return sight(values)
    case .unknown:
      var answer = sight([:])
      if doubtful == .leftOut { answer.0.isUnseen = true }
      return answer
    case .either(let sure, let all):
      let (one, variables) = sight(sure)
      let (other, _) = sight(all)
      return (doubtful == .leftOut ? one.union(other) : one.intersection(other), variables)
    }
  }

  /// Whether nobody sees an element for what it is.
  private func isNeverSeen(_ tag: HTMLTag) -> Bool {
    ElementKind.hidden.contains(tag.name) || ElementKind.struck.contains(tag.name)
      // A list shows what is chosen.
      || tag.name == "option" && tag["selected"] == nil
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
