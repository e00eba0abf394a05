import OGIText

/// Gives rows their places in a hierarchy, by numbering and indentation.
///
/// A row with the style of numbering that a row above has is that row's sibling; a new style begins a level below. A row
/// without numbering belongs to the nearest row above that is indented less. Where the source indents nothing, it belongs to the numbered
/// row above, as others without numbering do.
struct RowOutline {
  private struct Level {
    let style: Enumerator.Style?
    let indentation: Int
  }

  private let isIndented: Bool
  private var levels: [Level] = []

  /// - Parameter isIndented: Whether the source indents rows, so that indentation tells something.
  init(isIndented: Bool) { self.isIndented = isIndented }

  /// The depth of the next row, from 1.
  mutating func depth(of label: SourceRow.Label) -> Int {
    let style = MatchKey(label.text).enumerated.enumerator?.style
    if let sibling = sibling(of: label, style: style) {
      levels.removeSubrange(sibling...)
    } else if style != nil {
      while let last = levels.last, last.style == nil { levels.removeLast() }
    }
    levels.append(Level(style: style, indentation: label.indentation))
    return levels.count
  }

  /// The level that the row takes over, with all beneath it; `nil` if it begins one of its own.
  private func sibling(of label: SourceRow.Label, style: Enumerator.Style?) -> Int? {
    guard style == nil, isIndented else { return levels.lastIndex { $0.style == style } }
    return levels.firstIndex { $0.indentation >= label.indentation }
  }
}
