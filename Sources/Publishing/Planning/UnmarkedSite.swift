import Exporting
import Linking
import Markup
import Model
import Parallel
import Templates

/// The site as it would be if nothing in the content were kept back: where it differs from the site that is published, something
/// that is kept back would stand.
///
/// So no list is needed of what a draft, a note, a source or a tag may stand on. Made only when a file in the output folder
/// that someone changed is to be judged.
struct UnmarkedSite: Sendable {
  private let dossier: Dossier
  private let plan: OutputPlan
  private let template: SiteTemplate

  init(of dossier: Dossier) {
    let unmarked = Linkage(dossier.corpus.withoutMarks(reserved: PageTypes.reservedSlugs), width: .one).dossier
    self.dossier = unmarked
    plan = OutputPlan.make(of: unmarked, width: .one).value
    template = SiteTemplate(frame: plan.site.frame)
  }

  /// The addresses of all outputs.
  var paths: [OutputPath] { plan.outputs.map(\.path) }

  /// What a page or an export would hold; nil where there would be none.
  func bytes(at path: OutputPath) -> [UInt8]? {
    switch plan.output(at: path)?.content {
    case .page(let page): return BidiControls.shown(in: template.html(for: page.page(plan.site.context))).bytes
    case .export(let file):
      var bytes: [UInt8] = []
      file.write(dossier) { bytes += $0 }
      return bytes
    case .bytes, .copy, nil: return nil
    }
  }
}
