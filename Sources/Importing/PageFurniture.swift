/// A line of a page that is no part of its article, and why.
public struct FurnitureLine: Sendable, Hashable {
  /// `advertisement`, `newsletter`, …
  public var kind: String
  public var text: String

  public init(_ kind: String, _ text: String) {
    (self.kind, self.text) = (kind, text)
  }
}

/// A kind of line that stands on news pages and is no part of an article.
///
/// A new one is a value in the list of its language; a language is one file and one line in ``FurnitureWords/all``.
public struct FurnitureKind: Sendable {
  public var id: String
  /// The line is such words and no more; a full stop or a colon behind them does not count.
  public var whole: [String] = []
  /// It begins with such words.
  public var beginnings: [String] = []
  /// It is short, and holds such words.
  public var parts: [String] = []
  /// It is short and no sentence, and ends with such words.
  public var endings: [String] = []
  /// Whether lines that begin so are sentences themselves, such as “Photo by Ann Lee.”. What others begin with may begin a
  /// sentence of an article, too: “Sponsored by three parties, the bill failed.”
  public var areSentences = false

  /// More words than that make a sentence of an article likelier.
  static let fewWords = 30

  func matches(_ line: FoldedLine) -> Bool {
    if whole.contains(line.bare) { return true }
    // “More on Monday than …” is a sentence, “More on this:” is none.
    let mayBegin = !line.isLongSentence && (areSentences || !line.isStatement)
    if beginnings.contains(where: { line.words.hasPrefix($0) && ($0.hasSuffix(":") || mayBegin) }) { return true }
    guard line.count <= Self.fewWords, !line.isSpoken else { return false }
    if parts.contains(where: { line.words.contains($0) && (areSentences || !line.isStatement) }) { return true }
    return !line.isSentence && endings.contains { line.bare.hasSuffix($0) }
  }
}

/// A line as it is held against words: in lower case, with straight quotation marks.
struct FoldedLine {
  let words: String
  /// Without signs at its ends.
  let bare: String
  let count: Int
  /// Whether somebody is quoted in it, which furniture never does.
  let isSpoken: Bool
  let isSentence: Bool
  let isLongSentence: Bool
  /// Whether it is a sentence that asks nothing of its reader: of an article then, however it begins.
  let isStatement: Bool

  init(_ text: String) {
    words = text.lowercased().map { "’‘".contains($0) ? "'" : "“”".contains($0) ? "\"" : String($0) }.joined()
    bare = String(words.trimmed { ".:;!…>»→|-–—() ".contains($0) })
    count = words.split(separator: " ").count
    isSentence = ImportedArticle.isSentence(text)
    isLongSentence = count >= 9 && isSentence
    let bareWords = words.split(separator: " ").map { $0.trimmed { ".,:;!?\"'()".contains($0) } }
    let asks =
      bareWords.first.map { Self.imperatives.contains(String($0)) } == true
      || bareWords.contains { ["you", "your", "us", "our", "we"].contains($0) }
    isStatement = isSentence && (!asks || bareWords.contains { EnglishWords.speech.contains(String($0)) })
    isSpoken = words.filter { $0 == "\"" }.count >= 2 && (words.contains(" said") || words.contains("said "))
  }
}

extension FoldedLine {
  /// What pages ask of their readers.
  fileprivate static let imperatives: Set = [
    "sign", "subscribe", "get", "enter", "don't", "follow", "like", "download", "join", "become", "support", "receive",
    "click", "watch", "listen", "share", "send", "see", "read", "skip", "scroll",
  ]
}

extension StringProtocol {
  fileprivate func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring { String(self).trimmed(isLeftOut) }
}

extension String {
  func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let first = text.first, isLeftOut(first) { text = text.dropFirst() }
    while let last = text.last, isLeftOut(last) { text = text.dropLast() }
    return text
  }
}

/// What a language's pages say around their articles.
public struct FurnitureWords: Sendable {
  /// As BCP 47 has it.
  public var language: String
  public var kinds: [FurnitureKind]
  /// What a list of other articles begins with: the lines below it, up to a sentence, are of it.
  public var lists: [String]
  /// What a line begins with that names who wrote it, and one that says when.
  public var bylines: [String]
  public var datelines: [String]

  public static let all = [english]

  public static func of(_ language: String) -> FurnitureWords? {
    let base = language.split(separator: "-").first.map { $0.lowercased() }
    return all.first { $0.language == base }
  }

