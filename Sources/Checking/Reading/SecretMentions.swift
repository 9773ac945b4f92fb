import Diagnostics
import Linking
import Model

/// Places in published files, and in the settings, that tell something of a confidential source.
enum SecretMentions {
  static func findings(in dossier: Dossier) -> [Finding] {
    let secrets = dossier.secrets
    guard !secrets.isEmpty else { return [] }
    var findings = settings(of: dossier)
    for document in dossier.published {
      let exposed =
        name(of: document, secrets) + frontMatter(of: document, secrets) + dossier.body(of: document.id).exposed
      findings += exposed.map { finding($0, at: document.location($0.source)) }
    }
    return findings
  }

  /// It shows nothing of what it found, as the logs of a build are often public.
  static func finding(_ exposed: ExposedSecret, at location: SourceLocation) -> Finding {
    let (message, fix) =
      switch exposed.kind {
      case .name:
        (
          "this names a confidential source",
          "take it out, give the source a title that means nothing to others, or release the spelling there: mayBeNamed:"
        )
      case .address: ("this is the address of a confidential source", "take it out")
      case .words:
        (
          "eight words or more stand just so in the capture of a confidential source",
          "say it in other words; or, if all know these, as an official name, release them in the file of the source: "
            + "mayBeNamed: [{spelling: the words, reason: why they tell nobody of it}]"
        )
      }
    var finding = Finding(message, at: location, fix: fix)
    finding.hidesExcerpt = true
    return finding
  }

  /// The file's name becomes an address, or an id on a page.
  private static func name(of document: Document, _ secrets: Secrets) -> [ExposedSecret] {
    guard !secrets.exposed(inAddress: document.slug).isEmpty || isNamed(document, secrets) else { return [] }
    return [ExposedSecret(.name, source: 0..<0)]
  }

  /// The title is the file's name where front matter gives none.
  private static func isNamed(_ document: Document, _ secrets: Secrets) -> Bool {
    document.header.title.range.isEmpty && !secrets.exposed(in: document.title).isEmpty
  }

  private static func frontMatter(of document: Document, _ secrets: Secrets) -> [ExposedSecret] {
    let raw = document.source.buffer.unsafe[..<document.body.lowerBound]
    // Comments are not published, nor are keys: what is found is held against the texts. What is escaped may hold anything.
    let isToBeRead =
      raw.contains(UInt8(ascii: "\\"))
      || document.source.withSpan { !secrets.exposed(inAddresses: $0, 0..<raw.count).isEmpty }
    guard isToBeRead else {
      return []
    }
    return exposed(
      in: FrontMatterScalars(document).scalars, of: document.source, by: AnySchema.of(document), secrets)
  }

  private static func settings(of dossier: Dossier) -> [Finding] {
    guard let source = dossier.corpus.settings.source else { return [] }
    let scalars = FrontMatterScalars(settings: source).scalars
    return exposed(in: scalars, of: source, by: AnySchema.named("settings"), dossier.secrets)
      .map { finding($0, at: SourceLocation(path: source.path, range: $0.source)) }
  }

  private static func exposed(
    in scalars: [FrontMatterScalars.Scalar], of source: SourceFile, by schema: AnySchema?, _ secrets: Secrets
  ) -> [ExposedSecret] {
    scalars.flatMap { scalar -> [ExposedSecret] in
      let inText: [ExposedSecret]
      switch schema?.use(of: scalar.keys) ?? .shown {
      // A confidential source may be named where a document belongs: its page is not linked to.
      case .unpublished, .name: return []
      case .address: inText = secrets.exposed(inAddress: scalar.text)
      case .shown: inText = secrets.exposed(in: scalar.text)
      }
      if inText.isEmpty { return [] }
      let inFile = source.withSpan { secrets.exposed(in: $0, scalar.range) }
      return inFile.isEmpty ? inText.map { ExposedSecret($0.kind, source: scalar.range) } : inFile
    }
  }
}
