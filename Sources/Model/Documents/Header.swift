/// The front matter that every type of document may have.
package struct Header: Sendable {
  /// Where front matter gives none: the file's name, as Obsidian does.
  package var title: Located<String>
  package var summary: String?
  package var aliases: [Located<String>] = []
  package var tags: [Located<String>] = []
  /// Drafts are left out of the site, of every list, feed and export, unless they are asked for.
  package var isDraft = false
  /// Slugs that the page had before; each leaves a redirect behind.
  package var formerly: [Located<String>] = []

  package init(title: Located<String>) {
    self.title = title
  }
}
