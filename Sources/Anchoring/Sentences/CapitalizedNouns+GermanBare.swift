extension CapitalizedNouns {
  /// German nouns that stand without an article: what is counted by no number, and what there is many of.
  static let germanBareNouns = """
    abfall abfälle abgase abgeordnete abgeordneten abgeordneter absolventen abstand absätze abwasser akademiker akkordeon akten aktivist \
    aktivisten aktivistinnen alarm algen allergien alten alter ameisen ampeln amphibien anarchisten anfänger angestellte angestellten \
    angler anglisten anker anrufe anrufer ansehen anstand anteil antennen anzeichen anzüge apfel apotheken apotheker appetit applaus \
    arbeitslose arbeitslosen architekten archäologen armbänder armut artisten asche asphalt assistenten ast asthma astronauten \
    asylbewerber atem auberginen aufenthalt auflauf aufmerksamkeit aufregung aufruhr aufschwung aufsehen auftrieb ausbau ausdauer \
    ausflüge ausflügler ausgaben aushilfen auskommen ausländer ausschreitungen aussicht aussichten auswahl autofahrer autoren autorinnen \
    backsteine badehosen bademeister bagger bahnfahrer bahnsteige bahnübergänge bakterien balken balkone ballast ballett ballons bananen \
    bands banner bargeld barrieren batterien bauern bauklötze baumwolle baustellen baustoffe bauteile beamtinnen beerdigung beeren beete \
    begeisterung begleiter begleitung beifall beihilfen beile beitrag bekannter beleidigungen bengalos benzin beobachter berater \
    beratung berge bergleute berufe beschwerden besen besteck bestände besuche beton betreuer bett betten bettler bettwäsche bettzeug \
    beutel bewerber bewohnerinnen bewunderung bewusstsein bibliothekare bienen biere bikinis billard biologen biologie birnen blasen \
    blaulicht blech blei bleistifte blick blicke blinker blitze blockaden blumen blumenkohl blusen blut blätter blüten bohnen bohrer \
    bohrungen bomber bord boten boxen branchen brandstifter brandwunden bratwurst brennholz brennnesseln bretter brezeln briefkästen \
    briefmarken brieftaschen brillen brombeeren bronchitis bronze broschüren brunnen brötchen buchhändler buchstaben bulldozer butter \
    bäckereien bäder bälle bären böen bücherei bügel bühne bühnen bündnis bürgerinnen bürste büsche cafés cello chemie chemikalien chips \
    chirurgen cholera chöre clowns cola container cremes dachboden dampf dankbarkeit darlehen dauer dealer deckel decken defekte \
    demokratie demonstranten demonstrantinnen demonstrationen denkmal denkmäler designer desinteresse dessert details detektive deutsch \
    diabetes dialekt diamanten diebe dieben diesel diktatur disteln dolmetscher donner dosen dozenten drachen draht dreck druck drucker \
    drähte duft dunkelheit durchfall duschen duschgel dächer dämme dörrobst dünen dünger edelsteine ehe ehen ehre ehrgeiz eier eifer \
    eigner eimer eimern einbrecher einbrechern einbruch einbrüche einfuhr einfälle einheimische einheimischen einhörner einigkeit \
    einkommen einkäufe einnahmen einsamkeit eintopf einwanderer einwohner einwohnern einwände einzelheiten eis eisen eisenbahner eistee \
    ekel elefanten elektriker elektronik elektrotechniker elend empörung engagement englisch enkel enten entführer enzyme epilepsie erbe \
    erben erbsen erdbeben erdbeeren erde erdgas erdkunde erdöl ereignisse erfahrung erfahrungen erfinder erholung ernte erpresser ersatz \
    ersparnisse erstaunen erwachsene erwachsenen erz erze erzieher erzieherinnen esel eseln essig etagen etat eulen exil exporte \
    extremisten fabrikarbeiter fabriken fachkräfte fackeln faden fahnen fahrer fahrern fahrgäste fahrgästen fahrkarten fahrstühle fahrt \
    fahrten fahrverbot fallschirme fallschirmspringer fanatiker fans fantasie farben farbstoffe farn fasern fassade fassaden federn \
    feierabend feiern feigen feinde feinden feld felder felle felsen fenchel fenstern ferienhäuser fernsehen fernseher festzelte fett \
    fette feuchtigkeit feuerwehr feuerwehrleute feuerwehrleuten feuerwerk fichten fieber filialen filme filter filz fische flagge \
    flaggen flammen flaschen flecken fledermäuse fleisch fleiß flieder fliegen fliesen floß fluglotsen flut fluten flutlicht flächen \
    flöhe flöte flöten flüche flüge flügel flüsse flüssigkeit flüssigkeiten folgen folie folien formaldehyd formeln formulare \
    forscherinnen forscherteams forschung fotografen fotografie fracht frachter französisch freizeit fremde fremden freundin freundinnen \
    freundschaft frikadellen friseure frucht frösche fröste früchte funk funken furcht futter fußgänger fußgängerinnen fußgängern \
    fußmatten fußspuren fäden fässer förderer förderung füchse gabeln galerien garagen gardinen gas gasse gassen gebete gebärden \
    gebühren geduld gefangene gefangenen gefieder geflügel gefolge gefühl gefühle gegenwehr gegenwind gehwege gehälter gehör geige \
    geigen geiseln geister gelassenheit gelegenheit gelehrte gelächter gelähmte geländer geländewagen gemälde gemüsesuppe geografen \
    geographie gepäck gerechtigkeit gerede gerste geruch geräusche geröll gerüche gerüst gerüste gesang geschenke geschick geschirr \
    geschmack geschosse geschrei geschwister geschwistern geschäft geschäfte geschäften geschäftsleute gesellen gesellschaftsspiele \
    gesichter gesindel gestank gestein gestrüpp getreide getränke gewerbe gewinner gewitter gewächs gewächshäuser gewürze giebel gier \
    gift gifte gips gitarre gitarren gitter glanz glasscherben glaube glauben gleise gleisen gleitschirme glocken glut gläser gläubige \
    gläubigen glühbirnen glühwein gnade golf gott gottesdienst graffiti grafik granaten granit gras grill grills grippe gruben \
    grundschulen grundschüler grundstücke grundwasser gräben gräber gräser gummi gurken gutachten gutachter gutscheine gänge gänse \
    gärtner gärtnern götter gülle haare hacker hackern haferflocken hagel haken hallen haltestellen handball handbremsen handel \
    handgemenge handschellen handschuhe handtaschen handtücher handwerker handwerkern hanf hardware harfe hasen hauptschulen haushalte \
    hausmeister haustiere haustüren hebammen hecken heer hefe hefte heftpflaster hehler heilkräuter heimat heizung heizungen heizöl \
    helfer helferinnen helligkeit helme hemden herde herden heringe herren herrschaft herzinfarkte heu heuchelei heuschrecken hibiskus \
    hilfen hilfsgüter himbeeren himmel hinterbliebene hirsche hirse hirten historiker historikern hitze hochhäuser hochwasser hochzeit \
    hochzeiten hockey holzfäller homöopathen honig hopfen hosen hosenträger hotelgäste hotels hundefutter hustensaft hygiene hähne höfe \
    höhlen hörer hügel hühner hüte hütten igel imbiss imker immobilien impfstoff impfungen importe industrie infektionen informatik \
    ingenieur ingenieure ingenieuren inhaber insassen insekten inserate installateure instrumente investitionen investor investoren \
    irrtümer islamisten jacken jahreszeiten jeans jod jogger joghurt journalistin journalistinnen jubel jubiläum judo jugend juristen \
    jury juwelen kabarettisten kabel kabeln kaffeebohnen kajaks kakao kalender kalk kalzium kamele kamille kamine kammern kandidat \
    kandidaten kaninchen kanonen kanus kapern kapital kapitel kapitäne kapuzen karate karneval karotten karren kartoffeln kartons kassen \
    kassierer kastanien kater kauf kaufleute kaugummi kegel kekse kellern kellnern kenntnis kenntnisse kerzen ketten kiefern kies kiesel \
    kinderbetten kinderwagen kinos kiosk kioske kirschen kissen kitas kittel klagen klang klarinette klassen klassenzimmer klavier \
    klaviere klebstoff klee kleider kleinbusse kleingeld klempner kletterer klimaanlagen klimaschützer klingen klinik kliniken klubs \
    klänge klöster knappheit knoblauch knochen knospen knöpfe kobalt koffein kohlen kokosnüsse kollegin kolleginnen komfort kommandeure \
    kommissare kompasse komplizen komponisten kompost kompromisse konditoren konfetti konfitüre konkurrenten konkurrenz konserven konsum \
    kontakte kontrollen kontrolleur kontrolleure kontrolleuren konzerte kopfhörer kopfschmerzen kopftuch kopftücher korallen korken korn \
    korrespondent korrespondenten korruption kosmetik kosmetika kostüm kostüme krabben krach kraniche kranke kranken krankenpfleger \
    krankenschwestern krawalle krawatten kredite kreide kreisel kreuze kreuzungen kriminelle kriminellen krisen krähen kräne kränze \
    kräuter kröten krücken kuchen kugeln kulissen kummer kunde kundin kundinnen kunststoff kupfer kupplungen kuren kurven käfer käfige \
    käfigen kämpferinnen käse käufe käuferinnen köche körbe körner kühe kühlschränke kündigung künstler künstlerinnen künstlern kürbis \
    kürbisse küsten lachen lachs lack laden lager lagerarbeiter lagerhallen laien lametta lampen lampions landstraßen landwirte \
    landwirten landwirtschaft langeweile lappen laptops lasagne laser last lasten lastenräder laster lastwagen latein laternen laub \
    lauch lauf laune lautsprecher lavendel lawinen lebensmittel leberwurst leder leere leggings lehm lehre lehrerinnen lehrkräfte \
    lehrlinge leibwächter leichen leidenschaft leim leinen leiste leitern leitungen lektüre lenker lesen lesungen lettern lexika lianen \
    licht lichter liebhaber lieder lieferung lieferungen likör limonade linguisten linien linoleum linsen lippen lippenstift list listen \
    literatur lob logik logistiker lokal lokale lokalpolitiker lokführer loks lotsen lotterie luchse luft luftballon luftballons \
    luftmatratzen lunge lupe luxus läden lämmer lärm lärmschutz läufer löcher löffel löschfahrzeug löschfahrzeuge lösegeld löwen \
    löwenzahn lücken lügen magazine mahlzeiten mais makler malaria malerei malz manager managern mandanten mandate mandeln mandolinen \
    mangan mangel manschetten marder marihuana marken marmelade marmor marzipan maschinenbau masern masken massen masten mathematik \
    matratzen matrosen matsch mauern maulkorb mechaniker mechanikern medikamente medizin mediziner medizinern meere meerschweinchen mehl \
    meise meisen melonen mengen messen messing metalle methan methoden mieten mieter mieterinnen mietern migräne mikrofone mikrowellen \
    milch milde militante militanten minderheiten minderjährige minderjährigen minen minenräumer mineralien mineralwasser missbrauch \
    misstrauen mist mitbewohner mitleid mitläufer mitschüler mitschülern mitspieler mittagessen mittwoch mode moderatoren mofas mohn \
    molche monitore moore moos moral morast mosaike motoren motorradfahrer motorräder mozzarella mumien munitionsreste muscheln museen \
    musiker musikerinnen musikern muskeln muster mängel märkte mäuse möhren mönche mörder mörser mörtel möwen mücken mühe mühen mühlen \
    müll münzen müsli mütter mütze mützen nachbarin nachbarinnen nachfolger nachfrage nachhilfe nachlass nachspeise nachteile nachtfrost \
    nachwuchs nachwuchskräfte nadeln nagellack nahrung nahrungsmittel narkose nebel neffe neffen neid nelken nester neugier neugierde \
    neulinge neuschnee nichte niederlage nieselregen nikotin nonnen norm normen notar notare notdienst noten notfälle notwehr notärzte \
    nougat nudeln nägel nähe nässe nüsse obdachlose obdachlosen oberst oboe obstbäume ochsen offiziere offizieren ohrringe oliven omas \
    operation operationen optiker optimismus orangen orchester orchideen ordner organisatoren orgel orgeln orkan osteopathen packungen \
    paddel paletten palmen paläste panik pannen papageien papierkörbe pappe paprika parfum parfüm parkbänke parkett parkplätze parks \
    parlament passagiere passagieren pastete pastor pastoren patronen pausen pavillons pech pelikane pelze pendler pendlern pension \
    pensionäre perlen personal perücken pest petersilie petroleum pfade pfand pfannen pfarrer pfarrern pfeffer pfefferspray pfeifen \
    pfeile pferd pferde pferden pfiffe pfirsiche pflaster pflaumen pflege pflegekräfte pfosten pförtner pfützen phantasie philosophen \
    philosophie phosphor photovoltaik physik physiker physikern pickel pilger pilgern pillen piloten pilze pinguine pinsel piraten pizza \
    pizzaboten plakate planken plastikflaschen plastiktüten platzwarte plätze plünderer plüsch pocken podium poker polizeibeamte \
    polizeikräfte polster pommes ponys popcorn porree portiere porträts porzellan post postboten posten postkarten praktikanten \
    praktikantinnen praxen praxis priester priestern prinzipien proben produktion produzenten professorinnen profis profit profite \
    programmierer prominente prominenten propheten prospekte prostituierte protein proviant prügel psychiater psychologen publikum \
    pudding pullover pulver pumpen pumpwerke puppen pächter pädagogen quallen quark quartier quartiere quarz quatsch quecksilber quitten \
    radfahrer radfahrerinnen radfahrern radieschen radio rahmen randalierer rapper raps rapsöl rasen rasenmäher ratenzahlung ratten \
    rauchmelder raupen rauschgift reaktion reaktionen rechnungen rechtsanwälte rechtsextremisten redakteure redakteuren redner \
    referenten reformen regale regenfälle regenschirme regisseure reh rehe reife reifen reihen reis reise reisen reisende reisenden \
    reitern reiz rentnerinnen rentnern reparaturen reporter reporterinnen reportern reserven respekt restaurants retter rettern rettiche \
    rettung rettungskräfte rettungskräften rettungsringe rettungssanitäter rettungswagen reue rezepte rhabarber rhetorik rheuma rinde \
    rinder rindfleisch ringe rinnen robben roboter robotern roggen roggenbrot rohr rohre rohren rohstoffe rollen rollläden rollstühle \
    rosinen rost rotwein rucksack rucksäcke rugby ruhm ruinen rum räder räuber räubern räume rüben rückenwind rückkehrer rüschen rüstung \
    saatgut sachbearbeiter sachverstand sachverständige sachverständigen saft sahne sahnetorte salafisten salami salat salate salbei \
    salz samen sammler samt sand sandalen sandsäcke sanitäter sanitäterinnen sanitätern satelliten sauerkraut sauerstoff saxofon schaben \
    schablonen schach schachteln schafe schaffner schaffnern schalen schallplatten schals scham schanze schatten schatzkarten schaufeln \
    schaulustige schaulustigen schaum schauspieler schauspielerin schauspielern scheiben scheinwerfer scherben scheren scheunen \
    schichtarbeit schichtarbeiter schichten schiedsrichter schienen schiffer schilder schilf schimmel schimpansen schinken schirme \
    schlafsäcke schlagzeug schlamm schlangen schlauch schleuser schleusern schlitten schläge schläuche schlösser schlüssel schmalz \
    schmerz schmerzen schmetterlinge schmiede schmierseife schminke schmuck schmuggel schmuggler schmutz schnaps schnecken schneefall \
    schneefälle schneeketten schnellboote schnittlauch schnitzel schnupfen schnüre schokolade schokoriegel schornsteine schornsteinfeger \
    schotter schranken schrauben schrecken schreie schrift schriften schriftsteller schriftstellern schrott schränke schubkarren schuhen \
    schulbusse schulbücher schuldner schulkinder schutt schutzmasken schwalben schwangere schwarzbrot schwefel schweigen schwein \
    schweine schweiß schwester schwestern schwimmbäder schwimmer schwimmern schwimmwesten schwindel schwindler schwäche schwäne schälen \
    schätze schöffen schönheit schürzen schützen seeleute seen segel segler sehnsucht seide seife seifenblasen seile sekretäre \
    sekretärinnen sekt sellerie seminare senf sessel seuchen sicherheitskräfte sicherheitskräften sicherheitsleute sicht siedler \
    siedlern sieg siege sieger silikon silos singvögel sinne sirenen sirup skandale skateboards skepsis skier sklaven socken soda sofas \
    software softwareentwickler sohn soja soldatinnen sonne sonnenblumen sonnencreme sonnenschein sonnenschirme sorgfalt sozialarbeiter \
    soße soßen spachtel spanisch spanplatten spargel spaten spatzen spaziergänger spaziergängern speck spediteure speiseeis speisen \
    spekulanten spenden spender spendern sperren spezialkräfte spiele spieler spielern spielzeug spinat spinnen spione spitzel splitter \
    sponsoren sportler sportlern sportwagen spott sprachkenntnisse sprengmeister sprengstoff sprit spritzen sprudel sprünge stacheldraht \
    stadtrat stadträte standards stapel stativ staudamm staudämme staus steaks stechmücken steckdosen stecker stehlampen steine steinen \
    stempel sterben steuerzahler stickstoff stiefel stiegen stier stiere stifte stille stillstand stimmung stoffe stoppschilder strafen \
    straftäter straftätern strahlen strahlung straßenbahnen straßenlaternen stroh strohballen strohhalme strände ströme strümpfe \
    studentinnen studierende studierenden stufen stylisten styropor ställe stämme stände stöcke störche störung störungen stühle stürme \
    stürze stütze substanzen suche sucht suppe suppen surfer synagogen säfte sägen sängerin sängern särge säulen säure säuren söhne \
    söhnen söldner söldnern sümpfe sünde sünden tabak tabellen tabletten tabletts tagebuch tagebücher tagelöhner taktik talent talente \
    tampons tangos tankstellen tannen tapeten tarife taschenlampen taschentücher tauben taucher tauchern tauwetter taxen taxifahrer \
    taxifahrern taxis technik techno teddybären teenager teer teig teilnehmer teilnehmerinnen teilnehmern teller temperatur temperaturen \
    tempo tennis teppich teppichboden teppiche terpentin terroristinnen testament tests textilien theologen therapeuten therapie \
    thunfisch thymian tickets tierfutter tierschützer tierärzte tiger tinte tipps tische titel toast toiletten tomaten topf tore torte \
    torten touren tourismus touristinnen tradition traditionen trainees trainer trainern training traktor traktoren trampoline \
    transporte trauben traubensaft trauernde traurigkeit treffen treibstoff trends treppen treue tricks trikots trinker trinkwasser \
    trockenheit trommeln trompete trompeten tropfen trost trächtige träger tränen träume trümmer trümmern tuberkulose tugend tulpen \
    tumult tumulte turnier turniere tänze tänzer tänzerinnen tänzern töne töpfe tücher türme tüten u-bahnen ufer uhren uhrmacher \
    ultraschall umsatz umschläge umstände umsätze umweg umwege umweltschützer umzüge unbekannte unbekannten unfälle unglück unglücke \
    unkraut unmut unruhe unruhen unsinn unterhalt unterkunft unterkünfte unternehmer unternehmern unterricht unterschriften \
    unterstützung untersuchungen unwetter uran urin urlauber urlauberinnen urlaubern vandalismus vanille vasen vegetarier veranstalter \
    veranstaltern verantwortung verband verbandszeug verbote verbraucher verbrauchern verbrecherbanden verbände verdienst vereinbarungen \
    verfall verfasser verfolger verfolgern vergehen vergessen vergnügen verhandlungen verkehrsschilder verkehrsteilnehmer \
    verkehrsteilnehmern verkäufer verkäuferin verkäuferinnen verleger verletzter verletzung verletzungen verlierer vermieter \
    vermieterinnen vermietern vermittler vermittlern vermögenswerte verpflegung verrat verräter versand verschleiß verspätung \
    verspätungen verstand verstärkung verstöße verteidigung vertriebene vertriebenen verwandtschaft verwirrung verwunderung verzicht \
    verzweiflung veteranen vieh viertel violine viren virus visagisten vitamine volksfeste volkswirte vollkornbrot vorarbeiter \
    vorbehalte vorbild vorbilder vorfreude vorgesetzte vorgänger vorhang vorhänge vorkehrungen vorlesungen vorrang vorräte vorschläge \
    vorschriften vorsitzende vorsitzenden vorsorge vorstellungen vorteile vortrag vorträge vorwand väter vögel vögeln wachleute \
    wachleuten wachmänner wachpersonal wachs wachsmalstifte wachstum waffeln waggons wahlhelfer wal wale walnüsse wanderer wanderern \
    wanderwege wandfarbe wanzen warnschilder warnwesten wartung waschbären waschmittel wasserdampf wasserfarben wasserflaschen \
    wasserwerfer watte wechsel wehmut weihnachten weihrauch weinberge weine weinflaschen weisheit weizen weißbrot weißwein welle wellen \
    welpen werbeplakate werften werkstätten werkzeug werkzeuge wespen wettbewerb wetten wetter widerstände wiederaufbau wiesen wildleder \
    wildschweine willkür winde windeln windjacken windkraft windräder winzer winzerinnen winzern wirte wirten wirtschaftsleute \
    wissenschaft wissenschaften wissenschaftlerinnen witwe witwen witze wodka wohl wohlstand wohnmobile wohnungslose wohnungslosen \
    wohnwagen wolken wolldecken wolle worten wracks wunden wunder wurst wurzel wurzeln wächter wächtern wähler wählerinnen wählern wärme \
    wärmepumpen wäsche wölfe wünsche würde würmer würste wüsten zahnarzt zahnpasta zahnschmerzen zahnärzte zauberer zebras zeitzeugen \
    zelte zelten zement zettel zeugnisse ziegel ziegelsteine ziegen zigaretten zigarren zimmerleute zimmern zimt zink zinn zitronen \
    zitronensaft zivilfahnder zollbeamte zollfahnder zorn zubehör zucchini zucht zufriedenheit zugluft zugvögel zuhörer zuhörern zulauf \
    zuneigung zuschauer zuschauerinnen zuschauern zuschauerränge zuschüsse zustimmung zutaten zuversicht zuwanderer zwang zweifeln \
    zweige zwerge zwiebeln zwillinge zwist zähne zäpfchen zäune zögern zöllner zündhölzer zündstoff äpfel ärger äste öfen öle übelkeit \
    übergriffe überlebende überlebenden überreste überschuss überschwemmung übersetzer
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
