public import Markup
public import Pages

/// A list, whole or in groups with headings.
extension ListingPage: Look {
  public static let name: StaticString = "listing"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { listingMain(page) }
}

private func listingMain(_ page: Page<ListingPage>) -> HTML {
  let listing = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: listing.introduction))\
    \(each: listing.groups.enumerated(), { listingGroup($1, number: $0 + 1) })\
    \(furtherPages(listing.further, label: "Pages of this list"))</div>

    """
}

private func listingGroup(_ group: ListingPage.Group, number: Int) -> HTML {
  guard let title = group.title else { return items(group.items) }
  return section("group-\(number)", "\(title)", items(group.items))
}

private func items(_ items: ListingPage.Group.Items) -> HTML {
  switch items {
  case .documents(let cards): documentCards(cards)
  case .entities(let cards): entityCards(cards)
  case .mentions(let groups): mentionGroups(groups)
  case .links(let links): linkList(links)
  }
}
