import Diagnostics
import HTMLReading

extension FieldType where Value == String {
  /// Any text but an empty one.
  static let text = scalar("a text", write: { .quoted($0) }) { text, _, _ in text }

  /// A text on one line: line breaks become spaces.
  static let line = scalar("a text") { text, _, _ in onLine(text) }

  private static func onLine(_ text: String) -> String {
    guard text.hasLineBreak else { return text }
    return text.split(whereSeparator: { $0 == "\n" || $0 == " " || $0 == "\t" }).joined(separator: " ")
  }

  /// Why something may stand, in words: a sign, a blank or a single letter is no reason.
  static let reason = scalar("a reason", use: .unpublished) { text, range, reading in
    if Reason.isOne(text) { return text }
    reading.badValue(
      "\(quoted(text.trimmed)) is no reason", at: range,
      fix: "say in a few words why it may stand, for whoever reads it later")
    return nil
  }

  /// Why what a check found may stand, in a sentence: a word or two tell nobody.
  static let answer = scalar("a reason", use: .unpublished) { text, range, reading in
    if Reason.tells(text) { return text }
    reading.badValue(
      "\(quoted(text.trimmed)) is no reason: it does not say why this may stand", at: range,
      fix: "say in three words or more what was looked at, as in “The original is lost, and two witnesses remember it.”"
    )
    return nil
  }

  /// The same in a list, where a comma is more likely to part two than to belong to one.
  static let listed: FieldType = {
    var type = line
    type.commas = .perhaps
    // A tag may well be a sign.
    let read = type.read
    type.read = { node, reading in
      if node.isNothing, case .scalar(let text) = node.content { return text }
      return read(node, &reading)
    }
    return type
  }()

  /// The slug of a page, as the navigation names it; whether there is such a page shows when the site is planned.
  static let page: FieldType = {
    var type = scalar("the slug of a page", example: "about") { text, _, _ in text }
    type.commas = .parting
    return type
  }()

  /// The slug, title or alias of a document. `[[name]]` and `[[name|label]]` are taken as the name, as Obsidian writes
  /// links in properties.
  ///
  /// - Parameter mayBeConfidential: whether a source that may not be published can be named.
  static func name(of type: DocumentType, mayBeConfidential: Bool = false) -> FieldType {
    let (noun, example) =
      switch type {
      case .article: ("an article", "the-raids")
      case .source: ("a source", "the-report")
      case .annotation: ("an annotation", "note-on-the-date")
      default: ("an entity", "jane-doe")
      }
    return scalar(
      "the name of \(noun)", example: example, use: .name(of: type, mayBeConfidential: mayBeConfidential)
    ) { text, range, reading in
      guard text.utf8.starts(with: "[[".utf8), text.utf8.suffix(2).elementsEqual("]]".utf8), text.utf8.count > 4 else {
        return text
      }
      let inner = text.dropFirst(2).dropLast(2)
      return String(inner.prefix { $0 != "|" && $0 != "#" }).trimmed
    }
  }

  static let slug = scalar("a slug", example: "its-old-name", use: .address) { text, range, reading in
    if Slug.isSlug(text) { return text }
    let message = "\(quoted(text)) is not a slug: lower-case letters, digits and hyphens"
    // Of an address the slug is the last part, without its ending.
    var words = text.split(separator: "/").last.map(String.init) ?? text
    for ending in [".html", ".htm", ".md"] where words.hasSuffix(ending) { words.removeLast(ending.utf8.count) }
    if let slug = Slug.make(from: words), !text.contains("://") {
      reading.badValue(message, at: range, write: slug)
    } else {
      reading.badValue(message, at: range, fix: "write letters, digits and hyphens, as in the file’s name")
    }
    return nil
  }

