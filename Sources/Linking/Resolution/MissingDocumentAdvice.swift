import Diagnostics
import Model

/// What to do about a name in front matter that nothing has, where a document of a certain type belongs.
struct MissingDocumentAdvice {
  /// How many names of documents a message lists.
  private static let mostListed = 12

  private let corpus: Corpus
  private var unresolved: UnresolvedNames
  private lazy var renamed: RenamedArticles = .init(self.corpus, names: self.names)
  private let names: NameIndex
  /// How many were looked for among the captures.
  private var lookedFor = 0
  /// The sources by their addresses.
  private var sources: [String: Document]?
  /// The sources by their captures; nil where several have one.
  private var captures: [String: Document?]?
  /// All of a type, where they are few.
  private var listed: [DocumentType: String] = [:]

  init(_ corpus: Corpus, names: NameIndex) {
    (self.corpus, self.names) = (corpus, names)
    unresolved = UnresolvedNames(corpus, names: names)
  }

  /// What is said of a document whose file had another name.
  static func note(onRenamed document: Document, formerly name: String) -> Diagnostic.Note {
    let slug = Slug.make(from: name) ?? name
    return .init(
      "it is \(document.source.path); if that file was renamed, a line there, formerly: [\(shown(slug))], leads from its old address on"
    )
  }

  /// The name that a document's file had, where a slug of its title stands in links and its file is called otherwise.
  static func formerSlug(_ name: String, of document: Document) -> String? {
    guard Slug.isSlug(name), Slug.make(from: document.title) == name, document.slug != name else { return nil }
    return name
  }

  /// Several names with commas between them, where a list of names belongs; nil where they are none.
  func listing(_ diagnostic: Diagnostic, for text: String, _ type: DocumentType) -> Diagnostic? {
    let parts = ListSeparators.items(of: text, parted: ListSeparators.all)
    guard parts.count > 1, parts.allSatisfy({ isPublished($0, type) }) else { return nil }
    return diagnostic.writing("[" + parts.map(YAMLText.value).joined(separator: ", ") + "]")
  }

  private func isPublished(_ name: String, _ type: DocumentType) -> Bool {
    guard case .one(let id) = names[name] else { return false }
    return corpus[id].type == type && corpus.isPublished(corpus[id])
  }

  /// - Parameter kinds: of which one an entity has to be; another is never meant.
  mutating func suggesting(
    _ diagnostic: Diagnostic, for name: String, _ type: DocumentType, _ kinds: EntityKindSet
  ) -> Diagnostic {
    var diagnostic = diagnostic
    if let advised = noName(diagnostic, name, type) { return advised }
    let name = FileEnding.withoutMarkdown(name) ?? name
    if type == .source, name.contains("://") {
      if let source = source(at: name), source.source.path == diagnostic.location.path {
        diagnostic.fix = "write own, if the source had it first: that is its own address"
        return diagnostic
      }
      if let source = source(at: name) { return diagnostic.writing(source.slug).meaning(source.source.path) }
      diagnostic.fix = "make a file in \(corpus.contentPrefix)sources/ with `url: \(shown(name))`, and write its name"
      return diagnostic
    }
    if type == .source, let source = source(withCapture: name) {
      diagnostic.notes.append(.init("that is the capture of \(source.source.path)"))
      return diagnostic.writing(source.slug).meaning(source.source.path)
    }
    if case .one(let id) = names[name], corpus[id].type == type, corpus.isPublished(corpus[id]) {
      return diagnostic.writing(value: name).meaning(corpus[id].source.path)
    }
    if let id = unresolved.document(bySignsOf: name), corpus[id].type == type,
      type != .entity || isOfKind(corpus[id], kinds)
    {
      return diagnostic.writing(value: corpus[id].title).meaning(corpus[id].source.path)
    }
    if type == .article, let advice = misplaced(name, type) {
      diagnostic.fix = advice
      return diagnostic
    }
    if let ordered = UnresolvedNames.inOrder(name), case .one(let id) = names[ordered], corpus[id].type == type,
      corpus.isPublished(corpus[id])
    {
      return diagnostic.writing(value: ordered).meaning(corpus[id].source.path)
    }
    if let slug = Slug.make(from: name), case .one(let id) = names[slug], corpus[id].type == type,
      corpus.isPublished(corpus[id])
    {
      return diagnostic.writing(slug).meaning(corpus[id].source.path)
    }
    // A path, as the text of another file has it.
    if let last = name.split(separator: "/").last, last.utf8.count < name.utf8.count,
      case .one(let id) = names[String(last)],
      corpus[id].type == type, corpus.isPublished(corpus[id])
    {
      return diagnostic.writing(value: String(last)).meaning(corpus[id].source.path)
    }
    if type == .article, let id = renamed[name] {
      if Slug.isSlug(name) { diagnostic.notes.append(Self.note(onRenamed: corpus[id], formerly: name)) }
      return diagnostic.writing(corpus[id].slug).meaning(corpus[id].source.path)
    }
    if let found = unresolved.nearest(to: name, of: type, kinds) {
      let (near, document) = (found.name, found.document)
      diagnostic.meant = document.source.path
      if found.mayBeAnother {
        diagnostic.notes.append(.init("it may be “\(shown(document.title))”: \(document.source.path)"))
        diagnostic.fix = "write \(YAMLText.value(near)) if that is meant" + file(for: name, type)
        return diagnostic
      }
      if let former = Self.formerSlug(name, of: document) {
        diagnostic.notes.append(Self.note(onRenamed: document, formerly: former))
        return diagnostic.writing(value: near)
      }
      diagnostic.notes.append(.init("it would be \(document.source.path)"))
      return diagnostic.writing(value: near)
    }
    if type == .entity, let id = unresolved.entity(byWordsOf: name), isOfKind(corpus[id], kinds) {
      diagnostic.meant = corpus[id].source.path
      diagnostic.notes.append(.init("it may be “\(shown(corpus[id].title))”: \(corpus[id].source.path)"))
      diagnostic.fix = "write \(corpus[id].slug) if that is meant, or name it in aliases: there"
      return diagnostic
    }
    diagnostic.fix =
      misplaced(name, type) ?? word(name, type) ?? withPage(name, type) ?? withRole(name, type, kinds) ?? byLastWord(
        name, type, kinds)
      ?? byPart(name, type, kinds)
      ?? advice(on: name, type)
    return diagnostic
  }

