import Markdown
import Model

extension LinkContext {
  /// Links from the tags in a note's text to their pages. The address of a tag that a dossier's own files have as well depends
  /// on what other tags there are, unless it is plain.
  func marks(for tags: [TextTags.Place], from route: Route) -> [TextMark] {
    tags.compactMap { place in
      guard TagAddress.isPlain(place.tag) || !ownTags.contains(TagAddress.key(place.tag)) else { return nil }
      return TextMark(place.range, .tag(route.href(to: TagAddress.route(inNotes: place.tag))))
    }
  }
}
