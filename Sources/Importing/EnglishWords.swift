/// English words by which names are told from other words, and what has them guessed at.
enum EnglishWords {
  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Begin sentences and are no names.
  static let function = set(
    """
    a about above across after again against all almost along already also although always am among an and another any anyone \
    anything are around as asked at back be because been before behind being below beside besides between both but by can cannot \
    come could critics despite did do does done down during each earlier early either else even ever every everyone everything \
    experts few finally first five following for former four from further get give given go had half has have having he her here \
    hers herself him himself his how however if in indeed inside instead into is it its itself just last late later least less \
    let like many may maybe me meanwhile might mine more most much must my nearly neither never new next nine no nobody none nor \
    not nothing now of off officials often on once one only or other others our ours out outside over part people perhaps \
    police rather reporters residents same second see seven several shall she should since six so some someone something \
    sometimes soon still such ten than that the their theirs them themselves then there these they third this those though \
    three through throughout thus to today together tomorrow too toward towards twice two under unless until up upon us very was \
    we well were what whatever when where whether which while who whoever whose why will with within without witnesses would \
    yes yesterday yet you your yours asked according neighbours neighbors investigators lawyers prosecutors imagine suppose \
    assume consider supposing assuming whom please
    """)

  static let calendar = set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october \
    november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter
    """)

  /// Stand before a person's name.
  static let titles = set(
    """
    mr mrs ms mx dr prof professor sir dame lord lady judge justice president chairman chairwoman chair chancellor minister \
    secretary senator governor mayor councillor councilor deputy commissioner director inspector superintendent sergeant \
    constable detective captain colonel general admiral lieutenant major commander sheriff chief officer spokesman spokeswoman \
    spokesperson ambassador premier representative congressman congresswoman pastor bishop archbishop rabbi imam father sister \
    brother king queen prince princess coach engineer economist lawyer attorney prosecutor analyst researcher author editor \
    reporter founder owner manager gov sen rep gen col lt sgt capt cmdr adm rev reverend supt insp det cllr baroness duchess \
    sheikh ayatollah monsignor brigadier corporal trooper ombudsman chairperson historian biologist geologist activist neighbour neighbor fisherman farmer resident harbourmaster \
    harbormaster taoiseach warden librarian teacher nurse treasurer clerk archivist ranger
    """)

  /// Stand before persons, and in the names of ships and houses behind “the”: “the Lady Rahma”.
  static let nobleTitles = set("sir lady lord dame king queen prince princess duchess baroness")

  /// Titles that are surnames, too: “Stephen King”.
  static let titledSurnames = set("king bishop major prince judge farmer coach sheriff nurse ranger warden clerk")

  /// Words with a capital that are of an office and no name: “Minister of Foreign Affairs”.
  static let offices = set(
    """
    affairs security defence defense services resources development state justice health education transport trade finance \
    agriculture energy environment culture labour labor industry commerce interior planning housing works pensions
    """)

  /// Begin lines around articles, and are no names.
  static let furniture = set(
    """
    posted updated published subscribe related editing reporting standards share shares photo photos image images credit \
    caption comments comment advertisement newsletter newsletters video watch listen read follow click topics tags copyright \
    sponsored trending recommended unsubscribe bookmark tweet print menu search privacy cookies duration
    """)

  /// Plain words that begin sentences with “of” behind them: “Shares of Meridian fell.”
  static let quantities = set(
    "shares stocks members copies sales prices hundreds thousands dozens millions parts pieces rows crews")

  /// Have “of” in the names of what is no person: “United States of America”.
  static let wholes = set(
    """
    united states state kingdom republic house houses court society academy order people people's national royal red cross union wall \
    temple tower palace castle day days night book bay field fields college school church friends sons daughters knights doctors \
    mothers citizens workers hall house lords bill act treaty declaration book book's art arts games central european international \
    world north south east west new great free
    """)

  /// Capitals beside an hour.
  static let clocks = set("am pm est edt cst cdt mst mdt pst pdt gmt bst utc cet cest")

  /// Small words, also where a whole line has capitals: “THE REPORT”.
  static let smallWords = set("the a an and of for by with from to in on at is was this that not you he she they we")

  static let organizations = set(
    """
    agency agencies administration alliance army association authority bank board bureau cabinet centre center chamber church \
    club coalition college commission committee company congress consortium cooperative corporation corp council court \
    customs department directorate enterprise federation firm force forces foundation front fund government group guard guild \
    holdings hospital inc industries institute institution laboratory labs league ltd llc line lines ministry mission movement navy \
    network office organisation organization parliament partners partnership party police senate service services society \
    squad syndicate team trust tribunal union university watch works school museum library shipping energy logistics systems \
    technologies brigade tannery brewery bakery factory foundry
    """)

  /// Stand at the ends of firms' names.
  static let forms = set("ab ag as asa bv co gmbh inc kg llc llp ltd nv oy oyj plc sa sarl se spa srl")

  static let outlets = set(
    """
    news times post herald gazette tribune journal courier chronicle telegraph radio television tv broadcasting press magazine \
    observer examiner dispatch sentinel bulletin mail wire
    """)

  static let places = set(
    """
    avenue bay beach bridge canal cape cathedral city coast county creek dam district drive falls forest gulf harbour harbor \
    hill hills island islands isle lake lane mount mountain mountains ocean park peninsula plaza port province quay ridge river road \
    sea square station strait street town valley village ward wharf heights point
    """)

  /// “New York”, “The Hague”, “San Marino”
  static let beginningsOfPlaces = set("new the san santa los las saint port fort")

  static let events = set(
    """
    conference summit festival election referendum olympics war inquiry trial operation marathon congress expo exhibition \
    cup championship ceremony
    """)

  static let speech = set(
    """
    said says say told tells added adds asked asks wrote writes warned warns argued argues explained explains insisted insists \
    recalled recalls noted notes confirmed confirms denied denies replied replies testified testifies announced stated states \
    claimed claims acknowledged conceded responded remarked tweeted posted joked suggested declared complained promised admitted
    """)

  /// Have words of somebody behind them, too: “Holt blamed “a market that turned””.
  static let quoting = set(
    """
    called calls blamed blames described describes accused accuses criticised criticized criticises criticizes praised praises \
    dismissed dismisses denounced denounces condemned condemns urged urges cited cites quipped pledged pledges vowed vows \
    predicted predicts concluded concludes stressed stresses emphasised emphasized maintained maintains alleged alleges \
    contended contends lamented laments mused shouted whispered murmured continued observed observes remembered apologised \
    apologized boasted demanded declares begged swore branded labelled labeled
    """)

  /// Say so only with what is called so between them and its name: “Holt called it “a scandal””.
  static let naming = set(
    "called calls described describes dismissed dismisses denounced denounces branded labelled labeled condemned condemns praised praises"
  )

  /// Whoever stands behind them is spoken to, or of.
  static let addressing = set(
    """
    told tells called calls blamed blames described describes accused accuses criticised criticized criticises criticizes \
    praised praises dismissed dismisses denounced denounces condemned condemns urged urges branded labelled labeled \
    asked asks warned warns reminded reminds assured assures
    """)

  /// Stand before their subjects, too, behind what is quoted: “Why?” asked Holt.
  static let invertible = set("asked asks urged urges warned warns")

  /// Forms by which a sentence is known to have a verb, and no word of pages around articles.
  private static let verbs = set(
    """
    am is are was were has have had does did will would can could may might must shall should cannot isn't aren't wasn't \
    weren't hasn't haven't hadn't doesn't didn't won't wouldn't can't couldn't shouldn't show shows took takes goes went came \
    comes made makes fell falls rose rises broke lost won sold bought held keeps kept found gave gives got gets knew knows met \
    paid ran sent spoke stood taught thought wore began begins grew grows threw drew became becomes seems hopes wants fled hid \
    built drove ate spent swore chose flew sank struck
    """)

  /// Stand where a verb follows.
  private static let subjects = set("he she they it i nobody everybody everyone someone there")

  /// Whether words have a verb: one of the common ones, one that ends in -ed and stands behind no comma, or one that somebody does.
  static func hasVerb(_ text: String) -> Bool {
    var isBehindComma = false
    for part in text.split(whereSeparator: \.isWhitespace) {
      let word = String(part).trimmed { !$0.isLetter && $0 != "'" && $0 != "’" }
      defer { isBehindComma = part.last == "," }
      guard word.first?.isLowercase == true else { continue }
      let folded = word.lowercased().map { $0 == "’" ? "'" : String($0) }.joined()
      if verbs.contains(folded) || speech.contains(folded) || subjects.contains(folded) { return true }
      if !isBehindComma, folded.utf8.count > 3, folded.hasSuffix("ed"), !folded.hasSuffix("eed") { return true }
    }
    return false
  }

  static let journalists = set(
    "writer writers reporter reporters correspondent correspondents journalist journalists reuters afp")

  static let placePrepositions = set("in at near outside across around through throughout from to off toward towards")

  static let firmPrepositions = set("in at near outside across around through throughout")

  /// Between words with capitals.
  static let connectors = set("of the de la le du des van von der den di da del bin ibn al el y & for und")

  /// “Canadian”, “Spanish”: no name by itself.
  static func isOfCountry(_ word: String) -> Bool {
    let word = word.lowercased()
    return ["ish", "ian", "ese", "ean"].contains { word.hasSuffix($0) } && word.count > 5
      || ["french", "dutch", "greek", "swiss", "german", "danish", "czech", "thai", "iraqi", "american"].contains(word)
  }
}
