public import Parallel

/// One file of the dossier as it was read: its path, for people, and its bytes.
///
/// Every offset in the project is a UTF-8 offset into `bytes`; line and column are computed only when a diagnostic is
/// printed.
///
/// Immutable, and held by reference: every stage hands files on, and a copy costs one count.
public final class SourceFile: Sendable {
  /// The bytes, where they lie: for values that keep places in a file, and read them from all threads without a count.
  /// There as long as the file is.
  public let buffer: SharedBytes
  private let memory: SourceMemory
  /// The path in two parts, both of which others have too: a site of many files keeps each once.
  private let folder: String
  private let rest: String

  /// A file whose bytes are the first `count` in the room of the memory, which it takes.
  ///
  /// - Parameters:
  ///   - folder: what stands before the path in messages, with a slash at its end, or nothing.
  ///   - path: the path in that folder.
  public init(in folder: String = "", path: String, taking count: Int, of memory: SourceMemory) {
    (self.folder, rest, self.memory) = (folder, path, memory)
    buffer = memory.take(count)
  }

  public convenience init(in folder: String = "", path: String, bytes: [UInt8]) {
    let memory = SourceMemory(size: bytes.count)
    memory.room.copyBytes(from: bytes)
    self.init(in: folder, path: path, taking: bytes.count, of: memory)
  }

  /// The path from the site's folder, with `/` between its parts: `Content/articles/takedown.md`. Made anew each time.
  public var path: String { folder + rest }

  /// The path from a folder with a slash at its end, in which the file is.
  public func path(from folder: String) -> String {
    if self.folder.utf8.count == folder.utf8.count { return rest }
    return String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
  }

  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension SourceFile {
  @inlinable public var bytes: Bytes { Bytes(file: self) }

  /// The bytes of a file as a collection, which keeps the file.
  ///
  /// All of it can be compiled into other targets: they would go from byte to byte by a call.
  @frozen
  public struct Bytes: Sendable {
    @usableFromInline let file: SourceFile

    @inlinable
    init(file: SourceFile) {
      self.file = file
    }

    @inlinable
    public func withUnsafeBufferPointer<Result, Failure: Error>(
      _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      try withExtendedLifetime(file) { () throws(Failure) in try body(file.buffer.unsafe) }
    }
  }
}

extension SourceFile {
  /// Lends the bytes to a call that takes a span of them.
  public func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body($0.span) }
  }
}

extension SourceFile.Bytes: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { file.buffer.count }

  @inlinable
  public subscript(index: Int) -> UInt8 {
    file.buffer[index]
  }

  @inlinable
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try withExtendedLifetime(file) { try body(file.buffer.unsafe) }
  }
}

extension SourceFile: Hashable {
  public static func == (a: SourceFile, b: SourceFile) -> Bool {
    a === b || a.bytes.elementsEqual(b.bytes) && a.path == b.path
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    bytes.withUnsafeBufferPointer { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
