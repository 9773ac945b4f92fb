/// A line of a page that is no part of its article, and why.
public struct FurnitureLine: Sendable, Hashable {
  /// `advertisement`, `newsletter`, …
  public var kind: String
  public var text: String

  public init(_ kind: String, _ text: String) {
    (self.kind, self.text) = (kind, text)
  }
}

/// A kind of line that stands on news pages and is no part of an article.
///
/// A new one is a value in the list of its language; a language is one file and one line in ``FurnitureWords/all``.
public struct FurnitureKind: Sendable {
  public var id: String
  /// The line is such words and no more; a full stop or a colon after them does not count.
  public var whole: [String] = []
  /// It begins with such words, and no sentence of an article does.
  public var firm: [String] = []
  /// The same, unless somebody says it: “Have a tip? the waiter asked.”
  public var notes: [String] = []
  /// It begins with such words. A sentence that tells something, though it begins so, is of the article: “Photos by the dozen
  /// were burned.”
  public var beginnings: [String] = []
  /// It is several such words and no others: “Facebook Twitter LinkedIn”.
  public var tokens: Set<String> = []
  /// It is what a button says: it begins with such a word, or ends with one of the others, and all its words are these or of a page
  /// and what is on it: “Jump to comments”, „Alle Bilder anzeigen“.
  public var commands: Set<String> = []
  public var lastCommands: Set<String> = []
  public var objects: Set<String> = []
  /// It is short, and holds such words.
  public var parts: [String] = []
  /// It holds such words, which no article says.
  public var sure: [String] = []
  /// It is short, begins with the one, and holds the other; nobody says it: “Subscribe to The Post for unlimited access.”
  public var pairs: [(beginning: String, part: String)] = []
  /// It is short and no sentence, and ends with such words.
  public var endings: [String] = []
  /// It is short and no sentence, and holds such words.
  public var within: [String] = []
  /// It names journalists, and ends with such words: “Associated Press writer Lou Grant contributed to this report.”
  public var closings: [String] = []
  /// It stands in brackets, and begins with such words: “(Adds comment)”.
  public var bracketed: [String] = []
  /// Whether lines that begin so are sentences themselves, such as “Photo by Ann Lee.”. What others begin with may begin a
  /// sentence of an article, too: “Sponsored by three parties, the bill failed.”
  public var areSentences = false
  /// Whether what stands after a colon may be in lower case: “Photo: courtesy of the museum.”
  public var isNamed = false

  /// More words than that make a sentence of an article likelier.
  static let fewWords = 30

  func matches(_ line: FoldedLine) -> Bool {
    if let rest = line.withoutFigures, id != "page", whole.contains(rest) { return true }
    if whole.contains(line.bare) || firm.contains(where: { line.begins(with: $0) }) { return true }
    if sure.contains(where: line.holds) { return true }
    if notes.contains(where: line.begins),
      !(line.isSentence && line.bareWords.contains(where: EnglishWords.speech.contains))
    {
      return true
    }
    if line.words.hasPrefix("("), line.words.hasSuffix(")"), !line.isSentence,
      bracketed.contains(where: { line.words.dropFirst().hasPrefix($0) })
    {
      return true
    }
    if beginnings.contains(where: { line.begins(with: $0) && mayBegin(line, with: $0) }) { return true }
    if line.count > 1, !line.isSentence, line.bareWords.allSatisfy(tokens.contains) { return true }
    if isCommand(line) { return true }
    if line.count <= Self.fewWords, !line.bareWords.contains(where: EnglishWords.speech.contains),
      pairs.contains(where: { line.begins(with: $0.beginning) && line.holds($0.part) })
    {
      return true
    }
    if line.namesJournalists, closings.contains(where: { line.bare.hasSuffix($0) }) { return true }
    guard line.count <= Self.fewWords, !line.isSpoken else { return false }
    if parts.contains(where: { line.holds($0) && (areSentences || !line.isStatement) }) { return true }
    if line.isSentence { return false }
    return endings.contains { line.bare.hasSuffix($0) } || within.contains(where: line.holds)
  }

  private func isCommand(_ line: FoldedLine) -> Bool {
    guard !objects.isEmpty, 2...8 ~= line.count, !line.isSentence, let first = line.bareWords.first,
      let last = line.bareWords.last, commands.contains(first) || lastCommands.contains(last)
    else { return false }
    return line.bareWords.allSatisfy { word in
      objects.contains(word) || commands.contains(word) || lastCommands.contains(word) || word.allSatisfy(\.isNumber)
    }
  }

