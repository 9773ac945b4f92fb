import Foundation
import Model

/// The dossier that stands in the checkout.
enum RealContent {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["DOSSIER_CONTENT"] { return URL(fileURLWithPath: path) }
    var checkout = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { checkout.deleteLastPathComponent() }
    return checkout.appendingPathComponent("Content")
  }()

  static var exists: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("dossier.yml").path)
  }

  static func files(in folder: URL = folder) -> [ContentFile] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.sorted().compactMap { path in
      guard path.hasSuffix(".md") || path == "dossier.yml" else { return nil }
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(path)) else { return nil }
      return ContentFile(relativePath: path, displayPrefix: "Content/", bytes: Array(data))
    }
  }
}
