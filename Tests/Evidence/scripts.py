"""Sentences in fourteen languages and twelve scripts, and what may happen to their words.

Each language has a sentence with a quote in it, words for other sentences, and edits of the sentence that change what it
says: `(what changes, the old words, the new words)`. Those marked `slight` are another difference only.
"""

LANGUAGES = {
    # Latin
    "en": dict(
        sentence="In Madrid the minister said that the company paid 13 officials in the spring.",
        quote="the company paid", other="It rained all day in the town.", twin="In Lisbon the court found that the company paid nobody.",
        edits=[
            ("negation", "paid 13", "never paid 13"), ("negation", "said that", "denied that"), ("negation", "the minister", "no minister"),
            ("number", "13 officials", "130 officials"), ("number", "13 officials", "thirty officials"), ("number", "13 officials", "−13 officials"),
            ("number", "13 officials", "13,000 officials"), ("number", "13 officials", "13% of officials"), ("name", "Madrid", "Lisbon"),
            ("name", "the minister", "Rajoy"), ("modal", "paid 13", "may have paid 13"), ("modal", "paid 13", "would have paid 13"),
            ("doubt", "the minister", "the alleged minister"), ("doubt", "in the spring", "in the spring, reportedly"),
            ("prefix", "the minister", "the ex-minister"), ("slight", "the minister", "the old minister"),
            ("slight", "in the spring", "in the early spring"), ("slight", "officials in", "clerks in"),
        ]),
    "de": dict(
        sentence="In Madrid sagte der alte Minister, dass die Firma 13 Beamte im Sommer bezahlte.",
        quote="die Firma", other="Es regnete den ganzen Tag in der Stadt.", twin="In Lissabon fand das Gericht, dass die Firma niemanden bezahlte.",
        edits=[
            ("negation", "bezahlte", "nicht bezahlte"), ("negation", "sagte der", "bestritt der"), ("number", "13 Beamte", "30 Beamte"),
            ("number", "13 Beamte", "keine Beamte"), ("name", "Madrid", "Lissabon"), ("doubt", "13 Beamte", "angeblich 13 Beamte"),
            ("modal", "bezahlte", "bezahlt haben soll"), ("prefix", "alte Minister", "unalte Minister"), ("slight", "der alte", "der junge"),
        ]),
    "fr": dict(
        sentence="À Madrid, le vieux ministre a dit que la société payait 13 agents au printemps.",
        quote="la société", other="Il pleuvait sur la ville.", twin="À Lisbonne, le juge croit que la société ne payait personne.",
        edits=[
            ("negation", "payait", "ne payait pas"), ("negation", "a dit que", "a nié que"), ("number", "13 agents", "30 agents"),
            ("name", "Madrid", "Lisbonne"), ("doubt", "13 agents", "environ 13 agents"), ("modal", "payait", "pourrait payer"),
            ("doubt", "le vieux", "le présumé vieux"), ("slight", "le vieux", "le jeune"),
        ]),
    "es": dict(
        sentence="En Madrid el viejo ministro dijo que la empresa pagaba a 13 agentes en primavera.",
        quote="la empresa", other="Llovía en toda la ciudad.", twin="En Lisboa el juez cree a la empresa de nadie.",
        edits=[
            ("negation", "pagaba", "no pagaba"), ("negation", "dijo que", "negó que"), ("number", "13 agentes", "30 agentes"),
            ("name", "Madrid", "Lisboa"), ("doubt", "el viejo", "el presunto viejo"), ("modal", "pagaba", "podría pagar"),
            ("slight", "el viejo", "el joven"),
        ]),
    "ar": dict(
        sentence="قال الوزير أمس إن الشركة دفعت المال إلى 13 موظفا في الربيع.",
        quote="الشركة", other="هطل المطر طوال اليوم.", twin="رأت المحكمة أن الشركة بريئة.",
        edits=[
            ("negation", "دفعت", "لم تدفع"), ("negation", "قال الوزير", "نفى الوزير"), ("number", "13 موظفا", "30 موظفا"),
            ("doubt", "دفعت المال", "دفعت المال كما يزعم"), ("modal", "دفعت", "قد دفعت"), ("slight", "أمس", "صباحا"),
        ]),
    # Other scripts: no lists of words, so every word counts.
    "ru": dict(
        sentence="В Мадриде министр сказал, что компания платила 13 чиновникам весной.", quote="компания",
        other="Весь день шёл дождь.", twin="В Лиссабоне суд решил, что компания не виновна.",
        edits=[("negation", "платила", "не платила"), ("name", "Мадриде", "Лиссабоне"), ("number", "13", "130"), ("word", "весной", "осенью")]),
    "el": dict(
        sentence="Στη Μαδρίτη ο υπουργός είπε ότι η εταιρεία πλήρωσε 13 υπαλλήλους.", quote="η εταιρεία", other="Έβρεχε όλη μέρα.",
        twin="Στη Λισαβόνα είπαν ότι η εταιρεία έφυγε.",
        edits=[("negation", "πλήρωσε", "δεν πλήρωσε"), ("name", "Μαδρίτη", "Λισαβόνα"), ("number", "13", "30")]),
    "tr": dict(
        sentence="Madrid'de bakan, şirketin 13 memura para ödediğini söyledi.", quote="şirketin", other="Bütün gün yağmur yağdı.",
        twin="Mahkeme şirketin haklı olduğuna karar verdi.",
        edits=[("negation", "ödediğini", "ödemediğini"), ("name", "Madrid'de", "Lizbon'da"), ("number", "13", "30")]),
    "he": dict(
        sentence="במדריד אמר השר כי החברה שילמה כסף ל 13 פקידים.", quote="החברה", other="ירד גשם כל היום.", twin="בליסבון נקבע כי החברה עזבה.",
        edits=[("negation", "שילמה", "לא שילמה"), ("name", "במדריד", "בליסבון"), ("number", "13", "30")]),
    "hi": dict(
        sentence="मंत्री ने कहा कि कंपनी ने 13 अधिकारियों को पैसा दिया।", quote="कंपनी ने", other="पूरे दिन बारिश हुई।",
        twin="अदालत ने माना कि कंपनी ने कुछ किया।",
        edits=[("negation", "पैसा दिया", "पैसा नहीं दिया"), ("number", "13", "30"), ("word", "मंत्री", "राजा")]),
    "zh": dict(
        sentence="部长昨天在马德里说公司支付了十三名官员的费用。", quote="公司支付", other="全城下了一天雨。", twin="法院认为公司支付没有问题。",
        edits=[("negation", "昨天在", "昨天没在"), ("number", "十三名", "三名"), ("name", "马德里", "里斯本"), ("word", "费用", "债务")]),
    "ja": dict(
        sentence="大臣はマドリードで会社が十三人に金を払ったと述べた。", quote="会社が", other="一日中雨が降った。", twin="裁判所で会社が勝った。",
        edits=[("negation", "払った", "払わなかった"), ("number", "十三人", "三人"), ("name", "マドリード", "リスボン")]),
    "ko": dict(
        sentence="장관은 마드리드에서 그 회사가 공무원 13 명에게 돈을 주었다고 말했다.", quote="그 회사가", other="하루 종일 비가 왔다.",
        twin="법원은 리스본에서 그 회사가 옳다고 했다.",
        edits=[("negation", "돈을 주었다고", "돈을 주지 않았다고"), ("name", "마드리드에서", "리스본에서"), ("number", "13 명", "30 명")]),
    "th": dict(
        sentence="รัฐมนตรีกล่าวว่าบริษัทจ่ายเงินให้เจ้าหน้าที่ 13 คน", quote="บริษัทจ่าย", other="ฝนตกทั้งวัน", twin="ศาลเห็นว่าบริษัทจ่ายถูกแล้ว",
        edits=[("negation", "กล่าวว่า", "ปฏิเสธว่า"), ("number", "13 คน", "30 คน"), ("word", "เจ้าหน้าที่", "ตำรวจ")]),
    "ka": dict(
        sentence="მინისტრმა თქვა, რომ კომპანია უხდიდა ფულს 13 მოხელეს.", quote="კომპანია", other="მთელი დღე წვიმდა.",
        twin="სასამართლომ დაადგინა, რომ კომპანია წავიდა.",
        edits=[("negation", "უხდიდა", "არ უხდიდა"), ("number", "13", "30"), ("word", "თქვა", "უარყო")]),
    "hy": dict(
        sentence="Նախարարն ասաց, որ ընկերությունը վճարեց 13 պաշտոնյայի։", quote="ընկերությունը", other="Ամբողջ օրը անձրև էր։",
        twin="Դատարանը գտավ, որ ընկերությունը հեռացավ։",
        edits=[("negation", "վճարեց", "չվճարեց"), ("number", "13", "30"), ("word", "ասաց", "հերքեց")]),
}

