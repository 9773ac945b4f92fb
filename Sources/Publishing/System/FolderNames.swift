#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The names in a folder, in the order of their bytes, each with its kind. The names lie in one buffer, each with a
/// zero byte after it.
struct FolderNames: Sendable {
  struct Entry: Sendable {
    /// In ``FolderNames/storage``; the zero byte comes after it.
    let range: Range<Int>
    let kind: FileKind
  }

  private(set) var storage: [UInt8] = []
  private(set) var entries: [Entry] = []

  /// The bytes of a name.
  func withBytes<Result>(_ entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[entry.range])) }
  }

  /// Lets the system see a name.
  func withName<Result: ~Copyable, Failure: Error>(
    _ entry: Entry, _ body: (NamePointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withNamePointer(in: storage, at: entry.range.lowerBound, body)
  }

  /// Order independent of the disk. A folder counts as its name with `/`, so that a walk in this order meets the paths
  /// in the order of their bytes.
  fileprivate mutating func sort() {
    let order = storage.withUnsafeBytes { bytes in
      entries.sorted { a, b in
        let shared = min(a.range.count, b.range.count)
        guard let base = bytes.baseAddress else { return false }
        let difference = memcmp(base + a.range.lowerBound, base + b.range.lowerBound, shared)
        if difference != 0 { return difference < 0 }
        return next(a, after: shared, bytes) < next(b, after: shared, bytes)
      }
    }
    entries = order
  }

  private func next(_ entry: Entry, after count: Int, _ bytes: UnsafeRawBufferPointer) -> UInt8 {
    if count < entry.range.count { return bytes[entry.range.lowerBound + count] }
    return entry.kind == .folder ? UInt8(ascii: "/") : 0
  }

  fileprivate mutating func append(_ name: UnsafeRawBufferPointer, _ kind: FileKind) {
    let start = storage.count
    storage.append(contentsOf: name)
    storage.append(0)
    entries.append(Entry(range: start..<start + name.count, kind: kind))
  }
}

/// The names in a folder, some at a time, in the order of the disk.
///
/// - Invariant: one thread after the other reads from it, never two at once.
final class FolderNameStream: @unchecked Sendable {
  private let folder: Folder
  private let stream: OpaquePointer
  private let nameOffset: Int
  private var isAtEnd = false

  fileprivate init(_ folder: Folder) throws(SystemError) {
    try folder.fault.pass(.list, folder.path)
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else {
      throw SystemError(EIO, .list, folder.path)
    }
    // A descriptor of its own: reading moves its place in the folder.
    let own = openat(folder.raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw SystemError(errno, .list, folder.path) }
    guard let stream = fdopendir(own) else {
      let error = SystemError(errno, .list, folder.path)
      _ = close(own)
      throw error
    }
    (self.folder, self.stream, nameOffset) = (folder, stream, offset)
  }

  deinit { _ = closedir(stream) }

  /// The next names but `.` and `..`, at most so many, sorted; nil where there are none left.
  func next(_ count: Int) throws(SystemError) -> FolderNames? {
    if isAtEnd { return nil }
    var names = FolderNames()
    while names.entries.count < count {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw SystemError(errno, .list, folder.path) }
        isAtEnd = true
        break
      }
      let name = UnsafeRawPointer(entry) + nameOffset
      let length = strlen(name.assumingMemoryBound(to: CChar.self))
      let bytes = UnsafeRawBufferPointer(start: name, count: length)
      if length <= 2 && bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) { continue }
      let kind: FileKind
      if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
        kind = try folder.status(of: name.assumingMemoryBound(to: CChar.self))?.kind ?? .other
      } else {
        kind = FileKind(mode: UInt32(entry.pointee.d_type) << 12)
      }
      names.append(bytes, kind)
    }
    names.sort()
    return names
  }
}

extension Folder {
  /// All names in this folder but `.` and `..`.
  func names() throws(SystemError) -> FolderNames { try nameStream().next(.max) ?? FolderNames() }

  /// The same, some at a time: there may be very many.
  func nameStream() throws(SystemError) -> FolderNameStream { try FolderNameStream(self) }
}
