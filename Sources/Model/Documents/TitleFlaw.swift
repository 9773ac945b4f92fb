/// Why a title that someone gives cannot stand in front matter as it is.
public enum TitleFlaw: Sendable, Hashable {
  /// It holds a control character, such as a line break.
  case control
  /// A part of it would be taken for a comment, which no page shows.
  case comment

  /// The first of a title; nil where it is read as it is written.
  public static func of(_ title: String) -> TitleFlaw? {
    if title.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return .control }
    return FrontMatterComments.removed(from: title).utf8.elementsEqual(title.utf8) ? nil : .comment
  }

  /// For a sentence that begins with what the title is called.
  public var reason: String {
    switch self {
    case .control: "holds a control character, such as a line break"
    case .comment: "holds the signs of a comment, and what stands between them would be on no page"
    }
  }

  /// The next step.
  public var fix: String {
    switch self {
    case .control: "write it on one line"
    case .comment: "write it without %% and <!--"
    }
  }
}
