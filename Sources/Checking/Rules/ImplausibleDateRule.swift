import Diagnostics
import Linking
import Model

struct ImplausibleDateRule: CheckRule {
  let id = "implausible-date"
  let summary = "No article and no change of a claim is of a time that has not come."
  let explanation = """
    An article, a change to one, or an entry in a claim’s `history:`, that is dated after the day that the dossier is of (`asOf:` in dossier.yml), or in a year \
    after \(ToldDays.lastYear), bears a slip of the keyboard. No clock is asked, so that the same content gives the same findings on any day.
    """
  let example = RuleExample(bad: "date: 3018-04-27", good: "date: 2018-04-27")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    articles(in: dossier) + claims(in: dossier)
  }

  private func claims(in dossier: Dossier) -> [Finding] {
    dossier.published(.annotation).flatMap { document in
      (document.annotation?.history ?? []).enumerated().compactMap { index, change in
        finding(change.date, at: ["history", .item(index), "date"], document, dossier)
      }
    }
  }

  private func articles(in dossier: Dossier) -> [Finding] {
    dossier.published(.article).flatMap { document -> [Finding] in
      guard let article = document.article else { return [] }
      let dates: [(EDTFDate, [FrontMatterScalars.Step])] =
        [(article.date, ["date"])] + (article.updated.map { [($0, ["updated"])] } ?? [])
        + article.corrections.enumerated().map { ($1.date, ["corrections", .item($0), "date"]) }
      return dates.compactMap { date, path in finding(date, at: path, document, dossier) }
    }
  }

  private func finding(
    _ date: EDTFDate, at path: [FrontMatterScalars.Step], _ document: Document, _ dossier: Dossier
  ) -> Finding? {
    guard ToldDays.hasNotCome(date, in: dossier) else { return nil }
    if let asOf = dossier.corpus.settings.asOf, asOf.isCertainlyBefore(date) {
      return Finding(
        "\(date.displayText()) lies after the day that the dossier is of (\(asOf.displayText()))",
        at: document.location(ofPath: path), fix: "correct the date, or `asOf:` in dossier.yml")
    }
    return Finding(
      "\(date.displayText()) has not come", at: document.location(ofPath: path), fix: "correct the date")
  }
}
