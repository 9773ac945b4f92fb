import Importing
import Testing

@Suite("Days in running text")
struct DatesInTextTests {
  @Test(
    "As languages write them",
    arguments: [
      "27 April 2018", "April 27, 2018", "Apr. 27, 2018", "Posted: Apr 27, 2018 4:00 AM", "2018-04-27T08:00:00Z",
      "27.4.2018",
      "27. April 2018", "Freitag, 27. April 2018, 14:32 Uhr", "le 27 avril 2018 à 14h", "27 avr. 2018",
      "27 de abril de 2018",
      "27 aprile 2018", "27 de abr. de 2018", "27 april 2018", "2018年4月27日", "发布于2018年4月27日 星期五", "2018 年 04 月 27 日",
      "2018년 4월 27일", "2018/04/27", "27/04/2018", "04/27/2018 8:15 am EST", "27th of April 2018",
      "The 27th of April, 2018",
    ])
  func first(text: String) {
    #expect(DatesInText.first(in: text) == "2018-04-27")
  }

  @Test(
    "Accents, and the first of a month",
    arguments: ["1er août 2018", "1. Aug. 2018", "1º de agosto de 2018", "1 août 2018"])
  func august(text: String) {
    #expect(DatesInText.first(in: text) == "2018-08-01")
  }

  @Test(
    "No day",
    arguments: [
      "May 2018", "3 years ago", "set on 2018", "It may be 30 or 2018", "2018年4月", "in 2018年 and 4日", "32. Mai 2018",
    ])
  func none(text: String) {
    #expect(DatesInText.first(in: text) == nil)
  }

  @Test("Days in figures with strokes, of which a day of the week tells which is the month")
  func weekdays() {
    #expect(DatesInText.first(in: "Submitted by tina on Sat, 02/03/2018 - 10:15") == "2018-02-03")
    #expect(DatesInText.first(in: "Friday, 02/03/2018") == "2018-03-02")
    #expect(
      DatesInText.first(in: "02/03/2018") == nil && DatesInText.ambiguous(in: "Posted: 02/03/2018") == "02/03/2018")
    #expect(DatesInText.readings(of: "02/03/2018") == ["2018-03-02", "2018-02-03"])
    #expect(DatesInText.ambiguous(in: "13/11/2003 and 2018/02/03 and 4/4/2018") == nil)
  }

  @Test(
    "The line of a day is none of the text, whether its day is told or not",
    arguments: [
      ("Posted: 04/11/2003", nil), ("04/11/2003", nil), ("13/11/2003", "2003-11-13"),
      ("Posted: 11/13/2003 8:15 am EST", "2003-11-13"), ("4th of November 2003", "2003-11-04"),
      ("The 3rd of February, 2018", "2018-02-03"), ("Submitted by tina_w on Sat, 02/03/2018 - 10:15", "2018-02-03"),
    ] as [(String, String?)])
  func lines(line: String, date: String?) {
    let page = PlainTextFormat().read(
      Array("A title of some words\n\n\(line)\n\nThe mill is open again, he said.\n".utf8))
    let article = ImportedArticle(page, words: .english)
    #expect(article.date == date && (article.unclearDate == nil) == (date != nil))
    #expect(article.blocks.map(\.text) == ["The mill is open again, he said."])
  }

  @Test("A line of a day above the text is its date, whatever the language")
  func head() {
    for (day, sentence) in [
      ("3. Mai 2018", "Die Mühle ist wieder offen, sagte der Rat."),
      ("3 mai 2018", "Le moulin est ouvert, dit le conseil."),
      ("2018年5月3日", "磨坊 在 星期一 重新 开放。"),
    ] {
      let page = PlainTextFormat().read(Array("A title of some words\n\(day)\n\n\(sentence)\n".utf8))
      let article = ImportedArticle(page, words: FurnitureWords.of("fr"))
      #expect(article.date == "2018-05-03", "\(day)")
      #expect(article.blocks.map(\.text) == [sentence])
    }
  }
}
