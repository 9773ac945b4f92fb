import Diagnostics

/// All the keys of a record: from it come reading, checking, “did you mean” and the documentation.
///
/// After a reference: all threads read by the same few of them, and a copy would count what each field holds.
final class Schema<Root: Sendable>: Sendable {
  /// With its article: “an article”.
  let name: String
  /// One sentence.
  let summary: String
  let fields: [Field<Root>]
  /// Keys that it had once, with what to write now.
  let former: [String: String]
  /// Keys that have another name now.
  let renamed: [String: String]
  /// The fields' names, and the places of those that are required: what is looked at for every key.
  private let names: [String]
  /// How each is read, apart from what else is known of a field: to hand that on would count all that it holds, and the threads that
  /// read files would wait for one another at every key.
  private let readers: [Field<Root>.Reader]
  private let required: [Int]
  /// What is told where one of these is missing, and of a key among thousands that is none: made once.
  private let missing: [Diagnostic]
  private let unknown: Diagnostic
  /// Of the fields that name other documents, what they name.
  private let naming: [@Sendable (Root, inout [NamedDocument]) -> Void]
  /// The record before anything is read. What a required field sets holds a stand-in, which gets out in a flawed document
  /// alone (``Document/isFlawed``).
  let start: @Sendable () -> Root

  init(
    _ name: String, _ summary: String, start: @autoclosure @escaping @Sendable () -> Root, fields: [Field<Root>],
    former: [String: String] = [:], renamed: [String: String] = [:]
  ) {
    self.name = name
    self.former = former
    self.renamed = renamed
    self.summary = summary
    self.fields = fields
    names = fields.map(\.name)
    readers = fields.map(\.read)
    required = fields.indices.filter { fields[$0].isRequired }
    missing = fields.filter(\.isRequired).map { Self.missing($0, of: name) }
    unknown = UnknownKeys.oneOfMany(of: name, keys: fields.map(\.name))
    naming = fields.compactMap(\.names)
    self.start = start
  }

  var descriptions: [FieldDescription] { fields.map(\.description) }

  /// Adds the other documents that a record names; nil where no field names any.
  var namesOfRecord: (@Sendable (Root, inout [NamedDocument]) -> Void)? {
    if naming.isEmpty { return nil }
    return { (record: Root, names: inout [NamedDocument]) in self.addNames(of: record, to: &names) }
  }

  /// The other documents that a record names, in the order of the fields.
  func names(_ root: Root) -> [NamedDocument] {
    var names: [NamedDocument] = []
    addNames(of: root, to: &names)
    return names
  }

  func addNames(of root: Root, to names: inout [NamedDocument]) {
    for field in naming { field(root, &names) }
  }

  /// The keys of a record as front matter writes them, in the order of the fields: what is required, and what is not as it is
  /// where nobody says anything.
  func write(_ root: Root) -> [WrittenKey] {
    let nothing = start()
    return fields.compactMap { field in
      guard let value = field.write(root), field.isRequired || value != field.write(nothing) else { return nil }
      return WrittenKey(field.name, value)
    }
  }

  /// The keys that a record cannot do without, else the first, with examples.
  var example: String {
    let shown = fields.contains(where: \.isRequired) ? fields.filter(\.isRequired) : Array(fields.prefix(1))
    return "{" + shown.map { "\($0.name): \($0.description.example)" }.joined(separator: ", ") + "}"
  }

  /// The record; nil, with diagnostics, where a required key is missing or its value is none.
  func read(_ entries: [FrontMatterEntry], missingAt place: Range<Int>, _ reading: inout FieldReading) -> Root? {
    let (root, isComplete) = readAsFarAsPossible(entries, missingAt: place, &reading)
    return isComplete ? root : nil
  }

