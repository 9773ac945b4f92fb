public import Diagnostics

extension Diagnostic {
  /// What an unknown key is about by which nobody is to read a page before a day.
  public static let dayOfPublication = "day of publication"
  /// What an unknown key is about that was meant to keep a file back: its fix says nothing of what stands in it.
  public static let mark = "mark of what is kept back"
}

/// Reports keys that a record does not have.
struct UnknownKeys {
  /// “an article”.
  let owner: String
  let keys: [String]
  /// Those that the file has already: none is written twice.
  let taken: Set<String>
  /// What belongs into the records of the lists that the file has.
  var nested: [(list: String, keys: [String])] = []
  /// Beyond so many, the rest is one line: a file of nothing else is not one that was meant.
  static let limit = 12
  /// The same for all records of a file.
  static let mostInFile = 100

  /// What is told of one after so many, of which nobody is to be asked what it means.
  static func oneOfMany(of owner: String, keys: [String]) -> Diagnostic {
    .error(
      "unknown-key", "a key that is none of \(owner)", at: SourceLocation(path: ""),
      fix: "see which keys \(owner) has: \(keys.joined(separator: ", "))")
  }

  func report(_ entries: [FrontMatterEntry], _ reading: inout FieldReading) {
    var seen: [String: Range<Int>] = [:]
    var reported = 0
    for (index, entry) in entries.enumerated() {
      if let first = seen[entry.key] {
        reading.append(DuplicateKey.diagnostic(entry.key, first: first, second: entry.keyRange, path: reading.path))
      } else {
        seen[entry.key] = entry.keyRange
        reading.append(diagnostic(for: entry, path: reading.path))
      }
      reported += 1
      if reported == Self.limit, index + 1 < entries.count {
        reading.error(
          "unknown-key", "\(entries.count - index - 1) more keys from here on are none of \(owner)",
          at: entries[index + 1].keyRange, fix: "see which keys \(owner) has: \(keys.joined(separator: ", "))")
        return
      }
    }
  }

  private func diagnostic(for entry: FrontMatterEntry, path: String) -> Diagnostic {
    let location = SourceLocation(path: path, range: entry.keyRange)
    let message = "“\(quotable(entry.key))” is no key of \(owner)"
    // Whoever wrote it wants the page kept back: to delete the line, or to take the nearest key, would publish it.
    if let mark = PublicationMark(meantBy: entry) {
      let fix =
        keys.contains(mark.key)
        ? "write \(mark.key): \(mark == .publish ? "false" : "true")"
        : "write draft: true" + (mark == .confidential ? "; only sources are confidential" : "")
      return Diagnostic.error("unknown-key", message, at: location, fix: fix).about(Diagnostic.mark)
    }
    if PublicationMark.isDayOfPublication(entry.key), let advice = adviceOnDay(entry) {
      return Diagnostic.error("unknown-key", message, at: location, fix: advice).about(Diagnostic.dayOfPublication)
    }
    if let advice = adviceOnMark(entry) ?? adviceBeforeAll(on: entry) {
      return .error("unknown-key", message, at: location, fix: advice)
    }
    if let meant = Synonyms.key(meantBy: entry.key, among: keys) {
      if meant == "sources", !taken.contains(meant), case .scalar(let name) = entry.value.content, !name.isEmpty {
        return .error(
          "unknown-key", message, at: location,
          fix: "write sources: and, on a line of its own, - source: \(quotable(name))")
      }
      if let advice = adviceOnList(entry, meant) { return .error("unknown-key", message, at: location, fix: advice) }
      let diagnostic = Diagnostic.error(
        "unknown-key", message, at: location, fix: "take it out, as “\(meant)” is there already")
      return taken.contains(meant) ? diagnostic : diagnostic.writing(meant)
    }
    if let advice = advice(on: entry) { return .error("unknown-key", message, at: location, fix: advice) }
    let owners = AnySchema.owners[entry.key] ?? []
    let notes =
      owners.isEmpty ? [] : [Diagnostic.Note("“\(entry.key)” is a key of \(owners.joined(separator: ", of "))")]
    return .error(
      "unknown-key", message, at: location, notes: notes,
      fix: owners.isEmpty || owners.count > 3
        ? "take it out, or write one of \(keys.joined(separator: ", "))"
        : "take it out: only \(owners.joined(separator: " or ")) has that key")
  }

  /// What to do about a day before which nobody is to read a page; nil where it may be the day of an article that has no other.
  private func adviceOnDay(_ entry: FrontMatterEntry) -> String? {
    if let meant = Synonyms.key(meantBy: entry.key, among: keys), ["date", "issued"].contains(meant),
      !taken.contains(meant)
    {
      return nil
    }
    guard keys.contains("draft") else { return nil }
    return "write draft: true as long as nobody is to read it, as no build waits for a day"
      + (keys.contains("confidential") ? ", or confidential: true if it must never be named" : "")
      + "; once it may be read, take both out"
  }

  /// What to do about a list under a word for a key that takes one name: `speakers: [jane]`.
  private func adviceOnList(_ entry: FrontMatterEntry, _ meant: String) -> String? {
    guard case .sequence(let items) = entry.value.content, Self.single.contains(meant), !taken.contains(meant) else {
      return nil
    }
    if items.count == 1, case .scalar(let name) = items[0].content, !name.isEmpty {
      return "write \(meant): \(YAMLText.value(name))"
    }
    return "write \(meant): with one of them, as it takes one"
  }

