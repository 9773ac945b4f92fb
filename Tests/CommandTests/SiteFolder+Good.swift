import Foundation

/// A small site without a mistake.
func goodSite() throws -> SiteFolder {
  try SiteFolder([
    "Content/dossier.yml": "title: A dossier\n",
    "Content/articles/raid.md":
      "---\ntitle: The raid\ndate: 2018-04-27\n---\nServers of [[Amaq]] were seized. See [[letter]].\n",
    "Content/entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nAn outlet. See [[raid]].\n",
    "Content/sources/letter.md": "---\ntitle: A letter\ntype: report\n---\nWhat it says.\n",
  ])
}

extension SiteFolder {
  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  /// Every plain file below a folder as text; none where there is no such folder.
  func texts(in folder: String) -> [String: String] {
    ((try? contents(of: folder)) ?? [:]).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// Every plain file below a folder with its bytes.
  func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    let root = path + "/" + folder
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      if let bytes = FileManager.default.contents(atPath: root + "/" + name) { contents[name] = bytes }
    }
    return contents
  }
}
