import Diagnostics
import Linking
import Model
import Publishing

struct UnlinkedList: ContentList {
  let id = "unlinked"
  let definition = """
    Names of entities (titles and aliases of four letters, or three capitals) that stand in the text of an article or an \
    entity that links nowhere to that entity: the first of each in each file. Words in links, headings and code are none, \
    and neither are names that two entities have.
    """
  let columns: [ListColumn] = [.init("name"), .init("entity"), .init("in"), .words("words")]

  func rows(of site: SiteSurvey) -> [ListRow] {
    let dossier = site.dossier
    return dossier.published.flatMap { document in
      dossier.body(of: document.id).unlinked.map { mention in
        ListRow(
          [
            .text(mention.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")),
            .text(dossier[mention.target].slug), .text(document.slug),
            .text(Self.words(around: mention.source, in: document.source.bytes)),
          ], at: document.location(mention.source), of: document.id)
      }
    }
  }

  /// What stands on both sides of a name in its line, as its author typed it: whether that name is meant shows there.
  private static func words(around range: Range<Int>, in bytes: SourceFile.Bytes) -> String {
    let reach = 48
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    var start = max(0, range.lowerBound - reach)
    if let line = bytes[start..<range.lowerBound].lastIndex(where: isBreak) {
      start = line + 1
    } else if start > 0 {
      start = bytes[start..<range.lowerBound].firstIndex(of: 0x20).map { $0 + 1 } ?? range.lowerBound
    }
    var end = min(bytes.count, range.upperBound + reach)
    if let line = bytes[range.upperBound..<end].firstIndex(where: isBreak) {
      end = line
    } else if end < bytes.count {
      end = bytes[range.upperBound..<end].lastIndex(of: 0x20) ?? range.upperBound
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
