import Basics
public import Diagnostics
import Exporting
public import Linking
import Markup
import Model
public import Parallel
import Templates

/// Everything that a build makes, known before the first of it is made: pages, redirects, exports, assets, media and the
/// files that notes show.
public struct OutputPlan: Sendable {
  public private(set) var site: SitePlan
  /// In the order of their addresses' bytes.
  public private(set) var outputs: [PlannedOutput]

  /// Plans a site. An address that cannot be a file's everywhere, and two outputs at one address, are errors at what they
  /// come from.
  public static func make(of dossier: Dossier, width: Width) -> Diagnosed<OutputPlan> {
    let site = SitePlan.make(of: dossier, width: width)
    var planning = OutputPlanning(capacity: site.value.pages.count + dossier.corpus.media.count + 16)
    for page in site.value.pages { planning.add(page.route.path, .page(page), origin: nil) }
    for asset in Assets.all { planning.add(asset.path, .bytes(asset.bytes), origin: asset.path) }
    for file in Exporters.files(of: dossier) { planning.add(file.path, .export(file), origin: file.path) }
    let prefix = dossier.corpus.contentPrefix
    let isOfNotes = dossier.corpus.documents.allSatisfy { $0.isVaultNote || $0.isHome }
    for path in PublishedMedia.paths(of: dossier) {
      let file = "media/" + path
      if isOfNotes {
        planning.add(copyOf: file, at: dossier.corpus.mediaRoute(path), insteadOf: file, origin: prefix + file)
      } else {
        planning.add(file, .copy(of: file), origin: prefix + file)
      }
    }
    for path in attachments(of: dossier) {
      planning.add(
        copyOf: path, at: dossier.corpus.attachmentRoute(path), insteadOf: "files/" + path, origin: prefix + path)
    }
    var outputs = planning.finish()
    if !outputs.diagnostics.hasErrors {
      outputs.diagnostics += LinkedOutputs.missing(in: outputs.value, of: dossier, width: width)
    }
    return Diagnosed(
      OutputPlan(site: site.value, outputs: outputs.value), site.diagnostics + outputs.diagnostics)
  }

  /// Those that a published note shows, by their paths from the content folder, in the order of their bytes.
  private static func attachments(of dossier: Dossier) -> [String] {
    var shown: Set<String> = []
    for case let body? in dossier.bodies where !body.attachments.isEmpty { shown.formUnion(body.attachments) }
    return shown.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The output at an address; nil where there is none.
  public func output(at path: OutputPath) -> PlannedOutput? {
    let low = outputs.endOfPrefix { $0.path < path }
    return low < outputs.count && outputs[low].path == path ? outputs[low] : nil
  }

  /// The plan for the same dossier with other texts; nil where it has other outputs than before.
  public func replanned(for dossier: Dossier, _ change: TextChange) -> OutputPlan? {
    guard let site = site.replanned(for: dossier, change) else { return nil }
    var plan = self
    plan.site = site
    // Pages are few of them new.
    var old = self.site.pages.makeIterator()
    var changed: [ObjectIdentifier: SitePage] = [:]
    for page in site.pages {
      if let before = old.next(), before !== page { changed[ObjectIdentifier(before)] = page }
    }
    if changed.isEmpty { return plan }
    for (index, output) in outputs.enumerated() {
      if case .page(let page) = output.content, let new = changed[ObjectIdentifier(page)] {
        plan.outputs[index] = PlannedOutput(output.path, .page(new), origin: nil)
      }
    }
    return plan
  }
}
