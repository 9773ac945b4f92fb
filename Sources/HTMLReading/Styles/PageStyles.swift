/// The rules in a page's style sheets by which words are hidden or struck out: what of them holds for an element.
///
/// A selector with what is not known here, such as `:has()`, may hold and may not: words that it would hide or show are doubtful, so
/// that nothing is taken for hidden, and nothing for seen, by a guess. Rules for small screens and for print are none that a reader
/// at a desk meets.
struct PageStyles {
  private struct Rule {
    var selector: StyleSelector
    var values: [String: InlineStyle.Value]
    var isDoubtful: Bool
    /// Where its layer stands among others.
    var layer: StyleLayers.Place
  }

  private var rules: [Rule] = []
  /// By what the selector's last part asks for: rules that may hold, in their order.
  private var byID: [String: [Int]] = [:]
  private var byClass: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var others: [Int] = []

  /// More rules are not read: a page that has them was made to take time.
  private static let mostRules = 20_000
  private static let mostOthers = 512
  /// How many parts of selectors are held against elements at the most.
  private var steps = 4_000_000
  /// Whether there are more rules than were read.
  private var isCut = false
  private var layers = StyleLayers()
  /// What custom properties are where nothing is said of them.
  private(set) var initial: [String: InlineStyle.Value] = [:]

  /// - Parameters:
  ///   - page: all of it.
  ///   - saved: the sheets that were saved with it.
  init(of page: [UInt8], with saved: SavedSheets) {
    var sheets = PageSheets(saved)
    sheets.read(page) { sheet, reference in
      StyleSheetReader.read(sheet, isDoubtful: reference.isDoubtful, layers: reference.layers) { statement in
        switch statement {
        case .rule(let selector, let values, let surroundings): add(selector, values, surroundings)
        case .layers(let names): layers.add(names)
        case .initial(let name, let value): initial[name] = InlineStyle.Value(text: value, isImportant: false)
        }
      }
    }
    if sheets.isCut { isCut = true }
  }

  var isEmpty: Bool { rules.isEmpty && !isCut }

  private mutating func add(
    _ selector: StyleSelector, _ values: [String: InlineStyle.Value], _ surroundings: StyleSheetReader.Surroundings
  ) {
    guard rules.count < Self.mostRules, let last = selector.parts.last else {
      isCut = true
      return
    }
    if let id = last.id {
      byID[id, default: []].append(rules.count)
    } else if let name = last.classes.first {
      byClass[name, default: []].append(rules.count)
    } else if let name = last.name {
      byName[name, default: []].append(rules.count)
    } else if others.count < Self.mostOthers {
      others.append(rules.count)
    } else {
      isCut = true
    }
    rules.append(
      Rule(
        selector: selector, values: values, isDoubtful: surroundings.isDoubtful || selector.isDoubtful,
        layer: layers.place(of: surroundings.layers)))
  }

  /// What holds for an element.
  enum Answer {
    case sure([String: InlineStyle.Value])
    /// One or the other, as far as can be told.
    case either([String: InlineStyle.Value], [String: InlineStyle.Value])
    /// Anything, as there were too many rules.
    case unknown
  }

  /// What holds for an element that begins within others, by the cascade.
  mutating func answer(for tag: HTMLTag, within elements: OpenElements) -> Answer {
    if steps <= 0 || isCut { return ["html", "body"].contains(tag.name) ? .sure([:]) : .unknown }
    var candidates = others + (byName[tag.name] ?? [])
    if let id = tag["id"] { candidates += byID[id] ?? [] }
    for name in StyleSelector.classes(of: tag) { candidates += byClass[String(name)] ?? [] }
    if candidates.isEmpty { return .sure([:]) }
    let rules = rules
    var left = steps
    let asksForOthers = candidates.contains { rules[$0].selector.asksForOthers }
    let scope = elements.scope(of: tag, asksForOthers: asksForOthers)
    if asksForOthers { left -= scope.levels.count }
    let holding = Set(candidates).filter { rules[$0].selector.holds(in: scope, &left) }.sorted {
      let (one, other) = (rules[$0], rules[$1])
      if one.layer != other.layer { return one.layer < other.layer }
      return (one.selector.weight, $0) < (other.selector.weight, $1)
    }
    steps = left
    if steps <= 0, !["html", "body"].contains(tag.name) { return .unknown }
    let sure = values(of: holding.filter { !rules[$0].isDoubtful })
    // A page that hides all of itself shows it again by a script.
    if ["html", "body"].contains(tag.name) { return .sure(sure.filter { $0.key.hasPrefix("--") }) }
    return holding.contains { rules[$0].isDoubtful } ? .either(sure, values(of: holding)) : .sure(sure)
  }

  private func values(of holding: [Int]) -> [String: InlineStyle.Value] {
    var values: [String: InlineStyle.Value] = [:]
    // Of what is important, the first layer has the last word.
    var settled: [String: StyleLayers.Place] = [:]
    for index in holding {
      for (name, value) in rules[index].values where value.isImportant || values[name]?.isImportant != true {
        if let layer = settled[name], layer != rules[index].layer { continue }
        values[name] = value
        if value.isImportant { settled[name] = rules[index].layer }
      }
    }
    return values
  }
}
