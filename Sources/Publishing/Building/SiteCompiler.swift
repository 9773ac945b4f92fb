import Checking
public import Diagnostics
public import Linking
public import Model
import Parallel
import Templates

/// The pure middle of a build: from files to a plan of outputs, with all that is to be said about them.
public enum SiteCompiler {
  /// What the stages made.
  public struct Compilation: Sendable {
    public var linkage: Linkage
    public var outputs: OutputPlan
    var checks: CheckResults
    /// What was wrong with the files by themselves, and with the plan.
    var read: [Diagnostic]
    var planned: [Diagnostic]

    public var dossier: Dossier { linkage.dossier }
    /// The pages among the outputs.
    public var plan: SitePlan { outputs.site }
  }

  /// Whether no page of a dossier's own may have a slug, as Dossier makes one there.
  public static func isReserved(_ slug: String) -> Bool { PageTypes.reservedSlugs.contains(slug) }

  /// The first stage: what the files say, before anything is linked. It says which captures are to be read.
  public static func read(
    _ files: [ContentFile], media: [String] = [], attachments: [String] = [], kind: ContentKind = .dossier,
    options: CompileOptions
  ) -> Diagnosed<Corpus> {
    options.progress.begin(.frontMatter, of: files.count)
    var read = CorpusReader.read(
      files: files, media: media, attachments: attachments, includesDrafts: options.includesDrafts,
      reserved: PageTypes.reservedSlugs,
      fallbackTitle: options.fallbackTitle, kind: kind, width: options.width, progress: options.progress.counter)
    read.value.contentPrefix = options.contentPrefix
    read.value.today = options.today
    if let baseURL = options.baseURL { read.value.settings.baseURL = baseURL }
    return read
  }

  /// The stages after it in order. Each goes on as far as it can after errors, so that all of them are told at once.
  public static func compile(_ read: Diagnosed<Corpus>, options: CompileOptions) -> Diagnosed<Compilation> {
    var diagnostics = read.diagnostics
    if read.value.documents.isEmpty, !diagnostics.hasErrors { diagnostics.append(nothingToRead(options)) }
    options.progress.begin(.linking, of: read.value.documents.count)
    let watch = BodyWatch.begin(on: read.value, options)
    let linkage = Linkage(read.value, width: options.width, progress: options.progress.counter, watch: watch)
    watch?.stop()
    options.progress.begin(.checking)
    let dossier = linkage.dossier
    // Neither knows of the other.
    let (checks, planned) = CheckResults.found(
      in: dossier, width: options.width, beside: { OutputPlan.make(of: dossier, width: options.width) })
    let compilation = Compilation(
      linkage: linkage, outputs: planned.value, checks: checks, read: diagnostics, planned: planned.diagnostics)
    diagnostics +=
      SurroundingsConsequences.removed(from: linkage.diagnostics, others: read.diagnostics, in: dossier)
      + planned.diagnostics
    diagnostics += TextConsequences.removed(from: checks.diagnostics, because: linkage.diagnostics, in: dossier)
    return Diagnosed(compilation, told(diagnostics, of: read.value))
  }

  /// The same dossier with other texts for some documents; just what compiling everything again would give. Nil where it
  /// takes more than making some of the pages again.
  public static func recompile(
    _ compilation: Compilation, with documents: [Document], options: CompileOptions
  ) -> (compiled: Diagnosed<Compilation>, change: TextChange)? {
    options.progress.begin(.linking, of: documents.count)
    let watch = BodyWatch.begin(on: compilation.dossier.corpus, options)
    defer { watch?.stop() }
    guard let (linkage, change) = compilation.linkage.relinked(with: documents, width: options.width, watch: watch),
      let outputs = compilation.outputs.replanned(for: linkage.dossier, change)
    else { return nil }
    var new = compilation
    (new.linkage, new.outputs) = (linkage, outputs)
    options.progress.begin(.checking)
    new.checks = compilation.checks.updated(for: change, in: linkage.dossier, width: options.width)
    let found = TextConsequences.removed(
      from: new.checks.diagnostics, because: linkage.diagnostics, in: linkage.dossier)
    let linked = SurroundingsConsequences.removed(
      from: linkage.diagnostics, others: compilation.read, in: linkage.dossier)
    let diagnostics = compilation.read + linked + found + compilation.planned
    return (Diagnosed(new, told(diagnostics, of: linkage.dossier.corpus)), change)
  }

  /// What all stages found, as it is told.
  private static func told(_ diagnostics: [Diagnostic], of corpus: Corpus) -> [Diagnostic] {
    BarsInTables.escaped(in: VaultNoteLeniency(corpus).apply(to: diagnostics), of: corpus)
  }

  /// All of them. `captures` are the files in `captures/` by their paths from there; nil where nothing is to be held
  /// against them.
  public static func compile(
    _ files: [ContentFile], media: [String] = [], attachments: [String] = [], captures: [String: Capture]? = nil,
    options: CompileOptions
  ) -> Diagnosed<Compilation> {
    var read = read(files, media: media, attachments: attachments, options: options)
    read.value.captures = captures
    return compile(read, options: options)
  }

  /// An empty site is never what somebody wanted.
  private static func nothingToRead(_ options: CompileOptions) -> Diagnostic {
    let folder = options.contentPrefix.isEmpty ? "this folder" : String(options.contentPrefix.dropLast())
    return .error(
      "no-content", "there is no Markdown in \(folder), so there is nothing to build",
      at: SourceLocation(path: options.contentPrefix + "index.md"),
      notes: [.init("a first file is enough: \(options.contentPrefix)index.md with a line of text")],
      fix: options.contentPrefix.isEmpty
        ? "to begin a dossier here, run dossier new ." : "make one: dossier new article \"A title\"")
  }
}
