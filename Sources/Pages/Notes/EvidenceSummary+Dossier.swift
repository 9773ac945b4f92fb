import Linking
import Model
import Words

extension EvidenceSummary {
  static func make(of dossier: Dossier) -> EvidenceSummary {
    let claims = dossier.annotations.all.compactMap { dossier[$0].annotation }.filter { $0.status != nil }
    let rows = ClaimStatus.allCases.map { status in
      Row(
        status: Note.Status(status, in: dossier.corpus.settings.words),
        count: claims.count { $0.status?.value == status })
    }
    return EvidenceSummary(
      claims: claims.count, byStatus: rows.filter { $0.count > 0 }, sources: dossier.publishedCount(.source),
      shares: dossier.corpus.settings.showsEvidenceFigures ? shares(of: claims, in: dossier) : nil)
  }

  private static func shares(of claims: [Annotation], in dossier: Dossier) -> Shares {
    var shares = Shares(
      independentlySourced: claims.count { dossier.origins.standing(of: $0.evidence).areIndependent }, passages: 0,
      evidencedPassages: 0)
    for id in dossier.articles {
      for passage in dossier.passages(of: id) {
        shares.passages += 1
        if passage.isEvidenced { shares.evidencedPassages += 1 }
      }
    }
    return shares
  }
}
