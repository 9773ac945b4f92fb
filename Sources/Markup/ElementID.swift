/// The `id` of an element: where links lead on a page, and what labels name.
///
/// All ids are made here, so that no two of different kinds are the same:
///
/// | what has it | such as |
/// | --- | --- |
/// | a heading of the text | `what-is-amaq`: letters, marks, digits, `-` and `_`, no other signs |
/// | a block with a name | `^name` |
/// | a footnote, and each reference to it | `fn:1`, `fnref:1`, `fnref:1-2` |
/// | the words that a note on an article is about | `note.slug` |
/// | the number after them, and the note that it leads to | `ref.slug`, `n.slug` |
/// | a part of the page | `page.main` |
/// | a group of a list, on pages without a text: a status, a speaker, a letter | `reported` |
///
/// A text that stands on another's page has its ``Scope`` before each of its own: `note.slug:`, `e1.`.
public struct ElementID: Sendable, Hashable {
  /// As it stands in the attribute, before HTML escaping.
  public let text: String

  private init(_ text: String) {
    self.text = text
  }

  /// What tells the ids of one text from those of the others on the page.
  public struct Scope: Sendable, Hashable {
    /// Before each id; empty for the text that the page is about.
    public let prefix: String

    private init(_ prefix: String) {
      self.prefix = prefix
    }

    public static let page = Scope("")

    /// The text of a note, on its article's page.
    public static func note(_ slug: String) -> Scope { Scope("\(ElementID.note(slug).text):") }

    /// The text that a text embeds, from 1 in the order of the embeds.
    public func embed(_ number: Int) -> Scope { Scope("\(prefix)e\(number).") }
  }

  /// - Parameter slug: unique among the text's headings.
  public static func heading(_ slug: String, in scope: Scope = .page) -> ElementID { ElementID(scope.prefix + slug) }

  public static func block(_ name: String, in scope: Scope = .page) -> ElementID {
    ElementID("\(scope.prefix)^\(name)")
  }

  public static func footnote(_ number: Int, in scope: Scope = .page) -> ElementID {
    ElementID("\(scope.prefix)fn:\(number)")
  }

  /// - Parameter use: which of the references to the footnote it is, from 1.
  public static func footnoteReference(_ number: Int, use: Int, in scope: Scope = .page) -> ElementID {
    ElementID("\(scope.prefix)fnref:\(number)" + (use > 1 ? "-\(use)" : ""))
  }

  public static func note(_ slug: String) -> ElementID { ElementID("note." + slug) }

  public static func noteReference(_ slug: String) -> ElementID { ElementID("ref." + slug) }

  public static func noteText(_ slug: String) -> ElementID { ElementID("n." + slug) }

  public static func part(_ name: String) -> ElementID { ElementID("page." + name) }

  public static func group(_ slug: String) -> ElementID { ElementID(slug) }
}

extension Href {
  /// An element on the page itself.
  public init(to id: ElementID) {
    self.init(path: "", fragment: id.text)
  }
}

extension HTML.Interpolation {
  public mutating func appendInterpolation(_ id: ElementID) {
    appendInterpolation(id.text)
  }
}
