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
  ///   - isOld: whether it is shown as those of old were; nil where it says so itself.
  static func text(
    of html: [UInt8], with sheets: SavedSheets, doubtful: DoubtfulWords, frames: FramedPages = FramedPages(),
    depth: Int = 0, isOld: Bool? = nil
  ) -> [UInt8] {
    let styles = PageStyles(of: html, with: sheets, quirks: isOld ?? PageMode.isOld(html))
    var reader = PageReader(styles, doubtful)
    (reader.saved, reader.frames, reader.depth) = (sheets, frames, depth)
    // What is sure is what one sees who leaves out all that is doubtful.
    var sure = doubtful.isMasked ? PageReader(styles, .leftOut) : nil
    var tokens = HTMLTokenizer(html)
    while let token = tokens.next() {
      sure?.take(token)
      reader.take(token, isMasked: sure.map { !$0.seesLast } ?? false)
      tokens.isForeign = reader.isForeign
    }
    return reader.out
  }

  /// Whether a browser may set marks or words in it that are not in its text, or none of those that are.
  static func mayBeDoubtful(_ bytes: [UInt8]) -> Bool {
    // A sheet, a link to one, a style, letters in a colour, `<q>`, and what a script has shown.
    if bytes.contains(UInt8(ascii: "{")) { return true }
    return bytes.indices.contains { index in
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "c"): return stands("color", in: bytes, at: index) != nil
      case UInt8(ascii: "s"): return stands("style", in: bytes, at: index) != nil
      case UInt8(ascii: "<"):
        return ["<q", "<template", "<link"].contains { stands($0, in: bytes, at: index) != nil }
      // `<body text=white>`
      case UInt8(ascii: "t"):
        guard let end = stands("text", in: bytes, at: index) else { return false }
        return bytes[end...].first { $0 > 0x20 } == UInt8(ascii: "=")
      default: return false
      }
    }
  }

  /// Where a word ends that begins at a place, in whatever case; nil where it does not. In UTF-16 a nought stands between its letters.
  private static func stands(_ word: StaticString, in bytes: [UInt8], at start: Int) -> Int? {
    word.withUTF8Buffer { letters in
      var index = start
      for letter in letters {
        while index < bytes.count, bytes[index] == 0 { index += 1 }
        guard index < bytes.count, bytes[index] | 0x20 == letter | 0x20 else { return nil }
        index += 1
      }
      return index
    }
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

/// What becomes of words of which nobody can say whether a page shows them, and of the marks that a browser sets around `<q>`.
public enum DoubtfulWords: Sendable, Hashable {
  /// With no such marks, as nobody copies them.
  case leftOut
  /// With the marks.
  case takenIn
  /// A sign stands in the place of each (`MaskedWords`).
  case masked(withMarks: Bool)

  var isMasked: Bool { if case .masked = self { true } else { false } }
  var setsMarks: Bool { self == .takenIn || self == .masked(withMarks: true) }
}

private struct PageReader {
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
  /// Whether the words of the last token are seen, or what stands in the frame that it begins.
  private(set) var seesLast = true
  /// How many `<q>` are open.
  private var quotes = 0
  /// How many places for the words of an element there were in what scripts put around them.
  private var slots = 0
  /// To where words were masked that something shown in their place hides.
  private var maskedEnd = 0

  var isForeign: Bool { elements.isForeign }

  init(_ styles: PageStyles, _ doubtful: DoubtfulWords) {
    (self.styles, self.doubtful) = (styles, doubtful)
    if !self.styles.initial.isEmpty { elements.outermostVariables.add(self.styles.initial) }
    elements.outermostPaint.canvas = styles.isWhole ? TextPaint.white : nil
    for name in ["html", "body"] {
      let tag = StyledTag(HTMLTag(name: name, attributes: [], isSelfClosing: false), ignoresCase: styles.quirks)
      guard case .either(let variables, let all) = self.styles.answer(for: tag, within: elements) else { continue }
      elements.outermostVariables.add(variables)
      // What has a tag of its own is looked at there.
      if styles.writtenTags.contains(name) { continue }
      let sight = ElementSight(elements.outermostVariables.resolved(all), paint: elements.outermostPaint)
      elements.outermostPaint.canvas = sight.paint.ofPage
      guard doubtful == .leftOut else { continue }
      if sight.isUnseen || sight.isPerhapsShown { elements.isOutermostUnseen = true }
      elements.outermostVeils.formUnion(sight.isPerhapsInvisible ? sight.veils.union(.color) : sight.veils)
    }
  }

  /// - Parameter isMasked: whether words of it get a sign in their place.
  mutating func take(_ token: HTMLToken, isMasked: Bool) {
    switch token {
    case .text(let text):
      if !text.allSatisfy(ASCII.isSpace) { elements.beginText() }
      seesLast = !elements.isUnseen
      if seesLast { append(isMasked ? MaskedWords.masking(text) : text) }
    case .start(let tag): begin(tag, isMasked)
    case .end(let name): end(name)
    }
  }

  mutating func take(_ token: HTMLToken) { take(token, isMasked: false) }

  private mutating func begin(_ tag: HTMLTag, _ isMasked: Bool) {
    let isForeign = ["svg", "math"].contains(tag.name) || elements.isForeign && !leavesForeign(tag)
    var element = OpenElements.Element(name: tag.name, isForeign: isForeign)
    // What ends here is no element around it.
    for closed in elements.end(before: tag.name, isForeign: isForeign) { finish(closed) }
    let styled = styles.isEmpty ? nil : StyledTag(tag, ignoresCase: styles.quirks)
    let (sight, variables) = sight(of: tag, styled, isForeign: isForeign)
    let isUnseen = sight.isUnseen || sight.isPerhapsShown && doubtful == .leftOut
    element.isUnseen = isUnseen || isNeverSeen(tag)
    (element.veils, element.variables, element.paint) = (sight.veils, variables, sight.paint)
    if tag.name == "body", tag["bgcolor"] != nil || tag["background"] != nil { element.paint.canvas = nil }
    if sight.isPerhapsInvisible, doubtful == .leftOut { element.veils.insert(.color) }
    // What selectors ask for of the elements around.
    element.tag = styled
    if tag.name == "base", !hasBase, let href = tag["href"] {
      (saved.base, hasBase) = (PageAddress.resolved(href, against: saved.base), true)
    }
    element.mark = FootnoteNumber.mark(of: tag, at: out.count)
    if tag.name == "slot" { slots += 1 }
    if isShadow(tag) { element.slotsBefore = slots }
    element.box = ElementBox(sight.display, isInGrid: elements.isInGrid)
    element.isGrid = sight.display.hasSuffix("grid")
    separate(tag.name, element.box)
    if sight.floats { element.floatStart = out.count }
    seesLast =
      !isUnseen && !sight.hasNoRoom && !sight.veils.contains(.visibility) && !elements.isWithinUnseen
    if ["iframe", "frame"].contains(tag.name), !isForeign, seesLast { showFrame(tag, isMasked) }
    let before = contents(of: tag, in: &element)
    elements.begin(element)
    if !before.isEmpty, !elements.isUnseen { append(before) }
    if isForeign, tag.isSelfClosing { for closed in elements.end(tag.name) { finish(closed) } }
  }

  /// What a browser puts before the words of an element; what it puts after them is kept with it.
  private mutating func contents(of tag: HTMLTag, in element: inout OpenElements.Element) -> [UInt8] {
    if element.isForeign || element.isUnseen || ElementKind.void.contains(tag.name) || doubtful == .leftOut {
      return []
    }
    var before = element.tag.map { generated(.before, of: $0, in: element) } ?? ""
    var after = element.tag.map { generated(.after, of: $0, in: element) } ?? ""
    if tag.name == "q", doubtful.setsMarks {
      before = (quotes % 2 == 0 ? "“" : "‘") + before
      after += quotes % 2 == 0 ? "”" : "’"
      quotes += 1
    }
    element.after = Array(after.utf8)
    return Array(before.utf8)
  }

  /// The words that styles put before or after those of an element.
  private mutating func generated(
    _ kind: StyleSelector.PseudoElement, of tag: StyledTag, in element: OpenElements.Element
  ) -> String {
    guard let possible = styles.content(kind, of: tag, within: elements) else {
      return doubtful.isMasked ? " \(MaskedWords.sign) " : ""
    }
    var longest = ""
    for values in possible {
      var variables = element.variables
      variables.add(values)
      var values = variables.resolved(values)
      guard let content = values.removeValue(forKey: "content") else { continue }
      let sight = ElementSight(values, within: element.veils, paint: element.paint)
      if sight.isUnseen || !sight.veils.isEmpty { continue }
      var words = GeneratedContent.words(in: content.text, of: tag.tag)
      // What is a block of its own is no part of a word.
      if let display = values["display"], !display.text.hasPrefix("inline") { words = " \(words) " }
      if words.utf8.count > longest.utf8.count { longest = words }
    }
    return doubtful.isMasked ? String(decoding: MaskedWords.masking(Array(longest.utf8)), as: UTF8.self) : longest
  }

  /// What stands in a frame is a page by itself.
  private mutating func showFrame(_ tag: HTMLTag, _ isMasked: Bool) {
    // Nothing of how letters look is inherited into it.
    guard let text = frames?.text(of: tag, saved, doubtful, depth: depth), !text.isEmpty else { return }
    breakLine("\n\n")
    out += isMasked ? MaskedWords.masking(text) : text
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
      separate(element.name, element.box)
      return
    }
    if element.name == "q", quotes > 0, !element.after.isEmpty { quotes -= 1 }
    if !element.after.isEmpty, element.veils.isEmpty, !elements.isWithinUnseen { append(element.after) }
    if let before = element.slotsBefore, before == slots { hideWordsAround() }
    if let start = element.floatStart, start <= out.count, FirstLetter.isAll(of: out[start...]) { return }
    separate(element.name, element.box)
  }

  /// Whether it is what a script has shown in the place of an element's words, as browsers save it.
  private func isShadow(_ tag: HTMLTag) -> Bool {
    tag.name == "template"
      && ["shadowrootmode", "shadowmode", "shadowroot"].contains { ["open", "closed"].contains(tag[$0]?.lowercased()) }
  }

  /// The words of an element are not shown where what is shown in their place has no room for them.
  private mutating func hideWordsAround() {
    guard doubtful != .takenIn, let start = elements.startOfInnermost, start <= out.count else { return }
    let from = doubtful.isMasked ? min(max(start, maskedEnd), out.count) : start
    let words = Array(out[from...])
    out.removeSubrange(from...)
    if doubtful.isMasked { out += MaskedWords.masking(words) } else { elements.hideInnermost() }
    maskedEnd = out.count
  }

  private func leavesForeign(_ tag: HTMLTag) -> Bool {
    ElementKind.leavesForeign.contains(tag.name)
      || tag.name == "font" && ["color", "face", "size"].contains { tag[$0] != nil }
  }

  /// What is seen of an element, and the custom properties that hold in it.
  private mutating func sight(
    of tag: HTMLTag, _ styled: StyledTag?, isForeign: Bool
  ) -> (ElementSight, StyleVariables) {
    let (outer, around) = (elements.veils, elements.variables)
    // Browsers give these a colour of their own.
    let isColored = ["mark", "button"].contains(tag.name) || tag.name == "a" && tag["href"] != nil
    let own = tag["style"].map { InlineStyle.values(in: Array($0.utf8), quirks: styles.quirks) } ?? [:]
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
      return (styles.animations.sight(variables.resolved(values), within: outer, paint: paint), variables)
    }
    guard let styled else { return sight([:]) }
    if doubtful == .leftOut, styles.mayHideFirstWords(of: styled, within: elements) {
      var answer = sight([:])
      answer.0.isUnseen = true
      return answer
    }
    switch styles.answer(for: styled, within: elements) {
    case .sure(let values): return sight(values)
    case .unknown:
      var answer = sight([:])
      if doubtful == .leftOut { answer.0.isUnseen = true }
      return answer
    case .either(let sure, let all):
      let (one, variables) = sight(sure)
      let (other, _) = sight(all)
      var both = doubtful == .leftOut ? one.union(other) : one.intersection(other)
      // What a page lies on it says itself.
      if ["html", "body"].contains(tag.name) { both.paint.canvas = other.paint.ofPage }
      return (both, variables)
    }
  }

  /// Whether nobody sees an element for what it is.
  private func isNeverSeen(_ tag: HTMLTag) -> Bool {
    ElementKind.hidden.contains(tag.name) && !(isShadow(tag) && doubtful != .leftOut)
      || ElementKind.struck.contains(tag.name)
      // A list shows what is chosen.
      || tag.name == "option" && tag["selected"] == nil
  }

  /// What ends others as blocks do, and stands in its line.
  private static let inLine: Set = [
    "img", "wbr", "input", "link", "meta", "script", "style", "template", "noscript",
  ]

  /// Blocks are apart; what nobody knows is at least no part of a word.
  private mutating func separate(_ name: String, _ box: ElementBox = .byName) {
    if elements.isUnseen || box == .inline && name != "br" { return }
    let isBlock = ElementKind.special.contains(name) || ElementKind.endsParagraph.contains(name)
    if box == .apart {
      breakLine("\n\n")
    } else if name == "br" {
      breakLine("\n")
    } else if isBlock || box == .block {
      // What a style makes a block of is one, whatever its name.
      if !Self.inLine.contains(name) || box == .block && !ElementKind.hidden.contains(name) { breakLine("\n\n") }
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
