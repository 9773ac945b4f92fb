import Anchoring
import Markup
import Model

/// Links to a source's own address and to its archived copy.
enum SourceAddresses {
  /// A link to the source where it is on the web, as a Robust Link where it is archived; with a text fragment that leads
  /// to the quoted words where there are some. Nil where the source has no address.
  static func link(to source: Source, quoting quote: String? = nil) -> ExternalLink? {
    guard let address = source.url ?? source.archiveURL, let href = href(address, quoting: quote) else { return nil }
    return ExternalLink(link: PageLink(title: EntityFacts.host(of: address), href: href), copy: source.archivedCopy)
  }

  /// The archived copy, by a link of its own.
  static func archive(of source: Source) -> ExternalLink? {
    guard let address = source.archiveURL, let href = Href(external: address) else { return nil }
    return ExternalLink(link: PageLink(title: EntityFacts.host(of: address), href: href), copy: source.archivedCopy)
  }

  private static func href(_ address: String, quoting quote: String?) -> Href? {
    guard let quote, !address.utf8.contains(UInt8(ascii: "#")) else { return Href(external: address) }
    return Href(external: address + TextFragment.directive(for: TextQuoteSelector(exact: quote)))
  }
}
