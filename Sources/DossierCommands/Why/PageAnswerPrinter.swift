import Diagnostics
import Publishing

/// Prints an answer for people, or as JSON. What would name a confidential source is left out.
struct PageAnswerPrinter {
  private static let mostShown = 12

  let site: SiteSurvey

  func text(_ answer: PageAnswer, width: Int?) -> String {
    switch answer {
    case .page(let parts, let fragment): text(parts, fragment, width: width)
    case .missing(let reasons): reasons.map(text).joined()
    }
  }

  private func text(_ page: PageParts, _ fragment: String?, width: Int?) -> String {
    var rows: [[String]] = []
    for (role, parts) in grouped(page.parts) {
      rows += parts.prefix(Self.mostShown).map { [role, place(of: $0.location), shown($0.words)] }
      if parts.count > Self.mostShown { rows.append([role, "", "and \(parts.count - Self.mostShown) more"]) }
    }
    let table = TextTable(
      columns: [.init(), .init(room: .path), .init(room: .words)], rows: rows, indent: 2)
    return shown(address(of: page, fragment)) + "\n  \(page.kind.summary)\n" + (rows.isEmpty ? "" : "\n")
      + table.text(width: width) + "\n  made again when \(page.dependency.words)\n"
      + page.errors.prefix(Self.mostShown).map { "\n  " + shown($0.message) + "\n" + rest(of: $0, indent: "    ") }
      .joined()
  }

  private func text(_ reason: Reason) -> String {
    shown("there is no such page: " + reason.message) + "\n" + rest(of: reason, indent: "  ")
  }

  /// Where to look, and what to do, each on a line.
  private func rest(of reason: Reason, indent: String) -> String {
    (reason.location.map { "\(indent)at \(place(of: $0))\n" } ?? "")
      + (reason.fix.map { indent + shown("fix: " + $0) + "\n" } ?? "")
  }

  /// In the order in which the roles come first.
  private func grouped(_ parts: [PageParts.Part]) -> [(role: String, parts: [PageParts.Part])] {
    var groups: [(role: String, parts: [PageParts.Part])] = []
    for part in parts {
      if let index = groups.firstIndex(where: { $0.role == part.role }) {
        groups[index].parts.append(part)
      } else {
        groups.append((part.role, [part]))
      }
    }
    return groups
  }

  private func address(of page: PageParts, _ fragment: String?) -> String {
    page.output.path.text + (fragment.map { "#" + $0 } ?? "")
  }

  private func place(of location: SourceLocation?) -> String {
    guard let location else { return "" }
    let path = TerminalText.safe(site.mask.path(location.path))
    return position(of: location).map { "\(path):\($0.line):\($0.column)" } ?? path
  }

  /// Nil for a whole file.
  private func position(of location: SourceLocation) -> LineTable.Position? {
    guard !location.range.isEmpty, let bytes = site.outcome.source(location.path) else { return nil }
    return LineTable(bytes).position(of: location.range.lowerBound)
  }

  private func shown(_ text: String) -> String { Shown.line(site.mask.text(text)) }

  // MARK: - JSON

  /// One object on a line: `{"asked", "isThere": true, "address", "type", "summary", "parts": [{"role", "words", "path", "line",
  /// "column"}], "dependsOn", "madeAgainWhen", "errors"}`, or `{"asked", "isThere": false, "reasons"}`. Errors and reasons are
  /// `{"id", "message", "path", "line", "column", "fix"}`; places and fixes are there only where there are any.
  func json(_ answer: PageAnswer, asked: String) -> String {
    var members = [JSONValue.Member("asked", text(asked))]
    switch answer {
    case .page(let page, let fragment):
      let (kind, dependency) = (page.kind, page.dependency)
      let parts = page.parts.map { part in
        JSONValue.object([.init("role", text(part.role)), .init("words", text(part.words))] + place(part.location))
      }
      members += [
        .init("isThere", .boolean(true)), .init("address", text(address(of: page, fragment))),
        .init("type", text(kind.id)), .init("summary", text(kind.summary)), .init("parts", .array(parts)),
        .init("dependsOn", text(dependency.id)), .init("madeAgainWhen", text(dependency.words)),
        .init("errors", json(page.errors)),
      ]
    case .missing(let reasons):
      members += [.init("isThere", .boolean(false)), .init("reasons", json(reasons))]
    }
    return JSONValue.object(members).line + "\n"
  }

  private func json(_ reasons: [Reason]) -> JSONValue {
    .array(
      reasons.map { reason in
        let fix = reason.fix.map { [JSONValue.Member("fix", text($0))] } ?? []
        return .object(
          [.init("id", text(reason.id)), .init("message", text(reason.message))] + place(reason.location) + fix)
      })
  }

  private func place(_ location: SourceLocation?) -> [JSONValue.Member] {
    guard let location else { return [] }
    let path = JSONValue.Member("path", text(location.path))
    guard let position = position(of: location) else { return [path] }
    return [path, .init("line", .integer(position.line)), .init("column", .integer(position.column))]
  }

  private func text(_ text: String) -> JSONValue { .text(site.mask.text(text)) }
}
