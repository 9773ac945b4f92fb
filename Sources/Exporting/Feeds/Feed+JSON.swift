import Diagnostics

extension Feed {
  /// As a JSON Feed (jsonfeed.org, version 1.1) at an address, piece by piece.
  func writeJSON(at own: String, _ emit: ([UInt8]) -> Void) {
    var head = ["\"version\": \"https://jsonfeed.org/version/1.1\"", Self.member("title", title)]
    head += [Self.member("home_page_url", page), Self.member("feed_url", own)]
    if let description { head.append(Self.member("description", description)) }
    head += [Self.member("language", language), Self.authors(authors)]
    emit(Array(("{\n  " + head.joined(separator: ",\n  ") + ",\n  \"items\": [").utf8))
    for (index, entry) in entries.enumerated() {
      emit(Array((index == 0 ? "\n" : ",\n").utf8))
      emit(Array(Self.item(entry).utf8))
    }
    emit(Array((entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8))
  }

  private static func item(_ entry: Entry) -> String {
    // An item must have content; where nothing but a title is told, that is it.
    var members = [member("id", entry.id), member("url", entry.page), member("title", entry.title)]
    members.append(member("content_text", entry.text ?? entry.title))
    if let published = entry.published { members.append(member("date_published", published)) }
    if let updated = entry.updated { members.append(member("date_modified", updated)) }
    if !entry.authors.isEmpty { members.append(authors(entry.authors)) }
    return "    {\n      " + members.joined(separator: ",\n      ") + "\n    }"
  }

  private static func authors(_ names: [String]) -> String {
    "\"authors\": [" + names.map { "{\"name\": \(JSONText.quoted($0))}" }.joined(separator: ", ") + "]"
  }

  private static func member(_ name: String, _ text: String) -> String { "\"\(name)\": \(JSONText.quoted(text))" }
}
