import Basics
public import Diagnostics
public import Parallel

/// The first step of the data's way: from files to the documents that they hold. Pure, and the same at any width.
public enum CorpusReader {
  /// - Parameters:
  ///   - files: all files of the content that may be read, in any order; the rest is passed over (`ContentRole`).
  ///   - media: the paths of the files in `media/`, from there.
  ///   - attachments: the paths of other files that notes may show, from the content folder.
  ///   - reserved: slugs of pages that the site makes at its top, such as `people`; no page of the content may have one.
  ///   - fallbackTitle: the dossier's title where no settings give one.
  ///   - leavesOut: whether what the settings ignore is left out.
  ///   - kind: whether `sources/` in the folder is a dossier's own, or a folder of notes as any.
  public static func read(
    files: [ContentFile], media: [String] = [], attachments: [String] = [], includesDrafts: Bool = false,
    reserved: Set<String> = [],
    fallbackTitle: String = "Dossier", leavesOut: Bool = true, kind: ContentKind = .dossier, width: Width,
    progress: Progress? = nil
  ) -> Diagnosed<Corpus> {
    let isOfLogseq = isOfLogseq(files, attachments)
    let isOfNotes = kind == .notes || kind == .either && !files.contains(where: isOfDossier)
    var diagnostics = kind == .notes ? unreadDossier(files) : []
    let files =
      isOfLogseq || isOfNotes ? files.filter { !LogseqPage.isBackup($0.relativePath) }.map(\.asNote) : files
    var settings = settings(from: files, attachments, fallbackTitle: fallbackTitle, &diagnostics)
    let ignored = IgnoredPaths(leavesOut ? settings.ignored : [], of: settings)
    if !ignored.isEmpty {
      let prefix = files.first.map { String($0.source.path.dropLast($0.relativePath.count)) } ?? ""
      diagnostics += ignored.unused(
        among: files.map(\.relativePath) + media.map { "media/" + $0 } + attachments, in: prefix)
    }
    let prefix = files.first.map { String($0.source.path.dropLast($0.relativePath.count)) } ?? ""
    let placed = MisplacedFiles(
      among: files.filter { !ignored.contains($0.relativePath) },
      attachments: attachments.filter { !ignored.contains($0) }, prefix: prefix)
    diagnostics += placed.diagnostics
    // They lie in that folder, too.
    if placed.diagnostics.contains(where: { $0.id == "misplaced-folder" }) || placed.holdsSettings {
      diagnostics.removeAll { $0.id == "no-settings" }
    }
    if placed.holdsSettings { settings.isUnread = true }
    let documents = sorted(placed.files.filter(\.role.isDocument))
    let reader = DocumentReader(reserved: reserved, isOfLogseq: isOfLogseq)
    if let remark = foreignNotes(isOfLogseq, attachments, in: prefix) { diagnostics.append(remark) }
    let home = firstPage(of: documents, isOfNotes: kind == .notes)
    let hasNotesAlone = home != nil
    let read = documents.indices.concurrentMap(width: width, progress: progress) { index in
      reader.read(documents[index], at: DocumentID(index), isHome: index == home)
    }

    var corpus = Corpus(
      settings: settings, documents: [],
      media: byBytes(media.filter { !ignored.contains("media/" + $0) }), includesDrafts: includesDrafts)
    corpus.isOfNotes = isOfNotes
    corpus.attachments = byBytes(attachments.filter { !ignored.contains($0) && !ContentRole.isOfCaptures($0) })
    if !ignored.isEmpty {
      corpus.ignoredTexts = files.filter { $0.role.isDocument && ignored.contains($0.relativePath) }.map(\.source)
    }
    (corpus.unreadSlugs, corpus.unreadNames) = (placed.unreadSlugs, placed.unreadNames)
    corpus.unreadTexts = placed.files.filter { $0.role == .none }.map(\.source.path)
    corpus.attachments = FileNamesakes.told(of: corpus.attachments, in: prefix, &corpus.crowdedFiles, &diagnostics)
    // In a dossier's own folders two files of one address are an error.
    if hasNotesAlone {
      corpus.media = FileNamesakes.told(of: corpus.media, in: prefix + "media/", &corpus.crowdedFiles, &diagnostics)
    }
    if isOfNotes || isOfLogseq {
      keepCapturesBack(files, prefix, &corpus, &diagnostics)
    } else {
      diagnostics += misnamedCaptures(among: files, attachments)
    }
    var places: [(index: Int, slug: String)] = []
    places.reserveCapacity(read.count)
    for (index, slug) in SlugAssignment.slugs(of: documents, read, &diagnostics).enumerated() {
      if !read[index].diagnostics.isEmpty { diagnostics += read[index].diagnostics }
      for name in read[index].looseNames { corpus.unreadNames.insert(name.lowercased()) }
      guard let slug else {
        if let document = read[index].document { corpus.unreadNames.formUnion(Self.names(of: document)) }
        // Of two files of one name the second is there, too.
        if let lost = read[index].slug { corpus.unreadSlugs.insert(lost) }
        continue
      }
      // What it is called, nobody knows before its title can be read.
      if let document = read[index].document, document.isFlawed, document.hasTitleOfFile, document.type != .annotation {
        corpus.unreadSlugs.insert(slug)
      }
      if read[index].document == nil { corpus.unreadSlugs.insert(slug) } else { places.append((index, slug)) }
    }
    corpus.documents = places.indices.concurrentMap(width: width) { [places] position in
      let (index, slug) = places[position]
      let document = read[index].document
      // As it is, unless something before it could not be read, or its slug is another's.
      if let document, document.id.index == position, document.slug == slug { return document }
      return document?.placed(at: DocumentID(position), slug: slug)
    }.compactMap(\.self)
    corpus.documents = FormerAddresses.settled(corpus.documents, &diagnostics)
    corpus.documents = FormerArticles.followed(corpus.documents, &diagnostics)
    return Diagnosed(corpus, diagnostics)
  }

