import Diagnostics
import Markdown
import Markup
import Model

/// Says where a reference of a body leads.
struct ReferenceResolver {
  enum Destination {
    /// A document, and the place in it; the id of the place is as it will be in its HTML.
    case document(DocumentID, place: FragmentReference.Place?)
    /// A place in the same body.
    case here(FragmentReference.Place)
    /// A file in `media/`, by its path from there.
    case media(String)
    /// A file that a note shows, elsewhere in the content; its path from the content folder.
    case attachment(String)
    case external(Href, address: String)
    /// Nothing; why was said, where there was something to say.
    case nowhere
  }

  let context: LinkContext
  let document: Document
  let markdown: MarkdownDocument

  private let namesakes = Namesakes()

  /// Which of the documents of a name lies nearest to this one: a body may link to a name that hundreds have thousands of times.
  private final class Namesakes {
    private var known: [String: DocumentID?] = [:]

    func nearest(_ name: String, _ find: () -> DocumentID?) -> DocumentID? {
      if let id = known[name] { return id }
      let id = find()
      known[name] = .some(id)
      return id
    }
  }

  /// Of how many mistakes in a body the nearest file is looked for.
  private static let mostSuggestions = 100

  /// How many files of `media/` a message lists.
  private static let mostListed = 8

  /// How many references are asked for at a time: what they need stays in a core's own memory until it is read.
  private static let mostFetchedAhead = 128

  /// Asks for the memory that the names of the first references are looked up in, all of it at once.
  func fetchAhead() {
    markdown.data.withUnsafeBufferPointer { data in
      for reference in markdown.references.prefix(Self.mostFetchedAhead) where reference.kind == .wikilink {
        context.names.fetchAhead(UnsafeBufferPointer(rebasing: data[reference.target.range]))
      }
    }
  }

  /// The document that a plain wikilink names, as most references do: `[[name]]` in a prepared dossier, by a name that is
  /// neither a file's nor a path, of one published document. Nil for all others, which ``resolve(_:_:)`` looks into.
  func documentNamed(by reference: Reference) -> DocumentID? {
    guard reference.kind == .wikilink, reference.fragmentKind == .none, !document.isVaultNote,
      !context.files.hasNamesWithoutEnding
    else { return nil }
    return markdown.data.withUnsafeBufferPointer { data -> DocumentID? in
      let name = UnsafeBufferPointer(rebasing: data[reference.target.range])
      for byte in name where byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { return nil }
      guard let id = context.names.onlyDocument(named: name), context.facts[Int(id.index)].isPublished else {
        return nil
      }
      return id
    }
  }

