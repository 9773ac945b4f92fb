extension NumberWords {
  static let others = [
    greek, turkish, finnish, hungarian, baltic, korean, vietnamese, indonesian, swahili, amharic, georgian, armenian,
  ]

  private static let greek = NumberWords(
    numbers: "ένα ένας μία μια δύο τρία τρεις τέσσερα τέσσερις πέντε έξι επτά εφτά οκτώ οχτώ εννέα δέκα έντεκα δώδεκα",
    tens: "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό διακόσια",
    halves: "μισό μισή ενάμισι",
    shareJoiners: "στους στα στις", vague: "μερικά λίγα",
    scales:
      "δισ εκατ χιλ τρισ χιλιάδες χιλιάδων χίλια εκατομμύριο εκατομμυρίων δισεκατομμύριο δισεκατομμυρίων εκατομμύρια δισεκατομμύρια",
    crowds: "εκατοντάδες δεκάδες", stems: "εκατομμ δισεκατομμ",
    currencies: "ευρώ δολάριο δολάρια δολαρίων λίρες λιρών ρούβλια λεπτών",
    units: """
      τοις_εκατό τοις_χιλίοις και_μισό και_μισή ποσοστιαίες_μονάδες λεπτό λεπτά δευτερόλεπτα ώρα ώρες ωρών ημέρα ημέρες ημερών μέρες \
      εβδομάδα εβδομάδες εβδομάδων μήνας μήνες μηνών χρόνος χρόνια χρόνο έτος έτη ετών χιλιόμετρο χιλιόμετρα χιλιομέτρων μέτρο μέτρα \
      μέτρων τόνος τόνοι τόνους τόνων κιλό κιλά λίτρο λίτρα λίτρων βαρέλια βαθμό βαθμοί βαθμούς βαθμών εκτάριο εκτάρια στρέμματα μεγαβάτ
      """, fractions: "τρίτα τρίτο τέταρτα τέταρτο πέμπτα πέμπτο δέκατα",
    dating: """
      έτος ιανουάριο ιανουαρίου φεβρουάριο μάρτιο απρίλιο μάιο ιούνιο ιούλιο αύγουστο σεπτέμβριο οκτώβριο νοέμβριο δεκέμβριο
      """, prepositions: "το από μέχρι",
    ranges: "έως ως ή")

  private static let turkish = NumberWords(
    numbers: "bir iki üç dört beş altı yedi sekiz dokuz",
    tens: "on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz",
    halves: "yarım çeyrek", vague: "birkaç", scales: "bin yüz milyon milyar trilyon düzine",
    crowds: "binlerce milyonlarca yüzlerce onlarca",
    stems: "milyon milyar trilyon", currencies: "lira euro avro dolar ruble sterlin kuruş",
    units: """
      buçuk puan saniye dakika saat saatte saatlik gün günde hafta yıl yılda yıllık kilometre kilometrelik metre metrelik \
      santimetre mil ton kilo gram litre varil derece hektar dönüm metrekare kilometrekare megavat
      """, dating: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    ranges: "ila veya")

  private static let finnish = NumberWords(
    numbers: "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata",
    halves: "puoli puolitoista",
    vague: "muutama", scales: "tuhat tuhatta sataa miljoona miljoonaa miljardi miljardia milj mlj mrd",
    crowds: "tuhannet miljoonat sadat",
    stems: "miljoon miljard", currencies: "euroa euro dollaria ruplaa kruunua puntaa",
    units: """
      prosenttia prosentin prosenttiyksikköä promillea sekuntia minuuttia tuntia päivää viikkoa kuukautta vuotta kilometriä metriä \
      senttimetriä tonnia kiloa grammaa litraa tynnyriä astetta hehtaaria neliömetriä neliökilometriä megawattia
      """, fractions: "kolmasosaa neljäsosaa viidesosaa kolmannesta neljännestä kymmenesosaa",
    dating: "vuonna vuoden vuodesta vuoteen",
    ranges: "tai",
    months: """
      tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta \
      joulukuuta
      """)

  private static let hungarian = NumberWords(
    numbers: "egy két kettő három négy öt hat hét nyolc kilenc tíz húsz harminc negyven ötven száz",
    halves: "fél másfél negyed",
    vague: "néhány pár", scales: "ezer száz millió milliárd billió tucat", crowds: "ezrek milliók ezren százak",
    stems: "millió milliárd",
    currencies: "forint forintot euró eurót dollár dollárt rubel ",
    units: """
      százalék százalékot százaléka százalékos százalékpont ezrelék másodperc perc percet óra órát órája napot napja hét hetet hónap \
      hónapot év évet éve éves kilométer kilométert méter métert centiméter mérföld tonna tonnát kiló gramm liter litert hordó fok fokot hektár \
      hektárt négyzetméter négyzetkilométer megawatt
      """, fractions: "harmada harmad negyede negyed ötöde ötöd tizede tized",
    dating: "január február március április május június július augusztus szeptember október november december",
    ranges: "vagy")

  /// Lithuanian, Latvian, Estonian.
  private static let baltic = NumberWords(
    numbers:
      "vienas du trys keturi penki šeši septyni aštuoni devyni dešimt viens divi trīs četri pieci seši septiņi astoņi deviņi desmit",
    halves: "pusė pusantro pus pusotrs pool poolteist",
    scales:
      "tūkst tūkstančiai tūkstančių tūkstotis tūkstošu tuhat mln mlrd milijonas milijonų miljons miljonu miljonit miljoni milijardas milijardų miljardu miljardi miljardit milijonai tūkstoši miljoni",
    currencies: "eurų eurai eiro eurot dolerių dolāru dollarit",
    units: """
      procentų procentai procentu procenti protsenti minučių valandų valandos dienų dienos savaičių mėnesių metų metai stundas stundu \
      dienas dienu nedēļas mēnešus gadus gadu tundi päeva nädalat kuud aastat kilometrų kilometru kilomeetrit metrų metru meetrit tonų \
      tonnas tonnu tonni litrų litru liitrit laipsnių grādu kraadi hektarų hektāru hektarit
      """, fractions: "trečdaliai trešdaļas kolmandikku")

  private static let korean: NumberWords = {
    let scales = "억 만 천 백 조 백만 천만 만여 억여 십만"
    let counted = """
      퍼센트 프로 퍼센트포인트 명 시간 분 초 톤 배 살 세 개 개월 년 달 주 주일 일 월 시 킬로미터 킬로 미터 센티미터 킬로그램 그램 리터 헥타르 평 도 배럴 와트 메가와트 \
      마리 대 건 곳 차례 번 회 차 위 점 표 권 장 채 척 층 쪽
      """
    // What may stand after one of these as the same word.
    let particles = " 은 는 이 가 을 를 의 에 로 도 만 씩 까지 부터 이상 이하 정도 간 째 에서 으로 과 와 이나 이다 보다 당"
    let units = counted.split(whereSeparator: \.isWhitespace).flatMap { unit in
      particles.split(separator: " ", omittingEmptySubsequences: false).map { unit + $0 }
    }
    return NumberWords(
      numbers: "하나 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 스무", vague: "몇 수", scales: scales, stems: "억",
      units: units.joined(separator: " "))
  }()

  private static let vietnamese = NumberWords(
    numbers: "một hai ba bốn năm sáu bảy tám chín mười", halves: "nửa", vague: "vài",
    scales: "trăm nghìn ngàn vạn triệu tỷ tỉ tá", currencies: "đồng đô euro",
    units: """
      phần_trăm đô_la đô rưỡi giờ phút giây ngày tuần tháng năm kilômét kilômet mét tấn lít độ héc-ta hecta ki-lô-mét cây_số thùng
      """, dating: "năm từ",
    ranges: "đến hoặc hay")

  private static let indonesian = NumberWords(
    numbers: "satu dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh", halves: "setengah",
    shareJoiners: "dari",
    vague: "beberapa", scales: "ribu juta miliar milyar triliun ratus puluh lusin",
    crowds: "ribuan jutaan ratusan puluhan",
    currencies: "rupiah rupia dolar euro ringgit pound",
    units: """
      persen peratus poin_persentase detik menit jam hari minggu bulan tahun kilometer meter sentimeter mil ton kilo kilogram gram liter \
      barel derajat hektare hektar meter_persegi kilometer_persegi megawatt
      """, fractions: "pertiga perempat perlima",
    dating: "tahun sejak januari februari maret april mei juni juli agustus september oktober november desember",
    prepositions: "pada",
    ranges: "sampai hingga atau")

  private static let swahili = NumberWords(
    numbers: "moja mbili tatu nne tano sita saba nane tisa kumi", scales: "elfu laki milioni bilioni trilioni",
    units: "asilimia shilingi dola",
    leading: "milioni bilioni trilioni laki elfu asilimia shilingi dola saa siku miaka kilomita")

  private static let amharic = NumberWords(
    numbers: "አንድ ሁለት ሶስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር", halves: "ግማሽ", scales: "መቶ ሺህ ሺ ሚሊዮን ቢሊዮን",
    currencies: "ብር ዶላር ዩሮ",
    units: "በመቶ ሰዓት ሰዓታት ደቂቃ ቀናት ቀን ሳምንት ወር ወራት ዓመት ዓመታት ኪሎሜትር ኪሎ ሜትር ቶን ሊትር ሄክታር")

  private static let georgian = NumberWords(
    numbers: "ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა ათი", halves: "ნახევარი",
    scales: "ათასი ათასამდე მილიონი მილიარდი",
    stems: "მილიონ მილიარდ", currencies: "დოლარი დოლარიო ლარი ლარის ევრო",
    units: "პროცენტი პროცენტით საათი საათის წუთი დღე დღის წელი წლის კილომეტრი მეტრი ტონა ლიტრი")

  private static let armenian = NumberWords(
    numbers: "մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը տասը", halves: "կես", scales: "հազար միլիոն միլիարդ",
    stems: "միլիոն միլիարդ",
    currencies: "եվրո դրամ դոլար", units: "տոկոս տոկոսով ժամ րոպե օր շաբաթ ամիս տարի կիլոմետր մետր տոննա լիտր")
}
