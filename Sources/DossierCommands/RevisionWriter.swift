import ArgumentParser
import Diagnostics
import Linking
import Publishing

/// Reads content that is to be changed, shows what would be changed, or changes it, and says what came of it.
struct RevisionWriter {
  let site: Site
  let content: RevisableContent
  /// “the entity is not renamed”: what is said where nothing is done.
  let undone: String

  /// - Throws: an end of the program where the content cannot be read, or has errors that make a change unsafe.
  init(_ path: String, undone: String) throws {
    self.undone = undone
    site = try SiteAtPath.locate(path)
    do throws(SystemError) {
      content = try RevisableContent(SiteAtPath.builder(for: site, includesDrafts: true))
    } catch {
      throw Reporter.stop(.reading(error))
    }
    let obstacles = content.obstacles
    guard obstacles.isEmpty else {
      System.printError(CaretPrinter().print(Array(obstacles.prefix(5)), source: content.source) + "\n")
      let more = obstacles.count > 5 ? " (and \(obstacles.count - 5) more)" : ""
      System.printError(
        "error: with these errors\(more) nobody knows all that the content says, so \(undone)\n"
          + "  fix: run dossier check, and fix them first\n")
      throw ExitCode(1)
    }
  }

  /// What is to be changed; the end of the program where it cannot be.
  func revision(_ revisions: [FileRevision], addingLinks added: [String: Int] = [:]) throws -> ContentRevision {
    do { return try content.revised(by: revisions, addingLinks: added) } catch { throw stop(error) }
  }

  func stop(_ failure: RevisionFailure) -> ExitCode {
    switch failure {
    case .reading(let error): return Reporter.stop(.reading(error))
    case .problem(let problem): return stop(problem)
    case .findings(let errors, let source):
      System.printError(CaretPrinter().print(Array(errors.prefix(5)), source: source) + "\n")
      System.printError("error: this would bring the errors above, so \(undone)\n")
      return ExitCode(1)
    }
  }

  /// The difference, as version control shows it.
  func show(_ revision: ContentRevision) {
    let discretion = Discretion(dossiers: [content.dossier, revision.dossier])
    for change in revision.changes {
      let (path, newPath) = (site.displayPrefix + change.path, site.displayPrefix + change.newPath)
      let isHidden = discretion.isOfConfidential(path) || discretion.isOfConfidential(newPath)
      let diff = UnifiedDiff(from: change.old ?? [], to: change.new)
      let text = diff.text(
        from: discretion.path(path), to: isHidden ? discretion.path(path) : discretion.path(newPath)
      ) { !isHidden && discretion.mayShow(String(decoding: $0, as: UTF8.self)) }
      print(TerminalText.safe(text), terminator: "")
    }
    System.printError("nothing was written; this is what would be\n")
  }

  /// Makes the changes, all or none, and says which files are others now.
  func write(_ changes: [ContentChange], showing discretion: Discretion) throws {
    do {
      try ContentFolder.open(at: site.content, called: site.displayName).apply(changes)
    } catch let error as ContentRefusal {
      throw Self.stop(error, undone)
    } catch let error as SystemError {
      throw Reporter.stop(.reading(error))
    }
    for change in changes {
      let (path, newPath) = (site.displayPrefix + change.path, site.displayPrefix + change.newPath)
      print(discretion.path(path) + (path == newPath ? "" : " → " + discretion.path(newPath)))
    }
  }

  func write(_ revision: ContentRevision) throws {
    try write(revision.changes, showing: Discretion(dossiers: [content.dossier, revision.dossier]))
    if !revision.findings.isEmpty {
      let reporter = CaretPrinter()
      System.printError(reporter.print(Array(revision.findings.prefix(5)), source: { _ in nil }) + "\n")
      let more = revision.findings.count > 5 ? ", and \(revision.findings.count - 5) more," : ""
      System.printError("remark: this\(more) is new; dossier check tells all\n")
    }
  }

  func stop(_ problem: EditProblem) -> ExitCode {
    let discretion = Discretion(dossiers: [content.dossier])
    let message =
      !problem.isOfConfidential && discretion.mayShow(problem.message)
      ? problem.message : "a file or a name of a confidential source is in the way"
    var fix = problem.fix
    if let text = fix, problem.isOfConfidential || !discretion.mayShow(text) { fix = nil }
    System.printError(
      TerminalText.safe("error: \(message); \(undone)\n" + (fix.map { "  fix: \($0)\n" } ?? "")))
    return ExitCode(1)
  }

  static func stop(_ refusal: ContentRefusal, _ undone: String) -> ExitCode {
    func error(_ message: String, fix: String, _ code: Int32) -> ExitCode {
      System.printError(TerminalText.safe("error: \(message); \(undone)\n  fix: \(fix)\n"))
      return ExitCode(code)
    }
    switch refusal {
    case .busy:
      return error("another command is changing this content", fix: "wait for it to end, and try again", 75)
    case .changed(let path): return error("\(path) was changed while it was read", fix: "try again", 1)
    case .readOnly(let path):
      return error("\(path) is read-only", fix: "let your user write to it: chmod u+w \(ShellWord.quoted(path))", 74)
    case .taken(let path): return error("\(path) is there already", fix: "choose another name", 1)
    case .elsewhere(let path):
      return error(
        "\(path) lies on another file system than the content folder, so not all can be changed at one instant",
        fix: "put the content on one file system", 74)
    case .system(let failure):
      System.printError("error: \(TerminalText.safe(failure.message)); \(undone)\n")
      return ExitCode(74)
    case .unfinished(let failure):
      System.printError(
        "error: \(TerminalText.safe(failure.message)), when some of the files were changed\n"
          + "  fix: run dossier finish, which does the rest\n")
      return ExitCode(74)
    }
  }
}
