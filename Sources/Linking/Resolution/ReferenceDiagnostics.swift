public import Diagnostics
public import Model

/// What is said when a name leads nowhere, to several documents, or to one that is not published.
public struct ReferenceDiagnostics: Sendable {
  /// How a name is written where it stands, and so what is to be written in its place.
  public enum Notation: Sendable {
    /// `[[name]]` or a link of Markdown, in a text.
    case link
    /// The name alone, as the value of a key.
    case value
  }

  private let corpus: Corpus
  private let names: NameIndex

  public init(_ corpus: Corpus, names: NameIndex) {
    self.corpus = corpus
    self.names = names
  }

  /// The document that a name stands for, or why there is none to link to.
  /// `document` is the one in which the name stands.
  public func resolve(
    _ name: String, at location: SourceLocation, in document: Document? = nil, as notation: Notation = .link
  ) -> Result<DocumentID, Unresolved> {
    switch names[name.utf8] {
    case .one(let id): return resolve(id, name, at: location, as: notation)
    case .several(let ids): return .failure(Unresolved(ambiguous(name, ids, at: location, as: notation)))
    case .none:
      // A file that has the name but could not be read was named already.
      if corpus.mayBeUnread(name) { return .failure(Unresolved(nil)) }
      return .failure(Unresolved(unknown(name, at: location, in: document)))
    }
  }

  /// The same for a document that a path led to.
  public func resolve(
    _ id: DocumentID, _ name: String, at location: SourceLocation, as notation: Notation = .link
  ) -> Result<DocumentID, Unresolved> {
    let document = corpus[id]
    if corpus.isPublished(document) { return .success(id) }
    // Its errors are told; whether it is kept back shows when they are fixed.
    if document.isFlawed { return .failure(Unresolved(nil)) }
    return .failure(Unresolved(unpublished(document, at: location, as: notation)))
  }

  /// Why a name was not resolved.
  public struct Unresolved: Error {
    /// Nil where the reason was given elsewhere.
    public var diagnostic: Diagnostic?

    init(_ diagnostic: Diagnostic?) {
      self.diagnostic = diagnostic
    }
  }

  static let unknownID = "unresolved-link"
  static let draftID = "link-to-draft"

  public func unknown(
    _ name: String, at location: SourceLocation, in document: Document? = nil
  ) -> Diagnostic {
    .error(
      Self.unknownID, "nothing is named “\(shown(name))”", at: location,
      fix: advice(on: name, in: document, at: location))
  }

