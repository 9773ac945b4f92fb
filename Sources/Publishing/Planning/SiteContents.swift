import Exporting
import Linking
import Markup
import Pages
import Templates

/// The outputs of a plan, and what is in each: made when a sink asks for it, on any thread.
public struct SiteContents: Sendable {
  public let plan: OutputPlan
  private let dossier: Dossier
  private let template: SiteTemplate
  /// Where media and what notes show are copied from.
  private let folder: ContentFolder
  private let foreignLoad: @Sendable (HTML) -> ForeignLoad?

  init(
    _ plan: OutputPlan, of dossier: Dossier, from folder: ContentFolder,
    foreignLoad: @escaping @Sendable (HTML) -> ForeignLoad?
  ) {
    (self.plan, self.dossier, self.folder) = (plan, dossier, folder)
    self.foreignLoad = foreignLoad
    template = SiteTemplate(frame: plan.site.frame)
  }

  /// - Throws: ``PublishError/loadsFromElsewhere(_:_:)``.
  func content(of output: PlannedOutput) throws(PublishError) -> OutputFile.Content {
    switch output.content {
    case .page(let page):
      let html = BidiControls.shown(in: template.html(for: page.page(plan.site.context)))
      if let load = foreignLoad(html) { throw .loadsFromElsewhere(output.path, load) }
      return .html(html)
    case .export(let file): return .stream { [dossier] emit in file.write(dossier, emit) }
    case .bytes(let bytes): return .bytes(bytes)
    case .copy(let path): return .copy(of: path, in: folder)
    }
  }
}
