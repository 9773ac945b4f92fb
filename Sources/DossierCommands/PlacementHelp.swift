import Anchoring
import Diagnostics
import Linking

/// What `dossier annotate` says where it cannot tell which words are meant.
struct PlacementHelp {
  let text: ArticleText
  let wanted: TextQuoteSelector
  /// The place that was asked for, from 1.
  var occurrence: Int?

  func explanation(of placement: QuotePlacement) -> String {
    let article = "“\(text.article.title)”"
    switch placement {
    case .placed: return ""
    case .empty: return "error: there are no words to look for\n  fix: give them between quotation marks\n"
    case .missing(let nearest?):
      return TerminalText.safe(
        """
        error: the article \(article) does not have these words; nothing was written
          nearest: \(place(of: nearest.range)): \(nearest.passage)
          difference: \(WordDiff(from: wanted.exact, to: nearest.passage))
          fix: give the words as the article has them

        """)
    case .missing(nil):
      return TerminalText.safe(
        """
        error: the article \(article) does not have these words, nor any like them; nothing was written
          fix: copy the words from \(text.article.source.path), without its markup

        """)
    case .unclear(let result, let occurrences): return unclear(result, occurrences, article)
    }
  }

  private func unclear(_ result: AnchorResult, _ occurrences: Occurrences, _ article: String) -> String {
    let (problem, fix) =
      switch result {
      case .insideWord:
        (
          "these words begin or end inside another word or number of the article \(article)",
          "give whole words; or take the place as it is with --occurrence 1"
        )
      case .contextMismatch:
        (
          "the article \(article) has these words, but not with this prefix and suffix around them",
          "correct --prefix and --suffix, or leave them out"
        )
      default:
        (
          "the article \(article) has these words \(occurrences.count) times"
            + (occurrence.map { $0 > occurrences.count ? ", and --occurrence asks for place \($0)" : "" } ?? ""),
          "say which: --occurrence and its number, or --prefix or --suffix and the words around it"
        )
      }
    var lines = ["error: \(problem); nothing was written"]
    let bytes = Array(text.article.source.bytes)
    for (index, occurrence) in occurrences.shown.enumerated() {
      let line = LineTable(bytes).position(of: text.source(of: occurrence.range).lowerBound).line
      lines.append("  \(index + 1)  line \(line): \(occurrence.inContext(of: text.text))")
    }
    if occurrences.count > occurrences.shown.count {
      lines.append("  and \(occurrences.count - occurrences.shown.count) more")
    }
    return TerminalText.safe((lines + ["  fix: \(fix)", ""]).joined(separator: "\n"))
  }

  private func place(of range: Range<Int>) -> String {
    Shown.place(text.article.location(text.source(of: range)), in: Array(text.article.source.bytes))
  }
}
