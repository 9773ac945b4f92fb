/// Tables that are none: a line of hyphens with other columns than the head, a head that goes on with what stands above it.
extension Lowering {
  /// A line of hyphens that has fewer or more columns than the line above it; nil for any other line.
  func shortRule(below head: Int, at line: Int) -> Sign? {
    let end = lineEnd(from: line)
    if let dashes = otherDashes(in: line..<end) { return dashes }
    guard file[line..<end].allSatisfy({ "|-: ".utf8.contains($0) }), file[line..<end].contains(UInt8(ascii: "-")) else {
      return nil
    }
    let columns = Self.columns(of: file[head..<lineEnd(from: head)])
    let ruled = file[line..<end].split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
    guard columns < 100 else { return nil }
    let isRule = ruled.allSatisfy { Self.rule(in: $0) == $0 }
    if ruled.count == columns, isRule, follows(line: head) {
      return Sign(
        id: "unruled-table", message: "this is no table, as it goes on with the list or the quotation above it",
        place: head..<lineEnd(from: head), fix: "leave an empty line above it")
    }
    let cells = (0..<columns).map { $0 < ruled.count ? Self.rule(in: ruled[$0]) : " --- " }
    let written = "|" + cells.joined(separator: "|") + "|"
    return Sign(
      id: "unruled-table",
      message: ruled.count == columns
        ? "this is no table, as a cell of the line below its first has more in it than hyphens, with a colon at an end"
        : "this is no table, as its head has \(columns) columns, and the line of hyphens \(ruled.count)",
      place: line..<end, fix: "write \(written)", replacement: written)
  }

  /// A cell of a line of hyphens as it stands where it is one, else as it is meant: ` :---: ` for `:-:-:`.
  private static func rule(in cell: String) -> String {
    let bare = cell.filter { $0 != " " && $0 != "\t" }
    let (isLeft, isRight) = (bare.first == ":", bare.utf8.count > 1 && bare.last == ":")
    let hyphens = bare.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    let isWhole = cell.split(whereSeparator: { $0 == " " || $0 == "\t" }).count == 1
    if isWhole, !hyphens.isEmpty, hyphens.allSatisfy({ $0 == "-" }) { return cell }
    return " " + (isLeft ? ":" : "") + "---" + (isRight ? ":" : "") + " "
  }

  /// A rule of dashes that are no hyphens, as word processors make them of two or three.
  private func otherDashes(in line: Range<Int>) -> Sign? {
    let text = String(decoding: file[line], as: UTF8.self)
    guard text.utf8.count < 2000, text.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.isDash }),
      text.unicodeScalars.allSatisfy({ $0.properties.isDash || "|: \t".unicodeScalars.contains($0) })
    else { return nil }
    let cells = text.split(separator: "|").map { Self.rule(in: String($0)) }
    let written = "|" + cells.joined(separator: "|") + "|"
    return Sign(
      id: "unruled-table", message: "this is no table, as the line below its first holds dashes that are no hyphens",
      place: line, fix: "write \(written)", replacement: written)
  }

  /// Whether words stand in the line above.
  private func follows(line start: Int) -> Bool {
    var index = start
    while index > tracker.bodyStart, file[index - 1] == 0x20 { index -= 1 }
    guard index > tracker.bodyStart else { return false }
    index -= 1
    while index > tracker.bodyStart, file[index - 1] == 0x20 || file[index - 1] == 0x0D { index -= 1 }
    return index > tracker.bodyStart && file[index - 1] != 0x0A
  }

  /// How many cells a row with a bar at both ends has.
  private static func columns(of row: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = -1
    var isEscaped = false
    for byte in row {
      if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }
}
