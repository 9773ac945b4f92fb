import Diagnostics
import Linking
import Model
import Publishing

/// The rows of a list as they may be printed, each with its line and column.
///
/// What is confidential is left out, and so is in all that stays what would name a confidential source: output ends in logs.
struct ListedRows {
  struct Row {
    var values: [ListValue]
    var path: String
    /// From 1; nil for a file that is no text, or was not read.
    var position: LineTable.Position?
  }

  private(set) var rows: [Row] = []
  /// How many were left out.
  private(set) var hidden = 0

  init(_ list: any ContentList, of site: SiteSurvey) {
    var tables: [String: LineTable] = [:]
    for row in list.rows(of: site) {
      if let id = row.document, site.dossier[id].isConfidential {
        hidden += 1
        continue
      }
      let path = row.location.path
      if tables[path] == nil, let bytes = site.bytes(of: path) { tables[path] = LineTable(bytes) }
      rows.append(
        Row(
          values: row.values.map { $0.map(site.mask.text) }, path: site.mask.path(path),
          position: tables[path]?.position(of: row.location.range.lowerBound)))
    }
  }
}
