/// What a page is called by itself: a headline, and often the name of its site after it or in front.
struct PageTitle {
  /// Without the name of the site; empty where the page says none.
  let headline: String
  /// Whether the name of the site is told from it, so that the rest is a headline.
  let isSure: Bool
  private let names: Set<String>
  private let site: String?

  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » "]

  init(_ page: PastedPage) {
    let title = page.title ?? ""
    let publisher = page.publisher.map { FoldedLine($0).bare }
    let (head, site) = Self.parts(of: title, publisher: publisher)
    (headline, isSure) = (head, site != nil || page.isTitleSure)
    let blog = Self.blog(in: title, page.blocks)
    names = Set([title, head, blog?.headline ?? ""].map { FoldedLine($0).bare }.filter { !$0.isEmpty })
    self.site = site.map { FoldedLine($0).bare } ?? publisher ?? blog?.site
  }

  func isHeadline(_ text: String) -> Bool {
    let text = FoldedLine(text).bare
    return text != site && names.contains(text)
  }

  /// The headline where a block has it: alone, or in a heading with a line in front that says what it is about.
  func headline(in block: PastedPage.Block) -> String? {
    if isHeadline(block.text) { return block.text }
    guard case .heading = block.kind, headline.utf8.count > 12, block.text.utf8.count < headline.utf8.count + 80,
      block.text.hasSuffix(" " + headline), FoldedLine(headline).bare != site
    else { return nil }
    return headline
  }

  /// `Notes from a mill: Night shift`, where the page has both as headings.
  private static func blog(in title: String, _ blocks: [PastedPage.Block]) -> (site: String, headline: String)? {
    guard title.utf8.count < 400, let colon = title.utf8.firstRange(of: ": ".utf8) else { return nil }
    let (site, headline) = (FoldedLine(String(title[..<colon.lowerBound])).bare, String(title[colon.upperBound...]))
    let bare = FoldedLine(headline).bare
    func isHeading(_ words: String) -> Bool {
      blocks.contains { block in
        if case .heading = block.kind, block.text.utf8.count < 400 { return FoldedLine(block.text).bare == words }
        return false
      }
    }
    return isHeading(site) && isHeading(bare) ? (site, headline) : nil
  }

  func isSite(_ text: String) -> Bool { site == FoldedLine(text).bare }

  /// A site is known by the name that the page says of it, else by a few words with capitals at the end.
  private static func parts(of title: String, publisher: String?) -> (head: String, site: String?) {
    var last: Range<String.Index>?
    var first: Range<String.Index>?
    for separator in separators {
      var rest = title[...]
      while let range = rest.utf8.firstRange(of: separator.utf8) {
        if first.map({ range.lowerBound < $0.lowerBound }) ?? true { first = range }
        if last.map({ range.lowerBound > $0.lowerBound }) ?? true { last = range }
        rest = rest[range.upperBound...]
      }
    }
    guard let first, let last else { return (title, nil) }
    let (start, end) = (String(title[..<first.lowerBound]), String(title[last.upperBound...]))
    if let publisher, FoldedLine(start).bare == publisher { return (String(title[first.upperBound...]), start) }
    let head = String(title[..<last.lowerBound])
    let isSite = FoldedLine(end).bare == publisher || isName(end, after: head)
    return isSite ? (head, end) : (title, nil)
  }

  private static func isName(_ words: String, after head: String) -> Bool {
    let parts = words.split(separator: " ")
    return 1...4 ~= parts.count && head.split(separator: " ").count >= max(2, parts.count)
      && parts.allSatisfy { $0.first?.isUppercase == true || EnglishWords.connectors.contains(String($0)) }
  }
}
