public import Diagnostics
import Words

/// Reads `dossier.yml`, which is YAML from its first line to its last.
public enum SettingsReader {
  /// Its values with their places; nil where it cannot be read.
  public static func root(of file: SourceFile) -> FrontMatterNode? {
    guard TextCheck.utf8(file) == nil else { return nil }
    return YAMLReader.read(file.bytes.withUnsafeBufferPointer(yaml), of: file).value
  }

  /// The defaults, with diagnostics, where the file cannot be read.
  static func read(_ file: SourceFile, fallbackTitle: String) -> Diagnosed<Settings> {
    var settings = Settings()
    settings.title = fallbackTitle
    settings.source = file
    settings.isUnread = true
    if let diagnostic = TextCheck.utf8(file) { return Diagnosed(settings, [diagnostic]) }
    let range = file.bytes.withUnsafeBufferPointer(yaml)
    if range.count > FrontMatterSplitter.limit {
      let diagnostic = Diagnostic.error(
        "long-front-matter", "the settings have \(range.count) bytes; up to \(FrontMatterSplitter.limit) are read",
        at: SourceLocation(path: file.path), fix: "take out what is not needed")
      return Diagnosed(settings, [diagnostic])
    }
    if let diagnostic = TextCheck.controls(in: range, of: file) { return Diagnosed(settings, [diagnostic]) }
    let yaml = YAMLReader.read(range, of: file)
    guard let node = yaml.value else {
      settings.speak(Self.language(in: SalvagedFrontMatter(range, of: file).entries))
      return Diagnosed(settings, yaml.diagnostics)
    }
    let warnings = BidiCheck.warnings(in: range, of: file)
    var reading = FieldReading(path: file.path)
    guard case .mapping(let entries) = node.content else {
      reading.error(
        "wrong-type", "the settings are keys with values, and this is \(node.typeName)", at: node.shownRange,
        fix: "write title: and the dossier’s name")
      return Diagnosed(settings, reading.diagnostics)
    }
    let read = SettingsSchema.settings.readAsFarAsPossible(
      FrontMatterComments.removed(from: entries), missingAt: 0..<0, &reading)
    settings = read.root
    if !read.isComplete { settings.title = fallbackTitle }
    settings.source = file
    let isBad = reading.diagnostics.hasErrors
    if isBad, let meant = Self.language(in: entries) { settings.language = meant }
    if let words = Wordings.named(settings.language) {
      settings.words = words
    } else if !isBad, let language = entries.first(where: { $0.key == "language" })?.value {
      reading.append(
        Diagnostic(
          .information, "untranslated-language",
          "the pages’ own words, such as “Sources”, are English: there are none in “\(settings.language)” yet",
          at: SourceLocation(path: file.path, range: language.range),
          fix: "leave it: the texts are marked as what they are, for browsers and screen readers"))
    }
    return Diagnosed(settings, warnings + reading.diagnostics)
  }

  /// The language that settings with an error name, or are told to name: sentences end otherwise in another, and nothing else is to
  /// be wrong for that.
  private static func language(in entries: [FrontMatterEntry]) -> String? {
    guard let value = entries.first(where: { $0.key.lowercased() == "language" })?.value else { return nil }
    var reading = FieldReading(path: "")
    return FieldType<String>.language.read(value, &reading) ?? reading.diagnostics.lazy.compactMap(\.replacement).first
  }

  /// The text after a byte order mark and a first line of `---`, which some write.
  private static func yaml(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = TextCheck.startOfText(bytes)
    return (FrontMatterSplitter.fence(at: start, in: bytes, closing: false) ?? start)..<bytes.count
  }
}
