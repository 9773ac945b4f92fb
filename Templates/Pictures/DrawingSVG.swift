import Charts
import Markup
import Pages

/// A picture with what its signs mean: drawn for wide screens and for narrow ones, of which the style shows one.
func picture(_ picture: PagePicture) -> HTML {
  """
  <figure class="picture\(when: !picture.panels.isEmpty, " panels")">
  \(svg(picture.wide, name: "\(picture.name)-wide", format: picture.narrow == nil ? "chart" : "wide"))\
  \(if: picture.narrow, { svg($0, name: "\(picture.name)-narrow", format: "narrow") })\
  \(each: picture.panels.enumerated(), { svg($1, name: "\(picture.name)-\($0 + 2)", format: "chart") })\
  \(if: picture.key, { "<figcaption>\($0)</figcaption>\n" })</figure>

  """
}

/// A drawing as SVG that stands in the page: without a script, a style of its own, or anything from elsewhere.
///
/// - Parameter name: unique on the page.
private func svg(_ drawing: Drawing, name: String, format: StaticString) -> HTML {
  let (title, description) = (ElementID.part("\(name).title"), ElementID.part("\(name).about"))
  let paints = Set(drawing.allMarks.compactMap { if case .shape(_, let paint) = $0 { paint } else { nil } })
  let fades = [Drawing.Paint.fadeStart, .fadeEnd, .fadeBoth].filter(paints.contains)
  return """
    <svg class="\(HTML(stringLiteral: format))" viewBox="0 0 \(number(drawing.width)) \(number(drawing.height))" \
    role="group" aria-labelledby="\(title)" aria-describedby="\(description)">\
    <title id="\(title)">\(drawing.title)</title><desc id="\(description)">\(drawing.description)</desc>\
    \(when: !fades.isEmpty, "<defs>\(each: fades, { gradient($0, name) })</defs>")
    \(each: drawing.marks, { mark($0, name) })</svg>

    """
}

private func mark(_ mark: Drawing.Mark, _ name: String) -> HTML {
  switch mark {
  case .shape(let shape, let paint): "\(outline(shape, attributes(paint, name)))\n"
  case .text(let text): "\(label(text))\n"
  case .sign(let kind, let place, let isOnFocus):
    """
    <path class="\(when: isOnFocus, "on-focus ")sign" transform="translate(\(point(place))) scale(.625)" \
    fill-rule="evenodd" d="\(KindSigns.path(of: kind))"/>

    """
  case .link(let href, let words, let marks):
    "<a href=\"\(href)\" aria-label=\"\(words)\">\(each: marks, { Templates.mark($0, name) })</a>\n"
  }
}

private func attributes(_ paint: Drawing.Paint, _ name: String) -> HTML {
  switch paint {
  case .fadeStart, .fadeEnd, .fadeBoth: " class=\"fade\" fill=\"url(#\(fade(paint, name)))\""
  default: " class=\"\(paint.rawValue)\""
  }
}

/// - Parameter attributes: asked for after the name of the element.
private func outline(_ shape: Drawing.Shape, _ attributes: @autoclosure () -> HTML) -> HTML {
  switch shape {
  case .box(let box):
    return """
      <rect\(attributes()) x="\(number(box.x))" y="\(number(box.y))" width="\(number(box.width))" \
      height="\(number(box.height))"/>
      """
  case .circle(let center, let radius):
    return "<circle\(attributes()) cx=\"\(number(center.x))\" cy=\"\(number(center.y))\" r=\"\(number(radius))\"/>"
  case .line(let from, let to):
    return "<path\(attributes()) d=\"M\(point(from))L\(point(to))\"/>"
  case .polygon(let points):
    return "<path\(attributes()) d=\"M\(each: points, separator: "L", { "\(point($0))" })z\"/>"
  case .band(let from, let to, let height, let turn):
    let (middle, shift) = ((from.x + to.x) / 2, to.y > from.y ? turn : -turn)
    func curve(_ a: Drawing.Point, _ b: Drawing.Point, _ middle: Int) -> HTML {
      "C\(point(.init(middle, a.y))) \(point(.init(middle, b.y))) \(point(b))"
    }
    let (below, start) = (Drawing.Point(to.x, to.y + height), Drawing.Point(from.x, from.y + height))
    return """
      <path\(attributes()) d="M\(point(from))\(curve(from, to, middle + shift))\
      L\(point(below))\(curve(below, start, middle - shift))z"/>
      """
  case .outlines(let lines, let areClosed):
    return "<path\(attributes()) transform=\"scale(.1)\" d=\"\(PathData(lines, areClosed: areClosed).text)\"/>"
  }
}

private func label(_ label: Drawing.Label) -> HTML {
  """
  <text class="\(label.style.rawValue)\(ground(label.ground))" x="\(number(label.at.x))" \
  y="\(number(label.at.y))"\(anchor(label.anchor))\(language(label.language))>\(label.text)</text>
  """
}

/// SVG has no `dir`: which way words run they tell by themselves, as the style has them do.
private func language(_ language: TextLanguage?) -> HTML {
  guard let language else { return "" }
  return " lang=\"\(language.tag)\""
}

private func ground(_ ground: Drawing.Label.Ground) -> HTML {
  switch ground {
  case .page: ""
  case .panel: " on-panel"
  case .flow: " on-flow"
  }
}

private func anchor(_ anchor: Drawing.Label.Anchor) -> HTML {
  switch anchor {
  case .start: ""
  case .middle: " text-anchor=\"middle\""
  case .end: " text-anchor=\"end\""
  }
}

private func fade(_ paint: Drawing.Paint, _ name: String) -> ElementID { .part("\(name).\(paint.rawValue)") }

private func gradient(_ paint: Drawing.Paint, _ name: String) -> HTML {
  "<linearGradient id=\"\(fade(paint, name))\">\(stops(paint))</linearGradient>"
}

private func stops(_ paint: Drawing.Paint) -> HTML {
  switch paint {
  case .fadeStart: "<stop offset=\"0\" stop-opacity=\"0\"/><stop offset=\"1\"/>"
  case .fadeEnd: "<stop offset=\"0\"/><stop offset=\"1\" stop-opacity=\"0\"/>"
  default:
    """
    <stop offset="0" stop-opacity="0"/><stop offset=".4" stop-opacity=".85"/><stop offset=".6" stop-opacity=".85"/>\
    <stop offset="1" stop-opacity="0"/>
    """
  }
}

private func point(_ point: Drawing.Point) -> HTML { "\(number(point.x)) \(number(point.y))" }

/// Tenths, as SVG writes them: `12.5`.
private func number(_ tenths: Int) -> String {
  let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
  return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
}
