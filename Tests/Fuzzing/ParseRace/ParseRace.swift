import Foundation
import Race

/// A million parses on more threads than there are cores, each held against what one thread gives:
///
///     DOSSIER_FUZZING=1 swift run -c release --scratch-path .build-race ParseRace [PARSES [THREADS]]
///
/// Run in the checkout. Exits with 1 if any differed in any byte.
@main
struct ParseRace {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().map { Int($0) ?? 0 }
    let parses = numbers.first ?? 1_000_000
    let threads = numbers.dropFirst().first ?? 8
    let seeds = "Tests/Fuzzing/Seeds/markdown"
    guard parses > 0, threads > 0, FileManager.default.fileExists(atPath: seeds) else {
      FileHandle.standardError.write(Data("usage, in the checkout: ParseRace [PARSES [THREADS]]\n".utf8))
      exit(2)
    }
    let pieces = try FileManager.default.contentsOfDirectory(atPath: seeds).sorted().map {
      Array(try Data(contentsOf: URL(fileURLWithPath: seeds + "/" + $0)))
    }
    let race = Race(pieces: pieces)
    let showsProgress = isatty(2) == 1
    let start = Date()
    let different = race.run(parses: parses, threads: threads) { done in
      if showsProgress { FileHandle.standardError.write(Data("\rparsed: \(done) of \(parses) ".utf8)) }
    }
    if showsProgress { FileHandle.standardError.write(Data("\r".utf8)) }
    print("| parses | threads | cores | seconds | different |\n| ---: | ---: | ---: | ---: | ---: |")
    let cores = ProcessInfo.processInfo.activeProcessorCount
    print("| \(parses) | \(threads) | \(cores) | \(Int(Date().timeIntervalSince(start))) | \(different) |")
    exit(different == 0 ? 0 : 1)
  }
}
