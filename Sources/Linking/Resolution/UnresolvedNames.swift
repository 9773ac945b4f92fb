import Diagnostics
import Markdown
import Model

/// Says what may have been meant by names that nothing has.
///
/// Looking through every name is slow next to all else, so it is done once for each distinct name, and only for the first
/// of them: who has mistyped hundreds of names has another problem than spelling.
struct UnresolvedNames {
  static let suggestedFor = 100

  private let corpus: Corpus
  private let names: NameIndex
  /// Titles, slugs and aliases of what is published, each once, by the type of the documents.
  private var known: [Wanted: [String]] = [:]
  private var found: [Asked: String?] = [:]
  private lazy var renamed: RenamedArticles = .init(self.corpus, names: self.names)
  private lazy var byWords: NamesByWords = .init(self.corpus)
  private lazy var bySigns: NamesBySigns = .init(self.corpus)
  /// Pictures and other files, by their names: those that stand in several folders are no answer.
  private lazy var media: FilesByName = .init(self.corpus.media)
  private lazy var files: FilesByName = .init(self.corpus.media + self.corpus.attachments)

  private struct Asked: Hashable {
    var name: String
    var wanted: Wanted
  }

  /// What may stand in a place.
  private struct Wanted: Hashable {
    var type: DocumentType?
    var kinds = EntityKindSet.all
    /// Whether names count that are alike and no slip of the fingers.
    var isLoose = false

    func includes(_ document: Document) -> Bool {
      (type == nil || document.type == type)
        && (kinds == .all || document.entity.map { kinds.contains($0.kind) } ?? true)
    }
  }

  init(_ corpus: Corpus, names: NameIndex) {
    (self.corpus, self.names) = (corpus, names)
  }

  // MARK: Near names

  /// A name that may be meant, of which document.
  struct Near {
    var name: String
    var document: Document
    /// Whether it may as well be a name of its own.
    var mayBeAnother: Bool
  }

  /// The name that was misspelt so, of a document of a type and a kind where these are asked for; of people also one that is
  /// merely like it.
  mutating func nearest(to name: String, of type: DocumentType?, _ kinds: EntityKindSet = .all) -> Near? {
    var wanted = Wanted(type: type, kinds: kinds)
    // Whether a name begins with an article, writers remember least.
    let other = name.lowercased().utf8.starts(with: "the ".utf8) ? String(name.dropFirst(4)) : "the " + name
    if case .one(let id) = names[other], corpus.isPublished(corpus[id]), wanted.includes(corpus[id]) {
      return Near(name: other, document: corpus[id], mayBeAnother: false)
    }
    // The name of a country is none that is misspelt.
    if Countries.isName(name) { return nil }
    if let near = near(name, wanted) {
      return Near(
        name: near.name, document: near.document, mayBeAnother: Self.mayBeAnother(name, than: near.name, near.document))
    }
    guard type == nil || type == .entity else { return nil }
    wanted.isLoose = true
    guard let near = near(name, wanted), Self.isPerson(near.document) else { return nil }
    return Near(name: near.name, document: near.document, mayBeAnother: true)
  }

  private mutating func near(_ name: String, _ wanted: Wanted) -> (name: String, document: Document)? {
    let asked = Asked(name: name, wanted: wanted)
    if found[asked] == nil {
      guard found.count < Self.suggestedFor else { return nil }
      let known = names(of: wanted)
      let near = wanted.isLoose ? Nearest.alike(name, in: known, limit: 1) : Nearest.misspelt(name, in: known, limit: 1)
      found[asked] = .some(near.first)
    }
    guard let near = found[asked] ?? nil, case .one(let id) = names[near] else { return nil }
    return (near, corpus[id])
  }

  /// The only entity that the words of a name may mean.
  mutating func entity(byWordsOf name: String) -> DocumentID? { byWords[name] }

  /// The only document that a name means by other signs: `Oster &amp; Holm`, `Oster and Holm`.
  mutating func document(bySignsOf name: String) -> DocumentID? { bySigns[name] }

