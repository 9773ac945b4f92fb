import Markup

/// Finds names that differ in one letter, without holding each against each.
///
/// Two words are one edit apart where taking one letter out of one, or of both at the same place, makes them equal. So
/// every name is entered under the hash of each of these shorter forms, and only names that meet are compared.
struct NearNames {
  struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// Shorter names differ in one letter too often to mean anything.
  static let shortest = 8
  /// How many of the names that meet in one form are looked at.
  private static let mostInOnePlace = 8

  /// The pairs of names, as indices of `names` in ascending order, each once.
  static func pairs(in names: [FoldedName]) -> [Pair] {
    candidates(in: names).filter { isNear(names[$0.first], names[$0.second]) }
      .sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  /// The pairs that meet in a form.
  static func candidates(in names: [FoldedName]) -> Set<Pair> {
    var forms: [(hash: UInt64, name: Int32)] = []
    forms.reserveCapacity(names.reduce(0) { $0 + $1.letters.count })
    for (index, name) in names.enumerated() where name.letters.count >= shortest {
      addForms(of: name.letters, Int32(index), to: &forms)
    }
    var filter = RepeatFilter(count: forms.count)
    for form in forms { filter.insert(form.hash) }
    forms.removeAll { !filter.mayRepeat($0.hash) }
    forms.sort { ($0.hash, $0.name) < ($1.hash, $1.name) }
    var pairs: Set<Pair> = []
    var start = 0
    while start < forms.count {
      var end = start + 1
      while end < forms.count, forms[end].hash == forms[start].hash { end += 1 }
      for second in (start + 1)..<max(end, start + 1) {
        for first in start..<min(second, start + mostInOnePlace) where forms[first].name != forms[second].name {
          pairs.insert(Pair(first: Int(forms[first].name), second: Int(forms[second].name)))
        }
      }
      start = end
    }
    return pairs
  }

  /// The hash of a name, and of the name without each of its letters. A digit stays: 2016 and 2017 are not misspelt.
  private static func addForms(of name: [Unicode.Scalar], _ index: Int32, to forms: inout [(hash: UInt64, name: Int32)])
  {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var suffix: UInt64 = 0
    var powers: UInt64 = 1
    // Polynomial hashes of all ends of the name, each with its power, from the last letter on.
    var ends: [(hash: UInt64, power: UInt64)] = [(0, 1)]
    for scalar in name.reversed() {
      suffix = suffix &+ UInt64(scalar.value) &* powers
      powers = powers &* base
      ends.append((suffix, powers))
    }
    forms.append((suffix, index))
    var prefix: UInt64 = 0
    for (position, scalar) in name.enumerated() {
      let rest = ends[name.count - position - 1]
      if !isDigit(scalar), position == 0 || name[position - 1] != scalar {
        forms.append((prefix &* rest.power &+ rest.hash, index))
      }
      prefix = prefix &* base &+ UInt64(scalar.value)
    }
  }

  /// Whether one letter of one word was put in, left out or replaced. A number is no misspelling of another, neither in
  /// Roman numerals nor as the letter of a list.
  static func isNear(_ a: FoldedName, _ b: FoldedName) -> Bool {
    guard isOneEdit(a.letters, b.letters) else { return false }
    guard a.wordEnds.count == b.wordEnds.count else { return true }
    let differing = zip(a.words, b.words).filter { $0 != $1 }
    guard differing.count == 1, let (one, other) = differing.first else { return true }
    if one.count == 1 || other.count == 1 { return false }
    return !(one + other).allSatisfy { "ivxlcdm".unicodeScalars.contains($0) }
  }

  private static func isOneEdit(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var prefix = 0
    while prefix < min(a.count, b.count), a[prefix] == b[prefix] { prefix += 1 }
    let (restA, restB) = (a[prefix...], b[prefix...])
    let equal =
      a.count == b.count
      ? restA.dropFirst() == restB.dropFirst()
      : a.count > b.count ? restA.dropFirst() == restB : restA == restB.dropFirst()
    let changed = (a.count >= b.count ? restA.first : nil, b.count >= a.count ? restB.first : nil)
    return equal && !(changed.0.map(isDigit) ?? false) && !(changed.1.map(isDigit) ?? false)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    // Asking Unicode takes a hundred times as long.
    scalar.value < 0x80 ? (0x30...0x39).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
  }
}
