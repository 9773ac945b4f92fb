/// The words of a language that belong to a number: what it is written as, what multiplies it, and what it is a number of.
///
/// A quotation may not end between “5” and “million”, nor between “five” and “per cent”. All are in lower case.
///
/// To add a language is a value in ``all``. In what is not a single word an underscore stands for the space: `per_cent`.
struct NumberWords: Sendable {
  /// Numbers written as words: “five”.
  let numbers: Set<String>
  /// Those of them that another may follow: “twenty five”.
  let tens: Set<String>
  /// What may stand between these: “treinta y cinco”.
  let tensJoiners: Set<String>
  /// Parts of one, which may also be multiplied: “half a million”.
  let halves: Set<String>
  /// What may stand between such a part and what multiplies it: “a”, “of a”.
  let halfJoiners: [String]
  /// What may stand between two numbers that are a share together: “nine out of ten”.
  let shareJoiners: [String]
  /// A number with what joins it to the next, where it joins no other: “one in five”, and not “five in ten days”.
  let shares: [String]
  /// Words that stand for some number before what multiplies it: “several million”.
  let vague: Set<String>
  /// What a number is multiplied by: “million”.
  let scales: Set<String>
  /// Those of them that hardly stand after digits, so that after a year they begin something else: “By 2019 thousands had left.”
  let crowds: Set<String>
  /// Beginnings of what multiplies, in languages whose words bend.
  let stems: [String]
  private let indexedStems: TextIndex
  /// What money is counted in.
  let currencies: Set<String>
  /// What is counted and measured, and parts of a hundred: “per cent”, “hours”.
  let units: Phrases
  /// Beginnings of such, in languages whose words bend.
  let unitStems: [String]
  let indexedUnitStems: TextIndex
  /// What is divided: “two thirds”.
  let fractions: Set<String>
  /// What is a fraction after three alone, and is something else elsewhere: `drei Viertel`, and `zwei Viertel der Stadt`.
  let quarters: Set<String>
  let three: String
  /// Shortened words, which count only with their point: “5 Bio.”.
  let shortened: Set<String>
  /// What stands before the number that it belongs to: “asilimia 5”.
  let leading: Set<String>
  /// What a year stands after: “since”, “May”.
  let dating: Set<String>
  /// What both a year and an amount stand after: “in”.
  let prepositions: Set<String>
  /// What stands between the ends of a range, and between two numbers of which one holds: “to”, “or”.
  let ranges: Set<String>
  /// What stands between a hundred and the rest of a number: “two hundred and five”.
  let hundredJoiners: [String]
  /// What stands between hours and minutes: “5 h 30”.
  let clocks: Set<String>
  /// Months after the number of a day with a point: “5. Mai”.
  let months: Set<String>
  /// What stands with a point before the number that it belongs to: “No. 5”.
  let numbering: Set<String>
  /// What multiplies, and after a year begins something else where no money follows: “Sie haben 2020 Millionen gesehen”.
  let looseScales: Set<String>

  // One copy of it: inlined into each language it takes a quarter of a megabyte of the program.
  @inline(never)
  init(
    numbers: String = "", tens: String = "", tensJoiners: String = "", halves: String = "", halfJoiners: String = "",
    shareJoiners: String = "", shares: String = "", vague: String = "", scales: String = "", crowds: String = "",
    stems: String = "",
    currencies: String = "", units: String = "", unitStems: String = "", fractions: String = "",
    quarters: String = "", three: String = "", shortened: String = "",
    leading: String = "", dating: String = "", prepositions: String = "", ranges: String = "",
    hundredJoiners: String = "", clocks: String = "", months: String = "", numbering: String = "",
    looseScales: String = ""
  ) {
    func words(_ text: String) -> [String] {
      text.listedWords.map { word in
        // Normalising leaves the letters of ASCII as they are, and most lists have no others.
        let isPlain = word.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 == UInt8(ascii: "_") }
        let word = isPlain ? word : String(decoding: NormalizedText(word).bytes, as: UTF8.self)
        return String(decoding: word.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
      }
    }
    self.tens = Set(words(tens))
    self.halves = Set(words(halves))
    self.numbers = Set(words(numbers)).union(self.tens).union(self.halves)
    self.tensJoiners = Set(words(tensJoiners))
    (self.halfJoiners, self.shareJoiners, self.shares) = (words(halfJoiners), words(shareJoiners), words(shares))
    self.vague = Set(words(vague))
    self.crowds = Set(words(crowds))
    self.scales = Set(words(scales)).union(self.crowds)
    self.stems = words(stems)
    indexedStems = TextIndex(self.stems)
    self.currencies = Set(words(currencies))
    self.units = Phrases(words(units))
    self.unitStems = words(unitStems)
    indexedUnitStems = TextIndex(self.unitStems)
    self.fractions = Set(words(fractions))
    (self.quarters, self.three) = (Set(words(quarters)), words(three).first ?? "")
    self.shortened = Set(words(shortened))
    self.leading = Set(words(leading))
    (self.dating, self.prepositions) = (Set(words(dating)), Set(words(prepositions)))
    (self.ranges, self.hundredJoiners) = (Set(words(ranges)), words(hundredJoiners))
    (self.clocks, self.months) = (Set(words(clocks)), Set(words(months)))
    (self.numbering, self.looseScales) = (Set(words(numbering)), Set(words(looseScales)))
  }

  /// Whether a word, in lower case, multiplies the number before it.
  func isScale(_ word: String) -> Bool {
    scales.contains(word) || NumberUnits.begins(word, with: indexedStems)
  }

  /// Whether a word, in lower case, is what a number is a number of: “thirds”.
  func isFraction(_ word: String, after number: String) -> Bool {
    fractions.contains(word) || number == three && quarters.contains(word)
  }

  /// Words, and several that belong together, by the first.
  struct Phrases: Sendable {
    /// What follows on a word for it to be one of them: nothing, or other words and signs.
    private(set) var rests: [String: [String]] = [:]

    init(_ phrases: [String]) {
      for phrase in phrases {
        let end = phrase.unicodeScalars.firstIndex { !ScalarClass.isWord($0) && !ScalarClass.isExtending($0) }
        let first = phrase.unicodeScalars[..<(end ?? phrase.unicodeScalars.endIndex)]
        rests[String(first), default: []].append(
          String(phrase.unicodeScalars[(end ?? phrase.unicodeScalars.endIndex)...]))
      }
    }
  }

  static let all: [NumberWords] = germanic + romance + slavic + semiticAndIranian + indic + others
}
