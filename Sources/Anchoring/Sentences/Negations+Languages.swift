extension Negations {
  static let all: [Negations] = romance + germanic + slavic + others + withoutSpaces

  private static let romance = [
    Negations(
      "pt",
      """
      não nem nunca jamais ninguém nada nenhum nenhuma nenhuns nenhumas tampouco sequer sem negou negaram recusou \
      recusaram recusa desmentiu desmente impossível exceto excepto
      """, own: "salvo nega negam falso falsa"),
    Negations(
      "it",
      """
      non né nessuno nessuna nessun nessun' niente senza neanche nemmeno neppure tranne eccetto negato negano nega \
      rifiutato rifiuta rifiutano smentito smentisce smentiscono impossibile
      """, own: "mai nulla mica falso falsa salvo"),
    Negations(
      "ro", "niciodată nimeni nimic niciun nicio nici fără neagă negat refuză refuzat imposibil exceptând",
      own: "nu decât fals", prefixes: "n- nu-"),
    Negations("ca", "ningú tampoc excepte", own: "mai no cap res gens sense"),
    Negations("gl", "non nunca ninguén nada ningún ningunha", own: "sen nin"),
  ]

  private static let germanic = [
    Negations(
      "nl",
      """
      niet geen nooit niemand niets niks nergens zonder nimmer evenmin behalve ontkent ontkende ontkennen ontkenden \
      ontkend weigert weigerde weigeren weigerden geweigerd onmogelijk onwaar
      """, own: "noch"),
    Negations("af", "nie nooit geen niemand niks nêrens behalwe ontken weier", own: "sonder"),
    Negations(
      "sv",
      """
      inte ej aldrig ingen inga inget ingenting icke utan förutom nekar nekade nekat förnekar förnekade förnekat \
      vägrar vägrade vägrat omöjligt osant
      """, own: "varken"),
    Negations(
      "da",
      """
      ikke ej aldrig ingen intet ingenting uden hverken undtagen nægter nægtede nægtet benægter benægtede benægtet \
      afviser afviste afvist umuligt usandt
      """),
    Negations(
      "nb",
      """
      ikke ikkje aldri ingen intet inkje ingenting uten utan verken hverken korkje unntatt nekter nektet nektar nekta \
      benekter benektet avviser avviste avvist umulig usant
      """, own: "ei"),
    Negations("is", "ekki aldrei enginn engin ekkert engan engum án hvorki neitar neitaði hafnaði"),
  ]

  private static let slavic = [
    Negations(
      "pl",
      """
      nie nigdy nikt nikogo nikomu nic niczego nigdzie żaden żadna żadne żadnego żadnej żadnych ani bez oprócz wcale \
      zaprzecza zaprzeczył zaprzeczyła zaprzeczyli odmówił odmówiła odmówili odmawia niemożliwe nieprawda
      """, prefixes: "nie",
      innocent:
        "niektór niemal niedziel nieb niemiec niemc niech nieco niesi nieś niedawn niedalek niezwłoczn niepodległ nieustann niezależ niewątpliw niedług"
    ),
    Negations(
      "cs",
      """
      ne nikdy nikdo nikoho nikomu nic ničeho nikde žádný žádná žádné žádného žádní ani bez není nejsou nebyl nebyla \
      nebylo nebyli nemá nemají nemůže nelze kromě popřel popřela popírá odmítl odmítla odmítá nemožné
      """, prefixes: "ne",
      innocent:
        "nebo nebe neboť než nej neděl nedávn nedalek nech nemoc nehod nervy nerv neto neprodlen neustál nepřetržit nezávisl nepochybn neméně"
    ),
    Negations(
      "sk",
      """
      nie nikdy nikto nikoho nič ničoho nikde žiadny žiadna žiadne žiadneho ani bez nebol nebola nebolo neboli nemá \
      nemajú nemôže okrem poprel poprela popiera odmietol odmietla odmieta
      """, prefixes: "ne",
      innocent:
        "nebo než nedeľ nedávn neďalek nech nemoc nehod nerv nebe neprodlen neustál nepretržit neskôr neskor nezávisl nepochybn"
    ),
    Negations(
      "hr",
      """
      ne nije nisu nisam nismo nikad nikada nitko niko nikoga ništa ničega nigdje nigde nijedan nijedna nijedno bez \
      nema nemaju neće niti osim negira negirao porekao odbio odbila
      """, own: "ni"),
    Negations(
      "sl",
      """
      ne nič nihče nikoli nikogar nikjer noben nobena nobeno brez nima nimajo niso razen zanika zanikal
      """,
      own: "ni"),
    Negations(
      "ru",
      """
      не нет ни нету никогда никто никого никому никем ничего ничто ничему ничем нигде никак нельзя без кроме \
      отрицает отрицал отрицала отрицали отказался отказалась отказались отказывается опроверг опровергла опровергает \
      вовсе отнюдь
      """, prefixes: "не ни",
      innocent: """
        недел нефт неб недавн нескольк немец немк немц нерв неш ниж низ нит нич него нее неё ней нем нём ним них \
        никол неотда неотлож незадол непосред невест неделим непрерыв некотор некогда нечто нередк неожидан неподал \
        немало немног несомнен неоднократ независим неизменн неустан необходим негайн нещодавн незабар невдовзі неділ \
        неодноразов незалеж необхідн незабавн нещо неин нея ние ний нива ниво неколик
        """),
    Negations(
      "uk",
      """
      не ні ані немає нема ніколи ніхто нікого нікому нічого ніщо ніде ніяк нікуди без крім окрім заперечує заперечив \
      заперечила заперечили відмовився відмовилась відмовились спростував спростовує
      """),
    Negations("be", "не ні няма ніколі ніхто нікога нічога нідзе без акрамя"),
    Negations("bg", "не няма нямаше никога никой никого нищо нито никъде без освен отрича отрече отказа"),
    Negations(
      "sr",
      """
      не није нису нисам нисмо никад никада нико никога ништа нигде ниједан нити без нема неће осим негира
      """),
    Negations("mk", "не нема никогаш никој никого ништо ниту никаде без освен негира"),
    Negations(
      "lv", "nav nekad neviens nekas bez nebija nevar", own: "ne", prefixes: "ne",
      innocent: "ned nesen nekavēj netāl neatkarīg nepārtrauk"),
    Negations(
      "lt", "nėra niekada niekas nieko nebuvo neturi", own: "ne be", prefixes: "ne",
      innocent: "net nes nedel nepriklausom nenutrūk neseniai nuol"),
  ]

  private static let others = [
    Negations(
      "fi",
      """
      eivät emme ette eikä enkä etkä eivätkä älä älkää ilman kukaan mikään mitään ketään tuskin kieltää kielsi \
      kiistää kiisti kiistivät kieltäytyi paitsi
      """, own: "ei en et", endings: "matta mättä"),
    Negations("et", "mitte keegi midagi kunagi ilma eitab eitas keeldus polnud", own: "ei pole"),
    Negations(
      "hu",
      """
      nem sem soha senki semmi nincs nincsenek sincs nélkül sehol tagadja tagadta cáfolja cáfolta kivéve
      """,
      own: "ne"),
    Negations(
      "tr",
      """
      değil değildi değildir hayır asla hiçbir hiçbiri hiç olmadan olmaksızın reddetti reddediyor reddettiler \
      yalanladı inkâr inkar hariç yoktu yoktur
      """, own: "yok kimse",
      endings: """
        medi madı mediler madılar medik madık medim madım medin madın mediniz madınız mez maz mezler mazlar memiş \
        mamış memişti mamıştı meyecek mayacak meyecekler mayacaklar miyor mıyor muyor müyor miyorlar mıyorlar \
        muyorlar müyorlar meden madan memekte mamakta siz sız suz süz
        """),
    Negations(
      "el",
      """
      δεν δε μη μην όχι ποτέ κανείς κανένας κανένα καμία κανέναν τίποτα τίποτε χωρίς δίχως ούτε μήτε ουδέποτε ουδείς \
      ουδεμία ουδέν πουθενά εκτός αρνήθηκε αρνήθηκαν αρνείται αρνούνται διέψευσε διαψεύδει αδύνατο
      """),
    Negations(
      "he",
      """
      לא אין אינו אינה אינם אינן אינני איננו בלי ללא מעולם לעולם כלום שום בלתי טרם הכחיש הכחישה הכחישו מכחיש סירב \
      סירבה סירבו מסרב מלבד שלא ולא שאין ואין שאינו שאינה שאינם כשלא הלא
      """, own: "אל"),
    Negations(
      "fa",

      """
      نه نیست نیستند نبود نبودند هرگز هیچ بدون بی جز مگر تکذیب انکار نکرد نکرده نکردند نداد نشد نشده ندارد نداشت
      """,
      prefixes: "نمی"),
    Negations("ur", "نہیں نہ مت بغیر بلا سوائے انکار تردید"),
    Negations("hi", "नहीं नही न मत ना बिना इनकार इंकार खंडन सिवाय नाही नको छैन होइन"),
    Negations("vi", "không chưa chẳng đừng trừ", own: "chả chớ"),
    Negations(
      "id",
      """
      tidak bukan belum jangan tanpa tiada kecuali membantah menolak enggan bukanlah tidaklah
      """, own: "tak"),
    Negations("eo", "neniam neniu nenio nenie", own: "ne sen"),
    Negations("eu", "inoiz inor ezer gabe ezin", own: "ez"),
    Negations("sq", "nuk asnjë kurrë askush asgjë", own: "mos pa"),
    Negations("ga", "níl níor nár", own: "ní ná gan nach"),
    Negations("cy", own: "ni nid dim heb byth neb"),
    Negations("sw", "hapana kamwe hakuna", own: "bila si"),
    Negations(
      "hy",
      """
      ոչ ոչինչ ոչմի երբեք առանց բացի հերքել հերքեց հերքում հերքեցին մերժեց մերժեցին գրեթե իբր իբրև ենթադրաբար
      """, prefixes: "չ",
      innocent: "չափ չար չոր չեխ չինա չինե չին չվ չու չեչ չիլ"),
    Negations(
      "ka",
      """
      არ არა ვერ არასოდეს არასდროს არავინ არაფერი ნუ გარეშე გარდა უარყო უარყვეს უარყოფს უარი თითქოს თითქმის ტყუილი \
      აღარ აღარც არც ვერც
      """),
    Negations(
      "bn",
      """
      না নেই নয় নাই নি নন কখনো কখনও কখনোই কেউই করিনি করেনি করেননি দিইনি দেয়নি হয়নি যায়নি পাইনি পায়নি বলিনি বলেনি \
      নেয়নি আসেনি ছাড়া ব্যতীত অস্বীকার প্রত্যাখ্যান মিথ্যা কথিত প্রায় বিনা নিষেধ
      """),
  ]

  private static let withoutSpaces = [
    Negations(
      "zh", parts: "不 几乎 幾乎 据称 據稱 涉嫌 所谓 所謂 差点 差點 没 沒 无 無 未 非 勿 莫 否 拒 别 別 除了 除外 以外",
      harmless: """
        非常 非洲 未来 未來 无论 無論 不久 不断 不斷 不仅 不僅 不但 特别 特別 分别 分別 别人 別人 级别 級別 莫斯科 是否 南非 北非 东非 東非 西非 中非 性别 性別 区别 區別 告别 告別 别墅 別墅 \
        没收 沒收 沉没 沉沒 淹没 淹沒 没落 莫桑比克 莫扎特 无线 無線 无锡 無錫 不锈钢 不鏽鋼 除夕 解除 扫除 掃除 差不多 不料 不得不
        """),
    Negations(
      "ja",
      parts: """
        ない なかっ なけれ なくな なくて ません ずに ざる せず れず わず えず かず まい なし 無 不 未 非 否 拒 決して 以外 除
        """, harmless: "非常 未来 無事 無線 無料 少なくな 掃除 削除 解除 まいり うまい お見舞 少なくと"),
    Negations("ko", own: "안", parts: "않 못 없 아니 아닌 아닙 아님 결코 전혀 절대 부인했 부인하 부인한 거부 거절 제외 거의 이른바 의혹"),
    Negations(
      "ta",
      parts:
        """
        இல்லை இல்லாம இல்லாத அல்ல ஒருபோதும் மறுத்த மறுக்க மறுப்ப வில்லை மாட்ட ாமல் தவிர யாரும் எதுவும் கிடையாது கூடாது \
        முடியாது பொய்
        """,
      harmless: "அல்லது"),
    Negations(
      "te",
      parts:
        """
        లేదు లేరు లేము లేని కాదు కాని కాలేదు ఎప్పుడూ ఎవరూ ఏమీ లేకుండా తప్ప నిరాకరించ ఖండించ
        """),
    Negations("ml", parts: "ഇല്ല ില്ല അല്ല ഒരിക്കലും ആരും ഒന്നും നിഷേധിച്ച കൂടാതെ ഒഴികെ"),
    Negations("kn", parts: "ಇಲ್ಲ ಿಲ್ಲ ಅಲ್ಲ ಎಂದಿಗೂ ಯಾರೂ ಏನೂ ನಿರಾಕರಿಸ ಹೊರತು", harmless: "ಅಲ್ಲಿ"),
    Negations("gu", "નથી ના નહીં નહિ નહોતું નહોતા ક્યારેય વિના સિવાય ઇનકાર"),
    Negations("pa", "ਨਹੀਂ ਨਾ ਨਹੀ ਨੀਂ ਕਦੇ ਬਿਨਾਂ ਸਿਵਾਏ ਇਨਕਾਰ"),
    Negations("th", parts: "ไม่ มิได้ มิใช่ ไร้ ปราศจาก ปฏิเสธ ยกเว้น อย่า ห้าม เปล่า"),
  ]
}
