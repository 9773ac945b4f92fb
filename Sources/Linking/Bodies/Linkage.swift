public import Diagnostics
public import Model
public import Parallel

/// A dossier with what linking it made on the way, so that one text can be linked again when it changes.
public struct Linkage: Sendable {
  public let dossier: Dossier
  public let diagnostics: [Diagnostic]

  private let context: LinkContext
  private let frontMatter: FrontMatterLinkage
  /// By document; nil for what is not published.
  private let results: [BodyLinker.Result?]

  /// Links every body. Pure, and the same at any width.
  ///
  /// - Parameter watch: is told which document each worker is at, by its number.
  public init(_ corpus: Corpus, width: Width, progress: Progress? = nil, watch: WorkWatch? = nil) {
    let corpus = DraftConsequences.marked(corpus)
    let context = LinkContext(corpus, width: width)
    let linker = BodyLinker(context, watch: watch)
    var (results, frontMatter) = corpus.documents.concurrentMap(width: width, progress: progress) {
      FrontMatterLinkage(context)
    } _: {
      linker.link($0)
    }
    let places = FragmentCheck.check(results, in: context, width: width)
    self.context = places.corrected.isEmpty ? context : LinkContext(context, correctedPlaces: places.corrected)
    if !places.corrected.isEmpty {
      Self.correct(&results, corpus.documents, self.context, width: width, watch: watch)
    }
    self.results = results

    self.frontMatter = frontMatter
    (dossier, diagnostics) = Self.joined(frontMatter, self.context, results, places.diagnostics, width: width)
  }

  private init(
    _ other: Linkage, context: LinkContext, results: [BodyLinker.Result?], missing: [Diagnostic], width: Width
  ) {
    self.context = context
    self.results = results
    frontMatter = other.frontMatter
    (dossier, diagnostics) = Self.joined(frontMatter, context, results, missing, width: width)
  }

  /// What the bodies and the front matter link, as one.
  private static func joined(
    _ frontMatter: FrontMatterLinkage, _ context: LinkContext, _ results: [BodyLinker.Result?], _ missing: [Diagnostic],
    width: Width
  ) -> (Dossier, [Diagnostic]) {
    let bodies = results.map { $0?.body }
    let dossier = Dossier(
      context, bodies: bodies,
      backlinks: Backlinks(mentions: mentions(bodies), order: frontMatter.order, width: width),
      frontMatter, annotations: context.annotations.adding(bodies, of: context.corpus))
    return (dossier, diagnostics(frontMatter.diagnostics, results, missing, context))
  }

  /// The same dossier with other texts for some documents, whose front matter is as it was; just what linking everything
  /// again would give. Nil where that takes more than linking a few bodies again.
  ///
  /// What a body shows of other texts is what it embeds, so those that embed them are linked again too. Where a link leads, and which names are looked for, is in front matter alone. In notes a link to a place that is not there is
  /// loosened: where a place comes or goes to which other texts link, everything is linked again.
  public func relinked(
    with documents: [Document], width: Width, watch: WorkWatch? = nil
  ) -> (linkage: Linkage, change: TextChange)? {
    guard documents.allSatisfy({ results[Int($0.id.index)] != nil }) else { return nil }
    // Then a word in any text may be the name of a file.
    if context.corpus.settings.publishesUnnamedMedia, !context.corpus.media.isEmpty { return nil }
    // What accuses in few words, their sentence says, which holds for summaries everywhere.
    let isShort = Set(context.accusingWords.articlesOfShort)
    if documents.contains(where: { isShort.contains($0.id) }) { return nil }
    // Read from its file it has again what was left out of it.
    let shortened = Set(context.corpus.draftNames.map(\.document))
    if documents.contains(where: { shortened.contains($0.id) }) { return nil }
    var corpus = context.corpus
    // What blocks of Logseq's are called, and say, stands in other texts.
    for document in documents where document.header.isOfLogseq {
      guard LogseqBlocks.blocks(of: document) == LogseqBlocks.blocks(of: corpus[document.id]) else { return nil }
    }
    for document in documents { corpus.documents[Int(document.id.index)] = document }
    let before = context.correctedPlaces
    var context = LinkContext(context, corpus: corpus)
    let changed = Set(documents.map(\.id))
    let shown = embedders(of: changed)
    let concerned = corpus.documents.filter { shown.contains($0.id) }
    let linker = BodyLinker(context, watch: watch)
    let again = concerned.concurrentMap(width: width) { linker.link($0) }
    var newResults = results
    for (document, result) in zip(concerned, again) {
      let old = newResults[Int(document.id.index)]
      newResults[Int(document.id.index)] = result
      // Then other files are published.
      guard let result, let old, result.body.attachments == old.body.attachments,
        result.body.media == old.body.media, result.body.tags == old.body.tags
      else { return nil }
    }
    let places = FragmentCheck.check(newResults, in: context, width: width)
    let paths = Set(concerned.map(\.source.path))
    guard before.filter({ !paths.contains($0.key.path) }) == places.corrected.filter({ !paths.contains($0.key.path) })
    else { return nil }
    if !places.corrected.isEmpty {
      context = LinkContext(context, correctedPlaces: places.corrected)
      Self.correct(&newResults, concerned, context, width: width, watch: watch)
    }
    let linkage = Linkage(
      self, context: context, results: newResults, missing: places.diagnostics, width: width)
    return (linkage, change(of: concerned, to: linkage))
  }

