import Anchoring
import ArgumentParser
import Diagnostics
import Linking
import Model
import Publishing

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Make an annotation on words of an article.",
    discussion: """
      Looks the words up in the article as its reader sees it, and writes a file for the note to \
      annotations/<article>/, whose path it prints. White space, quotation marks and dashes need not be as the article \
      has them: they are written as it has, with the words on both sides that single them out (none on a side where \
      their sentence begins or ends, unless it takes more), the sentence they stand in, and the headings above, so that a later change of these is told. A file that is there is never overwritten.

      Where the words stand more than once, every place is shown, and nothing is written until you say which is meant. \
      Where they stand nowhere, the nearest passage is shown, with the difference by words.

      Examples:
        dossier annotate amaq-takedown "nobody was arrested in Canada"
        dossier annotate raid "a big hole" --kind quote --speaker "Rob Wainwright"
        dossier annotate raid "the servers" --occurrence 2
        dossier annotate raid "the servers" --prefix "and seized"
        dossier annotate raid -- "-5 degrees"
        pbpaste | dossier annotate raid - --kind context --name context-seizure

      Exit status: 0 the file was written; 1 the article has no such words, or has them more than once, or a name leads \
      nowhere: nothing was written; 64 wrong usage; 74 the disk.
      """)

  @Argument(help: "The article, by its slug, its title or an alias.")
  var article: String

  @Argument(
    help: ArgumentHelp("The words, between quotation marks; - reads them from standard input.", valueName: "words"))
  var words: [String]

  @Option(
    help: ArgumentHelp(
      "What the note is: \(AnnotationKinds.all.map(\.id).joined(separator: ", ")).", valueName: "kind"))
  var kind = "claim"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Who says it: an entity, by its slug, its title or an alias.", valueName: "entity"))
  var speaker: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Words just before the quote, where it stands there more than once.", valueName: "words"))
  var prefix: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Words just after the quote, where it stands there more than once.", valueName: "words"))
  var suffix: String?

  @Option(
    help: ArgumentHelp(
      "Which of the places that were shown, from 1; prefix and suffix are then filled in.", valueName: "number"))
  var occurrence: Int?

  @Option(help: ArgumentHelp("The file's name without .md; without it, one is made from the words.", valueName: "slug"))
  var name: String?

  @Option(help: ArgumentHelp("The folder that holds Content/; without it, the folder you are in.", valueName: "folder"))
  var site = "."

  func validate() throws {
    if AnnotationKinds.named(kind) == nil {
      let kinds = AnnotationKinds.all.map(\.id)
      let nearest = Nearest.candidates(to: kind, in: kinds).first.map { " Did you mean \($0)?" } ?? ""
      throw ValidationError("There is no kind “\(kind)”; there are \(kinds.joined(separator: ", ")).\(nearest)")
    }
    if let name, !Slug.isSlug(name) {
      let fix = Slug.make(from: name).map { "; write \($0)" } ?? ""
      throw ValidationError("“\(name)” is not a slug: lower-case letters, digits and hyphens\(fix).")
    }
    if let occurrence, occurrence < 1 || occurrence > Occurrences.limit {
      throw ValidationError(
        "--occurrence takes a number from 1 to \(Occurrences.limit); beyond that, tell the place by --prefix or --suffix."
      )
    }
  }

  func run() throws {
    let site = try SiteAtPath.locate(site)
    let dossier: Dossier
    do throws(SystemError) {
      dossier = try SiteAtPath.builder(for: site, includesDrafts: true).check().dossier
    } catch {
      throw Reporter.stop(.reading(error))
    }
    let names = DocumentNames(dossier.corpus)
    let article = try names.document(named: article, "article") { $0.isArticle }
    let speaker = try speaker.map { try names.document(named: $0, "entity") { $0.isEntity } }
    let text = ArticleText.make(of: article, in: dossier)
    let (selector, range) = try place(in: text)
    if let obstacle = text.obstacle(in: range) {
      System.printError(
        "error: these words run on \(obstacle), so no reader sees them one after the other; nothing was written\n"
          + "  fix: annotate what stands before it or after it\n")
      throw ExitCode(1)
    }
    let annotation = NewAnnotation(
      kind: kind, article: article.slug, selector: selector, surroundings: text.surroundings(of: range),
      speaker: speaker?.slug)
    guard annotation.readsBack else {
      System.printError(
        "error: the words hold an invisible character that no front matter may; nothing was written\n"
          + "  fix: delete it in \(article.source.path)\n")
      throw ExitCode(1)
    }
    print(site.displayPrefix + (try write(annotation, on: article, to: site, names)))
    if article.header.isDraft {
      System.printError("remark: “\(article.title)” is a draft, so this note is one, until the article is published\n")
    }
  }

  private func place(in text: ArticleText) throws -> (TextQuoteSelector, Range<Int>) {
    let wanted = TextQuoteSelector(exact: quotedWords, prefix: prefix ?? "", suffix: suffix ?? "")
    let placement = QuotePlacement.find(wanted, occurrence: occurrence, in: QuoteMatcher(text.text)) {
      text.context(of: $0)
    }
    if case .placed(let selector, let range) = placement {
      guard let occurrence, occurrence > 1, case .anchored = QuoteMatcher(text.text).anchor(wanted) else {
        return (selector, range)
      }
      System.printError(
        "error: the article has these words once, and --occurrence asks for place \(occurrence); nothing was written\n"
          + "  fix: leave --occurrence out\n")
      throw ExitCode(1)
    }
    System.printError(PlacementHelp(text: text, wanted: wanted, occurrence: occurrence).explanation(of: placement))
    throw ExitCode(1)
  }

  private var quotedWords: String {
    guard words == ["-"] else { return words.joined(separator: " ") }
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    return text
  }

  /// Returns the path from the content folder.
  private func write(
    _ annotation: NewAnnotation, on article: Document, to site: Site, _ names: DocumentNames
  ) throws -> String {
    var taken = names.slugs
    while true {
      let slug = name ?? annotation.slug(language: names.language(of: article)) { taken.contains(CaseFolding.fold($0)) }
      if taken.contains(CaseFolding.fold(slug)) {
        System.printError("error: there is a file “\(slug)” already; nothing was written\n  fix: give another --name\n")
        throw ExitCode(1)
      }
      let path = "annotations/\(annotation.article)/\(slug).md"
      do throws(SystemError) {
        try ContentFolder.open(at: site.content, called: site.displayName).create(path, Array(annotation.text.utf8))
        return path
      } catch  where error.isTaken {
        // A file that could not be read as content, or that someone wrote a moment ago.
        taken.insert(CaseFolding.fold(slug))
      } catch {
        throw Reporter.stop(.reading(error))
      }
    }
  }
}
