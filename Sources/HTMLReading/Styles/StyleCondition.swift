/// Conditions around rules of style, joined by `and` or `or` or turned round by `not` (CSS Conditional Rules 3, Media Queries 4), of
/// which each part in brackets is judged by itself: what nobody can say of a part is decided where the others decide.
enum StyleCondition {
  private static let deepest = 16

  /// - Parameters:
  ///   - text: in lower case.
  ///   - judge: what is so of the inside of brackets, with the name of the function in front of them.
  static func use(
    of text: String, depth: Int = 0, judge: (_ function: String, _ inner: String) -> MediaQuery.Use
  ) -> MediaQuery.Use {
    let bytes = Array(text.utf8)
    var terms: [MediaQuery.Use] = []
    var joints: Set<String> = []
    var isNegated = false
    var index = 0
    while index < bytes.count {
      if ASCII.isSpace(bytes[index]) {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isOfName(bytes[index]) { index += 1 }
      let word = String(decoding: bytes[start..<index], as: UTF8.self)
      if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
        guard depth < deepest, let close = StyleSelector.closing(bytes[...], index) else { return .perhaps }
        let inner = ASCII.trimmed(bytes[(index + 1)..<close])
        let isNested = word.isEmpty && isCondition(inner)
        let term = isNested ? use(of: inner, depth: depth + 1, judge: judge) : judge(word, inner)
        terms.append(isNegated ? term.negated : term)
        (isNegated, index) = (false, close + 1)
      } else if word == "not", terms.isEmpty, joints.isEmpty {
        joints = [word]
        isNegated = true
      } else if word == "and" || word == "or", !terms.isEmpty {
        joints.insert(word)
      } else {
        return .perhaps
      }
    }
    // `not` stands alone, and `and` and `or` in brackets of their own.
    guard joints.count < 2, joints.contains("not") ? terms.count == 1 && !isNegated : !terms.isEmpty else {
      return .perhaps
    }
    return joints.contains("or") ? .any(of: terms) : .all(of: terms)
  }

  private static func isOfName(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte == UInt8(ascii: "-") }

  /// Whether what stands in brackets is a condition itself: it begins with a bracket, a function, or `not`.
  private static func isCondition(_ inner: String) -> Bool {
    let name = inner.utf8.prefix { isOfName($0) }
    let next = inner.utf8.dropFirst(name.count).first
    return next == UInt8(ascii: "(") || name.elementsEqual("not".utf8) && next.map(ASCII.isSpace) == true
  }
}

extension MediaQuery.Use {
  var negated: MediaQuery.Use {
    switch self {
    case .always: .never
    case .perhaps: .perhaps
    case .never: .always
    }
  }

  static func all(of uses: [MediaQuery.Use]) -> MediaQuery.Use {
    uses.contains(.never) ? .never : uses.contains(.perhaps) ? .perhaps : .always
  }

  static func any(of uses: [MediaQuery.Use]) -> MediaQuery.Use {
    uses.contains(.always) ? .always : uses.contains(.perhaps) ? .perhaps : .never
  }
}
