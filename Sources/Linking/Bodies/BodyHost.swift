import Markdown
import Markup
import Model

/// The page that a body is rendered for: its links are relative to it, and its ids must be its own there.
struct BodyHost: Sendable {
  var route: Route
  var folder: AddressBook.Folder
  /// Of the body's ids: the page's own where it has the page to itself.
  var ids: ElementID.Scope
  /// Added to the level of each heading, so that those of an embed stand below the heading before it.
  var headingOffset: Int

  init(route: Route, folder: AddressBook.Folder, ids: ElementID.Scope = .page, headingOffset: Int = 0) {
    self.route = route
    self.folder = folder
    self.ids = ids
    self.headingOffset = headingOffset
  }

  /// How many levels deeper the headings of a body stand than its author wrote them: the page's title is its only one of the first.
  func headingOffset(of markdown: MarkdownDocument) -> Int {
    headingOffset == 0 && markdown.headings.contains { $0.level == 1 } ? 1 : headingOffset
  }
}
