extension CapitalizedNouns {
  /// German nouns that stand without an article: what is counted by no number, and what there is many of.
  static let germanBareNouns = """
    abfall abfälle abgase abgeordnete abgeordneten absolventen abstand absätze abwasser akten aktivist aktivisten aktivistinnen alarm \
    algen alten alter ameisen amphibien anfänger angestellte angestellten angler anrufe anrufer ansehen anstand anteil anzeichen anzüge \
    apfel apotheken apotheker appetit applaus arbeitslose arbeitslosen armut asche asphalt ast asylbewerber atem aufenthalt \
    aufmerksamkeit aufregung aufruhr aufschwung aufsehen auftrieb ausbau ausdauer ausflüge ausflügler ausgaben aushilfen auskommen \
    ausländer aussicht aussichten auswahl autofahrer autoren autorinnen backsteine bahnfahrer bahnsteige balken balkone ballast ballons \
    bananen bands bargeld barrieren batterien bauern baustellen baustoffe bauteile beamtinnen beerdigung beeren beete begeisterung \
    begleiter begleitung beifall beihilfen beitrag bekannter beleidigungen benzin beobachter berater beratung berge bergleute berufe \
    beschwerden besteck bestände besuche beton betreuer bett betten bettler beutel bewerber bewohnerinnen bewunderung bewusstsein bienen \
    biere birnen blech blei blick blicke blitze blockaden blumen blut blätter blüten bohnen bohrer bohrungen bomber bord boten branchen \
    brandstifter brandwunden bretter briefkästen briefmarken brillen broschüren brunnen brötchen butter bäckereien bäder bälle bären \
    böen bücherei bühne bühnen bündnis bürgerinnen bürste büsche chemie chemikalien chöre dachboden dampf dankbarkeit darlehen dauer \
    deckel decken defekte demokratie demonstranten demonstrantinnen demonstrationen denkmal denkmäler desinteresse details diebe dieben \
    diesel diktatur dosen draht dreck druck drähte duft dunkelheit duschen dächer dämme dünen dünger ehe ehen ehre ehrgeiz eier eifer \
    eigner eimer einbrecher einbruch einbrüche einfuhr einfälle einheimische einheimischen einigkeit einkommen einkäufe einnahmen \
    einsamkeit einwanderer einwohner einwohnern einwände einzelheiten eis eisen eisenbahner ekel elefanten elektriker elektronik elend \
    empörung engagement enkel enten erbe erben erbsen erdbeben erdbeeren erde erdgas erdöl erfahrung erfahrungen erfinder erholung \
    ersatz ersparnisse erstaunen erwachsene erwachsenen erz erze esel eseln etat eulen exil exporte fabrikarbeiter fabriken fachkräfte \
    faden fahnen fahrer fahrern fahrgäste fahrgästen fahrkarten fahrt fahrten fahrverbot fans fantasie farben farn fasern fassade \
    fassaden federn feierabend feiern feigen feinde feinden feld felder felle felsen fenstern fernsehen fett fette feuchtigkeit \
    feuerwehr feuerwehrleute feuerwehrleuten feuerwerk fieber filialen filme filter fische flagge flaggen flammen flaschen flecken \
    fledermäuse fleisch fleiß fliegen fliesen floß flut fluten flächen flöhe flüche flüge flügel flüsse flüssigkeit flüssigkeiten folgen \
    formeln formulare forscherinnen forschung fotografen fracht frachter freizeit fremde fremden freundin freundinnen freundschaft \
    friseure frucht frösche fröste früchte funk funken furcht futter fußgänger fußgängerinnen fußgängern fußspuren fäden fässer förderer \
    förderung füchse gabeln garagen gardinen gas gasse gassen gebete gebärden gebühren geduld gefangene gefangenen gefieder geflügel \
    gefolge gefühl gefühle gegenwehr gegenwind gehwege gehälter gehör geiseln geister gelassenheit gelegenheit gelehrte gelächter \
    gelähmte geländer gemälde gepäck gerechtigkeit gerede gerste geruch geräusche geröll gerüche gerüst gerüste gesang geschenke \
    geschick geschirr geschmack geschosse geschrei geschwister geschwistern geschäft geschäfte geschäften geschäftsleute gesellen \
    gesichter gesindel gestank gestein gestrüpp getreide getränke gewerbe gewinner gewitter gewächs gewürze giebel gier gift gifte gips \
    gitter glanz glaube glauben gleise gleisen glocken glut gläser gläubige gläubigen gnade gott gottesdienst granaten granit gras \
    grippe grundstücke grundwasser gräben gräber gräser gummi gurken gutachten gutachter gutscheine gänge gänse götter gülle haare hagel \
    hallen haltestellen handel handgemenge handschellen handschuhe handwerker handwerkern hasen haushalte hausmeister haustiere hebammen \
    hecken heer hefe hefte heimat heizung heizungen heizöl helfer helferinnen helligkeit helme hemden herde herden heringe herren \
    herrschaft heu heuchelei hilfen hilfsgüter himbeeren himmel hinterbliebene hirsche hirse hirten hitze hochhäuser hochwasser hochzeit \
    holzfäller homöopathen honig hopfen hosen hotelgäste hotels hygiene hähne höfe höhlen hörer hügel hühner hüte hütten igel imker \
    immobilien impfstoff importe industrie ingenieur ingenieure ingenieuren inhaber insassen insekten inserate installateure instrumente \
    investitionen investor investoren irrtümer jahreszeiten jogger journalistin journalistinnen jubel jubiläum jugend juristen jury \
    juwelen kajaks kakao kalk kalzium kamele kamine kandidat kandidaten kaninchen kapital kapitel kapitäne karneval karotten kartoffeln \
    kartons kassen kastanien kater kauf kaufleute kegel kekse kellnern kenntnis kenntnisse kerzen ketten kies kiesel kinderwagen kinos \
    kiosk kioske kirschen kissen kitas klagen klang klassen klassenzimmer klee kleider kleingeld kletterer klimaanlagen klingen klinik \
    kliniken klubs klänge klöster knappheit knochen knospen knöpfe kobalt kohlen komfort kommissare komponisten kompost kompromisse \
    konkurrenten konkurrenz konserven konsum kontakte kontrollen kontrolleur kontrolleure kontrolleuren konzerte korallen korn \
    korrespondent korrespondenten korruption kosmetik kostüme krach kraniche kranke kranken kredite kreide kreuze kreuzungen kriminelle \
    kriminellen krisen krähen kräne kränze kräuter kröten kugeln kulissen kummer kunde kundin kundinnen kunststoff kupfer kuren kurven \
    käfer käfige käse käufe käuferinnen köche körbe körner kühe kühlschränke kündigung küsten lachen lachs lack laden lager lagerhallen \
    lampen landstraßen landwirte landwirten landwirtschaft langeweile lasagne last lasten laster lastwagen latein laternen laub lauf \
    laune lawinen leder leere lehm lehre lehrerinnen lehrlinge leichen leidenschaft leim leinen leiste leitungen lektüre lesen lesungen \
    lettern licht lichter liebhaber lieder lieferung lieferungen likör linien linsen lippen list listen literatur lob logik lokal lokale \
    lokführer loks lotterie luchse luft lunge luxus läden lämmer lärm läufer löcher löffel löschfahrzeug löschfahrzeuge lösegeld löwen \
    löwenzahn lücken lügen magazine mahlzeiten mais malerei manager managern mandanten mandate mangan mangel marder marken marmelade \
    marmor maschinenbau masken massen masten mathematik matratzen matrosen mauern mechaniker mechanikern medikamente meere mehl meise \
    meisen melonen mengen messen messing metalle methan methoden mieten mieter mieterinnen mietern milch milde minderheiten \
    minderjährige minderjährigen mineralien mineralwasser missbrauch misstrauen mist mitleid mitschüler mitschülern mitspieler \
    mittagessen mittwoch mode mofas mohn moore moos moral morast motoren motorradfahrer motorräder mumien muscheln museen musiker \
    musikern muskeln muster mängel märkte mäuse möhren mörder mörtel möwen mücken mühe mühen mühlen müll münzen müsli mütter mütze \
    mützen nachbarin nachbarinnen nachfolger nachfrage nachlass nachteile nachtfrost nachwuchs nadeln nahrung nahrungsmittel nebel neffe \
    neffen neid nester neugier neugierde neulinge neuschnee nichte niederlage nieselregen nikotin norm normen notar notdienst noten \
    notfälle notwehr notärzte nudeln nägel nähe nässe nüsse obdachlose obdachlosen oberst ochsen offiziere offizieren oliven omas \
    operation operationen optimismus orangen orchester ordner organisatoren orkan packungen paddel palmen paläste panik pannen pappe \
    parfüm parkplätze parks parlament passagiere passagieren pastor pastoren patronen pausen pech pelze pendler pendlern pension \
    pensionäre pest petersilie pfade pfand pfannen pfeffer pfeile pferd pferde pferden pfiffe pfirsiche pflaster pflaumen pflegekräfte \
    pfosten pfützen phantasie phosphor photovoltaik pilger pilgern pillen piloten pilze pinguine pinsel pizza plakate planken plätze \
    plünderer podium polster pommes ponys portiere porträts porzellan post posten praktikanten praxen praxis priester priestern \
    prinzipien proben produktion produzenten professorinnen profis profit profite prominente prominenten proviant prügel psychologen \
    publikum pullover pulver pumpen puppen pächter quark quartier quartiere quarz quatsch quecksilber radfahrer radfahrerinnen \
    radfahrern radio rahmen rasen rasenmäher ratten raupen rauschgift reaktion reaktionen rechnungen reformen regale regenfälle \
    regenschirme reh rehe reife reifen reihen reis reise reisen reisende reisenden reitern reiz reparaturen reporter reporterinnen \
    reportern reserven respekt restaurants retter rettern rettung rettungskräfte rettungskräften reue rezepte rhetorik rinder ringe \
    rinnen robben roboter robotern roggen rohr rohre rohren rohstoffe rollen rollstühle rosinen rost ruhm ruinen rum räder räuber \
    räubern räume rüben rückenwind rückkehrer rüstung sachbearbeiter sachverstand saft sahne salat salate salz samen sammler sand \
    sauerstoff schaben schach schachteln schafe schaffner schaffnern schals scham schanze schatten schaulustige schaulustigen schaum \
    schauspieler schauspielerin schauspielern scheiben scheinwerfer scherben scheunen schichten schienen schiffer schilder schilf \
    schimmel schimpansen schinken schirme schlamm schlangen schlauch schläge schläuche schlösser schlüssel schmerz schmerzen \
    schmetterlinge schmiede schmuck schmuggel schmuggler schmutz schnaps schnecken schneefall schneefälle schnittlauch schnupfen schnüre \
    schokolade schornsteine schotter schranken schrauben schrecken schreie schrift schriften schriftsteller schriftstellern schrott \
    schränke schuhen schuldner schulkinder schutt schutzmasken schwalben schwangere schwefel schweigen schwein schweine schweiß \
    schwester schwestern schwimmer schwimmern schwindel schwindler schwäche schwäne schälen schätze schönheit schützen seeleute seen \
    segel segler sehnsucht seide seife seile sekretäre sekt seminare senf seuchen sicht siedler siedlern sieg siege sieger sinne sirenen \
    sirup skandale skepsis sklaven socken sofas sohn soja sonne sonnenschein sorgfalt spargel spaten spatzen spaziergänger \
    spaziergängern speck speisen spekulanten spenden spender spendern sperren spiele spieler spielern spielzeug spinat spinnen spione \
    spitzel splitter sponsoren sportler sportlern spott sprachkenntnisse sprengstoff sprit sprünge stadtrat stadträte standards stapel \
    staudamm staudämme staus stechmücken stehlampen steine steinen stempel sterben steuerzahler stiefel stier stiere stifte stille \
    stillstand stimmung stoffe strafen strahlen strahlung stroh strände ströme strümpfe studentinnen stufen ställe stämme stände stöcke \
    störche störung störungen stühle stürme stürze stütze substanzen suche sucht suppe suppen synagogen säfte sägen sängerin sängern \
    särge säulen säure säuren söhne söhnen söldner söldnern sümpfe sünde sünden tabak tabellen tabletten tagebuch tagebücher tagelöhner \
    taktik talent talente tankstellen tannen tapeten tarife tauben taucher tauchern taxen taxifahrer taxifahrern taxis teenager teer \
    teig teilnehmer teilnehmerinnen teilnehmern teller temperatur temperaturen tempo tennis teppich teppiche testament tests textilien \
    therapeuten therapie tickets tiger tinte tipps tische titel tomaten topf tore torten touren tourismus touristinnen tradition \
    traditionen training traktor traktoren transporte trauben traurigkeit treffen treibstoff trends treppen treue tricks trinker \
    trinkwasser trockenheit trommeln tropfen trost trächtige träger tränen träume trümmer trümmern tugend tulpen tumult tumulte turnier \
    turniere tänze tänzer tänzern töne töpfe tücher türme ufer uhren umsatz umstände umsätze umweg umwege umzüge unfälle unglück \
    unglücke unkraut unmut unruhe unruhen unsinn unterhalt unterkunft unterkünfte unternehmer unternehmern unterricht unterschriften \
    untersuchungen unwetter uran urin urlauber urlauberinnen urlaubern vegetarier veranstalter veranstaltern verantwortung verband \
    verbote verbraucher verbrauchern verbände verdienst vereinbarungen verfall verfasser verfolger verfolgern vergehen vergessen \
    vergnügen verhandlungen verkehrsschilder verkehrsteilnehmer verkehrsteilnehmern verkäufer verkäuferin verkäuferinnen verletzung \
    verletzungen verlierer vermieter vermietern vermittler vermittlern vermögenswerte verrat verräter versand verschleiß verspätung \
    verspätungen verstand verstärkung verstöße verteidigung vertriebene vertriebenen verwirrung verwunderung verzicht verzweiflung vieh \
    viertel viren virus vorbehalte vorbild vorbilder vorfreude vorgesetzte vorgänger vorhänge vorkehrungen vorlesungen vorrang vorräte \
    vorschläge vorschriften vorstellungen vorteile vortrag vorträge vorwand väter vögel vögeln wachleute wachleuten wachs wachstum \
    waggons wal wale wanderer wanderern wanderwege wanzen wartung wasserdampf wasserwerfer watte wechsel wehmut weihnachten weinberge \
    weine weisheit weizen welle wellen welpen werften werkstätten werkzeug werkzeuge wespen wettbewerb wetten wetter widerstände \
    wiederaufbau wiesen wildschweine willkür winde windeln windkraft windräder winzer winzern wirte wirten wirtschaftsleute wissenschaft \
    wissenschaften wissenschaftlerinnen witwe witwen witze wohl wohlstand wolken wolle worten wracks wunden wunder wurst wurzel wurzeln \
    wächter wächtern wähler wählerinnen wählern wärme wäsche wölfe wünsche würde würmer würste wüsten zahnärzte zement zettel zeugnisse \
    ziegel ziegen zigaretten zimmern zink zinn zitronen zorn zucht zufriedenheit zugvögel zuhörer zuhörern zulauf zuneigung zuschauer \
    zuschauerinnen zuschauern zuschüsse zustimmung zutaten zuversicht zuwanderer zweige zwerge zwiebeln zwillinge zwist zähne zäune \
    zögern zündstoff äpfel ärger äste öfen öle übelkeit übergriffe überlebende überlebenden überreste überschuss überschwemmung
    """

