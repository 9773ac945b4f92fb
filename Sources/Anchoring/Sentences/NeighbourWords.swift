/// Words by which a sentence speaks of the one before or after it, and of whether that is true: “None of this happened.”,
/// “The following is satire.”
public struct NeighbourWords: Sendable {
  /// How many bytes of a sentence are looked at.
  public static let reach = 400
  /// Among how many of its first words one speaks of what was said.
  static let first = 3
  /// Among how many of them it says whether that is true.
  static let reached = 8
  /// How many words a sentence has in which nothing else is said, and how many a few are.
  static let short = 6, few = 4

  /// BCP 47: the first part alone.
  let language: String
  /// Words that stand for what was said: “this”.
  let pointing: Set<String>
  /// Words that name it: “the claim”.
  let naming: Set<String>
  /// Words that stand for it where the sentence says whether it is true: “it”.
  let leaning: Set<String>
  /// Words that say whether something is true.
  let judging: Set<String>
  /// Words that speak of what comes: “following”.
  let announcing: Set<String>
  /// Words that do so at a sentence's end: “Smith says this.”
  let closing: Set<String>
  /// Words with which a short sentence takes back the one before: “Not so.”
  let reversing: Set<String>
  /// Words that judge where both stand there, in this order: `made … up`.
  let pairs: [(String, String)]

  @inline(never)
  private init(
    _ language: String, pointing: String, naming: String, leaning: String, judging: String, announcing: String,
    closing: String, reversing: String, pairs: [(String, String)] = []
  ) {
    self.pairs = pairs
    func words(_ text: String) -> Set<String> { Set(text.listedWords) }
    self.language = language
    (self.pointing, self.naming, self.leaning) = (words(pointing), words(naming), words(leaning))
    (self.judging, self.announcing) = (words(judging), words(announcing))
    (self.closing, self.reversing) = (words(closing).union(words(announcing)), words(reversing).union(words(judging)))
  }

  /// Nil where there is no list of a language.
  public static func of(_ tag: String) -> NeighbourWords? {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return all.first { $0.language == first }
  }

  /// Whether a sentence says of what comes that it is true, or is not, or whose words it is.
  public func announces(_ sentence: String) -> Bool {
    let words = Self.words(of: sentence)
    // “What follows?” asks, and says nothing of what does.
    let asks = sentence.unicodeScalars.last.map { "?؟？".unicodeScalars.contains($0) } == true
    if let last = words.last, closing.contains(last), !(asks && announcing.contains(last)) { return true }
    if speaksBack(sentence) { return true }
    return words.contains(where: announcing.contains)
      && (words.contains(where: judging.contains) || denies(words))
  }

  /// Whether a title says whether what stands below it is true: “Refuted claims”.
  public static func judge(title: String, language: String) -> Bool {
    guard let list = of(language) else { return denies(title, language: language) }
    return words(of: title).contains(where: list.judging.contains) || denies(title, language: language)
  }

  /// Whether it has so few words that it is a label or an answer: “Verdict.”, “Yes.”
  public static func isLabel(_ sentence: String) -> Bool {
    let words = words(of: sentence)
    guard let first = words.first?.unicodeScalars.first else { return true }
    return words.count <= Self.first && (!ScalarClass.isUnspaced(first) || sentence.unicodeScalars.count <= short * 2)
  }

  /// Words that deny by themselves, and say of which thing there is none before it: “No.”, “No mills stood there.”
  static let determiners: Set<String> = ["no", "нет"]

  /// Whether a sign follows its first word: “No, it was old.”
  static func isParted(_ sentence: String) -> Bool {
    sentence.unicodeScalars.drop { !$0.properties.isAlphabetic }.drop { $0.properties.isAlphabetic }.first != " "
  }

  /// Whether a noun that could judge is but what the sentence is about: “Das Märchen ist alt.”
  func isOfNoun(_ words: [String]) -> Bool {
    guard words.count > Self.first, let articles = Self.articled[language] else { return false }
    return articles.of.contains(words[0]) && articles.nouns.contains(words[1])
      && !words[2...].prefix(Self.reached).contains(where: judging.contains) && !denies(words)
  }

  /// Articles that are pronouns too, and the nouns they stand before.
  private static let articled: [String: (of: Set<String>, nouns: Set<String>)] = [
    "de": (["das"], ["märchen", "gerücht"]),
    "es": (["la"], ["mentira", "sátira", "ficción", "broma", "especulación"]),
  ]

  /// Whether it is a word that says whether something is true, with at the most two that say nothing: “A lie.”, “Eine Lüge.”
  func isBareVerdict(_ words: [String]) -> Bool {
    guard words.count <= Self.first, let list = TellingWords.of(language), words.contains(where: judging.contains)
    else {
      return false
    }
    return words.allSatisfy { word in
      judging.contains(word) || list.isCommon(word) || leaning.contains(word) || pointing.contains(word)
    }
  }

