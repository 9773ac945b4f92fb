/// What a file is by the ending of its name.
public enum FileEnding {
  /// A picture that a page can show.
  public static func isImage(_ name: String) -> Bool { has(name, images) }

  /// Something that is no Markdown, and so never the name of a document.
  static func isMedia(_ name: String) -> Bool { has(name, images) || has(name, others) }

  /// Whether the last part of a path has an ending that is no note's: `sheet.ods`.
  static func isFile(_ path: String) -> Bool {
    let name =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8[path.utf8.index(after: $0)...] } ?? path.utf8[...]
    guard let stop = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = name[name.index(after: stop)...]
    return 1...8 ~= ending.count && ending.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      && !(ending.count == 2 && ending.elementsEqual("md".utf8))
  }

  /// A name as it was written, without the ending of a text’s file; nil where it has none.
  static func withoutMarkdown(_ name: String) -> String? {
    guard name.utf8.count > 3, name.utf8.suffix(3).elementsEqual(".md".utf8) else { return nil }
    return String(name.utf8.dropLast(3))
  }

  static func isSound(_ name: String) -> Bool { has(name, sounds) }

  static func isFilm(_ name: String) -> Bool { has(name, films) }

  private static let sounds = [".mp3", ".m4a", ".wav", ".ogg", ".flac", ".opus"]
  private static let films = [".mp4", ".webm", ".mov", ".mkv", ".ogv"]
  private static let images = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"]
  private static let others = [
    ".pdf", ".mp3", ".m4a", ".wav", ".ogg", ".flac", ".mp4", ".mov", ".webm", ".mkv", ".csv", ".xlsx", ".docx", ".zip",
    ".bmp", ".canvas", ".base", ".excalidraw",
  ]

  private static func has(_ name: String, _ endings: [String]) -> Bool {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return false }
    let name = name.lowercased().utf8
    return endings.contains { name.hasSuffix($0) }
  }
}
