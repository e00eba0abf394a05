import Foundation
import OGIReports
import Testing

@testable import ogi

/// What the samples do not have: conflicts, other dimensions, figures that could not be read.
@Suite struct PanelEncodingTests {
  private func figure(
    _ concept: Concept.ID = "requests.received", _ dimensions: [String: String] = ["applicant": "total"],
    value: Decimal? = 12, unit: String? = "case", status: Fact.Status = .reported, review: [ReviewCode] = []
  ) -> PanelFigure {
    PanelFigure(
      cell: .init(concept: concept, dimensions: dimensions), year: 2021, value: value, unit: unit,
      status: status,
      review: review, confidence: 0.9,
      comparability: .init(grade: .exact, reasons: ["zh": "一致", "en": "same"]),
      form: "article20-2021", report: 0, label: "收到申请数", source: .text(line: 3, column: 5))
  }

  private func agency(_ figures: [PanelFigure]) -> Panel.Agency {
    Panel.Agency(
      id: "a",
      reports: [
        .init(name: "x, 1.txt", agency: "甲局", year: 2021),
        .init(name: "y.txt", agency: "甲局", year: 2021, standing: .conflicts),
        .init(name: "z.txt", agency: "甲局", year: 2021, standing: .repeats),
      ], figures: figures)
  }

  private func table(_ encoding: some PanelEncoding, _ figures: [PanelFigure]) throws -> CSVTable {
    try CSVTable(String(decoding: encoding.opening + (try encoding.encode(agency(figures))), as: UTF8.self))
  }

  @Test func firstColumnsAreThoseOfAReport() {
    #expect(LongPanelEncoding.columns.prefix(13) == CSVReportEncoding.columns.prefix(13))
  }

  @Test func figuresInConflictStandBeside() throws {
    var disputed = figure(review: [.figuresDiffer])
    disputed.others = [
      .init(value: 15, status: .reported, form: "list-2014", report: 1, source: .text(line: 9, column: 2)),
      .init(value: 16, status: .derived, form: "article20-2019", report: 1, source: nil),
    ]
    let row = try #require(try table(LongPanelEncoding(), [disputed]).rows.first)
    #expect(row["others"] == "15 (list-2014, y.txt:9:2); 16 (article20-2019, y.txt, derived)")
    #expect(row["review"] == "figures-differ" && row["report"] == "x, 1.txt" && row["agency_name"] == "甲局")
  }

  @Test func notesAndDecisionsAreTold() throws {
    var noted = figure()
    noted.note = "其中修订16件"
    noted.decisions = ["audit.tsv:3", "audit.tsv:9"]
    let row = try #require(try table(LongPanelEncoding(), [noted]).rows.first)
    #expect(row["note"] == "其中修订16件" && row["decision"] == "audit.tsv:3;audit.tsv:9")
  }

  @Test func furtherDimensionsAreNamed() throws {
    let quarter = figure("sales", ["quarter": "q1", "applicant": "total", "area": "north"])
    let row = try #require(try table(LongPanelEncoding(), [quarter]).rows.first)
    #expect(row["applicant"] == "total" && row["dimensions"] == "area=north;quarter=q1")
    #expect(
      WidePanelEncoding.columns(of: quarter.cell) == [
        "sales__total__area.north__quarter.q1", "sales__total__area.north__quarter.q1__grade",
        "sales__total__area.north__quarter.q1__review",
      ])
    #expect(WidePanelEncoding.columns(of: .init(concept: "a.b", dimensions: [:])).first == "a.b")
  }

  @Test func blankUnreadAndAbsentAreToldApart() throws {
    let figures = [
      figure("a", value: nil, status: .blank), figure("b", value: nil, review: [.figureUnreadable]),
      figure("c", value: 0),
    ]
    let cells = figures.map(\.cell) + [.init(concept: "d", dimensions: ["applicant": "total"])]
    let row = try #require(try table(WidePanelEncoding(cells: cells), figures).rows.first)
    func fields(_ concept: String) -> [String?] {
      ["", "__grade", "__review"].map { row["\(concept)__total\($0)"] }
    }
    #expect(fields("a") == ["", "exact", ""])
    #expect(fields("b") == ["", "exact", "figure-unreadable"])
    #expect(fields("c") == ["0", "exact", ""])
    #expect(fields("d") == ["", "", ""])
    #expect(row["report"] == "x, 1.txt;y.txt", "Reports that repeat others have no figures here.")
  }
}
