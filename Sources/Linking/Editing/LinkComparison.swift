import Model
public import Parallel

/// Holds a dossier in which something was renamed or linked against what it was.
public enum LinkComparison {
  /// The paths of the documents in which something else changed than was meant: words that readers see, where a link or a name
  /// in front matter leads, or that they are there at all.
  ///
  /// - Parameters:
  ///   - newPaths: by the path that a document had, the one that it has.
  ///   - added: how many links more than before a text has, by its path.
  public static func differences(
    from old: Dossier, to new: Dossier, newPaths: [String: String] = [:], added: [String: Int] = [:], width: Width
  ) -> [String] {
    let (before, after) = (ReferenceSurvey(old.linkContext), ReferenceSurvey(new.linkContext))
    let documents = Dictionary(
      new.corpus.documents.map { ($0.source.path, $0) }, uniquingKeysWith: { first, _ in first })
    @Sendable func path(_ document: Document) -> String { newPaths[document.source.path] ?? document.source.path }
    let differing = old.corpus.documents.concurrentMap(width: width) { document -> String? in
      guard let next = documents[path(document)] else { return document.source.path }
      let was = before.fingerprint(of: document, path: path)
      let now = after.fingerprint(of: next) { $0.source.path }
      return now.isSame(as: was, withLinksMore: added[document.source.path] ?? 0) ? nil : document.source.path
    }
    let missing = new.corpus.documents.count == old.corpus.documents.count ? [] : ["the number of files"]
    return differing.compactMap(\.self) + missing
  }
}
