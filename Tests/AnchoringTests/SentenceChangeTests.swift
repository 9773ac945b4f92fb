import Testing

@testable import Anchoring

/// What of a changed sentence may say something else: in German names are told from nouns, and each language has its words that
/// deny, doubt and bind.
@Suite("What a change of a sentence tells")
struct SentenceChangeTests {
  /// Why it may say something else.
  private func reasons(
    _ language: String, _ before: String, _ after: String, names: Set<String> = [], text: String = ""
  ) throws -> [String] {
    let nouns = SentenceChange.nouns(of: Array(text.utf8), language: language)
    let words = Set(KeptSentence.words(of: Array(text.utf8)))
    let knowledge = SentenceChange.Knowledge(
      language: language, isName: { names.contains($0) }, isCommon: { words.contains($0) },
      isNoun: { nouns.contains($0) }, isOwnName: { _, _ in false }, isSame: { $0 == $1 }, stands: { _ in false })
    return try #require(SentenceChange(from: before, to: after, knowledge), "nothing changed").reasons
  }

  @Test(
    "In German another noun, or one more, is but another difference",
    arguments: [
      ("Die Ermittler fanden die Server.", "Die Ermittler fanden die Rechner."),
      ("Die Ermittler fanden Server im Keller.", "Die Ermittler fanden Server im Untergeschoss."),
      ("Das Gebäude wurde durchsucht.", "Das Haus wurde durchsucht."),
      ("Der Einsatz begann am Morgen.", "Die Razzia begann am Morgen."),
      ("Alte Server standen dort.", "Alte Server und Kabelrollen standen dort."),
      ("Er kam mit der Bahn.", "Er kam mit der Bahn und einem Freund."),
      ("Sie sprachen über den Vertrag.", "Sie sprachen über den neuen, langen Mietvertrag."),
      ("Die Polizei kam.", "Die Landespolizei kam."), ("Sie gaben Auskunft.", "Sie gaben der Presse Auskunft."),
      ("Zeugen sahen ein Licht.", "Anwohner sahen ein Leuchten."), ("Er las den Brief.", "Er las den Brief im Garten."),
      ("Die Firma zahlte.", "Die Gesellschaft zahlte."), ("Er zahlte 13 Leuten Lohn.", "Er zahlte 13 Leuten Gehalt."),
      ("Der Minister lobte die Beamten.", "Der Minister lobte die Beamtinnen und Beamten."),
      ("Dann kam er.", "Später am Abend kam er."), ("Die Daten lagen dort.", "Die Daten der Nutzer lagen dort."),
      ("Er verwies auf die Zeitung.", "Er verwies auf die Bedeutung der Zeitung."),
    ])
  func germanNouns(before: String, after: String) throws {
    let text = "Viele Anwohner kamen. Der Abend war lang."
    #expect(try reasons("de", before, after, names: ["Europol"], text: text) == [])
  }

  @Test(
    "A word that tells comes to stand at the beginning, or within",
    arguments: [
      ("en", "Three men said that the firm paid.", "The three men said that the firm paid."),
      ("en", "Not one man said so.", "In fact not one man said so."),
      ("de", "Drei Männer sagten das.", "Die drei Männer sagten das."),
    ])
  func capitals(language: String, before: String, after: String) throws {
    #expect(try reasons(language, before, after) == [])
    #expect(try reasons(language, after, before) == [])
  }

  @Test(
    "A German noun that stands without an article is one where it is known",
    arguments: [
      ("Dort gab es Applaus.", "Dort gab es Beifall."), ("Er aß Brot mit Käse.", "Er aß Brot mit Schinken."),
      ("Er sprach mit Reportern.", "Er sprach mit Journalisten."), ("Es kam zu Staus.", "Es kam zu Verzögerungen."),
      ("Man sah Störche dort.", "Man sah Kraniche dort."),
      ("Dort lag Schnee auf den Gleisen.", "Dort lag Laub auf den Schienen."),
      ("Dort wuchs Löwenzahn.", "Dort wuchs Klee."), ("Er trug einen Mantel.", "Er trug einen Mantel aus Wolle."),
      ("Da sind Fußgänger betroffen.", "Da sind Passanten betroffen."),
      ("Er redete mit Ihnen.", "Er redete mit ihnen."),
      ("Er kaufte neue Maschinen dafür.", "Er kaufte neue Roboter dafür."),
      ("Er kam aus dem Ausland.", "Er kam aus dem Umland."),
    ])
  func bareNouns(before: String, after: String) throws {
    #expect(try reasons("de", before, after) == [])
  }

