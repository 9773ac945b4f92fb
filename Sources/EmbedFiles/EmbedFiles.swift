import Foundation
import PackagePlugin

/// Makes styles, scripts, pictures and texts that lie beside a target's Swift files part of it, as `EmbeddedFiles.article_css`.
///
/// SwiftPM's own `.embedInCode` writes a file as an array of numbers, of which 400 KB take the compiler 90 seconds; as one
/// string they take it a few. A new file needs no line anywhere.
@main
struct EmbedFiles: BuildToolPlugin {
  private static let suffixes = [".css", ".js", ".svg", ".md", ".yml", ".txt"]

  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    guard let module = target.sourceModule else { return [] }
    let files = Self.suffixes.flatMap { module.sourceFiles(withSuffix: $0) }.map(\.url).sorted { $0.path < $1.path }
    let script = context.package.directoryURL.appending(path: "Sources/EmbedFiles/embed.sh")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files", executable: URL(filePath: "/bin/sh"),
        arguments: [script.path, output.path, target.directoryURL.path] + files.map(\.path),
        inputFiles: [script] + files, outputFiles: [output])
    ]
  }
}
