/// Rules of style sheets, found by what their selectors ask for last, for elements or for one kind of what is none.
struct StyleRules {
  struct Rule {
    var selector: StyleSelector
    var values: [String: InlineStyle.Value]
    var isDoubtful: Bool
    /// Where its layer stands among others.
    var layer: StyleLayers.Place
    /// Whether its values do anything by themselves, rather than to what others do.
    var isTelling = true
    let reach: StyleSelector.Reach

    init(
      _ selector: StyleSelector, _ values: [String: InlineStyle.Value], isDoubtful: Bool, in layer: StyleLayers.Place
    ) {
      (self.selector, self.values, self.isDoubtful, self.layer) = (selector, values, isDoubtful, layer)
      reach = selector.reach
    }
  }

  /// What the rules come to that hold for an element.
  struct Outcome {
    var isTelling = false
    /// Of those that hold for certain.
    var sure: [String: InlineStyle.Value] = [:]
    /// With those that may hold; nil where there are none.
    var possible: [String: InlineStyle.Value]?
  }

  private var rules: [Rule] = []
  /// By what the selector's last part asks for: rules that may hold, in their order.
  private var byID: [String: [Int]] = [:]
  private var byClass: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var others: [Int] = []
  /// Of each rule, how many others it goes before; made when all are there.
  private var ranks: [Int] = []
  /// How many parts of selectors are held against elements at the most.
  private var steps = 4_000_000
  /// What came of elements whose rules ask for no others, by their tags.
  private var outcomes: [String: Outcome] = [:]
  /// What some rules come to that hold together.
  private var outcomesOfRules: [[Int]: Outcome] = [:]
  /// How many more rules and outcomes these two may have.
  private var roomForRules = 500_000
  /// By what their outcomes are kept apart from those of others.
  private let number: Int

  private static let mostOthers = 512
  private static let mostOutcomes = 20_000

  /// - Parameter number: which no others for the same page have.
  init(number: Int) { self.number = number }

  var isEmpty: Bool { rules.isEmpty }
  /// Whether so much was held against elements that what holds for any more is not known.
  var isSpent: Bool { steps <= 0 }

  /// Whether nothing is asked for by which rules are found.
  static func isForAny(_ part: StyleSelector.Part) -> Bool {
    part.id == nil && part.classes.isEmpty && part.name == nil
  }

  /// Says whether there was room for it.
  mutating func add(_ rule: Rule) -> Bool {
    guard let last = rule.selector.parts.last?.part else { return true }
    if let id = last.id {
      byID[id, default: []].append(rules.count)
    } else if let name = last.classes.first {
      byClass[name, default: []].append(rules.count)
    } else if let name = last.name {
      byName[name, default: []].append(rules.count)
    } else if others.count < Self.mostOthers {
      others.append(rules.count)
    } else {
      return false
    }
    rules.append(rule)
    return true
  }

  /// What holds for an element that begins within others, by the cascade; nothing where none of it is telling, and nil where that takes
  /// too long.
  mutating func outcome(for tag: StyledTag, within elements: OpenElements) -> Outcome? {
    if isSpent { return nil }
    if let key = tag.key, let known = outcomes[key] { return known }
    let candidates = self.candidates(for: tag)
    steps -= candidates.count / 16
    guard candidates.contains(where: { rules[$0].isTelling }) else { return Outcome() }
    let reach = candidates.reduce(0) { max($0, rules[$1].reach.rawValue) }
    let inner = tag.key.map { StyledTag.InnerKey(rules: number, tag: $0) }
    let isShared = reach == StyleSelector.Reach.around.rawValue
    if isShared, let inner, let known = elements.parent?.outcomes[inner] { return known }
    let scope = elements.scope(of: tag, asksForOthers: reach > 0)
    steps -= scope.levels.count - 1
    var left = steps
    let holding = candidates.filter { rules[$0].selector.holds(in: scope, &left) }
    steps = left
    if isSpent { return nil }
    let outcome = self.outcome(ofKept: holding)
    if reach == 0, let key = tag.key, outcomes.count < Self.mostOutcomes { outcomes[key] = outcome }
    if isShared, let inner, roomForRules > 0, let parent = elements.parent {
      parent.outcomes[inner] = outcome
      roomForRules -= 1
    }
    return outcome
  }

  private func candidates(for tag: StyledTag) -> [Int] {
    var candidates = others + (byName[tag.tag.name] ?? [])
    if let id = tag.id { candidates += byID[id] ?? [] }
    for name in tag.classes { candidates += byClass[name] ?? [] }
    return candidates
  }

  private mutating func rank() {
    if ranks.count == rules.count { return }
    ranks = Array(repeating: 0, count: rules.count)
    let order = rules.indices.sorted { one, other in
      if rules[one].layer != rules[other].layer { return rules[one].layer < rules[other].layer }
      return (rules[one].selector.weight, one) < (rules[other].selector.weight, other)
    }
    for (rank, index) in order.enumerated() { ranks[index] = rank }
  }

  private mutating func outcome(ofKept holding: [Int]) -> Outcome {
    if let known = outcomesOfRules[holding] { return known }
    rank()
    let outcome = outcome(of: holding)
    steps -= holding.count
    if holding.count < roomForRules {
      outcomesOfRules[holding] = outcome
      roomForRules -= holding.count
    }
    return outcome
  }

  private func outcome(of holding: [Int]) -> Outcome {
    var order = holding
    order.sort { ranks[$0] < ranks[$1] }
    var outcome = Outcome()
    outcome.isTelling = order.contains { rules[$0].isTelling }
    outcome.sure = values(of: order.filter { !rules[$0].isDoubtful })
    if order.contains(where: { rules[$0].isDoubtful }) { outcome.possible = values(of: order) }
    return outcome
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
