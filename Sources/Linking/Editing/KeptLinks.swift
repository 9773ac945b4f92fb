import Diagnostics
import Model

/// What annotations and the record of what was published keep of links: brought into step with texts in which nothing but links
/// changed.
///
/// What was in step before is in step afterwards; what had changed since someone last looked is still told, and nothing else.
public struct KeptLinks: Sendable {
  /// Before.
  private let old: Dossier
  /// Afterwards, in which annotations and record are as they were.
  private let new: Dossier
  /// By the path that a document has afterwards, the one that it had.
  private let oldPaths: [String: String]
  private let oldDocuments: [String: Document]
  /// Slugs that changed, old and new.
  private let slugs: [(old: String, new: String)]

  public init(from old: Dossier, to new: Dossier, oldPaths: [String: String]) {
    (self.old, self.new, self.oldPaths) = (old, new, oldPaths)
    let documents = Dictionary(
      old.corpus.documents.map { ($0.source.path, $0) }, uniquingKeysWith: { first, _ in first })
    oldDocuments = documents
    slugs = new.corpus.documents.compactMap { document in
      guard let before = documents[oldPaths[document.source.path] ?? document.source.path],
        before.slug != document.slug
      else { return nil }
      return (before.slug, document.slug)
    }
  }

  private func before(_ document: Document) -> Document? {
    oldDocuments[oldPaths[document.source.path] ?? document.source.path]
  }

  // MARK: - Annotations

  /// The files of annotations whose `sentence` or `heading` hold links that changed.
  public func annotations() throws(EditProblem) -> [FileRevision] {
    var revisions: [FileRevision] = []
    for document in new.corpus.documents {
      guard let annotation = document.annotation, let kept = annotation.sentence?.value, let was = before(document)
      else {
        continue
      }
      let heading = annotation.heading?.value ?? ""
      let (then, now) = (
        old.annotations.anchor(of: was.id)?.surroundings, new.annotations.anchor(of: document.id)?.surroundings
      )
      // Hashes are of words alone, and links are none of them.
      let edit = NoteEdit(
        surroundings: Surroundings(
          sentence: inStep(kept, then?.sentence, now?.sentence),
          heading: headingInStep(heading, then?.heading, now?.heading)))
      if edit.surroundings == Surroundings(sentence: kept, heading: heading) { continue }
      guard let bytes = edit.applied(to: document) else {
        throw EditProblem(
          "the front matter of \(document.source.path) is written in a way that is better changed by hand",
          fix: "write its `sentence:` on one line between quotation marks")
      }
      revisions.append(FileRevision(document.source.path, bytes))
    }
    return revisions
  }

  /// Where it was what stood in the text, what stands there now; else the same with the new slugs in its links.
  private func inStep(_ kept: String, _ then: String?, _ now: String?) -> String {
    if let then, let now, kept.utf8.elementsEqual(then.utf8) { return now }
    return withNewSlugs(kept)
  }

  /// The same of a heading, with the number of its section where it has one.
  private func headingInStep(_ kept: String, _ then: String?, _ now: String?) -> String {
    guard let then, let now else { return withNewSlugs(kept) }
    if kept.utf8.elementsEqual(HeadingNames.plain(then).utf8) { return HeadingNames.plain(now) }
    return inStep(kept, then, now)
  }

  private func withNewSlugs(_ text: String) -> String {
    var text = text
    for slug in slugs {
      for end in ["|", "#", "]]"] {
        text = text.split(separator: "[[" + slug.old + end, omittingEmptySubsequences: false)
          .joined(separator: "[[" + slug.new + end)
      }
    }
    return text
  }

  // MARK: - The record

  /// The record's bytes with the new slugs, of articles and of whom claims name, and with sentences and headings as they are now
  /// where only their links changed; nil where nothing does. The title that an article was published under stays there.
  public func record(_ bytes: [UInt8]) -> [UInt8]? {
    guard let record = old.corpus.published else { return nil }
    var facts: [PublishedRecord.Fact: PublishedRecord.Fact] = [:]
    for document in new.corpus.documents where document.isArticle || document.annotation != nil {
      guard let was = before(document) else { continue }
      let (then, now) =
        document.isArticle
        ? (PublishedRecord.facts(of: was, in: old, [:]), PublishedRecord.facts(of: document, in: new, [:]))
        : (PublishedRecord.facts(ofNote: was, in: old), PublishedRecord.facts(ofNote: document, in: new))
      guard then.count == now.count else { continue }
      // In the order of the text, before they are sorted.
      for (then, now) in zip(then, now) where then.key == now.key && then.key != "title" && then != now {
        facts[then] = now
      }
    }
    let subjects = Dictionary(
      slugs.map { ("article \($0.old)", "article \($0.new)") }, uniquingKeysWith: { first, _ in first })
    func inStep(_ fact: PublishedRecord.Fact) -> PublishedRecord.Fact {
      if let now = facts[fact] { return now }
      var fact = fact
      fact.subject = subjects[fact.subject] ?? fact.subject
      if fact.key == "article" {
        fact.text = slugs.first { $0.old == fact.text && subjectIsArticle($0.new) }?.new ?? fact.text
      } else if ["sentence", "heading"].contains(fact.key) {
        fact.text = withNewSlugs(fact.text)
      }
      return fact
    }
    let result = record.mapped(in: bytes, inStep)
    return result == bytes ? nil : result
  }

  private func subjectIsArticle(_ slug: String) -> Bool {
    new.corpus.documents.contains { $0.isArticle && $0.slug == slug }
  }
}
