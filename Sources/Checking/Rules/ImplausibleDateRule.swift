import Diagnostics
import Linking
import Model

struct ImplausibleDateRule: CheckRule {
  let id = "implausible-date"
  let summary = "No article is of a time that has not come."
  let explanation = """
    An article, or a change to one, that is dated after the day that the dossier is of (`asOf:` in dossier.yml), or in a year \
    after 2100, bears a slip of the keyboard. No clock is asked, so that the same content gives the same findings on any day.
    """
  let example = RuleExample(bad: "date: 3018-04-27", good: "date: 2018-04-27")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  /// After it no dossier of today is.
  private static let lastYear = 2100

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.published(.article).flatMap { document -> [Finding] in
      guard let article = document.article else { return [] }
      let dates: [(EDTFDate, [FrontMatterScalars.Step])] =
        [(article.date, ["date"])] + (article.updated.map { [($0, ["updated"])] } ?? [])
        + article.corrections.enumerated().map { ($1.date, ["corrections", .item($0), "date"]) }
      return dates.compactMap { date, path in finding(date, at: path, document, dossier.corpus.settings.asOf) }
    }
  }

  private func finding(
    _ date: EDTFDate, at path: [FrontMatterScalars.Step], _ document: Document, _ asOf: EDTFDate?
  ) -> Finding? {
    if let asOf, asOf.isCertainlyBefore(date) {
      return Finding(
        "\(date.displayText()) lies after the day that the dossier is of (\(asOf.displayText()))",
        at: document.location(ofPath: path), fix: "correct the date, or `asOf:` in dossier.yml")
    }
    guard let year = date.earliest?.year, year > Self.lastYear else { return nil }
    return Finding(
      "\(date.displayText()) has not come", at: document.location(ofPath: path), fix: "correct the date")
  }
}
