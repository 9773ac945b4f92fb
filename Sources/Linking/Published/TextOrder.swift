import Anchoring
import Basics
import Markup
import Model

/// In which order an article's sentences and pictures stand: the lines of a record are sorted, and say nothing of it.
///
/// A line a section has a short hash of each of its parts, and one has those of the sections, so that version control shows an edit
/// where it was made:
///
///     article raid: order: 3f9a02 77b1c0 d40e51 ¶ below: Confirmed
///     article raid: sections: 5ad110 90ffa2
///
/// Where links lead, and how marks and dashes are set, is none of it.
enum TextOrder {
  static let keys: Set = ["order", "sections"]

  static func facts(of structure: ArticleStructure, _ subject: String) -> [PublishedRecord.Fact] {
    var sections: [(heading: String, parts: [String])] = []
    // A section goes on after a quotation with headings of its own.
    var places: [Int: Int] = [:]
    for part in structure.orderedParts {
      let place = places[part.section] ?? sections.count
      places[part.section] = place
      if place == sections.count { sections.append((part.heading, [])) }
      sections[place].parts.append(part.sign)
    }
    func fact(_ key: String, _ parts: [String], below heading: String) -> PublishedRecord.Fact {
      var fact = PublishedRecord.Fact(subject, sentence: parts.joined(separator: " "), below: heading)
      fact.key = key
      return fact
    }
    var facts = sections.map { fact("order", $0.parts, below: $0.heading) }
    if sections.count > 1 { facts.append(fact("sections", sections.map { sign(ofNotation: $0.heading) }, below: "")) }
    return facts.count == 1 && sections[0].parts.count == 1 ? [] : facts
  }

  /// A part of a text by six digits of a hash: enough to tell it from the others of its article.
  static func sign(of words: [UInt8]) -> String {
    String(Fingerprint(NormalizedText(words).bytes).text.suffix(6))
  }

  /// The same of what the record has of it: a sentence or a heading with its signs, or what is shown.
  static func sign(ofNotation text: String) -> String {
    sign(of: Array((text.utf8.starts(with: "![[".utf8) ? text : KeptSentence(text).plain).utf8))
  }

  /// The parts of a record's article, in order; none where it has no lines of this kind.
  static func sequence(in facts: [PublishedRecord.Fact]) -> [Substring] {
    var parts: [String: [Substring]] = [:]
    var names: [String] = []
    for fact in facts where fact.key == "order" {
      let (words, heading) = fact.sentence
      let name = sign(ofNotation: heading)
      if parts[name] == nil { names.append(name) }
      parts[name, default: []] += words.split(separator: " ")
    }
    let sections = facts.first { $0.key == "sections" }?.text.split(separator: " ").map(String.init) ?? names
    return sections.flatMap { parts[$0] ?? [] }
  }

  /// What stands in another place among those that are there still: as little as explains it, in runs, each with what stood before
  /// it then and what stands before it now.
  static func moved(from old: [Substring], to new: [Substring]) -> [(
    run: [Substring], was: Substring?, now: Substring?
  )] {
    let (counts, others) = (counted(old), counted(new))
    // Of what came or went the place says nothing.
    let (old, new) = (old.filter { counts[$0] == others[$0] }, new.filter { counts[$0] == others[$0] })
    var places: [Substring: [Int]] = [:]
    for (place, part) in old.enumerated().reversed() { places[part, default: []].append(place) }
    // Where each part of the new order stood: the first of one kind is the first that there was.
    let stood = new.compactMap { places[$0]?.popLast() }
    guard stood.count == new.count, stood.count == old.count else { return [] }
    let kept = Set(longestRise(stood))
    var runs: [(run: [Substring], was: Substring?, now: Substring?)] = []
    for (index, place) in stood.enumerated() where !kept.contains(place) {
      if index > 0, !runs.isEmpty, stood[index - 1] == place - 1, !kept.contains(place - 1) {
        runs[runs.count - 1].run.append(new[index])
      } else {
        runs.append(([new[index]], place > 0 ? old[place - 1] : nil, index > 0 ? new[index - 1] : nil))
      }
    }
    return runs
  }

  private static func counted(_ parts: [Substring]) -> [Substring: Int] {
    parts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The longest of the rising rows of numbers in some that are all different.
  private static func longestRise(_ numbers: [Int]) -> [Int] {
    // ends[n]: the index of the lowest number with which a row of n + 1 ends.
    var ends: [Int] = []
    var before: [Int] = []
    for (index, number) in numbers.enumerated() {
      let length = ends.endOfPrefix { numbers[$0] < number }
      before.append(length > 0 ? ends[length - 1] : -1)
      if length == ends.count { ends.append(index) } else { ends[length] = index }
    }
    var row: [Int] = []
    var index = ends.last ?? -1
    while index >= 0 {
      row.append(numbers[index])
      index = before[index]
    }
    return row
  }
}

extension ArticleStructure {
  /// A sentence, a picture or an embed, with the section that it stands in.
  struct OrderedPart {
    var sign: String
    /// The number of the section, and its headings.
    var section: Int
    var heading: String
  }

  /// All of them in the order of the text. What is in a callout is in the section around it.
  fileprivate var orderedParts: [OrderedPart] {
    var names: [Int: String] = [:]
    for (heading, section) in zip(headings, sections) where names[section] == nil { names[section] = heading }
    var parts: [OrderedPart] = []
    func add(_ words: [UInt8], below heading: Int) {
      let section = sections[heading]
      parts.append(OrderedPart(sign: TextOrder.sign(of: words), section: section, heading: names[section] ?? ""))
    }
    var next = interruptions.startIndex
    for index in 0...blocks.count {
      while next < interruptions.endIndex, interruptions[next].blocks <= index {
        let shown = interruptions[next]
        next += 1
        if isBetween(shown), shown.sign.utf8.starts(with: "![[".utf8) {
          add(Array(shown.sign.utf8), below: index > 0 ? blocks[index - 1].heading : 0)
        }
      }
      guard index < blocks.count, !blocks[index].isHeading else { continue }
      for sentence in sentences(in: blocks[index].text) { add(Array(text[sentence]), below: blocks[index].heading) }
    }
    return parts
  }
}
