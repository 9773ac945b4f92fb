import Linking
import Model

extension EvidenceSummary {
  static func make(of dossier: Dossier) -> EvidenceSummary {
    let claims = dossier.annotations.all.compactMap { dossier[$0].annotation }.filter { $0.status != nil }
    let rows = ClaimStatus.allCases.map { status in
      Row(status: Note.Status(status), count: claims.count { $0.status?.value == status })
    }
    return EvidenceSummary(
      claims: claims.count, byStatus: rows.filter { $0.count > 0 },
      sources: dossier.published.reduce(0) { $1.isSource ? $0 + 1 : $0 },
      independentlySourced: claims.count { dossier.originCount(of: $0) > 1 })
  }
}
