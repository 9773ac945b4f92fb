internal import Synchronization

/// How a short sentence says of the one beside it that it is not true, was taken back or was made up: 「それは嘘だ。」, “Bu doğru
/// değil.”; in languages of which ``NeighbourWords`` has a list, by words that say so together only: “There is no proof.”
///
/// Words of many languages bend at their ends, or have no spaces between them, so that parts of words are looked for.
enum DenyingPhrases {
  /// What a language has of them.
  private struct Lists: Sendable {
    /// Sentences that are nothing else.
    var whole: Set<String>
    var parts: TextIndex
  }

  /// Made where a language is asked for: there are thousands of phrases, and most dossiers are in one language.
  private static let made = Mutex<[String: Lists]>([:])

  private static func lists(of language: String) -> Lists {
    made.withLock { made in
      if let lists = made[language] { return lists }
      func all(_ texts: String?...) -> [String] { texts.compactMap(\.self).flatMap(split) }
      let lists = Lists(
        whole: Set(all(nays[language], adverbs[language])),
        parts: TextIndex(all(special[language], usual[language])))
      made[language] = lists
      return lists
    }
  }

  private static let special: [String: String] = [
    "en": """
    no proof|no evidence|never proven|not proven|never proved|not proved|not be verified|never verified|not verified|\
    not be confirmed|not confirmed|not established|no basis|nothing of the sort|nothing of the kind|the reverse is|\
    the opposite is|the contrary is|found otherwise|ruled otherwise|say otherwise|says otherwise|said otherwise|\
    show otherwise|shows otherwise|showed otherwise|suggest otherwise|suggests otherwise|prove otherwise|\
    proves otherwise|indicate otherwise|not hold up|n't hold up|not hold water|not stand up|not add up|n't add up|\
    never took place|not take place|n't take place|not what happened|reality is different|no sign of that|\
    no sign of this|no truth in|no truth to|admitted lying|admitted to lying|admitted he had lied|\
    admitted she had lied|admitted they had lied|reality was different|it is not so|it was not so|or so he|or so she|\
    or so it|or so we|or so the|april fool|or did he|or did she|or did they|or did it|or was it|or is it|or was he|\
    or was she|on the contrary|quite the contrary|to the contrary|the contrary was|the contrary holds|\
    the contrary happened|far from it|no such thing|no such luck|turned out otherwise|turned out differently|\
    proved otherwise|the opposite holds|was mistaken|were mistaken|is mistaken|what did not happen|\
    what didn't happen|what never happened
    """,
    "de": """
    kein beweis|keine beweise|keinen beweis|nicht bewiesen|nie bewiesen|nicht belegt|nie belegt|nicht bestätigt|\
    nichts dergleichen|das gegenteil|ohne beleg|entschied anders|sieht es anders|im gegenteil|ist nie passiert|\
    nie geschehen|nicht geschehen|weit gefehlt|es war nicht so|es ist nicht so|belege dafür fehlen|\
    beweise dafür fehlen|belege fehlen|beweise fehlen|keine belege|jeder beleg|jeder beweis|\
    wirklichkeit sieht anders|wirklichkeit sah anders|realität sieht anders|sah das anders|sieht das anders|\
    gelogen zu haben
    """,
    "fr": """
    n'en est rien|aucune preuve|pas de preuve|réalité est tout autre|réalité est autre|pas prouvé|jamais été prouvé|\
    pas confirmé|le contraire|rien de tel|n'est pas le cas|jamais arrivé|jamais eu lieu|n'en était rien|\
    n'en fut rien|n'est plus le cas|n'était pas le cas|n'était plus le cas|n'est plus vrai|n'en croyez rien|\
    n'y croyez pas|revenu sur ses propos|revenue sur ses propos|revenus sur leurs propos|revenu sur ses déclarations|\
    revenue sur ses déclarations
    """,
    "es": """
    no hay pruebas|realidad es otra|realidad era otra|ninguna prueba|no se probó|nunca se probó|no se demostró|\
    no está probado|lo contrario|no fue así|no es así|nada de eso|nunca ocurrió|no ocurrió|nunca pasó
    """,
    "zh": """
    不是真的|不是事实|不是事實|并非事实|並非事實|不属实|不屬實|不实|不實|虚构|虛構|编造|編造|捏造|杜撰|伪造|偽造|谎|謊|假的|虚假|虛假|撤回|收回|否认|否認|辟谣|闢謠|谣言|謠言|讽刺|諷刺|玩笑|\
    没有发生|沒有發生|从未发生|從未發生|更正|不正确|不正確|错误|錯誤|编的|編的|错了|錯了|并非如此|並非如此|不是这样|不是這樣|正好相反|恰恰相反|没这回事|沒這回事|没有证据|沒有證據|没有根据|沒有根據|\
    毫无根据|毫無根據|其实不然|其實不然|其实没有|其實沒有|有误|有誤|不符事实|不符事實|是误会|是誤會
    """,
    "ja": """
    事実ではない|事実ではありません|事実無根|真実ではない|真実ではありません|本当ではない|嘘|うそ|ウソ|虚偽|虚構|捏造|ねつ造|でっち上げ|でっちあげ|作り話|撤回|否定|誤り|間違い|冗談|風刺|フィクション|訂正|\
    デマ|起きていない|起きていません|作った話|そうではない|そうではなかった|そうではありません|逆が正しい|その逆|でたらめ|デタラメ|実際は逆|実は逆|そんなことは|そのような事実|は間違ってい|根拠はな|根拠がな|\
    証拠はな|証拠がな|実際にはなかった|実際には起
    """,
    "ko": "사실이 아니|사실이 아닙|사실무근|거짓|허위|지어낸|지어냈|꾸며낸|꾸며냈|조작|날조|철회|부인|오류|틀렸|틀린|풍자|농담|허구|정정|일어나지 않",
    "tr": "doğru değil|gerçek değil|yalan|uydur|asılsız|yanlış|geri çek|hiciv|şaka|kurgu|düzeltme|böyle bir şey olmadı",
    "el": """
    δεν είναι αλήθεια|δεν αληθεύ|αναληθ|ψέμα|ψευδ|ψεύτικ|ανακλήθηκε|ανακάλεσ|διαψεύ|επινο|σάτιρα|λάθος|λανθασμ|\
    φανταστικ|δεν συνέβη|αστείο
    """,
    "he": """
    לא נכון|אינו נכון|לא אמת|שקר|המצאנו|המציא|המצאה|בדוי|בדיה|הוכחש|הכחיש|חזר בו|חזרו בהם|סאטירה|טעות|שגוי|לא קרה|\
    מפוברק|בדיחה
    """,
    "hi": """
    सच नहीं|सही नहीं|झूठ|गलत|ग़लत|मनगढ़ंत|वापस ले|वापस लिया|खंडन|व्यंग्य|मज़ाक|मजाक|असत्य|फर्जी|फ़र्ज़ी|काल्पनिक|\
    ऐसा नहीं हुआ|नहीं हुआ था|ऐसा नहीं था|ऐसा नहीं है|ऐसा कभी नहीं|इसके उलट|इसका उल्टा|इससे इनकार|इससे इंकार|\
    सबूत नहीं|प्रमाण नहीं|अफवाह|अफ़वाह|मिथक|निराधार|गढ़ी|बनावटी
    """,
    "th": "ไม่เป็นความจริง|ไม่จริง|เท็จ|โกหก|แต่งขึ้น|กุเรื่อง|ถอนคำ|ปฏิเสธ|เสียดสี|ล้อเล่น|ผิดพลาด|ไม่ถูกต้อง|ข่าวลือ",
    "ka": "არ არის სიმართლე|სიმართლე არ|ტყუილ|მოგონილ|მოვიგონეთ|უარყო|სატირა|ხუმრობა|შეცდომ|ყალბი|ჭორი",
    "hy": "ճիշտ չէ|ճիշտ չի|սուտ|հորին|հերք|երգիծ|կատակ|սխալ|կեղծ|ասեկոսե",
    "uk": "неправд|не є правдою|брехн|вигад|спростов|відклик|сатир|помилк|хибн|чутк|жарт|не сталося|фейк",
    "fa": "درست نیست|حقیقت ندارد|صحت ندارد|دروغ|ساختگی|تکذیب|پس گرفت|طنز|شوخی|اشتباه|نادرست|شایعه|جعلی",
    "ur": "درست نہیں|سچ نہیں|جھوٹ|من گھڑت|تردید|واپس لے|طنز|مذاق|غلط|افواہ|جعلی",
    "ru": """
    это не так|не так это|ничего подобного|этого не было|не было такого|такого не было|наоборот|доказательств нет|\
    нет доказательств|больше не так
    """,
    "ar": "العكس هو الصحيح|ليس الأمر كذلك|ليس كذلك|لم يحدث ذلك|لم يحدث قط|غير صحيح",
    "sv": """
    inte sant|stämmer inte|osant|lögn|påhitt|hittat på det|hittade på det|hittat på allt|falsk|dementera|\
    tog tillbaka|satir|skämt|felaktig|rykte
    """,
    "da": """
    ikke sandt|passer ikke|usandt|løgn|opdigt|fandt på det|har fundet på|falsk|dementere|trak tilbage|satire|\
    fejlagtig|rygte
    """,
    "no": """
    ikke sant|stemmer ikke|usant|løgn|oppdikt|fant på det|har funnet på|falsk|dementer|trakk tilbake|satire|spøk|\
    feilaktig|rykte
    """,
    "fi": "ei ole tot|ei pidä paikkaansa|valhe|keksit|tekaist|väärä|kiist|perui|satiiri|vitsi|virheelli|huhu",
    "cs": """
    není pravda|nepravd|je lež|jsou lži| lež.| lži.|lživ|vymy|smyšl|falešn|popř|odvola|satir|vtip|chyba|chybn|chybu|\
    omyl|fám
    """,
    "hu": "nem igaz|hazug|kital|koholm|hamis|cáfol|visszavon|szatír|vicc|téved|álhír|pletyka",
    "ro": """
    nu este adevărat|nu e adevărat|minciun|inventat|fals|dezminți|retras afirma|retras declara|satir|glum|greșit|\
    eronat|zvon
    """,
  ]

