/// What GitHub and Obsidian read otherwise in the same text.
public struct MarkdownHabits: Sendable, Hashable {
  /// Whether `~one~` strikes through, as `~~two~~` does.
  public var strikesWithOneTilde: Bool
  /// Whether a line that ends in the file ends on the page.
  public var keepsLineBreaks: Bool
  /// Whether what stands between `$` signs is a formula, in which nothing is Markdown.
  public var readsFormulas: Bool
  /// Whether a bare address ends before the wide signs of Chinese and Japanese.
  public var endsAddressesAtWideSigns: Bool
  /// Whether `**` marks beside the wide signs of Chinese and Japanese open and close as they do beside letters.
  public var marksBesideWideSigns: Bool
  /// Whether `![300](a.png)` is a picture 300 wide, as `![words|300](a.png)` is everywhere.
  public var readsSizesAlone: Bool
  /// Whether any sign between the brackets of a task ticks it, as themes have signs of their own: `- [/]`, `- [>]`.
  public var readsTaskSigns: Bool
  /// Whether the safe part of HTML is read: ``SafeElement``.
  public var readsHTML: Bool
  /// Whether blocks are named and referred to as in Logseq: ``LogseqText``.
  public var readsBlocksOfLogseq = false

  /// In a dossier's own folders.
  public static let gitHub = MarkdownHabits(
    strikesWithOneTilde: true, keepsLineBreaks: false, readsFormulas: false, endsAddressesAtWideSigns: false,
    marksBesideWideSigns: false, readsSizesAlone: false, readsTaskSigns: false, readsHTML: false)
  /// In notes.
  public static let obsidian = MarkdownHabits(
    strikesWithOneTilde: false, keepsLineBreaks: true, readsFormulas: true, endsAddressesAtWideSigns: true,
    marksBesideWideSigns: true, readsSizesAlone: true, readsTaskSigns: true, readsHTML: true)
}
