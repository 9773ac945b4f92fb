import Foundation
import Templates
import Testing

private let stylesheet = String(
  decoding: Assets.all.first { $0.path == "assets/dossier.css" }?.bytes ?? [], as: UTF8.self)

@Test func assetsAreThere() {
  #expect(Assets.all.map(\.path) == ["assets/dossier.css", "assets/icon.svg"])
  #expect(Assets.all.allSatisfy { !$0.bytes.isEmpty })
}

@Test func stylesheetIsSmallAndLoadsNothing() {
  #expect(stylesheet.utf8.count <= 32 * 1024)
  #expect(!stylesheet.contains("@import"))
  #expect(stylesheet.count(of: "url(") == stylesheet.count(of: "url('data:image/svg+xml,"))
  #expect(stylesheet.count(of: "{") == stylesheet.count(of: "}"))
}

/// WCAG 2.2: text 4.5 to 1 (1.4.3), the lines that mark links and controls 3 to 1 (1.4.11), on all grounds, in both schemes.
@Test(arguments: [
  ("text", "page", 4.5), ("text", "shade", 4.5), ("text", "mark", 4.5), ("muted", "page", 4.5), ("muted", "shade", 4.5),
  ("muted", "mark", 4.5), ("accent", "page", 4.5), ("accent", "shade", 4.5), ("accent", "mark", 4.5),
  ("underline", "page", 3), ("note", "page", 4.5), ("note", "shade", 4.5),
  ("note", "mark", 4.5), ("good", "page", 4.5), ("good", "shade", 4.5), ("good", "mark", 4.5), ("pencil", "page", 3),
  ("pencil", "shade", 3), ("pencil", "mark", 3), ("underline", "shade", 3), ("underline", "mark", 3),
])
func coloursHaveContrast(front: String, ground: String, least: Double) throws {
  for scheme in [0, 1] {
    #expect(try contrast(colour(front, scheme), colour(ground, scheme)) >= least, "\(scheme == 0 ? "light" : "dark")")
  }
}

/// The first definition of a colour is the light one, the second the dark.
private func colour(_ name: String, _ scheme: Int) throws -> String {
  let all = try stylesheet.all("--\(name): #([0-9a-f]{6});").map { $0[1] }
  return all.indices.contains(scheme) ? all[scheme] : "missing"
}

private func contrast(_ a: String, _ b: String) -> Double {
  let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
  return (light + 0.05) / (dark + 0.05)
}

private func luminance(_ colour: String) -> Double {
  let value = Int(colour, radix: 16) ?? 0
  let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
  return weights.reduce(0) { sum, part in sum + part.1 * linear(Double(value >> part.0 & 255) / 255) }
}

private func linear(_ part: Double) -> Double {
  part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
}
