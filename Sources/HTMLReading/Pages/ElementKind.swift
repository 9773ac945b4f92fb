/// What the standard's tree construction and its default style sheet know of elements, by name.
enum ElementKind {
  static let void = ASCII.wordSet(
    "area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr")

  /// Those that a browser opens again in the next block where they were not closed.
  static let formatting = ASCII.wordSet("a b big code em font i nobr s small strike strong tt u")

  /// Those that stand in a line of text.
  static let inline = formatting.union(
    ASCII.wordSet(
      "abbr acronym bdi bdo cite data del dfn font img image ins kbd label mark output q rb rp rt ruby samp span sub sup "
        + "time var wbr svg math"))

  /// Those at which the search for what an end tag closes ends.
  static let special = ASCII.wordSet(
    "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd "
      + "details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header "
      + "hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript "
      + "object ol p param plaintext pre script search section select source style summary table tbody td template "
      + "textarea tfoot th thead title tr track ul wbr xmp")

  /// Those whose beginning ends a paragraph.
  static let endsParagraph = ASCII.wordSet(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup "
      + "main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext hr xmp table"
  )

  static let headings = ASCII.wordSet("h1 h2 h3 h4 h5 h6")

  /// Those out of which no end tag reaches.
  static let scopes = ASCII.wordSet("applet caption html table td th marquee object template")
  static let tableScopes = ASCII.wordSet("html table template")
  static let tableParts = ASCII.wordSet("table tbody thead tfoot tr td th caption colgroup")

  /// Those within which formatting that was left open outside is not opened again.
  static let markers = ASCII.wordSet("td th caption applet marquee object template")

  /// What no reader sees: by the default style sheet, or because a browser shows something in its place.
  static let hidden = ASCII.wordSet(
    "annotation annotation-xml area audio base basefont canvas clippath datalist desc defs frame head iframe link marker mask "
      + "meta metadata meter mphantom noembed noframes noscript object param pattern progress rp rt rtc script style symbol "
      + "template title video")

  /// What may stand in a page’s head; anything else ends it.
  static let headParts = ASCII.wordSet(
    "base basefont bgsound head link meta noframes noscript script style template title")

  /// What was taken back.
  static let struck = ASCII.wordSet("del s strike")

  /// Elements of HTML that end what is of another vocabulary.
  static let leavesForeign = ASCII.wordSet(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr "
      + "ol p pre ruby s small span strong strike sub sup table tt u ul var")

  /// Where HTML stands within another vocabulary.
  static let integrationPoints = ASCII.wordSet("foreignobject desc title mi mo mn ms mtext annotation-xml")
}
