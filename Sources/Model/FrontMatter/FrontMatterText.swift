/// Front matter that is written anew.
public enum FrontMatterText {
  /// The keys between their fences, each line with its end.
  public static func file(of keys: [WrittenKey]) -> String {
    (["---"] + keys.flatMap { $0.lines() } + ["---", ""]).joined(separator: "\n")
  }
}
