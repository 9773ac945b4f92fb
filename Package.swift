// swift-tools-version: 6.1
import PackageDescription

/// Imports are internal unless a target says otherwise, so that C and third-party types stay inside the target that
/// uses them; existentials are spelled out.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  // With a section for each function the linker leaves out what nothing calls.
  .unsafeFlags(
    ["-cross-module-optimization", "-Xfrontend", "-function-sections"],
    .when(configuration: .release)),
]

/// For a debug build, too, in which tests would draw hundreds of coasts for minutes.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O", "-cross-module-optimization"], .when(configuration: .debug))]
/// For what is not asked of each page, so that its size counts for more.
let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]
/// Where parsing and linking are as a release has them, and their tests run on that: CI does so. A debugger wants them otherwise.
let testsHotLayersOptimized = Context.environment["DOSSIER_OPTIMIZED_TESTS"] != nil

/// A layer: a target that imports only from the layers named.
func layer(
  _ name: String, on below: [Target.Dependency] = [], path: String? = nil, plugins: [Target.PluginUsage] = [],
  isOptimized: Bool = false, isSmall: Bool = false
) -> Target {
  .target(
    name: name, dependencies: below, path: path,
    swiftSettings: settings + (isOptimized ? optimized : []) + (isSmall ? small : []), plugins: plugins)
}

func tests(_ name: String, of subjects: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: subjects + ["TestBasics"], swiftSettings: settings)
}

/// jemalloc in the place of the system's allocator, on Linux: a sanitizer brings one of its own.
let takesJemalloc = Context.environment["DOSSIER_SYSTEM_MALLOC"] == nil
let allocator: [Target.Dependency] = takesJemalloc ? ["CAllocator"] : []
/// In the place of Foundation, for a release, which is one file. (In a debug build its names are its own.)
let standsIn: [Target.Dependency] = takesJemalloc ? ["NoFoundation"] : []
/// What is linked has no symbols, which are two thirds of it, no unwind tables, an eighth of the rest, and one copy of
/// functions whose code is the same; a profiler needs all three.
let strips =
  Context.environment["DOSSIER_SYMBOLS"] == nil
  ? [
    "-Xlinker", "-s", "-Xlinker", "--icf=all", "-Xlinker", "--no-eh-frame-hdr", "-Xlinker", "-T", "-Xlinker",
    Context.packageDirectory + "/Sources/dossier/without-unwind-tables.ld",
  ] : []
