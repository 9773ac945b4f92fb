import Diagnostics
import Linking
import Model

/// Places in published files that say what a confidential source is called, or where it stands.
enum ConfidentialMentions {
  /// Keys of front matter that name documents: a confidential source may be named there, as its page is not linked to.
  private static let references: Set = [
    "source", "originOf", "article", "to", "speaker", "accuses", "location", "owner",
  ]

  static func findings(in dossier: Dossier) -> [Finding] {
    let names = ConfidentialNames(dossier.corpus)
    guard !names.isEmpty else { return [] }
    return dossier.published.flatMap { document in
      (frontMatter(of: document, names) + dossier.body(of: document.id).exposed).map { exposed in
        let source = dossier[exposed.confidential]
        return Finding(
          "this names a confidential source", at: document.location(exposed.source),
          notes: [.init("it is marked so in \(source.source.path)")],
          fix: "take it out, or give the source a title that means nothing to others")
      }
    }
  }

  private static func frontMatter(of document: Document, _ names: ConfidentialNames) -> [ExposedSource] {
    let raw = 0..<document.body.lowerBound
    // Comments are not published, nor are keys: what is found is held against the texts.
    guard names.mayStand(in: document.source, raw) else { return [] }
    return FrontMatterPlaces(document).scalars.flatMap { scalar -> [ExposedSource] in
      if references.contains(scalar.key) { return [] }
      if let owner = names.owner(ofAddress: scalar.text) {
        return [ExposedSource(confidential: owner, source: scalar.range)]
      }
      return names.names(in: document.source, scalar.range)
    }
  }
}
