import Model

/// Lines that are told by their shape, and by a word or two.
extension FurnitureWords {
  /// The id of a kind; nil where the shape is that of no furniture.
  func shape(of line: FoldedLine, _ text: String) -> String? {
    if isMenu(text) { return "page" }
    if isAge(line) { return "dateline" }
    if beginsWithAgency(line, text) { return "caption" }
    if Self.isPageNumber(line) { return "page" }
    if isNameWithPaper(text) { return "byline" }
    if endsWithCredit(text) { return "caption" }
    if isNameForPaper(text) { return "credit" }
    return invitesToFollow(line) ? "share" : nil
  }

  /// `Corrections|About us|Privacy policy`: the links at a page's end, each a few words, one of which is known.
  func isMenu(_ text: String) -> Bool {
    guard text.contains("|"), !ImportedArticle.isSentence(text) else { return false }
    let parts = text.split(separator: "|").map { FoldedLine(String($0).trimmingBlanks) }
    return (parts.count > 1 || text.hasSuffix("|")) && parts.allSatisfy { $0.count <= 6 }
      && parts.contains { part in
        menus.contains { part.bare.hasPrefix($0) || part.bare.hasSuffix($0) } || kinds.contains { $0.matches(part) }
      }
  }

  /// `Page 2 of 2`, as a printed page has it.
  private static func isPageNumber(_ line: FoldedLine) -> Bool {
    let words = line.bareWords
    guard [2, 4].contains(words.count), ["page", "seite"].contains(words[0]), Int(words[1]) != nil else { return false }
    return words.count == 2 || ["of", "von"].contains(words[2]) && Int(words[3]) != nil
  }

  /// `2 hours ago`
  func isAge(_ line: FoldedLine) -> Bool {
    line.count == 3 && line.bareWords[0].allSatisfy(\.isNumber) && ages.contains(line.bareWords[2])
  }

  /// `PA Media The mayor stands in front of a microphone`
  func beginsWithAgency(_ line: FoldedLine, _ text: String) -> Bool {
    guard line.count > 3, !line.isSentence, let agency = agencies.first(where: line.begins) else { return false }
    return text.dropFirst(agency.count).first?.isUppercase == true
  }

  /// `Maria Delgado | The News`
  private func isNameWithPaper(_ text: String) -> Bool {
    guard text.utf8.count < 80, text.contains(" | "), !ImportedArticle.isSentence(text) else { return false }
    let parts = text.split(separator: "|").map { String($0).trimmingBlanks }
    return parts.count == 2 && Self.isName(parts[0])
      && parts[1].split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
  }

