/// Plain texts by language: a value for each would be made of them whether anyone asks for it or not.
extension NameWords {
  /// To add a language is a line here, and one in ``common`` where names are known by their capitals, or in ``withoutCapitals``. An
  /// underscore stands for a space.
  static let pronouns: [String: String] = [
    "en": """
    he she they him her them his hers their theirs himself herself themselves latter former suspect both its accused defendant \
    this_man this_woman this_person
    """,
    "de": """
    er sie ihm ihn ihnen ihr ihre ihrem ihren ihrer seine seinem seinen seiner dieser diese jener jene \
    letzterer letztere ersterer erstere beide dessen deren derselbe dieselbe angeklagte
    """,
    "fr": """
    il elle ils elles lui leur leurs sa son ses eux celui-ci celle-ci celui celle ce_dernier cette_dernière ces_derniers \
    ces_dernières tous_deux toutes_deux cet_homme cette_femme
    """,
    "es": """
    él ella ellos ellas su sus ésta éste ambas ambos la_misma el_mismo esta_dijo este_dijo aquella_dijo aquel_dijo este_hombre \
    esta_mujer este_último esta_última
    """,
    "it": "lui lei egli ella essi esse loro suo sua suoi sue gli costei costui quest_ultimo quest_ultima",
    "pt": "ele ela eles elas dele dela deles delas lhe lhes seu sua seus suas",
    "nl": "hij zij ze hem haar hun hen zijn",
    "pl": "on ona oni one jego jej ich jemu mu niej nią nim",
    "ru": "он она они его её ее их ему ей им ним ней них нему",
    "uk": "він вона вони його її їх йому їй їм ним ній них",
    "tr":
      "o onu ona onun ondan onunla onlar onları onların onlara onlardan kendisi kendisini kendisine kendisinin sanık",
    "el": """
    αυτός αυτή αυτοί αυτές αυτόν αυτήν αυτού αυτής αυτούς αυτών εκείνος εκείνη εκείνοι εκείνες ο_ίδιος η_ίδια οι_ίδιοι οι_ίδιες \
    ο_κατηγορούμενος η_κατηγορούμενη
    """,
    "sv": "han hon honom henne hans hennes deras dem",
    "da": "han hun ham hende hans hendes deres dem",
    "nb": "han hun ho ham henne hans hennes deres dem",
    "fi": "hän hänen häntä hänelle häneltä hänet hänestä häneen he heidän heitä heille heidät",
    "cs": "on ona oni ony jeho jemu mu ho ji jí její jejich jim nich něj němu něm ním ní",
    "sk": "on ona oni ony jeho jemu mu ho ju jej ich im ním ňou nich",
    "hu": "ő ők őt őket neki nekik vele velük tőle tőlük",
    "ro": "el ea ei ele lui lor dânsul dânsa acesta aceasta",
    "hr": "on ona oni one njega nju njih njemu njoj njima njegov njegova njezin njezina njen njena njihov njihova",
    "sr": """
    on ona oni one njega nju njih njemu njoj njima njegov njen njihov он она они оне њега њу њих њему њој њима његов његова њен \
    њена њихов њихова
    """,
    "bg": "той тя те него нея тях негов негова неговата нейна нейната тяхна тяхната",
    "hy": "նա նրա նրան նրանք նրանց նրանից նրանով",
    "vi": "ông bà họ hắn nó anh_ấy chị_ấy cô_ấy anh_ta cô_ta ông_ta bà_ta",
    "id": "dia ia mereka beliau",
    "ar": "هو هي هم هما هن وهو وهي وهم فهو فهي أنه أنها أنهم إنه إنها إنهم",
    "hi": "वह वे उसने उसे उसका उसकी उसके उन्होंने उन्हें उनका उनकी उनके उससे",
    "zh": "他 她 他们 她们 他們 她們",
    "ja": "彼女 彼 彼ら 同氏 同容疑者 同被告 同社",
    "he": "הוא היא הם הן והוא והיא והם והן שהוא שהיא שהם אותו אותה אותם אותן לו לה להם להן שלו שלה שלהם שלהן",
    "fa": "او وی آنها آن‌ها آنان ایشان",
    "ur": "وہ اس_نے انہوں انہیں اسے",
    "ko": "그는 그가 그를 그의 그에게 그녀는 그녀가 그녀를 그녀의 그녀에게 그들은 그들이 그들을 그들의 그들에게",
    "bn": "সে তিনি তারা তাঁরা তাকে তাঁকে তার তাঁর তাদের তাঁদের",
    "ta": """
    அவர் அவன் அவள் அவர்கள் அவரை அவரது அவரின் அவருக்கு அவனை அவனது அவனுக்கு அவளை அவளது அவளுக்கு அவர்களை அவர்களது அவர்களின் \
    அவர்களுக்கு
    """,
    "te": "అతను అతడు ఆమె వారు అతని అతనికి ఆమెకు ఆమెను వారిని వారికి",
    "ml": "അവൻ അവൾ അവർ അദ്ദേഹം അയാൾ അവന്റെ അവളുടെ അവരുടെ",
    "kn": "ಅವನು ಅವಳು ಅವರು ಅವನ ಅವಳ ಅವರ ಅವರಿಗೆ",
    "mr": "तो ती त्याने तिने त्यांनी त्याला तिला त्यांना त्याचा तिचा त्यांचा",
    "ne": "उनी उनले उनीहरू उनीहरूले उहाँ उहाँले तिनी तिनले",
    "gu": "તે તેણે તેણી તેઓ તેમણે તેને તેનો તેની તેમને તેમનો તેમની",
    "pa": "ਉਹ ਉਸ_ਨੇ ਉਸਨੇ ਉਨ੍ਹਾਂ ਉਹਨਾਂ ਉਸਨੂੰ",
    "ka": "ის იგი მან მას მისი მისმა მისგან ისინი მათ მათი მათმა",
    "am": "እሱ እሷ እነሱ እርሱ እርሷ እነርሱ",
    "th": "เขา เธอ พวกเขา",
  ]