  /// What is no name at all: a link of Markdown, two numbers, an answer to a question; nil for what may be one.
  private func noName(_ diagnostic: Diagnostic, _ name: String, _ type: DocumentType) -> Diagnostic? {
    var diagnostic = diagnostic
    if let parts = name.utf8.firstRange(of: "](".utf8), name.utf8.first == UInt8(ascii: "["),
      name.utf8.last == UInt8(ascii: ")")
    {
      let file = String(name[parts.upperBound...].dropLast())
      let last = file.split(separator: "/").last.map(String.init) ?? file
      let words = String(name[..<parts.lowerBound].dropFirst())
      for meant in [FileEnding.withoutMarkdown(last) ?? last, words] {
        if case .one(let id) = names[meant], corpus[id].type == type, corpus.isPublished(corpus[id]) {
          return diagnostic.writing(value: meant).meaning(corpus[id].source.path)
        }
      }
      diagnostic.fix = "write the name alone, without brackets and an address: front matter makes no links"
      return diagnostic
    }
    let isNumbers =
      name.utf8.contains(UInt8(ascii: ",")) && name.utf8.allSatisfy { "0123456789.,-+ °NSEW".utf8.contains($0) }
    if type == .entity, isNumbers {
      diagnostic.fix =
        "write the name of a place here; where it lies stands in that place’s file: latitude: and longitude:"
      return diagnostic
    }
    if type == .entity, ["true", "yes", "false", "no"].contains(name.lowercased()) {
      diagnostic.fix = "write the name of whoever is meant, or take the line out"
      return diagnostic
    }
    return nil
  }

  /// A source with the page in it: `Letter to the council, page 1`; what stands for the one before; `own` beside others.
  private func withPage(_ name: String, _ type: DocumentType) -> String? {
    guard type == .source else { return nil }
    if ["ibid", "ibid.", "ibidem", "op. cit.", "ebd.", "ebenda"].contains(name.lowercased()) {
      return "write the name of the source again: each record stands by itself"
    }
    let parts = ListSeparators.items(of: name, parted: [",", ";"])
    guard parts.count == 2, let last = parts.last, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    if parts[0].lowercased() == "own", isPublished(last, type) {
      return "write own if the source had it first, or \(YAMLText.value(last)) if it has it from there"
    }
    let words = last.lowercased().split { $0 == " " || $0 == "." }
    guard words.count == 2, let word = words.first, Self.pages.contains(String(word)),
      words[1].utf8.allSatisfy({ $0 >= 0x80 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }),
      isPublished(parts[0], type)
    else { return nil }
    return "write \(YAMLText.value(parts[0])) alone, and the page where the words are: says: “… (\(shown(last)))”"
  }

  private static let pages: Set = [
    "p", "pp", "page", "pages", "s", "seite", "seiten", "chapter", "section", "line", "lines", "paragraph",
  ]

  /// A person with what they are: `Carla Mock, chief engineer`.
  private func withRole(_ name: String, _ type: DocumentType, _ kinds: EntityKindSet) -> String? {
    guard type == .entity, let comma = name.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    let (bare, role) = (name[..<comma].withoutBlanks, name[name.utf8.index(after: comma)...].withoutBlanks)
    guard !bare.isEmpty, !role.isEmpty, case .one(let id) = names[bare], corpus[id].isEntity,
      corpus.isPublished(corpus[id]), isOfKind(corpus[id], kinds),
      corpus[id].entity?.kind.traits.contains(.isPerson) == true
    else { return nil }
    return "write \(YAMLText.value(bare)) alone; what a person is stands in that one’s file: "
      + "roles: [\(YAMLText.value(shown(role)))]"
  }

