#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What lies in an output folder before a publish.
enum OutputContents {
  static let manifestName = ".dossier-manifest"
  static let journalName = ".dossier-journal"

  /// Refuses a folder with files of someone else's and no sign that Dossier published there before. What begins with a
  /// dot (`.git`, `.gitignore`, `.nojekyll`), a `CNAME` and a `README.md` are for the host or the repository, and may be
  /// there; nothing of it is ever touched.
  static func check(_ root: Folder) throws(PublishRefusal) {
    let names: FolderNames
    do throws(SystemError) { names = try root.names() } catch { throw .cannotBeRead(error) }
    var example: String?
    for entry in names.entries {
      let stranger = names.withBytes(entry) { name in
        let isOurs = name.elementsEqual(manifestName.utf8) || name.elementsEqual(journalName.utf8)
        return isOurs ? nil : isAllowed(name) ? false : true
      }
      guard let stranger else { return }
      if stranger && example == nil { example = names.withBytes(entry) { String(decoding: $0, as: UTF8.self) } }
    }
    if let example { throw .holdsOtherFiles(output: root.path, example: example) }
  }

  private static func isAllowed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.first == UInt8(ascii: ".") || name.elementsEqual("CNAME".utf8) || name.elementsEqual("README.md".utf8)
  }

  /// Reads the manifest and the journal. One that is not whole is never trusted, and neither is one after a link.
  static func ownedFiles(in root: Folder) throws(PublishRefusal) -> OwnedFiles {
    let manifest = try inventory(.manifest, manifestName, in: root)
    let journal = try inventory(.journal, journalName, in: root)
    return OwnedFiles(manifest: manifest?.inventory, manifestText: manifest?.text, journal: journal?.inventory)
  }

  private static func inventory(
    _ kind: Inventory.Kind, _ name: String, in root: Folder
  ) throws(PublishRefusal) -> (inventory: Inventory, text: [UInt8])? {
    let path = root.path(of: name)
    let reading: Reading
    do throws(SystemError) { reading = try read(name, in: root, path) } catch { throw .cannotBeRead(error) }
    switch reading {
    case .missing: return nil
    case .other(let kind): throw .nameTaken(path: path, by: kind)
    case .text(let text):
      do throws(InventoryFlaw) {
        return (try Inventory(kind, parsing: text), text)
      } catch {
        throw .malformedManifest(path: path, line: error.line, reason: error.reason)
      }
    }
  }

  private enum Reading {
    case missing
    case text([UInt8])
    case other(FileKind)
  }

  private static func read(_ name: String, in root: Folder, _ path: String) throws(SystemError) -> Reading {
    guard let status = try root.status(of: name) else { return .missing }
    guard status.kind == .file else { return .other(status.kind) }
    let file = try root.openToRead(name)
    let opened = try file.status(path)
    guard opened.kind == .file else { return .other(opened.kind) }
    guard let text = try file.bytes(expected: opened.size, limit: 1 << 30, path) else {
      throw SystemError(EFBIG, .read, path)
    }
    return .text(text)
  }
}
