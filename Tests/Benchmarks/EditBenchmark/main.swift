// How long one edit takes, by the machinery of a preview, from the changed file to the written pages:
//
//     DOSSIER_BENCHMARKS=1 swift run -c release --scratch-path .build/benchmarks EditBenchmark SITE OUTPUT [EDITS]
//
// SITE is a folder with Content/, of which the text of one article and then of one entity is edited again and again (and
// left as it was); OUTPUT is where the site is built. Prints a table in Markdown of milliseconds: wall and CPU time of
// an edit, and where the time goes; and says at the end whether the output is what a full build of the same content
// gives. Exits with 1 if not, with 64 on wrong usage.
import Foundation
import Parallel
import Publishing
import Synchronization

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: EditBenchmark SITE OUTPUT [EDITS]\n".utf8))
  exit(64)
}
let (place, output) = (arguments[1], arguments[2])
let edits = arguments.count > 3 ? Int(arguments[3]) ?? 20 : 20

/// When each step began.
final class Steps: Sendable {
  private let begun = Mutex<[(step: BuildStep, at: ContinuousClock.Instant)]>([])

  func begin(_ step: BuildStep) { begun.withLock { $0.append((step, .now)) } }

  /// Milliseconds by step, up to now; and begins anew.
  func take() -> [BuildStep: Double] {
    begun.withLock { begun in
      var times: [BuildStep: Double] = [:]
      for (index, entry) in begun.enumerated() {
        let end = index + 1 < begun.count ? begun[index + 1].at : .now
        times[entry.step, default: 0] += milliseconds(end - entry.at)
      }
      begun = []
      return times
    }
  }
}

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
}

/// User and system time of this process.
func cpuMilliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

func quantile(_ values: [Double], _ share: Double) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
}

func makeBuilder(_ steps: Steps) throws -> SiteBuilder {
  var options = CompileOptions()
  options.width = Width(ProcessInfo.processInfo.activeProcessorCount)
  options.progress.began = { step, _ in steps.begin(step) }
  var builder = SiteBuilder(site: try Site.locate(place), options: options)
  builder.publishing.synchronizes = false
  return builder
}

func contents(of folder: String) throws -> [String: Data] {
  var found: [String: Data] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
    let file = folder + "/" + path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue {
      found[path] = try Data(contentsOf: URL(fileURLWithPath: file))
    }
  }
  return found
}

func names(in folder: String) throws -> [String] {
  let names = try FileManager.default.contentsOfDirectory(atPath: "\(place)/Content/\(folder)")
  return names.filter { $0.hasSuffix(".md") }.sorted()
}

struct Measurement {
  var wall: [Double] = []
  var cpu: [Double] = []
  var steps: [[BuildStep: Double]] = []
  var written: [Double] = []

  func row(_ name: String) -> String {
    let shown: [BuildStep] = [.reading, .linking, .checking, .rendering, .publishing]
    let figures =
      [wall.min() ?? 0, quantile(wall, 0.5), quantile(wall, 0.9), quantile(cpu, 0.5)]
      + shown.map { step in quantile(steps.map { $0[step] ?? 0 }, 0.5) }
    let cells = figures.map { String(format: "%.1f", $0) } + [String(Int(quantile(written, 0.5)))]
    return "| \(name) | " + cells.joined(separator: " | ") + " |"
  }
}

let steps = Steps()
let session = SiteSession(try makeBuilder(steps), output: output)
let targets = try names(in: "entities")

@MainActor func measure(_ folder: String) throws -> Measurement {
  let names = try names(in: folder)
  guard names.count > 2, targets.count > 2 else { fatalError("\(folder) holds too little") }
  let edited = folder + "/" + names[names.count / 2]
  let file = URL(fileURLWithPath: "\(place)/Content/\(edited)")
  let before = try Data(contentsOf: file)
  defer { try? before.write(to: file) }
  var measurement = Measurement()
  for number in 0..<edits {
    // A sentence with a link to another entity each time: the pages of both are written again.
    let target = String(targets[(number * 7919) % targets.count].dropLast(3))
    try (before + Data("\nA sentence was added that names [[\(target)]].\n".utf8)).write(to: file)
    _ = steps.take()
    let cpu = cpuMilliseconds()
    let start = ContinuousClock.now
    let outcome = try session.update([edited])
    measurement.wall.append(milliseconds(.now - start))
    measurement.steps.append(steps.take())
    measurement.cpu.append(cpuMilliseconds() - cpu)
    guard let report = outcome.report else { fatalError("the edit was not published") }
    measurement.written.append(Double(report.changed.count + report.created.count))
  }
  return measurement
}

_ = try session.build()
print("| edit | min | median | p90 | CPU | reading | linking | checking | rendering | publishing | files |")
print("| --- |" + String(repeating: " --- |", count: 10))
print(try measure("articles").row("an article's text"))
print(try measure("entities").row("an entity's text"))

// The entity's file is as it was again, and the session does not know: it is to say so, and nothing else.
_ = try session.update(try names(in: "articles").map { "articles/" + $0 } + targets.map { "entities/" + $0 })
let incremental = try contents(of: output)
try FileManager.default.removeItem(atPath: output)
_ = try makeBuilder(steps).build(into: output)
let full = try contents(of: output)
print(incremental == full ? "the same as a full build" : "NOT the same as a full build")
exit(incremental == full ? 0 : 1)
