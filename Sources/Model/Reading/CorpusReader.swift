package import Diagnostics
package import Parallel

/// The first step of the data's way: from files to the documents that they hold. Pure, and the same at any width.
package enum CorpusReader {
  /// - Parameters:
  ///   - files: all files of the content that may be read, in any order; the rest is passed over (`ContentRole`).
  ///   - media: the paths of the files in `media/`, from there.
  ///   - reserved: slugs of pages that the site makes at its top, such as `people`; no page of the content may have one.
  ///   - fallbackTitle: the dossier's title where no settings give one.
  package static func read(
    files: [ContentFile], media: [String] = [], includesDrafts: Bool = false, reserved: Set<String> = [],
    fallbackTitle: String = "Dossier", width: Width
  ) -> Diagnosed<Corpus> {
    var diagnostics: [Diagnostic] = []
    let settings = settings(from: files, fallbackTitle: fallbackTitle, &diagnostics)
    let documents = sorted(files.compactMap(Item.init))
    let reader = DocumentReader(reserved: reserved)
    let read = documents.concurrentMap(width: width) { reader.read($0.file, as: $0.role) }

    var corpus = Corpus(
      settings: settings, documents: [],
      media: media.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, includesDrafts: includesDrafts)
    corpus.documents.reserveCapacity(read.count)
    var owners: [String: String] = [:]
    owners.reserveCapacity(read.count)
    for (item, result) in zip(documents, read) {
      diagnostics += result.diagnostics
      guard let slug = result.slug else { continue }
      let path = item.file.source.path
      if let owner = owners[slug] {
        diagnostics.append(duplicate(slug, path: path, owner: owner))
        continue
      }
      owners[slug] = path
      guard let document = result.document else {
        corpus.unreadSlugs.insert(slug)
        continue
      }
      corpus.documents.append(document.placed(at: DocumentID(corpus.documents.count)))
    }
    return Diagnosed(corpus, diagnostics)
  }

  private struct Item: Sendable {
    let file: ContentFile
    let role: ContentRole

    init?(_ file: ContentFile) {
      role = ContentRole(relativePath: file.relativePath)
      self.file = file
      switch role {
      case .settings, .none: return nil
      default: return
      }
    }
  }

  private static func sorted(_ items: [Item]) -> [Item] {
    func precedes(_ a: Item, _ b: Item) -> Bool {
      a.file.relativePath.utf8.lexicographicallyPrecedes(b.file.relativePath.utf8)
    }
    // The loader gives them in order as a rule.
    let isSorted = zip(items, items.dropFirst()).allSatisfy { !precedes($1, $0) }
    return isSorted ? items : items.sorted(by: precedes)
  }

  private static func settings(
    from files: [ContentFile], fallbackTitle: String, _ diagnostics: inout [Diagnostic]
  ) -> Settings {
    if let file = files.first(where: { ContentRole(relativePath: $0.relativePath) == .settings }) {
      let settings = SettingsReader.read(file.source, fallbackTitle: fallbackTitle)
      diagnostics += settings.diagnostics
      return settings.value
    }
    let prefix = files.first.map { $0.source.path.dropLast($0.relativePath.count) } ?? ""
    diagnostics.append(
      .warning(
        "no-settings", "the content has no dossier.yml, so the title is \(quoted(fallbackTitle))",
        at: SourceLocation(path: prefix + "dossier.yml"), fix: "write a file dossier.yml with a line title: …"))
    var settings = Settings()
    settings.title = fallbackTitle
    return settings
  }

  private static func duplicate(_ slug: String, path: String, owner: String) -> Diagnostic {
    .error(
      "duplicate-slug", "the slug “\(slug)” is taken: \(owner) has it, and \(path) would get it too",
      at: SourceLocation(path: path), notes: [Diagnostic.Note("it is taken here", at: SourceLocation(path: owner))],
      fix: "give one of the two files another name")
  }
}