  /// - Parameter diagnostics: gets what is wrong with the reference.
  func resolve(_ reference: Reference, _ diagnostics: inout [Diagnostic]) -> Destination {
    let target = markdown.string(reference.target)
    if reference.isExternal {
      guard let href = Href(external: target) else { return .nowhere }
      if reference.kind != .image {
        tellOfOwnAddress(target, in: reference, &diagnostics)
      } else {
        diagnostics.append(
          .warning(
            "remote-image",
            "a picture from another host is shown as a link to it, as pages load nothing from elsewhere",
            at: document.location(reference.source.range),
            fix: Self.isPage(target)
              ? "write [words](\(shown(target))) for a link to that page"
              : "save it in \(context.corpus.contentPrefix)media/ and write ![words](the file’s name)"))
      }
      return .external(href, address: target)
    }
    let location = document.location(reference.source.range)
    let place = place(of: reference)
    if let mark = context.mark(ofFileAt: target, from: folder) {
      diagnostics.append(context.diagnostics.keptBack(mark, at: location))
      return .nowhere
    }
    switch reference.kind {
    case .autolink: return .nowhere
    case .image:
      // A note that is shown as a picture would be stands there as a link.
      if document.isVaultNote, target.utf8.hasSuffix(".md"),
        let (id, _) = context.files.notes?.document(at: target, from: folder)
      {
        return found(context.diagnostics.resolve(id, target, at: location), place, &diagnostics)
      }
      return media(target, isPath: true, at: location, &diagnostics)
    case .embed where FileEnding.isImage(target):
      return media(target, isPath: false, at: location, &diagnostics)
    case .wikilink, .embed:
      if target.isEmpty { return place.map { .here($0) } ?? self.here(reference) }
      if document.header.isOfLogseq, LogseqText.isBlockName(target.utf8) {
        return block(target, at: location, &diagnostics)
      }
      if let path = context.files.media(at: target) ?? context.files.media(at: "media/" + target) {
        return .media(path)
      }
      if let path = attachment(target) { return .attachment(path) }
      if document.isVaultNote, FileEnding.isFile(target),
        let other = context.files.notes?.other(at: target, from: folder)
      {
        return destination(other)
      }
      // `Drawing.excalidraw` is a note as a rule, `Drawing.excalidraw.md`.
      if document.isVaultNote, FileEnding.isMedia(target),
        let (id, _) = context.files.notes?.document(at: target + ".md", from: folder)
      {
        return found(context.diagnostics.resolve(id, target, at: location), place, &diagnostics)
      }
      if document.isVaultNote || reference.kind == .embed, FileEnding.isMedia(target) {
        return media(target, isPath: false, at: location, &diagnostics)
      }
      return resolve(name: target, place, at: location, &diagnostics)
    case .link:
      if target.isEmpty {
        if reference.fragmentKind == .none {
          let empty = Diagnostic.warning(
            "empty-link", "this link leads nowhere: there is no address between its brackets", at: location,
            fix: "write the address, or take the brackets away")
          let words = markdown.text(reference.label)
          var isName = false
          if case .one(let id) = context.names[words] { isName = context.corpus.isPublished(context.corpus[id]) }
          diagnostics.append(isName ? empty.writing("[[\(words)]]") : empty)
        }
        return place.map { .here($0) } ?? self.here(reference)
      }
      return resolve(path: target, place, reference, at: location, &diagnostics)
    }
  }

  /// Whether an address is that of a page for certain, and of no picture.
  private static func isPage(_ address: String) -> Bool {
    let parts = address.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, !FileEnding.isImage(address) else { return false }
    return hostsOfPages.contains(parts[1].lowercased())
  }

  /// Hosts of films, and none of those that have their pictures: `img.youtube.com`.
  private static let hostsOfPages: Set<String> = [
    "youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "www.youtu.be", "vimeo.com", "www.vimeo.com",
    "player.vimeo.com",
  ]

  /// Words on this page that a browser is to look for; nowhere without any.
  private func here(_ reference: Reference) -> Destination {
    markdown.textDirective(of: reference) == nil ? .nowhere : .document(document.id, place: nil)
  }

  private func place(of reference: Reference) -> FragmentReference.Place? {
    switch reference.fragmentKind {
    case .none: return nil
    case .block, .heading:
      var words = markdown.string(reference.fragment)
      if markdown.textDirective(of: reference) != nil {
        words = words.text(before: TextDirective.mark)
        if words.isEmpty { return nil }
      }
      if reference.fragmentKind == .block { return .block(words) }
      // Of `Page#Part#Section`, as Obsidian writes it, the section counts.
      let last = words.utf8.lastIndex(of: UInt8(ascii: "#")).map { words[words.utf8.index(after: $0)...] } ?? words[...]
      return .heading(String(decoding: HeadingID.slug(last.utf8), as: UTF8.self))
    }
  }

  private func resolve(
    name: String, _ place: FragmentReference.Place?, at location: SourceLocation, _ diagnostics: inout [Diagnostic]
  ) -> Destination {
    if document.isVaultNote, let destination = resolve(inNotes: name, place, at: location, &diagnostics) {
      return destination
    }
    // Obsidian writes a path where a name alone would not do.
    if name.utf8.contains(UInt8(ascii: "/")) || name.utf8.hasSuffix(".md") {
      let path = name.utf8.hasSuffix(".md") ? name : name + ".md"
      if let id = context.files.document(at: path) {
        return found(context.diagnostics.resolve(id, name, at: location), place, &diagnostics)
      }
    }
    return found(context.diagnostics.resolve(name, at: location, in: document), place, &diagnostics)
  }

