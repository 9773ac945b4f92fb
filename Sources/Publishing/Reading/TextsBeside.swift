/// Markdown that lies beside a content folder, where nothing reads it.
public enum TextsBeside {
  /// Paths of Markdown files from the folder that holds the content, in the order of their bytes. What lies in the content, in
  /// the output and in hidden folders is not among them, nor is what repositories have, such as `README.md`.
  ///
  /// - Parameter depth: how many folders down it is looked for.
  public static func paths(in folder: String, depth: Int = 0) -> [String] {
    guard let folder = try? Folder.open(folder, fault: nil) else { return [] }
    var found: [String] = []
    collect(in: folder, "", depth, &found)
    return found
  }

  private static func collect(in folder: Folder, _ prefix: String, _ depth: Int, _ found: inout [String]) {
    guard let names = try? folder.names() else { return }
    for entry in names.entries {
      guard let name = names.withBytes(entry, { String(validating: $0, as: UTF8.self) }), name.utf8.first != 0x2E else {
        continue
      }
      switch entry.kind {
      case .file: if isText(name) { found.append(prefix + name) }
      case .folder where depth > 0 && !skipped.contains(name):
        guard let inner = try? names.withName(entry, { name throws(SystemError) in try folder.folder(name) }) else {
          continue
        }
        collect(in: inner, prefix + name + "/", depth - 1, &found)
      default: continue
      }
    }
  }

  private static let skipped: Set = ["Content", "Public", "node_modules"]

  private static func isText(_ name: String) -> Bool {
    let bytes = name.utf8
    guard bytes.count > 3, bytes.suffix(3).elementsEqual(".md".utf8) else { return false }
    return bytes.dropLast(3).contains { 0x61...0x7A ~= $0 || $0 >= 0x80 }
  }
}
