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
        "Nov Dez Mär Jän Mo Di Mi Do Sa So lfd max min Tel Art Kap Anm Hrsg Red Std Inh Fa Fam Frl St Mag od kath Abg Bgm Hptm Oblt RA Kfm Frhr ehem Nr Obst Rev",
      beforeNumbers: "nr"),
    AbbreviationTable(
      language: "fr",
      everywhere: "mme mmes mlle mlles mgr mm av env cie éd réf tél boul janv févr juill",
      here: "Me Mes Vve chap vol art p fig Gal Cdt Sté Pr Cne Lcl Adj",
      beforeNumbers: "art"),
    AbbreviationTable(
      language: "es",
      everywhere: """
        sra sras srta dra profa ee uu ej ud uds gral gdor avda aprox lic sto sta excmo excma fdo abr núm núms pág págs \
        dña cía tlfno dpto dto arq pdte
        """,
      here: "ene ago dic cap art vol prov fig hnos Cdte Pte Cnel Tte Sgto Cmdte"),
    AbbreviationTable(
      language: "it",
      everywhere: "sig sigg dott dotti avv geom mons spett egr ecc cfr pagg giu ott",
      here: "on arch rag cav comm magg min pag es set lug ago mag dic mar tab art cap prov gent"),
    AbbreviationTable(
      language: "nl",
      everywhere: "dhr mevr mej drs jhr bijv blz enz resp mrt",
      here: "mw ir ds bv nv nl jl mnd wed excl incl art min past"),
    AbbreviationTable(
      language: "pt",
      everywhere: "exmo exma ilmo ilma ltda depto eng séc",
      here: "mai fev ago set out dez pag art cap cia pe min tel Gal Dep Cel Ten Sgto Des Ver"),
    AbbreviationTable(language: "sv", everywhere: "dvs osv milj", here: "kl tfn jfr nr kap"),
    AbbreviationTable(language: "da", everywhere: "dvs osv hhv", here: "kl mia pga jf nr stk"),
    AbbreviationTable(language: "nb", everywhere: "dvs osv", here: "kl mill jf nr"),
    AbbreviationTable(
      language: "pl", everywhere: "tzw itd itp inż płk ppłk hab",
      here: "np ul ks red pkt godz wg im św mec por kpt mjr prok dyr sierż"),
    AbbreviationTable(language: "cs", everywhere: "např tzv atd apod judr mudr phdr", here: "sv tj doc stol kap obr"),
    AbbreviationTable(
      language: "tr", everywhere: "doç örn bkz", here: "vb sn mah cad sok yy yrd alb no yb tğm ütğm Av Op"),
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
    AbbreviationTable(language: "id", here: "Ir Tn Ny Jl Jend Kol Drs Dra Hj Sdr Bpk Letjen Mayjen Brigjen"),
    AbbreviationTable(language: "vi", here: "TS GS TP BS ThS PGS KS NXB"),
  ]

  /// The words that only texts of a language have, as they are typed there.
  ///
  /// - Parameter tag: as BCP 47 has it.
  static func words(of tag: String) -> Set<String> {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return all.first { $0.language == first }.map { split($0.here) } ?? []
  }

  static func split(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
