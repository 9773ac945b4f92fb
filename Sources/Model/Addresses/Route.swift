import Basics
public import Markup

/// The address of a page within the site: a relative path with `/` between its parts, such as `entities/amaq.html`.
///
/// Routes are flat (at most one folder deep), and every link between them is relative, so that a site works under any
/// path, from `file://`, and inside a zip.
public struct Route: Sendable, Hashable, Comparable {
  public let path: String
  /// Bytes of ``path`` up to and with the last `/`; 0 at the top.
  private let folderLength: Int

  public init(_ path: String) {
    self.path = path
    folderLength =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.distance(from: path.startIndex, to: $0) + 1 } ?? 0
  }

  /// `folder/slug.html`, or `slug.html` at the top where the folder is nil.
  public static func page(_ slug: String, in folder: String? = nil) -> Route {
    Route(folder.map { "\($0)/\(slug).html" } ?? "\(slug).html")
  }

  /// Where a file in `media/` is published, by its path from there.
  ///
  /// - Parameter isCrowded: whether its address is another's, but for its case.
  public static func media(_ path: String, isCrowded: Bool = false) -> Route { file("media/", path, isCrowded) }

  static func attachment(_ path: String, isCrowded: Bool) -> Route { file("files/", path, isCrowded) }

  /// A path that cannot be one everywhere is cut to a name that can: who wrote the notes that show the file was not told
  /// what names may be. In a dossier's own folders that is an error besides.
  private static func file(_ folder: String, _ path: String, _ isCrowded: Bool) -> Route {
    let address = folder + path
    let isUsable = !isCrowded && PortableName.flaw(inAddress: address.utf8) == nil
    return Route(isUsable ? address : folder + fittedName(of: path))
  }

  private static func fittedName(of path: String) -> String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    var (base, ending) = (String(name), "")
    if let stop = name.utf8.lastIndex(of: UInt8(ascii: ".")), case let end = name[stop...],
      (2...17).contains(end.utf8.count), end.utf8.dropFirst().allSatisfy(isLetterOrDigit)
    {
      (base, ending) = (String(name[..<stop]), String(end))
    }
    return PortableName.fitted(base, hashing: path, before: ending) + ending
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  public static let home = Route("index.html")

  public static func < (a: Route, b: Route) -> Bool {
    // By bytes; a string's own order is that of its canonical form.
    let order = a.path.utf8.withContiguousStorageIfAvailable { a in
      b.path.utf8.withContiguousStorageIfAvailable { b in precedes(a, b) }
    }
    return order.flatMap(\.self) ?? a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }

  private static func precedes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] }
    return a.count < b.count
  }

  /// The folder's path with its slash, empty at the top.
  public var folder: Substring { path.prefix(utf8: folderLength) }

  /// The path without its folder.
  public var name: Substring { path[folder.endIndex...] }

  public var isAtTop: Bool { folderLength == 0 }

  public func isInFolder(of other: Route) -> Bool {
    folderLength == other.folderLength && folder.hasSameBytes(as: other.folder)
  }

  public static func == (a: Route, b: Route) -> Bool { a.path.hasSameBytes(as: b.path) }

  public func hash(into hasher: inout Hasher) { hasher.combine(path) }

  /// What a page at `self` writes to reach `target`, before percent-encoding: `../entities/amaq.html`, `amaq.html`.
  public func relativePath(to target: Route) -> String {
    let here = folder
    if here.isEmpty { return target.path }
    if isInFolder(of: target) { return String(target.name) }
    let up = here.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 }
    return String(repeating: "../", count: up) + target.path
  }

  /// The same as ``relativePath(to:)``, ready for an attribute.
  public func href(to target: Route, fragment: String? = nil) -> Href {
    if target == self, let fragment { return Href(path: "", fragment: fragment) }
    return Href(path: relativePath(to: target), fragment: fragment)
  }

  /// From a page at this route up to the top of the site: empty or `../`.
  public var pathToRoot: String {
    String(repeating: "../", count: path.utf8.reduce(0) { $1 == UInt8(ascii: "/") ? $0 + 1 : $0 })
  }
}

extension String {
  fileprivate func prefix(utf8 length: Int) -> Substring {
    self[..<utf8.index(startIndex, offsetBy: length)]
  }
}