  /// “More on Monday than …” is a sentence, “More on this:” is none.
  private func mayBegin(_ line: FoldedLine, with words: String) -> Bool {
    if words.hasSuffix(":") { return !line.tellsAfterColon && (isNamed || !line.goesOnAfterColon) }
    return !line.isLongSentence && !(areSentences ? line.tells : line.isStatement)
  }
}

/// A line as it is held against words: in lower case, with straight quotation marks.
struct FoldedLine {
  let words: String
  private let bytes: [UInt8]
  /// Without signs at its ends.
  let bare: String
  let count: Int
  /// Whether somebody is quoted in it, which furniture never does.
  let isSpoken: Bool
  let isSentence: Bool
  let isLongSentence: Bool
  /// Whether it is a sentence that asks nothing of its reader: of an article then, however it begins.
  let isStatement: Bool
  /// Whether it is a sentence with a verb, however it begins.
  let tells: Bool
  /// Whether that goes on in lower case after a colon: “Tags: that is what the police call them.”, not “Watch: The mill burns”.
  let tellsAfterColon: Bool
  /// Whether it is a sentence that goes on in lower case after a colon or a bar: “Topics: war, peace, weather.”
  let goesOnAfterColon: Bool
  let bareWords: [String]

  init(_ text: String) {
    words = text.lowercased().map { "’‘".contains($0) ? "'" : "“”".contains($0) ? "\"" : String($0) }.joined()
    bytes = Array(words.utf8)
    bare = String(words.trimmed { ".:;!…>»→|-–—() ".contains($0) })
    count = words.split(separator: " ").count
    isSentence = ImportedArticle.isSentence(text)
    isLongSentence = count >= 9 && isSentence
    bareWords = words.split(separator: " ").map { String($0.trimmed { ".,:;!?\"'()".contains($0) }) }
    tells = isSentence && EnglishWords.hasVerb(text)
    let colon = text.utf8.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|") }
    goesOnAfterColon =
      isSentence && colon.map { text[$0...].dropFirst().first { !$0.isWhitespace }?.isLowercase == true } == true
    tellsAfterColon = tells && goesOnAfterColon
    let commands = bareWords.first.map(Self.imperatives.contains) == true
    let addresses = bareWords.contains { ["you", "your"].contains($0) }
    let isTold =
      bareWords.contains(where: EnglishWords.speech.contains) || commands && !addresses && tells && colon == nil
    isStatement = isSentence && (isTold || !commands && !addresses)
    isSpoken = words.filter { $0 == "\"" }.count >= 2 && (words.contains(" said") || words.contains("said "))
  }

  /// Whether it begins with such words, whole ones; “Watch | …” is “Watch: …”.
  func begins(with beginning: String) -> Bool {
    guard bytes.first == beginning.utf8.first else { return false }
    if bytes.starts(with: beginning.utf8) {
      let next = words.dropFirst(beginning.count).first
      return beginning.last?.isLetter != true || next?.isLetter != true
    }
    return beginning.utf8.last == UInt8(ascii: ":") && words.hasPrefix(beginning.dropLast() + " |")
  }

  /// Whether it has such words somewhere. A page has many short lines, and each is held against hundreds of them.
  func holds(_ part: String) -> Bool {
    let part = part.utf8
    guard let first = part.first, part.count <= bytes.count else { return false }
    for start in 0...bytes.count - part.count where bytes[start] == first {
      if bytes[start...].starts(with: part) { return true }
    }
    return false
  }

  /// Without how many there are of it, or how long it takes: “Comments (12)”, “3 comments”, “Play video 2:13”; nil where
  /// nothing of the kind stands there.
  var withoutFigures: String? {
    guard count <= 8, words.contains(where: \.isNumber) else { return nil }
    let parts = bare.split(separator: " ").map { $0.trimmedFigure }
    let kept = parts.drop { Self.isFigure($0) }.reversed().drop { Self.isFigure($0) || Self.units.contains($0) }
      .reversed()
    return kept.count < parts.count && !kept.isEmpty ? kept.joined(separator: " ") : nil
  }

  private static let units: Set = ["min", "mins", "minutes", "sec", "minuten", "sek"]

  private static func isFigure(_ word: String) -> Bool {
    word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || ":.,".contains($0) }
  }

  var namesJournalists: Bool {
    bareWords.contains(where: EnglishWords.journalists.contains) || holds("associated press") || holds("canadian press")
  }
}

extension FoldedLine {
  /// What pages ask of their readers.
  fileprivate static let imperatives: Set = [
    "sign", "subscribe", "get", "enter", "don't", "follow", "like", "download", "join", "become", "support", "receive",
    "click", "watch", "listen", "share", "send", "see", "read", "skip", "scroll",
  ]
}

extension StringProtocol {
  fileprivate var trimmedFigure: String { String(trimmed { "()[]•·.".contains($0) }) }

