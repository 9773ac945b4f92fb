import Diagnostics
import Linking
import Model
import Publishing

/// A list of what is in a dossier, for `dossier list`.
///
/// A new list is one file with a value that conforms, and one line in ``ContentLists/all``: help and completions name it, and
/// all formats print it.
protocol ContentList: Sendable {
  /// What is typed: `orphans`.
  var id: String { get }
  /// What exactly is in it, and what is not: as one or two sentences.
  var definition: String { get }
  var columns: [ListColumn] { get }
  /// What is confidential may be among them: it is taken out of all that is printed.
  func rows(of site: SiteSurvey) -> [ListRow]
}

/// One column of a list. After the columns of each list come those that say where a row is from: `path`, `line`, `column`.
struct ListColumn: Sendable, Hashable {
  /// As JSON and CSV have it; tables have it in capitals.
  var name: String
  /// Whether it is cut first where a terminal has little room.
  var isWords = false

  init(_ name: String) { self.name = name }

  static func words(_ name: String) -> ListColumn {
    var column = ListColumn(name)
    column.isWords = true
    return column
  }
}

/// One line of a list.
struct ListRow: Sendable {
  /// As many as the list has columns.
  var values: [ListValue]
  /// What to open.
  var location: SourceLocation
  /// The document that it is about, where it is about one.
  var document: DocumentID?

  init(_ values: [ListValue], at location: SourceLocation, of document: DocumentID? = nil) {
    (self.values, self.location, self.document) = (values, location, document)
  }

  /// About a document, where its title stands.
  init(_ values: [ListValue], of document: Document) {
    self.init(values, at: document.location(document.header.title.range), of: document.id)
  }
}

/// What stands in a column.
enum ListValue: Sendable, Hashable, ExpressibleByStringLiteral {
  case text(String)
  case number(Int)
  case texts([String])
  case none

  init(stringLiteral text: String) { self = .text(text) }

  /// Nothing where the text is empty, too, as that of a date that could not be read is.
  init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none }

  func map(_ transform: (String) -> String) -> ListValue {
    switch self {
    case .text(let text): .text(transform(text))
    case .texts(let texts): .texts(texts.map(transform))
    case .number, .none: self
    }
  }
}

/// The registry of lists.
enum ContentLists {
  static let all: [any ContentList] = [
    DraftsList(), EntitiesList(), UnlinkedList(), OrphansList(), ClaimsList(), SourcesList(), UnusedList(),
    QuotesList(),
  ]

  static func named(_ id: String) -> (any ContentList)? { all.first { $0.id == id } }
}
