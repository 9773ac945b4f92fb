/// Russian words that are others with `ё`: `все` (all of them) and `всё` (all of it). Elsewhere `ё` and `е` are one letter in two
/// spellings.
enum RussianYo {
  /// Words with `ё`, for which there are others with `е`.
  private static let words = Set(
    """
    всё всём чём нём осёл нёбо мёл узнаёт узнаём узнаёте признаёт признаём признаёте сознаёт сознаём осознаёт падёж берёт лёт вёл слёз \
    слёзы поём шлём крёстный заём истёкший стёкла сёла звёзды сёстры жёны вёсла озёра вёдра колёса гнёзда пчёлы совершённый \
    совершённая совершённое совершённые совершённого совершённой совершённому совершённым совершённых совершённую передохнём
    """.listedWords)

  private static let plain = Set(words.map(withoutYo))

  private static func withoutYo(_ word: String) -> String { word.replacing("ё", with: "е") }

  /// Whether one of these words became its twin.
  static func differs(_ old: [SentenceToken], _ new: [SentenceToken]) -> Bool {
    func twins(_ tokens: [SentenceToken]) -> [String] {
      tokens.lazy.map { $0.text.lowercased() }.filter { plain.contains(withoutYo($0)) }
    }
    let (was, now) = (twins(old), twins(new))
    return was != now && was.map(withoutYo) == now.map(withoutYo)
  }
}
