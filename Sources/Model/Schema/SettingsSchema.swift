import Diagnostics

/// `dossier.yml`.
enum SettingsSchema {
  static let settings = Schema(
    "dossier.yml", "The settings of the whole dossier.", start: Settings(),
    fields: [
      .required("title", .line, "The dossier’s name.", example: "The bridge", get: { $0.title }) { $0.title = $1 },
      .optional("baseURL", .baseAddress, "Where the site will stand, for feeds and previews.", get: { $0.baseURL }) {
        $0.baseURL = $1
      },
      .optional("language", .language, "The language that it is written in.", get: { $0.language }) {
        $0.language = $1
      },
      .optional(
        "description", .line, "One or two sentences for previews and feeds.", example: "What is known of the bridge.",
        get: { $0.description }
      ) { $0.description = $1 },
      .optional("publisher", .line, "Who publishes it.", example: "The Gazette", get: { $0.publisher }) {
        $0.publisher = $1
      },
      .optional(
        "authors", .list(of: .listed, "a list of texts"), "Who makes it.", example: "[Jane Doe]", get: { $0.authors }
      ) { $0.authors = $1 },
      .optional(
        "asOf", .date, "The day that it is of; without it, that of the newest change to an article.", get: { $0.asOf }
      ) { $0.asOf = $1 },
      .optional(
        "navigation", .list(of: FieldType.page.located, "a list of slugs"), "The pages in the navigation.",
        get: { $0.navigation }
      ) { $0.navigation = $1 },
      .optional(
        "ignore", .list(of: FieldType.line.located, "a list of paths"),
        "Folders and files that are left out, such as templates.", example: "[templates]", use: .unpublished,
        get: { $0.ignored }
      ) { $0.ignored = $1 },
      .optional(
        "borders", .list(of: .border, "a list of pairs of countries"),
        "The borders that maps show as disputed, in place of the usual ones.", get: { $0.disputedBorders }
      ) { $0.disputedBorders = $1 },
      .optional(
        "media", .choice(of: ["named", "all"], "which media are published"),
        "`all` publishes what lies in media/ and no text names, too; else a page must name it.",
        get: { $0.publishesUnnamedMedia ? "all" : "named" }
      ) { $0.publishesUnnamedMedia = $1 == "all" },
      .optional(
        "bodySeconds", .seconds, "How long one body may take before the build gives up; without it, 10.",
        get: { $0.bodySeconds }
      ) { $0.bodySeconds = $1 },
      .optional(
        "lineBreaks", .bool, "Whether lines end on the page where they end in the file; without it, in notes only.",
        get: { $0.lineBreaks }
      ) { $0.lineBreaks = $1 },
      .optional(
        "formulas", .bool, "Whether formulas stand between $ signs; without it, in notes only.", get: { $0.formulas }
      ) { $0.formulas = $1 },
      .optional(
        "singleTildes", .bool, "Whether ~one tilde~ strikes through; without it, not in notes.",
        get: { $0.singleTildes }
      ) { $0.singleTildes = $1 },
      .optional(
        "wideSigns", .bool,
        "Whether addresses end, and words are bold, beside signs such as （; without it, in notes only.",
        get: { $0.wideSigns }
      ) { $0.wideSigns = $1 },
      .optional(
        "html", .choice(of: ["safe", "text"], "what HTML in a text becomes"),
        "`safe` passes on what is harmless, `text` shows it as typed; without it, `safe` in notes only.",
        get: { $0.html.map { $0 ? "safe" : "text" } }
      ) { $0.html = $1 == "safe" },
      .optional(
        "checks", checks, "Severities for checks, by the rule’s id.", use: .unpublished,
        get: given
      ) { settings, given in
        for (id, check) in given {
          settings.checks.updateValue(check.severity, forKey: id)
          settings.checkPlaces[id] = check.range
        }
      },
      .optional(
        "evidenceFigures", .bool, "Whether pages show in figures how much has a source.",
        get: { $0.showsEvidenceFigures }
      ) { $0.showsEvidenceFigures = $1 },
      .optional(
        "recorded", .bool, "Whether published.txt must be there: its loss is told then wherever the site is built.",
        get: { $0.isRecorded }
      ) { $0.isRecorded = $1 },
    ])

  private static func given(by settings: Settings) -> [String: GivenSeverity]? {
    if settings.checks.isEmpty { return nil }
    var given: [String: GivenSeverity] = [:]
    for (id, severity) in settings.checks {
      given[id] = GivenSeverity(severity: severity, range: settings.checkPlaces[id] ?? 0..<0)
    }
    return given
  }

  /// A mapping of ids to severities; nil for `off`.
  private static let checks: FieldType<[String: GivenSeverity]> = {
    let severity = FieldType<String>.choice(of: ["error", "warning", "information", "off"], "a severity")
    let name = "a mapping of rules to severities"
    return FieldType(
      name: name, form: .mapping, example: "{unlinked-mention: off}", choices: severity.choices, emptyValue: [:],
      write: { given in
        let ids = given.keys.sorted()
        return .record(ids.map { WrittenKey($0, .plain(given[$0]?.severity?.rawValue ?? "off")) })
      }
    ) { node, reading in
      guard case .mapping(let entries) = node.content else {
        reading.wrongType(name, found: node, fix: "write each rule’s id and severity on a line: unlinked-mention: off")
        return nil
      }
      var checks: [String: GivenSeverity] = [:]
      var places: [String: Range<Int>] = [:]
      for entry in entries {
        if let first = places.updateValue(entry.keyRange, forKey: entry.key) {
          reading.append(DuplicateKey.diagnostic(entry.key, first: first, second: entry.keyRange, path: reading.path))
        } else if let word = severity.read(entry.value, &reading) {
          checks[entry.key] = GivenSeverity(severity: Diagnostic.Severity(rawValue: word), range: entry.keyRange)
        }
      }
      return checks
    }
  }()

  /// Nil for `off`.
  private struct GivenSeverity: Sendable {
    var severity: Diagnostic.Severity?
    var range: Range<Int>
  }
}