  /// What a note means by a name or a path; nil where nothing is called so.
  private func resolve(
    inNotes name: String, _ place: FragmentReference.Place?, at location: SourceLocation,
    _ diagnostics: inout [Diagnostic]
  ) -> Destination? {
    if name.utf8.contains(UInt8(ascii: "/")) || name.utf8.hasSuffix(".md") {
      return context.files.notes?.document(at: name, from: folder).map {
        found(context.diagnostics.resolve($0.document, name, at: location), place, &diagnostics)
      }
    }
    guard case .several(let ids) = context.names[name] else { return nil }
    let nearest = namesakes.nearest(name) {
      context.files.notes?.nearest(named: name, from: folder) {
        let published = ids.filter { context.corpus.isPublished(context.corpus[$0]) }
        return (published.isEmpty ? ids : published).map { id in
          (path: context.corpus[id].source.path(from: context.corpus.contentPrefix), id: id)
        }
      }
    }
    guard let nearest else { return nil }
    diagnostics.append(context.diagnostics.taken(nearest, name, of: ids, at: location))
    return found(context.diagnostics.resolve(nearest, name, at: location), place, &diagnostics)
  }

  private func resolve(
    path: String, _ place: FragmentReference.Place?, _ reference: Reference, at location: SourceLocation,
    _ diagnostics: inout [Diagnostic]
  ) -> Destination {
    if document.header.isOfLogseq, path.utf8.starts(with: "((".utf8) {
      return block(String(path.dropFirst(2).prefix { $0 != ")" }), at: location, &diagnostics)
    }
    // There `[words]([[name]])` is a link, too.
    if document.header.isOfLogseq, path.utf8.starts(with: "[[".utf8), path.utf8.suffix(2).elementsEqual("]]".utf8) {
      return resolve(name: String(path.utf8.dropFirst(2).dropLast(2)) ?? path, place, at: location, &diagnostics)
    }
    let isFromTop = path.utf8.first == UInt8(ascii: "/")
    guard let resolved = FileIndex.resolve(path, from: isFromTop ? "" : folder) else {
      diagnostics.append(
        .error(
          "unresolved-link", "the path “\(shown(path))” leads out of the content folder", at: location,
          fix: "write the path from \(document.source.path), or [[name]]"))
      return .nowhere
    }
    if let id = context.files.document(at: resolved) ?? context.files.document(at: resolved + ".md") {
      return found(context.diagnostics.resolve(id, path, at: location), place, &diagnostics)
    }
    if let media = context.files.media(at: resolved) { return .media(media) }
    if let path = attachment(resolved) { return .attachment(path) }
    // By its name alone, as pictures are found.
    if FileEnding.isMedia(path), let media = context.files.media(at: path) { return .media(media) }
    if document.isVaultNote, let notes = context.files.notes {
      if let (id, _) = notes.document(at: path, from: folder) {
        return found(context.diagnostics.resolve(id, path, at: location), place, &diagnostics)
      }
      if let other = notes.other(at: path, from: folder) { return destination(other) }
    }
    // `[it](amaq.md)` by a name alone, as if the folders were one, or by the address that its page has.
    var name = lastPart(of: resolved)
    for ending in [".md", ".html", ".htm"] where name.utf8.hasSuffix(ending) {
      name = String(name.dropLast(ending.utf8.count))
      break
    }
    if context.corpus.mayBeUnread(name) { return .nowhere }
    // Its folder is called otherwise than it should, which is told.
    if case .one(let id) = context.names[name], context.corpus.isMisplaced(context.corpus[id]) {
      return found(context.diagnostics.resolve(id, path, at: location), place, &diagnostics)
    }
    if ContentFile.isOfCaptures(resolved) {
      diagnostics.append(
        .error(
          "unresolved-link", "captures are not published, so that no link leads to “\(shown(resolved))”", at: location,
          fix: "link to the source that has it, by its name: [[name]]; a file for readers belongs in "
            + "\(context.corpus.contentPrefix)media/"))
      return .nowhere
    }
    if FileEnding.isMedia(path) {
      var diagnostic = missingMedia("unresolved-link", path, at: location, diagnostics.count)
      diagnostic.message = "there is no file “\(shown(resolved))” in the content"
      diagnostics.append(diagnostic)
      return .nowhere
    }
    diagnostics.append(missingFile(path, at: resolved, named: name, reference))
    return .nowhere
  }

