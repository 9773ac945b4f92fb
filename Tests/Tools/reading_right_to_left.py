"""Dossiers in scripts that run from right to left, with notes, an accusation, a table and sources; part of check_edges.py. What the
pages say themselves is in English there, and each line of it runs as its own words do."""

WIDTHS = (320, 360, 800, 1100, 1400, 1920)
# From here on notes stand beside their words.
MARGIN = 1100

ARABIC = {
    "language": "ar", "title": "ملف الجسر", "article": "إغلاق الجسر القديم", "person": "يوسف الخطيب", "firm": "شركة البناء",
    "place": "مدينة النهر", "event": "إغلاق الجسر", "source": "تقرير الفحص", "says": "يصف تشققات في عارضتين.",
    "claim": "وجد المفتشون تشققات", "quote": "أحدا لم يكن في خطر", "charge": "أخفت الشركة النتائج", "reply": "ننفي ذلك نفيا قاطعا.",
    "note": "يذكر التقرير أربعة مواضع ولا يذكر عمقها، وقد قارن المفتشون ذلك بما كتب عام 2019 في المحضر الأول وفي غيره.",
    "first": "أغلقت البلدية الجسر بعد أن وجد المفتشون تشققات فيه، كما كتبت Testbau GmbH.",
    "second": "قال رئيس المجلس إن «أحدا لم يكن في خطر» في أي وقت.", "third": "وتقول الوثيقة: أخفت الشركة النتائج ثلاث سنوات.",
}
HEBREW = {
    "language": "he", "title": "תיק הגשר", "article": "הגשר הישן נסגר", "person": "יוסי כהן", "firm": "חברת הבנייה",
    "place": "עיר הנהר", "event": "סגירת הגשר", "source": "דוח הבדיקה", "says": "מתאר סדקים בשתי קורות.",
    "claim": "הבודקים מצאו סדקים", "quote": "איש לא היה בסכנה", "charge": "החברה הסתירה את התוצאות", "reply": "אנו מכחישים זאת.",
    "note": "הדוח מונה ארבעה מקומות ואינו מוסר את עומקם, והבודקים השוו זאת למה שנכתב בשנת 2019 בפרוטוקול הראשון ובאחרים.",
    "first": "העירייה סגרה את הגשר. הבודקים מצאו סדקים בו, כתבה Testbau GmbH.",
    "second": "ראש המועצה אמר כי «איש לא היה בסכנה» בשום שלב.", "third": "במסמך נאמר: החברה הסתירה את התוצאות שלוש שנים.",
}

# What runs the wrong way on an article's page: of each what it is.
WRONG = """
const wide = arguments[0];
const box = (selector) => document.querySelector(selector)?.getBoundingClientRect();
const wrong = [];
const need = (holds, what) => holds || wrong.push(what);
const aside = box('.accusation'), words = box('.accusation p:not(.note-head)');
need(words.right <= aside.right - 10, 'the accusation touches the line beside it');
need(aside.right - words.right > words.left - aside.left, 'the line of the accusation is not where its text begins');
// Of each the first line.
const [source, says] = ['a.src', '.says'].map(part => document.querySelector('.accusation .evidence ' + part).getClientRects()[0]);
need(source.right > says.right || source.top < says.top, 'what a source says stands before its name');
// The name stands before the dot that parts it from the next one.
for (const item of document.querySelectorAll('.entity-group li')) {
  need(Math.abs(item.getClientRects()[0].right - item.firstElementChild.getClientRects()[0].right) < 2, 'a dot stands before the name that it follows');
}
const [label, answered, answer] = [...document.querySelector('.accusation .reply').children].map(part => part.getClientRects()[0]);
need(label.right > answered.right, 'the label of a reply is not where its line begins');
need(answer.top > answered.top, 'an answer stands in the line of words that run the other way');
const [first, last] = [box('.table td:first-child'), box('.table td:last-child')];
need(first.left > last.left, 'the first column is not the one on the right');
for (const row of document.querySelectorAll('.table tr')) {
  const texts = [...row.children].map(cell => { const range = document.createRange(); range.selectNodeContents(cell); return range.getBoundingClientRect(); });
  need(Math.abs(texts[1].right - box('.table th:nth-child(2)').right) < 30, 'a column that is set to the right is not');
}
need(box('.breadcrumb li').right > box('.breadcrumb li:nth-child(2)').right, 'the home page is not the first of the breadcrumbs');
need(getComputedStyle(document.querySelector('h1')).letterSpacing === '0px' || getComputedStyle(document.querySelector('h1')).letterSpacing === 'normal',
  'joined letters are spaced');
for (const item of document.querySelectorAll('.notes > ol > li')) {
  const note = item.getBoundingClientRect();
  if (wide) need(note.right < box('.prose').left, 'a note is not on the left of the text');
}
return [...new Set(wrong)];
"""

