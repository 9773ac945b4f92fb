/// What denies in the usual words, beside what ``DenyingPhrases`` has of the less usual: “The mayor rejects this.”
extension DenyingPhrases {
  /// By language; one with a full stop counts at a sentence's end alone: “widersprechen dem.”, and not “widersprechen dem Plan”.
  static let usual: [String: String] = [
    "en": """
    contradict this.|contradict that.|contradict it.|contradicts this.|contradicts that.|contradicts it.|\
    contradicted this.|contradicted that.|contradicted it.|rejects this.|rejects that.|rejects it.|rejected this.|\
    rejected that.|rejected it.|reject this.|denies this.|denies it.|denied this.|denied it.|deny this.|\
    disputes this.|disputes it.|disputed this.|dispute this.|refutes this.|refuted this.|made this up.|made that up.|\
    made it all up|regret the error|regret this error|regret the mistake|got this wrong|got that wrong|got it wrong.|\
    was anything but.|is anything but.|no longer says so|no longer stands by|retracted this.|retracted it.|\
    withdrew this.|withdrew it.|fake news|is misleading.|was misleading.|truth is different|truth was different|\
    nobody believes this.|no one believes this.|other way round|other way around|be untrue|to be false|\
    rejected the claim|rejects the claim|reject the claim|rejected the allegation|rejects the allegation|\
    rejected the accusation|denied the claim|denies the claim|denied the allegation|denies the allegation|\
    denied the accusation|rejected the report|denied the report|denies the report|or not.|no one ever|\
    no longer stand by|we no longer stand|been discredited|were forged|was forged|are forged|is forged|a forgery|\
    forgeries|overturned this|overturned it|overturned on|apologised for this|apologized for this|apologised for it|\
    apologized for it|legend goes|lie goes|rumour has it|rumor has it|according to the hoax|was acquitted|\
    were acquitted|quashed|charge was dropped|charges were dropped|retracted the|retracted her|retracted his|\
    retracted its|withdrew the claim|withdrew the statement|not believe it|not believe this|not believe that|\
    not believe her|not believe him|not believe them|pants on fire|in the novel|plot of the film|plot of the novel|\
    only a dream|invented the rest|was faked|were faked|forced out of|let us pretend|let's pretend|not genuine|\
    nothing of this|there was no such|did no such|verdict:|rating:|our ruling:|fact check:|was corrected later|\
    been corrected|recanted
    """,
    "de": """
    entspricht nicht der wahrheit|entspricht nicht den tatsachen|entsprach nicht der wahrheit|\
    darstellung ist umstritten|darstellung ist falsch|darstellung war falsch|ist umstritten.|widersprechen dem.|\
    dem widersprechen|widerspricht dem.|dem widerspricht|widersprachen dem.|widersprach dem.|dem widersprach|\
    widerspricht dieser darstellung|das zurückgenommen|dies zurückgenommen|nahm das zurück|nahm dies zurück|\
    wahrheit sieht anders|wahrheit sah anders|wahrheit ist eine andere|weist das zurück|weist dies zurück|\
    wies das zurück|wies dies zurück|weisen das zurück|wiesen das zurück|bestreitet das|bestreitet dies|\
    bestritt das.|bestritt dies.|war es umgekehrt|ist es umgekehrt|fake news|ist irreführend|war irreführend|\
    pustekuchen|schön wär's|haben uns geirrt|hat sich geirrt|glaubt niemand|stimmt so nicht|trifft nicht zu|\
    traf nicht zu|bedauern den fehler|weist den vorwurf zurück|wies den vorwurf zurück|weist die vorwürfe zurück|\
    wies die vorwürfe zurück|bestreitet den vorwurf|bestritt den vorwurf|bestreitet die vorwürfe|\
    bestritt die vorwürfe|dementierte den bericht|dementiert den bericht|glaubte das nicht|glaubte dies nicht|\
    glaubt das nicht|gefälscht|fälschung|freigesprochen|war ein scherz|war nur ein traum|zurückgezogen.|legende nach|\
    der legende zufolge|nichts davon geschah|nichts davon passierte|nichts davon trifft|urteil:|bewertung:|fazit:|\
    zeuge widerrief|zeugin widerrief|nicht bestätigen.|nicht verifizieren|nicht überprüfen|\
    anklage wurde fallengelassen|anklage wurde fallen gelassen|urteil wurde aufgehoben|polizei widerspricht|\
    firma widerspricht|regierung widerspricht|inzwischen korrigiert|später korrigiert|inzwischen berichtigt|\
    später berichtigt|verfahren wurde eingestellt
    """,
    "fr": """
    a été démenti|ont été démenti|c'était faux|vérité est tout autre|vérité est autre|vérité était tout autre|\
    vérité était autre|en a jugé autrement|conteste cela|contestent cela|contredit cela|contredisent cela|\
    rejette cela|rejette cette version|rejette ces|dément cela|nie cela|s'est rétracté|se sont rétracté|\
    sommes trompés|s'est trompé.|tout inventé|a été réfuté|rien de vrai|fausse nouvelle|fausse information|canular|\
    intox.|est trompeur.|regrettons cette erreur|regrettons l'erreur|a été retirée.|information a été retirée|\
    affirmation a été retirée|déclaration a été retirée|n'importe quoi|est démenti|rejette l'accusation|\
    rejette les accusations|nie les faits|nie l'accusation|nie les accusations|l'a rejeté|l'ont rejeté|plaisanterie|\
    n'y croyait pas|n'y croit pas|a été acquitté|ont été acquitté|falsifi|rien de tout cela|rien de cela|\
    selon la légende|selon la rumeur|verdict:|verdict :|conclusion :|conclusion:|était un faux|est un faux|\
    conteste ces faits|conteste les faits|pas pu être vérifi|pas pu être confirm|jugement a été annulé|\
    verdict a été annulé|a été corrigé depuis|non-lieu
    """,
    "es": """
    quedó refutad|quedó desmentid|fue refutad|fue desmentid|que era falso|que es falso|se retractó|se retractaron|\
    lo rechaza.|lo rechazan.|lo contradice|lo desmiente|lo desmintió|lo niega|lo negó.|lo negaron.|verdad es otra|\
    verdad era otra|es engañoso|nos equivocamos|lo inventó|lo inventaron|pura ficción|nadie lo cree|noticia falsa|\
    es falsa.|es falso.|lamentamos el error|afirmación fue retirada|acusación fue retirada|declaración fue retirada|\
    noticia fue retirada|niega la acusación|niega las acusaciones|rechaza la acusación|rechaza las acusaciones|\
    niega los hechos|es al revés|era al revés|fue al revés|lo rechazó|lo desestimó|no lo creyó|no le creyó|\
    falsificad|fue absuelt|fueron absuelt|nada de esto|era una broma|es una broma|según la leyenda|veredicto:|\
    conclusión:|documento era falso|no se pudo verificar|no pudo verificarse|no se pudo confirmar|\
    no pudo confirmarse|sentencia fue anulada|ya fue corregid|ha sido corregid
    """,
    "ar": """
    خبر زائف|خبر كاذب|أخبار زائفة|أخبار كاذبة|تفنيد ذلك|تفنيد هذا|مضلل|الحقيقة مختلفة|الحقيقة غير|بخلاف ذلك.|\
    يناقضون ذلك|يناقض ذلك|نفى ذلك|نفت ذلك|نفي ذلك|رفض ذلك|لقد أخطأنا|نأسف للخطأ|تراجع عن أقواله|تراجعت عن أقوالها|\
    تراجعت عن ذلك|تراجع عن ذلك|تراجعت الشركة عن ذلك|رفض العمدة ذلك|لا يوجد دليل|لا توجد أدلة|لا أدلة|لا دليل|\
    العكس صحيح|تم سحب|سحب الادعاء|سحبت الادعاء|لا شيء من هذا|محض افتراء|تنفي الاتهام|ينفي الاتهام|نفى الاتهام|\
    نفت الاتهام|لم يحدث شيء|لم يحدث أي|رفضت المحكمة ذلك|رفضت ذلك|رفض القاضي ذلك|رفضت المحكمة هذا|كانت مزحة|مزورة|\
    مزور.|تمت تبرئت|تراجع الشاهد|تراجعت الشاهدة|لم يتم التحقق|تعذر التحقق|لا يمكن التحقق|ألغي الحكم|تم تصحيح ذلك
    """,
    "zh": """
    假新闻|假新聞|子虛烏有|反驳|反駁|误导|誤導|另有判断|另有判斷|搞错|搞錯|真相并非|真相並非|无中生有|無中生有|假消息|任何证据|任何證據|並無此事|絕無此事|查無此事|无此事|從無此事|恰好相反|驳斥|駁斥|是假|\
    子虚|抹黑|污蔑|诬陷|誣陷|驳回|駁回|被否定|否定了|未被证实|未經證實|未经证实|查无实据|查無實據|没有这回事|沒有這回事|宣告无罪|無罪釋放|无罪释放|翻供|判无罪|判無罪|无法证实|無法證實|无法核实|無法核實|\
    未经核实|未經核實|判决被撤销|判決被撤銷
    """,
    "ja": """
    誤報|フェイクニュース|事実に反|誤解を招|反論した|反論している|真実は異な|事実は異な|事実と異な|異なる判断|偽情報|偽ニュース|真っ赤な|逆だ.|逆である|逆だった|真逆|反対だ|事実誤認|根も葉もな|ガセ|証拠もな|\
    証拠はあり|退けた|却下|棄却|噂|うわさ|偽造|無罪|冤罪|そのようなこと|一切起き|翻した|確認できな|確認は取れ|確認が取れ|裏付けはな|裏付けがな|判決は取り消|判決が取り消
    """,
    "ru": """
    фальшивк|дезинформац|фейк|отозвал это|отозвала это|отозвали это|отвергает это|отвергают это|это отверг|\
    отрицает это|отрицают это|это отрицает|это отрицают|возражают.|правда иная|правда в другом|решил иначе|\
    решила иначе|вводит в заблуждение|мы ошиблись|опровергнут|это опроверг|выдумано|неправд|\
    не соответствует действительности|не соответствуют действительности|ложь.|никаких доказательств|\
    отвергает обвинени|отрицает обвинени|отвергла обвинени|отверг обвинени|отрицает вину|никогда не было.|суд отверг|\
    отверг это|отвергла это|отвергли это|отклонил это|отклонила это|ничего такого|ничего из этого|это была шутка|\
    это шутка|подделк|подделан|оправдан судом|суд оправдал|не поверил|вердикт:|отказался от своих слов|\
    отказалась от своих слов|отказались от своих слов|отказался от показаний|её оправдали|его оправдали|ее оправдали|\
    их оправдали|был поддельн|была поддельн|было поддельн|подтвердить это не|не удалось подтвердить|проверить это не|\
    приговор отмен|позже исправлен|дело закрыто
    """,
    "hi": """
    खंडित|\
    सच्चाई अलग|सच अलग|सच कुछ और|सच्चाई कुछ और|भ्रामक|इसे नकार|अलग फैसला|कोई सबूत|भ्रम फैला|सच्चाई इसके|उलटा सच|\
    इन आरोपों से इनकार|खारिज कर|ऐसा कुछ नहीं|ऐसा कुछ भी नहीं|जाली था|जाली है|बरी हो|बरी कर|मुकर ग|पुष्टि नहीं|\
    सत्यापित नहीं|फैसला रद्द|बाद में सुधारा
    """,
    "uk": """
    не так.|навпаки|цього не було|заперечує це|заперечують це|це заперечує|це заперечують|дезінформац|фальшивк|\
    вводить в оману|правда інша|ми помилилися|цього ніколи не|ніколи не було.|доказів немає|немає доказів|\
    жодних доказів|не відповідає дійсності|не відповідають дійсності|відкидає це|відкидає звинувач|\
    заперечує звинувач|насправді ні|відхилив це|відхилила це|відкинув це|відкинула це|нічого такого|нічого з цього|\
    нічого подібного|доказів цього немає|підроб|виправдав суд|суд виправдав|не повірив|не відповідає правді|\
    відмовився від своїх слів|не вдалося підтвердити|не підтвердилося|не підтверджено|вирок скасован|виправдали
    """,
    "he": """
    ההפך הוא|ההיפך הוא|מכחיש|אין לכך ראיות|אין ראיות|אין הוכחות|פייק|מטעה.|טעינו|ההפך נכון|ההיפך נכון|ההפך הגמור|\
    ההיפך הגמור|לא היה ולא נברא|הטענה הוסרה|הטענה נמשכה|להד"ם|מפריך|הופרך|הופרכה|הזמה|דחה זאת|דחתה זאת|דחה את זה|\
    דחתה את זה|דחו זאת|שום דבר מזה|דבר מכל זה|דבר מזה לא|אינם נכונים|אינה נכונה|אינן נכונות|לא נכונ|שמועה|שמועות|\
    זויף|זוכה מ|זוכתה|לא אומת|לא ניתן לאמת|לא אושר|זוכה.|זוכו.|תוקן.|תוקנה.
    """,
    "el": """
    αντίθετο ισχύει|ισχύει το αντίθετο|δεν ισχύει|δεν έγινε ποτέ|παραπλανητικ|fake news|το αρνείται|το αρνούνται|\
    αρνείται κάτι τέτοιο|δεν υπάρχουν αποδείξεις|καμία απόδειξη|αποσύρθηκε|ανυπόστατ|αβάσιμ|κάθε άλλο|αντιθέτως|\
    το ακριβώς αντίθετο|το απέρριψε|απέρριψε αυτό|απέρριψε τον ισχυρισμό|δεν το δέχτηκε|δεν το δέχθηκε|φήμη|φήμες|\
    πλαστ|αθωώθηκε|αθωώθηκαν|τίποτα από αυτά|τίποτε από αυτά|δεν υπάρχει απόδειξη|δεν υπάρχουν στοιχεία|\
    δεν επιβεβαιώθηκε|δεν επιβεβαιώνεται|δεν επαληθεύ|διορθώθηκε
    """,
    "ko": """
    반박됨|반박된|반박되|\
    그런 일은 없|그런 일이 없|가짜 뉴스|가짜뉴스|반박했|사실과 다르|사실과 다릅|오보|오해를|증거는 없|증거가 없|증거도 없|증거 없|정반대|그 반대|반대가 사실|근거 없는|근거가 없|근거 없다|\
    일어난 적이 없|일어난 적 없|일은 없었|루머|부정했|반박하|기각|받아들이지 않|소문|무죄|위조|그런 적 없|그런 적이 없|아무것도 일어나|확인되지 않|번복했|판결은 취소
    """,
    "ka": """
    არ მომხდარა|პირიქით|დეზინფორმაცი|არასოდეს მომხდარა|არასდროს მომხდარა|მტკიცებულება არ|მტკიცებულებები არ|უსაფუძვლო|\
    არ შეესაბამება სიმართლეს|არ შეესაბამება სინამდვილეს|არ დაადასტურა|მსგავსი არაფერი|არაფერი მსგავსი|გაამართლა|\
    გაყალბ|სიმართლეს არ
    """,
    "tr": """
    çürütül|çürütt|\
    tam tersi|yanıltıcı|gerçeği yansıtm|bunu reddetti|bunu reddediyor|sahte haber|iftira|hiç olmadı|\
    hiçbir zaman olmadı|olmadı böyle|kanıt yok|kanıtı yok|kanıt bulunm|delil yok|aksine|tersi doğru|iddiayı reddet|\
    iddiaları reddet|suçlamayı reddet|suçlamaları reddet|hiçbiri doğru|dezenformasyon|söylenti|dedikodu|\
    hiçbiri olmadı|hiçbiri yaşanmadı|böyle bir şey yok|bunu kabul etmedi|sahteydi|sahte.|sahtedir|beraat|\
    doğrulanmadı|doğrulanamadı|teyit edilmedi|teyit edilemedi|ifadesini geri|karar bozuldu|aklandı|düzeltildi.
    """,
    "fa": """
    رد شده|رد شد.|\
    برعکس|چنین نشد|چنین نبود|آن را رد کرد|این را رد کرد|رد کردند.|گمراه‌کننده|گمراه کننده|خلاف واقع|کذب|اتفاق نیفتاد|\
    هیچ مدرکی|مدرکی وجود ندارد|مدرکی نیست|شواهدی وجود ندارد|عکس آن|عکس این|بی‌اساس|بی اساس|حقیقت نداشت|واقعیت ندارد|\
    صحت نداشت|مدرکی برای|هیچ‌یک از این|هیچ یک از این|هیچ‌کدام از این|رخ نداد|جعل شده|تبرئه شد|تایید نشد|تأیید نشد|\
    حکم لغو|اصلاح شد
    """,
    "it": """
    non è vero|non era vero|non è mai successo|mai accaduto|non è successo|bugia|bugie|menzogn|bufala|notizia falsa|\
    falsa notizia|lo nega.|lo negano.|lo ha negato|lo smentisc|lo ha smentito|smentita|al contrario.|è falso|è falsa|\
    inventato tutto|fuorviante|non corrisponde al vero|ha ritrattato|ci siamo sbagliati|sciocchezz|smentisce.|\
    smentiscono.|ha smentito.|non ci sono prove|nessuna prova|notizia è stata ritirata|accusa è stata ritirata|\
    affermazione è stata ritirata|respinge l'accusa|respinge le accuse|nega i fatti|nega le accuse|nega l'accusa|\
    vero il contrario|lo ha respinto|lo respinse|lo respinge|ha respinto questo|niente di tutto|niente di ciò|\
    nulla di tutto|nulla di ciò|diceria|dicerie|era uno scherzo|è uno scherzo|falsificat|contraffatt|è stato assolto|\
    è stata assolta|sono stati assolti|non ci ha creduto|mai avvenuto|verdetto:|non è stato possibile verific|\
    non può essere verificat|non confermat|sentenza è stata annullata|è stato corretto
    """,
    "pt": """
    não é verdade|não era verdade|é mentira|é falso|é falsa|era falso|pelo contrário|nunca aconteceu|não aconteceu|\
    polícia nega|nega isso|nega tudo|o nega.|nega-o|desmente|desmentiu|desmentid|retratou-se|se retratou|enganos|\
    notícia falsa|boato|enganámo-nos|nos enganamos|não há provas|nenhuma prova|sem provas.|notícia foi retirada|\
    afirmação foi retirada|acusação foi retirada|nega a acusação|nega as acusações|rejeita a acusação|\
    rejeita as acusações|nega os factos|nega os fatos|é o contrário|o contrário é verdade|rejeitou isso|\
    rejeitou isto|rejeitou-o|o rejeitou|uma mentira|nada disso|nada disto|era uma brincadeira|era uma piada|\
    falsificad|foi absolvid|foram absolvid|não acreditou|veredito:|veredicto:|testemunha retratou|\
    não foi possível confirmar|não foi possível verificar|sentença foi anulada|foi corrigido|não confirmad
    """,
    "nl": """
    niet waar|leugen|klopt niet|klopte niet|integendeel|nooit gebeurd|niet gebeurd|ontkent dit|ontkent dat.|\
    ontkennen dit|ontkent het.|onzin|nepnieuws|is verzonnen|was verzonnen|is misleidend|onwaar|weerlegd|\
    het tegendeel|weerspreekt dit|weerspreken dit|hebben ons vergist|geen bewijs|geen enkel bewijs|andersom.|\
    wijst de beschuldiging|ontkent de beschuldiging|ontkent de aantijging|dat bleek onjuist|bleek niet te kloppen|\
    verwierp dit|verwierp dat|verwerpt dit|verwerpt dat|wees dit af|wees dat af|wijst dit af|wijst dat af|\
    niets hiervan|niets daarvan|niets van dit alles|was een grap|is een grap|vervals|vrijgesproken|geloofde dit niet|\
    geloofde het niet|getuige trok|niet bevestigd|niet worden bevestigd|niet worden geverifieerd|niet geverifieerd|\
    vonnis is vernietigd|is gecorrigeerd|is rechtgezet
    """,
    "pl": """
    nieprawd|kłamstw|wręcz przeciwnie|nie wydarzyło|temu zaprzecza|zaprzecza temu|zaprzeczają temu|bzdur|fałszyw|\
    zmyślon|fake news|wprowadza w błąd|dementuje|zdementował|nie miało miejsca|pomyliliśmy|nie ma dowod|\
    nie ma na to dowod|brak dowod|żadnych dowod|jest odwrotnie|było odwrotnie|przeciwnie.|twierdzenie wycofano|\
    twierdzenie wycofał|oskarżenie wycofano|dezinformacj|odrzuca te|odrzuca to|nigdy się nie|nigdy do tego nie|\
    to odrzucił|odrzucił to|odrzuciła to|nic takiego|nic z tego|plotk|to był żart|sfałszowa|podrobion|uniewinni|\
    nie uwierzył|świadek odwołał|nie udało się potwierdzić|nie potwierdzono|niepotwierdzon|wyrok uchylono|sprostowan
    """,
    "bn": """
    খণ্ডিত|খণ্ডন|\
    সত্য ন|সত্যি ন|মিথ্যা|কখনো হ|কখনও হ|ঘটেনি|অস্বীকার|গুজব|বিভ্রান্তিকর|বানোয|অসত্য|ভুয়া|ভিত্তিহীন|প্রমাণ নেই|\
    প্রমাণ মেলেনি|প্রমাণিত হয়নি|ঠিক নয়|এমন কিছু ঘটে|এমন কিছু হয়|এমনটা হয়নি|মনগড়া|কাল্পনিক|অপপ্রচার|\
    বক্তব্য প্রত্যাহার|প্রতিবেদন প্রত্যাহার|ব্যঙ্গ|রসিকতা|উল্টোটা|ভুল তথ্য|ভুল খবর|বানানো|দাবিটি প্রত্যাহার|\
    অভিযোগটি প্রত্যাহার|বক্তব্যটি প্রত্যাহার|বিপরীতটাই|উল্টো সত্য|কখনো ঘটে|কখনই ঘটে|খারিজ|এসবের কিছুই|এর কিছুই|\
    এমন কিছুই|জাল ছিল|খালাস|নিশ্চিত করা যায়নি|যাচাই করা যায়নি|সংশোধন করা হয়েছে
    """,
    "ta": """
    மறுக்கப்பட்ட|\
    உண்மை அல்ல|உண்மையல்ல|உண்மை இல்லை|பொய்|நடக்கவில்லை|மறுத்த|மறுக்கிற|தவறான|வதந்தி|கட்டுக்கதை|போலி|தவறு|\
    உண்மைக்கு மாறான|உண்மைக்குப் புறம்பான|ஆதாரம் இல்லை|ஆதாரமில்லை|ஆதாரங்கள் இல்லை|ஆதாரமற்ற|அடிப்படையற்ற|அப்படி இல்லை|\
    அப்படியல்ல|அப்படி நடக்க|நடக்கவே இல்லை|நேர்மாறாக|மறுப்பு|சரியல்ல|சரியில்லை|கற்பனையானது|புனையப்பட்ட|திரும்பப் பெற|\
    நையாண்டி|ஆதாரமும் இல்லை|ஆதாரம் எதுவும் இல்லை|நேர்மாறானது|எதிர்மாறானது|உண்மை வேறு|அவதூறு|ஒருபோதும் நடக்க|\
    நிராகரித்த|நிராகரிக்க|விடுவிக்கப்பட்ட|உறுதிப்படுத்தப்படவில்லை|உறுதி செய்யப்படவில்லை|உறுதிப்படுத்த முடியவில்லை|\
    திருத்தப்பட்ட
    """,
    "vi": """
    bác bỏ|\
    không đúng|không phải sự thật|nói dối|bịa đặt|ngược lại|không xảy ra|chưa từng xảy ra|phủ nhận|tin giả|\
    sai sự thật|tin đồn|chuyện bịa|rút lại|gây hiểu lầm|không phải vậy|không phải như vậy|không phải thế|\
    không phải là sự thật|không có thật|không có bằng chứng|không có căn cứ|vô căn cứ|không chính xác|\
    không có chuyện đó|dối trá|giả mạo|đính chính|châm biếm|trào phúng|\
    chuyện đùa|hư cấu|là sai|hoàn toàn sai|bị bịa|nhầm lẫn|chưa bao giờ xảy ra|không bao giờ xảy ra|chưa hề xảy ra|\
    điều này sai|điều đó sai|tin này sai|thông tin sai|sự thật khác|trái lại|xuyên tạc|đã bị thu hồi|\
    không có điều nào|không điều nào|trò đùa|làm giả|được tuyên trắng án|chưa được xác minh|\
    không thể xác minh|chưa được kiểm chứng|chưa được xác nhận|không được xác nhận|rút lời khai
    """,
    "th": """
    หักล้าง|\
    ข่าวปลอม|ไม่มีหลักฐาน|ไม่มีมูล|ตรงกันข้าม|ตรงข้ามกับ|ไม่ใช่ความจริง|ไม่ใช่เรื่องจริง|ไม่ได้เกิดขึ้น|\
    ไม่เคยเกิดขึ้น|ไม่เป็นเช่นนั้น|ไม่ใช่อย่างนั้น|ไม่เป็นอย่างนั้น|บิดเบือน|เรื่องแต่ง|เข้าใจผิด|เหลวไหล|มุกตลก|\
    ถูกถอน|ไม่เป็นจริง|โต้แย้งเรื่องนี้|ไร้มูล|ใส่ร้าย|เฟคนิวส์|ไม่เคยมี|ไม่มีสิ่งใด|ยกฟ้อง|ศาลไม่รับฟัง|ปลอมแปลง|\
    ของปลอม|ไม่ได้รับการยืนยัน|ไม่สามารถยืนยัน|กลับคำให้การ
    """,
    "id": """
    terbantah|\
    tidak benar|tidak betul|bukan fakta|bohong|hoaks|hoax|palsu|dibantah|membantah|menyangkal|rekayasa|mengada-ada|\
    keliru|tidak pernah terjadi|tidak terjadi|justru sebaliknya|sebaliknya yang|menyesatkan|ditarik kembali|\
    menarik kembali|fitnah|satire|lelucon|tidak ada bukti|tidak terbukti|tidak berdasar|klaim itu ditarik|\
    klaim tersebut ditarik|pernyataan itu ditarik|dicabut kembali|justru kebalikan|tidak sesuai fakta|\
    tidak sesuai kenyataan|omong kosong|isapan jempol|menolak hal ini|menolak ini|menolak itu|menolak klaim|\
    menolaknya|pengadilan menolak|tak satu pun|dinyatakan tidak bersalah|belum terverifikasi|tidak terverifikasi|\
    tidak dapat dikonfirmasi|belum terkonfirmasi|putusan dibatalkan|telah dikoreksi
    """,
    "am": """
    ውድቅ ተደር|\
    ውሸት|ሐሰት|ሀሰት|እውነት አይደለም|እውነት አልነበረም|ትክክል አይደለም|አስተባብ|አስተባበለ|ስህተት|አልተከሰተም|ሐሰተኛ|ሀሰተኛ|ክዷል|ክደዋል|ማስረጃ የለም|ምንም ማስረጃ|\
    አልተፈጸመም|አልሆነም|ተቃራኒው|አልተደረገም|ውድቅ አድርጎታል|ውድቅ አደረገ
    """,
    "bg": """
    не е вярно|не беше вярно|не е истина|лъжа|лъжи|невярн|неистин|фалшив|измислен|измислиц|опроверг|тъкмо обратното|\
    точно обратното|отрича това|отричат това|подвеждащ|сатира|не се е случ|няма доказателств|никога не се|\
    полицията отрича|няма никакви доказ|не отговаря на истината|дезинформац|обратното е вярно|вярно е обратното
    """,
    "hr": """
    nije istina|nije točno|nije tačno|neistin|netočn|laž je|je laž|su laži| laž.|lažn|izmišlj|demantir|opovrg|\
    naprotiv|upravo suprotno|satira|glasin|obman|nije se dogodi|nikad se nije|nikada se nije|nema dokaza|greška je|\
    није истина|неистин|је лаж|су лажи| лаж.|лажн|измишљ|демантов|оповргн|напротив|управо супротно|сатира|гласин|\
    обман|није се догоди|никада се није|нема доказа
    """,
    "sk": """
    nie je pravda|nepravd|je lož| lož.|klamstv|vymysl|falošn|popiera to|poprel|odvolal|satir|omyl|nestalo sa|\
    naopak je|hoax|fám|niet dôkaz|to popiera|nie sú dôkazy|neexistujú dôkazy|žiadne dôkazy|práve naopak|pravý opak|\
    opak je pravd|nikdy sa nestalo|dezinformác|zavádzaj
    """,
    "te": "అబద్ధం|నిజం కాదు|వదంతి|అసత్యం|కల్పిత|ఖండించ",
    "ml": "സത്യമല്ല|കള്ളമാണ്|നുണ|വ്യാജ|കെട്ടിച്ചമച്ച|അടിസ്ഥാനരഹിത|നിഷേധിച്ച",
    "kn": "ಸತ್ಯವಲ್ಲ|ನಿಜವಲ್ಲ|ಸುಳ್ಳು|ಅಸತ್ಯ|ವದಂತಿ|ನಿರಾಕರಿಸ",
    "mr": "खरे नाही|खरं नाही|खोटे|खोटी|खोटा|खोटं|असत्य|अफवा|खंडन|निराधार|बनावट|काल्पनिक|पुरावा नाही",
    "gu": "સાચું નથી|સત્ય નથી|ખોટી|ખોટું|જૂઠ|અફવા|અસત્ય|બનાવટી|ખંડન|પાયાવિહોણ",
    "pa": "ਸੱਚ ਨਹੀਂ|ਝੂਠ|ਅਫਵਾਹ|ਅਫ਼ਵਾਹ|ਖੰਡਨ|ਬੇਬੁਨਿਆਦ",
    "ne": "साँचो होइन|सत्य होइन|झूट|झुट|असत्य|अफवाह|खण्डन|मनगढन्ते|निराधार",
    "sv": """
    motbevis|vederlagt|vederlade|\
    hände aldrig|har aldrig hänt|inte hänt|förnekar det.|förnekar detta|förnekade det.|förnekade detta|\
    nekar till det|inga bevis|inget bevis|motsatsen|tvärtom|inget av detta|inget av det är|visade sig vara fel|\
    påståendet har dragits|dragit tillbaka påstå|dementi|desinformation|fejknyhet|vilseledande|inte så.|\
    avvisade detta|avvisade det.|avvisar detta|ingenting av detta|frikänd|trodde inte på det|inte bekräfta|\
    kunde inte verifier|ej bekräfta|domen upphäv|har rättats|friades|friat
    """,
    "da": """
    aldrig sket|skete aldrig|ikke sket|afviser det.|afviser dette|afviste det.|afviste dette|benægter det|\
    nægter det.|ingen beviser|intet bevis|modsatte er|tværtimod|intet af dette|viste sig at være forkert|\
    desinformation|misvisende|ikke rigtigt
    """,
    "no": """
    skjedde aldri|aldri skjedd|ikke skjedd|benekter det|avviser det.|avviser dette|avviste dette|nekter for det|\
    ingen bevis|motsatte er|tvert imot|tvert om|ingenting av dette|viste seg å være feil|viste seg å være galt|\
    desinformasjon|misvisende|ikkje sant|stemmer ikkje
    """,
    "fi": """
    ei ole koskaan tapahtunut|ei tapahtunut|ei koskaan tapahtunut|todisteita ei ole|ei ole todisteita|päinvastoin|\
    ei mikään tästä|harhaanjohtav|disinformaati|huijau|valetta
    """,
    "cs": """
    popírá.|to popírá|nejsou důkazy|neexistují důkazy|žádné důkazy|není žádný důkaz|je to naopak|bylo to naopak|\
    právě naopak|pravý opak|opak je pravd|nikdy se nestalo|nestalo se|dezinformac|zavádějící|podvrh
    """,
    "hu": """
    rendőrség tagadja|ezt tagadja|tagadja ezt|tagadják ezt|nincs bizonyíték|nincsenek bizonyíték|nincs rá bizonyíték|\
    az ellenkezője|ellenkezőleg|soha nem történt|nem történt meg|félrevezet|dezinformáci
    """,
    "ro": """
    neagă acest|neagă asta|neagă.|a negat acest|nu există dovezi|nicio dovadă|fără dovezi|dimpotrivă|contrariul|\
    nu s-a întâmplat|niciodată întâmplat|dezinformare|înșelător
    """,
    "ur":
      "ثبوت نہیں|ایسا کبھی نہیں|ایسا نہیں ہوا|ایسا نہیں ہے|اس کے برعکس|بے بنیاد|گمراہ کن|انکار کیا|انکار کرتی|انکار کرتا",
    "hy": """
    երբեք չի եղել|երբեք տեղի չի|տեղի չի ունեց|ապացույց չկա|ապացույցներ չկան|ընդհակառակը|հակառակն է|\
    չի համապատասխանում իրականությ
    """,
  ]
}