  /// These and all that show something of them, directly or through others.
  private func embedders(of documents: Set<DocumentID>) -> Set<DocumentID> {
    // Few documents embed any.
    let embedding = results.indices.filter { results[$0]?.embedded.isEmpty == false }
    var found = documents
    var count = 0
    while count != found.count {
      count = found.count
      for index in embedding where results[index]?.embedded.isDisjoint(with: found) == false {
        found.insert(DocumentID(index))
      }
    }
    return found
  }

  private func change(of documents: [Document], to new: Linkage) -> TextChange {
    var change = TextChange()
    var mentioned: Set<DocumentID> = []
    for document in documents {
      change.reached.insert(document.id)
      // A note is shown whole where it is shown.
      if document.isAnnotation { change.reached.formUnion(subjects(of: document.id)) }
      // One that accuses someone is shown with others on its words, too.
      if let annotation = document.annotation, !annotation.accuses.isEmpty,
        let article = dossier.published(named: annotation.article)
      {
        for note in context.annotations.on(article.id) { change.reached.formUnion(subjects(of: note)) }
      }
      // What others show of another body are the sentences of its own text, not of those that it embeds.
      if dossier.body(of: document.id).saysTheSame(as: new.dossier.body(of: document.id)) { continue }
      for dossier in [dossier, new.dossier] {
        for mention in dossier.mentions(in: document.id) { mentioned.insert(mention.target) }
      }
      // A note is shown with the words that it is anchored in, wherever it is shown.
      for note in context.annotations.on(document.id) { change.reached.formUnion(subjects(of: note)) }
    }
    change.recounted = mentioned.filter {
      dossier.backlinks.count(of: $0) != new.dossier.backlinks.count(of: $0)
    }
    change.reached.formUnion(mentioned)
    return change
  }

  /// The documents whose pages show a note: its article, its speaker, its sources, and what it is about.
  private func subjects(of note: DocumentID) -> [DocumentID] {
    guard let annotation = context.corpus[note].annotation else { return [] }
    let names = [annotation.article, annotation.speaker].compactMap(\.self) + annotation.evidence.map(\.source)
    return (names + annotation.about + annotation.accuses).compactMap { dossier.published(named: $0)?.id }
  }

  private static func mentions(_ bodies: [LinkedBody?]) -> [SharedBuffer<Mention>] {
    bodies.map { $0?.mentions ?? LinkedBody.empty.mentions }
  }

  private static func diagnostics(
    _ frontMatter: [Diagnostic], _ results: [BodyLinker.Result?], _ missing: [Diagnostic], _ context: LinkContext
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for result in results {
      if let result, !result.diagnostics.isEmpty { diagnostics += result.diagnostics }
    }
    diagnostics += missing
    SpacedAddresses.correctPaths(in: &diagnostics, context.names, context.corpus)
    var unresolved = UnresolvedNames(context.corpus, names: context.names)
    unresolved.addSuggestions(to: &diagnostics)
    func isOnDraft(_ diagnostic: Diagnostic) -> Bool {
      diagnostic.id == ReferenceDiagnostics.draftID && diagnostic.severity == .information
    }
    return frontMatter.filter { !isOnDraft($0) } + oncePerDraft(diagnostics + frontMatter.filter(isOnDraft))
  }

  /// Links to a draft, and names of one, are told once for each draft, with their other places.
  private static func oncePerDraft(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.contains(where: { $0.id == ReferenceDiagnostics.draftID }) else { return diagnostics }
    let links = diagnostics.filter { $0.id == ReferenceDiagnostics.draftID }.sortedForPrinting()
    return diagnostics.filter { $0.id != ReferenceDiagnostics.draftID }
      + Dictionary(grouping: links, by: \.notes).values.compactMap { links -> Diagnostic? in
        guard var first = links.first else { return nil }
        first.others = links.dropFirst().map(\.location)
        return first
      }
  }

  /// Links the bodies again in which such links stand, now that it is known of them.
  private static func correct(
    _ results: inout [BodyLinker.Result?], _ documents: [Document], _ context: LinkContext, width: Width,
    watch: WorkWatch?
  ) {
    let paths = Set(context.correctedPlaces.keys.map(\.path))
    let concerned = documents.filter { [results] document in
      guard let result = results[Int(document.id.index)] else { return false }
      return paths.contains(document.source.path)
        || result.embedded.contains { paths.contains(context.corpus[$0].source.path) }
    }
    let linker = BodyLinker(context, watch: watch)
    let again = concerned.concurrentMap(width: width) { linker.link($0)?.body }
    // What is wrong with a body was told when it was linked first.
    for (document, body) in zip(concerned, again) {
      if let body { results[Int(document.id.index)]?.body = body }
    }
  }
}
