import Basics
import Diagnostics
import Markup
import Model

/// Outputs that cannot all be written: two at one address, also where only a system that does not tell upper from lower
/// case, or composed letters from decomposed ones, takes the addresses for one; and a file where others need a folder.
enum AddressCollisions {
  /// - Parameter outputs: in the order of their addresses' bytes.
  static func find(in outputs: [PlannedOutput]) -> [Diagnostic] {
    var taken = TakenAddresses(outputs)
    var diagnostics: [Diagnostic] = []
    for (index, output) in outputs.enumerated() {
      if let other = taken.take(index) { diagnostics.append(collision(outputs[other], output)) }
    }
    var folders: Set<OutputPath.ParentKey> = []
    for output in outputs where folders.insert(OutputPath.ParentKey(path: output.path)).inserted {
      var folder = output.path.parent
      while let current = folder {
        if let file = taken.owner(of: current) { diagnostics.append(blocked(output, by: outputs[file])) }
        folder = current.parent
      }
    }
    return diagnostics
  }

  private static func collision(_ a: PlannedOutput, _ b: PlannedOutput) -> Diagnostic {
    let isSame = a.path == b.path
    if isSame, a.origin.path == b.origin.path {
      let redirect = a.origin.range.lowerBound > b.origin.range.lowerBound ? a : b
      return .error(
        "address-collision", "the page has the address \(b.path.text) now, and `formerly` names what it was before",
        at: redirect.origin, fix: "take the name out of `formerly`")
    }
    return .error(
      "address-collision",
      isSame
        ? "two files of the site would have the address \(b.path.text)"
        : "the addresses \(a.path.text) and \(b.path.text) are one on systems to which case, or how letters are composed, "
          + "makes no difference",
      at: b.origin, notes: [.init("the other comes from here", at: a.origin)],
      fix: "give one of the two another name, or take the name out of `formerly`")
  }

  private static func blocked(_ output: PlannedOutput, by file: PlannedOutput) -> Diagnostic {
    .error(
      "address-collision", "\(file.path.text) would have to be a file, and a folder for \(output.path.text)",
      at: output.origin, notes: [.init("the file comes from here", at: file.origin)],
      fix: "give one of the two another name")
  }
}

/// Which output has which address, whatever its case.
private struct TakenAddresses {
  private let outputs: [PlannedOutput]
  /// Nil where all are in lower-case ASCII, as nearly always: then those that are the same are neighbours. A string's
  /// equality is that of its canonical form.
  private var owners: [String: Int]?

  init(_ outputs: [PlannedOutput]) {
    self.outputs = outputs
    let isPlain = outputs.allSatisfy { $0.path.bytes.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }
    if !isPlain { owners = Dictionary(minimumCapacity: outputs.count) }
  }

  /// Takes the address of an output; gives the one that has it already.
  mutating func take(_ index: Int) -> Int? {
    if owners != nil { return owners?.updateValue(index, forKey: Self.key(outputs[index].path)) }
    return index > 0 && outputs[index - 1].path == outputs[index].path ? index - 1 : nil
  }

  func owner(of path: OutputPath) -> Int? {
    if let owners { return owners[Self.key(path)] }
    let low = outputs.endOfPrefix { $0.path < path }
    return low < outputs.count && outputs[low].path == path ? low : nil
  }

  private static func key(_ path: OutputPath) -> String { CaseFolding.fold(path.text) }
}
