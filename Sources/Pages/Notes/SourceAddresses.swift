import Anchoring
import Markup
import Model

/// Links to a source's own address and to its archived copy.
enum SourceAddresses {
  /// A link to the source where it is on the web, as a Robust Link where it is archived; with a text fragment that leads
  /// to the quoted words where there are some. Nil where the source has no address.
  static func link(to source: Source, quoting quote: String? = nil) -> ExternalLink? {
    guard let address = source.url ?? source.archiveURL, let href = href(address, quoting: quote) else { return nil }
    var link = ExternalLink(link: PageLink(title: EntityFacts.host(of: address), href: href))
    if let url = source.url, let archive = source.archiveURL {
      link.original = Href(external: url)
      link.version = Href(external: archive)
      link.versionDate = source.archiveDate?.isoText
    }
    return link
  }

  /// The archived copy, by a link of its own.
  static func archive(of source: Source) -> ExternalLink? {
    guard let address = source.archiveURL, let href = Href(external: address) else { return nil }
    var link = ExternalLink(link: PageLink(title: EntityFacts.host(of: address), href: href))
    if let url = source.url {
      link.original = Href(external: url)
      link.version = href
      link.versionDate = source.archiveDate?.isoText
    }
    return link
  }

  private static func href(_ address: String, quoting quote: String?) -> Href? {
    guard let quote, !address.utf8.contains(UInt8(ascii: "#")) else { return Href(external: address) }
    return Href(external: address + TextFragment.directive(for: TextQuoteSelector(exact: quote)))
  }
}
