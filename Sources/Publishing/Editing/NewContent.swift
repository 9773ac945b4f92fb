/// The content of a site that is yet to be.
extension ContentFolder {
  /// Makes a content folder, and those that it lies in.
  ///
  /// - Returns: nil, and nothing made, where one is there with something in it, whatever that is.
  public static func make(at path: String) throws(SystemError) -> ContentFolder? {
    do throws(SystemError) {
      let listing = try read(at: path, width: .one)
      return listing.value.entries.isEmpty && listing.diagnostics.isEmpty ? try open(at: path) : nil
    } catch {
      guard error.isMissing else { throw error }
    }
    do throws(PublishRefusal) {
      let place = try OutputPlace(path, fault: nil)
      do throws(SystemError) { _ = try place.make() } catch { throw .cannotBeMade(error) }
    } catch {
      if case .cannotBeMade(let cause) = error { throw cause }
      throw SystemError(SystemError.notAFile, .makeFolder, path)
    }
    return try open(at: path)
  }
}
