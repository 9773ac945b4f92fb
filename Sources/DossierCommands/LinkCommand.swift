import ArgumentParser
import Diagnostics
import Linking
import Model
import Publishing

struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Show names that texts mention and do not link to, and link those that you choose.",
    discussion: """
      Shows, for each file, the first mention of every known name that the file links to nowhere: of entities, articles, \
      sources and notes, by their titles and aliases, as whole words, case and all, with the sentence that it stands in. Words \
      in links, headings and code are passed over; so are names of less than four letters that are no abbreviations, and names \
      that several documents have.

      A name can mean another: “Washington” is a city, a state and a president. So nothing is written but what you name: \
      --write NAME@FILE makes a link of that mention, with the name as its words. NAME is the name as it is shown, or the slug \
      that it leads to; FILE is a path or a slug. Of the file no other byte changes. What annotations and published.txt keep of \
      the sentence is brought into step, so every anchor holds. All that is named is written or nothing; run twice, the second \
      time changes nothing.

      Examples:
        dossier link                                       show them
        dossier link --format csv > mentions.csv
        dossier link --write "Europol@articles/raid.md"
        dossier link --write Europol@raid "The Hague@raid" --dry-run

      Exit status: 0 shown or written; 1 a mention that was named is not there, or content has errors: nothing was written; 64 \
      wrong usage; 74 the disk; 75 another command is writing.
      """)

  /// How mentions are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
  }

  @Argument(
    help: ArgumentHelp(
      "The folder that holds Content/, or a folder of Markdown notes. Without it, the folder you are in.",
      valueName: "site"))
  var site = "."

  @Option(help: ArgumentHelp("table for people; json (one object a line) or csv for programs.", valueName: "format"))
  var format = Format.table

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Make links of these mentions.", valueName: "name@file"))
  var write: [String] = []

  @Flag(help: "With --write: show what would change, as a unified difference, and write nothing.")
  var dryRun = false

  func validate() throws {
    for named in write where MentionName(named) == nil {
      throw ValidationError("“\(named)” is not NAME@FILE; write Europol@articles/raid.md.")
    }
    if dryRun, write.isEmpty { throw ValidationError("--dry-run is for --write.") }
  }

  func run() throws {
    let writer = try RevisionWriter(site, undone: write.isEmpty ? "names are not shown" : "nothing was linked")
    let dossier = writer.content.dossier
    let mentions = NameMentions(
      in: dossier, width: SiteAtPath.builder(for: writer.site, includesDrafts: true).options.width)
    if write.isEmpty {
      print(
        MentionPrinter(format: format, dossier: dossier, source: writer.content.source).text(of: mentions.all),
        terminator: "")
      return
    }
    var chosen: [NameMention] = []
    var linked: [MentionName] = []
    for name in write.compactMap(MentionName.init) {
      switch name.meaning(in: mentions.all, of: dossier, writer.site) {
      case .mention(let mention): if !chosen.contains(mention) { chosen.append(mention) }
      case .isLinked: linked.append(name)
      case .nothing(let problem, let fix): throw writer.stop(EditProblem(problem, fix: fix))
      }
    }
    for name in linked { print("\(Shown.line(name.file)) links to \(Shown.words(name.name)) already") }
    if chosen.isEmpty {
      print("nothing was changed")
      return
    }
    let revisions: [FileRevision]
    do { revisions = try mentions.revisions(linking: chosen) } catch { throw writer.stop(error) }
    let counts = Dictionary(grouping: chosen) { dossier[$0.document].source.path }.mapValues(\.count)
    let revision = try writer.revision(revisions, addingLinks: counts)
    if dryRun { return writer.show(revision) }
    try writer.write(revision)
    System.printError("linked \(Figures.count(chosen.count, "mention"))\n")
  }
}

/// A mention as someone names it: `Europol@articles/raid.md`.
struct MentionName {
  var name: String
  var file: String

  init?(_ text: String) {
    guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")), at != text.startIndex else { return nil }
    (name, file) = (String(text[..<at]), String(text[text.utf8.index(after: at)...]))
    if file.isEmpty { return nil }
  }

  enum Meaning {
    case mention(NameMention)
    /// The file links there.
    case isLinked
    case nothing(problem: String, fix: String)
  }

  func meaning(in mentions: [NameMention], of dossier: Dossier, _ site: Site) -> Meaning {
    guard let document = document(in: dossier, site) else {
      let names = dossier.corpus.documents.filter { !$0.isConfidential }.flatMap {
        [$0.slug, site.relativePath(ofDisplayed: $0.source.path)]
      }
      let nearest = Nearest.candidates(to: file, in: names).first
      return .nothing(
        problem: "there is no file “\(file)” in the content",
        fix: nearest.map { "write \($0)" } ?? "write its path or its slug")
    }
    let here = mentions.filter { $0.document == document.id }
    let exact = here.filter { $0.name == name }
    let found =
      exact.isEmpty ? here.filter { dossier[$0.target].slug == name || dossier[$0.target].title == name } : exact
    if found.count == 1 { return .mention(found[0]) }
    if found.count > 1 {
      return .nothing(
        problem: "“\(name)” is mentioned in “\(file)” as several names", fix: "write one as it is shown: dossier link")
    }
    if case .one(let id) = dossier.names[name], dossier.links(from: document.id, to: id) { return .isLinked }
    let shown = here.map(\.name)
    return .nothing(
      problem: "“\(file)” has no unlinked mention of “\(name)”",
      fix: Nearest.candidates(to: name, in: shown).first.map { "write \($0)@\(file)" } ?? "see dossier link")
  }

  private func document(in dossier: Dossier, _ site: Site) -> Document? {
    if let document = DocumentPlace(file, in: site).document(in: dossier.corpus) { return document }
    return dossier.corpus.documents.first { $0.slug == file || String($0.fileName) == file }
      ?? dossier.document(formerly: file)
  }
}
