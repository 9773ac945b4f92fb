// How long one edit takes, by the machinery of a preview, from the changed file to the written pages:
//
//     DOSSIER_BENCHMARKS=1 swift run -c release --scratch-path .build/benchmarks EditBenchmark SITE OUTPUT [EDITS]
//
// SITE is a folder with Content/, of which one entity's file is edited again and again (and left as it was); OUTPUT is
// where the site is built. Prints the milliseconds of each edit, one a line, and says at the end whether the output is
// what a full build of the same content gives.
import Foundation
import Parallel
import Publishing

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: EditBenchmark SITE OUTPUT [EDITS]\n".utf8))
  exit(64)
}
let (place, output) = (arguments[1], arguments[2])
let edits = arguments.count > 3 ? Int(arguments[3]) ?? 20 : 20

func makeBuilder() throws -> SiteBuilder {
  var options = CompileOptions()
  options.width = Width(ProcessInfo.processInfo.activeProcessorCount)
  var builder = SiteBuilder(site: try Site.locate(place), options: options)
  builder.publishing.synchronizes = false
  return builder
}

func contents(of folder: String) throws -> [String: Data] {
  var found: [String: Data] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where !path.hasPrefix(".dossier-record") {
    let file = folder + "/" + path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue {
      found[path] = try Data(contentsOf: URL(fileURLWithPath: file))
    }
  }
  return found
}

let entities = place + "/Content/entities"
let names = try FileManager.default.contentsOfDirectory(atPath: entities).filter { $0.hasSuffix(".md") }.sorted()
guard names.count > 2 else { fatalError("\(entities) holds no entities") }
let edited = names[names.count / 2]
let file = URL(fileURLWithPath: entities + "/" + edited)
let before = try Data(contentsOf: file)
defer { try? before.write(to: file) }

let session = SiteSession(try makeBuilder(), output: output)
_ = try session.build()
let clock = ContinuousClock()
for number in 0..<edits {
  // A sentence with a link to another entity each time: the pages of both are written again.
  let target = String(names[(number * 7919) % names.count].dropLast(3))
  try (before + Data("\nA sentence was added that names [[\(target)]].\n".utf8)).write(to: file)
  let start = clock.now
  let outcome = try session.update("entities/" + edited)
  let duration = clock.now - start
  guard let report = outcome.report else { fatalError("the edit was not published") }
  let written = report.changed.count + report.created.count
  let milliseconds = Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
  print(String(format: "%.1f ms, %d files written", milliseconds, written))
}
let incremental = try contents(of: output)
try FileManager.default.removeItem(atPath: output)
_ = try makeBuilder().build(into: output)
let full = try contents(of: output)
print(incremental == full ? "same as a full build" : "NOT the same as a full build")
exit(incremental == full ? 0 : 1)
