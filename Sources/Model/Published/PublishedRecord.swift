import Markup

/// What was published: the memory that `dossier build --record` keeps beside the settings, in `published.txt`.
///
/// One fact a line, `subject: key: text`, sorted, so that version control shows what an edit changed:
///
///     article raid: sentence: The servers were seized by [[europol|Europol]].
///     claim note-arrests: status: reported
///     # End: 2 lines, 9f86d081884c7d65
///
/// The last line counts the others and has a hash of them, so that lines that someone took out are missed. Spaces at a line's end,
/// other line ends and a mark of the order of bytes say nothing, as editors and version control put them there: no text ends in a space.
public struct PublishedRecord: Sendable, Hashable {
  /// One line.
  public struct Fact: Sendable, Hashable, Comparable {
    /// `article` or `claim` or `correction`, and a slug.
    public var subject: String
    public var key: String
    public var text: String

    /// - Parameter text: without spaces at its end, which the file does not keep.
    public init(_ subject: String, _ key: String, _ text: String) {
      self.subject = subject
      self.key = key
      self.text = String(decoding: PublishedRecord.trimmed(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// A sentence, with the headings that it stands below.
    public init(_ subject: String, sentence: String, below heading: String) {
      self.init(subject, "sentence", heading.isEmpty ? sentence : sentence + Self.below + heading)
    }

    /// A file that is shown, and a hash of its bytes.
    public init(_ subject: String, file path: String, _ fingerprint: String) {
      self.init(subject, "file", "\(path) \(fingerprint)")
    }

    /// Of a file: its path.
    public var filePath: String? {
      key == "file" ? text.utf8.lastIndex(of: 0x20).flatMap { String(text.utf8[..<$0]) } : nil
    }

    private static let below = " ¶ below: "

    /// Of a sentence: its words, and the headings above them.
    public var sentence: (words: String, heading: String) {
      let (bytes, mark) = (Array(text.utf8), Array(Self.below.utf8))
      guard bytes.count >= mark.count else { return (text, "") }
      let start = (0...bytes.count - mark.count).last { bytes[$0...].starts(with: mark) }
      return start.map {
        (String(decoding: bytes[..<$0], as: UTF8.self), String(decoding: bytes[($0 + mark.count)...], as: UTF8.self))
      } ?? (text, "")
    }

    /// As it is counted in the hash.
    var line: String { "\(subject): \(key): \(text)" }

    /// As it stands in the file: without a space at the end where there is no text.
    var writtenLine: String { text.isEmpty ? "\(subject): \(key):" : line }

    public static func < (a: Fact, b: Fact) -> Bool { a.line.utf8.lexicographicallyPrecedes(b.line.utf8) }
  }

  /// The file's name in the content folder.
  public static let fileName = "published.txt"
  private static let head =
    "# What is published, as `dossier build --record` wrote it; `dossier diff` tells what changed since."

  /// Sorted.
  public let facts: [Fact]
  /// Lines of the file that say nothing, from 1: what a merge left there.
  public let unreadLines: [Int]
  /// Whether the line stands there that each record begins with: it is gone where a file was emptied.
  public let hasHead: Bool
  /// What the last line says of the others.
  public let ending: Ending
  /// Which facts were kept when it was written: ``form`` has all, 1 knew neither orders nor what is embedded, what claims are about,
  /// and the bytes of pictures.
  public let form: Int

  /// The present one.
  public static let form = 2

  /// What the line that ends a record says of those before it.
  public enum Ending: Sendable, Hashable {
    case fits
    /// There is none.
    case missing
    /// Lines were taken out, or came, or were changed since it was written, when there were so many.
    case differs(written: Int)
  }

  public init(_ facts: [Fact], form: Int = form) {
    self.facts = facts.sorted()
    self.form = form
    unreadLines = []
    hasHead = true
    ending = .fits
  }

  /// The same record with other facts.
  init(_ facts: [Fact], asIn record: PublishedRecord) {
    self.facts = facts.sorted()
    (form, unreadLines, hasHead, ending) = (record.form, record.unreadLines, record.hasHead, record.ending)
  }

  /// Reads the file.
  public init(reading bytes: [UInt8]) {
    var facts: [Fact] = []
    // With the spaces at their ends, which records of earlier versions counted in their hash.
    var spaced: [Fact] = []
    var unread: [Int] = []
    var titles: Set<String> = []
    var isDoubled = false
    var hasHead = false
    var end: String?
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for (index, whole) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let line = Self.trimmed(whole)
      if line.isEmpty || line.first == UInt8(ascii: "#") {
        hasHead = hasHead || line.elementsEqual(Self.head.utf8)
        if line.starts(with: Self.endMark.utf8) { end = String(decoding: line, as: UTF8.self) }
        continue
      }
      guard let fact = Self.fact(line) else {
        unread.append(index + 1)
        continue
      }
      if fact.key == "title", !titles.insert(fact.subject).inserted {
        isDoubled = true
        unread.append(index + 1)
      }
      facts.append(fact)
      spaced.append(Self.spaced(fact, line, in: whole))
    }
    // As where a merge kept the lines of both sides.
    self.facts = isDoubled ? Set(facts).sorted() : facts.sorted()
    unreadLines = unread
    self.hasHead = hasHead
    let form = end.flatMap(Self.form) ?? 1
    self.form = form
    ending = end.map { Self.ending($0, of: facts.sorted(), or: spaced, form: form) } ?? .missing
  }

  fileprivate static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line[..<(line.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }.map { $0 + 1 } ?? line.startIndex)]
  }

