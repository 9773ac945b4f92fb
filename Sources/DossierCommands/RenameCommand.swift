import ArgumentParser
import Diagnostics
import Linking
import Model
import Publishing
import Templates

struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Give an entity, an article, a source, a page or a vault's note another name, everywhere.",
    discussion: """
      Renames the file, changes its title, and writes anew every link, every name in front matter, and what annotations \
      and published.txt keep of links, so that all of it leads there still. `formerly:` keeps the old address, which leads on \
      to the new one. What readers see in texts stays: labels as they were written, and a link without one gets the words \
      that it showed. Aliases stay, and links by them.

      OLD is a slug, a title, an alias, a file's path or a page's address. NEW is the new title; the file is called after it, or \
      as --name says. Of all files only these bytes change: line ends, comments and the order of front matter stay.

      Nothing is written where errors hide what the content says, where the new name is taken, or where anything would read \
      otherwise or lead elsewhere than before. What authors' lines and `country:` name stays an alias. Canvases and bases \
      of Obsidian that name a note are told, and stay as they are. All files change or none: should the machine stop in the middle, \
      dossier finish does the rest. Run twice, it changes nothing more. Comments, and files that `ignore:` leaves out, stay \
      as they are. A published article keeps its old title in published.txt, as that is what readers saw: say by `updated:` \
      or in `corrections:` that it changed.

      Examples:
        dossier rename amaq "Amaq News Agency" --dry-run     show the difference
        dossier rename amaq "Amaq News Agency"
        dossier rename Content/entities/europol.md "European Police Office" --name europol-agency
        dossier rename "Old headline" "New headline"

      Exit status: 0 it has the new name, or had it; 1 nothing was written, and why is told; 64 wrong usage; 74 the disk; \
      75 another command is writing.
      """)

  @Argument(help: "What is renamed: a slug, a title, a file's path or a page's address.")
  var old: String

  @Argument(help: "Its new title.")
  var new: [String]

  @Option(help: ArgumentHelp("The file's new name without .md; without it, made from the title.", valueName: "slug"))
  var name: String?

  @Flag(help: "Show what would change, as a unified difference, and write nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("The folder that holds Content/; without it, the folder you are in.", valueName: "folder"))
  var site = "."

  private var title: String { new.joined(separator: " ") }

  func validate() throws {
    if title.allSatisfy(\.isWhitespace) { throw ValidationError("The new name has no words.") }
    if title != title.trimmingSpaces { throw ValidationError("The new name begins or ends with a space.") }
    if let name, !Slug.isSlug(name) {
      let fix = Slug.make(from: name).map { "; write \($0)" } ?? ""
      throw ValidationError("“\(name)” is not a slug: lower-case letters, digits and hyphens\(fix).")
    }
  }

  func run() throws {
    let writer = try RevisionWriter(site, undone: "nothing was renamed")
    let dossier = writer.content.dossier
    guard let document = try document(in: dossier, of: writer.site) else { return }
    let discretion = Discretion(dossiers: [dossier])
    if Slug.isSlug(title), title.utf8.contains(UInt8(ascii: "-")), name == nil, !Slug.isSlug(document.title) {
      let kept = discretion.mayShow(document.title) && !document.isConfidential ? document.title : "its title"
      System.printError(
        TerminalText.safe(
          "error: “\(title)” looks like a file's name, and NEW is a title; nothing was renamed\n"
            + "  fix: write the title, and the file's name after --name: dossier rename \(ShellWord.quoted(old)) "
            + "\(ShellWord.quoted(kept)) --name \(title)\n"))
      throw ExitCode(1)
    }
    let renaming: Renaming
    let revisions: [FileRevision]
    do {
      renaming = try Renaming(of: document, to: title, slug: name, in: dossier)
      revisions = try renaming.revisions(in: dossier, lists: Set(PageTypes.lists.map(\.slug)))
    } catch {
      throw writer.stop(error)
    }
    if renaming.changesNothing {
      print("it is called \(document.isConfidential ? "so" : Shown.words(title)) already; nothing was changed")
      return
    }
    let revision = try writer.revision(revisions)
    let others = writer.content.boards(naming: document)
    defer { tell(others, discretion) }
    if dryRun { return writer.show(revision) }
    try writer.write(revision)
    let texts = Figures.count(revision.changes.count, "file")
    let old = document.slug != renaming.slug && document.route != nil && !document.isConfidential
    System.printError(
      "renamed, \(texts) changed" + (old ? "; \(document.route?.path ?? "") leads on to the new address\n" : "\n"))
    if document.isArticle, let record = dossier.corpus.published, !record.facts(of: "article \(document.slug)").isEmpty,
      document.title != title
    {
      System.printError(
        "remark: the article was published under its old title; tell readers by `updated:` or in `corrections:`\n")
    }
  }

  /// Pictures have no title, and lists no file.
  private func refuseWhatHasNoText(_ corpus: Corpus) throws {
    let place = old.split(separator: "/").last.map(String.init) ?? old
    let page = place.hasSuffix(".html") ? String(place.dropLast(5)) : place
    if corpus.media.contains(where: { ("/" + $0).hasSuffix("/" + place) }) {
      System.printError(
        TerminalText.safe(
          "error: \(Shown.words(old)) is a file of media/, which rename leaves alone; nothing was renamed\n"
            + "  fix: rename the file, and its name where texts show it; dossier check says where that is\n"))
      throw ExitCode(1)
    }
    if let list = PageTypes.lists.first(where: { $0.slug == page }) {
      System.printError(
        TerminalText.safe(
          "error: \(list.slug).html is a page that builds make of other files, and has none of its own; nothing was renamed\n"
            + "  fix: nothing is to be done; dossier why \(list.slug).html says what it is made from\n"))
      throw ExitCode(1)
    }
  }

  /// Files of Obsidian that name the old file, and in which nothing is changed.
  private func tell(_ boards: [String], _ discretion: Discretion) {
    if boards.isEmpty { return }
    let names = boards.prefix(5).map { Shown.words(discretion.path($0)) }.joined(separator: ", ")
    let more = boards.count > 5 ? " and \(boards.count - 5) more" : ""
    System.printError(
      TerminalText.safe(
        "remark: its old name stays in \(names)\(more): canvases and bases are not changed here\n"
          + "  fix: put the note in there again in Obsidian\n"))
  }

  /// The document that is meant; nil, and told, where it was renamed before.
  private func document(in dossier: Dossier, of site: Site) throws -> Document? {
    let corpus = dossier.corpus
    if let document = DocumentPlace(old, in: site).document(in: corpus) { return document }
    if case .none = dossier.names[old] {
      let renamed = dossier.document(formerly: DocumentPlace(old, in: site).slug ?? old)
      if let renamed, renamed.title == title, name == nil || renamed.slug == name {
        print("\(Shown.words(old)) is called \(Shown.words(title)) already; nothing was changed")
        return nil
      }
      if let renamed, !renamed.isConfidential {
        System.printError("remark: \(Shown.words(old)) was renamed before, and is \(renamed.slug) now\n")
        return renamed
      }
      if case .one(let id) = dossier.names[title], corpus[id].title == title, !corpus[id].header.formerly.isEmpty {
        print(
          "nothing is called \(Shown.words(old)), and \(Shown.words(title)) is there, which was "
            + "\(corpus[id].header.formerly.map(\.value).joined(separator: ", ")) before; nothing was changed")
        return nil
      }
    }
    if case .one(let id) = NameIndex(corpus.documents)[old], corpus[id].annotation != nil, !corpus[id].isFlawed {
      System.printError(
        "error: \(Shown.words(old)) is an annotation, which rename leaves alone; nothing was renamed\n"
          + "  fix: rename its file, write its new title in it, and run dossier check\n")
      throw ExitCode(1)
    }
    try refuseWhatHasNoText(corpus)
    return try DocumentNames(corpus).document(named: old, "article, an entity, a source or a page") {
      $0.isArticle || $0.isEntity || $0.isSource || $0.isPage
    }
  }
}

