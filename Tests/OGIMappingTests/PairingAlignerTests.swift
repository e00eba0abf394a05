import OGICatalog
import OGIDocuments
import OGISchema
import TestSupport
import Testing

@testable import OGIMapping

/// Compares the pairing of labels and cells with that of going through all pairings.
@Suite("Pairing of labels and figures")
struct PairingAlignerTests {
  @Test("Cost, cells and margins are those of going through all pairings", arguments: 0..<4, 0...3)
  func agreesWithAllPairings(seed: UInt64, longestLag: Int) throws {
    var random = SeededGenerator(seed: seed)
    let mapper = SchemaMapper(catalog: try .embedded())
    let rows = mapper.profile.rows.filter { (1...7).contains($0.slots) }
    for _ in 0..<25 {
      let table = try SmallTable(rows: rows, mapper: mapper, using: &random)
      let result = PairingAligner(
        labels: table.labels, atoms: table.tape.atoms, costs: table.costs, longestLag: longestLag
      ).result()
      let all = table.pairings(longestLag: longestLag)
      let best = try #require(all.map(\.cost).min())
      #expect(abs(result.cost - best) < 1e-9)
      let chosen = result.pairs.map(\.atoms)
      let own = try #require(all.first { $0.cells == chosen })
      #expect(abs(own.cost - best) < 1e-9)
      for (index, pair) in result.pairs.enumerated() {
        let other = all.filter { $0.cells[index] != chosen[index] }.map(\.cost).min() ?? .infinity
        #expect(pair.margin == other - best || abs(pair.margin - (other - best)) < 1e-9)
      }
    }
  }

  @Test(
    "A table with more figures than can be paired is for review as a whole, in time that grows with its bytes"
  )
  func tooManyFigures() throws {
    let mapper = SchemaMapper(catalog: try .embedded())
    let few = try Self.report(strayFigures: 20, by: mapper)
    #expect(few.facts.contains { !$0.review.contains(.placeUncertain) })
    let many = try Self.report(strayFigures: 4_000, by: mapper)
    #expect(many.facts.count > 100)
    #expect(many.facts.allSatisfy { $0.review.contains(.placeUncertain) })
    let more = try Self.report(strayFigures: 100_000, by: mapper)
    #expect(more.facts.count == many.facts.count)
    // Twenty-five times the figures: if time grew with their square, it would be 625 times as long.
    #expect(more.time < many.time * 250)
  }

  /// The facts of a table on requests, one cell a line, in which a row has a figure too many and a heading some.
  private static func report(
    strayFigures: Int, by mapper: SchemaMapper
  ) throws -> (facts: [Fact], time: Duration) {
    let form = try #require(mapper.catalog.forms.first { $0.id == "article20-2021" })
    let table = try #require(form.tables.first { $0.id == "requests" })
    let rows = table.sections.flatMap(\.rows)
    let group = try #require(rows.firstIndex { $0.cells.isEmpty })
    let lines = rows.indices.flatMap { index in
      let figures = rows[index].cells.isEmpty ? [] : Array(repeating: "1", count: 6) + ["6"]
      let stray = Array(repeating: "7", count: index == group ? strayFigures : index == 0 ? 1 : 0)
      return [rows[index].label?.text ?? ""] + figures + stray
    }
    let document = try PlainTextReader().read(Array(lines.joined(separator: "\n").utf8))
    let clock = ContinuousClock()
    let start = clock.now
    let facts = mapper.map(document).facts
    return (facts, start.duration(to: clock.now))
  }

  /// Three labels at most with cells around them, and all pairings of the two.
  private struct SmallTable {
    let labels: [PairingAligner.Label]
    let tape: FigureTape
    let costs: PairingCosts

    init(rows: [Profile.Row], mapper: SchemaMapper, using random: inout some RandomNumberGenerator) throws {
      var lines: [[String]] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let texts = Bool.random(using: &random) ? ["项目"] : []
        lines.append(texts + Self.cells(using: &random))
      }
      lines.append(["合计"])
      let isTable = Bool.random(using: &random)
      let text = lines.map { $0.joined(separator: isTable ? "\t" : "\n") }.joined(separator: "\n")
      let stream = mapper.mapping(of: try PlainTextReader().read(Array(text.utf8))).stream
      let starts = stream.tokens.indices.filter { !stream.tokens[$0].isRun }
      tape = FigureTape(
        tokens: stream.tokens.indices, labels: starts, bound: [], stream: stream, isUnit: { _ in false })
      labels = starts.indices.prefix(3).filter { _ in Int.random(in: 0...4, using: &random) > 0 }
        .compactMap { ordinal in
          rows.randomElement(using: &random).map { PairingAligner.Label(row: $0, ordinal: ordinal) }
        }
      costs = PairingCosts(costs: mapper.catalog.alignmentCosts, stream: stream)
    }

    /// Up to three figures, or those of applicants with their total.
    private static func cells(using random: inout some RandomNumberGenerator) -> [String] {
      let isSound = Int.random(in: 0...3, using: &random) == 0
      let count = isSound ? 6 : Int.random(in: 0...3, using: &random)
      let values = (0..<count).map { _ in Int.random(in: 0...9, using: &random) }
      return (isSound ? values + [values.reduce(0, +)] : values).map { "\($0)" }
    }

    struct Pairing {
      var cells: [Range<Int>] = []
      var next = 0
      var lag = 0
      var cost = 0.0
    }

    func pairings(longestLag: Int) -> [Pairing] {
      let atoms = tape.atoms
      let open = labels.reduce([Pairing()]) { pairings, label in
        let lag = { (atom: Int) in atoms[atom].labelsBefore - label.ordinal - 1 }
        let cells = atoms.indices.flatMap { first in (first..<atoms.count).map { first..<$0 + 1 } }.filter {
          let count = atoms[$0].reduce(0) { $0 + $1.pieces.count }
          return ($0.count == 1 || count <= label.row.slots + 1)
            && abs(lag($0.lowerBound)) <= longestLag && abs(lag($0.upperBound - 1)) <= longestLag
        }
        let fits = cells.map { costs.fit(atoms[$0], to: label.row) }
        return pairings.flatMap { pairing in
          var without = pairing
          without.cells.append(0..<0)
          without.cost += costs.none
          return [without]
            + zip(cells, fits).filter { $0.0.lowerBound >= pairing.next }.map { cells, fit in
              var with = pairing
              let (first, last) = (lag(cells.lowerBound), lag(cells.upperBound - 1))
              with.cells.append(cells)
              with.cost += fit + costs.shift(atoms[cells.lowerBound], from: pairing.lag, to: first)
              with.cost += costs.shift(atoms[cells.upperBound - 1], from: first, to: last)
              (with.next, with.lag) = (cells.upperBound, last)
              return with
            }
        }
      }
      return open.map { pairing in
        var pairing = pairing
        for (index, atom) in atoms.enumerated() where !pairing.cells.contains(where: { $0.contains(index) }) {
          pairing.cost += costs.stray(atom)
        }
        return pairing
      }
    }
  }
}
