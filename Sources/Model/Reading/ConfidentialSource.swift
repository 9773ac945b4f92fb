import Diagnostics

/// What is read besides of confidential sources, as it must not be told anywhere.
enum ConfidentialSource {
  /// Keys that only a source has, and that say what must not be told of it.
  private static let telling: Set = ["secretNames", "mayBeNamed", "url", "archiveURL", "capture"]

  /// Of a note that keeps itself back as confidential, and is a source by its keys: a dossier's may lie among notes, too.
  static func read(
    from entries: [FrontMatterEntry], of file: ContentFile, into header: inout Header,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard header.isConfidential, entries.contains(where: isTelling) else { return }
    var reading = FieldReading(path: file.source.path)
    var front = SourceSchema.source.readAsFarAsPossible(entries, missingAt: 0..<0, &reading).root
    front.record.malformedAddresses = malformedAddresses(of: front.record, entries)
    header.secretSource = front.record
    // What is no key of a note may be one of a source.
    diagnostics.removeAll { $0.id == "unknown-key" }
    diagnostics += reading.diagnostics.filter { $0.id == "unknown-key" }
  }

  private static func isTelling(_ entry: FrontMatterEntry) -> Bool {
    if telling.contains(entry.key) { return true }
    guard entry.key == "type", case .scalar(let type) = entry.value.content else { return false }
    return Source.types.contains(type)
  }

  /// A source with what was typed for its addresses, where that is none: messages would show it elsewhere.
  static func withMalformedAddresses(
    _ content: Document.Content, from entries: [FrontMatterEntry]
  ) -> Document.Content {
    guard case .source(var source) = content, source.isConfidential else { return content }
    source.malformedAddresses = malformedAddresses(of: source, entries)
    return .source(source)
  }

  private static func malformedAddresses(of source: Source, _ entries: [FrontMatterEntry]) -> [String] {
    entries.compactMap { entry in
      guard case .scalar(let text) = entry.value.content else { return nil }
      switch entry.key {
      case "url": return source.url == nil ? text : nil
      case "archiveURL": return source.archiveURL == nil ? text : nil
      default: return nil
      }
    }
  }
}
