import Model

/// Where a site is read from and written to.
public struct Site: Sendable, Hashable {
  /// The content folder, as a path.
  public var content: String
  /// What messages put before the content's own paths: `Content/`, or nothing where the folder itself is the content.
  public var displayPrefix: String
  /// Where the site goes when nobody says; nil where the content has no folder around it that is the site's.
  public var defaultOutput: String?
  /// The dossier's title where no settings give one: the folder's name.
  public var fallbackTitle: String

  /// Whether the content folder holds settings, as a dossier's does, and no folder of notes.
  public var holdsDossier: Bool {
    (try? ContentFolder.open(at: content).beginning(of: "dossier.yml", count: 1)) != nil
  }

  /// Whether nothing says that the content is a dossier, neither its name nor settings in it: it is a folder of notes.
  ///
  /// - Throws: where nobody can tell, as the disk refuses: taken for notes, a dossier would be replaced by another site.
  func isOfNotes() throws(SystemError) -> Bool {
    if defaultOutput != nil { return false }
    do throws(SystemError) {
      _ = try ContentFolder.open(at: content).beginning(of: "dossier.yml", count: 1)
      return false
    } catch {
      if error.isWrongPath { return true }
      // The walk tells of a link, and that it is not read.
      if error.isNoFolderOrLink { return false }
      throw error
    }
  }

  /// Whether the content would be all that lies on this machine.
  public var isWholeMachine: Bool { Platform.realPath(content)?.utf8.elementsEqual("/".utf8) ?? false }

  /// The content folder's name in messages.
  public var displayName: String { String(decoding: displayPrefix.utf8.dropLast(), as: UTF8.self) }

  /// A file's path from the content folder, by the one that messages show.
  public func relativePath(ofDisplayed path: String) -> String {
    String(decoding: path.utf8.dropFirst(displayPrefix.utf8.count), as: UTF8.self)
  }

  /// Finds the content of a site by the path that someone gave.
  ///
  /// - A folder that holds `Content/` is a site: the output goes to `Public/` beside it. Where nothing of a dossier lies in that
  ///   folder, and notes lie beside it, it is one of the folders of these notes.
  /// - A folder called `Content` is the content of the folder around it.
  /// - Any other folder is content itself, such as a folder of notes: there is no usual place for its output.
  ///
  /// - Throws: where there is no such folder, or where it cannot be opened.
  public static func locate(_ path: String, fault: FaultPoint? = nil) throws(SystemError) -> Site {
    let path = trimmed(path)
    let inner = path == "/" ? "/Content" : path + "/Content"
    if try isFolder(inner, fault), !isAmongNotes(inner, in: path) {
      return Site(
        content: inner, displayPrefix: (path == "." ? "" : path + "/") + "Content/",
        defaultOutput: path == "." ? "Public" : path + "/Public", fallbackTitle: name(of: path) ?? "Dossier")
    }
    _ = try ContentFolder.open(at: path, fault: fault)
    let prefix = path == "." ? "" : path + "/"
    guard let own = name(of: path), own.utf8.elementsEqual("Content".utf8) else {
      return Site(content: path, displayPrefix: prefix, defaultOutput: nil, fallbackTitle: name(of: path) ?? "Dossier")
    }
    let around = folder(around: path)
    return Site(
      content: path, displayPrefix: prefix, defaultOutput: around == "." ? "Public" : around + "/Public",
      fallbackTitle: name(of: around) ?? "Dossier")
  }

  /// The folder of the dossier in whose content this one lies, as a path to it; nil where it lies in none.
  public var dossierAround: String? {
    guard defaultOutput == nil, !holdsDossier, let real = Platform.realPath(content) else { return nil }
    let parts = real.utf8.split(separator: UInt8(ascii: "/"))
    guard let last = parts.lastIndex(where: { $0.elementsEqual("Content".utf8) }), last > 0 else { return nil }
    let around = "/" + parts[..<last].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    guard (try? ContentFolder.open(at: around + "/Content").beginning(of: "dossier.yml", count: 1)) != nil else {
      return nil
    }
    return content == "." ? Array(repeating: "..", count: parts.count - last).joined(separator: "/") : around
  }

  /// The folder in which a dossier lies that is called nearly as it should, such as `content`; nil where there is none.
  ///
  /// - Parameter path: of the folder that should hold `Content/`.
  public static func misnamedContent(in path: String) -> String? {
    ["content", "CONTENT", "contents", "Contents"].first { name in
      guard let folder = try? ContentFolder.open(at: trimmed(path) + "/" + name) else { return false }
      if (try? folder.beginning(of: "dossier.yml", count: 1)) != nil { return true }
      // Beside notes it is one of their folders.
      guard TextsBeside.paths(in: trimmed(path)).isEmpty else { return false }
      return ["articles", "entities", "annotations", "sources"].contains {
        (try? ContentFolder.open(at: trimmed(path) + "/" + name + "/" + $0)) != nil
      }
    }
  }

  /// Whether a folder that is called `Content` holds nothing of a dossier, and lies among notes.
  private static func isAmongNotes(_ inner: String, in path: String) -> Bool {
    guard let folder = try? ContentFolder.open(at: inner),
      !["dossier.yml", "dossier.yaml"].contains(where: { (try? folder.beginning(of: $0, count: 1)) != nil }),
      !ContentFile.ownFolders.contains(where: { (try? ContentFolder.open(at: inner + "/" + $0)) != nil })
    else { return false }
    return !TextsBeside.paths(in: path).isEmpty
  }

  /// Only what is not there is no content: taken for notes because the disk refused to open it, a site would be replaced
  /// by another.
  private static func isFolder(_ path: String, _ fault: FaultPoint?) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try ContentFolder.open(at: path, fault: fault)
      return true
    } catch {
      if error.isWrongPath { return false }
      throw error
    }
  }

  /// `a` for `a/Content`, `.` for `Content`, `..` for the folder that one is in.
  private static func folder(around path: String) -> String {
    if path == "." { return ".." }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path == ".." ? "../.." : "." }
    if path[path.utf8.index(after: slash)...] == ".." { return path + "/.." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func trimmed(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    while bytes.count > 2, bytes.starts(with: "./".utf8) { bytes.removeFirst(2) }
    return String(bytes) ?? path
  }

  /// The folder's own name: of `.` the name of the folder that one is in.
  private static func name(of path: String) -> String? {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) }
    if let last, !last.utf8.elementsEqual(".".utf8), !last.utf8.elementsEqual("..".utf8) { return last }
    return Platform.realPath(path)?.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) }
  }
}
