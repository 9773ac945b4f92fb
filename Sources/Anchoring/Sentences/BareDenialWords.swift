/// The words that a ``BareDenial`` is made of, by language.
///
/// To add a language is an entry in ``all``.
struct BareDenialWords {
  /// Words that deny: “never”.
  let denials: Set<String>
  /// Words that say what was wrong: “a mistake”.
  let verdicts: Set<String>
  /// What somebody did who said it, or who says that it is not so: “lied”, “disagree”.
  let verbs: Set<String>
  /// What is done to a statement alone: “withdrawn”. Troops are, too.
  let undoing: Set<String>
  /// Words that say nothing by themselves.
  private let others: Set<String>
  /// Ends of sentences that go on with what was said: “That was not all.”
  let continued: [String]
  /// Whether a verb comes before the one who does it.
  let verbLeads: Bool

  private init(
    denials: String, verdicts: String, verbs: String, undoing: String = "", others: String, continued: [String] = [],
    verbLeads: Bool = false
  ) {
    func words(_ text: String) -> Set<String> { Set(text.listedWords) }
    (self.denials, self.verdicts) = (words(denials), words(verdicts))
    (self.verbs, self.undoing, self.others) = (words(verbs), words(undoing), words(others))
    (self.continued, self.verbLeads) = (continued, verbLeads)
  }

  func denies(_ word: String) -> Bool {
    denials.contains(word) || verdicts.contains(word) || verbs.contains(word)
  }

  func isKnown(_ word: String) -> Bool {
    others.contains(word) || denies(word) || undoing.contains(word)
  }

  static let all = [
    "en": english, "de": german, "fr": french, "es": spanish, "ar": arabic, "ru": russian,
  ]

  private static let english = BareDenialWords(
    denials: "no not never cannot none neither nope",
    verdicts: """
      mistake mistakes error errors contested contentious fiction opposite contrary reverse fabrication invention exaggeration \
      exaggerated overstated overstatement misunderstanding misinformation disinformation propaganda untrue false fake hoax lie lies
      """,
    verbs:
      "lied erred recanted backtracked joking disagree disagrees disagreed deny denies denied dispute disputes disputed wrong mistaken",
    undoing: "withdrawn withdrew retracted retracts",
    others: """
      it that this they he she we these those them is was are were be been being s did do does done has have had so except but \
      though however at all in fact only a an the of word words quite on to and yet still sadly unfortunately alas regrettably \
      true case longer real really reality well news ever take took taken takes place happened happen occurred believe evidence proof such sort kind any anymore more simply just \
      certainly absolutely definitely actually now today clearly plainly obviously either accurate correct pure sheer complete \
      total utter since later truth merit substance foundation in whatsoever grounds
      """,
    continued: ["is not all", "was not all", "not just that", "not only that", "is not new", "only just"])

  private static let german = BareDenialWords(
    denials: "nicht nie niemals nein kein keine keinen keineswegs mitnichten keinesfalls",
    verdicts: """
      irrtum fehler umstritten gelogen lüge lügen erfindung gegenteil fehlanzeige falsch schwindel missverständnis propaganda \
      falschmeldung übertrieben übertreibung
      """,
    verbs: "log logen lügt irrte irrten irrt geirrt täuschte täuschten",
    others: """
      es das dies sie er wir dem davon dafür daran ist war waren sind hat haben hatte hatten wurde so doch aber nur gar leider ja \
      ganz im wahr richtig wahrheit wirklichkeit passiert geschehen geschah stimmt stimmte fall der die ein eine einen mehr gilt galt belege beweise \
      belegt bewiesen glauben glaubt gab gibt gewesen jedoch allerdings wirklich tatsächlich zum glück überhaupt eben auch \
      wort sich lag lagen liegt reine pure glatte
      """,
    continued: ["nur das nicht", "nicht nur das", "auch das nicht", " sich ein"])

  private static let french = BareDenialWords(
    denials: "pas jamais non nullement aucunement",
    verdicts: """
      contraire inverse erreur contesté contestée contestable invention mythe mensonge fiction faux fausse bobard intox canular \
      exagéré exagérée fable légende
      """,
    verbs: """
      menti mentait mentaient ment mentent dément démentent démentit nie nient niait conteste contestent trompait trompaient \
      trompe trompé trompée trompés
      """,
    others: """
      il elle ils elles ce cela ça l c n ne s se le la les un une est sont était étaient a ont avait avaient été fut mais du tout au \
      bien cas hélas malheureusement vrai vraie exact pure pur simple arrivé passé avéré prouvé établi certes pourtant or en réalité fait
      """,
    continued: ["pas tout", "pas le tout"])

  private static let spanish = BareDenialWords(
    denials: "no nunca jamás",
    verdicts: """
      contrario error errores invento equivocación equivocado falso falsa mentira bulo discutido discutible controvertido patraña invención \
      farsa montaje mito exageración
      """,
    verbs: """
      mintió mintieron mentía mentían miente mienten equivocó equivocaron equivocaba niega niegan negó negaron desmiente \
      desmienten desmintió desmintieron
      """,
    others: """
      lo esto eso él ella ellos ellas se es fue era son eran fueron ha han había así hizo hicieron pero sino al un una el la los \
      las ya verdad cierto pasó ocurrió sucedió lamentablemente desgraciadamente resultó ser crean crea creas pura puro en realidad
      """,
    continued: ["no es así como"])

  private static let arabic = BareDenialWords(
    denials: "لا لم ليس ليست كلا أبدا أبدًا مطلقا",
    verdicts: "العكس شائعة إشاعة افتراء خطأ خرافة مختلق كذبة كذب",
    verbs: "كذبت كذب كذبوا أخطأت أخطأ أخطأوا كاذبة كاذب نفت نفى تنفي ينفي",
    others:
      "هذا هذه ذلك هو هي هم كذلك يكن تكن يكونوا الأمر لكن ولكن صحة دليل أساس له لها من الصحة لذلك على بل محض ثبت أنه أنها",
    verbLeads: true)

  private static let russian = BareDenialWords(
    denials: "не нет никогда отнюдь нисколько ничуть",
    verdicts: """
      ошибка ошибочно миф слух слухи фейк вымысел выдумка ложь враньё вранье неправда чушь ерунда бред клевета обман наоборот
      """,
    verbs: """
      солгала солгал солгали лгала лгал лгали лжёт лжет лгут врёт врет врут врала врал врали ошиблась ошибся ошиблись отрицает \
      отрицают отрицала отрицали опровергла опроверг опровергли опровергает опровергают
      """,
    others: """
      это он она они оно этого этому был была было были же так вовсе больше верьте верь правда бывало случалось происходило \
      произошло случилось и а но увы доказательств подтверждений этим как полный полная чистый чистая сплошной всё все на самом деле
      """,
    continued: ["это не всё", "это не все", "ещё не всё"])
}
