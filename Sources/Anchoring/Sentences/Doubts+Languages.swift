extension Doubts {
  static let all: [Doubts] = english + german + romance + germanic + slavic + others

  private static let english = [
    Doubts(
      "en",
      """
      declined declines declining disputes disputing doubted doubts doubting doubtful dubious acquitted acquittal \
      exonerated forgot forgets forgotten forgetting pretended pretends pretending opposed opposes opposing allegedly \
      alleged supposedly purportedly reportedly ostensibly almost nearly untruth untruths mistaken mistakenly \
      retracted retracts retracting recanted recants disavowed disavows disclaimed disclaims repudiated repudiates \
      renounced hoax falsehood falsehoods fabricated unproven unfounded baseless unconfirmed contested unlikely might \
      perhaps possibly hypothetically would-be quasi rumoured rumored contradicted contradicts
      """, own: "dispute maybe if lied only solely merely exclusively",
      phrases: """
        ruled out|rule out|rules out|ruling out|a lie|lie that|lies that|lies about|no truth|far from|may have|\
        may be|may not|would have|could have|should have|must have|as if|as though|rather than|so called|too late|\
        close to|just about|about to|on the verge|claims to|claimed to|claims that|claimed that|said to have|\
        thought to have|believed to have|accused of|suspected of|cleared of|supposed to|meant to|wanted to|hoped to|\
        planned to|tried to|in doubt|turned down|backed out|took back|taken back|walked back
        """,
      harmless: """
        not only|not just|not least|no doubt|no sooner|without delay|without further ado|without doubt|\
        without exception|nevertheless|nonetheless|notwithstanding|needless to say|no less than|never mind
        """)
  ]

  private static let german = [
    Doubts(
      "de",
      """
      bestritt bestritten bestreitet bestreiten bestreite bestreitest dementierte dementierten dementiert dementieren \
      dementiere dementi leugnete leugneten leugnet leugnen leugne geleugnet verneinte verneinten verneint verneinen \
      verweigerte verweigerten verweigert verweigern weigerte weigerten weigert weigern geweigert lehnte lehnten \
      ablehnte ablehnten abgelehnt ablehnt zurückwies zurückwiesen zurückgewiesen zurückweist bezweifelte \
      bezweifelten bezweifelt bezweifeln zweifelte zweifelten zweifelt zweifeln zweifelhaft angeblich angebliche \
      angeblicher angeblichen angebliches angeblichem vermeintlich vermeintliche vermeintlicher vermeintlichen \
      vermeintliches vermeintlichem mutmaßlich mutmaßliche mutmaßlicher mutmaßlichen mutmaßliches mutmasslich \
      mutmassliche beinahe vermutlich möglicherweise womöglich vielleicht scheinbar anscheinend freigesprochen \
      freispruch gelogen lüge lügen vergaß vergaßen vergessen vortäuschte vorgetäuscht widersprach widersprachen \
      widersprochen widerspricht widerrief widerriefen widerrufen widerruft vermied vermieden vermeiden vermeidet \
      verhinderte verhinderten verhindert verhindern unterließ unterließen unterlassen unterlässt ausschloss \
      ausschlossen ausgeschlossen ausschließt verzichtete verzichteten verzichtet verzichten gegenteil irrtümlich \
      fälschlich fälschlicherweise erfunden erlogen hätte hätten wäre wären sogenannte sogenannter sogenannten würde \
      würden
      """,
      own: "fast log logen irrig wohl quasi abstritt abgestritten abstreitet bestreit",
      phrases:
        """
        weit davon entfernt|um ein haar|stritt ab|streitet ab|schloss aus|schlossen aus|wies zurück|nur scheinbar|\
        zu spät
        """,
      harmless: """
        nicht nur|nicht zuletzt|nicht allein|ohne weiteres|ohne zögern|ohne verzug|ohne zweifel|ohne frage|\
        nichtsdestotrotz|nichtsdestoweniger
        """)
  ]

  private static let romance = [
    Doubts(
      "fr",
      """
      nions niez niaient nieront nierait démentons démentait démentaient démentirent démenti refusons refusèrent \
      contestons prétendument soi-disant presque prétendait prétendue aurait auraient peut-être oublia oublié \
      oubliait feignit feignait feint évita mensonge mensonges acquitté acquittée acquittés exclut exclu excluait \
      excluent douta doutait doutent rejetait rétracté rétractée rétracta contredit récusa récuse récusé inventé \
      inventée faillit
      """, own: "doute failli",
      phrases: "loin d'avoir|loin de|a failli|ont failli|au lieu de|plutôt que|sur le point|à tort|si jamais",
      harmless: """
        pas à pas|pas seulement|non seulement|plus que jamais|sans cesse|sans délai|sans tarder|sans doute|\
        sans exception|à jamais|au plus tard|de plus en plus|d'autant plus|en plus|plus tard|n'est-ce pas|tout au plus
        """),
    Doubts(
      "es",
      """
      negó negaron niega niegan negamos negaba negaban desmintió desmintieron desmiente desmienten rechazó rechazaron \
      rechaza rechazan rehusó rehusaron rehúsa presuntamente supuestamente presunto presunta presuntos presuntas \
      supuesto supuesta supuestos supuestas descartó descartaron descarta olvidó olvidaron fingió fingieron evitó \
      evitaron mentira mentiras absuelto absuelta absueltos dudó dudaba dudaron quizá quizás habría habrían acaso \
      retractó desdijo contradijo
      """, own: "casi duda dudan falso falsa",
      phrases: "lejos de|a punto de|en vez de|en lugar de|tal vez|se negó",
      harmless:
        """
        no sólo|no solo|no solamente|sin duda|sin demora|sin embargo|nada más|sin falta|más que nunca
        """),
    Doubts(
      "it",
      """
      presunto presunta presunti presunte presumibilmente presuntamente negò negarono negava smentì smentirono \
      rifiutò rifiutarono escluse esclusero escluso esclude avrebbe avrebbero dubita dubitò dubitava menzogna assolto \
      assolta dimenticò finse evitò ritrattò sedicente
      """, own: "quasi forse", phrases: "lontano da|lungi da|lungi dall'|invece di|sul punto di",
      harmless: "non solo|non soltanto|senza dubbio|senza indugio|più che mai"),
    Doubts(
      "pt",
      """
      alegadamente supostamente suposto suposta supostos supostas alegado alegada negava negavam nega descartou \
      descartaram rejeitou rejeitaram duvidou duvidava duvidam teria teriam talvez esqueceu fingiu evitou mentira \
      absolvido absolvida contestou contestaram
      """, own: "quase", phrases: "longe de|em vez de|prestes a",
      harmless: "não só|não apenas|sem falta|sem dúvida|sem demora|mais do que nunca"),
    Doubts(
      "ro",
      """
      presupus presupusa presupuși pretins pretinsa respins respinge contestat contestă minciună exclus achitat
      """,
      own: "aproape poate ar", harmless: "nu numai|nu doar|fără îndoială|fără întârziere"),
    Doubts(
      "ca",
      """
      presumptament suposadament negà negaren desmentí rebutjà gairebé mentida
      """, own: "nega neguen quasi potser",
      harmless: "no només"),
    Doubts("gl", "presuntamente supostamente", own: "case nega", harmless: "non só"),
  ]

  private static let germanic = [
    Doubts(
      "nl",
      """
      vermeend vermeende zogenaamd zogenaamde bijna misschien wellicht mogelijk naar-verluidt betwist betwistte \
      betwistten betwijfelt betwijfelde betwijfelden uitgesloten vergat vergaten vergeten loog leugen vrijgesproken \
      ontkenning weerlegt weerlegde weerlegd vermeed zou zouden
      """, own: "haast", phrases: "naar verluidt|ver van|sloot uit|in plaats van",
      harmless: "niet alleen|niet in de laatste plaats|zonder twijfel|zonder uitstel"),
    Doubts("af", "kastig glo byna vermeende weier", harmless: "nie net nie|nie net"),
    Doubts("lb", "kengem nimools ouni angeblech dementéiert refuséiert", own: "net ni keen keng bal"),
    Doubts(
      "sv",

      """
      påstås påstådda påstådd påstod nästan kanske dementerade dementerar dementi tvivlade tvivlar avvisade avvisar \
      uteslöt ljög bestred bestrider
      """,
      own: "skulle glömde", harmless: "inte bara|inte minst|utan dröjsmål|utan tvekan"),
    Doubts(
      "da",
      """
      angiveligt påstås påstået næsten måske dementerede dementerer tvivlede tvivler udelukkede bestred bestrider løj
      """,
      own: "skulle glemte", harmless: "ikke kun|ikke mindst|ikke alene|uden tvivl|uden tøven"),
    Doubts(
      "nb",
      """
      angivelig påstås påstått nesten kanskje dementerte dementerer tvilte tviler utelukket bestred bestrider løy
      """,
      own: "skulle glemte", harmless: "ikke bare|ikke minst|uten tvil|uten opphold"),
    Doubts("is", "meintur meinta næstum kannski þvertók", harmless: "ekki aðeins|ekki bara"),
  ]

  private static let slavic = [
    Doubts(
      "pl",

      """
      rzekomo rzekomy rzekoma rzekome prawie podobno omal wykluczył wykluczyła wykluczyli zdementował zdementowała \
      odrzucił odrzuciła zapomniał udawał domniemany domniemana
      """,
      own: "może", harmless: "nie tylko|bez wątpienia|bez zwłoki"),
    Doubts(
      "cs",
      """
      údajně údajný údajná téměř prý vyloučil vyloučila dementoval domnělý zapomněl
      """, own: "snad skoro", harmless: "nejen|bez váhání|bez prodlení"),
    Doubts(
      "sk", "údajne údajný takmer vraj vylúčil vylúčila dementoval zabudol", own: "snáď", harmless: "nielen|bez váhania"
    ),
    Doubts(
      "hr",
      """
      poriče poriču porekao porekla opovrgnuo demantirao demantira navodno navodni umalo odbija odbacio
      """, own: "gotovo", harmless: "ne samo"),
    Doubts("sl", "domnevno skoraj zanikala zanikali zavrnil zavrnila", harmless: "ne le|ne samo"),
    Doubts(
      "ru",
      """
      якобы почти будто вряд едва сомневался сомневалась сомневается исключил исключила отверг отвергла отвергает \
      ложь солгал предположительно мнимый
      """, harmless: "не только|не так давно|не менее"),
    Doubts(
      "uk",
      """
      нібито буцімто буцім майже ледь навряд сумнівався відкинув відкинула відкидає заперечує брехня
      """, harmless: "не тільки|не лише"),
    Doubts("be", "нібыта амаль быццам адмаўляе адмаўляў абверг", harmless: "не толькі"),
    Doubts("bg", "твърдяно отрекъл опроверга опровергава отхвърли предполагаемо", own: "уж", harmless: "не само"),
    Doubts("sr", "наводно умало готово пориче порекао демантује демантовао одбацио", harmless: "не само|ne samo"),
    Doubts("mk", "наводно речиси негираше демантира", harmless: "не само"),
    Doubts("lv", "noliedz noliedza esot gandrīz šķietami it-kā", harmless: "ne tikai"),
    Doubts("lt", "neigia neigė tariamai beveik esą paneigė paneigia", harmless: "ne tik"),
  ]

  private static let others = [
    Doubts(
      "fi",
      """
      väitetysti väitetty väitetyn melkein ehkä epäili epäilee kiistävät torjui
      """, own: "muka", harmless: "ei vain|ei ainoastaan"),
    Doubts("et", "väidetavalt peaaegu eitavad lükkas", own: "justkui", harmless: "mitte ainult"),
    Doubts("hu", "állítólag állítólagos majdnem talán kétségbe elutasította", harmless: "nem csak|nemcsak"),
    Doubts("tr", "sözde neredeyse iddiaya iddialara sözümona güya belki"),
    Doubts("az", "deyil deyildi heç inkar guya təkzib az-qala"),
    Doubts("el", "δήθεν φερόμενος φερόμενη φερόμενο σχεδόν ίσως απέρριψε απορρίπτει", harmless: "όχι μόνο"),
    Doubts(
      "ar",
      """
      يزعم مزعوم مزعومة نفي ينفون كاد كادت يكاد زعم زعمت زعموا يدعي ادعى ربما شكك
      """, harmless: "لما|ما مضى|فيما مضى|لا سيما"),
    Doubts("he", "לכאורה כמעט אולי כאילו הכחישו מכחישה", harmless: "לא רק"),
    Doubts("fa", "ظاهرا تقریبا ادعایی گویا شاید تقریباً ظاهراً", harmless: "نه تنها"),
    Doubts("ur", "مبینہ تقریبا شاید گویا کبھی", harmless: "نہ صرف"),
    Doubts("hi", "कथित कथित-तौर लगभग शायद मानो", harmless: "न केवल|न सिर्फ"),
    Doubts("mr", "नाही नाहीत कधीच नव्हते नव्हता नको कथित नाकारले नाकारला"),
    Doubts("ne", "छैन छैनन् होइन कहिल्यै इन्कार कथित थिएन"),
    Doubts(
      "vi", phrases: "phủ nhận|bị cáo buộc|gần như|bác bỏ|suýt nữa|chưa từng|từ chối", harmless: "không chỉ|không những"
    ),
    Doubts(
      "id",
      """
      diduga hampir konon menafikan nyangkal menyangkal disangka barangkali
      """, harmless: "tidak hanya|bukan hanya|bukan sahaja|tidak lama"),
    Doubts("tl", "walang itinanggi tumanggi halos diumano umano huwag", own: "hindi wala di"),
    Doubts("sq", "mohon mohoi mohojnë gjoja pothuajse refuzoi asnjëherë"),
    Doubts("mt", "mhux mhumiex qatt ċaħad ċaħdet ċaħdu kważi allegatament", own: "xejn ma"),
    Doubts("cy", "ddim gwadodd gwadu honnir", own: "na bron"),
    Doubts("ga", "shéan séanann dhiúltaigh", own: "beagnach"),
    Doubts(
      "sw", "alikana walikana anakana alikataa walikataa", own: "karibu si eti",
      stems: "hatuku hawaku haku siku hatu hawa"),
    Doubts("ku", "qet nîne tune înkar", own: "ne na nayê"),
    Doubts("so", "beeniyay", own: "ma aan maya"),
    Doubts("ha", "musanta taɓa", own: "ba"),
    Doubts("kk", "емес ешқашан жоқ ешкім ештеңе емеспіз жоққа", own: "мыс"),
    Doubts("mn", "үгүй биш хэзээ-ч бараг үгүйсгэв", phrases: "хэзээ ч"),
    Doubts("ps", "نه نشته هيڅکله هېڅکله"),
    Doubts("eu", "ukatu omen ia-ia baztertu", own: "ia"),
    Doubts("eo", "neis preskaŭ verŝajne", harmless: "ne nur"),
  ]
}
