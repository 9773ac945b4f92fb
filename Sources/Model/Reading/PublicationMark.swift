import Diagnostics

/// A word in front matter by which a writer keeps a document back: `draft`, `confidential`, or `publish` with a no.
///
/// In a dossier's own folders the schemas take each in its own spelling and place only, and anything else is an error. Notes
/// were written for other programs: there every spelling that a person would type is taken at its word.
enum PublicationMark: CaseIterable {
  case draft, confidential, publish

  /// The mark's own spelling.
  var key: String {
    switch self {
    case .draft: "draft"
    case .confidential: "confidential"
    case .publish: "publish"
    }
  }

  /// The mark that a key spells, such as `Draft`, `is_draft`, `dg-publish` or `confidental`; nil for another key.
  init?(key: String) {
    let word = Self.word(key)
    guard word.unicodeScalars.count <= 32 else { return nil }
    let bare = word.utf8.starts(with: "is".utf8) ? String(word.dropFirst(2)) : word
    if Self.otherWords.contains(bare) {
      self = .draft
      return
    }
    if Self.otherSecretWords.contains(bare) {
      self = .confidential
      return
    }
    let length = bare.unicodeScalars.count
    for mark in Self.allCases {
      let own = mark.key
      let isSame = bare == own || (mark == .publish && (bare.hasSuffix("publish") || bare.hasSuffix("published")))
      let edits = mark == .confidential ? 2 : 1
      // Each edit makes it one letter longer or shorter at the most.
      let isNear = abs(length - own.unicodeScalars.count) <= edits
      if isSame || isNear && Nearest.editDistance(Array(bare.unicodeScalars), Array(own.unicodeScalars)) <= edits {
        self = mark
        return
      }
    }
    return nil
  }

  private static let otherWords: Set = [
    "drafts", "unpublished", "unpublish", "private", "entwurf", "brouillon", "borrador", "rascunho", "bozza",
  ]
  private static let otherSecretWords: Set = [
    "vertraulich", "confidentiel", "confidencial", "riservato", "vertrouwelijk", "offrecord", "offtherecord",
  ]

  /// The mark that stands as the value after a key such as `status`; nil for any other value or key.
  init?(stated value: String, after key: String) {
    guard key.utf8.count <= 64, value.utf8.count <= 64, Self.stateKeys.contains(Self.word(key)) else { return nil }
    switch Self.word(value) {
    case "draft", "drafts", "indraft", "unpublished", "notpublished", "donotpublish", "private": self = .draft
    case "confidential": self = .confidential
    default: return nil
    }
  }

  /// The mark that a key spells, with a value that keeps back, or a key such as `status` states.
  private init?(spelledBy entry: FrontMatterEntry) {
    if let mark = Self(key: entry.key), mark.keepsBack(entry.value, after: entry.key) {
      self = mark
    } else if case .scalar(let value) = entry.value.content, let mark = Self(stated: value, after: entry.key) {
      self = mark
    } else {
      return nil
    }
  }

  /// The mark that is meant in a dossier's own folders, where it is an error, by other words, too: `private: true`, `status: wip`.
  init?(meantBy entry: FrontMatterEntry) {
    if let mark = Self(spelledBy: entry) {
      self = mark
      return
    }
    guard case .scalar(let value) = entry.value.content else { return nil }
    if Self.stateKeys.contains(Self.word(entry.key)), Self.unfinished.contains(Self.word(value)) {
      self = .draft
    } else if Self.answer(value.trimmed) != false, Self.secretWords.contains(Self.word(entry.key)) {
      self = .confidential
    } else if Self.answer(value.trimmed) != false, Self.hiddenWords.contains(Self.word(entry.key)) {
      self = .draft
    } else if Self.answer(value.trimmed) == false, Self.shownWords.contains(Self.word(entry.key)) {
      self = .draft
    } else {
      return nil
    }
  }

  /// The mark that a key of a note spells in other words that mean nothing else.
  init?(inNote entry: FrontMatterEntry) {
    if let mark = Self(spelledBy: entry) {
      self = mark
      return
    }
    guard case .scalar(let value) = entry.value.content else { return nil }
    let (word, answer) = (Self.word(entry.key), Self.answer(value.trimmed))
    if Self.embargoes.contains(word), answer != false, !value.trimmed.isEmpty {
      self = .draft
    } else if Self.plainlySecret.contains(word), answer == true {
      self = .confidential
    } else if Self.plainlyHidden.contains(word), answer == true {
      self = .draft
    } else if word == "public" || word == "visible", answer == false {
      self = .draft
    } else {
      return nil
    }
  }

  /// Until a day that nothing here waits for.
  private static let embargoes: Set = [
    "embargo", "embargoed", "embargodate", "embargountil", "embargoeduntil", "sperrfrist",
  ]
  private static let plainlySecret: Set = ["secret", "geheim", "secreto", "segreto"]
  private static let plainlyHidden: Set = ["hidden", "donotpublish", "versteckt"]

  /// Whether a key has a day before which nobody is to read a page.
  static func isDayOfPublication(_ key: String) -> Bool {
    let word = Self.word(key)
    return Self.embargoes.contains(word) || Self.daysOfPublication.contains(word)
  }

  private static let daysOfPublication: Set = [
    "publishdate", "publishon", "publishat", "publishafter", "publicationdate", "pubdate", "releasedate", "releaseon",
    "golive", "golivedate", "scheduled", "scheduledfor",
  ]

  private static let unfinished: Set = [
    "wip", "workinprogress", "inprogress", "unfinished", "private", "hidden", "secret",
  ]
  private static let secretWords = plainlySecret.union([
    "anonymous", "protected", "protectedsource", "sensitive", "notforattribution",
  ])
  private static let hiddenWords = plainlyHidden.union([
    "private", "hide", "internal", "wip", "unfinished", "unlisted", "embargoed",
  ])

