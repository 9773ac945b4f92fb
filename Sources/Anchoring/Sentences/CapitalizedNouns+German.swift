extension CapitalizedNouns {
  static let german = CapitalizedNouns(
    determiners: """
      der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem \
      meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres \
      unser unsere unseren unserem unserer unseres euer eure euren eurem eurer dieser diese dieses diesen diesem jener jene jenes \
      jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen manchem welcher welche welches welchen welchem \
      solcher solche solches solchen solchem alle allen aller allem alles beide beiden beider viele vielen vieler wenige wenigen \
      weniger einige einigen einiger etliche etlichen mehrere mehreren mehrerer sämtliche sämtlichen sämtlicher zahlreiche \
      zahlreichen zahlreicher andere anderen anderer anderes im am zum zur beim vom ins ans aufs fürs durchs übers ums unters \
      hinterm etwas nichts viel wenig mehr genug deren dessen wessen derselbe dieselbe dasselbe denselben derselben desselben \
      derjenige diejenige dasjenige pro je zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende \
      hundert tausend
      """,
    relatives: "der die das den dem des deren dessen welcher welche welches welchen welchem",
    nouns: """
      abend abkommen absicht absprache abteilung akten aktie aktien aktion alarm alkohol amt anfang anfrage angaben \
      angehörige angehörigen angeklagte angeklagten angreifer angriff angriffe angriffen angst anhänger anhängern \
      anklage anlass anschlag anschläge anschlägen anspruch anteile antrag anträge antwort antworten anwalt anwälte \
      anwälten anwohner anwohnern anzeige arbeit arbeiter arbeitern arbeitgeber arbeitnehmer arm armee armut art \
      arten artikel arzt ärzte ärzten asyl aufgabe aufgaben aufnahmen aufsicht aufsichtsrat auftrag aufträge aufwand \
      augen augenzeugen ausgang auskunft ausland aussage aussagen ausschuss ausweis auto autobahn autofahrer \
      autofahrern autos baby babys bahn bahnen bahnhof bank banken bäume beamte beamten beamter bedarf bedenken \
      bedeutung befehl befehle beginn begriff behörde behörden beine beispiel beiträge bekannte bekannten bereich \
      bericht berichte berichten beruf berufung bescheid beschuldigte beschuldigten beschwerde besitz besitzer \
      besucher besuchern betreiber betreibern betrieb betrug beute bewegung beweis beweise beweisen beweismittel \
      bewohner bewohnern bezug bier bild bilder bildern blut boden bombe bomben boot boote börse brand brände briefe \
      brigade brille brot brücke brücken brüder buch bücher bürger bürgern büro büros bus busse chaos chef chefin \
      chefs computer computern dach dächer dank dateien daten datum dienst dienstag dienste diensten ding dinge \
      direktor direktorin dokument dokumente dokumenten domain domains domäne dorf dörfer dörfern drogen drohne \
      drohnen druck durchsuchungen durst ecke eigentum eigentümer einblick eindruck einfluss eingang einsatz einsätze \
      einspruch eltern ende energie entwurf erfolg erfolge ergebnis ergebnisse erkenntnisse erkenntnissen ermittler \
      ermittlern ermittlungen essen experten expertin fachleute fachleuten fahrer fahrrad fahrräder fahrzeuge fall \
      fälle fällen familie familien farbe fehler fehlern fenster ferien fest festplatte festplatten feuer film filme \
      finanzen firma firmen fisch fleisch flucht flüchtlinge flüchtlingen flug flughafen flugzeug flugzeuge flur \
      fluss folge folgen form forscher forschern foto fotos frage fragen frau frauen freiheit freude freund freunde \
      freunden frieden frist frühling führung funktion fuß fußball füße garten gärten gas gast gäste gästen gebäude \
      gebiet gebiete gedichte gefahr gefahren gefängnis gegenwart gegner gegnern gehalt geheimdienst geheimdienste \
      geheimnis geist geld gelder geldern gemeinde gemeinden gemüse gerät geräte geräten gericht gerichte gerichten \
      geschichte gesetz gesetze gesetzen gespräch gespräche gesprächen gesundheit gewalt gewehr gewehre \
      gewerkschaften gewicht gewinn gewinne glas glück gold grenze grenzen grund gründe gründen gruppe gruppen güter \
      hafen haft haftbefehl haftbefehle hälfte hand hände handel händen händler händlern handy handys hass haus \
      hausdurchsuchungen häuser häusern haut helfer helfern hemd herbst herkunft heroin herz hilfe hinweis hinweise \
      hinweisen hitze hof hoffnung höhe holz hotel hubschrauber hund hunde hunger industrie inhalte inhalten \
      innenstadt insel inseln interesse interessen internet interview jacke jahr jahre journalist journalisten \
      jugendliche jugendlichen junge jungen kaffee kälte kameras kampagne kampf kämpfer kämpfern kanal kanäle kanälen \
      karte karten katzen käufer käufern keller kind kinder kindern kirche kirchen kiste kisten klage klagen kleidung \
      klima koffer kohle kokain kollege kollegen kommission kommunikation konferenz konflikt könig kontakt kontakte \
      konten konto kontrolle kopf köpfe kopie kopien körper kosten kraft kräfte kräften krankenhaus kredit krieg \
      kritik kritiker kritikern küche kultur kunden kunst kurs kurse küste ladung lager land länder ländern lärm \
      leben lebensgefahr lehrer lehrern leid leistung leiter leitung leser lesern leute leuten licht liebe \
      lieferanten linke links lizenz lohn löhne löschung lösung luft macht mädchen mails mann männer männern mantel \
      markt maschine maschinen maßnahme maßnahmen material medien meer meinung meldung meldungen menge menschen \
      messer metall meter miete migranten milch militär miliz milizen minister ministerin ministerium ministern \
      mitarbeiter mitarbeitern mitglied mitglieder mitgliedern mittag mitte mittel mitteln mitternacht möbel moment \
      mord morgen moschee moscheen motiv motive munition musik mut nachbar nachbarn nachmittag nachricht nachrichten \
      nacht namen natur nebel netz netze netzwerk netzwerke norden not notizen nutzer nutzern objekt obst \
      öffentlichkeit öl opfer opfern opposition ordnung organe ort orte orten osten paar paket pakete panzer papier \
      papiere parkplatz partei parteien partner partnern passant passanten patient patienten person personen pflanzen \
      pfleger pflicht pistole plan pläne plänen plastik platz politik politiker politikern polizei polizist \
      polizisten polizistin post präsident präsidentin preis preise preisen presse problem probleme problemen produkt \
      produkte programm programme projekt projekte propaganda protest proteste protokoll protokolle prozess prozesse \
      prüfung quelle quellen rache rakete raketen rand rat rathaus rauch raum razzia razzien rebellen rechner \
      rechnern recht rechte rechten redaktion rede regeln regen regierung regierungen region reichtum reihe religion \
      rentner rest richter richterin richtern richtung rolle roman romane route router routern rücksicht ruhe sache \
      sachen salz schaden schäden scham schicht schiff schiffe schlag schlüssel schnee schritt schritte schuhe schuld \
      schulden schule schulen schüler schülern schuss schüsse schutz seite seiten sekunde selbstmord sender senioren \
      server servern sicherheit sicherheitskreise sicherheitskreisen sicht silber sinn sitz soldat soldaten sommer \
      sorge sorgen spaß speicher spezialisten spiel sport sprache sprecher sprecherin sprechern spur spuren staat \
      staaten staats staatsanwalt staatsanwälte staatsanwaltschaft stadt städte städten stahl start staub stelle \
      stellen steuer steuern stimme stimmen stoff stolz strafe strafen strafverfahren straße straßen streit strom \
      stück stücke studenten studie studien stufe stufen stunde sturm süden summe summen sympathisanten synagoge \
      system systeme tasche taschen tat taten täter tätern tatort technik techniker tee teil teile teilen telefon \
      telefone termin terror terroristen text texte texten theater thema themen tier tiere tieren tochter tod tote \
      toten touristen trauer treppe truppe truppen tunnel tür türen überblick überfall uhren umfang umgang umwelt \
      unfall unrecht unterlagen unternehmen unterstützer unterstützern untersuchung urlaub ursache urteil urteile \
      verbrechen verbrecher verdacht verdächtige verdächtigen verein vereine verfahren vergangenheit vergleich verhör \
      verhöre verkauf verkäufer verkehr verlag verletzte verletzten verlust verluste vermögen vernunft versuch \
      versuche verteidiger vertrag verträge vertrauen vertreter vertretern verwandte verwandten video videos volk \
      vorfall vorfälle vormittag vorort vorsicht vorstand vorteil vorwurf vorwürfe vorwürfen waffe waffen wahl wahlen \
      wahrheit wald wälder wand wände ware waren wasser webseite webseiten website websites weg wege wein weise welt \
      werbung werk werke wert werte westen widerspruch widerstand wille wind winter wirkung wirtschaft wissen \
      wissenschaftler wissenschaftlern woche wochenende wohnung wohnungen wort worte wörter wunsch wut zahl zahlen \
      zeichen zeit zeiten zeitung zeitungen zelle zellen zentrale zentrum zeuge zeugen zeugin ziel ziele zielen \
      zimmer zins zinsen zivilisten zoll zucker zufall zug zugang züge zugriff zukunft zweck zweifel
      """ + " " + germanBareNouns,
    endings: """
      ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse nissen tum innen
      """,
    inflections: "e en er es em", pasts: "te ten",
    titles: "herr herrn dr prof professor professorin familie",
    named: """
      iran irak jemen libanon sudan tschad kongo türkei ukraine schweiz slowakei mongolei usa vatikan niger krim balkan kosovo \
      emirate samsung niederlande philippinen malediven bundesrepublik elfenbeinküste
      """ + " " + germanNamesWithArticles, peoples: germanPeoples, peoplesOfPlaces: germanPeoplesOfPlaces,
    kinds: germanKinds)
}
