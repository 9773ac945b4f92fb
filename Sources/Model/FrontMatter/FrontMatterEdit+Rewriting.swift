import Diagnostics

extension FrontMatterEdit {
  /// A document's file with the front matter that another record or header asks for: only the lines of keys whose values differ
  /// are written, a key that is new comes below the last of those that stand before it in the schema, and all other bytes stay.
  ///
  /// What comes out is read again and held against what was meant. Nil where that is not what it says, or where the front
  /// matter is written in such a way that the change would touch more.
  public static func rewriting(
    _ document: Document, header: Header? = nil, content: Document.Content? = nil
  ) -> [UInt8]? {
    var new = document.header
    if let header { new = header }
    let changed = Document(
      id: document.id, source: document.source, body: document.body, slug: document.slug, header: new,
      content: content ?? document.content, isVaultNote: document.isVaultNote)
    let (before, after) = (document.writtenKeys, changed.writtenKeys)
    guard before != after else { return Array(document.source.bytes) }
    guard let entries = entries(of: document.source) else { return nil }
    let old = Dictionary(before.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let wanted = Dictionary(after.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    var edits: [TextEdit] = []
    for entry in entries where old[entry.key] != nil && wanted[entry.key] == nil {
      guard let range = lines(of: entry, in: document.source.bytes) else { return nil }
      edits.append(TextEdit(range, comments(of: entry, in: range, document.source.bytes)))
    }
    var last: FrontMatterEntry?
    for key in after {
      let entry = entries.first { $0.key == key.key }
      defer { last = entry ?? last }
      guard old[key.key] != key.value else { continue }
      if let entry {
        guard let range = value(of: entry, in: document.source.bytes) else { return nil }
        edits.append(
          TextEdit(range, (range.lowerBound == entry.keyRange.upperBound + 1 ? " " : "") + inline(key.value)))
      } else {
        guard let anchor = last ?? entries.last, let place = lineBelow(anchor, in: document.source.bytes) else {
          return nil
        }
        let lines = key.lines().flatMap { place.indent + Array($0.utf8) + place.lineBreak }
        edits.append(TextEdit(place.offset..<place.offset, lines))
      }
    }
    guard let bytes = edits.applied(to: document.source.bytes),
      readsAs(wanted, SourceFile(path: document.source.path, bytes: bytes), besides: entries, old: old)
    else { return nil }
    return bytes
  }

  /// In the place of a value, on its line.
  private static func inline(_ value: WrittenValue) -> String {
    if case .plain(let text) = value { YAMLText.plainOrQuoted(text) } else { value.flow }
  }

  /// The place of a value: after the colon where there is none.
  private static func value(of entry: FrontMatterEntry, in bytes: SourceFile.Bytes) -> Range<Int>? {
    let range = trimmed(entry.value.range, in: bytes)
    if !range.isEmpty { return range }
    let colon = entry.keyRange.upperBound
    return colon < bytes.count && bytes[colon] == UInt8(ascii: ":") ? colon + 1..<colon + 1 : nil
  }

  /// Whether the file says what is wanted, and of all other keys what it said before.
  private static func readsAs(
    _ wanted: [String: WrittenValue], _ file: SourceFile, besides entries: [FrontMatterEntry],
    old: [String: WrittenValue]
  ) -> Bool {
    guard let found = self.entries(of: file) else { return false }
    let others = { (entries: [FrontMatterEntry]) in
      entries.filter { old[$0.key] == nil && wanted[$0.key] == nil }.map { $0.key + plain($0.value.content) }
    }
    guard others(found) == others(entries) else { return false }
    return found.allSatisfy { entry in
      guard let value = wanted[entry.key] else { return old[entry.key] == nil }
      // A key that did not change may be written otherwise than it would be anew.
      if value == old[entry.key], let before = entries.first(where: { $0.key == entry.key }) {
        return plain(before.value.content) == plain(entry.value.content)
      }
      return plain(value.content) == plain(entry.value.content)
    } && wanted.keys.allSatisfy { key in found.contains { $0.key == key } || old[key] == wanted[key] }
  }

  private static func entries(of file: SourceFile) -> [FrontMatterEntry]? {
    guard let parts = FrontMatterSplitter.split(file).value, parts.hasFrontMatter else { return nil }
    return entries(of: parts, in: file)
  }
}
