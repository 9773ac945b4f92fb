extension TellingWords {
  static let french = TellingWords(
    "fr", prefixes: ["in", "im", "il", "ir", "non", "dés", "dé", "mé", "mal", "anti", "ex", "a", "n'"],
    common: """
      le la les l un une des du de d ce cet cette ces il elle on ils elles nous vous je tu j son sa ses leur leurs notre nos \
      votre mon ma mes qui que qu quoi dont où quand comment pourquoi ici là alors maintenant hier demain tard plus puis ensuite \
      enfin aussi ainsi donc car parce pendant comme après avant depuis dans en au aux à sur sous par pour avec entre chez vers \
      et ou c s y est sont était étaient a ont avait avaient cela ça ceci celui celle ceux celles autre autres même encore tôt \
      bientôt déjà souvent récemment finalement également par ailleurs lorsque lors malgré outre tandis voici voilà
      """,
    """
    ne n' pas non jamais rien personne aucun aucune nul nulle ni sans sauf guère plus point nie nient nié niait nier \
    dément démentent démenti démentait refuse refusent refusé refusait rejette rejettent rejeté réfute réfuté faux fausse \
    faussement ancien ancienne anciens malgré bien mais cependant pourtant toutefois contre échoue échoué manque manqué \
    peine empêche empêchent empêché empêcher n'est n'a n'ont n'avait n'était n'étaient n'y n'en n'ai n'avons n'avez n'as \
    n'avaient n'aurait n'auraient n'ayant nullement aucunement aucuns aucunes nuls nulles dépourvu dépourvue dénué dénuée faute \
    hormis excepté exceptée néanmoins contrairement rarement difficilement loin plutôt impossible inexistant inexistante nier \
    niaient nia démentir démentit démentie démentis refuser refusaient refusa refusée rejeter rejetée rejetés réfuter réfutée \
    réfutent conteste contestent contestait contesté contester infirme infirmé infirmée contredit contredisent interdit \
    interdite interdits interdites échouer échouent échoua manquent manquer cesse cessent cessé cesser renonce renoncent \
    renoncé renoncer évite évité éviter tort ex anciennes jadis autrefois naguère fausses inexact inexacte
    """,
    """
    prétendu prétendue prétendument présumé présumée présumés selon apparemment vraisemblablement probablement probable soi-disant \
    possible possiblement peut-être soupçonné soupçonnée soupçonnés affirme affirmé affirmait prétend prétendait serait \
    seraient aurait auraient semble semblent semblait dit disait si rumeur rumeurs supposé supposée supposés supposées \
    supposément prétendus prétendues présumées présumément prétendent prétendre prétendaient allégué alléguée allègue allèguent \
    allégation allégations apparent apparente paraît paraissait paraissent paraît-il semble-t-il vraisemblable probables \
    éventuel éventuelle éventuels éventuelles éventuellement possibles potentiel potentielle potentiels potentielles \
    potentiellement hypothétique hypothétiquement censé censée censés censées réputé réputée doute doutes doutait douteux \
    douteuse soupçonne soupçonnent soupçonnait soupçonnées soupçon soupçons suspect suspecte suspects suspecté suspectée accuse \
    accusé accusée accusés affirment affirmait affirmaient assure assurent assurait croit croyait croient pense pensait pensent \
    estime estiment estimait disent déclare déclaré incertain incertaine controversé controversée quasi quasiment sinon ferait \
    feraient dirait iraient irait viendrait voudraient prendrait
    """,
    """
    peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient faut fallait veut veulent voulait \
    voudrait sera seront ira iront peux pouvaient pouvoir pourra pourront devaient devra devront fallut faudra faudrait \
    voulaient voudra
    """,
    """
    environ près presque quelque \
    zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente \
    quarante cinquante soixante cent cents mille millier milliers million millions milliard milliards douzaine demi \
    deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième second seconde dizaine dizaines \
    vingtaine trentaine centaine centaines janvier février mars avril mai juin juillet août septembre octobre novembre \
    décembre lundi mardi mercredi jeudi vendredi samedi dimanche heure heures jour jours semaine semaines mois an ans année \
    années euro euros dollar dollars kilomètre kilomètres moitié tiers quart double premier première dernier dernière seul seule seulement tout toute tous toutes chaque deux \
    certains certaines plusieurs peu moins beaucoup plupart majorité minorité toujours parfois quelqu'un uniquement \
    exclusivement partiellement entièrement souvent presqu' premiers premières derniers dernières minute minutes livres
    """)
}
