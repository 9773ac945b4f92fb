/// Properties that have a shorter name of the same meaning. Lines run across all pages, whichever way, so what is at the start of a
/// block is at its top, and `inline-size` is the width. At which side a line begins depends on the language: those names stay.
enum PhysicalProperties {
  static let shortNames: [String: String] = {
    var names = ["inline-size": "width", "block-size": "height", "overflow-block": "overflow-y"]
    for (long, short) in [("inline-size", "width"), ("block-size", "height")] {
      for bound in ["min", "max"] { names["\(bound)-\(long)"] = "\(bound)-\(short)" }
    }
    for (end, side) in [("start", "top"), ("end", "bottom")] {
      names["inset-block-\(end)"] = side
      names["border-block-\(end)-width"] = "border-\(side)-width"
      for box in ["margin", "padding", "border", "scroll-margin", "scroll-padding"] {
        names["\(box)-block-\(end)"] = "\(box)-\(side)"
      }
    }
    return names
  }()
}
