import Model

/// The page that a body is rendered for: its links are relative to it, and its ids must be its own there.
struct BodyHost: Sendable {
  var route: Route
  var folder: AddressBook.Folder
  /// Put before every id of the body; empty where it has the page to itself.
  var idPrefix: String
  /// Added to the level of each heading, so that those of an embed stand below the heading before it.
  var headingOffset: Int

  init(route: Route, folder: AddressBook.Folder, idPrefix: String = "", headingOffset: Int = 0) {
    self.route = route
    self.folder = folder
    self.idPrefix = idPrefix
    self.headingOffset = headingOffset
  }
}
