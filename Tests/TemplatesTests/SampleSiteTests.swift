import Foundation
import Templates
import Testing

/// Writes the sample pages and the assets to the folder that DOSSIER_SAMPLES names, to look at them in a browser.
@Test(.enabled(if: ProcessInfo.processInfo.environment["DOSSIER_SAMPLES"] != nil))
func writeSamples() throws {
  let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["DOSSIER_SAMPLES"] ?? "")
  let template = SiteTemplate(frame: SamplePages.frame)
  let files =
    SamplePages.all.map { ($0.route.path, template.html(for: $0).bytes) } + Assets.all.map { ($0.path, $0.bytes) }
  for (path, bytes) in files {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