  public static let english = FurnitureWords(
    language: "en",
    kinds: [
      FurnitureKind(
        id: "advertisement",
        whole: [
          "advertisement", "ad", "ads", "story continues below", "story continues below advertisement",
          "article continues below", "article continues below advertisement", "continue reading below",
          "continue reading the main story", "scroll to continue", "scroll to continue with content",
          "this advertisement has not loaded yet, but your article continues below", "skip advertisement",
          "article continues after ad", "report this ad", "remove ads",
        ], beginnings: ["advertisement -", "advertisement:"]),
      FurnitureKind(
        id: "newsletter",
        whole: [
          "sign up", "subscribe", "subscribe now", "thank you for subscribing", "get our app", "your email address",
        ],
        beginnings: [
          "sign up for", "sign up to", "subscribe to", "get the day's top", "get the latest", "get daily",
          "get our free",
          "get breaking", "enter your email", "by signing up", "by providing your email", "don't miss a story",
          "want more stories like this", "follow us on", "like us on", "download our app", "join our",
          "become a member",
          "support our journalism", "support independent journalism", "receive the",
        ],
        parts: [
          "sent to your email", "to your inbox", "in your inbox", "our newsletter", "our free newsletter",
          "daily newsletter",
          "weekly newsletter", "email alerts", "unsubscribe at any time", "privacy policy",
        ]),
      FurnitureKind(
        id: "video",
        whole: ["play video", "watch video", "watch live", "video", "play", "loading video", "unmute"],
        beginnings: [
          "click to play", "click here to watch", "watch:", "watch now:", "video:", "play video:", "watch the video",
          "watch below", "listen:", "listen to this article", "audio:", "now playing", "up next", "previous video",
          "next video",
        ]),
      FurnitureKind(
        id: "caption",
        beginnings: [
          "above:", "below:", "left:", "right:", "pictured:", "photo:", "file photo", "file -", "file --", "file –",
          "(file",
          "image:", "caption:", "in this photo", "in this file photo", "picture:", "map:", "graphic:",
        ],
        parts: [
          "is seen in this photo", "is seen in this image", "is seen in this picture", "is seen in this file",
          "is seen in this handout", "is seen in this undated", "in this undated photo", "in this undated handout",
          "in this undated image", "in this undated picture", "in a handout photo",
        ], areSentences: true),
      FurnitureKind(
        id: "credit",
        beginnings: [
          "photo by", "photos by", "photograph by", "photograph:", "photo credit", "image credit", "image source",
          "picture credit", "credit:", "courtesy of", "courtesy:", "(photo by", "(photo:", "© ",
        ],
        endings: [
          "/getty images", "/afp", "/ap", "/reuters", "via getty images", "getty images", "/handout", "(handout)",
          "/the canadian press", "stock photo", "/shutterstock",
        ], areSentences: true),
      FurnitureKind(
        id: "sponsored",
        whole: [
          "sponsored", "sponsored content", "paid content", "paid post", "promoted", "promoted content",
          "promoted stories",
          "from our partners", "partner content", "around the web", "sponsored stories", "paid partner content",
        ], beginnings: ["sponsored by", "brought to you by", "presented by", "in partnership with"]),
      FurnitureKind(
        id: "share",
        whole: [
          "share", "share this", "share this article", "share this story", "share this item", "tweet", "email", "print",
          "copy link", "link copied", "save", "bookmark", "facebook", "twitter", "whatsapp", "linkedin", "reddit",
          "pinterest",
          "x", "share on facebook", "share on twitter", "share on x", "share via email",
          "send this page to someone via email",
          "more sharing options", "gift this article", "listen", "comments", "comment", "leave a comment",
          "post a comment",
          "view comments", "join the conversation", "start the conversation", "show comments", "font size",
          "a a a", "full article", "hide message bar", "close", "smaller font", "larger font",
          "descrease article font size",
        ],
        beginnings: [
          "share this item on", "share on ", "see more sharing options", "send this page to", "share this story on",
          "share via ",
        ]),
      FurnitureKind(
        id: "related",
        whole: ["see also", "read next", "more stories", "back to top", "you may like", "trending now", "top stories"],
        beginnings: [
          "read more", "read also", "also read", "read next:", "see also:", "related:", "related story", "more:",
          "more on",
          "more from", "recommended:", "don't miss:", "must read", "go deeper:", "in depth:", "explainer:",
          "you may also like", "you might also like", "in case you missed it",
        ]),
      FurnitureKind(
        id: "page",
        whole: [
          "menu", "home", "search", "skip to main content", "skip to content", "log in", "sign in", "my account",
          "all rights reserved", "terms of use", "privacy policy", "contact us", "about us", "breaking news", "live",
          "accept cookies", "accept all cookies", "world", "politics", "news", "local news", "opinion", "sports",
          "business",
          "exclusive", "report an error", "report a typo", "corrections", "journalistic standards", "loading",
        ],
        beginnings: [
          "skip to ", "copyright ", "©", "all rights reserved", "we use cookies", "this site uses cookies", "tags:",
          "topics:",
          "filed under", "categories:", "report an error", "have a news tip", "got a tip", "home >", "home /", "home ›",
          "posted in", "view image in", "open image in", "view original",
        ], endings: [" min read", " minute read", " minutes read", "mins read"], areSentences: true),
    ],
    lists: [
      "related", "related stories", "related articles", "related news", "related links", "related content",
      "more on this story", "more on this", "more from", "most read", "most popular", "recommended",
      "recommended for you",
      "you may also like", "you might also like", "read more", "trending", "trending stories", "editor's picks",
      "editors' picks", "more stories", "also on", "see also", "top stories", "more to read",
    ],
    bylines: ["by ", "written by ", "reported by ", "words by "],
    datelines: [
      "posted ", "published ", "published:", "updated ", "updated:", "last updated", "first published", "posted:",
      "date:",
    ])
}
