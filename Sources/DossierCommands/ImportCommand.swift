import ArgumentParser
import Diagnostics
import Importing
import Linking
import Model
import Publishing

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a dossier's skeleton of a pasted or saved article.",
    discussion: """
      Reads an article that was pasted into a file, or a page that was saved as HTML or MHTML, or a mail that was saved (.eml), and writes drafts: the article with its \
      title, its date and its paragraphs; a source, and the pasted bytes as its capture with their SHA-256; a file for each name \
      that the text has; and a quote annotation for each direct quotation of three words or more, with its speaker where the \
      sentence names one. What the page has around its article is listed and left out: advertisement markers, invitations to \
      newsletters, videos and captions, sponsored content, share buttons, links to other articles, credits of pictures, boxes \
      on authors, notes of wire services and of the page. A line of which that is not sure stays.

      Names are guessed, and so are their kinds: each file says so. Entities that the dossier has are not made again. Nothing \
      that is there is overwritten, and all is written or nothing. Every file says `draft: true`: read it, correct it, and take \
      that line out when it may be published. What no one may publish stays with the capture, which never is.

      For a text in English all of this. In another language (`language:` in dossier.yml) names are not looked for; what the \
      page has around its article is known in German, too, by its words, and else by the elements of a saved page alone; \
      quotations are found by the language's own marks, without their speakers. Dates are read in English, German, French, \
      Dutch, Spanish, Italian, Portuguese, Chinese, Japanese and Korean.

      Examples:
        dossier import article.txt --dry-run     show what would be made
        dossier import saved-page.html
        pbpaste | dossier import - --date 2018-04-27
        dossier link                             then see which names to link

      Exit status: 0 the files were written; 1 the article is there already, or nothing could be made of it: nothing was \
      written; 64 wrong usage; 74 the disk; 75 another command is writing.
      """)

  @Argument(help: ArgumentHelp("The file; - reads it from standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The article's title, in the place of the one that is found.", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("The article's date: 2018-04-27.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The article's file without .md; without it, made from the title.", valueName: "slug"))
  var name: String?

  @Flag(help: "Show what would be made, and write nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("The folder that holds Content/; without it, the folder you are in.", valueName: "folder"))
  var site = "."

  func validate() throws {
    if let date, let flaw = DateOption.flaw(in: date) { throw flaw }
    if let title, let flaw = TitleFlaw.of(title) { throw ValidationError("The title \(flaw.reason): \(flaw.fix).") }
    if let name, !Slug.isSlug(name) {
      let fix = Slug.make(from: name).map { "; write \($0)" } ?? ""
      throw ValidationError("“\(name)” is not a slug: lower-case letters, digits and hyphens\(fix).")
    }
  }

  func run() throws {
    let bytes = try input()
    let writer = try RevisionWriter(site, undone: "nothing was imported")
    guard writer.site.defaultOutput != nil else {
      System.printError(
        "error: there is no Content/ folder here; nothing was imported\n  fix: begin a dossier with dossier new . --empty\n"
      )
      throw ExitCode(1)
    }
    var options = ImportOptions(today: System.dayHere)
    (options.title, options.date, options.name) = (title, date, name)
    let made: ContentImport
    do {
      made = try writer.content.imported(bytes, called: file == "-" ? "" : file, options)
    } catch {
      throw writer.stop(error)
    }
    if dryRun {
      show(made, of: writer.site)
    } else {
      try writer.write(made.changes, showing: Discretion(dossiers: [writer.content.dossier]))
    }
    tell(made)
  }

  private func input() throws -> [UInt8] {
    do throws(SystemError) {
      return try InputFile.bytes(at: file == "-" ? nil : file)
    } catch {
      System.printError("error: \(TerminalText.safe(error.message)); nothing was imported\n")
      throw ExitCode(error.isWrongPath ? 64 : 74)
    }
  }

  /// Each file with what would stand in it; of the capture how long it is.
  private func show(_ made: ContentImport, of site: Site) {
    for file in made.files {
      print(TerminalText.safe(site.displayPrefix + file.path))
      if file.kind == .capture {
        print("    \(Figures.count(file.bytes.count, "byte")), as they are")
      } else {
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
        for line in lines { print(TerminalText.safe("    " + line)) }
      }
    }
  }

  private func tell(_ made: ContentImport) {
    var text = ""
    if !made.article.furniture.isEmpty {
      text += "left out, as no part of the article:\n"
      for line in made.article.furniture { text += "  \(line.kind): \(Shown.line(line.text, limit: 100))\n" }
    }
    if !made.article.doubts.isEmpty {
      text += "kept, though the page may say that it is something else:\n"
      for line in made.article.doubts { text += "  \(line.kind): \(Shown.line(line.text, limit: 100))\n" }
    }
    if !made.known.isEmpty {
      let known = made.known.filter { !$0.isConfidential }.map { document in
        document.title + (made.knownAs[document.id].map { " (as “\($0)”, a guess)" } ?? "")
      }
      text += "there already: " + known.joined(separator: ", ") + "\n"
    }
    if !made.passedOver.isEmpty {
      text += "not made, as other documents have these names: " + made.passedOver.joined(separator: ", ") + "\n"
    }
    let entities = made.files.count { $0.kind == .entity }
    text +=
      made.readsNames ? "\(Figures.count(entities, "name")) to look at" : "names are not looked for in this language"
    text += ", \(Figures.count(made.quotations, "quotation"))"
    text += made.withoutSpeaker > 0 ? ", \(made.withoutSpeaker) without a speaker" : ""
    text +=
      made.repeated > 0 ? ", and no note for \(Figures.count(made.repeated, "quotation")) whose words recur\n" : "\n"
    switch made.dateOrigin {
    case .text:
      text += "remark: the page says no date; the newest day that it names was taken, give --date to correct it\n"
    case .unclear(let day, let other):
      text += "remark: the page says “\(day)”, which may be \(other), too; give --date to correct it\n"
    case .none: text += "remark: the page says no date; today was taken, give --date to correct it\n"
    case .given, .page: break
    }
    text +=
      dryRun
      ? "nothing was written\n"
      : "all of it is drafts; next: dossier serve --drafts, and dossier link to link the names\n"
    System.printError(TerminalText.safe(text))
  }
}
