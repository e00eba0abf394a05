internal import OGIDocuments

/// The headings over the columns of a table, each whole: wrapped ones stand on several lines, beside those of other columns.
///
/// Where most columns have none, the lines are not taken for headings: engines leave little of them on bad scans.
struct HeadingRows {
  /// The rows of headings, from the top down: those that span columns line by line, then those of single columns in one.
  private(set) var rows: [[TextLine]] = []

  /// The share of its width by which a text must reach into a column to stand over it.
  private static let overlap = 0.25
  /// The share of columns that must have a heading.
  private static let leastShare = 0.15
  /// How far apart, in heights of a word, the lines of one heading stand.
  private static let pitch = 2.0

  /// - Parameters:
  ///   - lines: The parts of each line of headings, from the top down.
  ///   - columns: The columns of the figures below them.
  ///   - height: The usual height of a word.
  /// - Complexity: O(n · m) in the texts and columns.
  init?(lines: [[TextLine]], columns: FigureColumns, height: Double) {
    var own = [Int: TextLine]()
    var spanning: [[TextLine]] = []
    for parts in lines {
      var rest: [TextLine] = []
      for part in parts {
        let over = columns.columns(under: part.box, share: Self.overlap)
        guard over.count == 1, let column = over.first else {
          rest.append(part)
          continue
        }
        if let above = own[column] {
          if part.y - above.y < Self.pitch * height * Double(above.lineCount) {
            own[column] = above.continued(by: part)
            continue
          }
          rest.append(above)
        }
        own[column] = part
      }
      spanning.append(rest)
    }
    rows = spanning.filter { !$0.isEmpty }
    guard !own.isEmpty, Double(own.count) >= Self.leastShare * Double(columns.spans.count) else { return nil }
    rows.append(own.sorted { $0.key < $1.key }.map(\.value))
  }
}

extension FigureColumns {
  /// The columns that a text over them stands over. Each reaches halfway to its neighbours; before the first one begins no column.
  func columns(under box: Box, share: Double) -> [Int] {
    spans.indices.filter { index in
      let start = index == 0 ? -Double.infinity : (spans[index - 1].upperBound + spans[index].lowerBound) / 2
      let end =
        index + 1 == spans.count
        ? Double.infinity : (spans[index].upperBound + spans[index + 1].lowerBound) / 2
      return min(end, box.maxX) - max(start, box.minX) > share * box.width
    }
  }
}
