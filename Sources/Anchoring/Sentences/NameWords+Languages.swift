extension NameWords {
  /// To add a language is a line here. An underscore stands for a space.
  static let all: [NameWords] = [
    NameWords(
      "en",
      """
      he she they him her them his hers their theirs himself herself themselves latter accused defendant this_man this_woman \
      this_person
      """),
    NameWords(
      "de",
      """
      er sie ihm ihn ihnen ihr ihre ihrem ihren ihrer seine seinem seinen seiner dieser letzterer letztere angeklagte diese_frau \
      dieser_mann
      """, sign: .nouns(.german)),
    NameWords(
      "fr",
      "il elle ils elles lui leur leurs sa ses celui-ci celle-ci celui celle ce_dernier cette_dernière cet_homme cette_femme"
    ),
    NameWords("es", "él ella ellos ellas su sus este_hombre esta_mujer este_último esta_última"),
    NameWords(
      "it", "lui lei egli ella essi esse loro suo sua suoi sue gli",
      common: """
        il lo la i gli le un uno una di a da in con su per tra fra e o ma se che chi cui come quando dove perché poi allora così anche ancora \
        già non più dopo prima secondo del della dei delle nel nella al alla questo questa quello quella è era sono erano ha hanno aveva
        """),
    NameWords(
      "pt", "ele ela eles elas dele dela deles delas lhe lhes seu sua seus suas",
      common: """
        o a os as um uma de do da dos das em no na nos nas por para com sem sob e ou mas se que quem quando onde como porque depois antes então \
        assim também ainda já não segundo este esta isso é era são foi foram tem havia
        """),
    NameWords(
      "nl", "hij zij ze hem haar hun hen zijn",
      common: """
        de het een van in op aan bij met voor door over onder na om uit tot en of maar want als dat die dit deze wie wat waar wanneer hoe toen dan \
        daarna ook nog al niet volgens is was waren werd er daar hier
        """),
    NameWords(
      "pl", "on ona oni one jego jej ich jemu mu niej nią nim",
      common: """
        w we z ze na do od po o u i a ale lub oraz że to ten ta te kto co gdy kiedy gdzie jak potem później wtedy też także już nie według jest był \
        była było byli były
        """),
    NameWords(
      "ru", "он она они его её ее их ему ей им ним ней них нему",
      common: """
        в во на с со к ко у о об от до по за из для при через над под и а но или что как когда где если то это этот эта эти тот та те потом затем \
        тогда также тоже уже ещё еще не нет ни все всё весь вся после перед между согласно был была было были есть один одна два там тут здесь
        """),
    NameWords(
      "uk", "він вона вони його її їх йому їй їм ним ній них",
      common: """
        в у на з із до від по за для при через над під і й а але або що як коли де якщо це цей ця ці той та ті потім тоді також теж вже ще не ні \
        все після перед між був була було були є один одна там тут
        """),
    NameWords("ar", "هو هي هم هما هن", sign: .none),
    NameWords("hi", "वह वे उसने उसे उसका उसकी उसके उन्होंने उन्हें उनका उनकी उनके उससे", sign: .none),
    NameWords("zh", "他 她 他们 她们 他們 她們", sign: .none, harmless: "其他 其她 吉他 他人"),
    NameWords("ja", "彼女 彼 彼ら 同氏 同容疑者 同被告", sign: .none, harmless: "彼岸 彼方"),
  ]
}
