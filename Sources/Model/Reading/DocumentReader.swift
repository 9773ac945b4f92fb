import Diagnostics

/// One file of the content, read.
struct ReadFile: Sendable {
  /// Nil where the file's name gives none that it may have.
  var slug: String?
  /// Another that a note may take where its own is taken.
  var otherSlug: String?
  /// Nil where the file is no text, or has a name that none may have. Its id is its own only where all files before it could
  /// be read.
  var document: Document?
  /// What links may call the file by, besides what the document says: of what could not be read.
  var looseNames: [String] = []
  var diagnostics: [Diagnostic] = []
}

/// Reads one Markdown file: a pure function of its path and bytes.
struct DocumentReader {
  /// Slugs that no page at the top of the site may have.
  let reserved: Set<String>
  /// Whether the notes are pages of a graph of Logseq's.
  var isOfLogseq = false

  /// - Parameter isHome: whether it is the first page of a folder of notes, of which less is asked.
  func read(_ file: ContentFile, at id: DocumentID, isHome: Bool = false) -> ReadFile {
    let (isVaultNote, role) = (isHome || file.role == .note, isHome ? ContentRole.home : file.role)
    let name = isVaultNote ? Self.withoutPictures(file.name) : file.name
    var result = read(file, name, role, isVaultNote: isVaultNote, at: id)
    // Nothing that one note has wrong keeps the others from being published.
    if isVaultNote { result.diagnostics = result.diagnostics.map(Self.asWarning) }
    return result
  }

  private func read(
    _ file: ContentFile, _ name: String, _ role: ContentRole, isVaultNote: Bool, at id: DocumentID
  ) -> ReadFile {
    var result = ReadFile()
    guard var slug = isVaultNote ? Slug.make(fromNote: name) ?? Self.slugOfSigns(name) : Slug.make(from: name) else {
      let location = SourceLocation(path: file.source.path)
      result.diagnostics.append(
        .error(
          "bad-slug", "the file’s name has no letter or digit that an address could hold", at: location,
          fix: "give the file a name of letters, digits and hyphens"))
      return result
    }
    if role == .note { result.otherSlug = Slug.make(fromNote: file.longerName) }
    if role == .note, isReserved(slug) {
      slug = result.otherSlug.flatMap { isReserved($0) ? nil : $0 } ?? slug + "-note"
    }
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
    guard let front = front(of: file, isVaultNote: isVaultNote, &result.diagnostics) else {
      result.looseNames = ForeignText.names(in: file.source)
      return result
    }
    var reading = FieldReading(path: file.source.path)
    guard var (header, content) = read(front.entries, as: role, missingAt: front.fence, &reading) else { return result }
    // Where its errors come of its place, that is what is told.
    if reading.diagnostics.hasErrors, role.isOwn, let meant = MeantRole(of: front.entries, in: role).role, meant != role
    {
      reading = FieldReading(path: file.source.path)
      guard let other = read(front.entries, as: meant, missingAt: front.fence, &reading) else { return result }
      (header, content) = other
      let prefix = String(file.source.path.utf8.dropLast(file.relativePath.utf8.count)) ?? ""
      result.diagnostics.append(MisplacedFiles.misplaced(file, meant, prefix: prefix))
    }
    if isVaultNote, let id = MomentInName.id(of: name) { header.otherNames.append(id) }
    if isVaultNote, isOfLogseq {
      let page = LogseqPage(file, body: front.body)
      if header.title.value.isEmpty { header.title = Located(page.title, at: 0..<0) }
      header.aliases += page.aliases
      header.otherNames += page.otherNames
      header.isOfLogseq = true
    }
    if header.title.value.isEmpty { header.title = Located(name, at: 0..<0) }
    if isVaultNote {
      leaveOutFormerAddresses(of: &header, &reading)
      header.tags = header.tags.flatMap(Self.tags)
    }
    var (diagnostics, held) = (reading.diagnostics, front.held)
    if role == .article { adviseOnDate(of: file, &diagnostics) }
    if role == .entity || role == .source, front.entries.contains(where: { $0.key == "date" }) {
      for index in diagnostics.indices where diagnostics[index].id == "missing-key" {
        diagnostics[index].fix? += "; an article, which has a date, belongs in articles/"
      }
    }
    // In Obsidian's notes commas part tags.
    if isVaultNote { diagnostics.removeAll { $0.id == "list-as-text" && $0.severity != .error } }
    result.looseNames += front.others
    if let salvaged = front.salvaged {
      // Nobody knows what stands in the lines that were not read.
      diagnostics = diagnostics.filter { Self.toldOfSalvaged.contains($0.id) }
      result.looseNames += salvaged
    }
    let isFlawed = !isVaultNote && (front.isFlawed || diagnostics.hasErrors)
    // Whoever began to keep it back, in whatever way, does not want it named.
    if isFlawed { held.formUnion(HeldBack(byAnyOf: front.entries)) }
    if held.isDraft { header.isDraft = true }
    if held.isConfidential {
      header.isConfidential = true
      if case .source(var source) = content {
        source.isConfidential = true
        content = .source(source)
      }
    }
    if isVaultNote {
      ConfidentialSource.read(from: front.entries, of: file, into: &header, &diagnostics)
    } else if isFlawed {
      content = ConfidentialSource.withMalformedAddresses(content, from: front.entries)
    }
    result.document = Document(
      id: id, source: file.source, body: front.body, slug: slug, header: header, content: content,
      isVaultNote: isVaultNote, isFlawed: isFlawed)
    result.diagnostics += diagnostics
    return result
  }

