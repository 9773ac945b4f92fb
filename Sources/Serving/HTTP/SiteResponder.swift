/// Answers requests from a site: GET and HEAD of what was built, under the server's own names, and nothing else.
struct SiteResponder {
  let site: any ServedSite
  let hosts: HostNames
  /// Makes of a page's bytes what is sent; the address is from the site's root.
  var pageTransform: (_ page: [UInt8], _ path: String, _ tag: String) -> [UInt8] = { page, _, _ in page }

  /// The answer to what every request must keep; nil where it keeps it.
  func refusal(of request: Request) -> Response? {
    // Another server on the way could take such a name for the one without the space (RFC 9112, 5.1).
    let isSpaced = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    if request.headers.contains(where: { $0.name.utf8.contains(where: isSpaced) }) {
      return .plain(400, "A header’s name has a space in it.", closes: true)
    }
    // Where a body would end is not looked into: what follows it must not be taken for a request.
    let lengths = request.values(of: "content-length")
    let hasBody = !lengths.allSatisfy { $0 == "0" } || lengths.count > 1
    if hasBody || !request.values(of: "transfer-encoding").isEmpty {
      return .plain(400, "This server takes no bodies.", closes: true)
    }
    guard let host = request.value(of: "host") else {
      return .plain(400, "A request names one host.", closes: true)
    }
    guard hosts.contain(host, at: request.local) else {
      return .plain(421, "This server answers for its own names only.", closes: true)
    }
    let isForeign = request.values(of: "origin").contains { !hosts.containOrigin($0, at: request.local) }
    if isForeign { return .plain(403, "This server answers its own pages only.", closes: true) }
    if request.method == .other {
      return .plain(405, "This server answers GET and HEAD.", closes: true, [.init("Allow", "GET, HEAD")])
    }
    return nil
  }

  /// The output that a request asks for, or the site's own page that says that there is none.
  func response(to request: Request) -> Response {
    guard let path = RequestTarget.path(of: request.target) else { return missing(request) }
    guard let file = site.file(at: path) else { return missing(request) }
    return response(to: request, file, at: path)
  }

  private func missing(_ request: Request) -> Response {
    let path = "404.html"
    guard let file = site.file(at: path), let page = file.read() else { return .plain(404, "There is no such page.") }
    let tag = Self.entityTag(file.tag)
    return Response(
      status: 404, headers: [.init("Content-Type", MediaTypes.type(of: path)), .init("ETag", tag)],
      body: .bytes(pageTransform(RootedPage.bytes(of: page), path, tag)))
  }

  /// What is sent of an output: of a page, what the transform makes of it.
  private func body(of file: ServedFile, at path: String) -> Response.Body {
    switch file.content {
    case .bytes(let bytes):
      path.utf8.suffix(5).elementsEqual(".html".utf8)
        ? .bytes(pageTransform(bytes, path, Self.entityTag(file.tag))) : .bytes(bytes)
    case .file(let descriptor, let count): .file(descriptor: descriptor, offset: 0, count: count)
    }
  }

  private func response(to request: Request, _ file: ServedFile, at path: String) -> Response {
    let type = MediaTypes.type(of: path)
    let tag = Self.entityTag(file.tag)
    var headers = [Request.Header("Content-Type", type), .init("ETag", tag), .init("Accept-Ranges", "bytes")]
    let known = request.values(of: "if-none-match").joined(separator: ",")
    if Self.lists(known, tag) {
      Self.close(file)
      return Response(status: 304, headers: headers)
    }
    let body = body(of: file, at: path)
    // A part of what has changed since is of no use: then all of it is sent (RFC 9110, 13.1.5).
    let condition = request.values(of: "if-range")
    let range = condition.isEmpty || condition == [tag] ? request.value(of: "range") : nil
    switch ContentRange(request.method == .get ? range : nil, of: body.count) {
    case .whole: return Response(status: 200, headers: headers, body: body)
    case .unsatisfiable:
      Self.close(file)
      return Response(status: 416, headers: [.init("Content-Range", "bytes */\(body.count)")])
    case .part(let part):
      headers.append(.init("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(body.count)"))
      return Response(status: 206, headers: headers, body: Self.part(part, of: body))
    }
  }

  private static func part(_ part: Range<Int>, of body: Response.Body) -> Response.Body {
    switch body {
    case .bytes(let bytes): .bytes(Array(bytes[part]))
    case .file(let descriptor, let offset, _):
      .file(descriptor: descriptor, offset: offset + part.lowerBound, count: part.count)
    case .events: body
    }
  }

  private static func close(_ file: ServedFile) {
    if case .file(let descriptor, _) = file.content { closeDescriptor(descriptor) }
  }

  /// `"0123456789abcdef"`, a strong validator.
  static func entityTag(_ tag: UInt64) -> String {
    let digits = String(tag, radix: 16)
    return "\"" + String(repeating: "0", count: 16 - digits.utf8.count) + digits + "\""
  }

  /// Whether an `If-None-Match` header names a tag, or any.
  private static func lists(_ header: String, _ tag: String) -> Bool {
    header.utf8.split(separator: UInt8(ascii: ",")).contains { item in
      var item = item.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      while let last = item.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { item = item.dropLast() }
      if item.starts(with: "W/".utf8) { item = item.dropFirst(2) }
      return item.elementsEqual(tag.utf8) || item.elementsEqual("*".utf8)
    }
  }
}
