import Markup
import Pages

/// A list, whole or in groups with headings.
func listingLayout(_ listing: ListingPage, of page: Page) -> HTML {
  """
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

private func linkList(_ links: [PageLink]) -> HTML {
  if links.isEmpty { return HTML() }
  return "<ul class=\"links\">\n\(each: links, { "<li>\(link($0))</li>\n" })</ul>\n"
}
