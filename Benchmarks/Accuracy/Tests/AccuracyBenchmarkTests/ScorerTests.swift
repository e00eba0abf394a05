import AccuracyBenchmark
import Foundation
import OGIReports
import Testing

@Suite("Scores")
struct ScorerTests {
  /// The same report with and without known places of its figures.
  static func reports() throws -> [ReportCase] {
    let report = try Sample.report()
    return [report, Sample.withoutPlaces(report)]
  }

  private func measures(of given: [GivenFigure], _ report: ReportCase) throws -> Measures {
    Measures(Scorer(rows: try Sample.rows()).score(given, of: report))
  }

  @Test("What a perfect mapper gives is right throughout, on every fixture")
  func perfect() throws {
    for report in try Sample.fixtures() {
      let measures = try measures(of: Sample.perfectFigures(of: report), report)
      #expect(measures.precision == 1 && measures.recall == 1 && measures.f1 == 1, "\(report.id)")
      #expect(
        measures.silent == 0 && measures.reviewedMisplaced + measures.reviewedMisread == 0, "\(report.id)")
      #expect(measures.rowsRight == measures.rows, "\(report.id)")
    }
  }

  @Test("Nothing given is nothing wrong and nothing found")
  func nothing() throws {
    let measures = try measures(of: [], Sample.report())
    #expect(measures.recall == 0 && measures.precision == nil && measures.f1 == nil)
    #expect(measures.rowsGiven == 0 && measures.rows > 20 && measures.calibrationError == 0)
  }

  @Test(
    "Two figures of a row that change places are misplaced, and the row is right", arguments: try reports())
  func swappedInRow(report: ReportCase) throws {
    var given = Sample.perfectFigures(of: report)
    let row = given.indices.filter { given[$0].cell.concept == "requests.received" }
    Self.exchange(row[0], row[1], &given)
    let measures = try measures(of: given, report)
    #expect((measures.silentMisplaced, measures.silentMisread) == (2, 0))
    #expect(measures.found == measures.figures - 2 && measures.rowsRight == measures.rows)
  }

  @Test("Two rows that change places are misplaced, and neither is right", arguments: try reports())
  func swappedRows(report: ReportCase) throws {
    var given = Sample.perfectFigures(of: report)
    let first = given.indices.filter { given[$0].cell.concept == "requests.granted" }
    let second = given.indices.filter { given[$0].cell.concept == "requests.partially_granted" }
    for (first, second) in zip(first, second) { Self.exchange(first, second, &given) }
    let measures = try measures(of: given, report)
    #expect(first.count == 7 && measures.silentMisplaced == 14 && measures.silentMisread == 0)
    #expect(measures.rowsRight == measures.rows - 2 && measures.rowsGiven == measures.rows)
  }

  @Test("A figure that no cell prints is misread, and the row is right", arguments: try reports())
  func misread(report: ReportCase) throws {
    var given = Sample.perfectFigures(of: report)
    let single = try #require(given.firstIndex { $0.cell.concept == "proactive.permits.decisions" })
    given[single].value = 987_654_321
    let measures = try measures(of: given, report)
    #expect((measures.silentMisplaced, measures.silentMisread) == (0, 1))
    #expect(measures.rowsRight == measures.rows)
  }

  @Test("A wrong figure for review is not silent", arguments: try reports())
  func reviewed(report: ReportCase) throws {
    var given = Sample.perfectFigures(of: report)
    given[0].value = 987_654_321
    given[0].isForReview = true
    let measures = try measures(of: given, report)
    #expect(measures.silent == 0 && measures.reviewedMisread == 1 && measures.right == measures.given - 1)
  }

  @Test("A figure for a cell that the truth leaves out is wrong")
  func invented() throws {
    let report = try Sample.report()
    var given = Sample.perfectFigures(of: report)
    given.append(
      GivenFigure(cell: Cell(concept: "disclosure.items"), value: 1, place: .text(line: 1, column: 1)))
    let measures = try measures(of: given, report)
    #expect(measures.recall == 1 && measures.silentMisplaced == 1)
  }

  @Test("The bound counts a number of the text once for each time that it stands there")
  func bound() throws {
    let cells = ["natural_person", "business", "total"].map {
      Cell(concept: "requests.received", applicant: $0)
    }
    let truth = Truth(
      figures: zip(cells, [4, 4, 8]).map { Truth.Figure(cell: $0, value: $1, printed: "\($1)") })
    let text = "一、本年新收政府信息公开申请数量 4 １８"
    let report = ReportCase(id: "small", bytes: Array(text.utf8), text: text, truth: truth, traits: [:])
    #expect(try measures(of: [], report).legible == 1)
  }

  @Test("Without arithmetic nothing is found beyond the bound")
  func withinBound() throws {
    let rows = try Sample.rows()
    let baseline = RowByRowMapper(matcher: ExactMatcher(), rows: rows)
    for report in try Sample.fixtures() {
      let tally = Scorer(rows: rows).score(baseline.figures(of: report), of: report)
      #expect(tally.found <= tally.legible, "\(report.id)")
    }
  }

  @Test("A sum of tallies has the counts of both")
  func sums() throws {
    let report = try Sample.report()
    let scorer = Scorer(rows: try Sample.rows())
    let one = scorer.score(Sample.perfectFigures(of: report), of: report)
    var both = one
    both += scorer.score([], of: report)
    #expect(both.reports == 2 && both.figures == 2 * one.figures && both.found == one.found)
    #expect(both.judgements == one.judgements && both.rows == 2 * one.rows)
  }

  private static func exchange(_ first: Int, _ second: Int, _ given: inout [GivenFigure]) {
    let cell = given[first].cell
    given[first].cell = given[second].cell
    given[second].cell = cell
  }
}
