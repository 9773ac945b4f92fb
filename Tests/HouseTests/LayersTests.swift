import Foundation
import Testing

/// The package as SwiftPM reads it: its targets and what each names below it.
struct PackageDump {
  struct Target {
    var name: String
    var isTest: Bool
    var isPlugin: Bool
    var dependencies: [String]
  }

  var targets: [Target]

  /// With a scratch path of its own, as `swift test` may hold the lock of the usual one.
  static func load() throws -> PackageDump {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-house-\(UUID())")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let data = try Checkout.output(of: ["swift", "package", "--scratch-path", scratch.path, "dump-package"])
    return PackageDump(targets: try JSONDecoder().decode(Dump.self, from: data).targets.map(\.target))
  }

  private struct Dump: Decodable {
    var targets: [DumpTarget]
  }

  private struct DumpTarget: Decodable {
    var name: String
    var type: String
    var dependencies: [[String: [Name?]]]

    /// The first in a dependency's list is its name; conditions and packages follow.
    var target: Target {
      Target(
        name: name, isTest: type == "test", isPlugin: type == "plugin",
        dependencies: dependencies.compactMap { $0.values.first?.first??.text })
    }
  }

  private struct Name: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }
}

@Suite("No arrow points up")
struct LayersTests {
  /// From the ground up: a target imports only from those before it.
  static let layers = [
    "CCMarkGFM", "CYAML", "CSodium", "CEvent", "CMemory", "CSystem", "CAllocator", "NoFoundation", "Basics", "Parallel",
    "Words",
    "Diagnostics",
    "Markup", "HTMLReading", "Anchoring", "Pictures", "Markdown", "Model",
    "Linking",
    "Checking",
    "Exporting", "Importing", "Charts", "Pages",
    "Templates", "Publishing", "Serving", "DossierCommands", "dossier",
  ]
  /// On one layer: none knows the others.
  static let peers: Set = ["Checking", "Exporting", "Importing", "Pages"]
  /// What comes from other packages, and the one target that it stays inside.
  static let guests = ["ArgumentParser": "DossierCommands"]
  static let package = Result { try PackageDump.load() }

  /// What tests share, and what the tools beside them are made of.
  static let supports: Set = ["TestBasics", "TestSupport", "FuzzChecks", "Race"]

  /// Whether a target holds tests, or what several of them share.
  static func isOfTests(_ target: PackageDump.Target) -> Bool { target.isTest || supports.contains(target.name) }

  /// Why a target may not name another; nil where it may.
  static func objection(to dependency: String, of target: String) -> String? {
    if let host = guests[dependency] { return host == target ? nil : "\(dependency) stays inside \(host)" }
    guard let own = layers.firstIndex(of: target) else { return "\(target) has no layer: give it one in LayersTests" }
    guard let other = layers.firstIndex(of: dependency) else { return "\(dependency) has no layer" }
    if peers.contains(target), peers.contains(dependency) { return "\(target) and \(dependency) are peers" }
    if dependency == "CCMarkGFM", target != "Markdown" { return "CCMarkGFM stays inside Markdown" }
    if dependency == "CYAML", target != "Model" { return "CYAML stays inside Model" }
    if dependency == "CSodium", target != "Publishing" { return "CSodium stays inside Publishing" }
    if dependency == "CEvent", target != "Serving" { return "CEvent stays inside Serving" }
    if dependency == "CSystem", target != "Publishing" { return "CSystem stays inside Publishing" }
    if dependency == "CAllocator", target != "dossier" { return "CAllocator is for the program" }
    return other < own ? nil : "\(dependency) stands above \(target)"
  }

  @Test func inThePackage() throws {
    let targets = try LayersTests.package.get().targets.filter { !LayersTests.isOfTests($0) && !$0.isPlugin }
    #expect(targets.count >= 10, "the package was read")
    #expect(targets.contains { $0.name == "Linking" && $0.dependencies.contains("Model") }, "its arrows too")
    for target in targets {
      #expect(LayersTests.layers.contains(target.name), "\(target.name) has no layer: give it one in LayersTests")
      for dependency in target.dependencies {
        #expect(LayersTests.objection(to: dependency, of: target.name) == nil)
      }
    }
  }

  @Test("What a file imports its target has named")
  func inTheFiles() throws {
    let targets = try LayersTests.package.get().targets
    for code in try Code.sources.get() {
      let name = Checkout.target(of: code.path)
      let named = targets.first { $0.name == name }?.dependencies ?? []
      for module in code.imports
      where LayersTests.layers.contains(module) || LayersTests.guests[module] != nil {
        #expect(named.contains(module), "\(code.path) imports \(module), which Package.swift does not name for \(name)")
      }
    }
  }

  @Test("Each folder of tests is a target, and each target has its folder")
  func testTargets() throws {
    let folders = Set(Checkout.files(in: ["Tests"], endingIn: [".swift"]).map { String($0.split(separator: "/")[1]) })
    let targets = Set(try LayersTests.package.get().targets.filter(LayersTests.isOfTests).map(\.name))
    // Programs that are built only where they are asked for, and what they share with tests, stand beside their tools.
    #expect(
      targets.subtracting(["FuzzChecks", "Race"]) == folders.subtracting(["Benchmarks", "Fuzzing", "Sanitizers"]))
  }

  @Test(
    "An arrow that points up is objected to",
    arguments: [
      ("Model", "Linking"), ("Checking", "Pages"), ("Pages", "Exporting"), ("Linking", "Linking"),
      ("Model", "CCMarkGFM"), ("Linking", "CYAML"), ("Model", "ArgumentParser"),
      ("Markup", "Elsewhere"), ("Elsewhere", "Markup"), ("Diagnostics", "dossier"),
    ])
  func objects(target: String, dependency: String) {
    #expect(LayersTests.objection(to: dependency, of: target) != nil)
  }

  @Test(
    "One that points down is not",
    arguments: [
      ("Linking", "Model"), ("Markdown", "CCMarkGFM"), ("Model", "CYAML"), ("dossier", "DossierCommands"),
      ("Templates", "Pages"),
    ])
  func allows(target: String, dependency: String) {
    #expect(LayersTests.objection(to: dependency, of: target) == nil)
  }
}