  /// Names that stand after an article as nouns do: peoples and faiths, parties, groups, companies, regions.
  static let germanNamesWithArticles = """
    hamas hisbollah taliban telekom lufthansa commerzbank allianz bundesbank europol interpol amaq fatah huthi huthis isis \
    grünen afd bundeswehr wehrmacht caritas diakonie unicef unesco nato eu uno who schufa gema adac saarland emsland levante maghreb \
    sahel sahara krim gaza westjordanland golan arktis antarktis toskana bretagne normandie provence lombardei steiermark pfalz oberpfalz eifel \
    uckermark altmark lausitz wetterau rhön kurpfalz ostsee nordsee adria ägäis themse seine rhone loire wolga donau elbe mosel \
    saale weser isar spree havel lech neckar rhein nil euphrat tigris jordan mississippi amazonas \
    moslem moslems muslim muslime muslimen muslimin muslima jude juden jüdin jüdinnen christin hindu hindus buddhist buddhisten katholik \
    katholiken katholikin protestant protestanten atheist atheisten sunnit sunniten schiit schiiten alevit aleviten jeside jesiden sinti roma \
    drusen kopten
    """

  /// Beginnings of what peoples are called: `Russe`, `Russen`, `Russin`.
  static let germanPeoples = """
    russ türk griech franzos chines portugies pol tschech slowak dän schwed finn brit ir schott bulgar rumän ungar kroat serb bosni slowen \
    alban lett mongol kurd tschetschen usbek kasach tadschik kirgis turkmen afghan vietnames sudanes libanes senegales dominikan
    """

