import OGIReports
import OGIText

/// Which rows' labels are there at all in a text that no generator vouches for.
///
/// A label is there if at least half of it stands in one stretch of the text: if its ideographs can be made from a
/// stretch of the text's ideographs with at most half as many insertions, deletions and substitutions as it is long
/// (approximate string matching: Sellers, "The theory and computation of evolutionary distances", 1980). Each
/// stretch is there for one label only, the best matched first and of these the longest, so that 不同意公开 is no
/// evidence for 同意公开. Everything but ideographs is left out of both: numbering, marks, figures, ends of lines.
///
/// What this cannot see: a label torn into parts with other labels between, as merged cells spread over a page,
/// counts as missing; a label whose near-twin stands twice counts as there.
package struct LabelSearch {
  private var text: [UInt32]

  /// Prepares the search in a text.
  package init(_ text: String) { self.text = Self.ideographs(of: text) }

  /// The rows among some whose label is there.
  ///
  /// - Complexity: O(*r* · *n* · *m*) for *r* rows, *n* ideographs of text and labels of length *m*, and as much
  ///   again for each two labels that compete for a stretch.
  package consuming func present(among rows: [FormRows.ID], of forms: FormRows) -> Set<FormRows.ID> {
    var open = rows.compactMap { row in best(of: forms.rows[row].labels).map { (row: row, match: $0) } }
    var present: Set<FormRows.ID> = []
    while let index = open.indices.min(by: { open[$0].match < open[$1].match }) {
      let (row, match) = open[index]
      if text[match.range].contains(Self.taken) {
        if let next = best(of: forms.rows[row].labels) {
          open[index].match = next
        } else {
          open.remove(at: index)
        }
      } else {
        for position in match.range { text[position] = Self.taken }
        present.insert(row)
        open.remove(at: index)
      }
    }
    return present
  }

  private func best(of labels: [String]) -> Match? {
    labels.compactMap { best(of: Self.ideographs(of: $0)) }.min()
  }

  /// The stretch that a label matches best, if it is there at all.
  private func best(of label: [UInt32]) -> Match? {
    guard !label.isEmpty, !text.isEmpty else { return nil }
    // By length of the label's beginning: the cost of making it from a stretch that ends here, and where that begins.
    var column = (0...label.count).map { (cost: $0, start: 0) }
    var best = Match(cost: label.count, length: label.count, range: 0..<0)
    for (position, scalar) in text.enumerated() {
      let isTaken = scalar == Self.taken
      var diagonal = column[0]
      column[0] = (0, position + 1)
      for row in 1...label.count {
        let above = column[row]
        let exchange = isTaken ? label.count + 1 : scalar == label[row - 1] ? 0 : 1
        var next = (cost: diagonal.cost + exchange, start: diagonal.start)
        if column[row - 1].cost + 1 < next.cost { next = (column[row - 1].cost + 1, column[row - 1].start) }
        let extra = isTaken ? label.count + 1 : 1
        if above.cost + extra < next.cost { next = (above.cost + extra, above.start) }
        diagonal = above
        column[row] = next
      }
      if let last = column.last, last.cost < best.cost {
        best = Match(cost: last.cost, length: label.count, range: last.start..<position + 1)
      }
    }
    return 2 * best.cost <= label.count ? best : nil
  }

  private static let taken: UInt32 = 0

  private static func ideographs(of text: String) -> [UInt32] {
    MatchKey(text).scalars.filter(\.properties.isIdeographic).map(\.value)
  }

  /// A stretch of the text that may be a label.
  private struct Match: Comparable {
    var cost: Int
    var length: Int
    var range: Range<Int>

    static func < (left: Match, right: Match) -> Bool {
      let difference = left.cost * right.length - right.cost * left.length
      return (difference, right.length, left.range.lowerBound) < (0, left.length, right.range.lowerBound)
    }
  }
}