  private mutating func names(of wanted: Wanted) -> [String] {
    if let names = known[wanted] { return names }
    var seen: Set<NameKey> = []
    let all = corpus.documents.filter { document in
      corpus.isPublished(document) && wanted.includes(document) && (!wanted.isLoose || Self.isPerson(document))
    }
    .flatMap { [$0.title, $0.slug] + $0.header.aliases.map(\.value) }
    .filter { seen.insert(NameKey($0.utf8)).inserted }
    known[wanted] = all
    return all
  }

  // MARK: Links in texts

  /// Adds to each diagnostic of a link to nothing what is to be written in its place, where that can be told.
  mutating func addSuggestions(to diagnostics: inout [Diagnostic]) {
    let unresolved = diagnostics.indices.filter {
      diagnostics[$0].id == ReferenceDiagnostics.unknownID && diagnostics[$0].replacement == nil
    }
    guard !unresolved.isEmpty else { return }
    var documents: [String: Document] = [:]
    let paths = Set(unresolved.map { diagnostics[$0].location.path })
    for document in corpus.documents where paths.contains(document.source.path) {
      documents[document.source.path] = document
    }
    for index in unresolved {
      guard let document = documents[diagnostics[index].location.path] else { continue }
      let range = diagnostics[index].location.range
      if let link = WrittenLink(document.source, range) {
        diagnostics[index] = suggesting(
          diagnostics[index], for: link, inNote: document.isVaultNote, inLogseq: document.header.isOfLogseq)
      } else if let link = WrittenAddress(document.source, range), let name = link.fileName, let id = renamed[name],
        let written = link.writing(file: link.folder + corpus[id].slug + ".md")
      {
        diagnostics[index].notes.append(MissingDocumentAdvice.note(onRenamed: corpus[id], formerly: name))
        diagnostics[index] = diagnostics[index].writing(written).meaning(corpus[id].source.path)
      }
    }
  }

  /// The name in a link that holds more than that, with the words to be shown; nil for another.
  private static func bare(_ link: WrittenLink, inLogseq: Bool) -> (name: String, label: String?)? {
    // There `USB/C` is a name, and C another.
    if !inLogseq, let slash = link.name.utf8.lastIndex(of: UInt8(ascii: "/")) {
      let last = String(link.name[link.name.utf8.index(after: slash)...])
      let name = FileEnding.withoutMarkdown(last) ?? last
      return name.isEmpty ? nil : (name, link.label)
    }
    if link.name.utf8.contains(UInt8(ascii: "/")) { return nil }
    for ending in ["'s", "’s", "'", "’"] where link.name.utf8.count > ending.utf8.count && link.name.hasSuffix(ending) {
      return (String(link.name.dropLast(ending.count)), link.label ?? link.name)
    }
    return nil
  }

  /// “Otto Muster” for “Muster, Otto”, as registers have it; nil for a name without a comma, or with more.
  static func inOrder(_ name: String) -> String? {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map(\.withoutBlanks)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return parts[1] + " " + parts[0]
  }

  /// Whether a name may stand in a text: it is no path, no address and no pattern.
  private static func isOfWords(_ name: String) -> Bool {
    !name.utf8.contains { "/\\.:*?^<>".utf8.contains($0) }
  }

