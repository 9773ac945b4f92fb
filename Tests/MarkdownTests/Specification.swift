import Foundation
import Testing

/// The GitHub Flavored Markdown specification's examples, from the folder shared by the checkouts.
enum Specification {
  struct Example: Sendable, CustomTestStringConvertible {
    var number: Int
    var markdown: String
    var testDescription: String { "example \(number)" }
  }

  /// Test data that is not part of the repository: `DOSSIER_SHARED`, or the checkout's sibling `shared`.
  static let shared: URL? = {
    let environment = ProcessInfo.processInfo.environment["DOSSIER_SHARED"].map { URL(fileURLWithPath: $0) }
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = environment ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Why its tests are skipped where it is not there.
  static let absence: Comment = "there is no spec/spec.txt in ../shared or $DOSSIER_SHARED"

  static let examples: [Example] = {
    guard let file = shared?.appendingPathComponent("spec/spec.txt"),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return [] }
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var markdown: [String]?
    var isHTML = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix(fence + " example") {
        markdown = []
        isHTML = false
      } else if line == fence, let lines = markdown {
        let body = lines.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t")
        examples.append(Example(number: examples.count + 1, markdown: body))
        markdown = nil
      } else if line == ".", markdown != nil {
        isHTML = true
      } else if !isHTML {
        markdown?.append(line)
      }
    }
    return examples
  }()
}
