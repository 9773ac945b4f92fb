/// Under which addresses sites have one and the same page: for phones and in short forms, with who sent a reader, by an older name of
/// the site. To add one is a line here.
enum AddressAliases {
  /// A part of a query, its name in lower case.
  struct Parameter {
    var name: String
    var value: String
  }

  /// What tells a page, decoded.
  struct Page {
    var host: String
    var path: [String]
    var query: [Parameter]
  }

  /// What of a host’s name only says for which device it writes: `www.`, `m.`, `en.m.wikipedia.org`.
  static func withoutDevice(_ host: String) -> String {
    var labels = host.split(separator: ".", omittingEmptySubsequences: false)
    while labels.count > 2, let first = labels.first, devices.contains(String(first)) { labels.removeFirst() }
    if labels.count > 3, ["m", "mobile"].contains(labels[1]) { labels.remove(at: 1) }
    return labels.joined(separator: ".")
  }

  private static let devices: Set = ["www", "m", "mobile", "amp", "wap", "mobil"]

  /// A part of a path without the number of a reader's visit: `page;jsessionid=1A2B`.
  static func withoutSession(_ part: Substring) -> Substring {
    guard let sign = part.firstIndex(of: ";") else { return part }
    let name = part[part.index(after: sign)...].prefix { $0 != "=" }.lowercased()
    return sessions.contains(name) ? part[..<sign] : part
  }

  private static let sessions: Set = ["jsessionid", "phpsessid", "sessionid", "sid", "aspsessionid"]

  /// What stands before the address of a page that another keeps for phones.
  static let wrappers = ["www.google.com/amp/s/", "google.com/amp/s/", "www.google.com/amp/", "google.com/amp/"]

  /// The page under the address that stands for all of its.
  static func page(_ page: Page) -> Page {
    var page = page
    // `/story/amp`, `/amp/story`, `?amp=1`, `?outputType=amp`
    if page.path.count > 1, page.path.last == "amp" { page.path.removeLast() }
    if page.path.count > 1, page.path.first == "amp" { page.path.removeFirst() }
    // `host.cdn.ampproject.org/c/s/host/path`
    if page.host.hasSuffix(".cdn.ampproject.org"), let start = page.path.firstIndex(where: { $0.contains(".") }) {
      page.host = withoutDevice(page.path[start].lowercased())
      page.path.removeFirst(start + 1)
    }
    if let host = hosts[page.host] { page.host = host }
    switch page.host {
    // Names of documents that are the same in any case.
    case "doi.org": page.path = page.path.map { $0.lowercased() }
    case "x.com":
      // Whose message it is, its number says.
      if let place = page.path.firstIndex(where: { $0 == "status" || $0 == "statuses" }), place + 1 < page.path.count {
        (page.path, page.query) = (["status", page.path[place + 1]], [])
      } else {
        page.path = page.path.map { $0.lowercased() }
      }
    case "youtu.be":
      if let id = page.path.first { page = film(id) }
    case "youtube.com":
      if page.path.first == "watch", let id = page.query.first(where: { $0.name == "v" })?.value {
        page = film(id)
      } else if page.path.count == 2, ["shorts", "embed", "live", "v"].contains(page.path[0]) {
        page = film(page.path[1])
      }
    default: break
    }
    return page
  }

  private static func film(_ id: String) -> Page {
    Page(host: "youtube.com", path: ["watch"], query: [Parameter(name: "v", value: id)])
  }

  /// The names of one archive, whose pages have the same short names under each.
  static let archivesOfToday = ["today", "ph", "is", "md", "li", "vn", "fo"].map { "archive." + $0 }

  /// Hosts that have the pages of another.
  private static let hosts = Dictionary(uniqueKeysWithValues: archivesOfToday.map { ($0, "archive.today") }).merging([
    "dx.doi.org": "doi.org", "twitter.com": "x.com", "fxtwitter.com": "x.com", "vxtwitter.com": "x.com",
    "youtube-nocookie.com": "youtube.com", "fb.com": "facebook.com", "old.reddit.com": "reddit.com",
  ]) { own, _ in own }

  /// Whether a parameter counts readers or says who sent them, and chooses no page.
  static func counts(_ parameter: Parameter) -> Bool {
    let name = parameter.name
    if counting.contains(name) || sessions.contains(name) { return true }
    // `?ref=newsletter`; a number may be that of what is shown.
    if senders.contains(name) { return !parameter.value.unicodeScalars.contains { ("0"..."9").contains($0) } }
    if name == "outputtype" { return parameter.value.lowercased() == "amp" }
    return ["utm_", "pk_", "mtm_", "at_", "hsa_"].contains { name.hasPrefix($0) }
  }

  private static let senders: Set = ["ref", "referrer", "referer", "refsrc"]

  /// Parameters by which sites and newsletters count readers.
  private static let counting: Set = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh",
    "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "wt_mc", "wt_zmc", "cmpid", "ocid", "ncid", "smid", "smtyp",
    "xtor",
    "gad_source", "gad_campaignid", "li_fat_id", "rdt_cid", "epik", "sccid", "guccounter", "guce_referrer",
    "guce_referrer_sig", "__twitter_impression", "sr_share", "smprod", "unlocked_article_code", "fb_ref", "fb_source",
    "cmp", "ref_src", "ref_url", "mkt_tok", "spm", "vero_id", "oly_enc_id", "oly_anon_id", "s_cid", "ito", "srsltid",
    "amp", "si", "share_id", "sfnsn", "mibextid", "campaign_id", "emc",
  ]
}
