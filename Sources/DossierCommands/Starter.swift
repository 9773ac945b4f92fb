import ArgumentParser
import Diagnostics
import Model
import Publishing

/// A dossier to begin with: the example that lies in `Starter/`, or the least there can be.
struct Starter {
  var isEmpty: Bool

  /// The files by their paths from the content folder.
  private func files(title: String) -> [(path: String, text: [UInt8])] {
    if isEmpty {
      let settings = AnySchema.all.first { $0.type == "settings" }
      let keys = settings.map { NewDocument($0, values: ["title": title]).keys } ?? ""
      return [("dossier.yml", Array(keys.utf8)), ("index.md", [])]
    }
    let folder = "Starter/Content/"
    return EmbeddedFiles.all.compactMap { file in
      guard file.path.utf8.starts(with: folder.utf8) else { return nil }
      return (String(decoding: file.path.utf8.dropFirst(folder.utf8.count), as: UTF8.self), file.bytes)
    }
  }

  /// Writes it to a folder, which is made where there is none.
  func write(to path: String) throws {
    let path = path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
    let content = (path.isEmpty ? "" : path + "/") + "Content"
    do {
      guard let folder = try ContentFolder.make(at: content) else {
        System.printError(
          "error: \(Shown.line(content)) is there already, and something is in it; nothing was written\n"
            + "  fix: name another folder, or make single files: dossier new article \"Title\"\n")
        throw ExitCode(1)
      }
      let title = try Site.locate(path).fallbackTitle
      for file in files(title: title) { try folder.create(file.path, file.text) }
    } catch let error as SystemError where error.isWrongPath {
      System.printError(
        "error: \(TerminalText.safe(error.message)); nothing was written\n  fix: name another folder: dossier new bridge\n"
      )
      throw ExitCode(64)
    } catch let error as SystemError {
      throw Reporter.stop(.reading(error))
    }
    print(content)
    System.printError(remark(on: path) + next(in: path))
  }

  /// Who has notes in a folder may think that they are part of the dossier now.
  private func remark(on path: String) -> String {
    let texts = TextsBeside.paths(in: path, depth: 8)
    guard let first = texts.first else { return "" }
    let others = texts.count > 1 ? " and \(Figures.count(texts.count - 1, "other text"))" : ""
    let (are, them) = texts.count > 1 ? ("are", "them") : ("is", "it")
    let build = "dossier build \(ShellWord.quoted(path)) --output ../site"
    return """
      warning: \(Shown.line(first))\(others) \(are) no part of the dossier, which is what lies in Content/
        fix: move \(them) into Content/; or for a site of your notes alone, take Content/ away and run
          \(build)

      """
  }

  private func next(in path: String) -> String {
    let argument = path == "." ? "" : " " + ShellWord.quoted(path)
    return """
      next: dossier build\(argument), and open \(path == "." ? "" : Shown.line(path) + "/")Public/index.html in a browser
            dossier serve\(argument) --open shows each change while you write

      """
  }
}
