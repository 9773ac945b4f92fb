/// The one file of a folder that is meant by a name in another folder, in other case or without its ending, or with another one.
public struct FilesByName {
  /// By the last part of the path, and by that without its ending; nil where several have it.
  private var names: [String: String?] = [:]
  private var stems: [String: String?] = [:]

  /// - Parameter paths: of all files of the folder, from there.
  public init(_ paths: some Sequence<String>) {
    for path in paths {
      let name = Self.name(of: path)
      names[name] = names[name] == nil ? .some(path) : .some(nil)
      let stem = Self.stem(of: name)
      stems[stem] = stems[stem] == nil ? .some(path) : .some(nil)
    }
  }

  /// Nil where there is none, or no telling.
  public subscript(path: String) -> String? {
    let name = Self.name(of: path)
    if let known = names[name] { return known }
    return stems[Self.stem(of: name)] ?? nil
  }

  private static func name(of path: String) -> String {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
    return path[start...].lowercased()
  }

  private static func stem(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
