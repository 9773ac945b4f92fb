import Linking
import Model
import Publishing

struct ClaimsList: ContentList {
  let id = "claims"
  let definition = """
    The claims, with their status and since when they have it, what they say, the sources that they rest on, whom they accuse, \
    and whether these were asked and have answered.
    """
  let columns: [ListColumn] = [
    .init("status"), .init("id"), .words("says"), .init("article"), .init("since"), .words("sources"),
    .words("accuses"),
    .init("reply"),
  ]

  func rows(of site: SiteSurvey) -> [ListRow] {
    let dossier = site.dossier
    return dossier.annotations.all.compactMap { id in
      let document = dossier[id]
      guard let note = document.annotation, let status = note.status else { return nil }
      return ListRow(
        [
          .text(status.value.rawValue), .text(document.slug), .text(note.statement ?? note.quote.value),
          .init(dossier.document(named: note.article)?.slug), .init(note.history.last?.date.text),
          .texts(note.evidence.map { dossier.shownName(of: $0.source) }),
          .texts(note.accuses.map { dossier.shownName(of: $0) }), .init(Self.reply(to: note)),
        ], at: document.location(document.listedPlace), of: id)
    }
  }

  private static func reply(to note: Annotation) -> String? {
    if note.accuses.isEmpty { return nil }
    if note.replies.isEmpty { return "not asked" }
    let answered = note.replies.count { $0.received != nil || $0.says != nil || $0.quote != nil }
    return answered == note.accuses.count
      ? "answered" : answered == 0 ? "asked" : "\(answered) of \(note.accuses.count)"
  }
}
