import Foundation
import OGIReports
import Testing

@testable import ogi

/// The schema says of the types what they are. Whether real output is valid under it, `make validate` tells.
@Suite struct OutputSchemaTests {
  private let definitions: [String: [String: Any]]
  private let schema: [String: Any]

  init() throws {
    let json = try JSONSerialization.jsonObject(with: Data(OutputSchema.text.utf8))
    schema = try #require(json as? [String: Any])
    definitions = try #require(schema["$defs"] as? [String: [String: Any]])
  }

  private func expectWords<Words: CaseIterable & RawRepresentable<String>>(
    of type: Words.Type, in definition: String
  ) {
    #expect(definitions[definition]?["enum"] as? [String] == Words.allCases.map(\.rawValue))
  }

  private func expectMembers(of value: some Encodable, in definition: String) throws {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
    let members = try #require(json as? [String: Any]).keys.sorted()
    #expect((definitions[definition]?["properties"] as? [String: Any])?.keys.sorted() == members)
    #expect(definitions[definition]?["additionalProperties"] as? Bool == false)
  }

  @Test func isTheFileOfTheRepository() throws {
    #expect(try Repository.text(of: "Schemas/ogi-output.schema.json") == OutputSchema.text)
    #expect(schema["$id"] as? String == OutputSchema.id)
  }

  @Test func wordsAreThoseOfTheTypes() {
    expectWords(of: Fact.Status.self, in: "status")
    expectWords(of: Fact.Blank.self, in: "blank")
    expectWords(of: ReviewCode.self, in: "reviewCode")
    expectWords(of: Finding.Severity.self, in: "severity")
    expectWords(of: Evaluation.Relation.self, in: "relation")
    expectWords(of: Evaluation.Outcome.self, in: "outcome")
    expectWords(of: Evaluation.Cell.Side.self, in: "side")
    expectWords(of: PassedOverTable.Reason.self, in: "passedOverReason")
    expectWords(of: Comparability.Grade.self, in: "grade")
    expectWords(of: Panel.Report.Standing.self, in: "standing")
  }

  @Test func membersAreThoseOfTheTypes() throws {
    let converted = ConvertedReport(path: "a.txt", report: .full)
    let report = converted.report
    try expectMembers(of: converted, in: "report")
    try expectMembers(of: CheckedReport(converted, from: .warning), in: "check")
    try expectMembers(of: #require(report.title), in: "locatedText")
    try expectMembers(of: #require(report.year), in: "locatedYear")
    try expectMembers(of: #require(report.tables.first), in: "table")
    try expectMembers(of: #require(report.facts.first), in: "fact")
    try expectMembers(of: #require(report.unmapped.first), in: "unmappedRow")
    try expectMembers(of: #require(report.unmapped.first?.cells.first), in: "unmappedCell")
    try expectMembers(of: #require(report.passedOver.first), in: "passedOverTable")
    let finding = try #require(report.findings.first)
    try expectMembers(of: finding, in: "finding")
    try expectMembers(of: #require(finding.evaluation), in: "evaluation")
    try expectMembers(of: #require(finding.evaluation?.cells.first), in: "evaluatedCell")
  }

  @Test func membersOfPanelsAreThoseOfTheTypes() throws {
    let panel = Panel.full
    let agency = try #require(panel.agencies.first)
    let figure = try #require(agency.figures.first)
    let remarks = PanelRemarks(nearNames: panel.nearNames, unplaced: panel.unplaced)
    try expectMembers(of: PanelDocument(panel, schema: OutputSchema.panel), in: "panel")
    try expectMembers(of: PanelDocument(agency, schema: OutputSchema.panelAgency), in: "panelAgency")
    try expectMembers(of: PanelDocument(remarks, schema: OutputSchema.panelRemarks), in: "panelRemarks")
    try expectMembers(of: #require(agency.reports.first), in: "panelReport")
    try expectMembers(of: figure, in: "panelFigure")
    try expectMembers(of: figure.cell, in: "panelCell")
    try expectMembers(of: figure.comparability, in: "comparability")
    try expectMembers(of: #require(figure.derivation), in: "derivation")
    try expectMembers(of: #require(figure.derivation?.inputs.first), in: "derivationInput")
    try expectMembers(of: #require(figure.seriesBreak), in: "seriesBreak")
    try expectMembers(of: #require(figure.others.first), in: "otherFigure")
    try expectMembers(of: #require(agency.findings.first), in: "yearFinding")
    try expectMembers(of: #require(panel.nearNames.first), in: "nearNames")
    try expectMembers(of: #require(panel.unplaced.first), in: "unplaced")
  }

  @Test func shapesAreNamed() {
    let names = definitions.values.compactMap { $0["$anchor"] as? String }.map { "\(OutputSchema.id)#\($0)" }
    #expect(
      Set(names) == [
        OutputSchema.report, OutputSchema.check, OutputSchema.panel, OutputSchema.panelAgency,
        OutputSchema.panelRemarks,
      ])
  }

  @Test func everyMemberIsDescribed() throws {
    for (name, definition) in definitions {
      #expect(definition["description"] is String, "\(name)")
      for (member, property) in definition["properties"] as? [String: [String: Any]] ?? [:] {
        #expect(property["description"] is String || property["$ref"] is String, "\(name).\(member)")
      }
    }
  }

  @Test func isPrinted() throws {
    #expect(try BuiltTool.run(["schema"]).output == OutputSchema.text)
  }
}
