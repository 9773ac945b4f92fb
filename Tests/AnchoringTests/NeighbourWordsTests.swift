import Anchoring
import Testing

@Suite("A sentence beside annotated words")
struct NeighbourWordsTests {
  @Test("takes them back", arguments: ["No.", "Not so.", "We made that up.", "Not true since 2018.", "Nope!"])
  func back(sentence: String) throws { #expect(try #require(NeighbourWords.of("en")).speaksBack(sentence)) }

  @Test("says something else", arguments: ["No. 5 came.", "“No.”", "He said no.", "It never rained.", "Nobody came."])
  func other(sentence: String) throws { #expect(try !#require(NeighbourWords.of("en")).speaksBack(sentence)) }

  @Test(
    "A short sentence that says of the one beside it that it is not so",
    arguments: [
      (
        "en",
        "It was not. | It wasn’t. | They did not. | Except that it did not. | A lie. | That is a myth. | Quite the contrary. | Far from it."
      ),
      ("en", "The firm was mistaken. | In fact the opposite holds."),
      ("de", "So war es nicht. | Sie war es nicht. | Eine Lüge."),
      ("fr", "Non. | Il ne l’était pas. | Un mensonge. | Ce n’est jamais arrivé."),
      ("es", "No. | No lo era. | Nunca ocurrió. | Era mentira."), ("ar", "لا. | خطأ. | العكس هو الصحيح."),
      ("ru", "Это не так. | Ничего подобного. | Этого не было. | Всё наоборот."),
      ("zh", "并非如此。 | 事实正好相反。 | 错了。"), ("ja", "そうではなかった。 | 逆が正しい。"), ("hi", "नहीं।"),
    ])
  func denials(language: String, sentences: String) {
    for sentence in sentences.split(separator: " | ").map(String.init) {
      let isBack = NeighbourWords.of(language)?.speaksBack(sentence)
      #expect(isBack ?? NeighbourWords.denies(sentence, language: language), "\(sentence)")
    }
  }

  @Test(
    "The usual words that say so, in each language",
    arguments: [
      (
        "en",
        "There’s no truth in this. | Later reports contradict it. | The mayor rejects this. | He later admitted he had made this up. | We regret the error. | We got this wrong. | This is fake news."
      ),
      (
        "de",
        "Das entspricht nicht der Wahrheit. | Diese Darstellung ist umstritten. | Gutachter widersprechen dem. | Die Firma hat das zurückgenommen. | Die Wahrheit sieht anders aus."
      ),
      ("fr", "L’information a été démentie. | On sait aujourd’hui que c’était faux. | La vérité est tout autre."),
      ("es", "Quedó refutado. | Hoy se sabe que era falso. | La empresa se retractó. | El alcalde lo rechaza."),
      ("ar", "خبر زائف. | تم تفنيد ذلك. | هذا مضلل."), ("zh", "这是假新闻。 | 子虚乌有。 | 专家反驳了这一点。"),
      ("ja", "誤報だ。 | フェイクニュースだ。 | 事実に反する。"),
      ("ru", "Это фальшивка. | Это дезинформация. | Фирма отозвала это."),
      ("hi", "यह दावा झूठा है। | सच्चाई अलग है। | यह भ्रामक है।"),
      ("bn", "এটা মিথ্যা। | এটা সত্য নয়। | না। | এটা ভুয়া খবর। | এর কোনো প্রমাণ নেই। | তা নয়। | অভিযোগ ভিত্তিহীন।"),
      ("ta", "இது பொய். | இல்லை. | இது தவறு. | இதற்கு ஆதாரம் இல்லை. | இது அடிப்படையற்ற தகவல். | அப்படி நடக்கவில்லை."),
      (
        "vi",
        "Điều này không đúng. | Nói dối. | Sai. | Không phải vậy. | Cảnh sát đã phủ nhận điều này vào tối hôm qua."
      ),
      ("vi", "Không có bằng chứng. | Thông tin này là sai. | Chuyện này vô căn cứ."),
      ("th", "เรื่องนี้เป็นข่าวปลอม | ไม่มีหลักฐาน | ตรงกันข้าม | เปล่า | ไม่เคยเกิดขึ้น"),
      ("id", "Itu tidak benar. | Ini hoaks. | Polisi membantah hal ini. | Tidak."),
      ("am", "ይህ ውሸት ነው። | ይህ እውነት አይደለም።"),
      ("bg", "Това не е вярно. | Това е лъжа."), ("hr", "To nije istina. | To je laž."), ("sr", "То није истина."),
      ("sk", "To nie je pravda. | To je lož. | Lož."), ("cs", "To je lež. | Lež."),
      ("nl", "Een leugen. | Onzin. | De politie ontkent dit."),
      ("pl", "Bzdura. | To nieprawda. | Policja temu zaprzecza."),
      ("it", "Una bufala. | La polizia lo nega. | Non è mai successo."),
      ("uk", "Це не так. | Навпаки."), ("he", "ההפך הוא הנכון. | המשטרה מכחישה."),
      ("pt", "Pelo contrário. | Nunca aconteceu."),
      ("fa", "برعکس."), ("th", "นี่ไม่จริง"), ("ko", "그런 일은 없었다."), ("tr", "Tam tersi."), ("el", "Το αντίθετο ισχύει."),
      ("ka", "ეს არ მომხდარა."),
    ])
  func usualDenials(language: String, sentences: String) {
    for sentence in sentences.split(separator: " | ").map(String.init) {
      let isBack = NeighbourWords.of(language)?.speaksBack(sentence)
      #expect(isBack ?? NeighbourWords.denies(sentence, language: language), "\(sentence)")
    }
  }

  @Test(
    "One that is about something else",
    arguments: [
      ("en", "The council rejected it in May. | She made it up the hill. | Experts contradict this paper’s editor."),
      ("de", "Gutachter widersprechen dem Plan."), ("it", "Il ponte era vecchio."),
      ("cs", "Je to důležitý most. | Peníze chybí."), ("sk", "Nadáciu založil v máji."), ("bn", "তার ক্ষমতা ছিল।"),
      ("ro", "Trupele s-au retras."), ("da", "De fandt på stedet intet."), ("vi", "Cây cầu ở Sài Gòn đã cũ."),
      ("th", "สะพานนี้เก่าแล้ว"), ("id", "Jembatan itu tua."), ("ta", "பாலம் பழையது."), ("am", "ድልድዩ አሮጌ ነው።"),
      ("nl", "De brug was oud."), ("pl", "Most był stary."), ("pt", "A ponte era velha."), ("vi", "Cây cầu đã cũ."),
      (
        "en",
        "He was not there. | They did not come by car. | The bridge was not new. | No arrests were made in the town that day."
      ),
      ("de", "Es regnete nicht. | Die Brücke war nicht neu."), ("fr", "Il ne pleuvait pas."),
      ("es", "No hubo heridos. | No llovió ayer."),
      ("ar", "لم تمطر السماء أمس."), ("ru", "Дождя не было вчера."), ("hi", "बारिश नहीं हुई।"), ("zh", "昨天没有下雨。"),
    ])
  func others(language: String, sentences: String) {
    for sentence in sentences.split(separator: " | ").map(String.init) {
      let isBack = NeighbourWords.of(language)?.speaksBack(sentence)
      #expect(!(isBack ?? NeighbourWords.denies(sentence, language: language)), "\(sentence)")
    }
  }

  @Test(
    "A sentence with nothing but a denial, or with who denies or was wrong",
    arguments: [
      (
        "en",
        "That’s not true. | Never. | Sadly not. | Unfortunately not. | Quite the opposite. | Pure fiction. | If only."
      ),
      ("en", "The firm lied. | The firm was wrong. | Experts disagree. | The firm has since withdrawn the statement."),
      (
        "en",
        "This was a mistake. | This is an error. | This is contested. | Not a word of it is true. | Do not believe it."
      ),
      (
        "en",
        "Don’t believe it. | There was no such thing. | It turned out otherwise. | On the contrary. | She made it up."
      ),
      ("de", "Dem ist nicht so. | Das ist nicht passiert. | Das geschah nie. | Aber das stimmte nicht. | Ein Irrtum."),
      (
        "de",
        "Keineswegs. | Von wegen. | Nie. | Sie log. | Die Firma irrte sich. | Er lag falsch. | Das gilt nicht mehr."
      ),
      ("de", "Belege dafür fehlen. | Belegt ist das nicht. | Das ist umstritten. | Leider nicht. | Es kam anders."),
      (
        "fr",
        "Au contraire. | Bien au contraire. | Il n’en était rien. | Ce n’est plus le cas. | C’est l’inverse. | Jamais."
      ),
      ("fr", "C’est une erreur. | La police dément. | La police le nie. | Elle mentait. | Hélas non. | Loin de là."),
      ("es", "Al contrario. | Resultó ser falso. | La policía lo niega. | Nunca. | La empresa mintió. | Para nada."),
      ("es", "Es un error. | La empresa se equivocó. | No lo crean."),
      (
        "ar",
        "على العكس. | لا أساس له من الصحة. | لا صحة لذلك. | هذه شائعة. | كذبت الشركة. | الشركة كاذبة. | لا دليل على ذلك."
      ),
      ("zh", "没有证据。 | 其实不然。 | 这没有根据。 | 完全不是。"), ("ja", "でたらめだ。 | 実際は逆だ。 | そんなことはなかった。 | 証拠はない。 | いや。"),
      ("ru", "Фейк. | Вовсе нет. | Напротив. | Фирма солгала. | Это больше не так. | Никогда. | Не был. | Не верьте."),
      ("ru", "Полиция это отрицает. | Это ошибка. | Доказательств нет. | Этому нет доказательств."),
      ("hi", "ऐसा नहीं था। | सच इसके उलट है। | बिल्कुल नहीं। | यह निराधार है। | पुलिस ने इससे इनकार किया।"),
    ])
  func bare(language: String, sentences: String) { denials(language: language, sentences: sentences) }

  @Test(
    "One with the same words that is about something else",
    arguments: [
      (
        "en",
        "The contrary wind blew. | She made it up the hill. | He took it back to the mill. | No mills stood there."
      ),
      (
        "en",
        "That was not all. | The troops have withdrawn. | It is not far to the mill. | It never rains there. | The wrong road was taken by a lorry."
      ),
      ("en", "A mistake cost the mill dearly. | The error cost two hours. | “Never.” | The mill is not far from it."),
      (
        "de",
        "Das Märchen vom Müller ist alt. | Das Gerücht ist alt. | Sie irrte durch den Wald. | Nie war der Fluss so hoch. | Er kam nicht."
      ),
      (
        "de",
        "Das Gegenteil von Norden ist Süden. | Das war nicht alles. | Der Irrtum des Müllers kostete ihn zwei Kühe."
      ),
      (
        "fr",
        "Non loin de là coule la rivière. | Le contraire du nord est le sud. | Ce n’est pas tout. | Il n’y en a pas."
      ),
      (
        "es",
        "Lo contrario del norte es el sur. | La mentira del molinero es vieja. | No hay molino. | Nunca llueve allí."
      ),
      ("ar", "لا طاحونة هناك. | لم تكن الطاحونة قديمة."), ("zh", "没有磨坊。 | 错过的车很多。"), ("ja", "違う道もある。"),
      ("ru", "Нет мельниц в долине. | Напротив стоит мельница. | Его не было. | Это не всё. | Мельник ошибся дверью."),
      ("hi", "चक्की पुरानी नहीं थी।"),
    ])
  func twins(language: String, sentences: String) { others(language: language, sentences: sentences) }

  @Test(
    "One that denies something, and may well speak of something else, is held for a doubtful one",
    arguments: ["This did not stop the council.", "Wrong tickets were sold.", "This was never tried in the valley."])
  func doubtful(sentence: String) throws {
    #expect(try #require(NeighbourWords.of("en")).stance(of: sentence) == .doubtful)
  }

  @Test(
    "One that denies how many there were is about these",
    arguments: [
      (
        "en",
        "Not all trains ran. | Not everyone came. | Only two survived. | Just one came back. | They lied down in the grass."
      ),
      ("de", "Nicht alle Züge fuhren. | Nur zwei kamen."),
      ("en", "This was not all. | This was not the first such fire. | No one was injured. | No date was set."),
    ])
  func counting(language: String, sentences: String) { others(language: language, sentences: sentences) }

  @Test(
    "One that says so in other common words",
    arguments: [
      (
        "en",
        "Documents show otherwise. | The claim does not hold up. | None of this took place. | It was staged. | Fake news."
      ),
      (
        "en",
        "He was joking. | The witness recanted. | This never took place. | The reality is different. | That is an overstatement."
      ),
      ("de", "Dafür fehlt jeder Beleg. | Die Wirklichkeit sieht anders aus. | Ein Fake."),
      ("fr", "La réalité est tout autre."), ("es", "La realidad es otra."),
    ])
  func more(language: String, sentences: String) { denials(language: language, sentences: sentences) }
}
