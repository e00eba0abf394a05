/// The pairings of labels and cells as ways through a lattice.
///
/// At a node, so many labels are decided, so many cells are passed, and the last cells that a label took stand so far from
/// where they belong. The nodes of a label are those of the cells in its band. Cells between two bands are passed at
/// once: what is left to no label costs the same wherever on the way it is left.
struct PairingLattice {
  /// A step from one node to another.
  struct Step {
    let to: Int
    let cost: Double
    /// The cells of the label that the step decides on, empty if it has none; `nil` if the step passes a cell.
    let taken: Range<Int>?
    /// How far the first of them stands from where it belongs, in labels.
    var lag = 0
  }

  /// So many labels are decided, and so many cells are passed.
  private struct Point {
    let label: Int
    let atom: Int
  }

  /// Cells that a label may take, what they cost, and how far the first and the last are from where they belong.
  private struct Offer {
    let atoms: Range<Int>
    let cost: Double
    let first: Int
    let last: Int
  }

  private let atoms: [FigureAtom]
  private let costs: PairingCosts
  private let longestLag: Int
  /// The cells that each label may take; none, after the last of all, at the end.
  private let bands: [Range<Int>]
  /// The first point of each label and of the end.
  private let firstPoints: [Int]
  /// In an order in which each stands after those that lead to it.
  private let points: [Point]
  /// What a label may take from each point on.
  private let offers: [[Offer]]
  /// For each label, what it costs to leave it without cells.
  private let emptyCosts: [Double]
  /// What the cells before each cell cost if no label takes them.
  private let strayCosts: [Double]

  init(labels: [PairingAligner.Label], atoms: [FigureAtom], costs: PairingCosts, longestLag: Int) {
    (self.atoms, self.costs, self.longestLag) = (atoms, costs, longestLag)
    emptyCosts = labels.map { _ in costs.none }
    strayCosts = atoms.reduce(into: [0]) { $0.append(($0.last ?? 0) + costs.stray($1)) }
    bands = Self.bands(of: labels, atoms: atoms, longestLag: longestLag)
    var firstPoints: [Int] = []
    var points: [Point] = []
    var offers: [[Offer]] = []
    for (index, band) in bands.enumerated() {
      firstPoints.append(points.count)
      for atom in band.lowerBound...band.upperBound {
        points.append(Point(label: index, atom: atom))
        let own = labels.indices.contains(index) ? labels[index] : nil
        offers.append(
          own.map {
            Self.offers(
              of: $0, in: atom..<band.upperBound, atoms: atoms, costs: costs, longestLag: longestLag)
          } ?? [])
      }
    }
    (self.firstPoints, self.points, self.offers) = (firstPoints, points, offers)
  }

  /// The cells from which so few labels part each label; neither end of a band lies before that of the band before.
  private static func bands(
    of labels: [PairingAligner.Label], atoms: [FigureAtom], longestLag: Int
  ) -> [Range<Int>] {
    var (start, end) = (0, 0)
    let bands = labels.map { label in
      while start < atoms.count, label.lag(of: atoms[start]) < -longestLag { start += 1 }
      end = max(start, end)
      while end < atoms.count, label.lag(of: atoms[end]) <= longestLag { end += 1 }
      return start..<end
    }
    return bands + [atoms.count..<atoms.count]
  }

  private static func offers(
    of label: PairingAligner.Label, in range: Range<Int>, atoms: [FigureAtom], costs: PairingCosts,
    longestLag: Int
  ) -> [Offer] {
    var offers: [Offer] = []
    var cells = 0
    for last in range {
      // The place of a lost figure takes room, too: rows of nothing but such places come to an end.
      cells += max(1, atoms[last].pieces.count)
      if last > range.lowerBound, cells > label.row.slots + 1 { break }
      let lags = (label.lag(of: atoms[range.lowerBound]), label.lag(of: atoms[last]))
      guard abs(lags.0) <= longestLag, abs(lags.1) <= longestLag else { break }
      let taken = range.lowerBound..<last + 1
      offers.append(
        Offer(
          atoms: taken, cost: costs.fit(atoms[taken], to: label.row), first: lags.0, last: lags.1))
    }
    return offers
  }

  // MARK: Nodes

  /// The number of nodes. They are numbered so that each stands after those that lead to it.
  var nodeCount: Int { points.count * width }

  /// The node at which nothing is decided, and the cost of the cells before it.
  var start: (node: Int, cost: Double) { arrival(at: 0, from: 0, lag: 0) }

  func label(of node: Int) -> Int { points[node / width].label }

  func isEnd(_ node: Int) -> Bool { label(of: node) == emptyCosts.count }

  /// The steps from a node: the next label takes some cells, or the next cell is passed, or the label takes none.
  func steps(from node: Int) -> [Step] {
    let point = points[node / width]
    let lag = node % width - longestLag
    guard emptyCosts.indices.contains(point.label) else { return [] }
    var steps: [Step] = []
    for offer in offers[node / width] {
      let next = arrival(at: point.label + 1, from: offer.atoms.upperBound, lag: offer.last)
      let shifts =
        costs.shift(atoms[offer.atoms.lowerBound], from: lag, to: offer.first)
        + costs.shift(atoms[offer.atoms.upperBound - 1], from: offer.first, to: offer.last)
      steps.append(
        Step(to: next.node, cost: offer.cost + shifts + next.cost, taken: offer.atoms, lag: offer.first))
    }
    if point.atom < bands[point.label].upperBound {
      steps.append(Step(to: node + width, cost: costs.stray(atoms[point.atom]), taken: nil))
    }
    let without = arrival(at: point.label + 1, from: point.atom, lag: lag)
    steps.append(Step(to: without.node, cost: emptyCosts[point.label] + without.cost, taken: 0..<0))
    return steps
  }

  private var width: Int { 2 * longestLag + 1 }

  /// The node of a label once cells are passed, and the cost of those that are out of its band.
  private func arrival(at label: Int, from atom: Int, lag: Int) -> (node: Int, cost: Double) {
    let next = max(atom, bands[label].lowerBound)
    let point = firstPoints[label] + next - bands[label].lowerBound
    return (point * width + lag + longestLag, strayCosts[next] - strayCosts[atom])
  }
}

extension PairingAligner.Label {
  /// How far a cell stands from where the label's belong, in labels.
  fileprivate func lag(of atom: FigureAtom) -> Int { atom.labelsBefore - ordinal - 1 }
}
