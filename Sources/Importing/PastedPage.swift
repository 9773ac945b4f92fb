/// What someone pasted or saved, as blocks of words in their order, with what the page says of itself.
public struct PastedPage: Sendable, Hashable {
  /// A paragraph, a heading, an item of a list, or a line that may be none of the article's.
  public struct Block: Sendable, Hashable {
    /// What it is in the page’s own order.
    public enum Kind: Sendable, Hashable {
      /// 1 to 6.
      case heading(Int)
      case paragraph, item, quotation
      /// An item with its number.
      case number(Int)
      /// A row of a table, of two cells or more; its text is that of the cells.
      case row([String])

      var isItem: Bool {
        switch self {
        case .item, .number: true
        default: false
        }
      }

      /// Whether it is neither a table's, nor what is quoted.
      var isOfText: Bool {
        switch self {
        case .row, .quotation: false
        default: true
        }
      }

      /// Whether it is a heading below that of the page.
      var isInnerHeading: Bool {
        if case .heading(let level) = self { level > 1 } else { false }
      }
    }

    public var kind: Kind
    /// One line, white space as single spaces.
    public var text: String
    /// What it stands in on the page, where that is no part of an article; nil where nothing says so.
    public var surrounding: String?
    /// The same where something says so of which that is not sure, so that sentences stay.
    public var doubt: String?
    /// Whether it is a line of the paragraph before it, as in verse.
    public var goesOn = false
    /// How far it stands in, as verse does, in blanks.
    public var indent = 0
    /// Whether it may be a heading that the page does not call one: a line of a text, or one in bold type.
    public var mayBeHeading = true
    /// Whether all of it leads elsewhere.
    public var isLink = false
    /// Whether it stands beside the element that has nearly all of the article’s sentences.
    public var isOutside = false

    public init(_ kind: Kind, _ text: String, in surrounding: String? = nil) {
      (self.kind, self.text, self.surrounding) = (kind, text, surrounding)
    }
  }

  public var blocks: [Block] = []
  /// What the page says of itself, apart from its text.
  public var title: String?
  /// Whether that is the article’s, whatever stands above its first sentence: as a mail’s subject is.
  public var isTitleSure = false
  public var date: String?
  public var authors: [String] = []
  public var publisher: String?
  public var url: String?
  /// Whether its elements say what is a heading.
  public var saysHeadings = false
  /// As BCP 47 has it; nil where it does not say.
  public var language: String?

  public init() {}
}

/// A form in which pages are pasted or saved.
///
/// A new one is one file with a value that conforms, and one line in ``PageFormats/all``.
public protocol PageFormat: Sendable {
  var id: String { get }
  /// The ending of the capture's name.
  var fileEnding: String { get }
  var summary: String { get }
  /// Whether the bytes, which are UTF-8, are in this form.
  func isLikely(_ bytes: [UInt8]) -> Bool
  func read(_ bytes: [UInt8]) -> PastedPage
}

/// The registry of forms: the first that is likely is taken.
public enum PageFormats {
  public static let all: [any PageFormat] = [HTMLPageFormat(), PlainTextFormat()]

  public static func format(of bytes: [UInt8]) -> any PageFormat {
    all.first { $0.isLikely(bytes) } ?? PlainTextFormat()
  }
}