/// A release is one file with all libraries in it: it starts in half the time, and runs where none of them is installed.
let programLinking: [LinkerSetting] =
  takesJemalloc
  ? [
    .linkedLibrary("jemalloc", .when(platforms: [.linux])),
    // The toolchain's own linker; it must be told that what nothing names is looked up by Swift when the program runs.
    .unsafeFlags(
      ["-static-executable", "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "nostart-stop-gc"] + strips,
      .when(platforms: [.linux], configuration: .release)),
  ] : []

let package = Package(
  name: "dossier",
  products: [.executable(name: "dossier", targets: ["dossier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  // From the bottom layer up. Tests/HouseTests reads this list and fails when an arrow points up.
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    // Of libevent-dev.
    .target(name: "CEvent", linkerSettings: [.linkedLibrary("event_extra"), .linkedLibrary("event_core")]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CSystem"),
    .target(name: "CAllocator"),
    .target(
      name: "NoFoundation",
      swiftSettings: settings + [
        .unsafeFlags(
          ["-module-abi-name", "FoundationEssentials"], .when(platforms: [.linux], configuration: .release))
      ]),
    // Part of the build, not of the program.
    .plugin(name: "EmbedFiles", capability: .buildTool(), path: "Sources/EmbedFiles"),
    layer("Basics"),
    layer("Parallel"),
    layer("Words"),
    layer("Diagnostics", on: ["Basics", "Parallel"], isSmall: true),
    layer("Markup", on: ["CMemory", "Parallel"], isOptimized: testsHotLayersOptimized),
    layer("HTMLReading", on: ["Markup"], isOptimized: testsHotLayersOptimized, isSmall: true),
    layer(
      "Markdown", on: ["Basics", "CCMarkGFM", "Words", "Parallel", "Diagnostics", "Markup", "HTMLReading"],
      isOptimized: testsHotLayersOptimized),
    layer("Pictures", on: ["Markup"], isSmall: true),
    layer("Model", on: ["Basics", "CYAML", "Words", "Diagnostics", "HTMLReading", "Markup", "Parallel", "Pictures"]),
    layer("Anchoring", on: ["Basics"], isSmall: true),
    layer(
      "Linking",
      on: [
        "Basics", "CMemory", "Words", "Anchoring", "Diagnostics", "HTMLReading", "Markup", "Parallel", "Markdown",
        "Model",
        "Pictures",
      ], isOptimized: testsHotLayersOptimized),
    layer("Checking", on: ["Basics", "Words", "Diagnostics", "Markup", "Parallel", "Model", "Linking"], isSmall: true),
    layer("Exporting", on: ["Words", "Diagnostics", "Markup", "Model", "Linking"]),
    layer("Importing", on: ["Basics", "HTMLReading", "Anchoring", "Model", "Linking"], isSmall: true),
    layer(
      "Charts", on: ["Basics", "Words", "Markup", "Model"], plugins: ["EmbedFiles"], isOptimized: true, isSmall: true),
    layer("Pages", on: ["Words", "Diagnostics", "Markup", "Parallel", "Anchoring", "Model", "Linking", "Charts"]),
    layer(
      "Templates", on: ["Words", "Diagnostics", "Markup", "Model", "Linking", "Charts", "Pages"], path: "Templates",
      plugins: ["EmbedFiles"]),
    layer(
      "Publishing",
      on: [
        "Basics", "CSystem", "CSodium", "Words", "Diagnostics", "HTMLReading", "Markup", "Parallel", "Pictures",
        "Model",
        "Linking",
        "Checking", "Exporting", "Importing", "Pages", "Templates", "Anchoring",
      ], isSmall: true),
    layer(
      "Serving", on: ["CEvent", "CMemory", "Diagnostics", "Markup", "Templates", "Publishing"], plugins: ["EmbedFiles"],
      isSmall: true),
    layer(
      "DossierCommands",
      on: [
        "Words", "Diagnostics", "Markup", "Parallel", "Anchoring", "Markdown", "Model", "Linking", "Checking",
        "Exporting",
        "Importing", "Pages", "Templates", "Publishing", "Serving",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], plugins: ["EmbedFiles"], isSmall: true),
    .executableTarget(
      name: "dossier", dependencies: ["DossierCommands"] + allocator + standsIn, exclude: ["without-unwind-tables.ld"],
      swiftSettings: settings,
      linkerSettings: programLinking),

    // Values that all tests use, below everything.
    layer("TestBasics", path: "Tests/TestBasics"),
    layer(
      "TestSupport",
      on: [
        "TestBasics", "Words", "Diagnostics", "Parallel", "Model", "Linking", "Pages", "Templates", "Publishing",
      ],
      path: "Tests/TestSupport"
    ),
    // What must hold of any bytes at all: given seeds by a test, and by libFuzzer what it makes of them.
    layer(
      "FuzzChecks", on: ["Diagnostics", "Parallel", "Markdown", "Model", "Anchoring"], path: "Tests/Fuzzing/Checks"),
    layer("Race", on: ["Markdown"], path: "Tests/Fuzzing/Race"),
    tests("FuzzingTests", of: ["FuzzChecks", "Race"]),
    tests("BasicsTests", of: ["Basics"]),
    tests("WordsTests", of: ["Words"]),
    tests("ParallelTests", of: ["Parallel"]),
    tests("DiagnosticsTests", of: ["Diagnostics"]),
    tests("MarkupTests", of: ["Markup"]),
    tests("HTMLReadingTests", of: ["HTMLReading"]),
    tests("MarkdownTests", of: ["Markdown", "Diagnostics", "Markup", "Parallel", "CCMarkGFM"]),
    tests("ModelTests", of: ["CYAML", "Words", "Model", "Diagnostics", "Markup", "Parallel"]),
    tests("AnchoringTests", of: ["Anchoring"]),
    tests("PicturesTests", of: ["Pictures"]),
    tests("LinkingTests", of: ["Linking", "Anchoring", "Model", "Diagnostics", "Markup", "Markdown", "Parallel"]),
    tests("CheckingTests", of: ["Checking", "Linking", "Model", "Diagnostics", "Markup", "Parallel"]),
    tests("ChartsTests", of: ["Words", "Charts", "Markup", "Model", "Templates", "TestSupport"]),
    tests("TemplatesTests", of: ["Words", "Templates", "Charts", "Pages", "Model", "Markup"]),
    tests("ServingTests", of: ["Serving", "Markup", "Templates"]),
    tests("HouseTests", of: []),
    tests("ImportingTests", of: ["Importing"]),
    tests("ExportingTests", of: ["Exporting", "Linking", "TestSupport"]),
    tests(
      "PagesTests", of: ["Words", "Charts", "Pages", "Templates", "Checking", "Exporting", "Model", "TestSupport"]),
    tests(
      "PublishingTests",
      of: [
        "Publishing", "Diagnostics", "Parallel", "Checking", "Linking", "Model", "Pages", "Templates", "TestSupport",
      ]),
    tests("CommandTests", of: ["dossier", "DossierCommands", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// What measures is not built with the rest.
if Context.environment["DOSSIER_BENCHMARKS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"))
  package.targets.append(
    .executableTarget(
      name: "StageBenchmarks",
      dependencies: [
        "Anchoring", "Parallel", "Markdown", "Model", "Linking", "Checking", "Pages", "Templates", "Publishing",
        .product(name: "Benchmark", package: "swift-benchmark"),
      ], path: "Tests/Benchmarks/StageBenchmarks", swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "EditBenchmark", dependencies: ["Parallel", "Publishing"], path: "Tests/Benchmarks/EditBenchmark",
      swiftSettings: settings))
}

// A fuzzer needs the compiler's help everywhere: Tests/Fuzzing/fuzz.py builds it in a folder of its own.
if Context.environment["DOSSIER_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "ParseRace", dependencies: ["Race"], path: "Tests/Fuzzing/ParseRace", swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "Fuzzer", dependencies: ["FuzzChecks"], path: "Tests/Fuzzing/Fuzzer", swiftSettings: settings,
      // The system's usual linker does not get through it.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]))
}