  /// Tells that the notes in a folder `captures/` are kept back: a dossier's copies of sources lie there, of which none is
  /// ever published, and who begins one must not have published them before.
  private static func keepCapturesBack(
    _ files: [ContentFile], _ prefix: String, _ corpus: inout Corpus, _ diagnostics: inout [Diagnostic]
  ) {
    let kept = files.filter {
      ContentRole.isOfCaptures($0.relativePath) && $0.relativePath.utf8.suffix(3).elementsEqual(".md".utf8)
    }
    guard let first = kept.first else { return }
    corpus.unreadSlugs.formUnion(kept.compactMap { Slug.make(from: $0.name) })
    corpus.unreadNames.formUnion(kept.map { $0.name.lowercased() })
    diagnostics.append(
      .warning(
        "kept-captures",
        "the notes in \(first.topOfPath)/ are not published, as a dossier’s copies of sources lie in a folder of that name",
        at: SourceLocation(path: prefix + first.relativePath),
        fix: "give the folder another name, if its notes are to be read by others"))
  }

  /// In lower case.
  private static func names(of document: Document) -> [String] {
    ([document.title] + document.header.aliases.map(\.value)).map { $0.lowercased() }
  }

  /// Whether the folder is a graph of Logseq's, whose notes all lie in `pages/` and `journals/`: nothing there is a dossier's.
  private static func isOfLogseq(_ files: [ContentFile], _ attachments: [String]) -> Bool {
    func lies(_ path: String, in folder: StaticString) -> Bool {
      folder.withUTF8Buffer { path.utf8.starts(with: $0) }
    }
    if files.contains(where: { $0.role == .settings }) { return false }
    guard files.contains(where: { $0.role == .page }) else { return false }
    return attachments.contains { lies($0, in: "logseq/") }
      || files.contains { lies($0.relativePath, in: "journals/") || lies($0.relativePath, in: "logseq/") }
  }

  /// Whether a file lies where a dossier's do, and says by its front matter that it is one of them.
  private static func isOfDossier(_ file: ContentFile) -> Bool {
    file.role.isOwn && MeantRole(of: file).role == file.role
  }

  /// Tells that what looks like a dossier is read as notes, as nothing says that it is one.
  private static func unreadDossier(_ files: [ContentFile]) -> [Diagnostic] {
    let meant = files.filter(isOfDossier)
    guard let first = meant.first else { return [] }
    let prefix = String(first.source.path.dropLast(first.relativePath.count))
    let folders = Set(meant.map { $0.topOfPath + "/" }).sorted().joined(separator: ", ")
    return [
      .warning(
        "no-settings", "what looks like a dossier’s in \(folders) is read as notes, as there is no dossier.yml",
        at: SourceLocation(path: first.source.path),
        fix: "write \(prefix)dossier.yml with a title: and it is read as a dossier")
    ]
  }

  /// What is read otherwise here than in the program that notes were written in; nil for those of Obsidian, and of none.
  private static func foreignNotes(
    _ isOfLogseq: Bool, _ attachments: [String], in prefix: String
  ) -> Diagnostic? {
    if isOfLogseq {
      return Diagnostic(
        .information, "foreign-notes",
        "these are pages of Logseq: their names, days, aliases and blocks are read as there",
        at: SourceLocation(path: prefix + "logseq"),
        notes: [
          .init(
            "queries and other macros, tasks, and lines with key:: that are not Logseq’s own are shown as they are typed"
          )
        ])
    }
    guard let settings = attachments.first(where: { $0 == "dendron.yml" || $0 == "root.schema.yml" }) else {
      return nil
    }
    return .warning(
      "foreign-notes", "these are notes of Dendron, and links are read as Obsidian writes them, with the note first",
      at: SourceLocation(path: prefix + settings),
      notes: [.init("Dendron writes [[label|note]], whose label is taken for the note’s name here")],
      fix: "write [[note|label]] where the words are not the note’s name")
  }

