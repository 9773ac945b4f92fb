import Diagnostics
import Linking
import Model

struct UnpublishedMaterialRule: CheckRule {
  let id = "unpublished-material"
  let summary = "Nothing of a confidential source or a capture is about to be published."
  let explanation = """
    A page once published cannot be called back. No page may name a confidential source by its title, an alias, what \
    secretNames: lists or its address, however they are spelt, or quote its words, as people find sources by them: say in \
    your own words what it says. They are looked for in texts, addresses, tags, names of files and in the settings. A \
    copy of a capture is found by its content, whatever it is called. Where a confidential source’s title is a common word, give it one that means nothing to others, such as a \
    number, or release that spelling in the source: mayBeNamed: [{spelling: will, reason: a verb}]. The message shows \
    neither the line nor the source, as logs are often public. The settings cannot turn this off.
    """
  let example = RuleExample(
    bad: "sources:\n  - source: insider   # confidential: true\n    quote: they were told to delete it",
    good: "sources:\n  - source: insider   # confidential: true\n    says: Speaks of an order to delete the records.")
  let severity = Diagnostic.Severity.error
  let ground = RuleGround.secrets
  let isFixed = true
  let answer = RuleAnswer.otherwise(
    """
    A file that would name a source cannot allow that to itself. Take the words out; or release the spelling, or words of the
    capture, in the confidential source’s own file; `dossier verify` lists what was released:

        mayBeNamed:
          - spelling: the words, just as they stand
            reason: Why they tell nobody of the source.
    """)

  func findings(in dossier: Dossier) -> [Finding] {
    words(in: dossier) + SecretMentions.findings(in: dossier)
  }

  /// Words of confidential sources that notes and relations quote.
  private func words(in dossier: Dossier) -> [Finding] {
    dossier.published.flatMap { document -> [Finding] in
      switch document.content {
      case .annotation(let annotation):
        let isOriginalSecret = annotation.evidence.contains { dossier.isConfidential($0.source) }
        let original = isOriginalSecret ? annotation.original.map { [quoted($0.range, in: document)] } ?? [] : []
        let replies = annotation.replies.compactMap { reply -> Finding? in
          guard let quote = reply.quote, dossier.isConfidential(reply.source) else { return nil }
          return quoted(quote.range, in: document)
        }
        return original + replies
          + annotation.evidence.enumerated().compactMap { index, evidence in
            guard dossier.isConfidential(evidence.source) else { return nil }
            if let quote = evidence.quote { return quoted(quote.range, in: document) }
            guard let says = evidence.says, dossier.quotations.hasQuotation(in: says, of: document) else { return nil }
            return quoted(document.location(of: "sources", .item(index), "says").range, in: document)
          }
      case .entity(let entity):
        return entity.relations.compactMap { relation in
          guard let quote = relation.quote, dossier.isConfidential(relation.source) else { return nil }
          return quoted(quote.range, in: document)
        }
      case .home, .article, .source, .page: return []
      }
    }
  }

  private func quoted(_ range: Range<Int>, in document: Document) -> Finding {
    var finding = Finding(
      "words of a confidential source would be published", at: document.location(range),
      fix: "say what it says in other words, below `says:` and without quotation marks")
    finding.hidesExcerpt = true
    return finding
  }
}

extension Dossier {
  func isConfidential(_ name: Located<String>?) -> Bool {
    guard let name, case .one(let id) = names[name.value] else { return false }
    return corpus[id].sourceRecord?.isConfidential == true
  }
}