  /// Peoples that are called with the ending of their places.
  static let germanPeoplesOfPlaces = """
    syrer iraker iraner israeli israelis palästinenser libyer ägypter tunesier algerier marokkaner jordanier jemenit jemeniten saudi saudis \
    italiener spanier engländer amerikaner kanadier mexikaner kolumbianer venezolaner brasilianer argentinier chilene chilenen kubaner \
    schweizer österreicher niederländer holländer belgier luxemburger norweger isländer litauer este esten ukrainer weißrusse belarusse \
    belarussen georgier armenier aserbaidschaner inder inderin pakistaner pakistani bangladescher indonesier japaner koreaner nordkoreaner \
    südkoreaner philippiner thailänder australier neuseeländer nigerianer äthiopier eritreer somalier kenianer ugander südafrikaner kongolese \
    kongolesen malier kosovare kosovaren makedonier montenegriner zypriot zyprioten malteser afrikaner europäer asiate asiaten araber
    """

  /// Names of one kind that are nouns, too: one in the place of another is a name that changed.
  static let germanKinds: [Set<String>] = [
    ["spiegel", "stern", "welt", "zeit", "bild", "focus", "tagesspiegel", "standard", "kurier", "presse"],
    ["grünen", "linken", "linke", "union", "liberalen", "christdemokraten", "sozialdemokraten", "piraten", "freien"],
    ["main", "rhein", "inn", "oder", "saar", "ruhr", "lahn", "werra", "fulda", "aller", "alster", "bode", "mur"],
    ["christ", "christen", "moslem", "muslim", "jude", "heide"],
    ["post", "bahn", "telekom", "allianz", "sparkasse", "lufthansa"],
  ]
}