# What of an accusation's texts another element covers, and the characters that the program prints in letters.
COVERED = """
const covered = new Set();
const walker = document.createTreeWalker(document.querySelector('.accusation'), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode;
  if (!text.data.trim() || text.parentElement.closest('.back')) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const line of range.getClientRects()) {
    if (line.width < 4 || line.height < 4) continue;
    scrollTo({top: line.top + scrollY - innerHeight / 2, behavior: 'instant'});
    const now = [...range.getClientRects()].find(other => Math.abs(other.left - line.left) < 1 && Math.abs(other.width - line.width) < 1);
    const hit = now && document.elementFromPoint(now.left + now.width / 2, now.top + now.height / 2);
    if (hit && !hit.closest('.accusation')) covered.add(text.data.trim().slice(0, 30));
  }
}
return [...covered];
"""
LETTERS = "return [...new Set(document.documentElement.outerHTML.match(/\\[U\\+[^\\]]*\\]/g))]"


def dossier(words):
    language, title = words["language"], words["title"]
    yield "dossier.yml", f"title: {title}\nlanguage: {language}\n"
    yield "index.md", f"---\ntitle: {title}\n---\n{words['first']} [[a]]\n"
    yield "articles/a.md", f"""---
title: {words['article']}
date: 2024-01-01
authors: [{words['person']}]
corrections: [{{date: 2024-01-02, note: "{words['reply']}"}}]
---
## {words['event']}

{words['first']}

{words['second']} [[person]] [[other]] [[place]] [[event]]

{words['third']} [[firm]]

| {words['place']} | {words['firm']} | {words['event']} |
|---|--:|---|
| 2021 | 13,100 | {words['says']} |
| 2023 | 12,400 | {words['reply']} |
"""
    yield "annotations/one.md", f"---\nkind: claim\narticle: a\nquote: {words['claim']}\nstatus: reported\nsources: [{{source: s, says: {words['says']}}}]\n---\n{words['note']}\n"
    yield "annotations/two.md", f"---\nkind: quote\narticle: a\nquote: {words['quote']}\nspeaker: person\nsources: [{{source: s}}]\n---\n{words['note']}\n"
    yield "annotations/three.md", f"---\nkind: claim\narticle: a\nquote: {words['charge']}\nstatus: disputed\naccuses: [firm]\nreply: {{asked: 2024-01-01, from: firm, received: 2024-01-02, says: {words['reply']}}}\nsources: [{{source: s, says: {words['says']}}}]\n---\n{words['note']}\n"
    # Many notes, and shortly after them an accusation that may have no room beside its words.
    crowd = [word for word in words["first"].replace(",", "").replace(".", "").split() if len(word) > 3][:5]
    yield "articles/crowd.md", f"---\ntitle: {words['event']} {words['place']}\ndate: 2024-01-01\n---\n{words['first']} {words['second']} {words['second']} {words['second']}\n\n## {words['place']}\n\n{words['third']}\n"
    for word in crowd:
        yield f"annotations/crowd-{crowd.index(word)}.md", f"---\nkind: context\narticle: crowd\nquote: {word}\n---\n{words['note']}\n"
    yield "annotations/crowd-charge.md", f"---\nkind: claim\narticle: crowd\nquote: {words['charge']}\nstatus: disputed\naccuses: [firm]\nreply: {{asked: 2024-01-01, received: 2024-01-02, says: {words['reply']}}}\nsources: [{{source: s, says: {words['says']}}}]\n---\n{words['note']}\n"
    yield "entities/person.md", f"---\ntitle: {words['person']}\nkind: person\nborn: 1961\nrelations:\n  - {{type: Employment, to: firm, role: {words['event']}, start: 2010, end: 2016, source: s}}\n  - {{type: TookPartIn, to: event, reference: true}}\n---\n{words['second']}\n"
    yield "entities/other.md", f"---\ntitle: {words['place']} {words['person']}\nkind: person\n---\n{words['first']}\n"
    yield "entities/firm.md", f"---\ntitle: {words['firm']}\nkind: organization\nfounded: 1990\n---\n{words['third']}\n"
    yield "entities/place.md", f"---\ntitle: {words['place']}\nkind: place\nlatitude: 30.05\nlongitude: 31.24\nextent: city\n---\n{words['first']}\n"
    yield "entities/event.md", f"---\ntitle: {words['event']}\nkind: event\ndate: 2024-03-12\nlocation: place\n---\n{words['first']}\n"
    yield "sources/s.md", f"---\ntitle: {words['source']} {words['says']} {words['note']}\ntype: report\nauthors: [{words['place']}]\nissued: 2019-03-14\norigin: own\nurl: https://example.org/report\n---\n{words['says']}\n"


def read(browser, folder, set_width, open_page, pages, widest):
    for width in WIDTHS:
        set_width(width)
        for page in pages:
            open_page(page)
            wide = browser.execute_script(widest)
            for letters in browser.execute_script(LETTERS):
                yield f"{folder.name}: {page} prints {letters}"
            if wide:
                yield f"{folder.name}: {page}: at {width} px it scrolls sideways: {wide}"
        open_page("articles/a.html")
        for wrong in browser.execute_script(WRONG, width >= MARGIN):
            yield f"{folder.name}: at {width} px {wrong}"
        open_page("articles/crowd.html")
        for covered in browser.execute_script(COVERED):
            yield f"{folder.name}: at {width} px another note covers what an accusation says: {covered}"
