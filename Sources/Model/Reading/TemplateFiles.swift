import Diagnostics

/// Forms for other notes among a dossier's files, which a program of the writer's fills in: none is a text, and none is published.
enum TemplateFiles {
  /// Takes them out of the files, and tells each folder of them once.
  static func leftOut(of files: inout [ContentFile], prefix: String) -> [Diagnostic] {
    var told: [String: Diagnostic] = [:]
    files.removeAll { file in
      guard file.role == .note, file.isLikelyTemplate, isForm(file) else { return false }
      let path = file.pathOfTemplates
      let isFolder = path != file.relativePath
      told[path] = .warning(
        "misplaced-file",
        isFolder
          ? "\(path)/ holds forms that another program fills in, and nothing of them is published"
          : "this is a form that another program fills in, and nothing of it is published",
        at: SourceLocation(path: prefix + path), fix: "write ignore: [\"\(path)\"] in \(prefix)dossier.yml")
      return true
    }
    return told.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
  }

  /// Whether a place that a program fills in stands in its front matter, or anywhere in it where its folder says what it is.
  private static func isForm(_ file: ContentFile) -> Bool {
    let bytes = file.source.bytes
    let end =
      file.pathOfTemplates != file.relativePath
      ? min(bytes.count, FrontMatterSplitter.limit) : FrontMatterSplitter.split(file.source).value?.yaml.upperBound ?? 0
    let text = bytes[..<end]
    return ["{{", "<%"].contains { text.firstRange(of: $0.utf8) != nil }
  }
}
