internal import Anchoring
internal import Basics
internal import Diagnostics
public import Importing
internal import Linking
public import Model

/// What someone knows of a page that is imported, in the place of what is found in it.
public struct ImportOptions: Sendable {
  public var title: String?
  /// As EDTF has it.
  public var date: String?
  /// The slug of the article.
  public var name: String?
  /// The day on which it is imported, for an article of which nothing says a day.
  public var today: String

  public init(today: String) {
    self.today = today
  }
}

/// A dossier's skeleton of a pasted or saved article: files that are all drafts, and that were not there before.
public struct ContentImport: Sendable {
  /// A file that is to be made.
  public struct File: Sendable, Hashable {
    /// What the file describes.
    public enum Kind: Sendable, Hashable { case article, source, capture, entity, annotation }

    public var kind: Kind
    /// From the content folder.
    public var path: String
    public var bytes: [UInt8]
  }

  /// Where the article's day is from.
  public enum DateOrigin: Sendable, Hashable {
    case given, page
    /// The page says it in figures of which either may be the month: as it does, and the other day that it may be.
    case unclear(String, other: String)
    /// It is the newest day that the text names.
    case text
    /// Nothing says one: it is that of the import.
    case none
  }

  public var files: [File] = []
  public let article: ImportedArticle
  public let dateOrigin: DateOrigin
  /// Entities that the text names and that are there already.
  public private(set) var known: [Document] = []
  private var knownIDs: Set<DocumentID> = []
  /// What the text calls those of them that it names by another name than any that they have: a surname.
  public private(set) var knownAs: [DocumentID: String] = [:]
  /// Names that are those of other documents than entities, or of several.
  public var passedOver: [String] = []
  /// How many quotations there are, and of how many the speaker is not named.
  public var quotations = 0
  public var withoutSpeaker = 0
  /// Quotations whose words recur, and which are left to the author.
  public var repeated = 0
  /// Whether names were looked for: only in English.
  public let readsNames: Bool

  fileprivate init(article: ImportedArticle, dateOrigin: DateOrigin, readsNames: Bool) {
    (self.article, self.dateOrigin, self.readsNames) = (article, dateOrigin, readsNames)
  }

  fileprivate mutating func know(_ document: Document, as name: String? = nil) {
    if let name { knownAs[document.id] = name }
    if knownIDs.insert(document.id).inserted { known.append(document) }
  }

  public var changes: [ContentChange] { files.map { ContentChange($0.path, from: nil, to: $0.bytes) } }
}

extension RevisableContent {
  /// So many quotations of the same words are proposed.
  private static let mostAlike = 8

  /// What is made of a page.
  ///
  /// - Throws: a problem where nothing can be made of it, or where it was imported before.
  public func imported(
    _ bytes: [UInt8], called fileName: String, _ options: ImportOptions
  ) throws(RevisionFailure) -> ContentImport {
    let pasted = try PastedText(bytes, called: fileName)
    let corpus = dossier.corpus
    let page = pasted.page()
    let own = corpus.settings.language
    // A page in another language is read as in that.
    let language = page.language.flatMap { Self.isOther($0, than: own) ? $0 : nil } ?? own
    let words = page.language.flatMap { FurnitureWords.of($0) } ?? FurnitureWords.of(language)
    var article = ImportedArticle(page, words: words)
    if let title = options.title { article.title = title }
    guard !article.blocks.isEmpty, !article.title.isEmpty else {
      throw .problem(
        EditProblem("no paragraph is found in this", fix: "paste the article with its title, or give --title"))
    }
    if let flaw = TitleFlaw.of(article.title) {
      throw .problem(EditProblem("the title that is found \(flaw.reason)", fix: "give a --title"))
    }
    guard let slug = options.name ?? Slug.make(from: article.title).map({ Self.fitted($0, article.title) }) else {
      throw .problem(EditProblem("the title has no letter or digit that an address could hold", fix: "give a --name"))
    }
    if let flaw = PortableName.flaw(inAddress: (slug + ".html").utf8) {
      throw .problem(EditProblem("\(slug).html would be its address, and \(flaw.reason)", fix: "give another --name"))
    }
    let digest = SHA256Text.of(bytes)
    if let source = corpus.documents.first(where: { $0.sourceRecord?.sha256?.value == digest }) {
      throw .problem(
        EditProblem(
          "these very bytes are the capture of \(source.source.path) already", fix: "nothing is to be done",
          isOfConfidential: source.isConfidential))
    }
    var names = TakenNames(corpus)
    guard names.take(slug), case .none = dossier.names[article.title] else {
      throw .problem(
        EditProblem("the name “\(article.title)”, or “\(slug)”, is taken", fix: "give another --title and --name"))
    }
    let (date, origin) = Self.date(of: article, options, page.language ?? own)
    var made = ContentImport(
      article: article, dateOrigin: origin, readsNames: language.lowercased().hasPrefix("en"))
    let source = names.free("\(slug)-as-pasted")
    let capture = "captures/\(slug).\(pasted.fileEnding)"
    if corpus.captureFiles.contains(String(capture.dropFirst("captures/".count))) {
      throw .problem(EditProblem("\(capture) is there already", fix: "give another --name"))
    }
    made.files.append(.init(kind: .capture, path: capture, bytes: bytes))
    made.files.append(
      .init(
        kind: .source, path: "sources/\(source).md",
        bytes: Array(sourceText(article, capture: String(capture.dropFirst("captures/".count)), digest, language).utf8))
    )
    made.files.append(
      .init(
        kind: .article, path: "articles/\(slug).md",
        bytes: Array(
          Self.articleText(article, date: date, origin, source: source, language: language == own ? nil : language).utf8
        )))
    let entities = made.readsNames ? proposeEntities(&made, &names) : []
    try annotate(&made, slug: slug, entities, &names, language)
    return made
  }

