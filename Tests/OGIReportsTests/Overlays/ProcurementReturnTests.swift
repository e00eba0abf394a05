import Foundation
import OGIReports
import Testing

@Suite("A form of another kind, added by files alone")
struct ProcurementReturnTests {
  static let normalizer = Result { try ReportNormalizer(mappings: [.folder(ProcurementReturn.mappings)]) }

  private func report(on text: String) throws -> NormalizedReport {
    try Self.normalizer.get().normalize(text)
  }

  @Test("Its figures are exact, in any layout", arguments: 1...10)
  func figuresAreExact(seed: UInt64) throws {
    let printed = ProcurementReturn(year: 2023, seed: seed)
    for text in [printed.tabRows, printed.bars, printed.oneCellALine] {
      let report = try report(on: text)
      #expect(report.procurementFigures == printed.truth)
      #expect(report.facts.count == 40 && report.unmapped.isEmpty && report.findings.isEmpty)
      #expect(report.facts.allSatisfy { $0.review.isEmpty && $0.confidence >= 0.98 })
      #expect(
        report.facts.allSatisfy {
          $0.form == "procurement-return" && Set($0.dimensions.keys) == ["quarter", "region"]
        })
      #expect(report.agency?.value == "滨海市财政局" && report.year?.value == 2023)
    }
  }

  @Test("Labels with misread characters are found, and doubtful ones are for review")
  func misreadLabelsAreFound() throws {
    var printed = ProcurementReturn(year: 2023, seed: 11)
    printed.labels = ["河柬区", "河西区", "海喃新区", "合汁"]
    printed.headings[2] = "第三李度"
    for text in [printed.tabRows, printed.bars, printed.oneCellALine] {
      let text = text.replacing("政府采购统计表", with: "政府采晌统计表")
      let report = try report(on: text)
      #expect(report.procurementFigures == printed.truth)
      #expect(report.facts.filter { $0.label == "河西区" }.allSatisfy { !$0.review.contains(.labelUncertain) })
    }
  }

  @Test("A total that fails is found in both dimensions")
  func failingTotalIsFound() throws {
    var printed = ProcurementReturn(year: 2023, seed: 12)
    printed.contracts[3][0] += 10
    let report = try report(on: printed.tabRows)
    #expect(report.procurementFigures == printed.truth)
    #expect(report.findings.map(\.rule) == ["region.total", "quarter.year"])
    #expect(report.findings.compactMap(\.evaluation?.difference) == [10, -10])
    let wrong = try #require(
      report["procurement_return.contracts", ["region": "total", "quarter": "q1"]])
    #expect(wrong.review == [.identityFailed])
    let amounts = report.facts.filter { $0.concept == "procurement_return.amount" }
    #expect(amounts.allSatisfy { $0.review.isEmpty })
  }

  @Test("A row of the embedded forms is added beside it")
  func rowIsAddedToAShippedForm() throws {
    let list = try String(contentsOf: Fixture(name: "list-tab-rows").input, encoding: .utf8)
    let text = list.replacing("（三）接受培训人员数\t", with: "（四）举办培训考核数\t次\t17\n　（三）接受培训人员数\t")
    #expect(text != list)
    let report = try report(on: text)
    #expect(report["training.examinations"]?.value == 17)
    #expect(report.unmapped.isEmpty)
  }

  @Test("JSON reads back as it was")
  func jsonReadsBack() throws {
    let report = try report(on: ProcurementReturn(year: 2023, seed: 13).tabRows)
    let json = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(NormalizedReport.self, from: json) == report)
  }

  @Test("A panel keeps the figures apart by both dimensions")
  func panelKeepsDimensions() throws {
    let normalizer = try Self.normalizer.get()
    var builder = PanelBuilder(catalog: normalizer.catalog)
    let years = [2022, 2023].map { ProcurementReturn(year: $0, seed: UInt64($0)) }
    for printed in years { builder.add(try normalizer.normalize(printed.tabRows), named: "\(printed.year)") }
    let agency = try #require(builder.finish().agencies.first)
    #expect(agency.figures.count == 80)
    for (index, printed) in years.enumerated() {
      let figures = agency.figures.filter { $0.report == index }
      #expect(Set(figures.compactMap(\.value)) == Set(printed.truth.values))
    }
  }
}
