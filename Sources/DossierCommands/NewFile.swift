import ArgumentParser
import Diagnostics
import Model
import Publishing

/// A file of a dossier that someone asked for by its type and title.
struct NewFile {
  static let types = ["article", "entity", "annotation", "source", "page"]

  var type: String
  var title: String
  var kind: String?
  var date: String?
  var name: String?

  /// Of those of the type, the one of the kind.
  private var schema: AnySchema? {
    let all = AnySchema.all.filter { $0.type == type }
    return all.first { $0.kind == kind } ?? all.first
  }

  /// The key that says what it is, where its type has kinds.
  private var kindKey: FieldDescription? {
    schema?.fields.first { $0.isRequired && !$0.choices.isEmpty && ["kind", "type"].contains($0.name) }
  }

  func validate() throws {
    if let key = kindKey {
      let choices = key.choices.joined(separator: ", ")
      guard let kind else { throw ValidationError("--kind is missing; there are \(choices).") }
      if !key.choices.contains(kind) {
        let nearest = Nearest.candidates(to: kind, in: key.choices).first.map { " Did you mean \($0)?" } ?? ""
        throw ValidationError("There is no kind “\(kind)”; there are \(choices).\(nearest)")
      }
    } else if kind != nil {
      throw ValidationError("--kind is for an entity, an annotation or a source.")
    }
    if let flaw = TitleFlaw.of(title) { throw ValidationError("The title \(flaw.reason): \(flaw.fix).") }
    if let date {
      guard schema?.fields.contains(where: { $0.name == "date" }) == true else {
        throw ValidationError("\(schema?.name ?? type) has no date.")
      }
      if let flaw = DateOption.flaw(in: date) { throw flaw }
      if date.utf8.starts(with: "0000".utf8) {
        throw ValidationError("“\(date)” is the year before the first; write the date as 2018-04-27, 2018-04 or 2018.")
      }
    }
    if let name, !Slug.isSlug(name) {
      let fix = Slug.make(from: name).map { "; write \($0)" } ?? ""
      throw ValidationError("“\(name)” is not a slug: lower-case letters, digits and hyphens\(fix).")
    }
  }

  /// Writes it to the site at a path, and says where it is and what it still needs.
  func write(to path: String) throws {
    let site = try SiteAtPath.locate(path)
    guard site.defaultOutput != nil, let schema else {
      throw stop("there is no Content/ folder here", fix: "begin a dossier with dossier new .")
    }
    guard let slug = name ?? Slug.make(from: title) else {
      throw stop("the title has no letter or digit that an address could hold", fix: "give a --name")
    }
    if let flaw = PortableName.flaw(inAddress: (slug + ".html").utf8) {
      let isLong = name == nil && slug.utf8.count > PortableName.mostBytes - ".html".utf8.count
      throw isLong
        ? stop("the address made of the title \(flaw.reason)", fix: "give a shorter --name")
        : stop("\(slug).html would be its address, and \(flaw.reason)", fix: flaw.fix)
    }
    var document = NewDocument(schema, values: ["title": title])
    document.values[kindKey?.name ?? "kind"] = kind
    document.values["date"] = date
    let file = try create(document, slug, in: site)
    print(site.displayPrefix + file)
    let missing = document.missing.map(\.name)
    if !missing.isEmpty {
      let advice = type == "annotation" ? "; dossier annotate fills them in" : ""
      System.printError(
        "remark: write what is missing, \(missing.joined(separator: " and ")), and run dossier check\(advice)\n")
    }
  }

  /// Returns the path from the content folder.
  private func create(_ document: NewDocument, _ slug: String, in site: Site) throws -> String {
    do throws(SystemError) {
      let corpus = try SiteAtPath.builder(for: site, includesDrafts: true).corpus().value
      let path = "\(folder(in: corpus, of: site))/\(slug).md"
      let isTaken =
        DocumentNames(corpus).slugs.contains(CaseFolding.fold(slug))
        || (type == "page" && SiteCompiler.isReserved(slug))
      if !isTaken {
        try ContentFolder.open(at: site.content, called: site.displayName).create(path, Array(document.text.utf8))
        return path
      }
    } catch  where error.isTaken {
    } catch {
      throw Reporter.stop(.reading(error))
    }
    throw stop("the name “\(slug)” is taken", fix: "give another --name")
  }

  /// Where most of its like are, or else where its type belongs.
  private func folder(in corpus: Corpus, of site: Site) -> String {
    if type == "entity", let kind { return site.folder(ofEntities: kind, in: corpus) }
    return ["article": "articles", "entity": "entities", "annotation": "annotations", "source": "sources"][type]
      ?? "pages"
  }

  private func stop(_ problem: String, fix: String) -> ExitCode {
    System.printError("error: \(problem); nothing was written\n  fix: \(fix)\n")
    return ExitCode(1)
  }
}