  /// Whether a page says that it is in another language: `de` of a dossier in `en-GB`.
  private static func isOther(_ language: String, than own: String) -> Bool {
    func base(_ text: String) -> String { text.prefix { $0 != "-" && $0 != "_" }.lowercased() }
    return 2...3 ~= base(language).utf8.count && base(language) != base(own)
      && language.utf8.allSatisfy { $0 == UInt8(ascii: "-") || 0x61...0x7A ~= $0 | 0x20 }
  }

  /// A slug that fits into all addresses that are made of it: one that is too long is cut, with digits of a hash at its end.
  private static func fitted(_ slug: String, _ name: String) -> String {
    let longest = "-as-pasted-99.html"
    if PortableName.flaw(inAddress: (slug + longest).utf8) == nil { return slug }
    return PortableName.fitted(slug, hashing: name, before: longest)
  }

  private static func date(
    of article: ImportedArticle, _ options: ImportOptions, _ language: String
  ) -> (String, ContentImport.DateOrigin) {
    if let date = options.date { return (date, .given) }
    if let date = article.date { return (date, .page) }
    if let unclear = article.unclearDate, case let days = DatesInText.readings(of: unclear), days.count == 2 {
      // The month comes first in the United States.
      let isMonthFirst = ["en-us", "en_us"].contains(language.lowercased())
      return (days[isMonthFirst ? 1 : 0], .unclear(unclear, other: days[isMonthFirst ? 0 : 1]))
    }
    let text = (article.blocks.map(\.text) + article.furniture.map(\.text)).flatMap { DatesInText.all(in: $0) }
    return text.max().map { ($0, .text) } ?? (options.today, .none)
  }

  // MARK: - Texts

  private static func articleText(
    _ article: ImportedArticle, date: String, _ origin: ContentImport.DateOrigin, source: String, language: String?
  ) -> String {
    var lines = ["---", "title: \(YAMLText.plainOrQuoted(article.title))"]
    switch origin {
    case .unclear(let text, let other): lines.append("# A guess: the page says “\(text)”, which may be \(other), too.")
    case .text: lines.append("# The newest day that the text names: a guess.")
    case .none: lines.append("# The day of the import, as the text names none.")
    case .given, .page: break
    }
    lines.append("date: \(date)")
    if !article.authors.isEmpty {
      lines.append("authors: [\(article.authors.map(YAMLText.value).joined(separator: ", "))]")
    }
    if let publisher = article.publisher { lines.append("publisher: \(YAMLText.plainOrQuoted(publisher))") }
    if let language { lines.append("language: \(language)") }
    lines += ["source: \(source)", "draft: true", "---", ""]
    return lines.joined(separator: "\n") + MarkdownParagraphs.text(of: article.blocks)
  }

