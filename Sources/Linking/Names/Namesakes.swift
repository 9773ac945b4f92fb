import Synchronization

/// Files that have one name, of which each note that names them means the nearest: the one beside it, else the one with the
/// shortest path; of these the one that shares more folders.
///
/// Thousands of notes may be called `README`, and each link to one: looking at all of them for each would take the square.
struct Namesakes<File: Sendable>: Sendable {
  /// A file with its path from the content folder, folded, without `.md`.
  struct Entry: Sendable {
    var path: String
    var file: File
  }

  let count: Int
  /// By their own folder, the best of each.
  private var own: [String: Entry] = [:]
  /// Of those with the fewest folders, by each folder that they lie below, the best of each.
  private var below: [String: Entry] = [:]

  init(_ entries: [Entry]) {
    count = entries.count
    let fewest = entries.map { Self.depth(of: $0.path) }.min() ?? 0
    for entry in entries {
      let folder = Self.folder(of: entry.path)
      Self.keep(entry, at: folder, in: &own)
      guard Self.depth(of: entry.path) == fewest else { continue }
      for prefix in Self.prefixes(of: folder) { Self.keep(entry, at: prefix, in: &below) }
    }
  }

  /// - Parameter folder: of the note, folded.
  func nearest(from folder: String) -> File? {
    if let entry = own[folder] { return entry.file }
    for prefix in Self.prefixes(of: folder).reversed() {
      if let entry = below[prefix] { return entry.file }
    }
    return nil
  }

  private static func keep(_ entry: Entry, at key: String, in kept: inout [String: Entry]) {
    if let other = kept[key], !precedes(entry.path, other.path) { return }
    kept[key] = entry
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.count != b.utf8.count ? a.utf8.count < b.utf8.count : a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  private static func depth(of path: String) -> Int { path.utf8.count { $0 == UInt8(ascii: "/") } }

  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// From the top, which is empty, to the folder itself.
  private static func prefixes(of folder: String) -> [String] {
    guard !folder.isEmpty else { return [""] }
    return [""]
      + folder.utf8.indices.filter { folder.utf8[$0] == UInt8(ascii: "/") }.map { String(folder[..<$0]) } + [folder]
  }
}

/// The namesakes of each name that was asked for, made when the first asks.
final class NamesakeTable<File: Sendable>: Sendable {
  private let known = Mutex<[String: Namesakes<File>]>([:])

  func namesakes(of name: String, _ entries: () -> [Namesakes<File>.Entry]) -> Namesakes<File> {
    if let known = known.withLock({ $0[name] }) { return known }
    let made = Namesakes(entries())
    known.withLock { $0[name] = made }
    return made
  }
}
