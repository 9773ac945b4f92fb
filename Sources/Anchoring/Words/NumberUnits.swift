/// Words and signs that belong to the number before them, in whatever language: what it is multiplied by, and what it is an amount of.
///
/// After digits any language's count, as nobody knows in which a text is; after a number that is a word, those of its own.
enum NumberUnits {
  /// Whether what stands after a number is a sign that says of what it is: a code of a currency, `km`.
  static func isSign(_ word: String) -> Bool {
    // `m²`
    let letters =
      word.unicodeScalars.last.map { "²³".unicodeScalars.contains($0) } == true ? String(word.dropLast()) : word
    return signs.contains(letters) || currencyCodes.contains(word)
  }

  /// Whether a number is multiplied by a word: `5 million`, `5 Mio`, `५ करोड़`.
  static func isScale(_ word: String) -> Bool {
    scales.contains(word.lowercased()) || begins(word.lowercased(), with: stems)
  }

  /// Whether it is such a word that hardly stands after digits: “By 2019 thousands had left.”
  static func isCrowd(_ word: String) -> Bool { crowds.contains(word.lowercased()) }

  /// Whether a word, in lower case, is one of these beginnings with no more than an ending.
  static func begins(_ word: String, with stems: TextIndex) -> Bool {
    let bytes = Array(word.utf8)
    func scalars(_ bytes: some Sequence<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
    return stems.begins(bytes) { scalars(bytes) <= scalars($0) + 3 }
  }

  /// Whether a word is what money is counted in.
  static func isCurrency(_ word: String) -> Bool {
    currencyCodes.contains(word) || currencies.contains(word.lowercased())
      || hangulCurrencies.contains { word.hasPrefix($0) && word.unicodeScalars.count <= $0.unicodeScalars.count + 2 }
  }

  /// Money that is called as other things are: only after what multiplies a number, as in `5 million won`.
  static func isRareCurrency(_ word: String) -> Bool { rareCurrencies.contains(word.lowercased()) }

  private static let rareCurrencies: Set = ["won", "mark", "rand", "real", "reais", "lei", "sterling", "sol", "soles"]

  /// Words that are such only where no year stands before: “seit 2018 bin ich dort”, “5 bin lira”; “2019 am Rhein”, “5 am”.
  static func isAmbiguous(_ word: String) -> Bool { ambiguous.contains(word.lowercased()) }

  private static let ambiguous: Set = ["bin", "am", "pm", "uhr", "mil", "bn", "mn", "tn"]

  /// The languages in which a word, in lower case, is a number.
  static func languages(ofNumber word: String) -> [NumberWords] { languagesByNumber[word] ?? [] }

  static func isNumber(_ word: String) -> Bool { languagesByNumber[word.lowercased()] != nil }

  /// The languages in which a word, in lower case, stands for some number before what multiplies it.
  static func languages(ofVague word: String) -> [NumberWords] { languagesByVague[word] ?? [] }

  /// What follows on a word for it to be a unit: nothing, or other words and signs. With a capital it is one only where titles or nouns
  /// have it: elsewhere `Hari` is a name, and no day.
  static func rests(ofUnit word: String) -> [String] {
    let lower = word.lowercased()
    if word.unicodeScalars.first?.properties.isUppercase == true {
      return NumberWords.capitalized.flatMap { $0.units.rests[lower] ?? [] }
    }
    return unitRests[lower] ?? (begins(lower, with: unitStems) ? [""] : [])
  }

  /// Whether a word counts as one with the point after it: `5 Bio.`
  static func isShortened(_ word: String) -> Bool { shortened.contains(word.lowercased()) }

  /// The “of” between a number and its currency: `5 millones de euros`. All are of two bytes.
  static func isPreposition(_ word: String) -> Bool { ["de", "di"].contains(word) }

  /// Words that the number after them belongs to: `milioni 5`.
  static func leads(_ word: String) -> Bool { leading.contains(word.lowercased()) }

  /// Codes of currencies, which stand before a number too.
  static func isCurrencyCode(_ word: String) -> Bool { currencyCodes.contains(word) }

  /// Whether a year stands after a word: “May”, “since”.
  static func dates(_ word: String) -> Bool { dating.contains(word.lowercased()) }

  /// Whether a year may stand after a word, and an amount as well: “in”.
  static func mayDate(_ word: String) -> Bool { prepositions.contains(word.lowercased()) }

  /// Whether a word stands between the ends of a range.
  static func isRange(_ word: String) -> Bool { ranges.contains(word.lowercased()) }

  /// Whether a word stands between hours and minutes.
  static func isClock(_ word: String) -> Bool { clocks.contains(word.lowercased()) }

  /// Whether a word is a month that a day's number has a point before.
  static func isMonth(_ word: String) -> Bool { months.contains(word.lowercased()) }

  /// Whether a word with a point belongs to the number after it: `No. 5`.
  static func isNumbering(_ word: String) -> Bool { numbering.contains(word.lowercased()) }

  /// Whether a word multiplies, and begins something else after a year where no money follows.
  static func isLooseScale(_ word: String) -> Bool { looseScales.contains(word.lowercased()) }

  /// Numbers that other words join: “half a million”, “nine out of ten”.
  struct Joint: Sendable {
    var first: Set<String>
    var words: [String]
    var second: Set<String>
  }

  private static let joints: [Joint] = NumberWords.all.flatMap(joints(of:))

  private static func joints(of language: NumberWords) -> [Joint] {
    var joints: [Joint] = []
    func add(_ first: Set<String>, _ joiners: some Sequence<String>, _ second: Set<String>) {
      for joiner in joiners { joints.append(Joint(first: first, words: joiner.listedWords, second: second)) }
    }
    add(language.halves, language.halfJoiners, language.scales)
    add(language.numbers, language.shareJoiners, language.numbers)
    add(language.numbers, language.ranges, language.numbers)
    add(language.scales, language.hundredJoiners, language.numbers)
    add(language.tens, language.tensJoiners, language.numbers)
    for share in language.shares {
      let words = share.listedWords
      joints.append(Joint(first: Set(words.prefix(1)), words: Array(words.dropFirst()), second: language.numbers))
    }
    return joints
  }

  /// Whether a word, in lower case, is the first or the last of those that join numbers.
  static func mayJoin(_ word: String) -> Bool { jointWords.contains(word) }

  /// Those that may join numbers where these two words stand beside one another: of all languages there are hundreds.
  static func joints(between before: String, and after: String) -> [Joint] {
    wordless + (jointsByWord[before] ?? []) + (before == after ? [] : jointsByWord[after] ?? [])
  }

  private static let wordless = joints.filter(\.words.isEmpty)
  private static let jointsByWord = joints.reduce(into: [String: [Joint]]()) { found, joint in
    for word in Set(joint.words) { found[word, default: []].append(joint) }
  }
  private static let jointWords = Set(joints.flatMap { [$0.words.first, $0.words.last].compactMap(\.self) })

  private static func united(_ words: (NumberWords) -> Set<String>) -> Set<String> {
    NumberWords.all.reduce(into: []) { $0.formUnion(words($1)) }
  }

  private static func byWord(_ words: (NumberWords) -> Set<String>) -> [String: [NumberWords]] {
    var languages: [String: [NumberWords]] = [:]
    for language in NumberWords.all {
      for word in words(language) { languages[word, default: []].append(language) }
    }
    return languages
  }

  private static let languagesByNumber = byWord(\.numbers)
  private static let languagesByVague = byWord(\.vague)
  private static let scales = united(\.scales)
  private static let crowds = united(\.crowds)
  private static let stems = TextIndex(NumberWords.all.flatMap(\.stems))
  private static let currencies = united(\.currencies)
  private static let unitStems = TextIndex(NumberWords.all.flatMap(\.unitStems))
  private static let unitRests = NumberWords.all.reduce(into: [String: [String]]()) { rests, language in
    rests.merge(language.units.rests) { $0 + $1 }
  }
  private static let shortened = united(\.shortened)
  private static let leading = united(\.leading)
  private static let dating = united(\.dating)
  private static let prepositions = united(\.prepositions)
  private static let ranges = united(\.ranges)
  private static let clocks = united(\.clocks)
  private static let months = united(\.months)
  private static let numbering = united(\.numbering)
  private static let looseScales = united(\.looseScales)

  private static let currencyCodes = Set(
    """
    EUR USD GBP CHF JPY CNY RUB CAD AUD SEK NOK DKK PLN TRY INR BRL MXN ARS CLP COP ZAR NGN KES EGP SAR AED QAR KWD ILS IRR PKR \
    BDT LKR NPR IDR THB VND PHP MYR SGD HKD TWD KRW NZD CZK HUF RON BGN UAH GEL AMD KZT BTC ETH RMB Rs Rp
    """.listedWords)

  /// Signs of units, as they are written. Not those that are words too, such as A.
  private static let signs = Set(
    """
    km m cm mm µm nm kg g mg µg t kt l ml cl hl ha h min s ms k MM kWh MWh GWh TWh kW MW GW TW Hz kHz MHz GHz kB KB MB GB TB Mbit Gbit kbit ft \
    lb lbs oz yd mph bn mn pp bps ppm psi kn km² qm kV mV mA kJ MJ kcal dB °C км м кг г т руб tn trn M Md Mds Mrd cr Cr kr zł Kč Ft TL
    """.listedWords)

  private static let hangulCurrencies = ["원", "달러", "유로", "엔", "위안", "파운드", "루블"]
}
