import Diagnostics
import Markdown
public import Model

/// Another name for a document: what of the content is written anew, so that all that leads to it leads there still.
public struct Renaming: Sendable {
  /// As it is called now.
  public let document: Document
  public let title: String
  public let slug: String
  /// The name of its file without `.md`.
  public let fileName: String

  /// - Parameters:
  ///   - title: the new one.
  ///   - slug: of the file, where it is not to be made from the title.
  /// - Throws: where the name is none, or another has it.
  public init(of document: Document, to title: String, slug: String? = nil, in dossier: Dossier) throws(EditProblem) {
    self.document = document
    self.title = title
    let made = slug ?? Slug.make(from: title)
    guard let made else {
      throw EditProblem("the new name has no letter or digit that an address could hold", fix: "give a --name")
    }
    // Whoever calls files as they would be typed goes on to do so.
    let isTyped = document.isVaultNote || !Slug.isSlug(String(document.fileName))
    fileName = slug == nil && isTyped ? Self.fileName(for: title, ofNote: document.isVaultNote) ?? made : made
    self.slug = made
    guard Self.types.contains(document.type) else {
      throw EditProblem(
        "“\(document.title)” is \(document.typeNameWithArticle), and only articles, entities, sources and notes are renamed",
        fix: "rename its file by hand, and run dossier check")
    }
    if let flaw = TitleFlaw.of(title) { throw EditProblem("the new name \(flaw.reason)", fix: flaw.fix) }
    if let flaw = PortableName.flaw(inAddress: (fileName + ".html").utf8) {
      throw EditProblem("\(fileName).html would be its address, and \(flaw.reason)", fix: flaw.fix)
    }
    try checkIsFree(in: dossier)
  }

  private static let types: Set<DocumentType> = [.article, .entity, .source, .page]

  /// Whether nothing is to be done.
  public var changesNothing: Bool {
    title.utf8.elementsEqual(document.title.utf8) && fileName.utf8.elementsEqual(document.fileName.utf8)
  }

  private var newPath: String {
    let path = document.source.path
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
    return path[..<start] + fileName + ".md"
  }

  /// The title, as Obsidian names files; nil where none can have it. A note's file goes without the signs that files cannot have.
  private static func fileName(for title: String, ofNote isNote: Bool) -> String? {
    if canBeTyped(title) { return title }
    let name = isNote ? withoutSigns(title) : title
    return canBeTyped(name) ? name : nil
  }

  /// With a hyphen in the place of signs that files or links cannot have, where letters stand on both sides: “AC/DC” is `AC-DC`,
  /// “Why? And how” is `Why And how`.
  private static func withoutSigns(_ title: String) -> String {
    var name = String.UnicodeScalarView()
    var isGone = false
    for scalar in title.unicodeScalars {
      if "/\\[]|#^:*?\"<>".unicodeScalars.contains(scalar) || scalar.value < 0x20 {
        isGone = true
        continue
      }
      if isGone, name.last.map({ $0 != " " }) == true, scalar != " " { name.append("-") }
      isGone = false
      if name.isEmpty, scalar == "." || scalar == " " { continue }
      if scalar == " ", name.last == " " { continue }
      name.append(scalar)
    }
    while let last = name.last, last == " " || last == "." { name.removeLast() }
    return String(name)
  }

  private static func canBeTyped(_ title: String) -> Bool {
    !title.isEmpty && !title.utf8.contains { "/\\[]|#^:".utf8.contains($0) } && title.utf8.first != UInt8(ascii: ".")
      && PortableName.flaw(inAddress: (title + ".md").utf8) == nil
  }

  // MARK: - Who has the name

  private func checkIsFree(in dossier: Dossier) throws(EditProblem) {
    let corpus = dossier.corpus
    func taken(_ other: Document, _ how: String) -> EditProblem {
      EditProblem(
        "“\(title)” is taken: \(how) \(other.source.path)",
        fix: "choose another name, or another file's name with --name", isOfConfidential: other.isConfidential)
    }
    let key = CaseFolding.fold(slug)
    for other in corpus.documents where other.id != document.id {
      if CaseFolding.fold(other.slug) == key { throw taken(other, "its slug “\(slug)” is that of") }
      if other.type == document.type, other.header.formerly.contains(where: { CaseFolding.fold($0.value) == key }) {
        throw taken(other, "“\(slug)” was before, in `formerly`, the slug of")
      }
    }
    if corpus.unreadSlugs.contains(where: { CaseFolding.fold($0) == key }) || corpus.mayBeUnread(title) {
      throw EditProblem("a file has that name, and could not be read", fix: "run dossier check, which says why")
    }
    for name in [title, fileName] {
      let bearers: [DocumentID] =
        switch dossier.names[name] {
        case .none: []
        case .one(let id): [id]
        case .several(let ids): ids
        }
      // In notes, too: which of several is meant differs from note to note.
      if let other = bearers.first(where: { $0 != document.id }) {
        throw taken(corpus[other], "it is a name, a title or an alias, of")
      }
    }
  }

