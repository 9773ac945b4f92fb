import Linking
import Model
import Publishing

/// Writes to the files of annotations, each whole or not at all, and remembers what came of it.
struct NoteWriter {
  /// What came of an edit.
  enum Writing {
    case done
    /// The file is not what it was when it was read.
    case changed
    /// Its front matter is written in such a way that a change would touch more than the words.
    case byHand
  }

  let site: Site
  private(set) var written: [DocumentID: Writing] = [:]

  init(site: Site) {
    self.site = site
  }

  mutating func write(_ edit: NoteEdit, to note: Document) throws {
    if written[note.id] != nil { return }
    guard let bytes = edit.applied(to: note) else {
      written[note.id] = .byHand
      return
    }
    do throws(SystemError) {
      let folder = try ContentFolder.open(at: site.content, called: site.displayName)
      let path = site.relativePath(ofDisplayed: note.source.path)
      written[note.id] = try folder.replace(path, Array(note.source.bytes), with: bytes) ? .done : .changed
    } catch {
      throw Reporter.stop(.reading(error))
    }
  }
}
