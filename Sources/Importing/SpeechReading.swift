import Basics

/// Who does what the verbs of saying in a sentence say: a verb's subject stands before it, or, where what is quoted stands before it,
/// behind it. Where verbs have several subjects, nobody is told.
struct SpeechReading {
  /// A name in the sentence.
  struct Name {
    var speaker: Int
    var range: Range<Int>
    var isPerson: Bool
  }

  private enum Subject {
    case named(Int)
    case pronoun
    /// Somebody of several, or nobody who is named.
    case unclear
  }

  private let words: [String]
  private let names: [Name]
  private let verbs: [Int]
  private let isVerb: Set<Int>
  private let denial: SpeechDenial

  /// - Parameter ends: the words behind which a clause ends.
  init(_ words: [String], _ names: [Name], verbs: [Int], ends: Set<Int>) {
    (self.words, self.names, self.verbs, isVerb) = (words, names, verbs, Set(verbs))
    denial = SpeechDenial(words, names, isVerb: isVerb, ends: ends)
  }

  /// The speaker; nil for none, or several.
  func subject() -> Int? {
    var named: [Int] = []
    var according: [Int] = []
    var hasPronoun = false
    var isUnclear = false
    var seen = Seen()
    var next = 0
    // “Holt never said”, “if Holt says”: nobody did. “said Holt, who declined to say more” is said.
    let denied = Set(verbs.filter(denial.isDenied))
    if denied.count == verbs.count || denied.contains(where: denial.leadsToQuotation) { return nil }
    if quotesAnother() { return nil }
    for verb in verbs where !denied.contains(verb) {
      if isInverted(verb) {
        guard let found = subject(behind: verb) else { continue }
        if words[verb] == "according" { according.append(found) } else { named.append(found) }
        continue
      }
      while next < names.count, names[next].range.upperBound <= verb {
        // “Hale, according to Moss, said”: Hale did.
        seen.add(names[next], isAccordedTo(names[next]) ? .object : standing(names[next]))
        next += 1
      }
      if hasUnnamedSubject(verb, seen) {
        isUnclear = true
        continue
      }
      switch subject(before: verb, seen) {
      case .named(let speaker)?: named.append(speaker)
      case .pronoun?: hasPronoun = true
      case .unclear?: isUnclear = true
      case nil: break
      }
    }
    if isUnclear { return nil }
    // “According to Omar, the guards shouted”: they did.
    if named.isEmpty, !hasPronoun, verbs.allSatisfy({ isInverted($0) }) { named = according }
    guard let first = named.first, named.allSatisfy({ $0 == first }) else { return nil }
    // “Brandt asked Meyer whether he had said …”: either.
    if hasPronoun, Set(names.filter(\.isPerson).map(\.speaker)).count > 1 { return nil }
    return first
  }

  /// “recalled her father’s words: “…””
  private func quotesAnother() -> Bool {
    for quotation in words.indices where quotation > 2 && words[quotation].isEmpty {
      guard Self.sayings.contains(words[quotation - 1]) else { continue }
      for index in (max(0, quotation - 5)..<quotation - 1).reversed() {
        if SpeakerFinder.withoutEnding(words[index]) != nil { return true }
        if Self.recalling.contains(words[index]) { return true }
        if isVerb.contains(index) { break }
      }
    }
    return false
  }

  private static let sayings: Set = [
    "words", "reply", "answer", "question", "remark", "statement", "motto", "message", "advice", "promise", "warning",
    "phrase", "slogan", "threat", "letter",
  ]
  private static let recalling: Set = [
    "recalled", "recalls", "remembered", "repeated", "cited", "cites", "quoted", "quotes",
  ]

  private func isAccordedTo(_ name: Name) -> Bool {
    (max(0, name.range.lowerBound - 5)..<name.range.lowerBound).contains { index in
      words[index] == "according"
    }
  }

  // MARK: - A verb before its subject

  private static let adverbs: Set = ["also", "then", "later", "once", "thus", "so", "still", "only", "just"]

  /// Behind what is quoted, or at the beginning.
  private func isInverted(_ verb: Int) -> Bool {
    if ["according", "words"].contains(words[verb]) || verb == 0 || words[verb - 1].isEmpty { return true }
    return Self.adverbs.contains(words[verb - 1]) && (verb == 1 || words[verb - 2].isEmpty)
  }

