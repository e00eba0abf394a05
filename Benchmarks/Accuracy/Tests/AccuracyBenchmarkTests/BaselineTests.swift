import AccuracyBenchmark
import Foundation
import OGIReports
import Testing

@Suite("Baselines")
struct BaselineTests {
  @Test("Figures end a line, or stand on lines of their own after their label")
  func rows() {
    let text = """
      二、上年结转 政府信息公开申请数量	1	２	-3
      （三）不予公开 | 1.属于国家秘密 | 4 | | 1,234 |
      其他
      5
      6件
      """
    let rows = PrintedRow.rows(of: text, units: ["件"])
    #expect(rows.map { $0.figures.map(\.value) } == [[1, 2, -3], [4, 1234], [5]])
    #expect(
      rows.map(\.labels) == [
        ["二、上年结转政府信息公开申请数量"], ["(三)不予公开1.属于国家秘密", "1.属于国家秘密"], ["其他"],
      ])
    #expect(rows[1].figures[1].place == .text(line: 2, column: 28))
  }

  @Test("Units beside figures are passed over")
  func units() {
    let rows = PrintedRow.rows(of: "（一）主动公开政府信息数\t条\t61", units: ["条"])
    #expect(rows.map(\.labels) == [["(一)主动公开政府信息数"]] && rows[0].figures.map(\.value) == [61])
  }

  @Test(
    "Baselines read a clean report without merged cells to the last figure",
    arguments: [
      "article20-2021-tab-rows-distinct", "list-blank-aligned", "list-one-cell-a-line",
    ])
  func clean(fixture: String) throws {
    let rows = try Sample.rows()
    let report = try Sample.report(named: fixture)
    for matcher in [ExactMatcher(), LevenshteinMatcher()] as [any LabelMatcher] {
      let figures = RowByRowMapper(matcher: matcher, rows: rows).figures(of: report)
      let measures = Measures(Scorer(rows: rows).score(figures, of: report))
      #expect(measures.recall == 1 && measures.precision == 1, "\(matcher.name)")
    }
  }

  @Test("The distance is the least number of changes, as trying all of them finds")
  func levenshtein() {
    var generator = SeededGenerator(seed: 5)
    let alphabet = Array("甲乙丙".unicodeScalars)
    for _ in 0..<300 {
      let words = (0..<2).map { _ in
        (0..<generator.next(below: 6)).compactMap { _ in generator.element(of: alphabet) }
      }
      #expect(Levenshtein.distance(words[0], words[1]) == Self.distance(words[0][...], words[1][...]))
    }
    #expect(Levenshtein.similarity(of: [], []) == 1)
  }

  private static func distance(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int
  {
    guard let first = left.first, let other = right.first else { return max(left.count, right.count) }
    let (leftRest, rightRest) = (left.dropFirst(), right.dropFirst())
    if first == other { return distance(leftRest, rightRest) }
    return 1 + min(distance(leftRest, rightRest), distance(leftRest, right), distance(left, rightRest))
  }

  @Test("Labels are found more seldom the more of them is lost")
  func labelByLabel() throws {
    let rows = try Sample.rows()
    let measure = LabelByLabel(rows: rows, characters: try NoiseCharacters(rows: rows))
    let shares = [0, 0.2, 0.4, 0.8].map { measure.shareRight(noise: .substitution, rate: $0) }
    #expect(shares[0] == 1 && shares[1] > 0.97 && zip(shares, shares.dropFirst()).allSatisfy { $0 > $1 })
  }
}
