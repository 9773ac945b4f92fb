/// What English pages say around their articles.
extension FurnitureWords {
  /// “You have 2 free articles remaining.”
  private static let freeArticles: [String] = ((0...10).map { String($0) } + ["one", "two", "three"]).flatMap { count in
    ["remaining", "left"].flatMap {
      ["you have \(count) free articles \($0)", "you have \(count) free article \($0)"]
    }
  }

  private static let lengths: [String] = (1...60).flatMap { ["estimated \($0) minutes", "estimated \($0) minute"] }

  public static let english = FurnitureWords(
    language: "en",
    kinds: [
      FurnitureKind(
        id: "advertisement",
        whole: [
          "advertisement", "ad", "ads", "story continues below", "story continues below advertisement",
          "article continues below", "article continues below advertisement", "continue reading below",
          "article continues below this ad", "story continues below this ad", "article continues after this ad",
          "article continues after this advertisement", "content continues below", "after newsletter promotion",
          "continue reading the main story", "scroll to continue", "scroll to continue with content",
          "this advertisement has not loaded yet, but your article continues below", "skip advertisement",
          "article continues after ad", "report this ad", "remove ads", "ad feedback", "paid advertisement",
          "ad choices", "adchoices", "why this ad", "hide ad", "close ad",
        ],
        beginnings: [
          "advertisement -", "advertisement –", "advertisement ·", "advertisement |", "advertisement:",
          "story continues after", "story continues below",
          "article continues after", "article continues below", "content continues after",
        ]),
      FurnitureKind(
        id: "newsletter",
        whole: [
          "sign up", "sign up here", "sign up now", "subscribe here", "subscribe", "subscribe now",
          "thank you for subscribing", "get our app", "your email address", "free newsletter", "view in browser",
          "view this email in your browser", "view this email online", "manage preferences", "unsubscribe",
          "subscribers only", "for subscribers only", "subscriber only", "already a subscriber",
          "start your free trial",
        ],
        notes: [
          "enjoying this newsletter?", "was this forwarded to you?", "was this email forwarded to you?",
          "you're receiving this email", "you are receiving this email",
          "already a subscriber?", "already have an account?", "already a member?", "not a subscriber?",
          "this article is for subscribers", "this story is for subscribers", "this content is for subscribers",
          "this article is exclusive to", "this story is exclusive to", "want more like this?", "to continue reading,",
        ],
        beginnings: [
          "sign up for", "sign up to", "subscribe to", "get the day's top", "get the latest", "get daily",
          "get our free",
          "get breaking", "enter your email", "by signing up", "by providing your email", "don't miss a story",
          "want more stories like this", "like us on", "download our app", "join our",
          "become a member",
          "our morning email", "our daily email", "our weekly email", "our evening email",
          "support our journalism", "support independent journalism", "receive the",
          "try our", "start your", "log in to", "sign in to", "register to", "register for", "create a free account",
          "create an account", "become a subscriber", "get unlimited access",
        ],
        parts: [
          "sent to your email", "to your inbox", "in your inbox", "our newsletter", "our free newsletter",
          "daily newsletter",
          "weekly newsletter", "email alerts", "news alerts", "delivered directly to you", "unsubscribe at any time",
          "privacy policy",
        ]),
      FurnitureKind(
        id: "video",
        whole: [
          "listen to this article", "play video", "watch video", "watch live", "video", "play", "loading video",
          "unmute", "this video can not be played", "this video cannot be played", "media player",
          "tap to unmute", "click to unmute", "tap to play", "tap to watch", "tap to listen",
        ],
        notes: [
          "to play this video you need to enable", "to view this video please enable", "to play this audio you need to",
          "your browser does not support",
        ],
        beginnings: [
          "click to play", "click here to watch", "watch:", "watch now:", "video:", "play video:", "watch the video",
          "watch below", "listen:", "listen to this article:", "audio:", "now playing", "up next", "previous video",
          "watch more",
          "next video",
        ]),
      FurnitureKind(
        id: "caption",
        firm: [
          "file -", "file --", "file –", "file —", "(file", "image caption,", "image caption:", "media caption,",
          "media caption:", "video caption,", "video caption:",
        ],
        beginnings: [
          "above:", "below:", "left:", "right:", "pictured:", "photo:", "file photo", "file photos",
          "image:", "caption:", "in this photo", "in this file photo", "picture:", "map:", "graphic:",
        ],
        parts: [
          "is seen in this photo", "is seen in this image", "is seen in this picture", "is seen in this file",
          "is seen in this handout", "is seen in this undated", "in this undated photo", "in this undated handout",
          "in this undated image", "in this undated picture", "in a handout photo",
        ], areSentences: true),
      FurnitureKind(
        id: "credit",
        whole: ["reuters staff", "associated press staff"],
        firm: ["© 1", "© 2", "©1", "©2", "credit...", "credit…"],
        beginnings: [
          "with files from", "photo credits", "image credits",
          "photo by", "photos by", "photo courtesy", "photos courtesy", "image courtesy", "photograph by",
          "photograph:", "photo credit", "image credit", "image source",
          "picture credit", "credit:", "courtesy of", "courtesy:", "(photo by", "(photo:", "© ",
        ],
        endings: [
          "/getty images", "/afp", "/ap", "/reuters", "via getty images", "getty images", "/handout", "(handout)",
          "/the canadian press", "/the guardian", "stock photo", "/shutterstock",
        ], within: ["photograph: ", "photo: ", "picture: ", "photo by ", "photograph by ", " photo/", "(photo/"],
        closings: ["contributed to this report", "contributed to this story", "contributed to this article"],
        bracketed: [
          "reporting by ", "additional reporting by ", "editing by ", "writing by ", "compiled by ", "adds ",
          "updates ",
          "recasts ", "refiles ", "repeats ", "corrects ", "writes through",
        ], areSentences: true, isNamed: true),
      FurnitureKind(
        id: "sponsored",
        whole: [
          "sponsored", "sponsored content", "paid content", "paid post", "promoted", "promoted content",
          "promoted stories",
          "from our partners", "from our sponsors", "from our sponsor", "advertiser content", "partner content",
          "around the web",
          "sponsored stories", "paid partner content",
        ],
        beginnings: [
          "supported by", "sponsored by", "brought to you by", "presented by", "in partnership with", "paid for by",
          "content from our", "recommended by outbrain", "recommended by taboola", "promoted links", "ads by",
          "a message from our",
        ]),
      FurnitureKind(
        id: "share",
        whole: [
          "share", "share this", "share this article", "share this story", "share this item", "tweet", "email", "print",
          "copy link", "link copied", "save", "bookmark", "facebook", "twitter", "whatsapp", "linkedin", "reddit",
          "pinterest",
          "x", "shares", "follow us", "follow", "share on facebook", "share on twitter", "share on x",
          "share via email",
          "send this page to someone via email",
          "more sharing options", "gift this article", "listen", "comments", "comment", "leave a comment",
          "post a comment",
          "view comments", "join the conversation", "start the conversation", "show comments", "font size",
          "a a a", "full article", "hide message bar", "close", "smaller font", "larger font",
          "descrease article font size", "decrease article font size", "increase article font size",
          "email this article", "email this story", "print this article",
          "print this story", "reuse this content",
          "copy link to clipboard", "email this to a friend", "tweet this", "leave a reply", "comments are closed",
          "comments closed", "read comments", "add a comment", "write a comment", "load more comments", "all comments",
          "be the first to comment",
        ],
        beginnings: [
          "share this item", "share this article", "share this story", "share on ", "see more sharing options",
          "send this page to",
          "share via ", "print this page", "e-mail to a friend", "email to a friend", "e-mail this", "email this page",
          "email this",
          "view comments", "show comments",
        ],
        tokens: [
          "facebook", "twitter", "x", "linkedin", "whatsapp", "reddit", "pinterest", "instagram", "telegram", "bluesky",
          "threads", "messenger", "tumblr", "email", "e-mail", "print", "copy", "link", "share", "tweet", "save", "sms",
        ]),
      FurnitureKind(
        id: "related",
        whole: [
          "see also", "read next", "more stories", "back to top", "you may like", "trending now", "top stories",
          "next article", "previous article", "next story", "previous story", "keep reading", "continue reading",
        ],
        beginnings: [
          "read more", "read also", "also read", "read next:", "related reading:", "see also:", "related:",
          "related story", "more:",
          "more on",
          "more from", "recommended:", "don't miss:", "must read", "go deeper:", "in depth:", "explainer:",
          "you may also like", "you might also like", "in case you missed it", "most read in", "most popular in",
          "more in ",
        ]),
      FurnitureKind(
        id: "page",
        commands: [
          "accept", "find", "get", "sort", "support", "add", "allow", "click", "close", "continue", "copy", "download",
          "email", "enter", "expand",
          "follow",
          "hide", "join", "jump", "leave", "listen", "load", "log", "manage", "mute", "open", "play", "post", "press",
          "print", "read", "reject", "register", "reload", "replay", "report", "save", "scroll", "see", "send", "share",
          "show", "sign", "skip", "subscribe", "tap", "try", "unmute", "view", "watch", "write",
        ], lastCommands: ["loading"],
        objects: [
          "a", "account", "access", "and", "below", "blog", "by", "choices", "facebook", "instagram",
          "journalism", "local", "newest", "oldest", "on", "privacy", "reading", "store", "twitter", "youtube", "ad",
          "ads", "all", "an", "app", "article", "audio", "back", "caption", "captions",
          "clipboard",
          "comment", "comments", "content", "cookie", "cookies", "discussion", "for", "free", "friend", "full",
          "gallery",
          "here", "in", "is", "item", "link", "live", "main", "me", "more", "navigation", "newsletter", "newsletters",
          "next", "notifications", "now", "our", "page", "photos", "player", "podcast", "preferences", "reply",
          "settings",
          "slideshow", "sound", "stories", "story", "subscription", "the", "this", "to", "top", "transcript", "up",
          "url",
          "us", "via", "video", "videos", "with", "your",
        ]),
      FurnitureKind(id: "page", whole: freeArticles + lengths, beginnings: ["filed under"]),
      FurnitureKind(
        id: "page",
        whole: [
          "menu", "home", "search", "log out", "sign out", "live video", "your privacy choices",
          "terms and conditions", "terms & conditions", "do not sell my personal information",
          "do not sell or share my personal information", "skip to main content", "skip to content", "log in",
          "sign in", "my account",
          "all rights reserved", "terms of use", "privacy policy", "contact us", "about us", "breaking news", "live",
          "accept cookies", "accept all cookies", "reject all cookies", "manage cookies", "cookie settings",
          "manage cookie settings", "cookie preferences", "manage cookie preferences", "cookie policy", "cookie notice",
          "world", "politics", "news", "local news", "opinion", "sports",
          "business",
          "reprints & permissions", "reprints and permissions", "rights & permissions", "terms of service",
          "exclusive", "published", "updated", "last updated", "report an error", "report a typo", "corrections",
          "journalistic standards", "loading", "key events", "show key events only", "newest first", "oldest first",
          "the bbc is not responsible for the content of external sites", "read about our approach to external linking",
          "the bbc is not responsible for the content of external internet sites",
          "this is your last free article", "this interview has been edited for length and clarity",
          "this interview was edited for length and clarity", "this interview has been edited for clarity and length",
          "this interview has been edited and condensed", "this interview has been edited and condensed for clarity",
          "this interview has been lightly edited for length and clarity",
          "this conversation has been edited for length and clarity",
          "this conversation has been edited and condensed for clarity",
          "this conversation has been lightly edited for length and clarity", "acquire licensing rights",
        ],
        notes: [
          "copyright 1", "copyright 2", "copyright ©", "copyright (c)", "our standards: the thomson",
          "to encourage thoughtful and respectful conversations", "acquire licensing rights,", "we use cookies",
          "this site uses cookies", "this transcript has been edited", "this transcript was edited",
          "this transcript was generated", "this transcript has been lightly edited", "this website uses cookies",
          "our website uses cookies",
          "by using this site, you", "by using this website, you", "by continuing to use", "by continuing to browse",
          "this material may not be published", "this article was originally published",
          "this story was originally published", "this article originally appeared", "this story originally appeared",
          "this article first appeared", "privacy notice:", "have a tip?", "have a news tip?", "got a tip?",
          "got a news tip?",
        ],
        beginnings: [
          "skip to ", "copyright ", "©", "all rights reserved.", "tags:", "topics:", "follow ap",
          "reading time", "estimated reading time",
          "filed under:", "categories:", "report an error", "have a news tip", "got a tip", "home >", "home /",
          "home ›",
          "posted in", "view image in", "open image in", "view original",
        ],
        endings: [
          "opens new tab", " min read", " minute read", " minutes read", "mins read",
        ], areSentences: true),
    ],
    lists: [
      "popular", "popular now", "also in the news", "what to read next", "popular stories", "latest", "latest news",
      "latest stories", "related",
      "related stories", "related articles", "related news", "related links", "related content",
      "more on this story", "more on this", "more from", "most read", "most popular", "recommended",
      "recommended for you",
      "you may also like", "you might also like", "read more", "trending", "trending stories", "editor's picks",
      "editors' picks", "more stories", "also on", "see also", "top stories", "more to read", "trending now",
      "read next", "related topics", "related internet links", "around the bbc", "elsewhere on the bbc",
      "explore more on these topics", "you may also be interested in", "you might also be interested in",
      "you may be interested in", "you might be interested in", "more on this topic", "related coverage",
      "related reading",
      "recommended stories", "recommended reading", "most viewed", "most watched", "in other news", "more like this",
      "watch more", "read also", "also read",
    ],
    captionMarks: ["image caption", "media caption", "video caption"],
    bylines: ["by ", "written by ", "reported by ", "words by "],
    datelines: [
      "posted ", "published ", "published:", "updated ", "updated:", "last updated", "first published", "posted:",
      "date:",
    ],
    authorBoxes: ["about the author", "about the authors", "about the writer", "about the reporter"],
    roles: [
      "reporter", "correspondent", "journalist", "columnist", "editor", "writer", "producer", "anchor", "photographer",
    ],
    reachable: [
      "you can reach ", "you can contact ", "can be reached at", "can be reached by", "reach him at", "reach her at",
      "reach them at", "contact him at", "contact her at", "email him at", "email her at",
    ],
    helpers: [" contributed research", " contributed reporting"],
    helping: ["additional reporting by ", "additional research by "],
    reports: [" reported from ", " contributed reporting from ", " reports from "],
    unnamed: ["staff"],
    pictures: ["image", "images", "photo"],
    credits: ["credit...", "credit…", "credit:", "photo:", "image source,"],
    durations: ["duration "],
    ages: ["ago"],
    pagers: ["newest", "oldest", "previous", "next", "of"],
    menus: [
      "about ", "contact ", "corrections", "submit a news tip", "journalistic standards", "terms of ",
      "manage preferences",
      "privacy", "report an error", "advertise with", "help", "accessibility",
    ],
    newsletters: ["free newsletter", "newsletter", "weekly newsletter", "daily newsletter", "free weekly newsletter"],
    addresses: ["you", "your"],
    letters: [
      "headlines", "digest", "stories", "news", "email", "emailed", "inbox", "newsletter", "newsletters", "weekly",
      "daily",
    ],
    following: "follow ",
    networks: [
      "twitter", "x", "facebook", "instagram", "bluesky", "linkedin", "threads", "mastodon", "tiktok", "media",
      "news", "youtube", "telegram", "whatsapp", "flipboard", "spotify",
    ])
}
