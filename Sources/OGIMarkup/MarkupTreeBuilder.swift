internal import CMarkup

/// Builds the tree of what libxml2 finds.
///
/// A class, as C holds on to it while it parses; it never leaves the call.
final class MarkupTreeBuilder {
  private(set) var root: MarkupElement?
  /// Why the builder ended the parsing.
  private(set) var error: MarkupError?
  private var open: [MarkupElement] = []
  private var nodes = 0
  private let depthLimit: Int
  private let nodeLimit: Int
  /// The namespaces so far, so that their elements share one string.
  private var namespaces: [String] = []
  private static let mostShared = 32

  init(depthLimit: Int, nodeLimit: Int) {
    self.depthLimit = depthLimit
    self.nodeLimit = nodeLimit
  }

  /// The functions that libxml2 calls. The builder must outlive their use.
  var sink: markup_sink {
    markup_sink(
      context: Unmanaged.passUnretained(self).toOpaque(),
      start: { context, name, uri, count, names, values, lengths in
        guard let builder = MarkupTreeBuilder.builder(context), let name else { return 1 }
        let attributes = (0..<Int(count)).compactMap { index -> (name: String, value: String)? in
          guard let name = names?[index], let value = values?[index], let length = lengths?[index] else {
            return nil
          }
          return (String(cString: name), string(value, length))
        }
        return builder.start(
          String(cString: name), namespace: uri.map { String(cString: $0) }, attributes: attributes)
      },
      end: { context in MarkupTreeBuilder.builder(context)?.end() ?? 1 },
      text: { context, text, length in
        guard let builder = MarkupTreeBuilder.builder(context), let text else { return 1 }
        return builder.add(string(text, length))
      })
  }

  private static func builder(_ context: UnsafeMutableRawPointer?) -> MarkupTreeBuilder? {
    context.map { Unmanaged<MarkupTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: String, namespace: String?, attributes: [(name: String, value: String)]
  ) -> Int32 {
    guard open.count < depthLimit else { return stop(.tooDeep(limit: depthLimit)) }
    open.append(MarkupElement(name: name, namespace: namespace.map(shared), attributes: attributes))
    return countNode()
  }

  /// Ends all elements that are open.
  func finish() {
    while !open.isEmpty { _ = end() }
  }

  private func end() -> Int32 {
    guard let element = open.popLast() else { return 0 }
    if let parent = open.indices.last {
      open[parent].children.append(.element(element))
    } else if root == nil {
      root = element
    }
    return 0
  }

  private func add(_ text: String) -> Int32 {
    guard let parent = open.indices.last, !text.isEmpty else { return 0 }
    let last = open[parent].children.indices.last
    if let last, case .text(var whole) = open[parent].children[last] {
      // Nobody else may hold the text while it grows, or each part would copy all before it.
      open[parent].children[last] = .text("")
      whole += text
      open[parent].children[last] = .text(whole)
      return 0
    }
    open[parent].children.append(.text(text))
    return countNode()
  }

  private func shared(_ namespace: String) -> String {
    if let known = namespaces.first(where: { $0 == namespace }) { return known }
    if namespaces.count < Self.mostShared { namespaces.append(namespace) }
    return namespace
  }

  private func countNode() -> Int32 {
    nodes += 1
    return nodes > nodeLimit ? stop(.tooManyNodes(limit: nodeLimit)) : 0
  }

  private func stop(_ error: MarkupError) -> Int32 {
    self.error = error
    return 1
  }
}

/// The text of so many bytes; none that libxml2 gives is invalid.
private func string(_ start: UnsafePointer<CChar>, _ length: Int32) -> String {
  let bytes = UnsafeRawBufferPointer(start: start, count: max(0, Int(length)))
  return String(decoding: bytes, as: UTF8.self)
}