  /// A fact with the spaces that stand after its text.
  private static func spaced(_ fact: Fact, _ line: ArraySlice<UInt8>, in whole: ArraySlice<UInt8>) -> Fact {
    var fact = fact
    let end = whole.last == 0x0D ? whole.endIndex - 1 : whole.endIndex
    // Without a text the first space belongs to the sign before it.
    let start = fact.text.isEmpty ? min(line.endIndex + 1, end) : line.endIndex
    fact.text += String(decoding: whole[min(start, end)..<end], as: UTF8.self)
    return fact
  }

  private static let endMark = "# End: "

  private static let formMark = ", form "

  private static func end(of facts: [Fact], form: Int) -> String {
    var fingerprint = Fingerprint()
    for fact in facts { fingerprint.add((fact.line + "\n").utf8) }
    let end = "\(endMark)\(facts.count) \(facts.count == 1 ? "line" : "lines"), \(fingerprint.text)"
    return form == 1 ? end : end + formMark + String(form)
  }

  private static func form(_ end: String) -> Int? {
    end.firstRange(of: formMark).flatMap { Int(end[$0.upperBound...]) }
  }

  private static func ending(_ line: String, of facts: [Fact], or spaced: [Fact], form: Int) -> Ending {
    if line.utf8.elementsEqual(end(of: facts, form: form).utf8) { return .fits }
    if spaced != facts, line.utf8.elementsEqual(end(of: spaced.sorted(), form: form).utf8) { return .fits }
    let digits = line.utf8.dropFirst(endMark.utf8.count).prefix { $0 &- 0x30 < 10 }
    return .differs(written: Int(String(decoding: digits, as: UTF8.self)) ?? 0)
  }

  private static func fact(_ line: ArraySlice<UInt8>) -> Fact? {
    // Of an empty text the space is at the line's end.
    read(line) ?? (line.last == UInt8(ascii: ":") ? read(line + [0x20]) : nil)
  }

  private static func read(_ line: ArraySlice<UInt8>) -> Fact? {
    guard let first = separator(in: line, from: line.startIndex), let second = separator(in: line, from: first + 2)
    else {
      return nil
    }
    func text(_ range: Range<Int>) -> String { String(decoding: line[range], as: UTF8.self) }
    let subject = text(line.startIndex..<first)
    guard ["article ", "claim ", "correction "].contains(where: { subject.utf8.starts(with: $0.utf8) }) else {
      return nil
    }
    return Fact(subject, text(first + 2..<second), text(second + 2..<line.endIndex))
  }

  private static func separator(in line: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard start < line.endIndex else { return nil }
    return (start..<line.endIndex).first {
      line[$0] == UInt8(ascii: ":") && $0 + 1 < line.endIndex && line[$0 + 1] == UInt8(ascii: " ")
    }
  }

  /// What it says of a subject, sorted.
  public func facts(of subject: String) -> [Fact] { facts.filter { $0.subject == subject } }

  /// The whole file.
  public var text: String {
    ([Self.head] + facts.map(\.writtenLine) + [Self.end(of: facts, form: form)]).joined(separator: "\n") + "\n"
  }

  /// The bytes of a record's file with each fact as `map` gives it. Of a file that is as it was written all is sorted again; of
  /// another every other byte stays, and so does the order.
  public func mapped(in bytes: [UInt8], _ map: (Fact) -> Fact) -> [UInt8] {
    if text.utf8.elementsEqual(bytes) { return Array(PublishedRecord(facts.map(map), form: form).text.utf8) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (index, whole) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if index > 0 { out.append(UInt8(ascii: "\n")) }
      let line = Self.trimmed(whole)
      if ending == .fits, line.starts(with: Self.endMark.utf8) {
        out += Self.end(of: facts.map(map).sorted(), form: form).utf8
        out += whole[line.endIndex...]
      } else if line.first != UInt8(ascii: "#"), let fact = Self.fact(line), case let new = map(fact), new != fact {
        out += new.writtenLine.utf8
        out += whole[line.endIndex...]
      } else {
        out += whole
      }
    }
    return out
  }
}
