extension NumberWords {
  static let romance = [french, spanish, portuguese, italian, romanian, catalan]

  private static let french = NumberWords(
    numbers: """
      un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize cent cents
      """,
    tens: "vingt trente quarante cinquante soixante", tensJoiners: "et", halves: "demi demie",
    shareJoiners: "sur", vague: "quelques plusieurs",
    scales: """
      cent cents mille millier million millions milliard milliards billion billions centaine douzaine dizaine vingtaine trentaine cinquantaine mio mrd
      """, crowds: "milliers centaines dizaines douzaines",
    currencies: """
      dollar dollars euro euros livre livres sterling franc francs centime centimes rouble roubles roupie roupies couronnes dinars yens yuans
      """,
    units: """
      pour_cent pour_mille pourcent point_de_pourcentage points_de_pourcentage points_de_base et_demi et_demie seconde secondes minute \
      minutes heure heures jour jours semaine semaines mois ans année années décennie décennies siècle siècles kilomètre kilomètres \
      mètre mètres centimètre centimètres millimètre millimètres tonne tonnes kilo kilos kilogramme kilogrammes gramme grammes litre \
      litres hectolitres baril barils degré degrés hectare hectares mètres_carrés kilomètres_carrés mètres_cubes mégawatts gigawatts \
      kilowattheures mégawattheures nœuds milles_marins octets mégaoctets gigaoctets pieds dollars_américains francs_suisses k€ m€ md€ mm€
      """,
    fractions:
      "demi tiers quart quarts cinquième cinquièmes sixième sixièmes huitième huitièmes dixième dixièmes centième centièmes",
    shortened: "mill",
    dating: """
      depuis année fin début été automne hiver printemps janvier février mars avril mai juin juillet août septembre octobre novembre \
      décembre
      """, prepositions: "en",
    ranges: "à ou", clocks: "h heure heures", numbering: "no")

  private static let spanish = NumberWords(
    numbers: """
      un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte cien ciento doscientos doscientas \
      trescientos trescientas cuatrocientos quinientos quinientas seiscientos setecientos ochocientos novecientos
      """,
    tens: "treinta cuarenta cincuenta sesenta setenta ochenta noventa", tensJoiners: "y", halves: "medio media cuarto",
    halfJoiners: "de", shareJoiners: "de_cada", vague: "unos unas algunos varios varias pocos",
    scales: """
      mil millón millon millardo millardos billón docena centenar millar ciento \
      millones billones
      """, crowds: "miles docenas cientos centenares millares",
    currencies: """
      dólar dólares dollares euro euros libra libras rublo rublos centavo centavos céntimo céntimos peso pesos francos yenes yuanes
      """,
    units: """
      por_ciento por_mil punto_porcentual puntos_porcentuales puntos_básicos y_medio y_media segundo segundos minuto minutos hora horas \
      día días semana semanas mes meses año años década décadas siglo siglos kilómetro kilómetros metros centímetro centímetros \
      milímetros milla millas tonelada toneladas kilo kilos kilogramos gramo gramos litro litros barril barriles grado grados hectárea \
      hectáreas metros_cuadrados kilómetros_cuadrados metros_cúbicos megavatios gigavatios kilovatios nudos pies francos_suizos m€
      """,
    fractions: "tercio tercios quinto quintos sexto sextos octavo octavos décimo décimos décimas décima",
    quarters: "cuarto cuartos", three: "tres",
    shortened: "mill",
    dating: """
      desde año durante verano otoño invierno primavera enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre \
      noviembre diciembre
      """, prepositions: "en",
    ranges: "a o", clocks: "h", numbering: "núm num")

  private static let portuguese = NumberWords(
    numbers: """
      um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezasseis dezessete dezoito \
      dezenove cem cento duzentos trezentos quinhentos
      """,
    tens: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", tensJoiners: "e", halves: "meio meia",
    halfJoiners: "de", shareJoiners: "em_cada de_cada", vague: "alguns vários poucos",
    scales: "mil milhão bilhão bilião trilhão milhar dúzia milhões bilhões biliões trilhões",
    crowds: "milhares dúzias centenas dezenas",
    currencies: "dólar dólares euro euros reais libra libras rublos centavos cêntimo cêntimos francos",
    units: """
      por_cento por_mil ponto_percentual pontos_percentuais e_meio e_meia segundo segundos minuto minutos hora horas dia dias semana \
      semanas mês meses ano anos década décadas século séculos quilômetro quilômetros quilómetro quilómetros metros centímetros \
      tonelada toneladas quilo quilos quilogramas gramas litro litros barril barris grau graus hectare hectares metros_quadrados \
      quilómetros_quadrados quilômetros_quadrados metros_cúbicos megawatts
      """, fractions: "terço terços quinto quintos décimo décimos",
    quarters: "quarto quartos", three: "três",
    dating: """
      desde ano durante janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      """, prepositions: "em",
    ranges: "a ou", hundredJoiners: "e", clocks: "h")

  private static let italian = NumberWords(
    numbers: """
      un uno una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta \
      cinquanta sessanta settanta ottanta novanta cento duecento trecento cinquecento
      """, halves: "mezzo mezza", halfJoiners: "di", shareJoiners: "su", vague: "alcuni pochi diversi",
    scales: "mille milione miliardo bilione dozzina centinaio migliaio mld mln mlrd mila milioni miliardi bilioni",
    crowds: "dozzine centinaia migliaia decine",
    currencies: "dollaro dollari euro sterlina sterline rublo rubli centesimo centesimi franchi",
    units: """
      per_cento percento per_mille punti_percentuali punto_percentuale e_mezzo e_mezza secondo secondi minuto minuti ore giorno \
      giorni settimana settimane mese mesi anno anni decennio decenni secolo secoli chilometro chilometri metri centimetri \
      tonnellata tonnellate chilo chili chilogrammi grammi litro litri barile barili grado gradi ettaro ettari metri_quadrati \
      metri_quadri chilometri_quadrati metri_cubi megawatt
      """, fractions: "terzo terzi quarto quarti quinto quinti sesto decimo decimi",
    dating: """
      anno gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
      """, prepositions: "nel dal in",
    ranges: "a o", numbering: "nr")

  private static let romanian = NumberWords(
    numbers: "un o doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece sută",
    tens: "douăzeci treizeci patruzeci cincizeci", tensJoiners: "și", halves: "jumătate", halfJoiners: "de",
    shareJoiners: "din", vague: "câteva câțiva", scales: "mie milion miliard sută duzină mii sute milioane miliarde",
    crowds: "zeci duzini", currencies: "euro dolari lire",
    units: """
      la_sută la_mie procente și_jumătate puncte_procentuale secunde minut minute oră ore zi zile săptămână săptămâni lună luni ani \
      deceniu decenii secole kilometru kilometri metru metri tonă tone kilograme grame litri barili hectare metri_pătrați
      """, fractions: "treime treimi sfert sferturi cincime cincimi zecime",
    dating: "anul ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    prepositions: "în din",
    ranges: "la sau", numbering: "nr")

  private static let catalan = NumberWords(
    numbers: "un una dos dues tres quatre cinc sis set vuit nou deu vint cent", halves: "mig mitja",
    scales: "mil milió milions", crowds: "milers centenars", currencies: "euros dòlars",
    units: "per_cent hora hores dia setmanes mesos anys quilòmetres metres tones litres graus hectàrees",
    fractions: "terç terços quart quarts", dating: "el any des_de gener febrer març abril maig juny juliol agost",
    ranges: "a o")
}
