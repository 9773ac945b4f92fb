/// What a file is by the ending of its name.
enum FileEnding {
  /// A picture that a page can show.
  static func isImage(_ name: String) -> Bool { has(name, images) }

  /// Something that is no Markdown, and so never the name of a document.
  static func isMedia(_ name: String) -> Bool { has(name, images) || has(name, others) }

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
