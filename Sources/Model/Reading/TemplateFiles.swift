import Diagnostics

/// Forms for other notes among a dossier's files, which a program of the writer's fills in: none is a text, and none is published.
enum TemplateFiles {
  /// Takes them out of the files, and tells each folder of them once; and the slugs that they would have.
  static func leftOut(of files: inout [ContentFile], prefix: String) -> (diagnostics: [Diagnostic], slugs: Set<String>)
  {
    var told: [String: Diagnostic] = [:]
    var slugs: Set<String> = []
    files.removeAll { file in
      guard file.role == .note, isForm(file) else { return false }
      if let slug = Slug.make(from: file.name) { slugs.insert(slug) }
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
    return (told.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value), slugs)
  }

  /// Whether a place that a program fills in stands in its front matter, or anywhere in it where its folder says what it is.
  private static func isForm(_ file: ContentFile) -> Bool {
    // Few texts have one, so that all else is looked up for these alone.
    guard hasPlace(file.source, before: FrontMatterSplitter.limit) else { return false }
    return file.pathOfTemplates != file.relativePath
      || hasPlace(file.source, before: FrontMatterSplitter.split(file.source).value?.yaml.upperBound ?? 0)
  }

  /// Whether `{{` or `<%` stands before an offset.
  private static func hasPlace(_ source: SourceFile, before end: Int) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      let text = bytes[..<min(end, bytes.count)]
      return zip(text, text.dropFirst()).contains { one, next in
        one == UInt8(ascii: "{") && next == one || one == UInt8(ascii: "<") && next == UInt8(ascii: "%")
      }
    }
  }
}
