/// A chart of lines and points over two axes.
struct Chart {
  /// An axis of numbers.
  struct Axis {
    /// What the axis shows.
    var title: String
    /// The marks, in order; the axis reaches from the first to the last.
    var ticks: [Double]
    /// How a number is written at its mark.
    var label: (Double) -> String

    /// Where a number lies on the axis, from 0 at the first mark to 1 at the last; numbers beyond lie at an end.
    func position(of number: Double) -> Double {
      guard let first = ticks.first, let last = ticks.last, last > first else { return 0 }
      return min(1, max(0, (number - first) / (last - first)))
    }
  }

  /// A line through points.
  struct Series {
    var name: String
    var points: [(x: Double, y: Double)]
    /// Whether the line only guides the eye: it is dashed and has no points.
    var isGuide = false
  }

  /// What the chart shows.
  var title: String
  var x: Axis
  var y: Axis
  var series: [Series]
}
