import Foundation
import Testing

/// `dossier check --explain` knows every code that a message can show: each is one entry in the lists of
/// `DossierCommands/Explanations`, or a rule.
@Test("Every code is explained")
func everyCodeIsExplained() throws {
  var (used, explained, twice) = (Set<String>(), Set<String>(), Set<String>())
  for path in Checkout.sources {
    let text = try Checkout.text(path)
    for match in text.matches(of: /Explanation\(\s*"([a-z0-9-]+)"/) {
      if !explained.insert(String(match.1)).inserted { twice.insert(String(match.1)) }
    }
    if path.contains("/Checking/Rules/") {
      for match in text.matches(of: /let id = "([a-z0-9-]+)"/) { explained.insert(String(match.1)) }
    }
    for match in text.matches(of: /(?:error|warning|missing|diagnostic)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"/) {
      used.insert(String(match.1))
    }
    // Remarks, ids with names of their own, and those that stand in pairs with something else.
    for match in text.matches(of: /\.(?:information|error|warning),\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"/) {
      used.insert(String(match.1))
    }
    for match in text.matches(of: /(?:ID|id): "([a-z0-9]+(?:-[a-z0-9]+)+)"|static let [a-zA-Z]+ID = "([a-z0-9-]+)"/) {
      if let id = match.1 ?? match.2, !path.contains("/Templates/") { used.insert(String(id)) }
    }
    for match in text.matches(of: /\("([a-z]+(?:-[a-z]+)+)", output\)/) { used.insert(String(match.1)) }
  }
  #expect(used.count > 40 && used.isSuperset(of: ["unresolved-link", "unknown-key", "missing-heading"]))
  #expect(twice.sorted() == [], "one explanation each")
  #expect(used.subtracting(explained).sorted() == [], "write an Explanation for each of these")
}
