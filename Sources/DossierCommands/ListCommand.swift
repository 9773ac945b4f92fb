import ArgumentParser
import Diagnostics
import Model
import Publishing

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what is in a dossier, such as its claims, or what nothing links to.",
    discussion: """
      Lists:

      \(definitions)

      Each line says in which file and line it is from; the ids are those that links, front matter and other commands take. \
      A table fits the terminal, and is whole in a pipe or a file. In CSV (RFC 4180) and JSON (one object a line, null for \
      what is not there) the columns path, line and column stand after the others. In CSV a field that a spreadsheet would run as a \
      formula, as it begins with = + - @ or a tab, has an apostrophe before it. What is confidential is not listed, and \
      its names are shown as … wherever they stand.

      Examples:
        dossier list claims                        of the site in this folder
        dossier list unlinked ~/amaq               of another
        dossier list sources --format csv > s.csv  for a spreadsheet
        dossier list orphans --format json | jq -r .path

      Exit status: 0 listed, also where there is nothing to list; 1 listed, but the content has errors, so the list may not \
      be whole (see dossier check); 64 wrong usage; 74 the disk.
      """)

  /// Each list's name, and beside it what is in it, in lines that every terminal has room for.
  private static var definitions: String {
    let indent = ContentLists.all.reduce(0) { max($0, $1.id.utf8.count) } + 4
    return ContentLists.all.map { list in
      var lines = ["  " + list.id + String(repeating: " ", count: indent - list.id.utf8.count - 3)]
      for word in list.definition.split(separator: " ") {
        if lines[lines.count - 1].utf8.count + 1 + word.utf8.count > 79 {
          lines.append(String(repeating: " ", count: indent - 1))
        }
        lines[lines.count - 1] += " " + word
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Argument(help: ArgumentHelp("What to list.", valueName: "list"))
  var list: ListName

  @Argument(
    help: ArgumentHelp(
      "The folder that holds Content/, or a folder of Markdown notes. Without it, the folder you are in.",
      valueName: "site"))
  var site = "."

  @Flag(help: "Look at what is marked `draft: true` too.")
  var drafts = false

  @Option(help: ArgumentHelp("How it is printed: table, csv or json.", valueName: "format"))
  var format = ListPrinter.Format.table

  @Flag(name: .shortAndLong, help: "Print the list only, without a word on how many there are.")
  var quiet = false

  func run() throws {
    let site = try SiteAtPath.locate(site)
    let survey = try SiteAtPath.survey(site, includesDrafts: drafts, quiet: quiet)
    let rows = ListedRows(list.list, of: survey)
    let printer = ListPrinter(columns: list.list.columns, rows: rows.rows)
    print(printer.text(as: format, width: System.outputWidth), terminator: "")
    if !quiet { System.printError(remarks(on: rows)) }
    try ContentErrors.end(after: survey.outcome, "the list may not be whole")
  }

  /// For people, beside the list.
  private func remarks(on rows: ListedRows) -> String {
    var lines: [String] = []
    if format == .table {
      lines.append(rows.rows.isEmpty ? "nothing to list" : "\(Figures.grouped(rows.rows.count)) listed")
    }
    if rows.hidden > 0 { lines.append("\(rows.hidden) confidential, not listed") }
    return lines.isEmpty ? "" : lines.joined(separator: "; ") + "\n"
  }
}

extension ListPrinter.Format: ExpressibleByArgument {}

/// A list by its name on the command line.
struct ListName: ExpressibleByArgument {
  let list: any ContentList

  init?(argument: String) {
    guard let list = ContentLists.named(argument) else { return nil }
    self.list = list
  }

  /// That there is no list of a name that was typed, with the one that is meant.
  static func problem(_ command: String, _ arguments: [String]) -> (problem: String, fix: String)? {
    guard command == "list", let name = arguments.first, name.utf8.first != UInt8(ascii: "-"),
      ContentLists.named(name) == nil
    else { return nil }
    let rest = arguments.dropFirst().prefix { $0.utf8.first != UInt8(ascii: "-") }.map(ShellWord.quoted)
    func run(_ list: String) -> String { "run dossier list " + ([list] + rest).joined(separator: " ") }
    return ("dossier list has no list “\(name)”", meant(by: name).map(run) ?? "write one of \(listedNames)")
  }

  private static var listedNames: String { allValueStrings.joined(separator: ", ") }

  /// Of lists, and of kinds that have one together.
  private static func meant(by name: String) -> String? {
    let forms = HelpTopics.singulars(of: name.lowercased())
    if let list = (forms + forms.map { $0 + "s" }).first(where: allValueStrings.contains) { return list }
    let kinds = AnySchema.all.filter { $0.type == "entity" }.compactMap(\.kind)
    if forms.contains("entity") || forms.contains(where: kinds.contains) { return "entities" }
    return Nearest.candidates(to: name.lowercased(), in: allValueStrings, limit: 1).first
      ?? FieldReference.near(name, in: kinds).map { _ in "entities" }
  }

  static var allValueStrings: [String] { ContentLists.all.map(\.id) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