  /// A place with what it lies in, where that has a file: `The harbour office, Mockhaven`.
  private func byPart(_ name: String, _ type: DocumentType, _ kinds: EntityKindSet) -> String? {
    guard type == .entity, let part = name.split(separator: ",").last.map({ $0.drop(while: \.isWhitespace) }),
      part.utf8.count < name.utf8.count, case .one(let id) = names[String(part)], corpus[id].type == type,
      corpus.isPublished(corpus[id]), isOfKind(corpus[id], kinds), let slug = Slug.make(from: name)
    else { return nil }
    return "write \(corpus[id].slug) if that says enough, or make the file \(corpus.contentPrefix)entities/\(slug).md"
  }

  /// A source or an article that lies among the captures, where no document is read.
  private mutating func misplaced(_ name: String, _ type: DocumentType) -> String? {
    guard type == .source || type == .article, lookedFor < UnresolvedNames.suggestedFor,
      let slug = Slug.make(from: name)
    else {
      return nil
    }
    lookedFor += 1
    let file = corpus.captureFiles.first { path in
      path.utf8.suffix(3).elementsEqual(".md".utf8) && Slug.make(from: String(path.dropLast(3))) == slug
    }
    return file.map {
      "move \(corpus.contentPrefix)captures/\(shown($0)) to \(corpus.contentPrefix)\(type == .article ? "articles" : "sources")/, if that is the \(type == .article ? "article" : "source")"
    }
  }

  /// A word in the place of a name.
  private func word(_ name: String, _ type: DocumentType) -> String? {
    let answers: Set = ["yes", "true", "self", "itself", "original", "no", "none", "own"]
    guard type == .source, answers.contains(name.lowercased()) else { return nil }
    return "write own if the source had it first, or the name of the source that it has it from"
  }

  /// A surname alone.
  private func byLastWord(_ name: String, _ type: DocumentType, _ kinds: EntityKindSet) -> String? {
    guard type == .entity, name.utf8.count >= 3, !name.contains(" "), lookedFor < UnresolvedNames.suggestedFor else {
      return nil
    }
    let ending = " " + name.lowercased()
    let having = corpus.documents.filter {
      $0.type == .entity && corpus.isPublished($0) && isOfKind($0, kinds) && $0.title.lowercased().hasSuffix(ending)
    }
    guard let first = having.first else { return nil }
    return having.count == 1
      ? "write \(first.slug) if “\(shown(first.title))” is meant"
      : "write the whole name: \(having.count) names end so"
  }

  private func isOfKind(_ document: Document, _ kinds: EntityKindSet) -> Bool {
    document.entity.map { kinds.contains($0.kind) } ?? false
  }

  /// Where a file for the name would be.
  private func file(for name: String, _ type: DocumentType) -> String {
    let folder =
      switch type {
      case .article: "articles"
      case .source: "sources"
      case .annotation: "annotations"
      default: "entities"
      }
    let path = Slug.make(from: name).map { "\(corpus.contentPrefix)\(folder)/\(shown($0)).md" }
    return path.map { ", or make the file \($0)" } ?? ""
  }

  private mutating func advice(on name: String, _ type: DocumentType) -> String {
    if type == .article {
      let list = list(of: type)
      return (list.isEmpty ? "correct the name" : "correct the name: there are \(list)")
        + "; if the article was taken out, take this out too"
    }
    return "correct the name" + file(for: name, type)
  }

  /// `a, b, c`; empty where there are none, or too many.
  private mutating func list(of type: DocumentType) -> String {
    if let list = listed[type] { return list }
    let slugs = corpus.documents.filter { $0.type == type && corpus.isPublished($0) }.map(\.slug)
    let list = slugs.count <= Self.mostListed ? slugs.joined(separator: ", ") : ""
    listed[type] = list
    return list
  }

  /// The only source whose copy is called so.
  private mutating func source(withCapture name: String) -> Document? {
    if captures == nil {
      var byCapture: [String: Document?] = [:]
      for document in corpus.documents where corpus.isPublished(document) {
        guard let capture = document.sourceRecord?.capture?.value else { continue }
        byCapture[capture] = byCapture[capture] == nil ? document : .some(nil)
      }
      captures = byCapture
    }
    let file = name.utf8.starts(with: "captures/".utf8) ? String(name.dropFirst("captures/".count)) : name
    return captures?[file] ?? nil
  }

  private mutating func source(at address: String) -> Document? {
    if sources == nil {
      var byAddress: [String: Document] = [:]
      for document in corpus.documents where corpus.isPublished(document) {
        guard let source = document.sourceRecord else { continue }
        for address in [source.url, source.archiveURL].compactMap(\.self) { byAddress[address] = document }
      }
      sources = byAddress
    }
    return sources?[address]
  }
}
