import HTMLReading

/// Where pages say when their articles were published.
enum PageDates {
  /// Of `<meta>`, in lower case, by `name`, `property` or `itemprop`.
  static let names: Set = [
    "article:published_time", "article:published", "article.published", "og:published_time",
    "og:article:published_time",
    "datepublished", "date", "pubdate", "publish-date", "publish_date", "publishdate", "publication_date",
    "publication-date", "publicationdate", "published", "published_time", "dc.date", "dc.date.issued",
    "dc.date.created",
    "dc.issued", "dc.created", "dcterms.date", "dcterms.issued", "dcterms.created", "dcterms.available", "dc:date",
    "dcterms:date", "dcterms:created", "dcterms:issued", "sailthru.date", "parsely-pub-date",
    "citation_publication_date",
    "citation_date", "citation_online_date", "originalpublicationdate", "article_date_original", "bt:pubdate",
  ]

  /// Of another element that says so: `<time datetime>`, `<span itemprop="datePublished" content>`, `<abbr class="published" title>`.
  static func date(of tag: HTMLTag) -> String? {
    if tag.name == "time" { return tag["datetime"] }
    if tag.name != "meta", tag["itemprop"]?.lowercased() == "datepublished" { return tag["content"] ?? tag["title"] }
    let isPublished = tag["class"]?.split(whereSeparator: \.isWhitespace).contains("published") == true
    return tag.name == "abbr" && isPublished ? tag["title"] : nil
  }
}
