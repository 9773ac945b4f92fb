#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The folder that keeps what was taken out of an output folder though someone had changed it: `$XDG_STATE_HOME/dossier/`.
///
/// What is no longer for the public must not stay there because another tool put a line after it; and what someone wrote
/// must not be lost. Only the person who builds may read it.
public struct WithdrawnFiles: Sendable, Hashable {
  /// Absolute paths: where the first cannot be written, the next is taken, so that what must go can go.
  private let folders: [String]

  /// The state folder of the person who runs the program, as the XDG Base Directory Specification has it: where
  /// `$XDG_STATE_HOME` is no absolute path, `.local/state` in the home folder.
  public static var ofUser: WithdrawnFiles {
    let states = [getenv("XDG_STATE_HOME").map { String(cString: $0) }, OutputPlace.home.map { $0 + "/.local/state" }]
    return WithdrawnFiles(
      folders: states.compactMap(\.self).filter(isAbsolute).map { $0 + "/dossier" } + ["/var/tmp/dossier-\(getuid())"])
  }

  /// Nil for a path that depends on where the program was started.
  public init?(state: String) {
    guard Self.isAbsolute(state) else { return nil }
    self.init(folders: [state + "/dossier"])
  }

  private init(folders: [String]) {
    self.folders = folders
  }

  private static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// Keeps the bytes of a file, and says where.
  func keep(_ bytes: [UInt8], of path: OutputPath) throws(SystemError) -> String {
    var failure: SystemError?
    for folder in folders {
      do throws(SystemError) { return try keep(bytes, of: path, in: folder) } catch {
        failure = failure ?? error
      }
    }
    throw failure ?? SystemError(SystemError.notAFile, .open, path.text)
  }

  private func keep(_ bytes: [UInt8], of path: OutputPath, in named: String) throws(SystemError) -> String {
    let place: OutputPlace
    do throws(PublishRefusal) { place = try OutputPlace(named, fault: nil) } catch {
      throw SystemError(SystemError.notAFile, .open, named)
    }
    let folder = try place.make(mode: 0o700).folder
    guard folder.isOfThisUser else { throw SystemError(SystemError.notAFile, .open, named) }
    // A name says what was there; the same bytes are kept once.
    let hash = String(bytes.withUnsafeBytes { XXH64.hash($0) }, radix: 16)
    let shown = String(decoding: path.text.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    let name = hash + "-" + String(decoding: shown.utf8.suffix(160).drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
    let file = try folder.openOrCreate(name, mode: 0o600)
    guard try file.status(name).kind == .file else { throw SystemError(SystemError.notAFile, .open, named) }
    try file.setMode(0o600, name)
    try file.empty(name)
    try file.write(bytes, name)
    return named + "/" + name
  }
}