  /// Whether it takes nothing back though it begins so: a number, “No. 5 came.”, or one word that somebody says, “‘No.’”.
  func isOfAnother(_ sentence: String, _ words: [String]) -> Bool {
    let signs = Array(sentence.utf8.drop { $0 < 0x41 }.drop { $0 >= 0x41 }.prefix(3))
    if signs.starts(with: ". ".utf8), let last = signs.last, (0x30...0x39).contains(last) { return true }
    guard words.count == 1, let sign = sentence.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return sign.properties.isQuotationMark
  }

  /// Words that say so together, a few apart: “We made that up.”
  func judgesTogether(_ words: [String]) -> Bool {
    let beginning = Array(words.prefix(Self.reached))
    return pairs.contains { pair in
      guard let first = beginning.firstIndex(of: pair.0) else { return false }
      guard let second = beginning[first...].dropFirst().prefix(Self.few).firstIndex(of: pair.1) else { return false }
      // “She made it up the hill.”, “He took it back to the mill.”
      return second == first + 1 || words.count == second + 1 || !Self.leading.contains(words[second + 1])
        || words[first..<second].contains(where: naming.contains)
    }
  }

  /// Words that say where to, after “up” or “back”.
  private static let leading: Set<String> = ["the", "a", "an", "to", "into", "onto", "his", "her", "their"]

  func denies(_ words: some Collection<String>) -> Bool {
    words.contains(where: TellingWords.deniesIn(language))
  }

  static func words(of sentence: String) -> [String] {
    TellingWords.spelled(sentence).lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
  }

