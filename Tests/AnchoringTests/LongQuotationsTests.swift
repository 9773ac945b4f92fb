import Anchoring
import Testing

/// `⟦…⟧` stands around a sentence: whether it is in a quotation that goes beyond it.
@Suite("Quotations that go beyond a sentence")
struct LongQuotationsTests {
  /// Paragraphs are separated by an empty line, and go on from one another.
  private func holds(_ marked: String, language: String = "en") throws -> Bool {
    let parts = marked.split(separator: "⟦")
    let inner = try #require(
      parts.count > 1 ? parts[1].split(separator: "⟧").first : parts[0].split(separator: "⟧").first)
    let before = parts.count > 1 ? parts[0] : ""
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let start = before.utf8.count
    let sentence = start..<start + inner.utf8.count
    var paragraphs: [LongQuotations.Paragraph] = []
    var offset = 0
    for part in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
      paragraphs.append(.init(offset..<offset + part.utf8.count, goesOn: offset > 0))
      offset += part.utf8.count + 2
    }
    return LongQuotations(in: Array(text.utf8), paragraphs, language: language).hold(sentence, beyond: sentence)
  }

  @Test(
    "Whichever marks they are set in",
    arguments: [
      "He said: ‘It rained. ⟦They paid.⟧ They left.’", "He said: 'It rained. ⟦They paid.⟧ They left.'",
      "Er sagte: »Es regnete. ⟦Sie zahlten.⟧«", "Er sagte: ›Es regnete. ⟦Sie zahlten.⟧ Sie gingen.‹ Ja.",
      "Er sagte: ‚Es regnete. ⟦Sie zahlten.⟧ Sie gingen.‘", "Il dit : ‹ Il pleut. ⟦Ils paient.⟧ Ils partent. ›",
      "Il dit : « Il pleut. ⟦Ils paient.⟧ Ils partent. »", "Han sa: ”Det regnade. ⟦De betalade.⟧ De gick.”",
      "Han sa: »Det regnade. ⟦De betalade.⟧ De gick.»", "Er sagte: „Es regnete. ⟦Sie zahlten.⟧ Sie gingen.“",
      "部长说“下雨了。⟦公司付了钱。⟧他们走了。”他走了。", "大臣は「雨だ。⟦会社が払った。⟧」と言った。", "قال «هطل المطر. ⟦دفعوا المال.⟧ ذهبوا.»",
      "‘⟦They paid.⟧ They left,’ he said.", "¿«Llovió. ⟦Pagaron.⟧ Se fueron»?", "¡“Llovió. ⟦Pagaron.⟧ Se fueron”!",
      "¿\"Llovió. ⟦Pagaron.⟧ Se fueron\"?", "Dijo: \"¿Llovió? ⟦Pagaron.⟧ ¡Se fueron!\" Sí.",
      "“It rained. ⟦They paid.⟧ They left.", "‘It rained. ⟦They paid.⟧ The workers’ cars left’ is what he said.",
    ])
  func inside(text: String) throws {
    #expect(try holds(text))
  }

  @Test(
    "Words beside them, or between marks that open nothing",
    arguments: [
      "‘It rained. It snowed.’ ⟦They paid.⟧ ‘They left. They came.’", "«Il pleut. Oui.» ⟦Ils paient.⟧ «Non. Oui.»",
      "It was in the ’90s. ⟦They paid.⟧ The workers’ cars left.", "It isn’t so. ⟦They paid.⟧ They didn’t leave.",
      "It was 5\" wide. ⟦They paid.⟧ It was 6\" long.", "Rock 'n' roll came. ⟦They paid.⟧ The boys' cars left.",
      "He said “no” then. ⟦They paid.⟧ She said “yes”.", "⟦‘They paid.’⟧", "Er »zahlte«. ⟦Ja.⟧ Sie »ging«.",
    ])
  func outside(text: String) throws {
    #expect(try !holds(text))
  }

  @Test("What languages of their own have: an apostrophe that opens, gershayim, a dash before what someone says")
  func languages() throws {
    #expect(try holds("’Det regnade. ⟦De betalade.⟧ De gick.’", language: "sv"))
    #expect(try !holds("’Tis so. ⟦They paid.⟧ They left.’"))
    #expect(try holds("״ירד גשם. ⟦הם שילמו.⟧ הם הלכו.״", language: "he"))
    #expect(try !holds("צה״ל הלך. ⟦הם שילמו.⟧ ארה״ב הלכה.", language: "he"))
    #expect(try holds("— Il pleut. ⟦Ils ont payé.⟧ Il neige.", language: "fr"))
    #expect(try holds("〈下雨了。⟦公司付了钱。⟧他们走了。〉", language: "zh"))
  }

  @Test("Over paragraphs, with a mark at the beginning of each or without")
  func paragraphs() throws {
    #expect(try holds("He said: “It rained.\n\n⟦They paid.⟧\n\nThey left.”"))
    #expect(try holds("“It rained.\n\n“⟦They paid.⟧ It snowed.\n\n“They left.” He went."))
    #expect(try holds("« Il pleut.\n\n⟦Ils paient.⟧\n\nIls partent. »"))
    #expect(try holds("‘It rained.\n\n⟦They paid.⟧\n\nThey left.’"))
    #expect(try !holds("“It rained.\n\n⟦They paid.⟧\n\nThey left."), "nobody knows where it ends")
    #expect(try !holds("“It rained.\n\nIt snowed.”\n\n⟦They paid.⟧"))
  }

  @Test("Words between both marks of a quotation, which are not theirs")
  func enclosed() {
    func isEnclosed(_ text: String, _ words: String) -> Bool {
      let start = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: words)?.lowerBound ?? text.endIndex)
      let quotations = LongQuotations(in: Array(text.utf8), [.init(0..<text.utf8.count, goesOn: false)])
      return quotations.enclose(start..<start + words.utf8.count)
    }
    for text in ["“We ‘paid’ it” once.", "‘We “paid” it’ once.", "« We “paid” it » once.", "『We「paid」it』 once."] {
      #expect(isEnclosed("He said \(text)", "paid"), "\(text)")
    }
    #expect(!isEnclosed("He said “paid” once", "“paid”"))
    #expect(!isEnclosed("“Yes”, he said, “no”.", "he said"))
    #expect(!isEnclosed("— He said, and “paid” it.", "and"), "a dash has no other half")
  }

  @Test("Marks that open again and again take no time that grows with their square")
  func many() throws {
    let text = Array(String(repeating: "“a. ‘b. «c. ", count: 40_000).utf8)
    let quotations = LongQuotations(in: text, [.init(0..<text.count, goesOn: false)])
    #expect(quotations.hold(100..<101, beyond: 100..<101))
  }
}
