#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The folder that keeps the records of builds: `$XDG_CACHE_HOME/dossier/`, with one file for each output folder, and an empty
/// one for each content folder that had a `published.txt`, so that it is told when that is gone.
///
/// A record repeats warnings, and warnings name drafts and confidential sources. So it never lies in the output folder,
/// and only the person who builds may read it. It guards nothing: where it cannot be written, the next build takes longer.
public struct RecordStore: Sendable, Hashable {
  /// An absolute path.
  private let folder: String

  /// The cache folder of the person who runs the program, as the XDG Base Directory Specification has it: where
  /// `$XDG_CACHE_HOME` is no absolute path, `.cache` in the home folder.
  public static var ofUser: RecordStore? {
    if let given = getenv("XDG_CACHE_HOME"), let store = RecordStore(cache: String(cString: given)) { return store }
    return OutputPlace.home.flatMap { RecordStore(cache: $0 + "/.cache") }
  }

  /// Nil for a path that depends on where the program was started.
  public init?(cache: String) {
    guard cache.utf8.first == UInt8(ascii: "/") else { return nil }
    folder = cache + "/dossier"
  }

  /// What is kept of an output folder; nil where nothing is.
  func text(for output: String) -> [UInt8]? {
    guard let name = Self.fileName(for: output), let folder = try? Folder.open(folder, fault: nil), folder.isOfThisUser,
      let file = try? folder.openToRead(name), let status = try? file.status(name), status.kind == .file
    else { return nil }
    return try? file.bytes(expected: status.size, limit: BuildRecord.limit, name)
  }

  /// Keeps a record; with nil, none. What goes wrong is not told, as the site is published already. A file that is torn
  /// by a kill is no record, as its first line has the hash of all that follows.
  func keep(_ text: [UInt8]?, for output: String) {
    guard let name = Self.fileName(for: output) else { return }
    do throws(SystemError) {
      guard let text, text.count <= BuildRecord.limit else {
        return try Folder.open(folder, fault: nil).remove(name)
      }
      guard let folder = try open(outside: output) else { return }
      let file = try folder.openOrCreate(name, mode: 0o600)
      guard try file.status(name).kind == .file else { return }
      try file.setMode(0o600, name)
      try file.empty(name)
      try file.write(text, name)
    } catch {}
  }

  // MARK: - What was published

  /// Whether a content folder had a record of what was published when it was built here.
  func hasMet(recordOf content: String) -> Bool {
    guard let name = Self.markName(for: content), let folder = try? Folder.open(folder, fault: nil),
      folder.isOfThisUser,
      let status = try? folder.status(of: name)
    else { return false }
    return status.kind == .file
  }

  /// Marks that it had one.
  public func meet(recordOf content: String) {
    guard !hasMet(recordOf: content), let name = Self.markName(for: content) else { return }
    do throws(SystemError) {
      guard let folder = try open(outside: content) else { return }
      _ = try folder.openOrCreate(name, mode: 0o600)
    } catch {}
  }

  private static func markName(for content: String) -> String? { fileName(for: content).map { $0 + ".published" } }

  /// The folder, made where it is missing; nil where it is somebody else's, or would lie in the output folder itself.
  private func open(outside output: String) throws(SystemError) -> Folder? {
    let place: OutputPlace
    do throws(PublishRefusal) { place = try OutputPlace(folder, fault: nil) } catch { return nil }
    let output = try Folder.open(output, fault: nil).status().identity
    guard !(try place.existing.chain().contains(output)) else { return nil }
    let folder = try place.make(mode: 0o700).folder
    return folder.isOfThisUser ? folder : nil
  }

  /// By the folder's path without links, which is hashed, as a path may be longer than a name.
  private static func fileName(for output: String) -> String? {
    Platform.realPath(output).map { SHA256Text.of(Array($0.utf8)) }
  }
}
