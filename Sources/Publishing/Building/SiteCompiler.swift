import Checking
package import Diagnostics
package import Linking
package import Model
package import Pages
import Parallel

/// The pure middle of a build: from files to a plan of pages, with all that is to be said about them.
package enum SiteCompiler {
  /// What the stages made.
  package struct Compilation: Sendable {
    package var dossier: Dossier
    package var plan: SitePlan
  }

  /// Runs the stages in order. Each goes on as far as it can after errors, so that all of them are told at once.
  package static func compile(
    _ files: [ContentFile], media: [String] = [], options: CompileOptions
  ) -> Diagnosed<Compilation> {
    var read = CorpusReader.read(
      files: files, media: media, includesDrafts: options.includesDrafts, reserved: Lists.reservedSlugs,
      fallbackTitle: options.fallbackTitle, width: options.width)
    read.value.contentPrefix = options.contentPrefix
    if let baseURL = options.baseURL { read.value.settings.baseURL = baseURL }
    let linked = Linker.link(read.value, width: options.width)
    let checked = CheckRules.check(linked.value)
    let planned = SitePlan.make(of: linked.value)
    return Diagnosed(
      Compilation(dossier: linked.value, plan: planned.value),
      read.diagnostics + linked.diagnostics + checked + planned.diagnostics)
  }
}
