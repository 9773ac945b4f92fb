/// Words that are another word with a capital: “turkey was sold”, “Turkey was sold”.
public enum Capitonyms {
  public static func have(_ word: String) -> Bool { words.contains(word.lowercased()) }

  private static let words = Set(
    """
    polish turkey china japan jersey march may august job reading nice bath cork lent welsh concord mobile bill mark frank will rose \
    grace hope faith art gene pat sue violet april june guy jack drew chad georgia jordan mali ore slough tours lima lent ares mercury \
    earth mars titan catholic liberal conservative democratic republican labour congress parliament state house
    """.listedWords)
}