  @Test(
    "A German name that stands after an article is one where it is known, or where another of its kind takes its place",
    arguments: [
      ("Dort steht die Hamas dahinter.", "Dort steht die Hisbollah dahinter."),
      ("Die Telekom zahlte.", "Die Commerzbank zahlte."),
      ("Er traf einen Nachbarn.", "Er traf einen Russen."), ("Der Täter ist ein Christ.", "Der Täter ist ein Moslem."),
      ("Da zahlte der Spiegel.", "Da zahlte der Stern."), ("Da schrieb die Welt es.", "Da schrieb die Zeit es."),
      ("Da floss der Rhein über.", "Da floss der Main über."), ("Es fiel im Saarland auf.", "Es fiel im Emsland auf."),
      ("Das warfen die Grünen ihm vor.", "Das warfen die Linken ihm vor."), ("Der Syrer kam.", "Der Afghane kam."),
    ])
  func namesWithArticles(before: String, after: String) throws {
    #expect(try !reasons("de", before, after).isEmpty)
  }

  @Test(
    "Another way to type the same is no change",
    arguments: [
      ("fr", "Il dit : « sans chien », hier.", "Il dit : “sans chien”, hier."),
      ("de", "Er sagte „ja“ dazu.", "Er sagte »ja« dazu."),
      ("en", "He said “yes” then.", "He said ‘yes’ then."), ("zh", "他说“是”了。", "他说「是」了。"),
      ("ja", "彼は「はい」と言った。", "彼は『はい』と言った。"),
      ("en", "He left… then.", "He left... then."), ("ru", "Он ещё жив.", "Он еще жив."),
      ("de", "Sie kam z. B. am Abend.", "Sie kam z.B. am Abend."), ("zh", "他来了，她走了。", "他来了,她走了。"),
    ])
  func styles(language: String, before: String, after: String) {
    let knowledge = SentenceChange.Knowledge(
      language: language, isName: { _ in false }, isCommon: { _ in false }, isNoun: { _ in false },
      isOwnName: { _, _ in false }, isSame: { $0 == $1 }, stands: { _ in false })
    #expect(SentenceChange(from: before, to: after, knowledge) == nil)
  }

  @Test(
    "The same words in another order, or others that say the same, are but another difference",
    arguments: [
      ("en", "The old mill fell in May, said the farmer.", "The old mill fell in May, the farmer said."),
      ("en", "In May the mill fell.", "The mill fell in May."), ("en", "On 5 May it fell.", "It fell on 5 May."),
      ("en", "In 2019 it fell.", "It fell in 2019."), ("en", "It fell, however.", "However, it fell."),
      ("en", "Apparently it fell.", "It apparently fell."),
      ("en", "It fell although it was new.", "It fell though it was new."),
      ("en", "It fell and everybody ran.", "It fell and everyone ran."),
      ("en", "It fell despite the repairs.", "It fell in spite of the repairs."),
      ("en", "It did not fall.", "It didn’t fall."), ("en", "He cannot pay.", "He can’t pay."),
      ("en", "They took five servers.", "They took 5 servers."),
      ("en", "It fell, said Berg.", "It fell, according to Berg."),
      ("de", "Sie fiel, sagte der Bauer.", "Sie fiel, so der Bauer."),
      ("de", "Sie fiel trotz der Reparaturen.", "Sie fiel trotz aller Reparaturen."),
      ("de", "Sie fiel im Morgengrauen.", "Sie fiel bei Tagesanbruch."),
      ("de", "Sie fiel, obwohl sie neu war.", "Sie fiel, obgleich sie neu war."),
      ("fr", "Il tomba près de la rivière.", "Il tomba au bord de la rivière."),
      ("fr", "Il tomba malgré les travaux.", "Il tomba en dépit des travaux."),
      ("fr", "Il tomba, dit le fermier.", "Il tomba, selon le fermier."),
      ("es", "Cayó cerca del río.", "Cayó junto al río."),
      ("es", "Cayó pese a las obras.", "Cayó a pesar de las obras."),
      ("es", "Cayó, dijo el granjero.", "Cayó, según el granjero."),
      ("es", "Cayó sólo entonces.", "Cayó solo entonces."),
      ("ar", "سقطت الطاحونة كما قال المزارع.", "سقطت الطاحونة حسب المزارع."),
      ("ru", "Все ушли от мельницы.", "Всё ушли от мельницы."),
      ("ru", "Это совершенный обман.", "Это совершённый обман."),
      ("ru", "Это совершенная ошибка.", "Это совершённая ошибка."),
    ])
  func sameMeaning(language: String, before: String, after: String) throws {
    // With common words without a capital somewhere in the text.
    let text = "in on it apparently however the"
    #expect(try reasons(language, before, after, text: text) == [])
    #expect(try reasons(language, after, before, text: text) == [])
  }

