extension Substring {
  /// The text without blanks around it, those of CSS.
  var trimmingBlanks: Substring {
    let start = utf8.firstIndex { $0 > 0x20 } ?? endIndex
    let end = utf8.lastIndex { $0 > 0x20 }.map { utf8.index(after: $0) } ?? start
    return self[start..<end]
  }
}
