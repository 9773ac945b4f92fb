#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The path of a file or folder below the output folder, checked: a value of this type cannot name anything outside.
///
/// Parts with `/` between them; none is empty, `.` or `..`, longer than 255 bytes, or one of the names that are kept for
/// Dossier (`.dossier-…`) and Git (`.git`). No control characters.
public struct OutputPath: Sendable, Hashable, Comparable {
  /// The path and a zero byte, so that the system can be shown the name without a copy.
  private let storage: [UInt8]
  /// Where the name begins, after the last `/`.
  private let nameStart: Int

  public init(_ text: String) throws(InvalidOutputPath) {
    try self.init(bytes: text.utf8)
  }

  /// From bytes that need not be UTF-8.
  init(bytes: some BidirectionalCollection<UInt8>) throws(InvalidOutputPath) {
    func refuse(_ flaw: String) -> InvalidOutputPath {
      InvalidOutputPath(path: String(decoding: bytes, as: UTF8.self), flaw: flaw)
    }
    if let flaw = RelativePath.flaw(in: bytes) { throw refuse(flaw) }
    var storage: [UInt8] = []
    storage.reserveCapacity(bytes.count + 1)
    storage.append(contentsOf: bytes)
    storage.append(0)
    var start = 0
    for index in storage.indices where index == storage.count - 1 || storage[index] == UInt8(ascii: "/") {
      if storage[start] == UInt8(ascii: "."), Self.isKept(storage[start..<index]) {
        throw refuse("has a part that is kept for Dossier or Git")
      }
      if index < storage.count - 1 { start = index + 1 }
    }
    self.storage = storage
    nameStart = start
  }

  private init(storage: [UInt8]) {
    self.storage = storage
    nameStart = (storage.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
  }

  /// Whatever the case of its letters, for file systems that do not tell.
  private static func isKept(_ part: ArraySlice<UInt8>) -> Bool {
    let lowered = part.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return lowered.starts(with: ".dossier-".utf8) || lowered.elementsEqual(".git".utf8)
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Without the zero byte.
  var bytes: ArraySlice<UInt8> { storage[..<(storage.count - 1)] }

  /// The part before the name, with its `/`; empty at the top.
  var parentBytes: ArraySlice<UInt8> { storage[..<nameStart] }

  /// Whether it lies in a folder at the top.
  var isOneFolderDeep: Bool { nameStart > 0 && !parentBytes.dropLast().contains(UInt8(ascii: "/")) }

  /// The folder that it lies in; nil at the top.
  public var parent: OutputPath? {
    nameStart == 0 ? nil : OutputPath(storage: Array(storage[..<(nameStart - 1)]) + [0])
  }

  /// Lets the system see the last part.
  @inline(__always)
  func withName<Result: ~Copyable, Failure: Error>(
    _ body: (NamePointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withNamePointer(in: storage, at: nameStart, body)
  }

  /// One more than the last ``turn``.
  static let turns = 5

  /// The turn of a new file when files get their places, so that whoever comes in early finds what is linked: first
  /// what pages load, then the pages, then what lists pages (feeds, the site map, the search data), and at the end the
  /// pages that are found without a link: the home page, and then the one for what is not there, which leads home.
  var turn: Int {
    let name = bytes[nameStart...]
    if name.elementsEqual("404.html".utf8) { return 4 }
    if name.elementsEqual("index.html".utf8) { return 3 }
    if name.suffix(5).elementsEqual(".html".utf8) { return 1 }
    for list in [".xml", ".json", ".rss", ".atom"] as [StaticString] {
      let isList = list.withUTF8Buffer { name.suffix($0.count).elementsEqual($0) }
      if isList { return 2 }
    }
    return 0
  }

  public static func == (a: OutputPath, b: OutputPath) -> Bool {
    a.storage.count == b.storage.count
      && a.storage.withUnsafeBytes { a in b.storage.withUnsafeBytes { b in sameBytes(a, b, a.count) } }
  }

  public static func < (a: OutputPath, b: OutputPath) -> Bool {
    // The zero byte at the end sorts before any other.
    a.storage.withUnsafeBytes { a in
      b.storage.withUnsafeBytes { b in compareBytes(a, b, min(a.count, b.count)) < 0 }
    }
  }

  public func hash(into hasher: inout Hasher) {
    storage.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// Where each path of a list stands when they are sorted: their places in the list, the least path's first. As sorting
  /// them gives it, but side by side in memory, and without a count of two paths each time that they are compared.
  static func ascending(_ paths: some Collection<OutputPath>) -> [Int] {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    starts.reserveCapacity(paths.count)
    bytes.reserveCapacity(paths.count * 32)
    for path in paths {
      starts.append(bytes.count)
      bytes += path.storage
    }
    return bytes.withUnsafeBufferPointer { bytes in
      // A zero byte ends each, and none stands in one.
      bytes.withMemoryRebound(to: CChar.self) { names in
        guard let first = names.baseAddress else { return [] }
        return starts.indices.sorted { strcmp(first + starts[$0], first + starts[$1]) < 0 }
      }
    }
  }

  /// Stands for the folder that a path lies in, without a copy of its bytes.
  struct ParentKey: Hashable {
    let path: OutputPath

    static func == (a: ParentKey, b: ParentKey) -> Bool {
      let count = a.path.nameStart
      return count == b.path.nameStart
        && a.path.storage.withUnsafeBytes { a in b.path.storage.withUnsafeBytes { b in sameBytes(a, b, count) } }
    }

    func hash(into hasher: inout Hasher) {
      path.storage.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[..<path.nameStart])) }
    }
  }
}

/// A path that no file may have.
public struct InvalidOutputPath: Error, Sendable, Hashable {
  public let path: String
  /// For a sentence that begins with the path: `has an empty part`.
  public let flaw: String

  public var message: String { "the output path “\(path)” \(flaw)" }
}

/// As `memcmp` has it.
func compareBytes(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer, _ count: Int) -> CInt {
  guard count > 0, let a = a.baseAddress, let b = b.baseAddress else { return 0 }
  return memcmp(a, b, count)
}

func sameBytes(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer, _ count: Int) -> Bool {
  compareBytes(a, b, count) == 0
}
