#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The lock on an output folder: `flock` on a file in it. The system gives it back when the process ends, however it
/// ends. The file says who holds it, for people:
///
///     dossier-lock 1 4711 1764000000
///
/// with the number of the process and the second since 1970 in which it began.
final class PublishLock: Sendable {
  static let name = ".dossier-lock"

  private let folder: Folder
  private let file: Descriptor

  private init(folder: Folder, file: consuming Descriptor) {
    self.folder = folder
    self.file = file
  }

  /// Removes the file; the lock itself ends with this value.
  func release() throws(SystemError) {
    try folder.remove(Self.name)
  }

  enum Attempt {
    case taken(PublishLock)
    case refused(PublishRefusal)
  }

  /// Takes the lock at once or not at all.
  static func take(in folder: Folder) throws(SystemError) -> Attempt {
    while true {
      let path = folder.path(of: name)
      guard let file = try open(in: folder) else {
        return .refused(.nameTaken(path: path, by: try folder.status(of: name)?.kind ?? .other))
      }
      let status = try file.status(path)
      guard status.kind == .file, status.links <= 1, let text = try file.bytes(expected: 64, limit: 64, path),
        text.isEmpty || text.starts(with: heading)
      else { return .refused(.nameTaken(path: path, by: status.kind)) }
      guard try file.lock(path) else { return .refused(.locked(output: folder.path, holder: holder(text))) }
      // The holder removes the file when it is done. A lock on a file that lost its name is none: begin again.
      guard let current = try folder.status(of: name), current.identity == status.identity else { continue }
      do throws(SystemError) {
        try file.empty(path)
        try file.write(heading + Array("\(getpid()) \(time(nil))\n".utf8), path)
      } catch {
        try? folder.remove(name)
        throw error
      }
      return .taken(PublishLock(folder: folder, file: file))
    }
  }

  /// Who has the lock of a folder, if anyone; nothing is written. Whatever goes wrong is for ``take(in:)`` to tell.
  static func refusal(in folder: Folder) -> PublishRefusal? {
    let path = folder.path(of: name)
    guard let status = try? folder.status(of: name), status.kind == .file, let file = try? folder.openToRead(name),
      let text = try? file.bytes(expected: 64, limit: 64, path), text.starts(with: heading),
      let isFree = try? file.lock(path, shared: true), !isFree
    else { return nil }
    return .locked(output: folder.path, holder: holder(text))
  }

  /// The lock file; nil when something else has the name: a link, a folder, a socket.
  private static func open(in folder: Folder) throws(SystemError) -> Descriptor? {
    do throws(SystemError) {
      return try folder.openOrCreate(name)
    } catch {
      if let status = try folder.status(of: name), status.kind != .file { return nil }
      throw error
    }
  }

  private static let heading = Array("dossier-lock 1 ".utf8)

  private static func holder(_ text: [UInt8]) -> LockHolder? {
    let fields = text.dropFirst(heading.count).split(separator: UInt8(ascii: " ")).map { field in
      Int(String(decoding: field.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }
    guard fields.count == 2, let process = fields[0], let since = fields[1] else { return nil }
    return LockHolder(process: process, since: since)
  }
}

extension LockHolder {
  /// `2026-11-23 21:14:23 UTC`.
  public var sinceText: String {
    var seconds = time_t(since)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return "second \(since)" }
    func two(_ number: CInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) UTC"
  }
}
