/// What values a field takes: how messages and the documentation call them, and how one is read.
struct FieldType<Value: Sendable>: Sendable {
  /// With its article: “a date”, “a list of texts”.
  var name: String
  var form = FieldForm.text
  /// A value as front matter writes it; nil where a key has to give one of its own.
  var example: String?
  /// The words that it takes, where it takes no others.
  var choices: [String] = []
  /// The keys of the records that it takes.
  var nested: [FieldDescription] = []
  /// What a key without a value stands for; nil where that is a mistake.
  var emptyValue: Value?
  /// What a comma in a text means that stands where a list of such values belongs.
  var commas = ListCommas.nothing
  /// Whether a key without a value is an error, also where the record could do without: nobody can tell what was meant.
  var needsAnswer: Bool { Value.self == Bool.self && emptyValue == nil }
  var use = FieldUse.shown
  /// Adds the other documents that a value names; nil where it never names any.
  var names: (@Sendable (Value, inout [NamedDocument]) -> Void)?
  /// As front matter writes it; nil for what it need not write.
  var write: @Sendable (Value) -> WrittenValue?
  /// Nil, with a diagnostic, for a value that is not of the type.
  var read: @Sendable (FrontMatterNode, inout FieldReading) -> Value?

  /// A type whose values are written as one scalar. The text has no white space at its ends.
  static func scalar(
    _ name: String, form: FieldForm = .text, example: String? = nil, choices: [String] = [], use: FieldUse = .shown,
    write: @escaping @Sendable (Value) -> WrittenValue?,
    parse: @escaping @Sendable (String, Range<Int>, inout FieldReading) -> Value?
  ) -> FieldType {
    FieldType(
      name: name, form: form, example: example, choices: choices, use: use, write: write
    ) { node, reading in
      guard case .scalar(let text) = node.content else {
        if let link = node.linkInBrackets {
          reading.wrongType(name, found: node, write: link)
        } else if let word = node.wordInRecord(below: reading.key) {
          reading.wrongType(name, found: node, fix: "write \(YAMLText.value(word)) alone, without a key")
        } else if let words = node.itemsInBraces {
          let message = "“\(reading.key)” takes \(name), and what stands in braces is keys to YAML"
          let meant = words.joined(separator: ", ")
          reading.append(.error("wrong-type", message, at: reading.location(node.range)).writing(value: meant))
          // What it is called is known.
          return parse(meant, node.range, &reading)
        } else {
          // The only item of a list that has no other is what was meant.
          if case .sequence(let items) = node.content, items.count == 1, case .scalar(let text) = items[0].content {
            reading.wrongType(name, found: node, write: text)
            return nil
          }
          let sign = if case .mapping = node.content { "keys" } else { "brackets" }
          reading.wrongType(name, found: node, fix: "write one \(Self.noun(of: name)), without \(sign)")
        }
        return nil
      }
      if node.isNothing {
        reading.badValue(
          "\(quoted(text)) stands for nothing in YAML, and “\(reading.key)” takes \(name)", at: node.range,
          fix: "write \(name)" + (reading.needsValue ? "" : ", or take the key out"))
        return nil
      }
      return parse(text.trimmed, node.range, &reading)
    }
  }

  /// “the name of an entity” without its article.
  private static func noun(of name: String) -> String {
    for article in ["the ", "a ", "an "] where name.hasPrefix(article) { return String(name.dropFirst(article.count)) }
    return name
  }

  /// - Parameter back: the value that was transformed; nil for what comes of no such value.
  func map<Other: Sendable>(
    _ transform: @escaping @Sendable (Value) -> Other, back: @escaping @Sendable (Other) -> Value?
  ) -> FieldType<Other> {
    FieldType<Other>(
      name: name, form: form, example: example, choices: choices, nested: nested, emptyValue: emptyValue.map(transform),
      use: use, write: { [write] in back($0).flatMap(write) }, read: { [read] in read($0, &$1).map(transform) })
  }

  /// With the place of the value.
  var located: FieldType<Located<Value>> {
    FieldType<Located<Value>>(
      name: name, form: form, example: example, choices: choices, nested: nested, commas: commas, use: use,
      write: { [write] in write($0.value) },
      read: { [read] node, reading in read(node, &reading).map { Located($0, at: node.range) } })
  }
}

extension FieldType where Value == String {
  /// A scalar that is written as it is.
  static func scalar(
    _ name: String, form: FieldForm = .text, example: String? = nil, choices: [String] = [], use: FieldUse = .shown,
    parse: @escaping @Sendable (String, Range<Int>, inout FieldReading) -> String?
  ) -> FieldType {
    scalar(name, form: form, example: example, choices: choices, use: use, write: { .plain($0) }, parse: parse)
  }
}

extension FieldType where Value == Located<String> {
  /// The same, of names: with what they name.
  var naming: FieldType { naming(.all) }