  /// What a page is said not to be.
  private static let shownWords: Set = ["visible", "public", "online", "live", "listed", "sichtbar"]

  private static let stateKeys: Set = [
    "status", "state", "stage", "visibility", "access", "classification", "confidentiality", "poststatus",
    "notestatus", "pagestatus", "publishstatus", "publicationstatus", "publishingstatus",
  ]

  private static func word(_ text: String) -> String {
    String(String.UnicodeScalarView(letters(of: text)))
  }

  /// Its letters in lower case, wide ones as the usual: no hyphen, blank or invisible character tells two keys apart.
  private static func letters(of key: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for scalar in key.unicodeScalars.prefix(64) {
      switch scalar.value {
      case 0x61...0x7A: letters.append(scalar)
      case 0x41...0x5A: letters.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
      case 0..<0x80: continue
      default:
        if scalar.properties.isAlphabetic { letters += scalar.usual.properties.lowercaseMapping.unicodeScalars }
      }
    }
    return letters
  }

  /// Whether a value after a key keeps the document back. What is neither yes nor no does where the key is spelt as it
  /// should be: `draft: until Monday`.
  func keepsBack(_ node: FrontMatterNode, after key: String) -> Bool {
    switch node.content {
    case .scalar(let text): keepsBack(text, after: key)
    case .sequence(let items) where !items.isEmpty: items.contains { keepsBack($0, after: key) }
    case .sequence, .mapping: isOwn(key)
    }
  }

  func keepsBack(_ text: String, after key: String) -> Bool {
    let text = text.trimmed
    let isPlain = isOwn(key)
    // Nobody writes the word for nothing: `draft:` alone is a box that was never filled in, and so is what YAML has for that.
    if text.isEmpty || ["~", "null"].contains(text.lowercased()) { return isPlain }
    switch Self.answer(text) {
    case .some(let answer): return answer != (self == .publish)
    case .none where !isPlain: return false
    // `publish: 2024-05-01` is a date.
    case .none: return self != .publish || !text.utf8.contains { (0x30...0x39).contains($0) }
    }
  }

  /// Whether a key is spelt as it should be, but for case and the like.
  private func isOwn(_ key: String) -> Bool { Self.letters(of: key).elementsEqual(self.key.unicodeScalars) }

  /// Whether a text says yes or no; nil for another.
  static func answer(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "y", "on", "1", "t", "x", "✓", "✔", "☑", "✅": true
    case "false", "no", "n", "off", "0", "f", "none", "null", "~", "-", "☐", "❌": false
    // In German, French, Spanish, Italian, Portuguese, Dutch and the languages of the north.
    case "ja", "oui", "sí", "sì", "si", "sim", "wahr", "vrai": true
    case "nein", "non", "não", "nao", "nee", "nej", "nei", "falsch", "faux": false
    default: nil
    }
  }
}

/// What the marks of a document come to.
struct HeldBack {
  var isDraft = false
  var isConfidential = false

  var isAny: Bool { isDraft || isConfidential }

  mutating func formUnion(_ other: HeldBack) {
    isDraft = isDraft || other.isDraft
    isConfidential = isConfidential || other.isConfidential
  }

  init() {}

  /// What keys at any depth of front matter hold back, in any spelling.
  init(byAnyOf entries: [FrontMatterEntry]) {
    self = MarkedNote(entries, path: "").held
  }

  mutating func hold(by mark: PublicationMark) {
    if mark == .confidential { isConfidential = true } else { isDraft = true }
  }
}

/// Finds the marks in the front matter of a note, in any spelling and at any depth.
struct MarkedNote {
  private(set) var held = HeldBack()
  /// What is left for the schema to read.
  private(set) var entries: [FrontMatterEntry] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let path: String

  init(_ all: [FrontMatterEntry], path: String) {
    self.path = path
    entries.reserveCapacity(all.count)
    for entry in all where !isMark(entry, isNested: false) { entries.append(entry) }
  }

  /// Takes in what a key says; false for a key that keeps nothing back, and for `draft: true`, which the schema reads.
  private mutating func isMark(_ entry: FrontMatterEntry, isNested: Bool) -> Bool {
    if let mark = PublicationMark(inNote: entry) {
      held.hold(by: mark)
      if !isNested, isAsItShouldBe(entry, mark) { return false }
      let said = entry.value.text.map { $0.isEmpty ? "\(entry.key):" : "\(entry.key): \($0)" } ?? entry.key
      diagnostics.append(
        .warning(
          "kept-back", "this note is left out, as \(quoted(said)) keeps it back",
          at: SourceLocation(path: path, range: entry.keyRange),
          fix: mark == .confidential
            ? "leave it, or write draft: true if it is not secret" : "write draft: true, or delete the line"))
      return true
    }
    lookInto(entry.value)
    return false
  }

  private mutating func lookInto(_ node: FrontMatterNode) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { lookInto(item) }
    case .mapping(let entries): for entry in entries { _ = isMark(entry, isNested: true) }
    }
  }

  private func isAsItShouldBe(_ entry: FrontMatterEntry, _ mark: PublicationMark) -> Bool {
    guard mark != .confidential, entry.key.utf8.elementsEqual(mark.key.utf8), let text = entry.value.text else {
      return false
    }
    return FieldType<Bool>.boolean(text) == (mark == .draft)
  }
}

extension Unicode.Scalar {
  /// The usual letter for one that is as wide as a Chinese sign.
  var usual: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value) else { return self }
    return Unicode.Scalar(UInt8(value - 0xFEE0))
  }
}

extension FrontMatterNode {
  fileprivate var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }
}