# What a sentence may say of the one before it: that it is not true, that it was made up.
DENIALS = {
    "en": ["This is not true.", "We made that up.", "All of it was invented."], "de": ["Das ist nicht wahr.", "Das haben wir uns ausgedacht.", "Alles davon war erfunden."],
    "fr": ["Ce n'est pas vrai.", "Nous l'avons inventé.", "Tout cela est faux."], "es": ["Esto no es cierto.", "Nos lo inventamos.", "Todo eso es mentira."],
    "ar": ["هذا ليس صحيحا.", "لقد اختلقنا ذلك.", "كل هذا كذب."], "ru": ["Это неправда.", "Мы это выдумали.", "Всё это ложь."],
    "el": ["Αυτό δεν είναι αλήθεια.", "Το επινοήσαμε.", "Όλα αυτά είναι ψέματα."], "he": ["זה לא נכון.", "המצאנו את זה.", "הכול שקר."],
    "hi": ["यह सच नहीं है।", "यह मनगढ़ंत है।", "यह सब झूठ है।"], "zh": ["这不是真的。", "这是我们编造的。", "以上说法已被撤回。"],
    "ja": ["これは事実ではない。", "それは作り話だ。", "この発言は撤回された。"], "ko": ["이것은 사실이 아니다.", "우리가 지어낸 이야기다.", "모두 거짓이다."],
    "tr": ["Bu doğru değil.", "Bunu biz uydurduk.", "Hepsi yalan."], "th": ["นี่ไม่เป็นความจริง", "เราแต่งขึ้นเอง"], "ka": ["ეს ტყუილია.", "ეს მოგონილია."], "hy": ["Սա ճիշտ չէ։", "Սա սուտ է։"],
}