  /// A block of Logseq's, on whatever page it is.
  private func block(_ name: String, at location: SourceLocation, _ diagnostics: inout [Diagnostic]) -> Destination {
    guard let known = context.logseqBlocks[name] else {
      diagnostics.append(
        .warning(
          "unresolved-link", "no block is called as this reference says, so that it leads nowhere", at: location,
          fix: "refer to the block anew, or take the reference out"))
      return .nowhere
    }
    let result = context.diagnostics.resolve(known.document, name, at: location)
    return found(result, known.block.isPlace ? .block(name) : nil, &diagnostics)
  }

  private func found(
    _ result: Result<DocumentID, ReferenceDiagnostics.Unresolved>, _ place: FragmentReference.Place?,
    _ diagnostics: inout [Diagnostic]
  ) -> Destination {
    switch result {
    case .success(let id):
      if id == document.id, let place { return .here(place) }
      return .document(id, place: place)
    case .failure(let unresolved):
      if let diagnostic = unresolved.diagnostic { diagnostics.append(diagnostic) }
      return .nowhere
    }
  }

  private func media(
    _ target: String, isPath: Bool, at location: SourceLocation, _ diagnostics: inout [Diagnostic]
  ) -> Destination {
    if isPath, let path = FileIndex.resolve(target, from: folder), let media = context.files.media(at: path) {
      return .media(media)
    }
    if let media = context.files.media(at: target) ?? context.files.media(at: "media/" + target) {
      return .media(media)
    }
    if isPath, let path = FileIndex.resolve(target, from: folder).flatMap(attachment) { return .attachment(path) }
    if let path = attachment(target) { return .attachment(path) }
    if document.isVaultNote, let other = context.files.notes?.other(at: target, from: folder) {
      return destination(other)
    }
    diagnostics.append(missingMedia("missing-media", target, at: location, diagnostics.count))
    return .nowhere
  }

  /// What is said of a picture or another file that is not there.
  ///
  /// - Parameter count: of how many mistakes in the body was told. To look through all files is slow, and whoever has mistyped
  ///   hundreds of names has another problem than spelling.
  private func missingMedia(
    _ id: String, _ target: String, at location: SourceLocation, _ count: Int
  ) -> Diagnostic {
    let isLookedFor = count < Self.mostSuggestions
    let name = lastPart(of: target)
    let files = isLookedFor ? context.corpus.media + (document.isVaultNote ? context.corpus.attachments : []) : []
    // Notes find files in any case as it is.
    let same = document.isVaultNote ? nil : FilesByName(files)[AddressSlip.name(in: name)].map(lastPart)
    let near = same ?? Nearest.misspelt(name, in: files.map(lastPart), limit: 1).first
    let place = document.isVaultNote ? "the content" : "media/"
    var diagnostic = Diagnostic.error(
      id, "there is no file “\(shown(target))” in \(place)", at: location,
      fix: (isLookedFor ? context.corpus.adviceOnMisplacedMedia(name) : nil)
        ?? (document.isVaultNote
          ? target.utf8.contains(UInt8(ascii: "/"))
            ? "put the file there, or correct the path" : "put the file among the notes, or correct its name"
          : "put the file into \(context.corpus.contentPrefix)media/, or correct its name"))
    if let near, let written = WrittenAddress(document.source, location.range)?.writing(file: near) {
      return diagnostic.writing(written)
    }
    if let near { diagnostic.fix = "write \(shown(near))" }
    if !document.isVaultNote, 1...Self.mostListed ~= files.count {
      diagnostic.notes.append(.init("media/ holds " + files.map { shown($0) }.joined(separator: ", ")))
    }
    return diagnostic
  }

  private func destination(_ file: FileIndex.Other) -> Destination {
    switch file {
    case .media(let path): .media(path)
    case .attachment(let path): .attachment(path)
    }
  }

  /// In a vault pictures lie where their writer put them.
  private func attachment(_ path: String) -> String? {
    document.isVaultNote ? context.files.attachment(at: path) : nil
  }

  /// The folder of the document's file, from the content folder.
  private var folder: Substring { folder(of: document) }

  private func folder(of document: Document) -> Substring {
    let path = document.source.path.utf8.dropFirst(context.corpus.contentPrefix.utf8.count)
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return Substring(path[..<slash])
  }

  private func lastPart(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}

extension BidirectionalCollection where Element == UInt8 {
  func hasSuffix(_ suffix: String) -> Bool {
    count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
