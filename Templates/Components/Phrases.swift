import Markup
import Words

extension HTML.Interpolation {
  /// `\(words.by, "\(name)")`: words around what stands in them.
  mutating func appendInterpolation(_ around: Around, _ inside: @autoclosure () -> HTML) {
    appendInterpolation(around.before)
    appendInterpolation(inside())
    appendInterpolation(around.after)
  }
}
