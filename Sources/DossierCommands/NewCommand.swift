import ArgumentParser
import Diagnostics
import Model
import Publishing

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a dossier, or one of its files.",
    discussion: """
      With a folder's name it makes that folder with a small example in it: an article, entities, annotations, sources \
      with their captures, and settings, all of which builds as it is. Texts that are in the folder stay as they are, \
      outside of the dossier; where a Content/ folder is that has something in it, nothing is written.

      With a type and a title it makes that file, in the folder where its like are. What the type asks for stands in \
      it, and what may be said besides in comments. A file that is there is never overwritten.

      Examples:
        dossier new bridge                                 a folder with an example dossier
        dossier new . --empty                              settings and a first page, here
        dossier new article "The raid" --date 2018-04-27
        dossier new entity "Rob Wainwright" --kind person
        dossier new source "The report" --kind report
        dossier new page "Method"

      A note on words of an article is best made by dossier annotate, which fills it in. Exit status: 0 the files were \
      written; 1 one is there already, or the title holds no letter: nothing was written; 64 wrong usage; 74 the disk.
      """)

  @Argument(
    help: ArgumentHelp(
      "A folder; or one of \(NewFile.types.joined(separator: ", ")), and a title.", valueName: "folder or type"))
  var words: [String]

  @Flag(help: "Only settings and a first page, without the example.")
  var empty = false

  @Option(help: ArgumentHelp("The kind of an entity or annotation, the type of a source.", valueName: "kind"))
  var kind: String?

  @Option(
    help: ArgumentHelp("The date of an article, an annotation or an event: 2018-04-27, 2018-04.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The file's name without .md; without it, one is made from the title.", valueName: "slug"))
  var name: String?

  @Option(help: ArgumentHelp("The folder that holds Content/; without it, the folder you are in.", valueName: "folder"))
  var site = "."

  func validate() throws {
    let type = words.first ?? ""
    if isFile {
      if empty { throw ValidationError("--empty is for a folder.") }
      try newFile.validate()
    } else if type.allSatisfy(\.isWhitespace) {
      throw ValidationError("Name a folder, or a type and a title.")
    } else if words.count > 1, let owner = Self.typeOfKind(type) {
      throw ValidationError(
        "\(type) is a kind of \(owner): write dossier new \(owner) \(ShellWord.quoted(words[1])) --kind \(type.lowercased())."
      )
    } else if words.count > 1 {
      let nearest = Nearest.candidates(to: type, in: NewFile.types).first.map { " Did you mean \($0)?" } ?? ""
      throw ValidationError(
        "There is no type “\(type)”; there are \(NewFile.types.joined(separator: ", ")). A folder is one name.\(nearest)"
      )
    } else if let meant = Self.type(meantBy: type) {
      throw ValidationError(
        "dossier new \(meant) takes a title between quotation marks; for a folder of that name, write ./\(type).")
    } else if kind != nil || date != nil || name != nil {
      throw ValidationError("--kind, --date and --name are for one file: dossier new entity \"Name\" --kind person.")
    }
  }

  /// The type of file whose kind somebody wrote in its place.
  private static func typeOfKind(_ word: String) -> String? {
    if EntityKinds.named(word.lowercased()) != nil { return "entity" }
    return AnnotationKinds.named(word.lowercased()) != nil ? "annotation" : nil
  }

  /// The type, with its kind, that a word alone stands for: `articles`, `person`.
  private static func type(meantBy word: String) -> String? {
    let folded = word.lowercased()
    let one = folded == "entities" ? "entity" : folded == "post" || folded == "posts" ? "article" : folded
    if let type = NewFile.types.first(where: { one == $0 || one == $0 + "s" }) { return type }
    return typeOfKind(folded).map { "\($0) --kind \(folded)" } ?? (folded == "note" ? "annotation" : nil)
  }

  func run() throws {
    if isFile { try newFile.write(to: site) } else { try Starter(isEmpty: empty).write(to: words.first ?? ".") }
  }

  private var isFile: Bool { words.count > 1 && NewFile.types.contains(words[0]) }

  private var newFile: NewFile {
    NewFile(
      type: words.first ?? "", title: words.dropFirst().joined(separator: " ").trimmingSpaces, kind: kind, date: date,
      name: name)
  }
}