  /// A caption, or nothing, before `(Travis Lindqvist/CBC)` or `[Ibrahim Saleh/AFP]`.
  private func endsWithCredit(_ text: String) -> Bool {
    guard text.utf8.count < 400, let close = text.last, close == ")" || close == "]",
      let open = text.lastIndex(of: close == ")" ? "(" : "[")
    else { return false }
    let parts = text[text.index(after: open)...].dropLast().split(separator: "/", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, let first = parts.first, let last = parts.last else { return false }
    let names = parts.allSatisfy { part in
      let words = part.split(separator: " ")
      return 1...5 ~= words.count
        && words.allSatisfy { $0.first?.isUppercase == true || EnglishWords.connectors.contains(String($0)) }
    }
    let isPaper = last.count { $0.isUppercase } >= 2 && !last.contains(" ")
    // “(Either/Or)” is none.
    return names && (first.contains(" ") || isPaper)
  }

  /// `Tom Reed for The Herald`
  private func isNameForPaper(_ text: String) -> Bool {
    guard text.utf8.count < 80, !ImportedArticle.isSentence(text), let range = text.utf8.firstRange(of: " for ".utf8)
    else { return false }
    let paper = text[range.upperBound...].split(separator: " ").map(String.init)
    guard let last = paper.last, paper.count <= 5, Self.isName(String(text[..<range.lowerBound])),
      paper.allSatisfy({ $0.first?.isUppercase == true || EnglishWords.connectors.contains($0) })
    else { return false }
    return paper[0] == "The" && paper.count > 1 || EnglishWords.outlets.contains(last.lowercased())
      || paper.count == 1 && NameFinder.isAbbreviation(last)
  }

  /// Whether a line says a day, and perhaps an hour, and nothing else: `April 22, 2024 3:17 PM GMT+2 Updated 4 hours ago`.
  func isDay(_ text: String) -> Bool {
    guard text.utf8.count < 120, DatesInText.first(in: text) != nil || DatesInText.ambiguous(in: text) != nil else {
      return false
    }
    return text.split { $0.isWhitespace || "|•·/–—".contains($0) }.allSatisfy { part in
      let word = part.lowercased().trimmed { ".,:;()".contains($0) }.lowercased()
      return word.contains(where: \.isNumber) && word.count { $0.isLetter } <= 4 || word.isEmpty
        || dayWords.contains(word) || EnglishWords.calendar.contains(word) || EnglishWords.clocks.contains(word)
        || EDTFDate.isMonth(word)
        || ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"].contains(word)
    }
  }

  /// `Follow Maria on Twitter`
  func invitesToFollow(_ line: FoldedLine) -> Bool {
    guard let following, 3...10 ~= line.count, line.words.hasPrefix(following) else { return false }
    return line.bareWords.last.map(networks.contains) == true && line.bareWords.contains("on")
  }

  /// `Maria Delgado · The News · Posted: Mar 14, 2023`: who wrote it and when, in one line.
  func byline(_ text: String) -> (author: String?, date: String)? {
    guard text.utf8.count < 300, !ImportedArticle.isSentence(text) || FoldedLine.endsWithHour(text) else { return nil }
    let parts = text.split { "·|•".contains($0) }.map { String($0).trimmingBlanks }
    let dated = parts.lazy.compactMap { part -> String? in
      let lowered = part.lowercased()
      guard let mark = self.datelines.first(where: { lowered.hasPrefix($0) }),
        part.dropFirst(mark.count).split(separator: " ").allSatisfy(Self.mayBeOfDay)
      else { return nil }
      return DatesInText.first(in: part)
    }
    guard let date = dated.first else { return nil }
    let name = parts.count > 1 && Self.isName(parts[0]) ? parts[0] : nil
    return (name, date)
  }

  /// Whether a word has no small letters but those of an hour: what says more than a day has.
  private static func mayBeOfDay(_ word: Substring) -> Bool {
    ["at", "on", "am", "pm", "a.m", "p.m"].contains(String(word).trimmed { ".,:;()".contains($0) })
      || word.first?.isLowercase != true
  }

  /// `Last updated 14:32 BST`
  func isHour(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard let mark = datelines.first(where: { lowered.hasPrefix($0) }) else { return false }
    let rest = lowered.dropFirst(mark.count).split(separator: " ").map { String($0).trimmed { ".,:".contains($0) } }
    let hours = rest.count { word in
      4...5 ~= word.count && word.contains { ":.".contains($0) } && word.allSatisfy { $0.isNumber || ":.".contains($0) }
    }
    return hours == 1 && rest.count <= 4 && rest.allSatisfy { $0.first?.isNumber == true || $0.count <= 4 }
  }

  /// `Emily Hart Local government correspondent`
  func isNameWithRole(_ text: String) -> Bool {
    let parts = text.split(separator: " ").map(String.init)
    guard 3...8 ~= parts.count, !ImportedArticle.isSentence(text), let last = parts.last else { return false }
    return roles.contains(last.lowercased()) && Self.isName(parts[..<2].joined(separator: " "))
  }

  /// Two to four words with capitals, none of which begins sentences.
  static func isName(_ text: String) -> Bool {
    let parts = text.split(separator: " ").map(String.init)
    return 2...4 ~= parts.count
      && parts.allSatisfy { $0.first?.isUppercase == true && !EnglishWords.function.contains($0.lowercased()) }
  }
}

extension FoldedLine {
  /// The stop in “9:14 a.m.” ends no sentence.
  static func endsWithHour(_ text: String) -> Bool { ["a.m.", "p.m."].contains(where: text.lowercased().hasSuffix) }
}
