import Diagnostics
import Linking
import Model

struct ContradictingClaimsRule: DocumentRule {
  let id = "contradicting-claims"
  let summary = "Claims on the same words do not contradict one another."
  let explanation = """
    Where one note calls some words confirmed and another calls the same words refuted, a reader cannot tell what the \
    dossier holds. Settle on one status, make one claim of the two, or quote fewer words in each, so that each is about \
    its own statement. Confirmed contradicts disputed, refuted and retracted; reported contradicts refuted and \
    retracted.
    """
  let example = RuleExample(
    bad: "quote: 40 servers were seized\nstatus: confirmed\n---\nquote: 40 servers\nstatus: refuted",
    good: "quote: servers were seized\nstatus: confirmed\n---\nquote: \"40\"\nstatus: refuted")
  let severity = Diagnostic.Severity.warning

  /// What cannot be said of one statement together; each pair once.
  static let contradictions: [ClaimStatus: Set<ClaimStatus>] = [
    .confirmed: [.disputed, .refuted, .retracted],
    .reported: [.refuted, .retracted],
  ]

  static func contradict(_ a: ClaimStatus, _ b: ClaimStatus) -> Bool {
    contradictions[a]?.contains(b) == true || contradictions[b]?.contains(a) == true
  }

  private struct Claim {
    var document: Document
    var status: Located<ClaimStatus>
    var end: Int
    /// Which of the article's claims it is, in the order of the text.
    var number: Int
  }

  /// The claims of one status whose words have not ended. As only the first few are ever named, those after them are looked at
  /// once: thousands of claims may stand on the same words.
  private struct OpenClaims {
    private var first: [Claim] = []
    private var later: [Claim] = []
    private var next = 0

    static let most = 3

    mutating func add(_ claim: Claim) { later.append(claim) }

    /// The first that go on after the offset.
    mutating func first(after offset: Int) -> [Claim] {
      first.removeAll { $0.end <= offset }
      while first.count < Self.most, next < later.count {
        if later[next].end > offset { first.append(later[next]) }
        next += 1
      }
      return first
    }
  }

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    document.isArticle ? findings(on: dossier.body(of: document.id).annotations, in: dossier) : []
  }

  /// The annotations are in the order of the text, so one sweep keeps the claims whose words have not ended.
  private func findings(on annotations: [AnchoredAnnotation], in dossier: Dossier) -> [Finding] {
    var open: [ClaimStatus: OpenClaims] = [:]
    var findings: [Finding] = []
    for (number, anchored) in annotations.enumerated() {
      let document = dossier[anchored.id]
      guard let annotation = document.annotation, annotation.kind.value == "claim", let status = annotation.status
      else { continue }
      let contradicting = ClaimStatus.allCases.filter { Self.contradict($0, status.value) }
      let others = contradicting.flatMap { open[$0]?.first(after: anchored.words.lowerBound) ?? [] }
        .sorted { $0.number < $1.number }.prefix(OpenClaims.most)
      if let first = others.first {
        findings.append(
          Finding(
            "the words are \(status.value.rawValue) here and \(first.status.value.rawValue) in another claim",
            at: document.location(status.range),
            notes: others.map {
              .init("\($0.status.value.rawValue) here", at: $0.document.location($0.status.range))
            }, fix: "settle on one status, or quote fewer words in each"))
      }
      open[status.value, default: OpenClaims()].add(
        Claim(document: document, status: status, end: anchored.words.upperBound, number: number))
    }
    return findings
  }
}