  // MARK: - What is written

  /// The files that change; the document's own first. Every other byte of them stays as it is.
  ///
  /// What annotations and the record of what was published keep of links is not among these: see ``KeptLinks``.
  ///
  /// - Parameters:
  ///   - dossier: with drafts.
  ///   - lists: the slugs of the site's lists, which the navigation names before any document.
  public func revisions(in dossier: Dossier, lists: Set<String>) throws(EditProblem) -> [FileRevision] {
    if changesNothing { return [] }
    let context = dossier.linkContext
    let now = ReferenceSurvey(context)
    let then = ReferenceSurvey(LinkContext(renamed(context.corpus), width: .one))
    let names = NameIndex(renamed(context.corpus).documents)
    let lost = LooseNames(in: dossier).names.filter { leadsHere(dossier.names[$0]) && !leadsHere(names[$0]) }
    var revisions: [FileRevision] = []
    for document in context.corpus.documents {
      var edits: [TextEdit] = []
      let writing = ReferenceEdit(document: document)
      for name in FrontMatterNames.of(document) where leadsHere(dossier.names[name.value]) {
        if leadsHere(names[name.value]) { continue }
        edits.append(
          writing.writing(name: newName(for: name.value, names), or: slug, inFrontMatterAt: name.range))
      }
      edits += try self.edits(of: document, now, then, names, writing)
      let isOwn = document.id == self.document.id
      if edits.isEmpty, !isOwn { continue }
      guard var bytes = edits.applied(to: document.source.bytes) else { throw byHand(document) }
      if isOwn { bytes = try ownFrontMatter(SourceFile(path: newPath, bytes: bytes), keeping: lost) }
      revisions.append(FileRevision(document.source.path, bytes, at: isOwn ? newPath : nil))
    }
    if let edit = navigation(of: dossier, names, besides: lists) { revisions.append(edit) }
    return revisions.sorted { a, b in a.path == document.source.path && b.path != document.source.path }
  }

  private func leadsHere(_ answer: NameIndex.Answer) -> Bool {
    if case .one(document.id) = answer { true } else { false }
  }

  private func byHand(_ document: Document) -> EditProblem {
    EditProblem(
      "a link to it in \(document.source.path) is written in a way that is better changed by hand",
      fix: "write it as [[\(self.document.slug)]] first", isOfConfidential: document.isConfidential)
  }

  /// - Parameter key: what was to be written into front matter that cannot take it.
  private func frontMatterByHand(_ key: String) -> EditProblem {
    let place = "the front matter of \(document.source.path)"
    return FrontMatterEdit.isReadable(in: document.source)
      ? EditProblem(
        "\(key): cannot be written into \(place) without changing what else stands there",
        fix: "write each of its keys on a line of its own first, as key: value",
        isOfConfidential: document.isConfidential)
      : EditProblem(
        "\(place) cannot be read, so that \(key): cannot be written into it",
        fix: "run dossier check, which says what is wrong with it", isOfConfidential: document.isConfidential)
  }

  /// The corpus with the names that are to be.
  private func renamed(_ corpus: Corpus) -> Corpus {
    var corpus = corpus
    var header = document.header
    header.title.value = title
    corpus.documents[Int(document.id.index)] = Document(
      id: document.id, source: SourceFile(path: newPath, bytes: Array(document.source.bytes)), body: document.body,
      slug: slug, header: header, content: document.content, isVaultNote: document.isVaultNote,
      isFlawed: document.isFlawed)
    return corpus
  }

  private func edits(
    of document: Document, _ now: ReferenceSurvey, _ then: ReferenceSurvey, _ names: NameIndex,
    _ writing: ReferenceEdit
  ) throws(EditProblem) -> [TextEdit] {
    let places = now.reading(of: document).places
    guard places.contains(where: { $0.target == self.document.id }) else { return [] }
    let after = then.reading(of: document).places
    guard after.count == places.count else { throw byHand(document) }
    var edits: [TextEdit] = []
    for (place, next) in zip(places, after) where place.target == self.document.id {
      let isMoved = next.target != place.target
      let label = place.shown != next.shown || (isMoved && place.reference.kind == .wikilink)
      switch place.reference.kind {
      case .wikilink, .embed:
        let name = isMoved ? newName(for: place, names) : nil
        let needsLabel = place.reference.kind == .wikilink && !place.reference.hasLabel && label
        if name == nil, !needsLabel { continue }
        edits += writing.writing(name: name, label: needsLabel ? place.shown : nil, in: place)
      case .link, .image:
        if !isMoved { continue }
        guard let written = writing.writing(fileName: fileName, inAddressOf: place) else { throw byHand(document) }
        edits += written
      case .autolink: continue
      }
    }
    return edits
  }