  /// What to do about a name that nothing has.
  private func advice(on name: String, in document: Document?, at location: SourceLocation) -> String {
    let start = location.range.lowerBound
    let isEmbed =
      document.map {
        $0.source.path == location.path && !location.range.isEmpty && $0.source.bytes.count > start
          && $0.source.bytes[start] == UInt8(ascii: "!")
      } ?? false
    // `[[_TOC_]]`, as some forges have it.
    if ["_toc_", "toc"].contains(name.lowercased()) {
      return "take it out: it stands for a list of headings in other programs, and nothing is filled in here"
    }
    // What stands in a text may be an address, which is no name.
    if name.contains("://") { return "write [words](\(shown(name))) for a link to another site" }
    let ending = name.utf8.suffix(6).lastIndex(of: UInt8(ascii: ".")).map { name[$0...].lowercased() } ?? ""
    if [".html", ".htm"].contains(ending) { return "write the name of its file in the content, without \(ending)" }
    if let captured = corpus.articlesAmongCaptures[name.lowercased()] {
      let file = captured.split(separator: "/").last.map(String.init) ?? captured
      let own = corpus.contentPrefix
      return "move \(own)captures/\(captured) to \(own)articles/\(file), if it is meant"
    }
    if FileEnding.isMedia(name) { return "put the file into \(corpus.contentPrefix)media/, or correct the name" }
    if isEmbed { return "correct the name: an embed shows a page of the dossier, or a file in media/" }
    // In a vault a file is called what its links say.
    let name = FileEnding.withoutMarkdown(name) ?? name
    let last = String(name.split(separator: "/").last ?? "name")
    let file =
      if document?.header.isOfLogseq == true {
        "pages/" + name.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "___")
      } else {
        document?.isVaultNote == true ? name : "entities/\(Slug.make(from: last) ?? "name")"
      }
    return "correct the name, or make a file for it, such as \(corpus.contentPrefix)\(shown(file)).md"
  }

  /// How many of the documents that have a name are told: a name that thousands have is linked to thousands of times.
  private static let namesakesShown = 5

  /// What is said of a name in a note that several have, of which one is taken.
  func taken(_ id: DocumentID, _ name: String, of ids: [DocumentID], at location: SourceLocation) -> Diagnostic {
    let other = ids.first { $0 != id }.map { corpus[$0].source.path(from: corpus.contentPrefix) }
    let path = other.map { $0.utf8.hasSuffix(".md") ? String($0.utf8.dropLast(3)) ?? $0 : $0 } ?? name
    return Diagnostic(
      .information,
      "ambiguous-link",
      "“\(shown(name))” names \(ids.count) documents; the nearest is taken: \(corpus[id].source.path)",
      at: location, fix: "write the path of another where that is meant, such as [[\(shown(path))|\(shown(name))]]")
  }

  private func ambiguous(
    _ name: String, _ ids: [DocumentID], at location: SourceLocation, as notation: Notation
  ) -> Diagnostic {
    let shownIDs = ids.prefix(Self.namesakesShown)
    let rest = ids.count - shownIDs.count
    let name = shown(name)
    return .error(
      "ambiguous-link", "“\(name)” names \(ids.count) documents", at: location,
      notes: shownIDs.map { .init("\(corpus[$0].typeName) “\(corpus[$0].title)”: \(corpus[$0].source.path)") }
        + (rest > 0 ? [.init("and \(rest) more")] : []),
      fix: "write the slug of the one that is meant: "
        + shownIDs.map { notation == .link ? "[[\(corpus[$0].slug)|\(name)]]" : corpus[$0].slug }
        .joined(separator: " or ") + (rest > 0 ? " or another" : ""))
  }

  /// It shows neither the name nor the file: the logs of a build are often public.
  ///
  /// - Parameter isTakenOut: whether the page does without the link and its words.
  func confidential(
    at location: SourceLocation, isTakenOut: Bool = false, as notation: Notation = .link
  ) -> Diagnostic {
    var diagnostic = Diagnostic.error(
      "link-to-confidential", "this leads to a confidential source, and a link to it would name it", at: location,
      notes: isTakenOut ? [.init("the page shows … in its place")] : [],
      fix: notation == .value
        ? "take the name out" : isTakenOut ? "take the link out, or give it a label" : "take the link out")
    diagnostic.hidesExcerpt = true
    return diagnostic
  }

  /// What is said of a link to a file that front matter keeps back.
  func keptBack(_ mark: KeptBackText.Mark, at location: SourceLocation) -> Diagnostic {
    if mark == .confidential { return confidential(at: location) }
    return Diagnostic(
      .information, Self.draftID, "links lead to a file that is not published, as its first lines keep it back",
      at: location, fix: "leave them, if it is to be published later, or build with --drafts")
  }

  private func unpublished(_ document: Document, at location: SourceLocation, as notation: Notation) -> Diagnostic {
    if document.isConfidential { return confidential(at: location, as: notation) }
    // Words without a link break nothing: who withdraws a page need touch no other.
    return Diagnostic(
      .information, Self.draftID,
      "links and names lead to a draft, which is not published: notes that name it go with it, and texts stand without links",
      at: location, notes: [.init("what keeps it back stands in \(document.source.path)")],
      fix: "leave them, if it is to be published later, or build with --drafts")
  }
}