  /// The first name behind a verb, or the one that it belongs to: “the Audit Office researcher Ann Lee”.
  private func subject(behind verb: Int) -> Int? {
    let start = firstName(from: verb + 1)
    let behind = names[start...].prefix { $0.range.lowerBound - verb <= Self.farthest }
    for (index, name) in zip(behind.indices, behind) {
      let between = (verb + 1)..<name.range.lowerBound
      if !isPlain(between) { return nil }
      guard standing(name) == .subject || standing(name) == .part else { continue }
      if index + 1 < names.count, case let next = names[index + 1], next.isPerson,
        case let gap = name.range.upperBound..<next.range.lowerBound, 1...4 ~= gap.count, isPlain(gap),
        !gap.contains(where: { Self.prepositions.contains(words[$0]) || words[$0] == "and" || words[$0].isEmpty }),
        SpeakerFinder.withoutEnding(words[name.range.upperBound - 1]) == nil,
        !name.isPerson || EnglishWords.titles.contains(words[gap.upperBound - 1])
      {
        return next.speaker
      }
      return name.speaker
    }
    return nil
  }

  private static let farthest = 20

  private func firstName(from place: Int) -> Int {
    names.endOfPrefix { $0.range.lowerBound < place }
  }

  /// Whether words lead on to no other clause and to no other verb.
  private func isPlain(_ range: Range<Int>) -> Bool {
    !range.contains {
      isVerb.contains($0) || Self.relatives.contains(words[$0]) || words[$0].isEmpty
        // “said a bot that imitates Ann Moss”
        || words[$0] == "that" && $0 > range.lowerBound
    }
  }

  // MARK: - A verb behind its subject

  /// The names before a verb that may be its subject.
  private struct Seen {
    var last: Name?
    var persons: Set<Int> = []
    var lastPerson: Name?
    var others: Set<Int> = []
    var lastOther: Name?

    mutating func add(_ name: Name, _ standing: Standing) {
      switch standing {
      case .subject:
        last = name
        if name.isPerson {
          persons.insert(name.speaker)
          lastPerson = name
        } else {
          others.insert(name.speaker)
          lastOther = name
        }
      case .part:
        others.insert(name.speaker)
        lastOther = name
      case .object: break
      }
    }
  }

  private func subject(before verb: Int, _ seen: Seen) -> Subject? {
    for index in [verb - 1, verb - 2] where index >= 0 && Self.pronouns.contains(words[index]) {
      if seen.last.map({ $0.range.lowerBound > index }) != true { return .pronoun }
    }
    if let last = seen.last, isBeside(last, verb) {
      let before = last.range.lowerBound - 1
      let isSecond = before > 0 && words[before] == "and" && seen.persons.count > 1
      return isSecond ? .unclear : .named(last.speaker)
    }
    // “She then, in a letter that Holt had read, wrote …”
    let isOfPronoun = Self.pronouns.contains(words[0])
    if seen.persons.count > 1 { return .unclear }
    if let person = seen.lastPerson { return isOfPronoun ? .pronoun : .named(person.speaker) }
    if let other = seen.lastOther { return isOfPronoun ? .pronoun : .named(other.speaker) }
    return isOfPronoun ? .pronoun : nil
  }

  private static let determiners: Set = [
    "a", "an", "one", "the", "his", "her", "their", "my", "our", "its", "some", "another", "several", "many", "other",
    "few", "two", "three", "most", "both", "no",
  ]
  /// Before a verb, behind which the subject of the verb before it goes on.
  private static let goingOn: Set = ["and", "but", "then", "or", "when", "while", "after", "before", "that", "as"]

  /// Whether somebody without a name does it: “one guard shouted, Omar said”, “Omar said a guard had shouted”.
  private func hasUnnamedSubject(_ verb: Int, _ seen: Seen) -> Bool {
    var start = verb
    while start > 0, verb - start < Self.longestSubject, !words[start - 1].isEmpty, !isVerb.contains(start - 1) {
      start -= 1
    }
    guard start > 0, start < verb, words[start - 1].isEmpty || isVerb.contains(start - 1),
      seen.last.map({ $0.range.upperBound <= start }) != false,
      case let next = firstName(from: start), next == names.count || names[next].range.lowerBound >= verb
    else { return false }
    var end = verb
    while end > start, Self.besides.contains(words[end - 1]) || words[end - 1].hasSuffix("ly") { end -= 1 }
    guard end > start, !Self.goingOn.contains(words[end - 1]), !Self.pronouns.contains(words[end - 1]),
      !Self.relatives.contains(words[end - 1]), !words[start..<end].contains(where: Self.relatives.contains),
      !Self.prepositions.contains(words[end - 1])
    else { return false }
    if words[start - 1].isEmpty, end - start == 1, words[start].hasSuffix("s") { return true }
    // “Falk said in the town on Monday and …”
    guard let determiner = (start..<end).first(where: { Self.determiners.contains(words[$0]) }) else { return false }
    return determiner == start || words[start] == "that" && determiner == start + 1
  }