  /// Languages in whose letters nothing tells a name.
  static let withoutCapitals: Set<String> = Set(
    "ar hi zh ja he fa ur ko bn ta te ml kn mr ne gu pa ka am th".listedWords)

  /// Languages in which endings of names stand after an apostrophe.
  static let withEndings: Set<String> = ["tr"]

  /// Words that begin sentences, and are no names.
  static let common: [String: String] = [
    "de": "ja nein doch tatsächlich",
    "it": """
    il lo la i gli le un uno una di a da in con su per tra fra e o ma se che chi cui come quando dove perché poi allora così \
    anche ancora già non più dopo prima secondo del della dei delle nel nella al alla questo questa quello quella è era sono \
    erano ha hanno aveva lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani
    """,
    "pt": """
    o a os as um uma de do da dos das em no na nos nas por para com sem sob e ou mas se que quem quando onde como porque depois \
    antes então assim também ainda já não segundo este esta isso é era são foi foram tem havia segunda terça quarta quinta sexta sábado domingo ontem hoje amanhã
    """,
    "nl": """
    de het een van in op aan bij met voor door over onder na om uit tot en of maar want als dat die dit deze wie wat waar \
    wanneer hoe toen dan daarna ook nog al niet volgens is was waren werd er daar hier maandag dinsdag woensdag donderdag vrijdag \
    zaterdag zondag gisteren vandaag morgen
    """,
    "pl": """
    w we z ze na do od po o u i a ale lub oraz że to ten ta te kto co gdy kiedy gdzie jak potem później wtedy też także już nie \
    według jest był była było byli były poniedziałek wtorek środa czwartek piątek sobota \
    niedziela wczoraj dziś dzisiaj jutro
    """,
    "ru": """
    в во на с со к ко у о об от до по за из для при через над под и а но или что как когда где если то это этот эта эти тот та \
    те потом затем тогда также тоже уже ещё еще не нет ни все всё весь вся после перед между согласно был была было были есть \
    один одна два там тут здесь вчера сегодня завтра
    """,
    "uk": """
    в у на з із до від по за для при через над під і й а але або що як коли де якщо це цей ця ці той та ті потім тоді також теж \
    вже ще не ні все після перед між був була було були є один одна там тут вчора сьогодні завтра
    """,
    "tr": """
    bir bu şu o ve ile için ama fakat ancak de da ki gibi çok daha en her hiç ne nasıl neden sonra önce dün bugün yarın şimdi \
    artık yine ise veya ya göre kadar olarak değil var yok böyle şöyle öyle burada orada bunu buna bunun
    """,
    "el": """
    ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα σε από με για και ή αλλά όμως που πως ότι αν όταν \
    όπως μετά πριν τότε επίσης ακόμη ακόμα δεν μη μην θα να είναι ήταν έχει είχε ένας μια μία ένα αυτό αυτά κατά προς χωρίς \
    σύμφωνα χθες σήμερα αύριο εκεί εδώ
    """,
    "sv": """
    den det de en ett och eller men som att i på av för med till från om när där hur vad vem efter före under över vid inte \
    ingen är var har hade ska skulle kan enligt sedan då också även redan måndag tisdag onsdag torsdag fredag lördag söndag igår \
    idag imorgon
    """,
    "da": """
    den det de en et og eller men som at i på af for med til fra om når hvor hvordan hvad hvem efter før under over ved ikke \
    ingen er var har havde skal skulle kan ifølge siden da også allerede så mandag tirsdag onsdag torsdag fredag \
    lørdag søndag
    """,
    "nb": """
    den det de en et ei og eller men som at i på av for med til fra om når hvor hvordan hva hvem etter før under over ved ikke \
    ingen er var har hadde skal skulle kan ifølge siden da også allerede så mandag tirsdag onsdag torsdag fredag \
    lørdag søndag
    """,
    "fi": """
    ja tai mutta että kun jos missä miten mikä kuka tämä tuo se ne nämä nuo ei on oli ovat olivat myös vielä jo sitten ennen \
    jälkeen mukaan kanssa ilman koska kuten siellä täällä nyt
    """,
    "cs": """
    v ve z ze na do od po o u k ke s se i a ale nebo však že to ten ta ti kdo co když kde jak pak potom také už ještě není je \
    byl byla bylo byli podle před mezi tam zde tady včera dnes
    """,
    "sk": """
    v vo z zo na do od po o u k ku s so sa i a ale alebo však že to ten tá tí kto čo keď kde ako potom tiež už ešte nie je bol \
    bola bolo boli podľa pred medzi tam tu včera dnes
    """,
    "hu": """
    a az egy és vagy de hogy ha mikor amikor hol hogyan mi ki ez ezt azt nem is már még csak után előtt alatt szerint volt van \
    voltak itt ott most tegnap ma
    """,
    "ro": """
    un o unui unei de la în din pe cu pentru fără și sau dar că ce cine când unde cum apoi atunci deja nu este era sunt erau are \
    avea au după înainte între potrivit acest această aceste acolo aici ieri azi
    """,
    "hr": """
    u na s sa od do za po pri pod nad i ili ali a da kako kada kad gdje gde ako to ovaj ova ovo taj ta ne nije je su bio bila \
    bilo bili ima nakon poslije prije pre prema tamo ovdje jučer juče danas također već još
    """,
    "sr": """
    u na s sa od do za po pri pod nad i ili ali a da kako kada kad gde ako to ovaj ova ovo taj ta ne nije je su bio bila bilo \
    bili ima posle pre prema tamo juče danas već još у на с са од до за по при под над и или али а да како када кад где ако то \
    овај ова ово тај та не није је су био била било били има после пре према тамо јуче данас већ још
    """,
    "bg": """
    в във на с със от до за по при под над и или но а че как кога къде ако това този тази тези не няма е са беше бяха има след \
    преди според там тук вчера днес също вече още
    """,
    "hy":
      "և եւ կամ բայց որ երբ որտեղ ինչ ով այս այդ այն մի է են էր էին չէ հետո մինչև ըստ նաև արդեն դեռ այստեղ այնտեղ երեկ այսօր",
    "vi": """
    và hoặc nhưng của ở tại trong ngoài trên dưới với cho từ đến khi nếu vì thì là không chưa đã đang sẽ có một các những này đó \
    kia sau trước theo cũng còn rồi
    """,
    "id": """
    yang dan di ke dari pada untuk dengan oleh dalam ini itu tidak ada adalah akan telah sudah juga atau tetapi namun karena \
    jika ketika saat setelah sebelum menurut para seorang kemarin
    """,
  ]

  /// Verbs that begin sentences whose subject is left out.
  static let openers: [String: String] = [
    "es": """
    dijo dijeron afirmó afirmaron declaró declararon añadió añadieron explicó explicaron aseguró aseguraron señaló señalaron \
    negó negaron admitió admitieron confesó confesaron insistió insistieron agregó agregaron reconoció reconocieron
    """,
    "it": """
    ha hanno disse dissero dice dicono afferma affermano affermò dichiara dichiarò aggiunse aggiunge spiega spiegò ammise \
    ammette negò nega confessò confermò
    """,
    "pt": "disse disseram afirmou afirmaram declarou acrescentou explicou negou admitiu confessou garantiu",
    "pl": """
    powiedział powiedziała powiedzieli stwierdził stwierdziła dodał dodała oświadczył oświadczyła przyznał przyznała zaprzeczył \
    zaprzeczyła
    """,
  ]

  /// Words that hold a pronoun's letters, where nothing stands between words.
  static let harmless: [String: String] = [
    "zh": "其他 其她 吉他 他人",
    "ja": "彼岸 彼方",
    "th": "ภูเขา",
  ]
}
