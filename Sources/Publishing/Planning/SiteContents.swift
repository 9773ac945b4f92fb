import Exporting
import Linking
import Markup
import Pages
import Templates

/// The outputs of a plan, and what is in each: made when a sink asks for it, on any thread.
public struct SiteContents: Sendable {
  public let plan: OutputPlan
  let unpublished: UnpublishedPages
  private let dossier: Dossier
  private let template: SiteTemplate
  /// Where media and what notes show are copied from.
  private let folder: ContentFolder
  private let foreignLoad: @Sendable (HTML) -> ForeignLoad?
  /// What each text is held against before it is written; nil where nothing is confidential.
  private let guarding: OutputGuard?

  init(
    _ plan: OutputPlan, of dossier: Dossier, from folder: ContentFolder,
    foreignLoad: @escaping @Sendable (HTML) -> ForeignLoad?
  ) {
    (self.plan, self.dossier, self.folder) = (plan, dossier, folder)
    self.foreignLoad = foreignLoad
    template = SiteTemplate(frame: plan.site.frame)
    guarding = OutputGuard(dossier)
    unpublished = UnpublishedPages(dossier, outputs: plan.outputs, guarding: guarding)
  }

  /// Whether an output may have held what is kept back now, as it was written last.
  func mayHaveShownUnpublished(_ path: OutputPath, _ written: FileStamp) -> Bool {
    unpublished.mayBeTold(at: path, written, bytes(at: path))
  }

  /// What was published and is no part of the site any more.
  func deleted(since published: [OutputPath]) -> UnpublishedPages.Deleted {
    UnpublishedPages.Deleted(published, plan.outputs, of: dossier)
  }

  /// What is in a page or an export; nil for any other output.
  private func bytes(at path: OutputPath) -> [UInt8]? {
    guard let output = plan.output(at: path) else { return nil }
    switch output.content {
    case .bytes, .copy: return nil
    case .page, .export: break
    }
    switch try? content(of: output) {
    case .html(let html): return html.bytes
    case .bytes(let bytes): return bytes
    case .stream(let write):
      var bytes: [UInt8] = []
      write { bytes += $0 }
      return bytes
    case .copy, nil: return nil
    }
  }

  /// - Throws: ``PublishError/loadsFromElsewhere(_:_:)``.
  func content(of output: PlannedOutput) throws(PublishError) -> OutputFile.Content {
    switch output.content {
    case .page(let page):
      let html = BidiControls.shown(in: template.html(for: page.page(plan.site.context)))
      if let load = foreignLoad(html) { throw .loadsFromElsewhere(output.path, load) }
      try html.withBytes { (bytes) throws(PublishError) in try guarding?.check(bytes, output.path) }
      return .html(html)
    case .export(let file):
      guard let guarding else { return .stream { [dossier] emit in file.write(dossier, emit) } }
      var bytes: [UInt8] = []
      file.write(dossier) { bytes += $0 }
      try bytes.withUnsafeBufferPointer { (bytes) throws(PublishError) in try guarding.check(bytes, output.path) }
      return .bytes(bytes)
    case .bytes(let bytes): return .bytes(bytes)
    case .copy(let path):
      let picture = try onDisk { () throws(SystemError) in try PublishedFile(path, in: folder).picture() }
      return picture.map { .bytes($0) } ?? .copy(of: path, in: folder)
    }
  }
}