  @Test(
    "What changed places and says something else with it tells",
    arguments: [
      ("en", "He said Anna paid Karl.", "He said Karl paid Anna."),
      ("en", "He did not say he paid.", "He did say he not paid."),
      ("en", "In May 5 men fell and in June 6.", "In June 5 men fell and in May 6."),
      ("en", "They took 5 of the 6 mills.", "They took 6 of the 5 mills."),
      ("en", "Only he saw the mill fall.", "He saw only the mill fall."),
      ("en", "It fell, said Berg.", "It fell."), ("en", "It may fall, he says.", "He says it fell."),
      ("en", "He may say it fell.", "He says it may fall."), ("de", "Sie fiel, sagte der Bauer.", "Sie fiel."),
      ("en", "They took five servers.", "They took 6 servers."),
    ])
  func otherMeaning(language: String, before: String, after: String) throws {
    #expect(try !reasons(language, before, after).isEmpty)
  }

  @Test(
    "A part of a word that is struck out, or links elsewhere",
    arguments: [
      ("en", "It wasn't safe.", "It was~~n't~~ safe."), ("en", "An unsafe mill.", "An un~~safe~~ mill."),
      ("en", "An ~~un~~safe mill.", "An un~~safe~~ mill."), ("en", "The ex-minister.", "The ex-~~minister~~."),
      ("en", "The ex-[mill](https://a.example).", "The ex-[mill](https://b.example)."),
      ("en", "An anti-[[long|mill]].", "An anti-[[src|mill]]."), ("ar", "ال[طاحونة](a) سقطت.", "ال[طاحونة](b) سقطت."),
      ("en", "It was [m](a)-[n](b).", "It was [m](a)-[n](c)."),
    ])
  func partsOfWords(language: String, before: String, after: String) throws {
    #expect(try !reasons(language, before, after).isEmpty)
  }

  @Test(
    "Where a quotation begins and ends is none of its style",
    arguments: [
      ("He said “yes and no” then.", "He said “yes” and no then."), ("He said yes then.", "He said ‘yes’ then."),
      ("He said «yes» then.", "He said yes then."),
    ])
  func quotations(before: String, after: String) throws {
    #expect(try !reasons("en", before, after).isEmpty)
  }

  @Test(
    "In German a name is one by what is known of it, or by how it stands",
    arguments: [
      ("Das sagte Meyer am Abend.", "Das sagte Keller am Abend."),
      ("Laut Europol war es so.", "Laut Interpol war es so."),
      ("Der Sprecher Paul Meyer kam.", "Der Sprecher Kurt Meyer kam."), ("Herr Richter kam.", "Herr Fischer kam."),
      ("Minister Schulz kam.", "Minister Scholz kam."), ("Er flog nach Berlin.", "Er flog nach Hamburg."),
      ("Die Berliner Polizei kam.", "Die Hamburger Polizei kam."), ("Das BKA half dabei.", "Das LKA half dabei."),
      ("Die Firma Telegrid half dabei.", "Die Firma Netgrid half dabei."), ("Meyer kam dann.", "Schulz kam dann."),
      ("Das war der Chef von eBay.", "Das war der Chef von iTV."),
      ("Der Anwalt Meyers kam.", "Der Anwalt Kellers kam."),
      ("Europols Chef kam.", "Interpols Chef kam."), ("Der Europol-Chef kam.", "Der Interpol-Chef kam."),
      ("Die Türkei half dabei.", "Die Schweiz half dabei."), ("Er sah Anna Lang dort.", "Er sah Anna Kurz dort."),
      ("Er sagte, Meyer habe gezahlt.", "Er sagte, Schulz habe gezahlt."),
      ("Das ist der Mann, den Meyer sah.", "Das ist der Mann, den Schulz sah."),
    ])
  func germanNames(before: String, after: String) throws {
    #expect(try !reasons("de", before, after, names: ["Europol", "Interpol"]).isEmpty)
    #expect(try !reasons("de", after, before, names: ["Europol", "Interpol"]).isEmpty)
  }

