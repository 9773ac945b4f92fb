import Model
import Words

extension NameOrder {
  /// The letter that a name is filed under: its first, without accents where it has them, in upper case.
  static func letter(of name: String, in words: any Wording) -> String {
    guard beginsWithLetter(name), let scalar = name.unicodeScalars.first else { return "#" }
    if let letter = words.filedUnder(scalar) { return letter }
    if let plain = Accents.base[scalar] { return plain }
    return scalar.properties.uppercaseMapping
  }

  /// Names that begin with anything else are filed under “#”.
  static func beginsWithLetter(_ name: String) -> Bool {
    name.unicodeScalars.first?.properties.isAlphabetic == true
  }

  /// Each letter as the one that it is filed under, so that names with accents stand among those without.
  static func withoutAccents(_ name: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if let letter = Accents.base[scalar] {
        plain.append(contentsOf: letter.unicodeScalars)
      } else if scalar == "ß" {
        plain.append(contentsOf: "ss".unicodeScalars)
      } else if !(0x0300...0x036F ~= scalar.value) {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// “#” goes last.
  static func letterPrecedes(_ a: String, _ b: String) -> Bool {
    if (a == "#") != (b == "#") { return b == "#" }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

extension PageContext {
  /// The letter under which a list by names has a document.
  func letter(of document: Document) -> String {
    NameOrder.letter(of: NameOrder.name(of: document, in: words), in: words)
  }
}

/// Latin letters with accents, by the letter that they are filed under in English lists.
private enum Accents {
  static let base: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("A", "ÀÁÂÃÄÅĀĂĄàáâãäåāăą"), ("C", "ÇĆĈĊČçćĉċč"), ("D", "ĎĐďđ"), ("E", "ÈÉÊËĒĔĖĘĚèéêëēĕėęě"), ("G", "ĜĞĠĢĝğġģ"),
      ("H", "ĤĦĥħ"), ("I", "ÌÍÎÏĨĪĬĮİìíîïĩīĭį"), ("L", "ĹĻĽĿŁĺļľŀł"), ("N", "ÑŃŅŇñńņň"), ("O", "ÒÓÔÕÖØŌŎŐòóôõöøōŏő"),
      ("R", "ŔŖŘŕŗř"), ("S", "ŚŜŞŠśŝşš"), ("T", "ŢŤŦţťŧ"), ("U", "ÙÚÛÜŨŪŬŮŰŲùúûüũūŭůűų"), ("Y", "ÝŸýÿ"),
      ("Z", "ŹŻŽźżž"),
    ]
    var base: [Unicode.Scalar: String] = [:]
    for (letter, accented) in groups {
      for scalar in accented.unicodeScalars { base[scalar] = letter }
    }
    return base
  }()
}