  /// An article without a date may have it in its name, or be a page.
  private func adviseOnDate(of file: ContentFile, _ diagnostics: inout [Diagnostic]) {
    for index in diagnostics.indices
    where diagnostics[index].id == "missing-key" && diagnostics[index].subject == "date"
      && diagnostics[index].message.hasPrefix("an article ")
    {
      let first = String(file.name.prefix(10))
      diagnostics[index].fix =
        first.utf8.count == 10 && EDTFDate(first) != nil
        ? "write date: \(first), as its file’s name has it"
        : "write date: with a date; a text that needs none is a page, and belongs in pages/"
    }
  }

  /// What is true of a value whatever stands beside it.
  private static let toldOfSalvaged: Set = ["bad-value", "bad-date"]

  /// A note's name with blanks for the pictures of control characters that its file's name holds.
  private static func withoutPictures(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { 0x2400...0x2421 ~= $0.value }) else { return name }
    return String(
      String.UnicodeScalarView(name.unicodeScalars.map { 0x2400...0x2421 ~= $0.value ? " " : $0 })
    ).trimmed
  }

  /// `one, #two` is two tags where Obsidian reads it.
  private static func tags(_ written: Located<String>) -> [Located<String>] {
    // No tag of Obsidian's has a space in it.
    let parts = written.value.split { $0 == "," || written.value.contains("#") && $0.isWhitespace }
    return parts.compactMap { part in
      let tag = part.drop { $0.isWhitespace || $0 == "#" }.reversed().drop(while: \.isWhitespace).reversed()
      return tag.isEmpty ? nil : Located(String(tag), at: written.range)
    }
  }

  /// Of a name that has neither a letter nor a digit, such as `🎉`: what the signs are in Unicode.
  private static func slugOfSigns(_ name: String) -> String? {
    let signs = name.unicodeScalars.filter { !$0.properties.isWhitespace }.prefix(8)
    return signs.isEmpty ? nil : "u-" + signs.map { String($0.value, radix: 16) }.joined(separator: "-")
  }

  /// Front matter as keys with values, before a schema looks at it.
  private struct FrontMatter {
    var entries: [FrontMatterEntry] = []
    /// Where keys that are missing are reported.
    var fence: Range<Int>
    var body: Range<Int>
    /// Of a note, by whatever spelling; of what could not be read, by any word that may say so.
    var held = HeldBack()
    /// Whether an error was told of it.
    var isFlawed = false
    /// Where it could only be read in parts: words in the rest that may be names.
    var salvaged: [String]?
    /// What a second text in the file may be called, whose front matter stands further down.
    var others: [String] = []
  }

  /// The front matter of a file in which two versions may stand beside each other, as a merge left them.
  private func front(of file: ContentFile, isVaultNote: Bool, _ diagnostics: inout [Diagnostic]) -> FrontMatter? {
    var others: [Diagnostic] = []
    let found = settledFront(of: file, isVaultNote: isVaultNote, &others)
    guard let merge = UnfinishedMerge.find(in: file.source), var front = found else {
      diagnostics += others
      return found
    }
    if isVaultNote {
      diagnostics += [Self.asWarning(merge.diagnostic)] + others
      return front
    }
    diagnostics.append(merge.diagnostic)
    front.isFlawed = true
    // What else is wrong with keys may come of their being there twice.
    if merge.start < front.body.lowerBound {
      front.salvaged = front.salvaged ?? []
    } else {
      diagnostics += others
    }
    return front
  }

  /// Nil, with an error, where the file is no text. What cannot be read is left out of a note, and read as far as it goes
  /// elsewhere.
  private func settledFront(
    of file: ContentFile, isVaultNote: Bool, _ diagnostics: inout [Diagnostic]
  ) -> FrontMatter? {
    let parts: SplitFile
    var isLate = false
    switch FrontMatterSplitter.outcome(for: file.source) {
    case .parts(let found): parts = found
    case .late(let found, let diagnostic):
      diagnostics.append(isVaultNote ? Self.asWarning(diagnostic) : diagnostic)
      (parts, isLate) = (found, true)
    case .notText(var diagnostic):
      if isVaultNote {
        diagnostic = Self.asWarning(diagnostic)
        diagnostic.notes.append(.init("the note is left out"))
      }
      diagnostics.append(diagnostic)
      return nil
    case .unread(let unread):
      if isVaultNote { return without(unread, because: [unread.diagnostic], in: file, &diagnostics) }
      diagnostics.append(unread.diagnostic)
      return salvaged(unread, of: file)
    }
    guard parts.hasFrontMatter else {
      if !isVaultNote, let unread = MissingFence.find(in: file.source) ?? FrontMatterBelowWords.find(in: file.source) {
        diagnostics.append(unread.diagnostic)
        return salvaged(unread, of: file)
      }
      return FrontMatter(fence: parts.fence, body: parts.body)
    }
    let second =
      FrontMatterSplitter.second(below: parts, of: file.source)
      ?? (isVaultNote ? nil : FrontMatterSplitter.repeated(below: parts, of: file.source))
    if let second, !isVaultNote { diagnostics.append(second.diagnostic) }
    guard var front = front(of: file, in: parts, isVaultNote: isVaultNote, &diagnostics) else { return nil }
    if !isVaultNote, second == nil, let other = OtherFrontMatter.find(below: parts, of: file.source) {
      diagnostics.append(other.diagnostic)
      front.isFlawed = true
      front.body = parts.body.lowerBound..<other.start
      front.others = other.names
    }
    if isLate || second != nil { front.isFlawed = true }
    if let second, isVaultNote {
      front.held.formUnion(without(second, because: [second.diagnostic], in: file, &diagnostics).held)
    }
    return front
  }

  /// Front matter that was found where it belongs.
  private func front(
    of file: ContentFile, in parts: SplitFile, isVaultNote: Bool, _ diagnostics: inout [Diagnostic]
  ) -> FrontMatter? {
    let yaml = YAMLReader.read(parts.yaml, of: file.source)
    var flaws = yaml.diagnostics
    if let node = yaml.value {
      diagnostics += flaws + BidiCheck.warnings(in: parts.yaml, of: file.source)
      if case .mapping(let entries) = node.content {
        let (tagged, tags) = CommentedTags.read(entries, of: file.source)
        diagnostics += tags + CommentCheck.warnings(in: entries, of: file.source)
        let mayHaveComments = FrontMatterComments.mayStand(in: parts.yaml, of: file.source.buffer.unsafe)
        let entries = mayHaveComments ? FrontMatterComments.removed(from: tagged) : tagged
        if mayHaveComments { diagnostics += FrontMatterComments.emptyOnes(in: parts.yaml, of: file.source) }
        guard isVaultNote else {
          diagnostics += MarkedValues.warnings(in: entries, path: file.source.path)
          return FrontMatter(entries: entries, fence: parts.fence, body: parts.body)
        }
        let marked = MarkedNote(entries, path: file.source.path)
        diagnostics += marked.diagnostics
        return FrontMatter(entries: marked.entries, fence: parts.fence, body: parts.body, held: marked.held)
      }
      flaws = [
        .error(
          "wrong-type", "front matter is keys with values, and this is \(node.typeName)",
          at: SourceLocation(path: file.source.path, range: node.shownRange), fix: "write key: value")
      ]
    }
    guard let first = flaws.first else { return nil }
    let unread = UnreadFrontMatter(text: parts.yaml, body: parts.body, diagnostic: first)
    guard isVaultNote else {
      diagnostics += flaws
      return salvaged(unread, of: file)
    }
    // Between two rules, one of them at the top, words stand that are no keys: they are the note's.
    let isProse = file.source.bytes.withUnsafeBufferPointer { bytes in
      unread.held(in: bytes) == nil
        && (bytes[parts.yaml].first.map(Lines.isBreak) ?? false
          || !FrontMatterBlock.hasPlainKey(in: parts.yaml, of: bytes))
    }
    if isProse {
      diagnostics += flaws.map(Self.aboutRules)
      return FrontMatter(fence: 0..<0, body: parts.fence.lowerBound..<parts.body.upperBound)
    }
    return without(unread, because: flaws.map { TemplateAdvice.added(to: $0, in: file) }, in: file, &diagnostics)
  }

  /// What can be read of front matter that has an error.
  private func salvaged(_ unread: UnreadFrontMatter, of file: ContentFile) -> FrontMatter {
    let salvaged = SalvagedFrontMatter(unread.text, of: file.source)
    let held = file.source.bytes.withUnsafeBufferPointer { unread.held(in: $0)?.held }
    return FrontMatter(
      entries: salvaged.entries, fence: 0..<0, body: unread.body, held: held ?? HeldBack(), isFlawed: true,
      salvaged: salvaged.words)
  }

  /// A note without its front matter, which cannot be read; kept back where that may be what it says.
  private func without(
    _ unread: UnreadFrontMatter, because flaws: [Diagnostic], in file: ContentFile, _ diagnostics: inout [Diagnostic]
  ) -> FrontMatter {
    let found = file.source.bytes.withUnsafeBufferPointer { unread.held(in: $0) }
    diagnostics += flaws.map { flaw in
      var flaw = Self.asWarning(flaw)
      // Of many notes the same is told once, so the message says what becomes of them.
      flaw.message += found == nil ? ": the note is published without it" : ": the note is left out"
      if let found { flaw.notes.append(.init("\(quoted(found.word)) stands there")) }
      return flaw
    }
    return FrontMatter(fence: 0..<0, body: unread.body, held: found?.held ?? HeldBack())
  }

  /// What is said of a note that begins with a rule, in the place of what is wrong with keys that it has not.
  private static func aboutRules(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = asWarning(diagnostic)
    diagnostic.message += ": it is shown as text of the note, between rules"
    diagnostic.fix = "nothing, if rules were meant; for front matter write key: value in each line"
    diagnostic.replacement = nil
    return diagnostic
  }

  private static func asWarning(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.severity = max(diagnostic.severity, .warning)
    return diagnostic
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

  private func isReserved(_ slug: String) -> Bool { reserved.contains(slug) || slug == "index" || slug == "404" }

  private func read(
    _ entries: [FrontMatterEntry], as role: ContentRole, missingAt place: Range<Int>, _ reading: inout FieldReading
  ) -> (Header, Document.Content)? {
    func front<Record>(
      _ schema: Schema<Front<Record>>, _ content: (Record) -> Document.Content
    ) -> (Header, Document.Content) {
      let front = schema.readAsFarAsPossible(
        role == .note ? Self.asInNotes(entries) : entries, missingAt: place, &reading
      ).root
      return (front.header, content(front.record))
    }
    switch role {
    case .home: return front(PageSchema.home) { _ in .home }
    case .article: return front(ArticleSchema.article, Document.Content.article)
    case .entity: return front(EntitySchema.schema(forKind: kind(in: entries)), Document.Content.entity)
    case .source: return front(SourceSchema.source, Document.Content.source)
    case .annotation: return front(AnnotationSchema.schema(forKind: kind(in: entries)), Document.Content.annotation)
    case .page: return front(PageSchema.page) { _ in .page }
    case .note: return front(PageSchema.note) { _ in .page }
    case .settings, .none: return nil
    }
  }

  /// `alias` and `tag` are the names that Obsidian had for these keys, and many a vault still has.
  private static func asInNotes(_ entries: [FrontMatterEntry]) -> [FrontMatterEntry] {
    let keys = Set(entries.lazy.map(\.key))
    return entries.map { entry in
      var entry = entry
      for (old, new) in [("alias", "aliases"), ("tag", "tags")] where entry.key == old && !keys.contains(new) {
        entry.key = new
      }
      return entry
    }
  }

  private func kind(in entries: [FrontMatterEntry]) -> String? {
    guard let value = entries.first(where: { $0.key == "kind" })?.value, case .scalar(let kind) = value.content else {
      return nil
    }
    return kind
  }
}
