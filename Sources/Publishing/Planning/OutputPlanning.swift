import Diagnostics
import Model

/// Gathers outputs, and judges their addresses.
struct OutputPlanning {
  private var outputs: [PlannedOutput] = []
  private var diagnostics: [Diagnostic] = []

  init(capacity: Int) {
    outputs.reserveCapacity(capacity)
  }

  /// Plans an output, or says why there can be none at its address.
  ///
  /// - Parameter origin: the file that it comes from; nil for what knows that itself.
  mutating func add(_ address: String, _ content: PlannedOutput.Content, origin: String?) {
    let origin = origin.map { SourceLocation(path: $0) }
    if let flaw = PortableName.flaw(inAddress: address.utf8) {
      diagnostics.append(unusable(address, flaw.reason, at: content, origin, fix: flaw.fix))
      return
    }
    do throws(InvalidOutputPath) {
      outputs.append(PlannedOutput(try OutputPath(address), content, origin: origin))
    } catch {
      diagnostics.append(unusable(address, error.flaw, at: content, origin, fix: "choose another name"))
    }
  }

  /// Plans the copy of a file that a note shows, and says so where it cannot have the address that its path gives it.
  ///
  /// - Parameter wish: that address.
  mutating func add(copyOf path: String, at route: Route, insteadOf wish: String, origin: String) {
    let flaw = PortableName.flaw(inAddress: wish.utf8)
    if flaw != nil || !route.path.utf8.elementsEqual(wish.utf8) {
      let reason = flaw?.reason ?? "is another’s, where upper and lower case make no difference"
      diagnostics.append(
        .warning(
          "shortened-address", "the address \(shown(wish)) \(reason); it becomes \(route.path)",
          at: SourceLocation(path: origin), fix: "leave it so, or \(flaw?.fix ?? "give the file another name")"))
    }
    add(route.path, .copy(of: path), origin: origin)
  }

  private func unusable(
    _ address: String, _ reason: String, at content: PlannedOutput.Content, _ origin: SourceLocation?, fix: String
  ) -> Diagnostic {
    var location = origin ?? SourceLocation(path: address)
    if case .page(let page) = content { location = page.origin }
    return .error("unusable-address", "the address \(shown(address)) \(reason)", at: location, fix: fix)
  }

  /// The outputs in the order of their addresses' bytes, with what was wrong with any.
  consuming func finish() -> Diagnosed<[PlannedOutput]> {
    outputs.sort { $0.path < $1.path }
    return Diagnosed(outputs, diagnostics + AddressCollisions.find(in: outputs))
  }
}
