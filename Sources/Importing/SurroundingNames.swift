/// What publishing systems call the elements around their articles, in classes, ids and data attributes.
///
/// A word counts as whole ones between hyphens: “social” is none of “socialist-party”. The first that stands in a name is taken.
enum SurroundingNames {
  /// By such words, what stands in an element that is named so, and the place of the word in the list: the first counts.
  static let all: [String: Meaning] = meanings(of: kinds)

  struct Meaning: Sendable {
    var surrounding: String
    var place: Int
  }

  /// The most words between hyphens that are looked up together.
  static let longest = 4

  private static func meanings(of kinds: [(surrounding: String, words: String)]) -> [String: Meaning] {
    var meanings: [String: Meaning] = [:]
    for kind in kinds {
      for word in kind.words.split(whereSeparator: \.isWhitespace) {
        meanings[String(word)] = meanings[String(word)] ?? Meaning(surrounding: kind.surrounding, place: meanings.count)
      }
    }
    return meanings
  }

  /// Of these, what stands in the article besides is left out alone.
  static let pullQuote = "pull quote"

  private static let kinds: [(surrounding: String, words: String)] = [
    (
      "advertisement",
      """
      ad ads advert adverts advertisement advertisements advertising adslot ad-slot adslots adbox adunit adsense adnxs dfp gpt \
      arcad anzeige werbung reklame advertorial
      """
    ),
    (
      "sponsored",
      """
      promo promos promotion promotions sponsor sponsors sponsored outbrain taboola revcontent upsell donate donation \
      donations donate-box fundraising affiliate affiliates cta call-to-action wp-block-buttons kg-button-card tout steady-paywall
      """
    ),
    (
      "newsletter",
      """
      newsletter newsletters subscribe signup sign-up optin opt-in mc4wp mailchimp mailpoet convertkit emailsignup \
      email-sign-up email-signup subscription-widget subscriptions sign-in-gate
      """
    ),
    (
      "comments",
      """
      comments comment-list comment-respond comment-form comment-wrapper comment-count comments-count commentcount \
      comment-section comment-reply comment-thread comments-area disqus livefyre kommentare leserkommentare
      """
    ),
    (
      "byline",
      """
      author-bio author-box authorbox author-info author-card author-description author-profile author-blurb author-footer bio \
      about-author about-the-author bio-box contributor-bio contributor-card contributor-footer post-contributor writer-bio \
      autorenbox autor-box autoreninfo byline bylines authors author-list author-name post-author meta metadata post-info \
      post-date posted-on node-submitted reading-time readingtime read-time lesezeit lesedauer
      """
    ),
    (
      "share",
      """
      share sharing sharebar sharebox sharedaddy addthis addtoany a2a shariff social sociable socialbar social-bar likes \
      like-button post-ufi multi-vote-count responses-count follower-count bookmark-button
      """
    ),
    (
      "related",
      """
      related relatedposts related-posts read-more readmore read-more-link read-also read-next see-also see-alsos up-next \
      recommended recommendation recommendations recirc most-read mostread most-popular popular trending links-block rich-link \
      richlink interstitial interstitial-link bookmark-card embedded-post embedded-entity digest-post-embed homepage-articles \
      summary-block relcontent post-card post-navigation posts-navigation nav-links next-prev prev-next pagination pager \
      item-pagination blog-pager recent-posts latest-posts latest-news onward explore-more teaser-box teaserbox teaser-stripe \
      empfehlung empfehlungen weiterlesen mehr-zum-thema linkbox link-box
      """
    ),
    (
      "navigation",
      """
      breadcrumb breadcrumbs skip-link cookie cookies consent gdpr ccpa dsgvo onetrust didomi usercentrics borlabs cookieyes \
      cookielaw cmp cmpwrapper toc table-of-contents inhaltsverzeichnis announcement-bar article-bar action-bar actionbar
      """
    ),
    (
      "caption",
      "caption figcaption captions wp-caption-text tr-caption bildunterschrift bildunterzeile media-caption gallery-count"
    ),
    ("credit", "credit credits photo-credit media-credit bildnachweis bildquelle"),
    ("video", "video-player"),
    (pullQuote, "pullquote pull-quote pullquotes pull-quotes quote blockquote zitat"),
    (
      "page",
      """
      tags tag-list tag-links tags-links post-tags entry-tags article-tags topic-list topics-list keywords schlagworte \
      schlagwoerter post-labels cat-links post-categories taxonomy-category taxonomy-post_tag taxonomy-post-tag post-terms \
      kicker overline eyebrow dachzeile spitzmarke catchline article-tag feedback feedback-link feedbackfooter report-error \
      site-footer backlink screen-reader-text visually-hidden sr-only entry-footer post-footer tag-wrapper tax-tag \
      speechify-ignore blog-feeds site-sub content-sub printfooter catlinks jump-to-nav
      """
    ),
  ]

  /// The same of an article in another, where it is the beginning of a third.
  static let cards = meanings(of: [("related", "card teaser tease")] + kinds)

  /// The same in the names of elements that a page has of its own, such as `amp-ad`.
  static let ownElements = meanings(of: kinds + [("navigation", "sidebar notification"), ("sponsored", "amp-embed")])

  /// What names say of where something stands, how it looks and which program made it, and nothing of what it is.
  static let structure: Set = Set(
    """
    about addon amp arc area article articles aside asset banner bar big blocks block blog body bottom box btn button buttonbar \
    buttons caption card carousel cell center clearfix col collection column compliance component container content count \
    description desktop drupal editor element elementor email embed entry facebook field figure footer form full fusion ghost \
    google group header heading headline headlines hidden holder homepage icon icons id image img inline info inner inside internet \
    item items jetpack js kit label large law layout leaderboard left link links list listing main media medium mid middle mobile \
    modal module mpu name nav news newspack node notice outer overlay page panel photo picture policy popup post posts preferences \
    prefix print profile rail rectangle region reply respond right robots root row section sentence settings side sidebar single \
    site slot small squarespace sticky stories story strip stripe tab teaser teasers text thumb title toggle tool toolbar tools \
    top topics twitter type typo3 unit view visually whatsapp wide widget wordpress wp wpnbha wrap wrapped wrapper
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What boxes are called that belong to their articles.
  static let ofArticles: Set = [
    "fact", "facts", "factbox", "infobox", "faktenbox", "faktbox", "explainer", "glossary", "glossar", "timeline",
    "keypoints",
    "correction", "corrections", "clarification", "korrektur", "update", "sidenote", "footnote", "footnotes", "chronik",
  ]

  /// What an element has, or has not, says nothing of its text.
  static let containing: Set = ["has", "no", "with", "without", "is", "not", "hide", "show", "allow", "free", "less"]
}
