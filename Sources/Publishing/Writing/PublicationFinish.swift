extension Publication {
  /// Gives the files that were put their places, deletes those of the last publish that were not put, and writes the
  /// manifest.
  ///
  /// - Throws: the error of a put that failed; ``PublishError/cancelled`` if that is asked for before the first file is
  ///   moved; and what the disk says. The publication has ended then too.
  ///
  /// - Parameter keepingOthers: whether files of the last publish that were not put this time stay, unlooked at, in the
  ///   place of being deleted.
  public func finish(keepingOthers: Bool = false) throws(PublishError) -> PublishReport {
    guard end() else { throw .ended }
    do throws(PublishError) {
      let files = try state.withLock { state throws(PublishError) in
        if let failure = state.failure { throw failure }
        return state.files
      }
      try checkCancellation()
      try onDisk { () throws(SystemError) in try earlySynchronization.finish() }
      var switchover = Switchover(publication: self, files: files)
      let report = try switchover.run(keepingOthers: keepingOthers)
      state.withLock { $0.manifestLeft = switchover.manifestText }
      clean(unpublished: false)
      return report
    } catch {
      clean(unpublished: true)
      throw error
    }
  }

  /// The manifest as the publish left it; nil before it ended well.
  var manifestLeft: [UInt8]? { state.withLock(\.manifestLeft) }
}