  /// One of the words, exactly.
  ///
  /// - Parameter advice: what to do about a word that has a meaning, but none of the words for it.
  static func choice(
    of words: [String], _ name: String, advice: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> FieldType {
    scalar(name, choices: words) { text, range, reading in
      if words.contains(text) { return text }
      let message = "\(quoted(text)) is not \(name): one of \(words.joined(separator: ", "))"
      if let advice = advice(Synonyms.plain(text)) ?? Synonyms.advice(on: text, among: words) {
        reading.badValue(message, at: range, fix: advice)
      } else if let meant = Synonyms.word(meantBy: text, among: words) {
        reading.badValue(message, at: range, write: meant)
      } else {
        reading.badValue(message, at: range, fix: "write one of these")
      }
      return nil
    }
  }

  /// A language tag by its form (BCP 47): a language of two or three letters, then subtags.
  static let language = scalar("a language tag", example: "en") { text, range, reading in
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { index, part in
      let letters = part.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
      let digits = part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
      return index == 0 ? letters && 2...3 ~= part.utf8.count : digits && 1...8 ~= part.utf8.count
    }
    if isTag {
      if let first = parts.first, let tag = Synonyms.languagesOfCountries[first.lowercased()] {
        reading.badValue(
          "\(quoted(String(first))) is the code of a country, and none of a language", at: range,
          write: ([tag] + parts.dropFirst().map(String.init)).joined(separator: "-"))
        return nil
      }
      if let first = parts.first, let two = LanguageCodes.short[first.lowercased()] {
        reading.badValue(
          "\(quoted(String(first))) is written with two letters in BCP 47", at: range,
          write: ([two] + parts.dropFirst().map(String.init)).joined(separator: "-"))
        return nil
      }
      if let first = parts.first, first.utf8.count == 2, !LanguageCodes.all.contains(first.lowercased()) {
        reading.badValue(
          "no language has the code \(quoted(String(first)))", at: range,
          fix: "write two letters, such as en, nl or pt-BR")
        return nil
      }
      // The United Kingdom’s region is GB, whatever its addresses end in.
      guard parts.count > 1, parts[1].lowercased() == "uk" else { return text }
      reading.badValue("\(quoted(text)) has no region of BCP 47", at: range, write: "\(parts[0])-GB")
      return nil
    }
    let message = "\(quoted(text)) is not a language tag of BCP 47"
    if let tag = Synonyms.languages[text.lowercased()] {
      reading.badValue(message, at: range, write: tag)
    } else if text.contains("_") {
      // `en_US.UTF-8` names an encoding besides.
      let tag = text.prefix { $0 != "." && $0 != "@" }
      reading.badValue(message, at: range, write: tag.split(separator: "_").joined(separator: "-"))
    } else {
      reading.badValue(message, at: range, fix: "write two letters, such as en, nl or pt-BR")
    }
    return nil
  }

  /// A country's code as in ISO 3166-1 alpha-2, or `EU`. `NO` is Norway.
  static let country = scalar("a country code", example: "CA") { text, range, reading in
    if Countries.names[text] != nil { return text }
    let message = "\(quoted(text)) is not a country code of ISO 3166-1"
    if let code = Countries.code(meantBy: text) {
      reading.badValue(message, at: range, write: code)
    } else if let code = Countries.code(ofMisspelt: text) {
      reading.badValue(message, at: range, write: code)
    } else {
      reading.badValue(
        message, at: range, fix: "write the two letters of the country’s web addresses, in capitals: CA, NL, NO")
    }
    return nil
  }

  /// The label of an encoding that captures are read in.
  static let encoding = scalar("an encoding", example: "windows-1252") { text, range, reading in
    if TextEncoding(label: text) != nil { return text }
    reading.badValue(
      "\(quoted(text)) is no encoding that is read", at: range,
      fix: "write utf-8, utf-16, windows-1250 to windows-1258, iso-8859-1 to iso-8859-16, shift_jis, gb18030 or "
        + "euc-kr; or keep a copy in UTF-8")
    return nil
  }

  /// The SHA-256 of a file, in hexadecimal; read in lower case.
  static let sha256 = scalar(
    "a SHA-256", example: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", use: .unpublished
  ) { text, range, reading in
    let isHexadecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    if text.utf8.count == 64, isHexadecimal { return text.lowercased() }
    reading.badValue(
      "\(quoted(text)) is not a SHA-256: 64 hexadecimal digits, and this has \(text.utf8.count) characters", at: range,
      fix: "write what sha256sum prints for the capture")
    return nil
  }
}

extension FieldType {
  /// One of an enumeration's words.
  static func choice(of type: Value.Type, _ name: String) -> FieldType
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    let words = FieldType<String>.choice(of: type.allCases.map(\.rawValue), name)
    return FieldType(
      name: name, example: words.example, choices: words.choices, write: { .plain($0.rawValue) }
    ) { node, reading in
      words.read(node, &reading).flatMap(Value.init(rawValue:))
    }
  }
}
