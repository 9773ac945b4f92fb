import TestSupport

/// A dossier in Greek letters with too much for one page of each list, and for one picture.
enum InterfaceWordsSite {
  static let large: SiteFixture = {
    var files = [
      "dossier.yml": "title: Φάκελος\nlanguage: el\nbaseURL: https://a.example/\n", "articles/a.md": article,
    ]
    for number in 0..<310 { files["entities/place-\(number).md"] = place(number) }
    for number in 0..<160 { files["entities/event-\(number).md"] = event(number) }
    for number in 0..<80 { files["entities/person-\(number).md"] = person(number) }
    for number in 0..<4 {
      files["entities/body-\(number).md"] = "---\ntitle: Οργάνωση \(number)\nkind: organization\n---\nΚείμενο.\n"
    }
    for number in 0..<12 {
      files["annotations/n\(number).md"] = claim(number)
      files["sources/s\(number).md"] = "---\ntitle: Πηγή \(number)\ntype: report\norigin: s0\n---\nΚείμενο.\n"
    }
    return SiteFixture(files)
  }()

  private static let article: String = {
    let sentences = (0..<12).map { "Φράση \($0) με λόγια." }.joined(separator: "\n\n")
    return "---\ntitle: Άρθρο\ndate: 2018-04-27\n---\n\(sentences)\n"
  }()

  private static func place(_ number: Int) -> String {
    """
    ---
    title: Τόπος \(number)
    kind: place
    extent: \(["country", "region", "city", "site"][number % 4])
    latitude: \(number % 60)
    longitude: \(number % 170)
    ---
    Κείμενο.
    """
  }

  /// Days, and what names no year, no century, no beginning.
  private static func event(_ number: Int) -> String {
    let dates = ["2018-04-\(10 + number % 19)", "201X", "19XX", "../0044", "2016-03/2016-05", "2017~"]
    let date = number < 90 ? dates[0] : dates[number % dates.count]
    return "---\ntitle: Γεγονός \(number)\nkind: event\ndate: \(date)\nlocation: place-\(number)\n---\nΚείμενο.\n"
  }

  private static func person(_ number: Int) -> String {
    """
    ---
    title: Πρόσωπο \(number)
    kind: person
    born: 19\(10 + number)
    relations:
      - {type: Membership, to: body-\(number % 4), start: 2001, end: 2009}
      - {type: Associate, to: person-\((number + 4) % 80)}
      - {type: TookPartIn, to: event-\(number)}
      - {type: TookPartIn, to: event-\(number + 1)}
    ---
    Κείμενο.
    """
  }

  private static func claim(_ number: Int) -> String {
    """
    ---
    kind: claim
    article: a
    quote: Φράση \(number) με
    status: reported
    speaker: person-\(number % 80)
    date: 2018-04-\(10 + number % 19)
    sources: [{source: s\(number), says: Λέει.}]
    ---
    Σημείωση.
    """
  }
}
