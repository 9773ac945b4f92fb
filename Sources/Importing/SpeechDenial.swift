/// Whether a verb of saying tells that somebody said something, or that nobody did: “failed to say”, “no evidence that Holt said”,
/// “had Holt said”, “is said to have said”.
struct SpeechDenial {
  let words: [String]
  let isVerb: Set<Int>
  /// The words behind which a clause ends, by a comma or the like.
  let ends: Set<Int>
  /// By the place where a name ends, the one where it begins.
  private let names: [Int: Int]
  private let isInName: Set<Int>

  /// No clause is looked through farther.
  private static let farthest = 12

  init(_ words: [String], _ names: [SpeechReading.Name], isVerb: Set<Int>, ends: Set<Int>) {
    (self.words, self.isVerb, self.ends) = (words, isVerb, ends)
    self.names = Dictionary(
      names.map { ($0.range.upperBound, $0.range.lowerBound) }, uniquingKeysWith: { first, _ in first })
    isInName = Set(names.lazy.flatMap { $0.range })
  }

  func isDenied(_ verb: Int) -> Bool {
    let start = startOfClause(verb)
    return isNegated(verb, from: start) || isUnreal(verb, from: start) || isAsked(verb, from: start)
      || isDoubted(verb, from: start) || deniesSaying(verb)
  }

  /// Whether what a verb governs is a quotation: no other verb of saying stands between.
  func leadsToQuotation(_ verb: Int) -> Bool {
    let behind = (verb + 1)..<min(words.count, verb + 1 + 2 * Self.farthest)
    return behind.first { isVerb.contains($0) || words[$0].isEmpty }.map { words[$0].isEmpty } ?? false
  }

  /// Of the few words before a verb, those of its clause.
  private func startOfClause(_ verb: Int) -> Int {
    var start = verb
    while start > 0, verb - start < Self.farthest, !ends.contains(start - 1), !words[start - 1].isEmpty { start -= 1 }
    return start
  }

  // MARK: - Not said

  private static let denials: Set = ["not", "never", "neither", "nor", "without", "hardly", "scarcely"]
  private static let nobody: Set = ["nobody", "none", "no-one", "noone"]
  private static let conditions: Set = [
    "if", "unless", "whether", "imagine", "suppose", "supposing", "assume", "assuming", "pretend",
  ]

  private func isNegated(_ verb: Int, from start: Int) -> Bool {
    if verb + 1 < words.count, words[verb + 1] == "neither" { return true }
    return (start..<verb).contains { index in
      let word = words[index]
      let isNear = verb - index <= 3
      if isNear, Self.denials.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t") { return true }
      if Self.nobody.contains(word) || word == "no" && words[index + 1] == "one" { return true }
      return verb - index <= 6 && Self.conditions.contains(word)
    }
  }

  /// “denied having said”, “denied that she said”: what is quoted is what she denies.
  private func deniesSaying(_ verb: Int) -> Bool {
    guard Self.denying.contains(words[verb]) else {
      let isHaving = verb > 1 && words[verb - 1] == "having"
      return isHaving && (Self.denying.contains(words[verb - 2]) || words[verb - 2] == "ever")
    }
    for index in (verb + 1)..<min(words.count, verb + 1 + Self.farthest) {
      if words[index].isEmpty || ["and", "but"].contains(words[index]) { return false }
      if Self.saying.contains(words[index]) { return true }
      if ends.contains(index) { return false }
    }
    return false
  }

  private static let denying: Set = ["denied", "denies", "deny", "disputed", "disputes"]
  private static let saying: Set = [
    "saying", "said", "calling", "called", "telling", "told", "writing", "written", "wrote", "shouting", "shouted",
    "claiming", "claimed", "promising", "promised",
  ]

  // MARK: - Not meant as done

  private static let modals: Set = ["could", "should", "would", "might", "may", "must", "can", "cannot", "ought"]
  private static let passive: Set = ["is", "was", "are", "were", "been"]