  private func sourceText(_ article: ImportedArticle, capture: String, _ digest: String, _ language: String) -> String {
    let title =
      (article.publisher.map { "\($0): " } ?? "") + article.title + (article.publisher == nil ? " (as pasted)" : "")
    var lines = ["---", "title: \(YAMLText.plainOrQuoted(title))", "type: article-newspaper"]
    if !article.authors.isEmpty {
      lines.append("authors: [\(article.authors.map(YAMLText.value).joined(separator: ", "))]")
    }
    if let publisher = article.publisher { lines.append("publisher: \(YAMLText.plainOrQuoted(publisher))") }
    if let date = article.date { lines.append("issued: \(date)") }
    if let url = article.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      lines.append("url: \(YAMLText.quoted(url))")
    }
    lines += ["capture: \(YAMLText.plainOrQuoted(capture))", "sha256: \(digest)", "draft: true", "---", ""]
    return lines.joined(separator: "\n")
  }

  private static func entityText(_ proposal: ProposedName, aliases: [String]) -> String {
    var lines = ["---", "title: \(YAMLText.plainOrQuoted(proposal.name))"]
    lines.append("# The kind is a guess: \(proposal.reason).")
    lines.append("kind: \(proposal.kind)")
    if !aliases.isEmpty { lines.append("aliases: [\(aliases.map(YAMLText.value).joined(separator: ", "))]") }
    lines += ["draft: true", "---", ""]
    return lines.joined(separator: "\n")
  }

  // MARK: - Names and quotations

  /// Who may speak, by the slug that the entity has or gets.
  private func proposeEntities(_ made: inout ContentImport, _ names: inout TakenNames) -> [QuotationFinder.Speaker] {
    let corpus = dossier.corpus
    let paragraphs = made.article.blocks.filter { block in
      switch block.kind {
      case .heading, .row: false
      case .paragraph, .item, .number, .quotation: true
      }
    }
    let proposals = NameFinder().names(in: paragraphs.map(\.text))
    let surnames = Surnames(corpus)
    var speakers: [QuotationFinder.Speaker] = []
    let spellings = Dictionary(grouping: proposals.flatMap(\.spellings)) { $0.lowercased() }
    for proposal in proposals {
      let answers = proposal.spellings.map { dossier.names[$0] }
      var there: Document?
      for case .one(let id) in answers where there == nil && corpus[id].isEntity { there = corpus[id] }
      if there == nil, case .none = answers[0], let bearer = surnames.bearer(of: proposal) {
        there = bearer
        made.know(bearer, as: proposal.name)
      }
      if let there {
        made.know(there)
        speakers.append(
          .init(
            name: there.slug,
            spellings: proposal.spellings + [there.title] + there.header.aliases.map(\.value),
            isPerson: there.entity?.kind.traits.contains(.isPerson) == true))
        continue
      }
      guard case .none = answers[0], let wish = Slug.make(from: proposal.name),
        proposal.name.lowercased() != made.article.title.lowercased()
      else {
        made.passedOver.append(proposal.name)
        continue
      }
      let aliases = proposal.aliases.filter { alias in
        if case .none = dossier.names[alias] { return spellings[alias.lowercased()]?.count == 1 }
        return false
      }
      let slug = names.free(Self.fitted(wish, proposal.name))
      made.files.append(
        .init(
          kind: .entity, path: builder.site.folder(ofEntities: proposal.kind, in: corpus) + "/\(slug).md",
          bytes: Array(Self.entityText(proposal, aliases: aliases).utf8)))
      speakers.append(.init(name: slug, spellings: proposal.spellings, isPerson: proposal.kind == "person"))
    }
    return speakers
  }

  private func annotate(
    _ made: inout ContentImport, slug: String, _ speakers: [QuotationFinder.Speaker], _ names: inout TakenNames,
    _ language: String
  ) throws(RevisionFailure) {
    let first = try compile(adding: made.files)
    guard let article = first.dossier.corpus.documents.first(where: { $0.isArticle && $0.slug == slug }) else {
      throw .findings(first.outcome.diagnostics.filter { $0.severity == .error }, source: first.outcome.source)
    }
    // What is there and is named in the text, whatever begins with a capital.
    let entities = Dictionary(
      dossier.corpus.documents.lazy.filter(\.isEntity).map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    for mention in first.dossier.body(of: article.id).unlinked {
      let target = first.dossier[mention.target]
      if let there = entities[target.slug] { made.know(there) }
    }
    let text = ArticleText.make(of: article, in: first.dossier)
    let matcher = QuoteMatcher(text.text)
    let found = QuotationFinder(language: language, speakers: made.readsNames ? speakers : []).quotations(in: text.text)
    let placeable = found.filter { text.obstacle(in: $0.range) == nil }
    let alike = Dictionary(grouping: placeable.indices) {
      String(decoding: text.text[placeable[$0].range], as: UTF8.self)
    }
    for (index, quotation) in placeable.enumerated() {
      // What is said again and again is told apart by ever more of what stands around it.
      let recurring = alike[String(decoding: text.text[quotation.range], as: UTF8.self)] ?? []
      guard recurring.endOfPrefix(where: { $0 < index }) < Self.mostAlike,
        let annotation = Self.note(on: quotation, in: text, matcher, of: slug)
      else {
        if recurring.count > 1 { made.repeated += 1 }
        continue
      }
      let wish = annotation.slug(language: language) { [names] in names.isTaken($0) }
      let name = names.free(wish)
      made.files.append(
        .init(kind: .annotation, path: "annotations/\(slug)/\(name).md", bytes: Array(annotation.text.utf8)))
      made.quotations += 1
      if quotation.speaker == nil { made.withoutSpeaker += 1 }
    }
    let last = try compile(adding: made.files)
    // The capture is written with all else.
    let errors = newFindings(in: last).filter { $0.severity == .error && $0.id != "missing-capture" }
    if !errors.isEmpty { throw .findings(errors, source: last.outcome.source) }
  }

  /// Nil where nothing in reach tells the words from others, or what tells them is too long for a note.
  private static func note(
    on quotation: ProposedQuotation, in text: ArticleText, _ matcher: QuoteMatcher, of slug: String
  ) -> NewAnnotation? {
    guard
      let selector = matcher.selector(
        for: quotation.range, contextOn: .bothSides, in: text.context(of: quotation.range))
    else { return nil }
    var annotation = NewAnnotation(
      kind: "quote", article: slug, selector: selector, surroundings: text.surroundings(of: quotation.range),
      speaker: quotation.speaker)
    annotation.isDraft = true
    annotation.isSpeakerGuessed = true
    return annotation.readsBack ? annotation : nil
  }
}