  /// The record, in which stand-ins are left where a required key is missing or its value is none. A key whose value is
  /// wrong, or that is unknown, does not keep the others from being read.
  func readAsFarAsPossible(
    _ entries: [FrontMatterEntry], missingAt place: Range<Int>, _ reading: inout FieldReading
  ) -> (root: Root, isComplete: Bool) {
    var root = start()
    var places = [Range<Int>?](repeating: nil, count: fields.count)
    var unknown: [FrontMatterEntry] = []
    var isComplete = true
    for entry in entries {
      guard let index = names.firstIndex(of: entry.key) else {
        if let advice = former[entry.key] {
          reading.error(
            "former-key", "“\(entry.key)” is no key of \(name) any more", at: entry.keyRange, fix: advice)
        } else if let new = renamed[entry.key] {
          let message = "“\(entry.key)” is no key of \(name) any more"
          reading.append(
            .error("former-key", message, at: SourceLocation(path: reading.path, range: entry.keyRange)).writing(new))
        } else {
          unknown.append(entry)
        }
        continue
      }
      if let first = places[index] {
        reading.append(DuplicateKey.diagnostic(entry.key, first: first, second: entry.keyRange, path: reading.path))
        continue
      }
      places[index] = entry.keyRange
      if !readers[index](entry, &reading, &root), required.contains(index) { isComplete = false }
    }
    if !unknown.isEmpty, reading.unknownKeys >= UnknownKeys.mostInFile {
      for entry in unknown { reading.append(self.unknown, at: entry.keyRange) }
    } else if !unknown.isEmpty {
      reading.unknownKeys += unknown.count
      let taken = Set(names.indices.filter { places[$0] != nil }.map { names[$0] })
      UnknownKeys(owner: name, keys: names, taken: taken, nested: keysOfItems(taken)).report(unknown, &reading)
      readMisnamed(unknown, &places, &reading, &root)
    }
    for (index, diagnostic) in zip(required, missing) where places[index] == nil {
      isComplete = false
      reading.append(diagnostic, at: place)
    }
    return (root, isComplete)
  }

  /// The keys of records in lists, by the key of the list.
  private func keysOfItems(_ taken: Set<String>) -> [(list: String, keys: [String])] {
    fields.filter { taken.contains($0.name) && !$0.description.nested.isEmpty }.map {
      ($0.name, $0.description.nested.map(\.name))
    }
  }

  private static func missing(_ field: Field<Root>, of name: String) -> Diagnostic {
    let choices = field.description.choices
    return .error(
      "missing-key", "\(name) needs “\(field.name)”", at: SourceLocation(path: ""),
      fix: "write \(field.name): with \(field.description.typeName)"
        + (2...8 ~= choices.count ? ": \(choices.joined(separator: ", "))" : "")
        + (choices.count > 8
          ? ", such as \(field.description.example); dossier help fields \(topic(of: name)) lists all" : "")
    ).about(field.name)
  }

  /// What `dossier help fields` calls a record by: “source” of “a source”.
  private static func topic(of name: String) -> String {
    let noun = name.firstIndex(of: " ").map { String(name[name.index(after: $0)...]) } ?? name
    return noun == "relation" ? "relations" : noun
  }

  /// Reads what stands under another key than its own, which was reported with the right one as its fix: a file whose
  /// `Title:` is no `title:` still has its name, and is not told that it lacks one.
  private func readMisnamed(
    _ unknown: [FrontMatterEntry], _ places: inout [Range<Int>?], _ reading: inout FieldReading, _ root: inout Root
  ) {
    for entry in unknown.prefix(UnknownKeys.limit) {
      if let mark = PublicationMark(key: entry.key), mark.keepsBack(entry.value, after: entry.key) { continue }
      guard let meant = Synonyms.key(meantBy: entry.key, among: names), let index = names.firstIndex(of: meant),
        places[index] == nil
      else { continue }
      var aside = FieldReading(path: reading.path)
      _ = readers[index](entry, &aside, &root)
      places[index] = entry.keyRange
    }
  }
}