  private static let longestSubject = 8

  private static let besides: Set = [
    "had", "has", "have", "also", "then", "later", "once", "even", "only", "just", "himself", "herself", "never",
    "often", "who", "now", "again", "still", "first",
  ]

  private func isBeside(_ name: Name, _ verb: Int) -> Bool {
    let between = name.range.upperBound..<verb
    return between.count <= 3
      && between.allSatisfy { Self.besides.contains(words[$0]) || words[$0].hasSuffix("ly") && words[$0].count > 3 }
  }

  // MARK: - What stands beside a name

  private enum Standing {
    case subject
    /// Of what is a subject: “a spokesman for the Audit Office”.
    case part
    case object
  }

  private static let pronouns: Set = ["he", "she", "they", "it", "we", "i", "you"]
  private static let relatives: Set = ["who", "whom", "whose", "which"]
  private static let prepositions: Set = [
    "of", "to", "with", "about", "from", "against", "for", "by", "behind", "beside", "at", "in", "near", "on",
    "outside", "inside", "into", "onto", "between", "among", "without", "over", "under", "through", "alongside",
    "including", "despite",
  ]
  /// Before organizations, in whose name others speak.
  private static let belonging: Set = ["of", "for", "from", "by", "to", "with"]
  private static let articles: Set = ["the", "a", "an", "his", "her", "their", "its", "our", "my"]

  /// Whether whoever is named is not the one who says it: “he told Ana Holt”, “a friend of Holt said”, “he accused the board”.
  private func standing(_ name: Name) -> Standing {
    // “Holt’s lawyer said”
    if SpeakerFinder.withoutEnding(words[name.range.upperBound - 1]) != nil { return .object }
    if isInRelative(name.range.lowerBound) { return .object }
    var index = name.range.lowerBound - 1
    while index > 0, EnglishWords.titles.contains(words[index]) { index -= 1 }
    guard index >= 0 else { return .subject }
    let hasArticle = index > 0 && Self.articles.contains(words[index])
    if hasArticle { index -= 1 }
    let before = words[index]
    if EnglishWords.addressing.contains(before) {
      let isSubject = EnglishWords.invertible.contains(before) && isInverted(index)
      return isSubject ? .subject : .object
    }
    if index > 0, ["according", "words"].contains(words[index - 1]) { return .subject }
    if name.isPerson, isLikened(before: index, isBesideName: index == name.range.lowerBound - 1) { return .object }
    guard Self.prepositions.contains(before) else { return .subject }
    return hasArticle && Self.belonging.contains(before) && !name.isPerson ? .part : .object
  }

  /// Whether somebody only passes for whoever is named, or does something to them: “posing as Ann Moss”, “claiming to be Ann Moss”,
  /// “imitating Ann Moss”.
  private func isLikened(before index: Int, isBesideName: Bool) -> Bool {
    let word = words[index]
    if word == "be" || word == "like" { return true }
    if word == "as", index > 0 { return ["ing", "ed", "wn"].contains(where: words[index - 1].hasSuffix) }
    return isBesideName && word.utf8.count > 5 && word.hasSuffix("ing") && !isVerb.contains(index)
      && !Self.offices.contains(word)
  }

  private static let offices: Set = [
    "acting", "sitting", "outgoing", "incoming", "leading", "visiting", "ruling", "retiring", "founding", "managing",
    "speaking", "writing",
  ]

  /// Whether a name stands in a clause that begins with “who”, and no verb of saying between.
  private func isInRelative(_ place: Int) -> Bool {
    for index in (max(0, place - Self.farthest)..<place).reversed() {
      if words[index].isEmpty || isVerb.contains(index) { return false }
      if Self.relatives.contains(words[index]) { return true }
    }
    return false
  }
}
