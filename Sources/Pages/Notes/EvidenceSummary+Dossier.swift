import Linking
import Model

extension EvidenceSummary {
  static func make(of dossier: Dossier) -> EvidenceSummary {
    let claims = dossier.annotations.all.compactMap { dossier[$0].annotation }.filter { $0.status != nil }
    let rows = ClaimStatus.allCases.map { status in
      Row(status: Note.Status(status), count: claims.count { $0.status?.value == status })
    }
    var passages = 0
    var evidenced = 0
    for id in dossier.articles {
      for passage in dossier.passages(of: id) {
        passages += 1
        if passage.isEvidenced { evidenced += 1 }
      }
    }
    return EvidenceSummary(
      claims: claims.count, byStatus: rows,
      sources: dossier.published.reduce(0) { $1.isSource ? $0 + 1 : $0 },
      independentlySourced: claims.count { dossier.originCount(of: $0) > 1 }, passages: passages,
      evidencedPassages: evidenced)
  }
}
