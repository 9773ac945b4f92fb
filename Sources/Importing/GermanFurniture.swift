/// What pages in German say around their articles.
///
/// What asks something of its reader is among the notes: which sentences tell something is known of English alone.
extension FurnitureWords {
  public static let german = FurnitureWords(
    language: "de",
    kinds: [
      FurnitureKind(
        id: "advertisement",
        whole: [
          "anzeige", "anzeigen", "werbung", "werbung wird geladen", "reklame", "bezahlte anzeige", "werbeanzeige",
          "anzeige schließen",
          "lesen sie nach der anzeige weiter", "weiterlesen nach der anzeige", "nach der anzeige weiterlesen",
          "weiter nach der anzeige",
        ],
        beginnings: [
          "artikel wird nach der anzeige", "der artikel wird nach der anzeige", "der artikel geht nach der anzeige",
          "text wird nach der anzeige", "inhalt wird nach der anzeige",
        ]),
      FurnitureKind(
        id: "newsletter",
        whole: [
          "abonnieren", "jetzt abonnieren", "newsletter", "newsletter abonnieren", "jetzt newsletter abonnieren",
          "zum newsletter", "zum newsletter anmelden", "jetzt anmelden", "hier anmelden", "anmelden", "registrieren",
          "jetzt registrieren", "jetzt testen", "jetzt kostenlos testen", "kostenlos testen", "abo abschließen",
          "nur für abonnenten", "für abonnenten", "im browser ansehen", "abbestellen", "ihre e-mail-adresse",
        ],
        notes: [
          "newsletter:", "abonnieren sie", "abonniere ", "melden sie sich für unseren", "melden sie sich zu unserem",
          "melden sie sich hier für", "melde dich für unseren", "bereits abonnent", "sie sind bereits abonnent",
          "sie haben bereits ein abo", "sie haben noch kein abo", "dieser artikel ist nur für abonnenten",
          "dieser artikel ist exklusiv für", "lesen sie den ganzen artikel", "um weiterzulesen",
          "mit der anmeldung stimmen sie", "mit der anmeldung akzeptieren sie",
          "mit der anmeldung bestätigen sie", "mit der anmeldung erklären sie", "unterstützen sie unseren journalismus",
          "unterstützen sie unabhängigen journalismus", "hat ihnen dieser artikel gefallen",
        ],
        parts: ["unser newsletter", "unseren newsletter", "unserem newsletter", "in ihr postfach"],
        pairs: [
          ("mehr", "lesen sie in unserem kostenlosen newsletter"), ("mehr", "lesen sie in unserem newsletter"),
          ("weitere", "lesen sie in unserem newsletter"), ("alle", "lesen sie in unserem newsletter"),
        ]),
      FurnitureKind(
        id: "video",
        whole: [
          "video", "videos", "video starten", "video wird geladen", "player wird geladen", "video abspielen",
          "video ansehen", "video laden", "zum video",
          "abspielen",
          "zum abspielen klicken", "klicken zum abspielen", "ton einschalten", "artikel anhören", "beitrag anhören",
          "artikel vorlesen", "diesen artikel anhören", "jetzt anhören", "jetzt ansehen", "im video",
        ],
        notes: ["um dieses video zu sehen", "zum abspielen dieses videos", "ihr browser unterstützt"],
        beginnings: ["video:", "im video:", "audio:", "podcast:", "hier sehen sie das video", "sehen sie hier:"]),
      FurnitureKind(
        id: "credit",
        whole: ["archivbild", "archivfoto", "symbolbild", "symbolfoto"],
        firm: ["© 1", "© 2", "©1", "©2"],
        beginnings: [
          "foto:", "fotos:", "bild:", "bilder:", "bildrechte:", "bildquelle:", "bildnachweis", "quelle:", "grafik:",
          "copyright:", "©",
        ],
        endings: ["/dpa", "/ dpa", "/afp", "/reuters", "/imago", "/getty images", "picture alliance", "getty images"],
        within: ["foto: ", "bild: ", "(foto", "(bild", "picture alliance/", "picture alliance /"], areSentences: true,
        isNamed: true),
      FurnitureKind(
        id: "sponsored",
        whole: [
          "gesponsert", "gesponserter inhalt", "gesponserte inhalte", "bezahlter inhalt", "bezahlte inhalte",
          "sponsored content", "advertorial", "partnerinhalt", "inhalte unserer partner", "angebote unserer partner",
        ], beginnings: ["präsentiert von", "gesponsert von", "in kooperation mit", "mit freundlicher unterstützung"]),
      FurnitureKind(
        id: "share",
        whole: [
          "teilen", "artikel teilen", "beitrag teilen", "diesen artikel teilen", "tweeten", "twittern", "drucken",
          "artikel drucken", "seite drucken", "merken", "artikel merken", "speichern", "link kopieren", "link kopiert",
          "kopieren", "empfehlen", "e-mail", "mailen", "versenden", "per e-mail versenden", "per e-mail teilen",
          "per mail", "schließen", "kommentare", "kommentar", "kommentare anzeigen", "alle kommentare anzeigen",
          "kommentar schreiben", "kommentar verfassen", "kommentieren", "jetzt kommentieren", "diskutieren sie mit",
          "schreiben sie einen kommentar", "schriftgröße", "feedback", "zur merkliste",
        ],
        notes: ["folgen sie uns auf", "folge uns auf", "folgen sie uns bei", "melden sie sich an, um zu kommentieren"],
        beginnings: ["teilen auf", "auf facebook teilen", "auf twitter teilen", "auf x teilen", "auf whatsapp teilen"],
        tokens: [
          "facebook", "twitter", "x", "linkedin", "whatsapp", "xing", "telegram", "threads", "bluesky", "e-mail",
          "mail", "drucken", "kopieren", "link", "teilen", "merken", "instagram", "pinterest",
        ]),
      FurnitureKind(
        id: "related",
        whole: [
          "weiterlesen", "mehr lesen", "mehr erfahren", "mehr dazu", "weitere artikel", "nächster artikel",
          "vorheriger artikel",
          "zum artikel", "mehr", "mehr anzeigen", "mehr laden",
        ],
        beginnings: [
          "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lesen sie dazu", "lies auch", "mehr zum thema",
          "mehr dazu:", "mehr aus ", "siehe auch", "auch interessant", "passend zum thema", "hintergrund:",
          "das könnte sie auch interessieren", "empfehlung der redaktion", "empfohlener redaktioneller inhalt",
        ]),
      FurnitureKind(
        id: "page",
        lastCommands: [
          "abbestellen", "ablehnen", "abonnieren", "abspielen", "akzeptieren", "anhören", "anmelden", "ansehen",
          "anzeigen",
          "bestellen", "drucken", "einschalten", "empfehlen", "folgen", "kommentieren", "kopieren", "laden", "lesen",
          "melden", "merken", "registrieren", "schließen", "schreiben", "senden", "speichern", "starten", "teilen",
          "testen",
          "versenden", "verwalten", "weiterlesen", "öffnen",
        ],
        objects: [
          "abo", "alle", "als", "app", "artikel", "audio", "auf", "beitrag", "bilder", "cookies", "das", "den", "die",
          "diese", "diesen", "dieses", "e-mail", "einen", "einstellungen", "facebook", "fehler", "galerie", "ganzen",
          "hier", "im", "in", "instagram", "jetzt", "kommentar", "kommentare", "konto", "kostenlos", "link", "mail",
          "mehr",
          "newsletter", "nur", "pdf", "per", "podcast", "seite", "text", "ton", "twitter", "und", "video", "videos",
          "weitere", "whatsapp", "x", "zu", "zum",
        ]),
      FurnitureKind(
        id: "page",
        whole: [
          "menü", "suche", "startseite", "zur startseite", "home", "impressum", "datenschutz", "kontakt", "agb",
          "datenschutzerklärung", "cookie-einstellungen", "cookies verwalten", "alle cookies akzeptieren",
          "cookies akzeptieren", "alle akzeptieren", "akzeptieren", "ablehnen", "alle ablehnen", "einstellungen",
          "alle rechte vorbehalten", "zum seitenanfang", "zur übersicht", "nach oben", "zurück", "zum inhalt springen",
          "mein konto",
          "zum hauptinhalt springen", "login", "abmelden", "eilmeldung", "liveticker", "fehler melden", "korrekturen",
          "politik", "wirtschaft", "sport", "kultur", "panorama", "wissen", "themen", "nutzungsbedingungen",
        ],
        notes: [
          "dieses thema im programm:", "wir verwenden cookies", "diese website verwendet cookies",
          "diese seite verwendet cookies",
        ],
        beginnings: [
          "copyright ", "lesezeit", "themen:", "schlagworte:", "schlagwörter:", "stichworte:", "tags:", "ressort:",
        ],
        endings: [" lesezeit", " min. lesezeit", " minuten lesezeit"]),
    ],
    lists: [
      "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "das könnte dich auch interessieren",
      "meistgelesen", "meistkommentiert", "meistgelesene artikel", "meist gelesen", "am meisten gelesen",
      "verwandte artikel",
      "verwandte themen", "ähnliche artikel", "weitere artikel", "weitere themen", "weitere meldungen",
      "auch interessant", "zum thema", "links zum thema", "top-themen", "beliebte artikel", "empfehlungen",
      "empfehlungen der redaktion", "mehr aus dem ressort", "aktuelle meldungen",
    ],
    captionMarks: ["bildunterschrift", "bildbeschreibung"],
    bylines: ["von "],
    datelines: [
      "stand:", "veröffentlicht", "aktualisiert", "zuletzt aktualisiert", "erschienen am", "publiziert",
      "erstellt:", "datum:",
    ],
    dayWords: [
      "stand", "veröffentlicht", "aktualisiert", "zuletzt", "am", "um", "uhr", "vor", "stunden", "minuten", "montag",
      "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ],
    bylinesAreNames: true,
    authorBoxes: ["über den autor", "über die autorin", "zur person", "zum autor", "zur autorin"],
    conjunction: " und ",
    pictures: ["bild", "foto"],
    credits: ["foto:", "bild:", "quelle:", "©"],
    pagers: ["vorherige", "nächste", "zurück", "weiter", "von"],
    menus: ["impressum", "datenschutz", "kontakt", "agb", "über uns", "mediadaten", "nutzungsbedingungen", "hilfe"],
    newsletters: ["newsletter", "kostenloser newsletter"],
    addresses: ["sie", "ihr", "ihre", "ihnen", "du", "dein", "deine"],
    letters: ["newsletter", "postfach", "e-mail", "schlagzeilen", "nachrichten", "abo"])
}
