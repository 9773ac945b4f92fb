import Diagnostics

/// Words that people write for others: keys of other programs, and values in everyday language.
enum Synonyms {
  /// By what was written, without case: the keys that may be meant, the likeliest first.
  private static let keys: [String: [String]] = [
    "headline": ["title"], "heading": ["title"], "name": ["title"], "titel": ["title"], "titre": ["title"],
    "label": ["title"],
    "description": ["summary"], "abstract": ["summary"], "excerpt": ["summary"], "lead": ["summary"],
    "standfirst": ["summary"], "subtitle": ["summary"], "dek": ["summary"],
    "alias": ["aliases"], "aka": ["aliases"], "nickname": ["aliases"], "also": ["aliases"], "names": ["aliases"],
    "tag": ["tags"], "category": ["tags"], "categories": ["tags"], "keywords": ["tags"], "topics": ["tags"],
    "author": ["authors"], "byline": ["authors"], "by": ["authors", "from"], "writer": ["authors"],
    "published": ["date", "issued"], "publishdate": ["date", "issued"], "pubdate": ["date", "issued"],
    "datum": ["date"],
    "day": ["date"], "when": ["date"], "created": ["date", "issued"], "date": ["issued"],
    "modified": ["updated"], "lastmod": ["updated"], "changed": ["updated"], "revised": ["updated"],
    "photo": ["image"], "picture": ["image"], "img": ["image"], "cover": ["image"], "thumbnail": ["image"],
    "type": ["kind"], "category_of": ["kind"], "kind": ["type"],
    "url": ["file", "website", "sameAs", "baseURL"], "link": ["url", "website"], "website": ["url", "sameAs"],
    "web": ["url", "website"], "address": ["url"],
    "archive": ["archiveURL"], "archived": ["archiveURL"], "archived_at": ["archiveDate"], "accessdate": ["accessed"],
    "retrieved": ["accessed"], "file": ["capture"],
    "redirect": ["formerly"], "redirects": ["formerly"], "redirect_from": ["formerly"],
    "nav": ["navigation"], "menu": ["navigation"], "url_of_site": ["baseURL"], "site": ["baseURL", "title"],
    "lang": ["language"], "locale": ["language"],
    "birth": ["born"], "birthdate": ["born"], "death": ["died"], "birthday": ["born"], "role": ["roles"],
    "job": ["roles", "role"],
    "position": ["roles", "role"], "lat": ["latitude"], "lon": ["longitude"], "lng": ["longitude"],
    "long": ["longitude"],
    "place": ["location"], "where": ["location"], "relation": ["relations"], "relationships": ["relations"],
    "source": ["sources"], "sources": ["source"], "evidence": ["sources"], "text": ["note"],
    "quotation": ["quote"], "words": ["quote"], "person": ["speaker", "to"], "who": ["speaker"], "said": ["speaker"],
    "saidby": ["speaker"], "said_by": ["speaker"], "quotedperson": ["speaker"], "spokenby": ["speaker"],
    "post": ["role"], "function": ["role"],
    "target": ["to"], "from": ["start"], "speakers": ["speaker"], "since": ["start"], "until": ["end"], "till": ["end"],
    "bio": ["summary"], "biography": ["summary"], "about": ["summary"], "desc": ["summary"], "intro": ["summary"],
    "teaser": ["summary"], "src": ["file"], "path": ["file"], "filename": ["file"], "photographer": ["credit"],
    "copyright": ["credit"], "attribution": ["credit"], "legend": ["caption"], "alttext": ["alt"],
    "correction": ["corrections"], "errata": ["corrections"], "state": ["status"], "verdict": ["status"],
  ]

  /// The key of a record that was meant by another word; nil where there is no telling.
  static func key(meantBy word: String, among keys: [String]) -> String? {
    let folded = plain(word)
    if let same = keys.first(where: { $0.lowercased() == folded }) { return same }
    if let meant = Self.keys[folded]?.first(where: keys.contains) { return meant }
    return Nearest.candidates(to: folded, in: keys, limit: 1).first
  }