  /// “failed to say”, “should have said”, “is said to have said”
  private func isUnreal(_ verb: Int, from start: Int) -> Bool {
    if Self.passive.contains(word(verb - 1)), word(verb + 1) == "to" { return true }
    var before = verb - 1
    while before > start, Self.between.contains(words[before]) || words[before].hasSuffix("ly") { before -= 1 }
    guard before >= start, before >= 0 else { return false }
    // “went on to say” is said.
    if words[before] == "to" { return !Self.ways.contains(word(before - 1)) }
    return Self.modals.contains(words[before]) && !isInName.contains(before)
      && !(words[before] == "would" && before == verb - 1)
  }

  /// “went on to say”, “wrote to say”
  private static let ways: Set = [
    "on", "up", "wrote", "writes", "called", "phoned", "rang", "telephoned", "emailed", "came", "twitter", "facebook",
    "instagram", "stage", "microphone",
  ]

  private static let between: Set = ["have", "also", "even", "then", "still", "ever"]

  private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  private static let asking: Set = [
    "did", "does", "do", "had", "has", "have", "could", "should", "would", "might", "can", "will",
  ]

  /// “Did Ann Moss say”, “Had Ann Moss said”: a verb that helps stands before whoever would say it.
  private func isAsked(_ verb: Int, from start: Int) -> Bool {
    guard let name = subjectName(verb, from: start) else { return false }
    let before = beforeTitles(name)
    return before >= start && before >= 0 && Self.asking.contains(words[before]) && !isInName.contains(before)
  }

  // MARK: - In doubt

  /// What somebody else states or doubts, where “that” or a name follows.
  private static let doubts: Set = [
    "untrue", "false", "unlikely", "doubtful", "unclear", "unproven", "impossible", "disputed", "wrong", "incorrect",
    "nonsense", "rumour", "rumours", "rumor", "rumors", "allegation", "allegations", "claim", "claims", "report",
    "reports", "suggestion", "suggestions", "assertion", "assertions", "accusation", "accusations", "idea", "notion",
    "impression", "theory", "story", "stories", "belief", "myth", "legend", "lie", "lies", "hoax", "doubt", "doubts",
    "doubted", "possibility", "pretence", "pretense", "disproved", "rejects", "rejected",
  ]
  /// The same, where there is none of it.
  private static let evidence: Set = [
    "evidence", "proof", "sign", "signs", "record", "records", "trace", "indication", "indications", "reason", "basis",
    "confirmation", "witness", "witnesses",
  ]
  private static let lacking: Set = ["no", "little", "any", "without", "scant"]

  private func isDoubted(_ verb: Int, from start: Int) -> Bool {
    // “a claim that Holt called “absurd””: she says so of it.
    if EnglishWords.quoting.contains(words[verb]) { return false }
    // “Claims that Ann Moss said …”: a verb here is no verb.
    if verb == 0, Self.doubts.contains(words[verb]), word(1) == "that" { return true }
    guard let name = subjectName(verb, from: start) else { return false }
    var before = beforeTitles(name)
    if word(before) == "the" { before -= 1 }
    if word(before) == "that" { before -= 1 }
    guard before >= start, before >= 0, !isInName.contains(before) else { return false }
    if Self.doubts.contains(words[before]) { return true }
    return Self.evidence.contains(words[before])
      && (max(start, before - 3)..<before).contains { Self.lacking.contains(words[$0]) }
  }

  /// Where the name begins that stands last before a verb.
  private func subjectName(_ verb: Int, from start: Int) -> Int? {
    var end = verb
    while end > start {
      if let name = names[end] { return name }
      if isVerb.contains(end - 1) { return nil }
      end -= 1
    }
    return nil
  }

  private func beforeTitles(_ place: Int) -> Int {
    var index = place - 1
    while index >= 0, EnglishWords.titles.contains(words[index]) { index -= 1 }
    return index
  }
}