  /// Sentences that say no and nothing else.
  private static let nays: [String: String] = [
    "hi": "नहीं|जी नहीं",
    "zh": "不|不是|没有|沒有",
    "ja": "いいえ|違う|違います",
    "ko": "아니다|아니요|아닙니다",
    "ru": "нет",
    "uk": "ні",
    "tr": "hayır",
    "el": "όχι",
    "he": "לא",
    "th": "ไม่|ไม่ใช่|เปล่า",
    "fa": "نه|خیر",
    "ur": "نہیں",
    "ka": "არა",
    "hy": "ոչ",
    "pl": "nie",
    "cs": "ne|lež|lži",
    "sv": "nej",
    "da": "nej",
    "no": "nei",
    "fi": "ei",
    "hu": "nem",
    "ro": "nu",
    "bn": "না",
    "ta": "இல்லை|அல்ல",
    "vi": "không|sai|không phải",
    "it": "no|affatto|tuttaltro",
    "pt": "não",
    "nl": "nee",
    "fr": "non",
    "es": "no",
    "ar": "لا|كلا|خطأ",
    "id": "tidak|bukan",
    "am": "አይደለም",
    "bg": "не",
    "hr": "ne|laž|laži|не|лаж|лажи",
    "sk": "nie|lož",
    "mr": "नाही",
    "gu": "ના",
    "te": "కాదు|లేదు",
    "ml": "ഇല്ല|അല്ല",
    "kn": "ಇಲ್ಲ|ಅಲ್ಲ",
    "pa": "ਨਹੀਂ",
    "ne": "होइन",
  ]

