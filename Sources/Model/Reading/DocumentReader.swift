import Diagnostics

/// One file of the content, read.
struct ReadFile: Sendable {
  /// Nil where the file's name gives none that it may have.
  var slug: String?
  /// Another that a note may take where its own is taken.
  var otherSlug: String?
  /// Nil where the file cannot be read, or lacks what its type cannot do without. Its id is its own only where all files
  /// before it could be read.
  var document: Document?
  var diagnostics: [Diagnostic] = []
}

/// Reads one Markdown file: a pure function of its path and bytes.
struct DocumentReader {
  /// Slugs that no page at the top of the site may have.
  let reserved: Set<String>

  func read(_ file: ContentFile, at id: DocumentID) -> ReadFile {
    let (name, role) = (file.name, file.role)
    var result = ReadFile()
    guard var slug = Slug.make(from: name) else {
      let location = SourceLocation(path: file.source.path)
      result.diagnostics.append(
        .error(
          "bad-slug", "the file’s name has no letter or digit that an address could hold", at: location,
          fix: "give the file a name of letters, digits and hyphens"))
      return result
    }
    if role == .note { result.otherSlug = Slug.make(from: file.longerName) }
    if role == .note, isReserved(slug), let other = result.otherSlug, !isReserved(other) { slug = other }
    if role == .page || role == .note, isReserved(slug) {
      let location = SourceLocation(path: file.source.path)
      result.diagnostics.append(
        .error(
          "reserved-slug", "the address \(slug).html belongs to a page that Dossier makes", at: location,
          fix: "give the file another name"))
      return result
    }
    result.slug = slug
    if let warning = BidiCheck.warning(inName: name, of: file.source) { result.diagnostics.append(warning) }
    let split = FrontMatterSplitter.split(file.source)
    result.diagnostics += split.diagnostics
    guard let parts = split.value else { return result }
    var entries: [FrontMatterEntry] = []
    if parts.hasFrontMatter {
      let yaml = YAMLReader.read(parts.yaml, of: file.source)
      result.diagnostics +=
        yaml.value == nil && role == .note
        ? yaml.diagnostics.map { aboutTemplates($0, in: file) } : yaml.diagnostics
      guard let node = yaml.value else { return result }
      result.diagnostics += BidiCheck.warnings(in: parts.yaml, of: file.source)
      guard case .mapping(let found) = node.content else {
        result.diagnostics.append(
          .error(
            "wrong-type", "front matter is keys with values, and this is \(node.typeName)",
            at: SourceLocation(path: file.source.path, range: node.shownRange), fix: "write key: value"))
        return result
      }
      entries = found
    }
    var reading = FieldReading(path: file.source.path)
    if let (header, content) = read(entries, as: role, missingAt: parts.fence, &reading) {
      var header = header
      if header.title.value.isEmpty { header.title = Located(name, at: 0..<0) }
      if role == .note { leaveOutFormerAddresses(of: &header, &reading) }
      result.document = Document(
        id: id, source: file.source, body: parts.body, slug: slug, header: header, content: content,
        isNote: role == .note)
    }
    result.diagnostics += reading.diagnostics
    return result
  }

  /// A former address that never was one everywhere: where else that is an error of the plan's, a note does without it.
  private func leaveOutFormerAddresses(of header: inout Header, _ reading: inout FieldReading) {
    header.formerly.removeAll { slug in
      let name = slug.value + ".html"
      guard let flaw = PortableName.flaw(inAddress: name.utf8) else { return false }
      reading.warning(
        "unusable-address", "the address \(shown(name)) \(flaw.reason), so nothing leads on from it", at: slug.range,
        fix: "take it out of formerly")
      return true
    }
  }

  /// A form for other notes is no note, and its front matter no YAML before it is filled in.
  private func aboutTemplates(_ diagnostic: Diagnostic, in file: ContentFile) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.notes.append(
      .init("if it is a template, leave it out with a line in dossier.yml: ignore: [\"\(file.topOfPath)\"]"))
    return diagnostic
  }

  private func isReserved(_ slug: String) -> Bool { reserved.contains(slug) || slug == "index" || slug == "404" }

  private func read(
    _ entries: [FrontMatterEntry], as role: ContentRole, missingAt place: Range<Int>, _ reading: inout FieldReading
  ) -> (Header, Document.Content)? {
    func front<Record>(_ schema: Schema<Front<Record>>, _ content: (Record) -> Document.Content) -> (
      Header, Document.Content
    )? {
      schema.read(entries, missingAt: place, &reading).map { ($0.header, content($0.record)) }
    }
    switch role {
    case .home: return front(PageSchema.home) { _ in .home }
    case .article: return front(ArticleSchema.article, Document.Content.article)
    case .entity: return front(EntitySchema.schema(forKind: kind(in: entries)), Document.Content.entity)
    case .source: return front(SourceSchema.source, Document.Content.source)
    case .annotation: return front(AnnotationSchema.schema(forKind: kind(in: entries)), Document.Content.annotation)
    case .page, .note: return front(PageSchema.page) { _ in .page }
    case .settings, .none: return nil
    }
  }

  private func kind(in entries: [FrontMatterEntry]) -> String? {
    guard let value = entries.first(where: { $0.key == "kind" })?.value, case .scalar(let kind) = value.content else {
      return nil
    }
    return kind
  }
}
