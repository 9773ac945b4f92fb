import Foundation
import Testing

@testable import Serving

@Suite("A folder that is served as it stands")
struct FolderSiteTests {
  private let root = FileManager.default.temporaryDirectory.path + "/dossier-folder-\(UInt64.random(in: 0...(.max)))"

  private func write(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// How many bytes the file has; nil where none is served.
  private func count(_ path: String, in site: FolderSite) -> Int? {
    guard case .file(let descriptor, let count)? = site.file(at: path)?.content else { return nil }
    closeDescriptor(descriptor)
    return count
  }

  @Test("is another that takes its place, and none when it is away")
  func replaced() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write("Public/a/b.html", "one")
    let site = try #require(FolderSite(root + "/Public"))
    #expect(count("a/b.html", in: site) == 3)
    try FileManager.default.moveItem(atPath: root + "/Public", toPath: root + "/Old")
    #expect(count("a/b.html", in: site) == nil)
    try write("Public/a/b.html", "other")
    #expect(count("a/b.html", in: site) == 5)
  }

  @Test(
    "has no file that is hidden, a link, or outside of it", arguments: [".x", "link", "../Old", "a//b", "folder", ""])
  func others(path: String) throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    for file in ["Public/.x", "Old", "Public/a/b", "Public/folder/c"] { try write(file, "x") }
    try FileManager.default.createSymbolicLink(atPath: root + "/Public/link", withDestinationPath: "a/b")
    #expect(count(path, in: try #require(FolderSite(root + "/Public"))) == nil)
  }
}
