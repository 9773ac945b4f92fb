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
    \(each: listing.groups.enumerated(), { listingGroup($1, number: $0 + 1, page.words) })\
    \(partsNavigation(page, label: "\(page.words.partsOfList)"))</div>

    """
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