  @Test(
    "Words that begin any sentence are no names, also where a name has one",
    arguments: [
      ("en", "Then Smith left.", "Later Smith left."), ("en", "The agency left.", "An agency left."),
      ("de", "Die Firma ging.", "Eine Firma ging."), ("de", "Dann ging Meyer.", "Danach ging Meyer."),
    ])
  func usualBeginnings(language: String, before: String, after: String) throws {
    #expect(try reasons(language, before, after, names: ["The", "Die", "Guardian"]) == [])
  }

  @Test(
    "Words that deny, exclude or turn back, that doubt or report, and that bind",
    arguments: [
      (
        "en", "They _ paid the bill.",
        "never hardly nowise not unable nonetheless allegedly purportedly supposedly presumably arguably potentially doubtful "
          + "rebutted debunked withheld avoided omitted prohibited without despite according believe suggested reportedly "
          + "questionable must ought they'll able"
      ),
      (
        "de", "Sie haben _ gezahlt.",
        "nicht nie niemals keinesfalls keineswegs mitnichten schwerlich kaum nirgendwo keinerlei trotzdem dennoch hingegen "
          + "sondern vergeblich fälschlicherweise angeblich angebliche angeblichen mutmaßlich mutmaßlichem vermeintlich "
          + "vermeintliche womöglich offensichtlich vermutlich eventuell potenziell möglicherweise gerüchteweise zweifelhaft "
          + "umstrittene unbewiesen sogenannten ex einst damalige werde könne dürften brauchen lediglich bloß größtenteils "
          + "dementierten geleugnet zurückgewiesen laut zufolge"
      ),
      (
        "fr", "Ils ont _ payé la note.",
        "jamais nullement aucunement guère point rarement difficilement hormis néanmoins prétendument présumé présumées supposément "
          + "vraisemblablement éventuellement potentiellement apparemment censés soi-disant paraît-il douteux n'ai démenti "
          + "contesté infirmé cessé renoncé interdit uniquement partiellement pourront faudra"
      ),
      (
        "es", "Ellos _ pagaron la cuenta.",
        "no nunca jamás tampoco apenas siquiera presunto presuntas supuestamente supuestos presuntamente aparentemente quizás "
          + "eventualmente potencialmente sospechosos desmintieron rechazaron negó aseguró sostuvo únicamente "
          + "parcialmente imposible excluido embargo podrán deberán"
      ),
      (
        "ar", "دفعوا _ الفاتورة أمس",
        "لا لم لن ليس وليس إطلاقا مطلقا بتاتا بالكاد نادرا ربما وربما يزعم مزاعم المزعومين محتمل المحتمل يفترض المفترض يرجح متهم "
          + "بحسب وفقا نقلا نفيا ينفون منكرا رفضا بدون باستثناء فقط سوف يستطيع شائعات مشكوك"
      ),
    ])
  func words(language: String, sentence: String, words: String) throws {
    let before = sentence.replacing("_ ", with: "")
    for word in words.split(separator: " ") {
      let after = sentence.replacing("_", with: word)
      #expect(try !reasons(language, before, after).isEmpty, "\(word) came")
      #expect(try !reasons(language, after, before).isEmpty, "\(word) went")
    }
  }

  @Test(
    "Words that say more and turn nothing",
    arguments: [
      ("en", "They _ paid the bill.", "promptly quietly jointly proudly then"),
      ("de", "Sie haben _ gezahlt.", "pünktlich gemeinsam dort heute still"),
      ("fr", "Ils ont _ payé la note.", "vite ensemble hier tranquillement"),
      ("es", "Ellos _ pagaron la cuenta.", "juntos ayer rápidamente"), ("ar", "دفعوا _ الفاتورة أمس", "معا سريعا"),
    ])
  func harmless(language: String, sentence: String, words: String) throws {
    for word in words.split(separator: " ") {
      #expect(
        try reasons(language, sentence.replacing("_ ", with: ""), sentence.replacing("_", with: word)) == [], "\(word)")
    }
  }

  @Test(
    "A number in words that another multiplies tells as any number does",
    arguments: [
      ("en", "They paid five million there.", "They paid six million there."),
      ("de", "Sie zahlten fünf Millionen Euro.", "Sie zahlten fünf Milliarden Euro."),
      ("fr", "Ils ont payé cinq millions hier.", "Ils ont payé six millions hier."),
    ])
  func numbers(language: String, before: String, after: String) throws {
    #expect(try !reasons(language, before, after).isEmpty)
  }
}
