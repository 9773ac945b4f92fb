#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder of files as it stands on the disk: a site that was built before.
///
/// It is opened for each file, so that a folder which takes its place, as after `rm -rf Public && dossier build`, is served.
///
/// Links are not followed and hidden files not served, so that nothing outside the folder, and nothing that a build keeps
/// for itself, can be asked for.
public final class FolderSite: ServedSite {
  private let path: String

  /// Nil where there is no such folder.
  public init?(_ path: String) {
    self.path = path
    let root = Self.root(at: path)
    if root < 0 { return nil }
    closeDescriptor(root)
  }

  private static func root(at path: String) -> CInt { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

  public func file(at path: String) -> ServedFile? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let name = parts.last, !parts.contains(where: { $0.isEmpty || $0.first == UInt8(ascii: ".") }) else {
      return nil
    }
    var folder = Self.root(at: self.path)
    defer { if folder >= 0 { closeDescriptor(folder) } }
    for part in parts.dropLast() where folder >= 0 {
      let next = openat(folder, String(decoding: part, as: UTF8.self), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      closeDescriptor(folder)
      folder = next
    }
    if folder < 0 { return nil }
    // Opening a named pipe does not wait.
    let descriptor = openat(
      folder, String(decoding: name, as: UTF8.self), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      closeDescriptor(descriptor)
      return nil
    }
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    var tag = UInt64(truncatingIfNeeded: status.st_ino)
    for value in [Int(status.st_size), modified.tv_sec, modified.tv_nsec] {
      tag = (tag ^ UInt64(truncatingIfNeeded: value)) &* 0x9E37_79B9_7F4A_7C15
      tag ^= tag >> 29
    }
    return ServedFile(.file(descriptor: descriptor, count: Int(status.st_size)), tag: tag)
  }
}
