/// The rules in a page's style sheets by which words are hidden or struck out: what of them holds for an element.
///
/// A selector with what is not known here, such as `:has()`, may hold and may not: words that it would hide or show are doubtful, so
/// that nothing is taken for hidden, and nothing for seen, by a guess. Rules for small screens and for print are none that a reader
/// at a desk meets.
struct PageStyles {
  private var elements = StyleRules(number: 0)
  private var pseudoElements: [StyleSelector.PseudoElement: StyleRules] = [:]

  /// More rules are not read: a page that has them was made to take time.
  private static let mostRules = 20_000
  private var (rulesLeft, pseudoRulesLeft) = (mostRules, mostRules)
  /// Whether there are more rules than were read.
  private var isCut = false
  private var layers = StyleLayers()
  /// What its animations come to.
  private(set) var animations = StyleAnimations()
  /// The outermost elements whose tags it has.
  private(set) var writtenTags: Set<String> = []
  /// What custom properties are where nothing is said of them.
  private(set) var initial: [String: InlineStyle.Value] = [:]
  /// Whether all sheets that the page names were read.
  private(set) var isWhole = true
  /// Whether the page is shown as those of old were.
  let quirks: Bool

  /// - Parameters:
  ///   - page: all of it.
  ///   - saved: the sheets that were saved with it.
  ///   - quirks: whether it is shown as those of old were.
  init(of page: [UInt8], with saved: SavedSheets, quirks: Bool) {
    self.quirks = quirks
    for (index, kind) in StyleSelector.PseudoElement.allCases.enumerated() {
      pseudoElements[kind] = StyleRules(number: index + 1)
    }
    var sheets = PageSheets(saved)
    sheets.read(page) { sheet, reference in
      StyleSheetReader.read(sheet, reference, quirks: quirks) { statement in
        switch statement {
        case .rule(let selector, let values, let surroundings): add(selector, values, surroundings)
        case .layers(let names): layers.add(names)
        case .initial(let name, let value): initial[name] = InlineStyle.Value(text: value, isImportant: false)
        case .animation(let name, let frames): animations.add(name, frames)
        case .unread: isCut = true
        }
      }
    }
    writtenTags = sheets.writtenTags
    if sheets.isCut { isCut = true }
    isWhole = sheets.absent.isEmpty
  }

  var isEmpty: Bool { elements.isEmpty && pseudoElements.values.allSatisfy(\.isEmpty) && !isCut }

  private mutating func add(
    _ selector: StyleSelector, _ values: [String: InlineStyle.Value], _ surroundings: StyleSheetReader.Surroundings
  ) {
    var rule = StyleRules.Rule(
      selector, values, isDoubtful: surroundings.isDoubtful || selector.isDoubtful,
      in: layers.place(of: surroundings.layers))
    guard let kind = selector.pseudoElement else {
      rulesLeft -= 1
      if rulesLeft < 0 || !elements.add(rule) { isCut = true }
      return
    }
    // Where it is looked at for each element it must have words, or hide them.
    rule.isTelling = Self.isTelling(values, for: kind)
    if !rule.isTelling, selector.parts.last.map({ StyleRules.isForAny($0.part) }) == true { return }
    pseudoRulesLeft -= 1
    if pseudoRulesLeft < 0 || pseudoElements[kind]?.add(rule) != true { isCut = true }
  }

  /// Whether values for what is no element make words or hide some.
  private static func isTelling(
    _ values: [String: InlineStyle.Value], for kind: StyleSelector.PseudoElement
  ) -> Bool {
    switch kind {
    case .before, .after: return values["content"].map { GeneratedContent.mayHaveWords($0.text) } ?? false
    case .firstLine, .firstLetter:
      let values = values.filter { ofFirstWords.contains($0.key) }
      if values.values.contains(where: { $0.text.contains("var(") }) { return true }
      let sight = ElementSight(values)
      return sight.isUnseen || !sight.veils.isEmpty
    }
  }

  /// What a line or a letter can have of its own.
  private static let ofFirstWords: Set = [
    "font", "font-size", "color", "background", "background-color", "-webkit-text-fill-color", "text-decoration",
    "text-decoration-line", "opacity",
  ]

  /// What holds for an element.
  enum Answer {
    case sure([String: InlineStyle.Value])
    /// One or the other, as far as can be told.
    case either([String: InlineStyle.Value], [String: InlineStyle.Value])
    /// Anything, as there were too many rules.
    case unknown
  }

  /// What holds for an element that begins within others, by the cascade.
  mutating func answer(for tag: StyledTag, within elements: OpenElements) -> Answer {
    let isPage = ["html", "body"].contains(tag.tag.name)
    guard !isCut, let outcome = self.elements.outcome(for: tag, within: elements) else {
      return isPage ? .sure([:]) : .unknown
    }
    // A page that hides all of itself may show it again by a script.
    if isPage { return .either(outcome.sure.filter { $0.key.hasPrefix("--") }, outcome.possible ?? outcome.sure) }
    return outcome.possible.map { .either(outcome.sure, $0) } ?? .sure(outcome.sure)
  }

  /// What may hold for what stands before or after the words of an element: without the doubtful rules and with them. Nothing where
  /// it makes no words, and nil where nobody can say.
  mutating func content(
    _ kind: StyleSelector.PseudoElement, of tag: StyledTag, within elements: OpenElements
  ) -> [[String: InlineStyle.Value]]? {
    if isCut { return nil }
    if pseudoElements[kind]?.isEmpty != false { return [] }
    guard let outcome = pseudoElements[kind]?.outcome(for: tag, within: elements) else { return nil }
    return outcome.isTelling ? [outcome.sure] + (outcome.possible.map { [$0] } ?? []) : []
  }

  /// Whether the first words of an element may be hidden, however many these are.
  mutating func mayHideFirstWords(of tag: StyledTag, within elements: OpenElements) -> Bool {
    for kind in [StyleSelector.PseudoElement.firstLine, .firstLetter] where pseudoElements[kind]?.isEmpty == false {
      guard let outcome = pseudoElements[kind]?.outcome(for: tag, within: elements) else { return true }
      if outcome.isTelling { return true }
    }
    return false
  }
}
