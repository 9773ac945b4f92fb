import Diagnostics

/// Pictures that browsers do not show, by the endings of their names.
private func notShown(_ name: String) -> String? {
  let ending = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[$0...].lowercased() } ?? ""
  guard [".heic", ".heif", ".psd", ".tif", ".tiff", ".ai", ".eps", ".raw", ".cr2", ".nef", ".dng"].contains(ending)
  else {
    return nil
  }
  return "export it as .jpg, .png or .webp: browsers do not show \(ending)"
}

extension FieldType where Value == Picture {
  /// A file in `media/`, or a record with what is said of it.
  static let picture: FieldType = {
    let file = FieldType<String>.file(in: "media", refusing: notShown).located
    let record = FieldType.record(
      Schema(
        "a picture", "A picture with what is said of it.", start: Picture(file: Located("", at: 0..<0)),
        fields: [
          .required("file", file, "The file in media/.", get: { $0.file }) { $0.file = $1 },
          .optional(
            "alt", .line, "What is to be seen in it, for those who do not see it.", example: "A bridge with a barrier.",
            get: { $0.alt }
          ) { $0.alt = $1 },
          .optional("caption", .line, "What stands below it.", example: "The bridge on Monday.", get: { $0.caption }) {
            $0.caption = $1
          },
          .optional("credit", .line, "Who made it, or where it is from.", example: "Jane Doe", get: { $0.credit }) {
            $0.credit = $1
          },
        ]))
    let name = "a file in media/, or a record of file, alt, caption and credit"
    return FieldType(
      name: name, form: .either([.text, .record]), example: file.example, nested: record.nested, use: file.use,
      write: { picture in
        picture.alt == nil && picture.caption == nil && picture.credit == nil
          ? file.write(picture.file) : record.write(picture)
      }
    ) { node, reading in
      switch node.content {
      case .mapping: return record.read(node, &reading)
      case .scalar: return file.read(node, &reading).map(Picture.init)
      case .sequence(let items):
        if let file = node.linkInBrackets {
          reading.wrongType(name, found: node, write: String(file.prefix { $0 != "|" }))
        } else if items.count == 1, case .scalar(let only) = items[0].content {
          reading.wrongType(name, found: node, write: only)
        } else {
          reading.wrongType(name, found: node, fix: "write one picture here, and show the others in the text")
        }
        return nil
      }
    }
  }()
}