  static let all: [NeighbourWords] = [
    NeighbourWords(
      "en",
      pointing: "this these those correction clarification",
      naming: """
        claim claims report reports statement statements allegation allegations accusation accusations account accounts \
        assertion story sentence paragraph figure figures quotation above
        """,
      leaning: "it that they all both much most none neither nothing",
      judging: """
        true untrue false wrong incorrect inaccurate misleading invented fabricated retracted withdrawn refuted disproved \
        disproven debunked hoax lie lies lied mistaken unfounded baseless fake satire parody fiction fictional hypothetical \
        joke speculation rumour rumor rumours rumors unconfirmed confirmed deny denies denied disputed kidding nonsense rubbish bullshit \
        joking staged made-up bogus fabrication invention falsehood untruth lying liar spoof prank retract retracts retracting withdraw withdraws \
        imagined myth myths doubt doubts unproven unsubstantiated proven proved verified sic \
        doubtful deepfake deepfakes forged forgery cleared acquitted convicted
        """,
      announcing: "following follows below", closing: "this thus so",
      reversing: "not hardly just only no nope allegedly supposedly reportedly purportedly",
      pairs: [
        ("made", "up"), ("make", "up"), ("making", "up"), ("took", "back"), ("take", "back"), ("takes", "back"),
        ("never", "happened"), ("not", "happen"), ("didn't", "happen"),
      ]),
    NeighbourWords(
      "de",
      pointing: "dies diese dieser dieses davon daran",
      naming: """
        behauptung behauptungen bericht berichte aussage aussagen angabe angaben darstellung vorwurf vorwürfe meldung meldungen \
        zitat zahl zahlen obige
        """,
      leaning: "das es sie alles beides vieles nichts keines keine",
      judging: """
        wahr unwahr falsch richtig unrichtig erfunden erlogen gelogen zurückgezogen widerrufen widerlegt dementiert \
        bestritten bestreitet bestreiten stimmt stimmen zutreffend zutrifft trifft satire fiktion erfindung lüge lügen \
        gerücht gerüchte spekulation \
        fake fakes unbestätigt bestätigt irreführend haltlos unbegründet scherz ausgedacht erdacht erfanden gelogen unsinn quatsch märchen mythos \
        verwarf verworfen bestätigte erstunken
        """,
      announcing: "folgende folgender folgendes folgenden folgt folgen nachfolgend nachfolgende nachstehend unten",
      closing: "dies so", reversing: "nicht kaum mitnichten nur nein",
      pairs: [("nehmen", "zurück"), ("nahmen", "zurück"), ("nimmt", "zurück"), ("nahm", "zurück"), ("nie", "passiert")]),
    NeighbourWords(
      "fr",
      pointing: "cela ça ceci ces cette",
      naming: """
        affirmation affirmations rapport rapports déclaration déclarations accusation accusations allégation allégations récit \
        information informations chiffre chiffres phrase citation
        """,
      leaning: "ce c'est il elle ils tout rien aucun aucune l'a l'ai l'avons l'ont l'avait",
      judging: """
        vrai vraie faux fausse fausses exact exacte inexact inexacte erroné erronée inventé inventée rétracté rétractée retiré \
        retirée démenti démentie réfuté réfutée mensonge mensonges satire fiction rumeur rumeurs spéculation infondé \
        infondée confirmé confirmée trompeur trompeuse inventés inventées inventions fabriqué fabriquée menti blague mythe
        """,
      announcing: "suivant suivante suivants suivantes suit suivent ci-dessous", closing: "ceci ainsi", reversing: "pas"
    ),
    NeighbourWords(
      "es",
      pointing: "esto eso estos",
      naming: """
        afirmación afirmaciones informe informes declaración declaraciones acusación acusaciones alegación relato noticia cifra \
        cifras frase cita
        """,
      leaning: "ello todo no es nada ninguno ninguna lo la",
      judging: """
        cierto cierta verdad verdadero falso falsa falsos falsas erróneo errónea inexacto inventado inventada retractado \
        retirado desmentido refutado mentira mentiras sátira ficción rumor rumores especulación infundado confirmado \
        confirmada engañoso inventamos inventaron inventé inventó mentimos mintieron bulo broma mito \
        confirmó anuló desmintió
        """,
      announcing: "siguiente siguientes sigue siguen continuación abajo", closing: "esto así", reversing: "tampoco"),
    NeighbourWords(
      "ar",
      pointing: "هذا هذه ذلك تلك",
      naming: "الادعاء الادعاءات التقرير التصريح الاتهام الرواية الخبر الأرقام",
      leaning: "كل كله",
      judging: """
        صحيح صحيحة صحيحا كاذب كاذبة خاطئ خاطئة ملفق ملفقة كذب إشاعة إشاعات سخرية خيال مؤكد مؤكدة باطل اختلقنا اختلقنها \
        اختلقناه لفقنا كذبنا كذبة مختلق مختلقة خطأ أسطورة \
        دحض دحضه دحضها مدحوض مدحوضة
        """,
      announcing: "التالي التالية يلي أدناه", closing: "هذا", reversing: "ليس"),
    NeighbourWords(
      "it", pointing: "questo questa ciò", naming: "affermazione notizia accusa dichiarazione rapporto cifra",
      leaning: "è tutto niente nulla non",
      judging: """
        vero vera falso falsa falsi false inventato inventata smentito smentita ritrattato bugia bugie menzogna satira finzione \
        infondato infondata confermato confermata \
        smentiti smentite confutato confutata confutati confutate inventati inventate infondati infondate
        """,
      announcing: "seguente seguenti segue", closing: "questo così", reversing: "neanche"),
    NeighbourWords(
      "pt", pointing: "isto isso este esta", naming: "afirmação notícia acusação declaração relatório número",
      leaning: "é tudo nada não",
      judging: """
        verdade verdadeiro falso falsa falsos inventado inventada desmentido desmentida retratado mentira mentiras sátira ficção \
        infundado confirmado confirmada \
        falsas desmentidos desmentidas refutado refutada refutados refutadas infundados infundadas
        """,
      announcing: "seguinte seguintes segue", closing: "isto assim", reversing: "nem"),
    NeighbourWords(
      "nl", pointing: "dit deze daarvan hiervan", naming: "bewering bericht verklaring beschuldiging verhaal cijfer",
      leaning: "dat het alles niets klopt",
      judging: """
        waar onwaar vals onjuist verzonnen ingetrokken weerlegd ontkend leugen leugens satire fictie gerucht ongegrond bevestigd \
        klopt
        """,
      announcing: "volgende volgt hieronder", closing: "dit zo", reversing: "niet nauwelijks"),
    NeighbourWords(
      "pl", pointing: "ten ta te tego", naming: "twierdzenie doniesienie oskarżenie oświadczenie raport liczba",
      leaning: "to wszystko nic nie",
      judging: """
        prawda nieprawda fałsz fałszywe fałszywa zmyślone zmyślona kłamstwo kłamstwa satyra fikcja zdementowane wycofane \
        bezpodstawne potwierdzone \
        obalone obalona obalony obalono fałszywy zmyślony
        """,
      announcing: "następujące poniższe poniżej", closing: "to tak", reversing: "nie"),
    NeighbourWords(
      "ru", pointing: "этот эта эти этого",
      naming: "утверждение сообщение обвинение заявление отчёт рассказ цифра новость информация",
      leaning: "это всё ничего не",
      judging: """
        правда неправда ложь ложно ложное ложная ложной ложным вымысел выдумка выдумано опровергнуто отозвано сатира слух слухи враньё \
        неверно неверное подтверждено выдумали выдумал выдумала придумали сочинили солгали солгал соврали наврали \
        опровергнута опровергнут опровергнуты ложные
        """,
      announcing: "следующее следующая ниже", closing: "это так", reversing: "нет"),
  ]
}
