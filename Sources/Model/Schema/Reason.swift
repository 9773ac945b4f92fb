/// What counts as a reason that someone gives.
public enum Reason {
  /// Letters; one that stands for a syllable or a word counts as two.
  private static let fewest = 4

  /// Whether a text has as many letters as the shortest words that say why.
  static func isOne(_ text: String) -> Bool {
    let letters = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic)
    guard Set(letters.map(\.value)).count > 1 else { return false }
    return weight(of: letters) >= fewest
  }

  /// Whether a text tells a stranger why a finding may stand: a few words, which say more than that it may.
  ///
  /// How many there must be depends on the language: what English says in three, others say in one long word, and some set no spaces.
  static func tells(_ text: String) -> Bool {
    guard isOne(text) else { return false }
    let words = words(of: text)
    if wideEmpty.contains(words.joined()) { return false }
    let telling = Set(words).subtracting(empty).filter { self.weight(of: $0.unicodeScalars) > 1 }
    guard !telling.isEmpty else { return false }
    let weight = telling.reduce(0) { $0 + self.weight(of: $1.unicodeScalars) }
    if Set(words).count >= 3 && weight >= 4 { return true }
    // “OCR error”, “Übersetzungsfehler”, “See page 12.”
    if words.count == 2 && weight >= 8 || weight >= 15 { return true }
    if weight >= 4, words.count >= 2, text.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) { return true }
    return text.unicodeScalars.contains { isWide($0) || setsNoSpaces($0) } && weight >= 4
  }

  /// Whether a reason says no more than words that stand there anyway, such as the check's name or the words that it is about, or is
  /// an example as it was copied.
  public static func repeats(_ text: String, _ others: String...) -> Bool {
    if copied.contains(words(of: text)) { return true }
    let said = Set(words(of: text)).subtracting(empty)
    return others.contains { said.isSubset(of: words(of: $0)) }
  }

  /// In lower case.
  private static func words(of text: String) -> [String] {
    text.lowercased().unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || scalar == "'" || scalar == "’"
        || scalar.properties.generalCategory == .nonspacingMark)
    }.map { String(String.UnicodeScalarView($0)) }
  }

  /// Of scripts whose words stand without spaces.
  private static func setsNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  /// Examples of the documents and messages, as copied.
  private static let copied: Set<[String]> = [
    words(of: "The letter itself spells it so."), words(of: "The original is lost, and two witnesses remember it."),
    words(of: "A street of that name."),
  ]

  /// What people write who have nothing to say, in languages without spaces.
  private static let wideEmpty: Set = [
    "没问题", "沒問題", "可以", "好的", "已确认", "已確認", "正确", "正確", "允许", "允許", "同意", "問題ない", "問題なし", "問題ありません", "確認済み", "確認した",
    "大丈夫", "大丈夫です", "说过", "說過", "看过", "看過",
    "許可", "了解", "괜찮음", "괜찮습니다", "문제없음", "확인함", "확인했음", "허용", "ตกลง", "ถูกต้อง", "ไม่มีปัญหา",
  ]

  private static func weight(of letters: some Sequence<Unicode.Scalar>) -> Int {
    letters.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || 0xAC00...0xD7A3 ~= scalar.value || 0x3041...0x30FA ~= scalar.value
  }

  /// What people write who have nothing to say.
  private static let empty = Set(
    """
    ok okay okey yes no fine good right correct true allowed allow approved accepted intended intentional done checked seen known \
    a an the it it's its is this that so be as all and we i na none nothing todo tbd test see above below just because may stand \
    ja nein gut passt stimmt richtig erlaubt geprüft gesehen geht klar das dies es ist so und bitte kein keine \
    oui non bon bien vu vérifié c'est le la ce est ça va sí si no bien visto vale es está así \
    да нет хорошо верно нормально так это \
    look looks looked looking at by me us my you your why what reason reasons they them these those may can could should \
    ignore ignored ignoring warning warnings error-free false positive negative fix fixed fixing will later soon asap now lorem \
    ipsum dolor sit amet foo bar baz qux idk lol wip xxx blah bla etc whatever known wontfix won't nothing problem needed necessary \
    don't care temp temporary temporarily for sure think believe here there with matter matters really very not intentionally \
    deliberately acknowledged unproblematic unnecessary unimportant irrelevant harmless acceptable permitted alright \
    warum weil grund gründe stehen stehenbleiben bleiben darf dürfen kann warnung ignorieren ignoriert später beheben behoben \
    falsch positiv fehlalarm absichtlich beabsichtigt unproblematisch selbstverständlich siehe oben unten egal kein problem wird noch \
    sind nicht halt eben einfach von mir uns in ordnung \
    pourquoi raison ignorer avertissement faux positif plus tard voulu exprès intentionnel par moi pas de problème \
    por qué razón ignorar aviso falso positivo tarde intencional sin problema perché ragione ignora avviso \
    ложное срабатывание игнорировать предупреждение позже причина почему намеренно специально
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