  /// Values, as above.
  private static let words: [String: String] = [
    "company": "organization", "corporation": "organization", "firm": "organization", "agency": "organization",
    "party": "organization", "ngo": "organization", "institution": "organization", "group": "organization",
    "government": "organization", "ministry": "organization", "organisation": "organization", "org": "organization",
    "people": "person", "human": "person", "man": "person", "woman": "person", "individual": "person",
    "location": "place", "city": "place", "town": "place", "country": "place", "building": "place",
    "newspaper": "outlet", "magazine": "outlet", "media": "outlet", "broadcaster": "outlet", "publication": "outlet",
    "incident": "event", "meeting": "event", "happening": "event",
    "denied": "disputed", "contested": "disputed", "open": "unverified", "unknown": "unverified",
    "unconfirmed": "unverified", "unclear": "unverified", "pending": "unverified", "tbd": "unverified",
    "n/a": "unverified", "to be checked": "unverified", "alleged": "reported", "withdrawn": "retracted",
    "citation": "quote", "quotation": "quote", "statement": "claim", "fact": "claim",
    "background": "context", "term": "definition", "erratum": "correction", "comment": "context", "note": "context",
    "remark": "context", "explanation": "context", "glossary": "definition", "allegation": "claim",
    "accusation": "claim",
    "press release": "document", "press_release": "document", "press-release": "document", "contract": "document",
    "letter": "personal_communication", "email": "personal_communication", "e-mail": "personal_communication",
    "conversation": "interview", "website": "webpage", "web": "webpage", "web page": "webpage", "page": "webpage",
    "news": "article-newspaper", "newspaper article": "article-newspaper", "paper": "article-journal",
    "study": "report", "minutes": "document", "tweet": "post", "social media": "post", "video": "motion_picture",
    "law": "legislation", "statute": "legislation", "court decision": "legal_case", "ruling": "legal_case",
    "colleague": "associate", "friend": "associate", "acquaintance": "associate", "partner": "associate",
    "brother": "family", "sister": "family", "father": "family", "mother": "family", "son": "family",
    "daughter": "family", "wife": "family", "husband": "family", "spouse": "family", "married": "family",
    "relative": "family", "sibling": "family", "brother-in-law": "family", "sister-in-law": "family",
    "married to": "family", "spouse of": "family", "works for": "employment", "works at": "employment",
    "employed by": "employment", "job": "employment", "member": "membership", "director": "directorship",
    "board": "directorship", "owns": "ownership", "paid": "payment", "supplies": "supplierof", "located": "locatedin",
    "seat": "locatedin", "participant": "tookpartin", "attended": "tookpartin",
    "pdf": "document", "scan": "document", "photo": "figure", "photograph": "figure", "picture": "figure",
    "podcast": "broadcast", "tv": "broadcast", "blog": "post-weblog", "judgment": "legal_case",
    "judgement": "legal_case",
    "hide": "off", "none": "off", "ignore": "off", "info": "information", "warn": "warning",
  ]

  /// What to do about a word that says more than a word of ours would: to write that for it would vouch for what nobody has
  /// held against its sources.
  static func advice(on word: String, among words: [String]) -> String? {
    guard words.contains("confirmed") else { return nil }
    let strong: Set = ["verified", "true", "proven", "proved", "correct", "checked", "fact"]
    if strong.contains(plain(word)) {
      return
        "write confirmed if two sources that do not have it from each other say so, reported if one does, else unverified"
    }
    // `no` and `off` may as well mean that it has none.
    let untrue: Set = ["false", "no", "off", "untrue", "wrong", "debunked", "fake", "disproved", "disproven"]
    if untrue.contains(plain(word)) {
      return
        "write refuted if a source shows that the claim is untrue, disputed if someone contradicts it, else unverified"
    }
    let weak: Set = [
      "likely", "probable", "probably", "possible", "plausible", "suspected", "claimed", "rumour", "rumor",
    ]
    return weak.contains(plain(word)) ? "write reported if a source says so, else unverified" : nil
  }

  /// The word of a closed set that was meant by another; nil where there is no telling.
  static func word(meantBy word: String, among words: [String]) -> String? {
    let folded = plain(word)
    if let same = words.first(where: { $0.lowercased() == folded }) { return same }
    if let meant = Self.words[folded], let word = words.first(where: { $0.lowercased() == meant }) { return word }
    if words.contains("unverified"), ["none", "todo", "?"].contains(folded) { return "unverified" }
    // That a check is off is said in many ways.
    if words.contains("off"), ["false", "no", "disabled", "disable"].contains(folded) { return "off" }
    if Self.words[folded] != nil || advice(on: word, among: words) != nil { return nil }
    // That `verified` begins as `unverified` ends makes it its opposite, no misspelling of it.
    return Nearest.alike(folded, in: words, limit: 1).first
  }

  /// Languages by the names that they have in English and in themselves.
  static let languages: [String: String] = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "francais": "fr", "dutch": "nl",
    "nederlands": "nl", "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "arabic": "ar", "russian": "ru", "polish": "pl", "polski": "pl", "turkish": "tr", "türkçe": "tr",
    "ukrainian": "uk", "chinese": "zh", "japanese": "ja", "korean": "ko", "swedish": "sv", "danish": "da",
    "norwegian": "no", "finnish": "fi", "czech": "cs", "greek": "el", "hebrew": "he", "persian": "fa", "hindi": "hi",
    "hungarian": "hu", "romanian": "ro", "afrikaans": "af",
  ]

  /// Codes of countries that are those of no language, with the language that is meant.
  static let languagesOfCountries = [
    "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "jp": "ja", "ua": "uk",
  ]

  /// In lower case, without what keyboards and word processors put into keys: spaces that do not break, letters of full
  /// width, quotation marks.
  static func plain(_ word: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars.prefix(64) {
      switch scalar.value {
      case 0xFF01...0xFF5E: if let ascii = Unicode.Scalar(scalar.value - 0xFEE0) { plain.append(ascii) }
      case 0xA0, 0x2007, 0x202F, 0x200B, 0xFEFF, 0x3000: plain.append(" ")
      case 0x2018...0x201F, 0xAB, 0xBB, 0x22, 0x27, 0x2A: continue
      default: plain.append(scalar)
      }
    }
    return String(plain).trimmed.lowercased()
  }
}
