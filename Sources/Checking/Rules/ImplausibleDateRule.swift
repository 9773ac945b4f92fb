import Diagnostics
import Linking
import Model

struct ImplausibleDateRule: CheckRule {
  let id = "implausible-date"
  let summary = "No article, no change of a claim and no look at a source is of a time that has not come."
  let explanation = """
    An article, a change to one, an entry in a claim’s `history:`, or a source’s `accessed:` or `archiveDate:`, that is dated after the day of the build, or after the day \
    that the dossier is of (`asOf:` in dossier.yml), bears a slip of the keyboard, or is not to be read yet: then write `draft: true`. No page depends \
    on the day of the build. What is planned, such as an event or the end of a role, may be yet to come.
    """
  let example = RuleExample(bad: "date: 3018-04-27", good: "date: 2018-04-27")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    articles(in: dossier) + claims(in: dossier) + sources(in: dossier)
  }

  private func sources(in dossier: Dossier) -> [Finding] {
    dossier.published(.source).flatMap { document -> [Finding] in
      guard let source = document.sourceRecord else { return [] }
      return [("accessed", source.accessed), ("archiveDate", source.archiveDate)].compactMap { key, date in
        // A source is kept up after the day that the dossier is of.
        guard let date, ToldDays.isAhead(date, in: dossier) else { return nil }
        return Finding(
          "\(date.displayText()) has not come", at: document.location(ofPath: [.key(key)]), fix: "correct the date")
      }
    }
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
    guard ToldDays.tellsNobody(date, in: dossier) else { return nil }
    if let asOf = dossier.corpus.settings.asOf, asOf.isCertainlyBefore(date) {
      return Finding(
        "\(date.displayText()) lies after the day that the dossier is of (\(asOf.displayText()))",
        at: document.location(ofPath: path), fix: "correct the date, or `asOf:` in dossier.yml")
    }
    let isOfArticle = if case .key("date")? = path.first, document.isArticle { true } else { false }
    return Finding(
      "\(date.displayText()) has not come", at: document.location(ofPath: path),
      fix: "correct the date" + (isOfArticle ? ", or write draft: true until then" : ""))
  }
}
