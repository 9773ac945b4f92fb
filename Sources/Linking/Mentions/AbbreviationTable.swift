/// The abbreviations of a language: words that end with a full stop inside a sentence. To add one is a word in a line.
struct AbbreviationTable: Sendable {
  /// BCP 47: the first part alone.
  var language: String
  /// Known in texts of every language, as names and titles travel, and none of them is a word that ends a sentence. In any
  /// case.
  var everywhere = ""
  /// Those that are a word of another language (`on.`, `me.`), so known in texts of this one only. In any case, but for what
  /// has a capital here, which must have it in the text, too.
  var here = ""
  /// Those that are a word of their own, but where a number follows: `No. 5`.
  var beforeNumbers = ""
  /// The same in texts of this language only: `il 5 set. 2018`.
  var hereBeforeNumbers = ""
  /// Abbreviations of other languages that are words in this one, and may end a sentence: “i maj.”
  var endings = ""

  static let all = [
    AbbreviationTable(
      language: "en",
      everywhere: """
        mr mrs ms mx messrs msgr dr prof rev hon gov gen col maj capt cpl sgt lt cmdr pvt adm insp supt supts det sen rep pres \
        st ste mt ft sr jr esq inc ltd corp co bros llc plc dept univ assn est vs cf al etc viz approx ca ed eds ave blvd \
        rd sq misc ibid cit seq ph ex br bn atty jan feb apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs \
        fri
        """,
      here: "asst govt hwy cllr cllrs ald dep amb treas secy cmte lieut",
      beforeNumbers: "no nos vol vols fig figs art arts sec par para ch chap pp min max tel ext op mar wed"),
    AbbreviationTable(
      language: "de",
      everywhere: """
        hr fr gmbh bzw usw evtl sog ggf zzgl vgl inkl exkl mio mrd tsd bd str jh std bez dipl ing abs geb gest verh gez \
        okt ges jhrl kgl
        """,
      here:
        "Dez Mär Jän Mo Di Mi Do Sa So lfd max min Tel Kap Anm Hrsg Red Inh Fa Fam Frl Mag od kath Abg Bgm Hptm Oblt RA Kfm Frhr ehem Nr Obst",
      beforeNumbers: "nr", endings: "eng"),
    AbbreviationTable(
      language: "fr",
      everywhere: "mme mmes mlle mlles mgr mm av env cie éd réf tél boul janv févr juill",
      here: "Me Mes Vve chap p fig Gal Cdt Sté Pr Cne Lcl Adj",
      endings: "est sept mon tue col dra ex"),
    AbbreviationTable(
      language: "es",
      everywhere: """
        sra sras srta dra profa ee uu ej ud uds gral gdor avda aprox lic sto sta excmo excma fdo abr núm núms pág págs \
        dña cía tlfno dpto dto arq pdte
        """,
      here: "ene ago dic cap art vol prov fig hnos Cdte Pte Cnel Tte Sgto Cmdte", endings: "col"),
    AbbreviationTable(
      language: "it",
      everywhere: "sig sigg dott dotti avv geom mons spett egr ecc cfr pagg giu ott",
      here: "on arch rag cav comm magg min pag es lug tab art cap prov gent", hereBeforeNumbers: "set ago mag dic",
      endings: "mio sto sta al col"),
    AbbreviationTable(
      language: "nl",
      everywhere: "dhr mevr mej drs jhr bijv blz enz resp mrt",
      here: "mw ir ds bv nv nl jl mnd wed excl incl art min", endings: "al sta eng"),
    AbbreviationTable(
      language: "pt",
      everywhere: "exmo exma ilmo ilma ltda depto eng séc",
      here: "mai fev ago set out dez pag art cap cia pe min tel Gal Dep Cel Ten Sgto Des Ver"),
    AbbreviationTable(
      language: "sv", everywhere: "dvs osv milj", here: "kl tfn jfr nr kap",
      endings: "hon det sen maj jul fri sig av ej rep dra rev al ed gest"),
    AbbreviationTable(
      language: "da", everywhere: "hhv", here: "kl mia pga jf nr stk",
      endings: "det sen maj jul fri sig av ud rev al ed mon dra"),
    AbbreviationTable(language: "nb", here: "kl mill jf nr", endings: "det sen jul fri av rev ed mon dra"),
    AbbreviationTable(
      language: "pl", everywhere: "tzw itd itp inż płk ppłk hab",
      here: "np ul ks red pkt godz wg im św mec por kpt mjr prok dyr sierż",
      endings: "maj sto sen"),
    AbbreviationTable(
      language: "cs", everywhere: "např tzv atd apod judr mudr phdr", here: "sv tj doc stol kap obr",
      endings: "sto sen"),
    AbbreviationTable(language: "sk", endings: "sto sen"),
    AbbreviationTable(language: "hu", endings: "est"),
    AbbreviationTable(language: "ro", endings: "est sta al"),
    AbbreviationTable(language: "fi", endings: "sen"),
    AbbreviationTable(
      language: "tr", everywhere: "doç örn bkz", here: "vb sn mah cad sok yy yrd alb no yb tğm ütğm Op", endings: "al"),
    AbbreviationTable(
      language: "ru", everywhere: "ул им млн млрд тыс проф стр гр др см гл ст руб акад доц напр тел",
      here: "ген св пос полк тов обл сен деп мин ред корр адм"),
    AbbreviationTable(language: "uk", everywhere: "вул грн тис див", here: "ген ім св обл полк деп мін ред"),
    AbbreviationTable(language: "el", everywhere: "δρ δηλ κος κα", here: "καθ αγ αρ στρ αριθ σελ υπ"),
    AbbreviationTable(
      language: "hi", everywhere: "डॉ श्री प्रो", here: "ए बी सी डी ई एफ जी एच जे के एल एम एन ओ पी आर एस टी यू वी पं स्व कु सुश्री"),
    AbbreviationTable(language: "he", here: "פרופ לפרופ ופרופ שפרופ גב רח שד"),
    AbbreviationTable(language: "bn", here: "ড ডা মো মোঃ মি প্রফ অধ্যা"),
    AbbreviationTable(language: "ta", here: "டாக்டர் திரு திருமதி பேரா எம் எஸ் ஆர் எல் என் எச் எஃப்"),
    AbbreviationTable(language: "ka", here: "პროფ აკად ბნი ქნი"),
    AbbreviationTable(language: "id", here: "Ir Tn Ny Jl Jend Kol Hj Sdr Bpk Letjen Mayjen Brigjen"),
    AbbreviationTable(language: "vi", here: "TS GS TP BS ThS PGS KS NXB"),
  ]

  /// What only texts of a language have, as they are typed there.
  struct OwnWords: Sendable {
    let here: Set<String>
    let hereBeforeNumbers: Set<String>
    let endings: Set<String>
  }

  /// - Parameter language: the first part of what BCP 47 has.
  static func words(of language: String) -> OwnWords? { byLanguage[language] }

  private static let byLanguage = Dictionary(
    uniqueKeysWithValues: all.map { table in
      let own = OwnWords(
        here: split(table.here), hereBeforeNumbers: split(table.hereBeforeNumbers), endings: split(table.endings))
      return (table.language, own)
    })

  static func split(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
