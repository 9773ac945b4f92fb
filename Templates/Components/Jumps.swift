import Markup
import Pages
import Words

/// The way from the top of a long page to what the generator adds below its text: what is claimed, where it is mentioned.
///
/// - Parameter parts: those that the page may have, by the names of their sections; those without anything are left out.
func jumps(to parts: [(name: String, title: StaticString, count: Int)], _ words: any Wording) -> HTML {
  let parts = parts.filter { $0.count > 0 }
  guard parts.count > 1, parts.reduce(0, { $0 + $1.count }) >= itemsOfLongPage else { return HTML() }
  return """
    <nav class="filters" aria-label="\(words.contents)">
    <ul>
    \(each: parts, { jump(to: .part($0.name), $0.title, words.number($0.count)) })</ul>
    </nav>

    """
}

/// What has fewer is seen at a glance.
private let itemsOfLongPage = 10

private func jump(to part: ElementID, _ title: StaticString, _ count: String) -> HTML {
  "<li><a href=\"\(Href(to: part))\">\(title) <span class=\"count\">\(count)</span></a></li>\n"
}
