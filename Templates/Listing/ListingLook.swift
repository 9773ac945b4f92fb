public import Markup
public import Pages
import Words

/// A list, whole or in groups with headings.
extension ListingPage: Look {
  public static let name: StaticString = "listing"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { listingMain(page) }
}

private func listingMain(_ page: Page<ListingPage>) -> HTML {
  let listing = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: listing.introduction, below: partLine(page.parts)))\
    \(headings(listing.groups, page.words))\
    \(each: listing.groups.enumerated(), { listingGroup($1, number: $0 + 1, page.words) })\
    \(partsNavigation(page, label: "\(page.words.partsOfList)"))</div>

    """
}

/// Of a long list, the letters or the years on top.
private func headings(_ groups: [ListingPage.Group], _ words: any Wording) -> HTML {
  guard groups.count > 2, groups.reduce(0, { $0 + count($1.items) }) >= itemsOfLongList else { return HTML() }
  return """
    <nav class="letters" aria-label="\(words.contents)">
    <ul>
    \(each: groups.enumerated(), { heading($1.title, number: $0 + 1) })</ul>
    </nav>

    """
}

/// What has fewer is seen at a glance.
private let itemsOfLongList = 40

private func count(_ items: ListingPage.Group.Items) -> Int {
  switch items {
  case .documents(let cards): cards.count
  case .entities(let cards): cards.count
  case .mentions(let list): list.groups.count
  case .links(let links): links.count
  }
}

private func heading(_ title: String?, number: Int) -> HTML {
  "\(if: title, { "<li><a href=\"\(Href(to: .part("group-\(number)")))\">\($0)</a></li>\n" })"
}

private func listingGroup(_ group: ListingPage.Group, number: Int, _ words: any Wording) -> HTML {
  guard let title = group.title else { return items(group.items, words) }
  return section("group-\(number)", "\(title)", items(group.items, words))
}

private func items(_ items: ListingPage.Group.Items, _ words: any Wording) -> HTML {
  switch items {
  case .documents(let cards): documentCards(cards)
  case .entities(let cards): entityCards(cards)
  case .mentions(let groups): mentionGroups(groups, words)
  case .links(let links): linkList(links)
  }
}