  static func split(_ phrases: String) -> [String] { phrases.split(separator: "|").map(String.init) }

  /// Sentences of adverbs alone that deny.
  private static let adverbs: [String: String] = [
    "en": "if only|no way|no chance|the other way round|the other way around",
    "de":
      "von wegen|leider nein|es kam anders|doch es kam anders|aber es kam anders|es war anders|doch es war anders|aber es war anders|umgekehrt|genau umgekehrt",
    "fr": "loin de là|bien loin de là|mais loin de là|pas du tout|que non",
    "es": "para nada|en absoluto|de ninguna manera|de ningún modo|qué va|lejos de eso|lejos de ello",
    "ru": "напротив|вовсе нет|совсем нет|отнюдь нет|никак нет",
    "hi": "बिल्कुल नहीं|कभी नहीं|हरगिज़ नहीं|कतई नहीं",
    "bn": "তা নয়|এটা নয়|মোটেই না|মোটেও না|কখনো না|কখনোই না|একদম না",
    "ta": "ஒருபோதும் இல்லை",
    "vi": "không hề|không bao giờ|hoàn toàn không",
    "id": "sama sekali tidak|tidak pernah",
    "tr": "hiç de değil|asla|kesinlikle hayır",
    "el": "κάθε άλλο|ποτέ",
    "he": "ממש לא|לא ולא",
    "ko": "전혀 아니다|절대 아니다",
    "zh": "完全不是|根本不是|不再如此|绝非如此|絕非如此",
    "ja": "いや|いえ|まさか",
  ]

