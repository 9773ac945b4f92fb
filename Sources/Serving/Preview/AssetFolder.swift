public import Markup
import Templates

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder of styles and pictures that take the place of the program's own, by their names: `Templates/` of a checkout, for
/// whoever works on how pages look.
public final class AssetFolder {
  private let path: String
  /// By the addresses of the assets.
  private var assets: [String: [UInt8]] = [:]

  /// Nil where there is no such folder.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    self.path = path
    read()
  }

  /// What is served at an address; nil for what is no asset.
  func bytes(at address: String) -> [UInt8]? { assets[address] }

  /// Reads the files anew.
  ///
  /// - Returns: the addresses at which something else stands now. They stay the same, so that no page changes.
  @discardableResult
  public func read() -> [Href] {
    var files: [String: String] = [:]
    for file in FolderPoll.paths(below: path) {
      let name = file.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? file
      files[name] = file
    }
    let now = Assets.all.map { asset in
      (asset.path, asset.bytes { name in files[name].flatMap { Self.bytes(of: path + "/" + $0) } })
    }
    let changed = now.filter { assets[$0.0] != $0.1 }
    assets = Dictionary(uniqueKeysWithValues: now)
    return changed.map { Href(path: $0.0) }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else { return nil }
    return ServedFile(.file(descriptor: descriptor, count: Int(status.st_size)), tag: 0).read()
  }
}
