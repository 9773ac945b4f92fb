import FuzzChecks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Part of libFuzzer, which `-sanitize=fuzzer` links.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

nonisolated(unsafe) private var target = FuzzTarget.all[0]

/// `Fuzzer TARGET [libFuzzer's own options] [folders]`: gives a target bytes until something of it does not hold.
@main
struct Fuzzer {
  static func main() {
    guard CommandLine.arguments.count > 1,
      let chosen = FuzzTarget.all.first(where: { $0.name == CommandLine.arguments[1] })
    else {
      print("usage: Fuzzer \(FuzzTarget.all.map(\.name).joined(separator: "|")) [options] [folders]")
      exit(2)
    }
    target = chosen
    // libFuzzer sees all but the target's name.
    var count = CommandLine.argc - 1
    var arguments = CommandLine.unsafeArgv + 1
    arguments[0] = CommandLine.unsafeArgv[0]
    exit(
      runFuzzer(&count, &arguments) { bytes, count in
        let complaints = target.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
        guard !complaints.isEmpty else { return 0 }
        for complaint in complaints.prefix(10) { print("does not hold: \(complaint)") }
        fflush(nil)
        abort()
      })
  }
}
