internal import OGIDocuments

/// The columns that the figures of some rows stand in.
struct FigureColumns {
  /// From left to right; none overlaps another.
  private(set) var spans: [ClosedRange<Double>] = []
  /// In how many rows each column has a figure.
  private(set) var support: [Int] = []

  private init() {}

  /// Finds the columns: the clusters of figures that overlap.
  ///
  /// Narrow figures come first, as they tell columns apart; one that lies over two columns is two cells run together.
  ///
  /// - Complexity: O(n log n) in the figures, and linear in them for each of at most 1,000 columns.
  init(of rows: some Sequence<FigureRow>) {
    let figures = rows.flatMap(\.figures).filter { [.figure, .quantity].contains(WordKind($0.text)) }.sorted {
      $0.box.width < $1.box.width
    }
    for figure in figures {
      let reach = figure.box.minX...figure.box.maxX
      let touched = columns(touching: reach)
      switch touched.count {
      case 0:
        guard spans.count < Self.mostColumns else {
          (spans, support) = ([], [])
          return
        }
        spans.insert(reach, at: touched.lowerBound)
        support.insert(1, at: touched.lowerBound)
      case 1:
        let column = touched.lowerBound
        spans[column] =
          min(spans[column].lowerBound, reach.lowerBound)...max(spans[column].upperBound, reach.upperBound)
        support[column] += 1
      default: continue
      }
    }
  }

  /// No table has so many columns: figures that stand in more are in none.
  private static let mostColumns = 1_000

  /// The columns that a stretch of a line touches.
  ///
  /// - Complexity: O(log n) in the columns.
  func columns(touching reach: ClosedRange<Double>) -> Range<Int> {
    let first = spans.partitioningIndex { $0.upperBound >= reach.lowerBound }
    return first..<spans.partitioningIndex { $0.lowerBound > reach.upperBound }
  }

  /// The columns with those made one that stand as close as the digits of a number, and that no row has a figure in each of: an
  /// engine reads a part of a figure alone.
  ///
  /// - Parameter height: The usual height of a word.
  /// - Complexity: O(n log n) in the figures.
  func joined(in rows: [FigureRow], height: Double) -> FigureColumns {
    var apart: Set<Int> = []
    for row in rows {
      let taken = Set(
        row.figures.map { columns(touching: $0.box.minX...$0.box.maxX) }.filter { $0.count == 1 }
          .map(\.lowerBound))
      apart.formUnion(taken.filter { taken.contains($0 + 1) })
    }
    var joined = FigureColumns()
    for (index, span) in spans.enumerated() {
      if let last = joined.spans.last, !apart.contains(index - 1),
        span.lowerBound - last.upperBound < FigureRow.figureGap * height
      {
        joined.spans[joined.spans.count - 1] = last.lowerBound...span.upperBound
        joined.support[joined.support.count - 1] += support[index]
      } else {
        joined.spans.append(span)
        joined.support.append(support[index])
      }
    }
    return joined
  }

  /// The share of rows in which a column must have a figure if there are many.
  private static let leastSupport = 0.1

  /// The columns without those that hardly any of many rows has.
  func supported(among rowCount: Int) -> FigureColumns {
    var columns = self
    let least = Int((Self.leastSupport * Double(rowCount)).rounded(.up))
    let kept = spans.indices.filter { support[$0] >= least }
    columns.spans = kept.map { spans[$0] }
    columns.support = kept.map { support[$0] }
    return columns
  }

  /// The column whose middle is nearest to a position.
  func nearest(to x: Double) -> Int? {
    spans.indices.min { abs(spans[$0].middle - x) < abs(spans[$1].middle - x) }
  }
}

extension ClosedRange<Double> {
  fileprivate var middle: Double { (lowerBound + upperBound) / 2 }
}