  private static let single: Set = [
    "speaker", "source", "title", "summary", "publisher", "kind", "date", "image", "language",
  ]

  /// What to do about a word for keeping a page back that says that it is not kept back.
  private func adviceOnMark(_ entry: FrontMatterEntry) -> String? {
    let key = entry.key.lowercased()
    guard case .scalar(let text) = entry.value.content, let answer = PublicationMark.answer(text) else { return nil }
    let isPublished =
      ["publish", "published"].contains(key) ? answer : ["secret", "private", "hidden"].contains(key) && !answer
    return isPublished ? "take it out: what is not marked as a draft is published" : nil
  }

  /// What to do about a key that is like one of ours and says something else, or whose value belongs elsewhere.
  private func adviceBeforeAll(on entry: FrontMatterEntry) -> String? {
    let key = entry.key.lowercased()
    if keys.contains("formerly"), ["slug", "id", "permalink", "uid"].contains(key) {
      return "take it out: the address is the file’s name; to change it rename the file, and name the old one in "
        + "formerly: [old-name]"
    }
    if keys.contains("formerly"), ForeignKeys.ofLooks.contains(key) {
      return "take it out: all pages of a kind look alike"
    }
    if keys.contains("formerly"), ForeignKeys.ofMenus.contains(key) {
      return "take it out: navigation: in dossier.yml says what the menu leads to, and in which order"
    }
    if keys.contains("article"), keys.contains("quote"), !taken.contains("quote"), ["text", "passage"].contains(key) {
      return "write quote if these are the article’s words; what the note says stands below the second line of ---"
    }
    if keys.contains("article"), keys.contains("quote"), ["text", "body", "content", "comment"].contains(key) {
      return "move it below the second line of ---: there stands what the note says"
    }
    if keys.contains("says"), keys.contains("source") {
      if ["url", "link", "website", "title"].contains(key) {
        return "write it in the source’s own file in sources/, and here source: with the name of that file"
      }
      if ["page", "pages", "p", "pp", "locator"].contains(key) {
        return "write it with the words, such as says: “… (page 12)”"
      }
    }
    if keys.contains("capture"), ["page", "pages", "volume", "issue", "edition"].contains(key) {
      return "take it out: the page is told where the source is named, such as says: “… (page 12)”"
    }
    if keys.contains("image"), ["caption", "credit", "alt"].contains(key) {
      return "write it with the picture: image: {file: picture.jpg, \(key): …}"
    }
    if keys.contains("relations"),
      ["employer", "spouse", "partner", "parent", "children", "owner", "member"].contains(key)
        || RelationTypes.all.contains(where: { $0.id.lowercased() == key })
    {
      return "write it as a relation: relations: and, on a line of its own, - {type: …, to: …}"
    }
    if keys.contains("to"), keys.contains("role"), !taken.contains("to"),
      ["from", "with", "of", "by", "entity", "name", "whom", "at", "for"].contains(key),
      case .scalar(let name) = entry.value.content,
      EDTFDate(name) == nil
    {
      return
        "write to: \(YAMLText.value(name)), if that is the other one: a relation goes from the entity in whose file it stands"
    }
    if keys.contains("location"), Self.endsOfEvents.contains(key) {
      return "write date: with both ends, such as date: 2018-04-27/2018-05-03"
    }
    if keys.contains("location"), Self.partsInEvents.contains(key) {
      return
        "write in the file of each who took part: relations: [{type: TookPartIn, to: …}] with the name of this event"
    }
    if keys.contains("latitude"), key == "location", case .sequence = entry.value.content {
      return Self.adviceOnDegrees
    }
    if keys.contains("relations"), key == "age" {
      return "write born: with the year; an age is right for a year at most"
    }
    if let colon = entry.key.utf8.firstIndex(of: UInt8(ascii: ":")), entry.value.isEmpty {
      let (left, right) = (String(entry.key[..<colon]), entry.key[entry.key.utf8.index(after: colon)...])
      if keys.contains(left), !right.isEmpty { return "write a space after the colon: \(left): \(right)" }
    }
    return nil
  }

  private static let adviceOnDegrees = "write latitude: and longitude:, each on a line, in decimal degrees"

  private static let endsOfEvents: Set = [
    "from", "to", "start", "end", "begin", "begins", "ends", "until", "till", "startdate", "enddate", "start_date",
    "end_date",
  ]
  private static let partsInEvents: Set = [
    "participants", "participant", "attendees", "attended", "people", "persons", "present", "who", "involved", "actors",
  ]

  /// What else may have been meant.
  private func advice(on entry: FrontMatterEntry) -> String? {
    if let owner = nested.first(where: { $0.keys.contains(entry.key) }) {
      return "indent it as far as the other keys of its item: it is a key of what stands in “\(owner.list)”"
    }
    // `{role: Curator, maps}`: of a record in braces, a word without a value is the end of one that has a comma.
    if entry.value.isEmpty, entry.key.utf8.contains(0x20) || !keys.contains("title") {
      return "if it belongs to the value before it, put that value in quotation marks: a comma ends it between braces"
    }
    let places: Set = ["coordinates", "coords", "geo", "gps", "latlon", "latlng", "position"]
    if keys.contains("latitude"), places.contains(entry.key.lowercased()) {
      return Self.adviceOnDegrees
    }
    return nil
  }

  private func quotable(_ key: String) -> String {
    key.count > 40 ? String(key.prefix(40)) + "…" : key
  }
}