  /// The same, of names of entities of some kinds.
  func naming(_ kinds: EntityKindSet) -> FieldType {
    guard case .name(let type, let mayBeConfidential) = use else { return self }
    var naming = self
    naming.names = { $1.append(NamedDocument($0, type, mayBeConfidential: mayBeConfidential, kinds: kinds)) }
    return naming
  }
}

extension FieldType {
  /// The names of all values of a list.
  fileprivate var namesInList: (@Sendable ([Value], inout [NamedDocument]) -> Void)? {
    guard let names else { return nil }
    let isOfNames = nested.isEmpty
    return { (values: [Value], found: inout [NamedDocument]) in
      let first = found.count
      for value in values { names(value, &found) }
      if isOfNames { for index in first..<found.count { found[index].isInList = true } }
    }
  }

  /// A list. One value that stands alone is a list of one, and a key without a value an empty one, as Obsidian has it.
  static func list<Item: Sendable>(of item: FieldType<Item>, _ name: String) -> FieldType where Value == [Item] {
    FieldType(
      name: name, form: .list(item.form), example: (item.example ?? item.choices.first).map { "[\($0)]" },
      choices: item.choices, nested: item.nested, emptyValue: [], use: item.use,
      names: item.namesInList, write: { values in values.isEmpty ? nil : .list(values.compactMap(item.write)) }
    ) { node, reading in
      guard case .sequence(let items) = node.content else {
        if case .mapping = node.content, item.nested.isEmpty {
          if let items = node.itemsInBraces {
            reading.wrongType(
              name, found: node, writing: "[" + items.map(YAMLText.value).joined(separator: ", ") + "]")
          } else if let word = node.wordInRecord(below: reading.key) {
            reading.wrongType(name, found: node, fix: "write [\(YAMLText.value(word))]")
          } else {
            reading.wrongType(name, found: node, fix: "write [a, b], or each item on a line after a hyphen")
          }
          return nil
        }
        if case .mapping(let entries) = node.content, let (first, again) = entries.firstThatBeginsAgain {
          reading.error(
            "wrong-type", "“\(reading.key)” takes \(name), and another item begins here without a hyphen",
            at: again.keyRange,
            fix: "begin each item with a hyphen: - \(first.key): …, and indent its other keys by two more spaces")
          return nil
        }
        if let records = item.listOfRecords(in: node) {
          reading.wrongType(name, found: node, writing: records)
          return nil
        }
        if let advice = item.adviceOnRecords(in: node) {
          reading.wrongType(name, found: node, fix: advice)
          return nil
        }
        if reading.key == "tags", let tags = TagsInText(node) { return tags.read(as: item, &reading) }
        if reading.key == "tags", let tag = node.tagWithoutSigns(&reading) {
          return item.read(tag, &reading).map { [$0] }
        }
        let isOfWords = item.form == .text && item.choices.isEmpty && item.names == nil
        if let list = node.listInText(hasCommas: item.commas != .nothing, hasSemicolons: isOfWords) {
          return list.read(as: item, name, &reading)
        }
        return item.read(node, &reading).map { [$0] }
      }
      var values: [Item] = []
      values.reserveCapacity(items.count)
      // One that is parted makes a list of it, and the rest is read as it is.
      let parted =
        item.nested.isEmpty
        ? items.map { node in
          node.itemsParted(isOnly: items.count == 1, &reading) ?? [node.itemWithoutSign(&reading) ?? node]
        } : [items]
      for node in parted.joined() {
        let node = reading.key == "tags" ? node.tagWithoutSigns(&reading) ?? node : node
        if node.isEmpty {
          reading.warning("empty-value", "an item of “\(reading.key)” is empty", at: node.range, fix: "take it out")
        } else if let value = item.read(node, &reading) {
          values.append(value)
        }
      }
      return values
    }
  }

  /// `a, b` as records in a list, `[{source: a}, {source: b}]`, where each needs one key alone, whose value is a name; nil for a
  /// text that may well be one name.
  fileprivate func listOfRecords(in node: FrontMatterNode) -> String? {
    let required = nested.filter(\.isRequired)
    guard required.count == 1, let key = required.first?.name, case .scalar(let text) = node.content,
      names != nil, node.range.count == text.utf8.count
    else { return nil }
    let items = ListSeparators.items(of: text, parted: ListSeparators.all)
    // With spaces in them, they may be the parts of one title.
    guard items.count > 1, items.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else { return nil }
    return "[" + items.map { "{\(key): \(YAMLText.value($0))}" }.joined(separator: ", ") + "]"
  }

  /// What to do about several titles in one text where records belong.
  fileprivate func adviceOnRecords(in node: FrontMatterNode) -> String? {
    let required = nested.filter(\.isRequired)
    guard required.count == 1, let key = required.first?.name, names != nil, case .scalar(let text) = node.content,
      text.contains(where: ListSeparators.all.contains)
    else { return nil }
    return "write [{\(key): …}, {\(key): …}], a record for each"
  }

