import Basics

/// Something an author should know: what is wrong, where, why, and how to fix it.
///
/// Errors an author can make are values of this type, collected over the whole site and printed once; `throws` is for
/// the environment.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters: an error keeps the site from being published.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case error, warning, information

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    fileprivate var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .information: 2
      }
    }
  }

  /// A further line below a diagnostic, with a place of its own where it has one.
  public struct Note: Sendable, Hashable {
    public var message: String
    public var location: SourceLocation?

    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  public var severity: Severity
  /// What kind of problem it is, in kebab case: `unresolved-link`. Settings and `--explain` go by it.
  public var id: String
  /// One sentence without its full stop, the specific thing first: `nothing is named “Amaq News”`.
  public var message: String
  public var location: SourceLocation
  public var notes: [Note]
  /// What it is about, as the author wrote it or should have: a key, a name. Code goes by this and never by the message.
  public var subject: String?
  /// The path of the document that is probably meant, where the fix leads to one.
  public var meant: String?
  /// The next step, in the imperative: `write [[amaq]]`.
  public var fix: String?
  /// What belongs in the place of the words at ``location``, where that is the fix; nil where the fix is advice.
  public var replacement: String?
  /// Further places of the very same finding, in order: it is told once, and these are counted.
  public var others: [SourceLocation] = []
  /// Whether printers leave out the line that it points at: it tells what must not be told, and logs are read by others.
  public var hidesExcerpt = false
  /// Whether people are told of one such finding in a file and of the number of the others: those in notes are.
  public var isCountedByKind = false

  public init(
    _ severity: Severity, _ id: String, _ message: String, at location: SourceLocation, notes: [Note] = [],
    fix: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.location = location
    self.notes = notes
    self.fix = fix
  }

  public static func error(
    _ id: String, _ message: String, at location: SourceLocation, notes: [Note] = [], fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, id, message, at: location, notes: notes, fix: fix)
  }

  public static func warning(
    _ id: String, _ message: String, at location: SourceLocation, notes: [Note] = [], fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, id, message, at: location, notes: notes, fix: fix)
  }
}

extension Diagnostic {
  /// The same with a name or a key that it is about.
  public func about(_ subject: String) -> Diagnostic {
    var diagnostic = self
    diagnostic.subject = subject
    return diagnostic
  }

  /// The same with the path of the document that is probably meant.
  public func meaning(_ path: String) -> Diagnostic {
    var diagnostic = self
    diagnostic.meant = path
    return diagnostic
  }

  /// The same with a fix that is an edit: this text in the place of the words that the diagnostic points at.
  public func writing(_ replacement: String) -> Diagnostic {
    var diagnostic = self
    (diagnostic.fix, diagnostic.replacement) = ("write \(replacement)", replacement)
    return diagnostic
  }
}

extension Sequence<Diagnostic> {
  /// By file, offset, severity, id and text, each once: the order in which they are printed, whatever thread found them.
  public func sortedForPrinting() -> [Diagnostic] {
    let diagnostics = Array(self)
    if diagnostics.count < 2 { return diagnostics }
    // A hundred thousand are of a few files: paths are held against each other once, and what moves is a few integers.
    var order = PrintingOrder.places(of: diagnostics)
    order.sort { a, b in
      if let isBefore = a.precedes(b) { return isBefore }
      return diagnostics[a.index].precedesAtItsPlace(diagnostics[b.index])
    }
    var sorted: [Diagnostic] = []
    sorted.reserveCapacity(order.count)
    for (place, next) in order.enumerated() {
      let diagnostic = diagnostics[next.index]
      // Those that are the same are neighbours now.
      if place > 0, next.precedes(order[place - 1]) == nil, sorted.last == diagnostic { continue }
      sorted.append(diagnostic)
    }
    return sorted
  }

  public var hasErrors: Bool { contains { $0.severity == .error } }
}

/// Where a diagnostic stands among all, as far as integers tell.
private struct PrintingOrder {
  let index: Int
  /// The place of its file among all, by the bytes of their paths.
  private let file: Int
  private let range: Range<Int>
  private let severity: Int

  static func places(of diagnostics: [Diagnostic]) -> [PrintingOrder] {
    var files: [String: Int] = [:]
    for diagnostic in diagnostics { files[diagnostic.location.path] = 0 }
    for (place, path) in files.keys.sorted(by: { $0.hasBytes(before: $1) }).enumerated() {
      files[path] = place
    }
    return diagnostics.enumerated().map { index, diagnostic in
      PrintingOrder(
        index: index, file: files[diagnostic.location.path] ?? 0, range: diagnostic.location.range,
        severity: diagnostic.severity.rank)
    }
  }

  /// Nil where the two stand at one place and are as grave.
  func precedes(_ other: PrintingOrder) -> Bool? {
    if file != other.file { return file < other.file }
    if range.lowerBound != other.range.lowerBound { return range.lowerBound < other.range.lowerBound }
    if range.upperBound != other.range.upperBound { return range.upperBound < other.range.upperBound }
    return severity == other.severity ? nil : severity < other.severity
  }
}

extension Diagnostic {
  /// The order of two that stand at one place and are as grave.
  fileprivate func precedesAtItsPlace(_ other: Diagnostic) -> Bool {
    if id != other.id { return id.hasBytes(before: other.id) }
    if message != other.message { return message.hasBytes(before: other.message) }
    return restOfText.lexicographicallyPrecedes(other.restOfText) { $0.hasBytes(before: $1) }
  }

  /// What tells two diagnostics of one message at one place apart, for sorting. Nothing is told from an empty text.
  private var restOfText: [String] {
    [fix.map { "=" + $0 } ?? ""]
      + notes.flatMap { note in
        [note.message, note.location.map { "\($0.path):\($0.range.lowerBound):\($0.range.upperBound)" } ?? ""]
      }
  }
}
