extension TellingWords {
  static let spanish = TellingWords(
    "es", prefixes: ["in", "im", "i", "des", "no", "anti", "ex", "a"],
    common: """
      el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella él ella ellos ellas \
      usted ustedes nosotros yo tú su sus nuestro nuestra mi se le les que qué quien quién cuando cuándo donde dónde cómo como por \
      porque para con en de del al a y e o u aquí allí ahí entonces ahora hoy ayer mañana luego después antes pronto también así \
      además mientras durante desde hasta entre hacia sobre bajo tras ante es son era eran fue fueron ha han había habían otro \
      otra otros otras mismo aún todavía ya finalmente recientemente actualmente
      """,
    """
    no nunca jamás nada nadie ninguno ninguna ningún ni sin salvo excepto apenas tampoco niega niegan negó negaba negaron \
    negar desmiente desmintió desmentido rechaza rechazan rechazó rechazaron refuta refutó falso falsa falsamente \
    antiguo antigua exministro pesar pero aunque sino contra fracasa fracasó falta faltó ningunos ningunas siquiera \
    exceptuando absoluto carece carecen carecía niegue desmienten desmintieron desmentir desmentida rechazar rechazaban refutan \
    refutaron refutado rehúsa rehusó rehusaron impide impiden impidió impedir evita evitan evitó evitar prohíbe prohibió \
    prohibido prohibida dejó dejaron fracasaron fracaso imposible contrario contraria falsos falsas antiguos antiguas ex \
    exministra expresidente expresidenta anterior anteriores difícilmente raramente embargo obstante lejos ausencia excluido \
    excluida excluyendo erróneo errónea equivocado
    """,
    """
    presunto presunta presuntos presuntamente supuesto supuesta supuestamente aparentemente probablemente probable \
    posible posiblemente quizá quizás acaso según sospechoso sospechosa afirma afirmó alega alegó sería serían habría \
    habrían parece parecía parecen dice dijo dicen parecer mejor pudo pudieron si dudoso rumor presuntas supuestos supuestas \
    pretendido pretendida aparente aparentes probables posibles posibilidad eventual eventuales eventualmente potencial \
    potenciales potencialmente sospecha sospechas sospechan sospechosos sospechosas sospechaba acusado acusada acusados acusa \
    acusan acusó asegura aseguran aseguró sostiene sostienen sostuvo alegan alegado alegato afirman afirmaron cree creen creía \
    dijeron declaró tendría tendrían haría harían estaría estarían iría dudosa dudosos duda dudas dudó dudan incierto incierta \
    hipotético hipotética llamado llamada autodenominado rumores rumorea cuestionado discutido quizas
    """,
    """
    puede pueden podía podían podría podrían debe deben debía debería deberían hay quiere quieren querría será serán \
    tiene tienen podrá podrán puedan pueda deberá deberán deban quería tenía tenían
    """,
    """
    unos vez casi cerca aproximadamente \
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete \
    dieciocho diecinueve veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho \
    veintinueve doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos segundo \
    segunda tercero tercera quinto sexto enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre \
    diciembre lunes martes miércoles jueves viernes sábado domingo hora horas día días semana semanas mes meses año años \
    euro euros dólar dólares kilómetro kilómetros veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles \
    millón millones docena medio media mitad tercio cuarto doble primer primero primera último última solo sólo \
    solamente todo toda todos todas cada ambos algunos algunas alguien varios pocos menos más muchos mayoría minoría \
    siempre únicamente exclusivamente parcialmente totalmente minuto minutos tercera cuarta quinta sexta libras pesos
    """)
}