  fileprivate func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring { String(self).trimmed(isLeftOut) }
}

extension String {
  func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let first = text.first, isLeftOut(first) { text = text.dropFirst() }
    while let last = text.last, isLeftOut(last) { text = text.dropLast() }
    return text
  }
}

/// What a language's pages say around their articles.
public struct FurnitureWords: Sendable {
  /// As BCP 47 has it.
  public var language: String
  public var kinds: [FurnitureKind]
  /// What a list of other articles begins with: the lines below it, up to a sentence, are of it.
  public var lists: [String]
  /// A line that has the caption of a picture below it.
  public var captionMarks: [String]
  /// What a line begins with that names who wrote it, and one that says when.
  public var bylines: [String]
  public var datelines: [String]
  /// Stand beside a day, where a line says no more than when.
  public var dayWords: Set<String> = []
  /// Parts of papers that are written as headlines are, and stand above them.
  public var sections: Set<String> = []
  /// Whether what a line of an author begins with begins headlines, too, so that nothing but names may follow: “Von”.
  public var bylinesAreNames = false
  /// Below which the author of an article is told of, what journalists are called, and how they are reached.
  public var authorBoxes: [String] = []
  public var roles: Set<String> = []
  public var reachable: [String] = []
  /// Who helped, as the lines at the end say it, and where authors were, as the line below their names does.
  public var helpers: [String] = []
  public var helping: [String] = []
  public var reports: [String] = []
  /// What a name is not.
  public var unnamed: [String] = []
  /// Between the names of two authors.
  public var conjunction = " and "
  /// What stands above a picture's caption, and below it.
  public var pictures: Set<String> = []
  public var credits: [String] = []
  /// How long a video is, and how old.
  public var durations: [String] = []
  public var ages: Set<String> = []
  /// Whose pictures have their name before what they show, in lower case: “PA Media A crane”.
  public var agencies: [String] = []
  /// Where a list can be leafed through.
  public var pagers: Set<String> = []
  /// What links at a page's end begin or end with.
  public var menus: [String] = []
  /// What stands below an invitation to a newsletter: whole lines, and words for its reader.
  public var newsletters: Set<String> = []
  public var addresses: Set<String> = []
  public var letters: Set<String> = []
  /// What an invitation to follow somebody begins with, and where: “Follow Ann on Twitter”.
  public var following: String?
  public var networks: Set<String> = []

  /// What a line begins with that names who wrote it; nil where it names nobody.
  func byline(in text: String) -> String? {
    let lowered = text.lowercased()
    guard let mark = bylines.first(where: { lowered.hasPrefix($0) }) else { return nil }
    let isName = text.dropFirst(mark.count).split(separator: " ").allSatisfy { word in
      word.first?.isLowercase != true || conjunction.contains(" \(word) ")
    }
    return bylinesAreNames && !isName ? nil : mark
  }

  /// The authors that a line names behind “By”: “Ann Lee, Bo Park and Cy Dorn | The Herald”. Behind a comma without an “and” stands
  /// what they are, or where.
  func authors(in text: String) -> [String] {
    var names = text
    for end in [" | ", " - ", " – ", " • ", " on "] {
      if let range = names.utf8.firstRange(of: end.utf8) { names = String(names[..<range.lowerBound]) }
    }
    let parts = names.split(separator: conjunction).flatMap { $0.split(separator: " & ") }
    let lists = parts.enumerated().map { index, part -> [String] in
      let pieces = part.split(separator: ", ").map(\.trimmingBlanks)
      let isListed = index < parts.count - 1 && pieces.allSatisfy(isAuthor)
      return isListed ? pieces : Array(pieces.prefix(1))
    }
    return lists.joined().map { name in
      // “Ann Lee in Rome and Bo Park in Tarn”
      let before = name.utf8.firstRange(of: " in ".utf8).map { String(name[..<$0.lowerBound]) }
      return before.flatMap { Self.isName($0) ? $0 : nil } ?? name
    }
  }

  private func isAuthor(_ name: String) -> Bool {
    let last = name.split(separator: " ").last?.lowercased() ?? ""
    return Self.isName(name) && !roles.contains(last) && !EnglishWords.outlets.contains(last)
      && !EnglishWords.organizations.contains(last)
  }

  /// Whether a line begins as one does that names who wrote the article, or when.
  func beginsHead(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return byline(in: text) != nil || datelines.contains { lowered.hasPrefix($0) }
  }

  public static let all = [english, german]

  public static func of(_ language: String) -> FurnitureWords? {
    let base = language.split(separator: "-").first.map { $0.lowercased() }
    return all.first { $0.language == base }
  }
}