/// A document by where it is: its file's path, or its page's address.
struct DocumentPlace {
  private let path: String
  private let site: Site

  init(_ text: String, in site: Site) {
    var path = text[...]
    if let scheme = path.range(ofWords: "://") {
      path = path[scheme.upperBound...]
      path = path.firstIndex(of: "/").map { path[$0...] } ?? ""
    }
    path = path.prefix { $0 != "#" && $0 != "?" }
    while path.utf8.starts(with: "./".utf8) { path = path.dropFirst(2) }
    while path.utf8.first == UInt8(ascii: "/") { path = path.dropFirst() }
    self.path = String(path)
    self.site = site
  }

  /// The name at the end of an address or a path.
  var slug: String? {
    guard path.utf8.contains(UInt8(ascii: "/")) || path.hasSuffix(".md") || path.hasSuffix(".html") else { return nil }
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.split(separator: ".").first.map(String.init)
  }

  func document(in corpus: Corpus) -> Document? {
    if path.hasSuffix(".html") {
      return corpus.documents.first { document in
        guard let route = document.route?.path else { return false }
        return path == route || path.hasSuffix("/" + route)
      }
    }
    // A name with its folder may be one without its ending.
    guard path.contains("/") || path.hasSuffix(".md") else { return nil }
    let file = path.hasSuffix(".md") ? path : path + ".md"
    func isFile(_ document: Document) -> Bool {
      file == document.source.path || file == site.relativePath(ofDisplayed: document.source.path)
    }
    if let document = corpus.documents.first(where: isFile) { return document }
    guard path.contains("/") else { return nil }
    // In several folders of that name, nobody knows which is meant.
    let ends = corpus.documents.filter { $0.source.path.hasSuffix("/" + file) }
    return ends.count == 1 ? ends[0] : nil
  }
}

extension StringProtocol {
  fileprivate func range(ofWords words: String) -> Range<String.Index>? { utf8.firstRange(of: words.utf8) }

  /// Without white space at its ends.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