  /// A mapping whose keys a schema knows.
  static func record(_ schema: Schema<Value>) -> FieldType {
    FieldType(
      name: schema.name, form: .record, example: schema.example, nested: schema.descriptions,
      names: schema.namesOfRecord, write: { record in .record(schema.write(record)) }
    ) { node, reading in
      guard case .mapping(let entries) = node.content else {
        let keys = schema.fields.filter(\.isRequired).map(\.name)
        let takesName = schema.fields.first(where: \.isRequired)?.names != nil
        if keys.count == 1, takesName, case .scalar(let text) = node.content {
          var names = ListSeparators.items(of: text, parted: ListSeparators.odd)
          if text.contains("://"), keys[0] == "source" {
            reading.wrongType(
              schema.name, found: node,
              fix: "make a file in sources/ with url: \(text.trimmed), and write {source: …} with its name")
            return nil
          }
          if names.count < 2 || !names.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) { names = [text.trimmed] }
          let records = names.map { "{\(keys[0]): \(YAMLText.value($0))}" }.joined(separator: ", ")
          reading.wrongType(schema.name, found: node, writing: records)
          return nil
        }
        let example =
          keys.isEmpty
          ? nil : "write {" + keys.map { "\($0): …" }.joined(separator: ", ") + "}, or each key on a line of its own"
        reading.wrongType(schema.name, found: node, fix: example)
        return nil
      }
      // `- 2026-05-14: The first…`, as lists of changes have it elsewhere.
      if entries.count == 1, let entry = entries.first, EDTFDate(entry.key) != nil, !entry.value.isEmpty,
        let other = schema.fields.first(where: { $0.isRequired && $0.name != "date" }),
        schema.fields.contains(where: { $0.isRequired && $0.name == "date" })
      {
        reading.error(
          "wrong-type", "\(quoted(entry.key)) is a date, and stands where a key belongs", at: entry.keyRange,
          fix: "write {date: \(entry.key), \(other.name): …}, with what stands after the colon for …")
        return nil
      }
      return schema.read(entries, missingAt: node.shownRange, &reading)
    }
  }
}

extension [FrontMatterEntry] {
  /// The first key that stands there twice, both times: two records that were to be two items of a list.
  fileprivate var firstThatBeginsAgain: (first: FrontMatterEntry, again: FrontMatterEntry)? {
    for (index, entry) in enumerated() {
      if let first = self[..<index].first(where: { $0.key == entry.key }) { return (first, entry) }
    }
    return nil
  }
}

extension FrontMatterNode {
  /// `~` and `null` without quotation marks.
  var isNothing: Bool {
    guard case .scalar(let text) = content, range.count == text.utf8.count else { return false }
    return text == "~" || text == "null"
  }

  /// `[[name]]` without quotation marks is a list in a list; what was meant is the name.
  var linkInBrackets: String? {
    guard case .sequence(let outer) = content, outer.count == 1, case .sequence(let inner) = outer[0].content,
      inner.count == 1, case .scalar(let name) = inner[0].content
    else { return nil }
    return name
  }
}

extension FrontMatterNode {
  /// `{a, b}`, in the brackets of other languages than YAML’s lists have: keys without values. Nil for a record.
  var itemsInBraces: [String]? {
    guard case .mapping(let entries) = content, !entries.isEmpty, entries.allSatisfy(\.value.isEmpty),
      range.count > entries.reduce(0, { $0 + $1.keyRange.count })
    else { return nil }
    return entries.map(\.key)
  }

  /// The word that a record was meant for where one value belongs: `{name: Nora Testa, role: Reporter}`.
  fileprivate func wordInRecord(below key: String) -> String? {
    guard case .mapping(let entries) = content else { return nil }
    let isOfPages = key == "navigation"
    let keys = ["page", "slug", "file", "source", "id", "name", "title", "label"]
    for key in isOfPages ? Self.keysOfAddresses + keys : keys {
      for entry in entries where entry.key.lowercased() == key {
        guard case .scalar(let word) = entry.value.content, !entry.value.isEmpty else { continue }
        guard isOfPages else { return word.trimmed }
        if let slug = Self.slug(inAddress: word.trimmed) { return slug }
      }
    }
    return nil
  }

  private static let keysOfAddresses = ["url", "link", "href", "path", "to", "pageref"]

  /// `articles` of `/articles/` and `articles.html`; nil for an address elsewhere and for the home page’s.
  private static func slug(inAddress text: String) -> String? {
    guard !text.contains("://"), let last = text.split(separator: "/").last else { return nil }
    let ending = [".html", ".htm", ".md"].first(where: last.hasSuffix)
    return String(last.dropLast(ending?.count ?? 0))
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
    guard let first = utf8.first, let last = utf8.last, isSpace(first) || isSpace(last) else { return self }
    guard let start = utf8.firstIndex(where: { !isSpace($0) }), let end = utf8.lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[start...end])
  }

  var hasLineBreak: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(0x0A) } ?? utf8.contains(0x0A)
  }
}
