public import Parallel

/// The steps of a build, in their order.
public enum BuildStep: Sendable, Hashable, CaseIterable {
  case reading, frontMatter, captures, linking, checking, rendering, publishing
}

/// What a build tells of its course while it runs: each step when it begins, and how much of it is done.
public struct BuildProgress: Sendable {
  public let counter = Progress()
  /// Called when a step begins, with the number of its elements, 0 where nobody knows; on the thread of the build.
  public var began: @Sendable (BuildStep, Int) -> Void = { _, _ in }

  public init() {}

  func begin(_ step: BuildStep, of total: Int = 0) {
    counter.begin(of: total)
    began(step, total)
  }
}
