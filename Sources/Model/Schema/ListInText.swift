import Diagnostics

/// What a comma in a text means that stands where a list belongs.
enum ListCommas: Sendable {
  case nothing
  /// It may part two, or belong to one.
  case perhaps
  /// It parts two.
  case parting
}

/// A list that was written as one text: `a, b` without brackets, or items after dashes that are no hyphens.
struct ListInText {
  private let node: FrontMatterNode
  private let items: [String]
  private let hasDashes: Bool

  fileprivate init(_ node: FrontMatterNode, _ items: [String], hasDashes: Bool) {
    (self.node, self.items, self.hasDashes) = (node, items, hasDashes)
  }

  /// The items, read as what a list is made of. Whether commas part words or belong to a name, nobody can tell for certain: then
  /// it is read as it stands, with a warning, which quotation marks answer.
  func read<Item: Sendable>(
    as item: FieldType<Item>, _ name: String, _ reading: inout FieldReading
  ) -> [Item]? {
    if node.isFolded, !hasDashes {
      reading.warning(
        "list-as-text", "this is one text over several lines, and “\(reading.key)” takes \(name)", at: node.range,
        fix: "write - before each line, or put the text in quotation marks if it is one")
      return item.read(node, &reading).map { [$0] }
    }
    let list = "[" + items.map(YAMLText.value).joined(separator: ", ") + "]"
    let location = reading.location(node.range)
    var isSemicolon = false
    var isOfOtherSigns = false
    if case .scalar(let text) = node.content, !text.contains(",") {
      isSemicolon = text.contains(";")
      isOfOtherSigns = !isSemicolon
    }
    let sign = isSemicolon ? "semicolon" : "comma"
    let signs = isOfOtherSigns ? "several parts" : items.count == 2 ? "a \(sign)" : "\(sign)s"
    let isCertain = hasDashes || item.commas == .parting
    var diagnostic =
      isCertain
      ? Diagnostic.error("list-as-text", "“\(reading.key)” takes \(name), and this is one text", at: location)
      : Diagnostic.warning(
        "list-as-text",
        "this is one text with \(signs) in it, and “\(reading.key)” takes \(name)",
        at: location)
    diagnostic.fix = isCertain ? "write \(list)" : "write \(list), or put the text in quotation marks if it is one"
    diagnostic.replacement = list
    reading.append(diagnostic)
    guard isCertain else { return item.read(node, &reading).map { [$0] } }
    return items.compactMap { item.read(FrontMatterNode(.scalar($0), at: node.range), &reading) }
  }
}

extension FrontMatterNode {
  /// `[a; b]` and `[a、b]` as the list that was meant: an item with such signs in it, without quotation marks, is mostly several. Nil
  /// for any other item.
  ///
  /// - Parameter isOnly: whether it is the only one; beside others, which commas part, a semicolon belongs to a name.
  func itemsParted(isOnly: Bool, _ reading: inout FieldReading) -> [FrontMatterNode]? {
    guard case .scalar(let text) = content, range.count == text.utf8.count,
      text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 >= 0x80 })
    else { return nil }
    let signs = isOnly ? ListSeparators.odd : ListSeparators.odd.subtracting([";"])
    guard text.contains(where: signs.contains) else { return nil }
    let items = ListSeparators.items(of: text, parted: signs)
    guard items.count > 1, items.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 60 }),
      !items.contains(where: Self.endsInReference)
    else { return nil }
    let list = items.map(YAMLText.value).joined(separator: ", ")
    var diagnostic = Diagnostic.warning(
      "list-as-text",
      text.contains(";")
        ? "commas part the items of a list, so that this is one item"
        : "commas with a space part the items of a list, and other signs do not, so that this is one item",
      at: reading.location(range),
      fix: "write [\(list)], or put the text in quotation marks if it is one")
    diagnostic.replacement = list
    reading.append(diagnostic)
    return items.map { FrontMatterNode(.scalar($0), at: range) }
  }

  /// Whether a text ends in a character reference of HTML, but for its semicolon.
  private static func endsInReference(_ text: String) -> Bool {
    guard let sign = text.utf8.lastIndex(of: UInt8(ascii: "&")) else { return false }
    let name = text.utf8[sign...].dropFirst()
    return !name.isEmpty
      && name.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x23 }
  }

  /// `Keeper;` for `Keeper`, as an item of a list has nothing after it; nil for an item without such a sign at its end.
  func itemWithoutSign(_ reading: inout FieldReading) -> FrontMatterNode? {
    guard case .scalar(let text) = content, range.count == text.utf8.count, let last = text.utf8.last,
      last == UInt8(ascii: ",") || last == UInt8(ascii: ";") || last >= 0x80, let sign = text.last,
      ListSeparators.all.contains(sign), !Self.endsInReference(String(text.dropLast()))
    else { return nil }
    let item = String(text.dropLast()).trimmed
    guard !item.isEmpty else { return nil }
    reading.append(
      .warning("list-as-text", "“\(sign)” stands after this item, and is part of it", at: reading.location(range))
        .writing(value: item))
    return FrontMatterNode(.scalar(item), at: range)
  }

  /// Nil for a value that may well be one text.
  ///
  /// - Parameters:
  ///   - hasCommas: whether a comma may part items.
  ///   - hasSemicolons: whether a semicolon may, where commas do not.
  func listInText(hasCommas: Bool, hasSemicolons: Bool) -> ListInText? {
    guard case .scalar(let text) = content else { return nil }
    let scalars = text.unicodeScalars
    if let first = scalars.first, ["–", "—", "•", "*", "·"].contains(first),
      scalars.dropFirst().first?.properties.isWhitespace == true
    {
      let items = scalars.split(separator: first).map { String(String.UnicodeScalarView($0)).trimmed }.filter {
        !$0.isEmpty
      }
      return items.isEmpty ? nil : ListInText(self, items, hasDashes: true)
    }
    // `-item` on a line or on several, which YAML reads as one text.
    if let first = scalars.first, first == "-", let second = scalars.dropFirst().first, second.properties.isAlphabetic {
      let items = text.split(separator: " ").filter { !$0.isEmpty }
      let isUnquotedLine = range.count == text.utf8.count
      if items.allSatisfy({ $0.utf8.first == UInt8(ascii: "-") && $0.utf8.count > 1 }) || isUnquotedLine || isFolded {
        return ListInText(
          self, text.split(separator: " -").map { String($0.drop { $0 == "-" }).trimmed }, hasDashes: true)
      }
    }
    if isFolded { return ListInText(self, [text], hasDashes: false) }
    // Between quotation marks it is one for certain.
    guard hasCommas || hasSemicolons, range.count == text.utf8.count else { return nil }
    // Other brackets around it all were meant for the list’s.
    let isInBrackets = ["()", "［］", "【】", "（）"].contains { brackets in
      text.first == brackets.first && text.last == brackets.last
        && !text.dropFirst().dropLast().contains { brackets.contains($0) }
    }
    let words = isInBrackets ? String(text.dropFirst().dropLast()) : text
    let separators: Set<Character> =
      !hasCommas ? [";", "；"] : words.contains(",") ? [","] : ListSeparators.odd
    var items = ListSeparators.items(of: words, parted: separators)
    // A bracket at one end only was meant for the list’s.
    if words.hasSuffix("]"), !words.contains("["), let last = items.popLast() {
      items.append(String(last.dropLast()).trimmed)
    }
    guard items.count > 1, items.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 60 }) else { return nil }
    // `Oster &amp; Holm`
    if separators.contains(";"), items.contains(where: Self.endsInReference) { return nil }
    return ListInText(self, items, hasDashes: false)
  }
}