  /// What stands in the brackets of a wikilink from now on: a path where a path stood.
  private func newName(for place: ReferenceSurvey.Place, _ names: NameIndex) -> String {
    let written = place.written
    let ending = written.utf8.suffix(3).elementsEqual(".md".utf8) ? ".md" : ""
    if let slash = written.utf8.lastIndex(of: UInt8(ascii: "/")) { return written[...slash] + fileName + ending }
    if !ending.isEmpty { return fileName + ending }
    let name = newName(for: written, names)
    let isPlain = !name.utf8.contains { "[]|#^\\\"'`%".utf8.contains($0) }
    return isPlain ? name : slug
  }

  /// Whoever wrote the title writes the title.
  private func newName(for written: String, _ names: NameIndex) -> String {
    let key = NameKey(written.utf8)
    let isTitle = key == NameKey(document.title.utf8) && key != NameKey(document.slug.utf8)
    if isTitle, key != NameKey(document.fileName.utf8), leadsHere(names[title]) { return title }
    return document.isVaultNote ? fileName : slug
  }

  // MARK: - The document's own file

  private static let siblings = ["title", "kind", "type", "summary", "aliases", "tags"]

  /// - Parameter aliases: names that must lead to it still.
  private func ownFrontMatter(_ file: SourceFile, keeping aliases: [String]) throws(EditProblem) -> [UInt8] {
    var bytes = Array(file.bytes)
    func next() -> SourceFile { SourceFile(path: file.path, bytes: bytes) }
    if !title.utf8.elementsEqual(document.title.utf8),
      !document.hasTitleOfFile || !title.utf8.elementsEqual(fileName.utf8)
    {
      let changed =
        document.hasTitleOfFile
        ? FrontMatterEdit.apply(FrontMatterEdit.Line("title", title), to: next())
        : FrontMatterEdit.apply([.init("title", title, keepsStyle: true)], below: Self.siblings, to: next())
      guard let changed else { throw frontMatterByHand("title") }
      bytes = changed
    }
    var lists: [FrontMatterEdit.ListChange] = []
    if document.route != nil, CaseFolding.fold(slug) != CaseFolding.fold(document.slug) {
      lists.append(.init("formerly", adding: [document.slug], removing: [slug]))
    }
    if !aliases.isEmpty { lists.append(.init("aliases", adding: aliases, removing: [])) }
    // What it was called must be known, or it could be told.
    if document.isConfidential, document.isSource {
      let names = [document.title, String(document.fileName)]
      let secret = names.filter { Slug.make(from: $0) != slug && NameKey($0.utf8) != NameKey(title.utf8) }
      lists.append(
        .init("secretNames", adding: secret.count > 1 && Slug.make(from: secret[0]) == secret[1] ? [secret[0]] : secret)
      )
    }
    for list in lists where !list.added.isEmpty || !list.removed.isEmpty {
      guard let changed = FrontMatterEdit.apply(list, to: next()) else { throw frontMatterByHand(list.key) }
      bytes = changed
    }
    return bytes
  }

  /// The settings, where their navigation names it, by whatever name.
  private func navigation(of dossier: Dossier, _ names: NameIndex, besides lists: Set<String>) -> FileRevision? {
    guard let source = dossier.corpus.settings.source else { return nil }
    let named = (dossier.corpus.settings.navigation ?? []).filter { entry in
      !lists.contains(entry.value) && leadsHere(dossier.names[entry.value]) && !leadsHere(names[entry.value])
    }
    let edits = named.map { entry in
      let name = newName(for: entry.value, names)
      return TextEdit(entry.range, YAMLText.value(lists.contains(name) ? slug : name))
    }
    guard !edits.isEmpty, let bytes = edits.applied(to: source.bytes) else { return nil }
    return FileRevision(source.path, bytes)
  }
}

extension Dossier {
  /// The document that had a slug before, by its `formerly`; nil where none or several had.
  public func document(formerly name: String) -> Document? {
    guard let slug = Slug.make(from: name) else { return nil }
    let key = CaseFolding.fold(slug)
    let found = corpus.documents.filter { $0.header.formerly.contains { CaseFolding.fold($0.value) == key } }
    return found.count == 1 ? found[0] : nil
  }
}