  /// Of a folder that has notes and nothing of a dossier's own: the place of the note that is its first page, `index.md`,
  /// else `README.md`, else `Home.md`, in whatever case.
  ///
  /// - Parameter isOfNotes: whether it is a folder of notes for certain, also one that holds an `index.md` alone.
  private static func firstPage(of files: [ContentFile], isOfNotes: Bool) -> Int? {
    guard files.allSatisfy({ $0.role == .note || $0.role == .home }),
      isOfNotes || files.contains(where: { $0.role == .note })
    else { return nil }
    if let home = files.firstIndex(where: { $0.role == .home }) { return home }
    let top = files.indices.filter { !files[$0].relativePath.utf8.contains(UInt8(ascii: "/")) }
    return ["index", "readme", "home"].lazy.compactMap { name in
      top.first { files[$0].name.lowercased() == name }
    }.first
  }

  private static func byBytes(_ paths: [String]) -> [String] {
    paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func sorted(_ files: [ContentFile]) -> [ContentFile] {
    func precedes(_ a: ContentFile, _ b: ContentFile) -> Bool { a.relativePath.hasBytes(before: b.relativePath) }
    // The loader gives them in order as a rule.
    let isSorted = zip(files, files.dropFirst()).allSatisfy { !precedes($1, $0) }
    return isSorted ? files : files.sorted(by: precedes)
  }

  private static func settings(
    from files: [ContentFile], _ attachments: [String], fallbackTitle: String, _ diagnostics: inout [Diagnostic]
  ) -> Settings {
    let misnamed = files.first { file in
      file.role != .settings && ["dossier.yaml", "dossier.yml"].contains(file.relativePath.lowercased())
    }
    let right = files.first { $0.role == .settings }
    if let misnamed {
      let location = SourceLocation(path: misnamed.source.path)
      diagnostics.append(
        right == nil
          ? .error(
            "misnamed-file", "the settings are called dossier.yml, and this file \(misnamed.relativePath)",
            at: location,
            fix: "rename it to dossier.yml")
          : .warning(
            "misnamed-file", "\(misnamed.relativePath) is not read: dossier.yml lies beside it", at: location,
            fix: "take what you need from it into dossier.yml, and delete it"))
    }
    if let file = right ?? misnamed {
      let settings = SettingsReader.read(file.source, fallbackTitle: fallbackTitle)
      diagnostics += settings.diagnostics
      return settings.value
    }
    let prefix = files.first.map { $0.source.path.dropLast($0.relativePath.count) } ?? ""
    if let other = settingsOfOtherName(among: files, attachments) {
      diagnostics.append(
        .error(
          "misnamed-file", "the settings are called dossier.yml, and \(other) is not read",
          at: SourceLocation(path: prefix + other), fix: "rename it to dossier.yml"))
      var settings = Settings()
      settings.title = fallbackTitle
      settings.isUnread = true
      return settings
    }
    diagnostics.append(
      .warning(
        "no-settings", "the content has no dossier.yml, so the title is \(quoted(fallbackTitle))",
        // Programs look for the place, and the file is not there.
        at: SourceLocation(path: prefix.isEmpty ? "." : String(prefix.dropLast())),
        fix: "write \(prefix)dossier.yml with a line title: …"))
    var settings = Settings()
    settings.title = fallbackTitle
    return settings
  }

  /// A file at the top of a dossier that was meant for its settings: with one ending too many, or named as in another program.
  private static func settingsOfOtherName(among files: [ContentFile], _ attachments: [String]) -> String? {
    guard files.contains(where: \.role.isOwn) else { return nil }
    let meant: Set = [
      "dossier.yml.txt", "dossier.yaml.txt", "dossier.txt", "dossier", "dossier.json", "dossier.toml", "_dossier.yml",
      "config.yml", "config.yaml", "_config.yml", "_config.yaml", "settings.yml", "settings.yaml", "site.yml",
    ]
    return (attachments + files.lazy.filter { $0.role == .none }.map(\.relativePath)).first {
      meant.contains($0.lowercased())
    }
  }

  /// A warning for a folder that is `captures` but for the case of its letters.
  private static func misnamedCaptures(among files: [ContentFile], _ attachments: [String]) -> [Diagnostic] {
    let prefix = files.first.map { $0.source.path.dropLast($0.relativePath.count) } ?? ""
    let paths = (files.map(\.relativePath) + attachments).filter {
      ContentRole.isOfCaptures($0) && !$0.utf8.starts(with: "captures/".utf8)
    }
    return Set(paths.map { $0.prefix { $0 != "/" } }).sorted().map { folder in
      .warning(
        "misnamed-captures", "nothing in \(folder)/ is published, and no source finds its capture there",
        at: SourceLocation(path: "\(prefix)\(folder)"), fix: "rename the folder to captures")
    }
  }
}