  /// Words that have one of the phrases in them, and deny nothing: “Le contraire du nord est le sud.”
  private static let harmless: [String: [String]] = [
    "en": ["not far from it", "too far from it"],
    "de": ["das gegenteil von", "das gegenteil des", "das gegenteil vom", "im gegenteil zu"],
    "fr": ["le contraire du", "le contraire des", "le contraire d'un"],
    "es": ["lo contrario del", "lo contrario de la", "lo contrario de un"],
  ]

  /// How many letters a short sentence has where no spaces stand between words, and how many words elsewhere.
  private static let mostLetters = 32, mostWords = 9

  static func deny(_ sentence: String, language: String) -> Bool {
    if NeighbourWords.isVerdict(sentence) { return true }
    let first = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    let letters = String(
      String.UnicodeScalarView(sentence.unicodeScalars.filter { ScalarClass.isWord($0) || ScalarClass.isSpace($0) }))
    let bare = letters.lowercased().trimmedOfSpaces
    let language = aliases[first] ?? first
    let lists = lists(of: language)
    if lists.whole.contains(bare) { return true }
    guard isBrief(sentence, language) else { return false }
    // The lists are normalised as they stand.
    let normalized = String(decoding: NormalizedText(sentence).bytes, as: UTF8.self)
    let sentence = withOneStop(TellingWords.spelled(normalized).lowercased())
    // By bytes, as of a word of Hindi or Thai a part may end within what a reader sees as one letter.
    guard lists.parts.stands(in: Array(sentence.utf8)) else { return false }
    guard let harmless = harmless[language] else { return true }
    let rest = harmless.reduce(sentence) { $0.replacing($1, with: " ") }
    return lists.parts.stands(in: Array(rest.utf8))
  }

  /// With a full stop for whatever signs end it.
  private static func withOneStop(_ sentence: String) -> String {
    var scalars = sentence.unicodeScalars
    while let last = scalars.last, !ScalarClass.isWord(last), !ScalarClass.isExtending(last) { scalars.removeLast() }
    return String(scalars) + "."
  }

  private static let aliases = ["nb": "no", "nn": "no", "bs": "hr", "sh": "hr", "sr": "hr", "ms": "id"]

  private static func isBrief(_ sentence: String, _ language: String) -> Bool {
    let letters = sentence.unicodeScalars.lazy.filter(\.properties.isAlphabetic)
    guard let first = letters.first else { return false }
    if ScalarClass.isUnspaced(first) { return letters.count <= mostLetters }
    // In Vietnamese a space stands between syllables.
    let most = language == "vi" ? mostWords * 3 / 2 : mostWords
    return sentence.split(whereSeparator: \.isWhitespace).count <= most
  }
}

extension String {
  fileprivate var trimmedOfSpaces: String { split(separator: " ").joined(separator: " ") }
}

extension NeighbourWords {
  /// Whether a text without words says of what stands beside it that it is so, or is not: `❌`.
  public static func isVerdict(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: verdicts.contains)
      && !text.unicodeScalars.contains {
        ScalarClass.isWord($0) && !verdicts.contains($0) && !ScalarClass.isExtending($0)
      }
  }

  /// Whether one stands there: `Rating: ★★☆☆☆`.
  static func hasVerdictSign(_ text: String) -> Bool { text.unicodeScalars.contains(where: verdicts.contains) }

  private static let verdicts = Set("❌❎✗✘✖✕✅✔✓☑☒👍👎🚫⛔⚠★☆⭐".unicodeScalars)

  /// Whether a sentence says of the one beside it, before or after, that it is not true: in a language of which there is no list.
  public static func denies(_ sentence: String, language: String) -> Bool {
    DenyingPhrases.deny(sentence, language: language)
  }
}
