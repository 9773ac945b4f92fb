/// What denies in the usual words, beside what ``DenyingPhrases`` has of the less usual: “The mayor rejects this.”
extension DenyingPhrases {
  /// By language; one with a full stop counts at a sentence's end alone: “widersprechen dem.”, and not “widersprechen dem Plan”.
  static let usual: [String: [String]] = [
    "en": split(
      """
      contradict this.|contradict that.|contradict it.|contradicts this.|contradicts that.|contradicts it.|\
      contradicted this.|contradicted that.|contradicted it.|rejects this.|rejects that.|rejects it.|rejected this.|\
      rejected that.|rejected it.|reject this.|denies this.|denies it.|denied this.|denied it.|deny this.|\
      disputes this.|disputes it.|disputed this.|dispute this.|refutes this.|refuted this.|made this up.|made that up.|\
      made it all up|regret the error|regret this error|regret the mistake|got this wrong|got that wrong|\
      got it wrong.|was anything but.|is anything but.|no longer says so|no longer stands by|retracted this.|\
      retracted it.|withdrew this.|withdrew it.|fake news|is misleading.|was misleading.|truth is different|\
      truth was different|court found otherwise|nobody believes this.|no one believes this.
      """),
    "de": split(
      """
      entspricht nicht der wahrheit|entspricht nicht den tatsachen|entsprach nicht der wahrheit|\
      darstellung ist umstritten|darstellung ist falsch|darstellung war falsch|ist umstritten.|widersprechen dem.|\
      dem widersprechen|widerspricht dem.|dem widerspricht|widersprachen dem.|widersprach dem.|dem widersprach|\
      widerspricht dieser darstellung|das zurückgenommen|dies zurückgenommen|nahm das zurück|nahm dies zurück|\
      wahrheit sieht anders|wahrheit sah anders|wahrheit ist eine andere|weist das zurück|weist dies zurück|\
      wies das zurück|wies dies zurück|weisen das zurück|wiesen das zurück|bestreitet das|bestreitet dies|\
      bestritt das.|bestritt dies.|war es umgekehrt|ist es umgekehrt|fake news|ist irreführend|war irreführend|\
      pustekuchen|schön wär's|haben uns geirrt|hat sich geirrt|glaubt niemand|stimmt so nicht|trifft nicht zu|\
      traf nicht zu|sah das anders|sieht das anders|bedauern den fehler
      """),
    "fr": split(
      """
      a été démenti|ont été démenti|c'était faux|vérité est tout autre|vérité est autre|vérité était tout autre|\
      vérité était autre|en a jugé autrement|conteste cela|contestent cela|contredit cela|contredisent cela|\
      rejette cela|rejette cette version|rejette ces|dément cela|nie cela|s'est rétracté|se sont rétracté|\
      sommes trompés|s'est trompé.|tout inventé|a été réfuté|rien de vrai|fausse nouvelle|fausse information|\
      canular|intox.|est trompeur.|regrettons cette erreur|regrettons l'erreur
      """),
    "es": split(
      """
      quedó refutad|quedó desmentid|fue refutad|fue desmentid|que era falso|que es falso|se retractó|\
      se retractaron|lo rechaza.|lo rechazan.|lo rechazó.|lo contradice|lo desmiente|lo desmintió|lo niega|\
      lo negó.|lo negaron.|verdad es otra|verdad era otra|es engañoso|nos equivocamos|lo inventó|lo inventaron|\
      pura ficción|nadie lo cree|noticia falsa|es falsa.|es falso.|lamentamos el error
      """),
    "ar": split(
      """
      خبر زائف|خبر كاذب|الخبر كاذب|أخبار زائفة|أخبار كاذبة|تفنيد ذلك|تفنيد هذا|مضلل|الحقيقة مختلفة|الحقيقة غير|\
      بخلاف ذلك.|يناقضون ذلك|يناقض ذلك|ينفي ذلك|نفى ذلك|نفت ذلك|نفي ذلك|رفض ذلك|لقد أخطأنا|نأسف للخطأ|\
      تراجع عن أقواله|تراجعت عن أقوالها|تراجعت عن ذلك|تراجع عن ذلك|تراجعت الشركة عن ذلك|رفض العمدة ذلك
      """),
    "zh": split(
      """
      假新闻|假新聞|子虚乌有|子虛烏有|反驳|反駁|误导|誤導|另有判断|另有判斷|搞错|搞錯|真相并非|真相並非|无中生有|無中生有|不实|假消息|纯属虚构|純屬虛構
      """),
    "ja": split(
      """
      誤報|フェイクニュース|事実に反|誤解を招|反論した|反論している|真実は異な|事実は異な|事実と異な|異なる判断|偽情報|偽ニュース|真っ赤な
      """),
    "ru": split(
      """
      фальшивк|дезинформац|фейк|отозвал это|отозвала это|отозвали это|отвергает это|отвергают это|это отвергает|\
      это отвергают|это отверг|отрицает это|отрицают это|это отрицает|это отрицают|возражают.|правда иная|\
      правда в другом|решил иначе|решила иначе|вводит в заблуждение|мы ошиблись|опровергнут|это опроверг|выдумано|\
      неправд
      """),
    "hi": split(
      """
      दावा झूठा|झूठा है|झूठी है|सच्चाई अलग|सच अलग|सच कुछ और|सच्चाई कुछ और|भ्रामक|इसे नकारा|इसे नकार|अलग फैसला|\
      गलती हुई
      """),
    "uk": split(
      """
      не так.|навпаки|цього не було|заперечує це|заперечують це|це заперечує|це заперечують|дезінформац|фальшивк|\
      вводить в оману|правда інша|ми помилилися
      """),
    "he": split(
      """
      ההפך הוא|ההיפך הוא|מכחיש|אין לכך ראיות|אין ראיות|אין הוכחות|פייק|מטעה.|טעינו
      """),
    "el": split(
      """
      αντίθετο ισχύει|ισχύει το αντίθετο|δεν ισχύει|δεν έγινε ποτέ|παραπλανητικ|fake news
      """),
    "ko": split(
      """
      그런 일은 없|그런 일이 없|가짜 뉴스|가짜뉴스|반박했|사실과 다르|사실과 다릅|오보|오해를
      """),
    "ka": split(
      """
      არ მომხდარა|უარყოფ|პირიქით|დეზინფორმაცი
      """),
    "tr": split(
      """
      tam tersi|yanıltıcı|gerçeği yansıtm|doğru değil|bunu reddetti|bunu reddediyor|sahte haber|iftira
      """),
    "fa": split(
      """
      برعکس|چنین نشد|چنین نبود|آن را رد کرد|این را رد کرد|رد کردند.|گمراه‌کننده|گمراه کننده|خلاف واقع|کذب
      """),
    "it": split(
      """
      non è vero|non era vero|non è mai successo|mai accaduto|non è successo|bugia|bugie|menzogn|bufala|\
      notizia falsa|falsa notizia|lo nega.|lo negano.|lo ha negato|lo smentisc|lo ha smentito|smentita|\
      al contrario.|è falso|è falsa|inventato tutto|fuorviante|non corrisponde al vero|ha ritrattato|\
      ci siamo sbagliati|sciocchezz
      """),
    "pt": split(
      """
      não é verdade|não era verdade|é mentira|é falso|é falsa|era falso|pelo contrário|nunca aconteceu|\
      não aconteceu|polícia nega|nega isso|nega tudo|o nega.|nega-o|desmente|desmentiu|desmentid|retratou-se|\
      se retratou|enganos|notícia falsa|boato|enganámo-nos|nos enganamos
      """),
    "nl": split(
      """
      niet waar|leugen|klopt niet|klopte niet|integendeel|nooit gebeurd|niet gebeurd|ontkent dit|ontkent dat.|\
      ontkennen dit|ontkent het.|onzin|nepnieuws|is verzonnen|was verzonnen|is misleidend|onwaar|weerlegd|\
      het tegendeel|weerspreekt dit|weerspreken dit|hebben ons vergist
      """),
    "pl": split(
      """
      nieprawd|kłamstw|wręcz przeciwnie|nie wydarzyło|temu zaprzecza|zaprzecza temu|zaprzeczają temu|bzdur|fałszyw|\
      zmyślon|fake news|wprowadza w błąd|dementuje|zdementował|nie miało miejsca|pomyliliśmy
      """),
    "bn": split(
      """
      সত্য ন|সত্যি ন|মিথ্যা|কখনো হ|কখনও হ|ঘটেনি|অস্বীকার|গুজব|বিভ্রান্তিকর|বানোয
      """),
    "ta": split(
      """
      உண்மை அல்ல|உண்மையல்ல|உண்மை இல்லை|பொய்|நடக்கவில்லை|மறுத்த|மறுக்கிற|தவறான|வதந்தி|கட்டுக்கதை|போலி
      """),
    "vi": split(
      """
      không đúng|không phải sự thật|nói dối|bịa đặt|ngược lại|không xảy ra|chưa từng xảy ra|phủ nhận|tin giả|\
      sai sự thật|tin đồn|chuyện bịa|rút lại|gây hiểu lầm
      """),
  ]
}
