import Words

/// The rules of the style for single notes: which words light up with which note, and beside which words a note stands. An
/// inline style would say it on the page, but the policy of the pages allows none. `--m` is the anchor of a number’s words, `--n`
/// that of the next ones.
enum NotePlaces {
  /// Articles with more notes have them below the text.
  static let count = 80

  static let css: String = {
    let numbers = 1...count
    let lit = numbers.map { "&:has(.p\($0):is(:hover,:focus-within,:target)) .p\($0)" }.joined(separator: ",")
    let shadow = "0 0 0 .5rem var(--page),0 0 0 calc(.5rem + 1px) var(--pencil),0 .5rem 2rem .5rem rgb(0 0 0/.2)"
    let open =
      "--lit:var(--mark);--z:3;--held:sticky;--flow:visible;--fade:none;--back:1;--seen:visible;--edge:\(shadow)"
    let places = numbers.map { ".p\($0){--m:--m\($0);--n:--m\($0 + 1)}" }.joined()
    return "/* Notes and their words. */\n@media screen{.sheet{.lit,\(lit){\(open)}}}\n\(places)\n"
  }()
}