  /// Whether a name has signs that titles have no use for: `_`, or `@` before it, or hyphens between words in lower case.
  private static func isTyped(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: "_")) || name.utf8.first == UInt8(ascii: "@") || Slug.isSlug(name)
      || name.utf8.contains(UInt8(ascii: "-")) && !name.utf8.contains(0x20) && name == name.lowercased()
  }

  /// A name without the signs of emphasis or of HTML around it, or without the words after a bar of full width; nil for one without
  /// such signs.
  private static func unmarked(_ link: String) -> (name: String, label: String?)? {
    if let bar = link.firstIndex(of: "｜") {
      return (link[..<bar].withoutBlanks, link[link.index(after: bar)...].withoutBlanks)
    }
    if link.contains("&nbsp;") { return (link.split(separator: "&nbsp;").joined(separator: " "), nil) }
    let signs = "*_`\"'@“”„«»‘’‚"
    guard let first = link.first, let last = link.last, signs.contains(first) || signs.contains(last) else {
      return nil
    }
    let bare = link.drop { signs.contains($0) }.reversed().drop { signs.contains($0) }.reversed()
    return (String(bare), nil)
  }

  /// The name of which a word is the plural.
  private func singular(of word: String) -> (name: String, path: String)? {
    for ending in ["s", "es"] where word.utf8.count > ending.utf8.count + 3 && word.hasSuffix(ending) {
      let name = String(word.dropLast(ending.count))
      if case .one(let id) = names[name], corpus[id].type == .entity, corpus.isPublished(corpus[id]) {
        return (name, corpus[id].source.path)
      }
    }
    return nil
  }

  /// Whether a word is another with an ending of the language: with an `s`, or `Austrian` of `Austria`.
  private static func isInflected(_ word: String, of name: String) -> Bool {
    let (word, name) = (word.lowercased(), name.lowercased())
    guard word.utf8.starts(with: name.utf8) else { return false }
    let ending = word.utf8.dropFirst(name.utf8.count)
    if ending.elementsEqual("n".utf8) { return name.utf8.last == UInt8(ascii: "a") }
    return ending.elementsEqual("es".utf8) || ending.elementsEqual("s".utf8) && name.utf8.last != UInt8(ascii: "s")
  }

  /// `[[name/label]]`, `[[name, label]]` and `[[name: label]]`, where a bar belongs.
  private func parted(_ link: String) -> (name: String, label: String, path: String)? {
    guard let place = link.utf8.firstIndex(where: { "/,:".utf8.contains($0) }) else { return nil }
    let (name, label) = (link[..<place].withoutBlanks, link[link.utf8.index(after: place)...].withoutBlanks)
    guard !name.isEmpty, !label.isEmpty, case .one(let id) = names[name], corpus.isPublished(corpus[id]) else {
      return nil
    }
    return (name, label, corpus[id].source.path)
  }

  private static func isPerson(_ document: Document) -> Bool {
    document.entity?.kind.traits.contains(.isPerson) == true
  }

  /// Whether a name that is near to a person's may be another person's: Jon is no misspelt Joan. A given name or a surname of
  /// few letters is one letter from many.
  private static func mayBeAnother(_ name: String, than near: String, _ document: Document) -> Bool {
    if document.isEntity, hasOtherLetters(name, near) { return true }
    guard isPerson(document) else { return false }
    let (asked, known) = (name.lowercased().split(separator: " "), near.lowercased().split(separator: " "))
    guard asked.count == known.count else { return false }
    return zip(asked, known).contains { $0 != $1 && min($0.count, $1.count) <= 5 }
  }

  /// Whether two letters of a name are others in one that is as long: Nordland is no misspelt Nordline, and Mokchaven is Mockhaven.
  private static func hasOtherLetters(_ name: String, _ near: String) -> Bool {
    let (one, other) = (Array(name.lowercased().unicodeScalars), Array(near.lowercased().unicodeScalars))
    guard one.count == other.count, zip(one, other).count(where: { $0 != $1 }) >= 2 else { return false }
    return one.sorted() != other.sorted()
  }

  /// “Karin Probe” for `karin-probe`.
  private static func words(ofTyped name: String) -> String {
    name.split { "-_@".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// The document whose title begins or ends with a word, as with a first name or a surname, and how many others there are;
  /// nil where there is none.
  private mutating func byPart(of name: String) -> (DocumentID, others: Int)? {
    if let id = byWords[name] { return (id, 0) }
    let surname = NamesByWords.surname(in: name)
    let name = surname ?? name
    guard name.utf8.count >= 3, !name.contains(" "), found.count < Self.suggestedFor else { return nil }
    let word = name.lowercased()
    let having = corpus.documents.filter {
      guard $0.type == .entity, corpus.isPublished($0) else { return false }
      // Only persons have titles.
      guard surname == nil || Self.isPerson($0) else { return false }
      let title = $0.title.lowercased()
      return title.hasSuffix(" " + word) || Self.isPerson($0) && title.hasPrefix(word + " ")
    }
    return having.first.map { ($0.id, having.count - 1) }
  }

  /// - Parameter inNote: whether links to notes that are yet to be written are usual there.
  private mutating func suggesting(
    _ diagnostic: Diagnostic, for link: WrittenLink, inNote: Bool, inLogseq: Bool
  ) -> Diagnostic {
    // What word processors put into names is not seen.
    let seen = String(
      String.UnicodeScalarView(link.name.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    if seen.utf8.count != link.name.utf8.count, case .one(let id) = names[seen], corpus.isPublished(corpus[id]) {
      return diagnostic.writing(link.writing(seen)).meaning(corpus[id].source.path)
    }
    if let plain = link.unescaped, case .one(let id) = names[plain.name], corpus.isPublished(corpus[id]) {
      return diagnostic.writing(plain.written).meaning(corpus[id].source.path)
    }
    // `[[name^block]]`, without the sign before a block.
    if let sign = link.name.utf8.firstIndex(of: UInt8(ascii: "^")), !link.hasFragment,
      case .one(let id) = names[String(link.name[..<sign])], corpus.isPublished(corpus[id])
    {
      let (name, block) = (link.name[..<sign], link.name[sign...])
      return diagnostic.writing(link.writing("\(name)#\(block)")).meaning(corpus[id].source.path)
    }
    // Other signs around the name, or for the bar after it.
    if let plain = Self.unmarked(link.name), case .one(let id) = names[plain.name], corpus.isPublished(corpus[id]) {
      return diagnostic.writing(link.writing(plain.name, label: link.label ?? plain.label))
        .meaning(corpus[id].source.path)
    }
    if let id = bySigns[link.name] {
      let name = corpus[id].title
      if case .one(id) = names[name] { return diagnostic.writing(link.writing(name)).meaning(corpus[id].source.path) }
    }
    // “Dams” and “Austrians” are words of the text, and no names.
    if !inNote, link.label == nil, link.name.utf8.last == UInt8(ascii: "s"), let name = singular(of: link.name) {
      // A slug would stand in the text as it is.
      if Self.isTyped(link.name), case .one(let id) = names[name.name], case .one(id) = names[corpus[id].title] {
        return diagnostic.writing(link.writing(corpus[id].title)).meaning(name.path)
      }
      return diagnostic.writing(link.writing(name.name, label: link.name)).meaning(name.path)
    }
    // The file's name with its ending.
    if let name = FileEnding.withoutMarkdown(link.name), case .one(let id) = names[name], corpus.isPublished(corpus[id])
    {
      // A slug would stand in the text as it is.
      let isSlug = link.label == nil && name.utf8.elementsEqual(corpus[id].slug.utf8)
      return diagnostic.writing(link.writing(name, label: isSlug ? corpus[id].title : link.label))
        .meaning(corpus[id].source.path)
    }
    if link.isEmbed, !link.hasFragment, let file = inNote ? files[link.name] : media[link.name] {
      return diagnostic.writing(link.writing(file))
    }
    // A path as other programs write it, and a name with the ’s of what belongs to it.
    if let (name, label) = Self.bare(link, inLogseq: inLogseq), case .one(let id) = names[name],
      corpus.isPublished(corpus[id])
    {
      return diagnostic.writing(link.writing(name, label: label)).meaning(corpus[id].source.path)
    }
    // `[[label|name]]`, as the two stand in other programs. A part of the name is just that: the label of it.
    if let label = link.label, !link.hasFragment, Self.isOfWords(link.name), case .one(let id) = names[label],
      corpus.isPublished(corpus[id]), !link.name.lowercased().contains(label.lowercased())
    {
      return diagnostic.writing(link.writing(label, label: link.name)).meaning(corpus[id].source.path)
    }
    if let name = Self.inOrder(link.name), case .one(let id) = names[name], corpus.isPublished(corpus[id]) {
      return diagnostic.writing(link.writing(name)).meaning(corpus[id].source.path)
    }
    // The file's name by other letters: its title was changed, or is none of its names.
    if Self.isOfWords(link.name), let slug = Slug.make(from: link.name), case .one(let id) = names[slug],
      corpus.isPublished(corpus[id])
    {
      // Its title by other signs: a slug, or what stands before names elsewhere, would stand in the text.
      if Self.isTyped(link.name), Slug.make(from: corpus[id].title) == slug, case .one(id) = names[corpus[id].title] {
        return diagnostic.writing(link.writing(corpus[id].title)).meaning(corpus[id].source.path)
      }
      var diagnostic = diagnostic.meaning(corpus[id].source.path)
      if corpus[id].hasTitleOfFile {
        diagnostic.fix = "write a title in \(corpus[id].source.path): title: \(shown(link.name))"
        diagnostic.notes.append(.init("that file has no title, so that pages call it “\(shown(corpus[id].title))”"))
        return diagnostic
      }
      if corpus[id].title.utf8.count > link.name.utf8.count,
        corpus[id].title.trimmed(of: "*_`[]“”\"").utf8.elementsEqual(link.name.utf8)
      {
        diagnostic.fix = "write title: \(YAMLText.value(link.name)) in \(corpus[id].source.path), without signs"
        return diagnostic
      }
      diagnostic.notes.append(
        .init(
          "\(corpus[id].source.path) has that name, and its title is “\(shown(corpus[id].title))”; aliases: there keep old names"
        ))
      return diagnostic.writing(link.writing(slug, label: link.label ?? link.name))
    }
    if !inNote, link.label == nil, let parts = parted(link.name) {
      return diagnostic.writing(link.writing(parts.name, label: parts.label)).meaning(parts.path)
    }
    if let (only, others) = byPart(of: link.name) {
      var diagnostic = diagnostic
      guard others == 0 else {
        diagnostic.fix = "write the whole name: \(others + 1) have that in it"
        return diagnostic
      }
      // Who is meant, only the writer knows.
      let path = corpus[only].source.path
      diagnostic.meant = path
      diagnostic.notes.append(.init("it may be “\(shown(corpus[only].title))”: \(path)"))
      diagnostic.fix =
        "write \(link.writing(corpus[only].slug, label: link.label ?? link.name)) if that is meant, or name it in aliases: there"
      return diagnostic
    }
    if let id = renamed[link.name] {
      var diagnostic = diagnostic
      diagnostic.notes.append(MissingDocumentAdvice.note(onRenamed: corpus[id], formerly: link.name))
      return diagnostic.writing(link.writing(corpus[id].slug)).meaning(corpus[id].source.path)
    }
    guard let found = nearest(to: link.name, of: nil) else { return diagnostic }
    let (near, document) = (found.name, found.document)
    var diagnostic = diagnostic.meaning(document.source.path)
    if inNote {
      diagnostic.notes.append(.init("“\(shown(near))” is called nearly so: \(document.source.path)"))
      return diagnostic
    }
    if let former = MissingDocumentAdvice.formerSlug(link.name, of: document) {
      diagnostic.notes.append(MissingDocumentAdvice.note(onRenamed: document, formerly: former))
    }
    if found.mayBeAnother {
      let isTyped = Self.isTyped(link.name)
      let title = if isTyped, case .one(document.id) = names[document.title] { document.title } else { near }
      let kind = Self.isPerson(document) ? " --kind person" : ""
      diagnostic.fix =
        "write [[\(title)]] if \(shown(document.title)) is meant, or make a file for the other with: "
        + "dossier new entity \"\(shown(isTyped ? Self.words(ofTyped: link.name) : link.name))\"\(kind)"
      return diagnostic
    }
    // “Austrian” and “dams” are words of the text, and no names.
    if link.label == nil, Self.isInflected(link.name, of: near) {
      return diagnostic.writing(link.writing(near, label: link.name))
    }
    // A slug would stand in the text as it is.
    if link.label == nil, near.utf8.elementsEqual(document.slug.utf8) {
      if case .one(document.id) = names[document.title] { return diagnostic.writing(link.writing(document.title)) }
      return diagnostic.writing(link.writing(near, label: document.title))
    }
    return diagnostic.writing(link.writing(near))
  }
}
