/// The signs that people put between the items of a list.
public enum ListSeparators {
  /// Also those that keyboards for Chinese and Japanese give.
  public static let all: Set<Character> = [",", ";", "，", "；", "、", "､", "،", "؛"]

  /// Which YAML does not take for the end of an item: a semicolon, and the signs of other scripts.
  static let odd = all.subtracting([","])

  /// What stands between the signs, without the blanks around it.
  public static func items(of text: String, parted signs: Set<Character>) -> [String] {
    text.split { signs.contains($0) }.map { String($0).trimmed }
  }
}
