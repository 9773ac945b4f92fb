import Diagnostics
import Linking

/// Prints the names that texts mention and do not link to.
struct MentionPrinter {
  let format: LinkCommand.Format
  let dossier: Dossier
  /// Of a file by the path that messages show.
  let source: (String) -> [UInt8]?

  /// Sentences that say something of a confidential source are left out.
  func text(of mentions: [NameMention]) -> String {
    let discretion = Discretion(dossiers: [dossier])
    let rows = mentions.map { mention in
      Row(mention, in: dossier, source: source, sentence: discretion.mayShow(mention.sentence) ? mention.sentence : "…")
    }
    switch format {
    case .table: return rows.isEmpty ? "every known name is linked\n" : table(rows)
    case .json: return rows.map { $0.json + "\n" }.joined()
    case .csv:
      return (["path,line,column,name,slug,title,sentence,obstacle"] + rows.map(\.csv)).joined(separator: "\r\n")
        + "\r\n"
    }
  }

  private struct Row {
    var file: String
    var line: Int
    var column: Int
    var name: String
    var slug: String
    var title: String
    var sentence: String
    var obstacle: String

    init(_ mention: NameMention, in dossier: Dossier, source: (String) -> [UInt8]?, sentence: String) {
      let document = dossier[mention.document]
      file = document.source.path
      let position = LineTable(Array(document.source.bytes)).position(of: mention.source.lowerBound)
      (line, column) = (position.line, position.column)
      name = mention.name
      slug = dossier[mention.target].slug
      title = dossier[mention.target].title
      self.sentence = sentence
      obstacle = mention.obstacle ?? ""
    }

    /// As RFC 4180 has it.
    var csv: String {
      CSVText.record([file, String(line), String(column), name, slug, title, sentence, obstacle])
    }

    /// `{"path", "line", "column", "name", "slug", "title", "sentence", "obstacle"}`, the last left out where there is none.
    var json: String {
      var members = [
        JSONValue.Member("path", .text(file)), .init("line", .integer(line)), .init("column", .integer(column)),
        .init("name", .text(name)), .init("slug", .text(slug)), .init("title", .text(title)),
        .init("sentence", .text(sentence)),
      ]
      if !obstacle.isEmpty { members.append(.init("obstacle", .text(obstacle))) }
      return JSONValue.object(members).line
    }
  }

  /// A file after the other, each mention with the words to choose it by.
  private func table(_ rows: [Row]) -> String {
    var text = ""
    var file = ""
    for row in rows {
      if row.file != file {
        text += (file.isEmpty ? "" : "\n") + TerminalText.safe(row.file) + "\n"
        file = row.file
      }
      let target = row.name == row.title ? row.slug : "\(row.slug) (\(row.title))"
      text += "  \(row.line):\(row.column)  \(Shown.line(row.name)) → \(Shown.line(target))"
      text += row.obstacle.isEmpty ? "\n" : ", by hand: it \(Shown.line(row.obstacle))\n"
      text += "      \(Shown.line(row.sentence, limit: 240))\n"
    }
    let count = Figures.count(rows.count, "name")
    return text + "\n\(count) without a link; dossier link --write NAME@FILE makes one\n"
  }
}
