import Foundation
import OGIReports
import Testing

@Suite("Explanations of lines")
struct LineExplanationTests {
  private func line(_ number: Int) throws -> LineExplanation {
    try ExplanationTests.sample.get().explanation(ofLine: number)
  }

  @Test("An unmapped row is told with what it came closest to")
  func unmappedRow() throws {
    let line = try line(18)
    let unmapped = try #require(line.unmapped.first)
    #expect(line.unmapped.count == 1 && line.figures.isEmpty)
    #expect(unmapped.unmapped.cells.map(\.printed) == ["48"])
    #expect(unmapped.cause == .unlikeAny)
    #expect(unmapped.row.target == nil && unmapped.row.decision == nil)
    #expect(unmapped.row.candidates.contains { $0.label == "行政许可" && (0.55..<0.65).contains($0.similarity) })
    #expect(unmapped.row.candidates.allSatisfy { !$0.isTaken })
  }

  @Test(
    "Figures without a column or without a label say so",
    arguments: [
      ("（一）予以公开\t7\t2\t0\t0\t0\t0\t9\t4", UnmappedExplanation.Cause.surplus, ["4"]),
      (
        "\t3\t1\t0\t0\t0\t0\t4\n（一）予以公开\t7\t2\t0\t0\t0\t0\t9", .withoutLabel,
        ["3", "1", "0", "0", "0", "0", "4"]
      ),
    ])
  func unmappedFigures(lines: String, cause: UnmappedExplanation.Cause, printed: [String]) throws {
    let text = try ExplanationTests.sampleText.get().replacing("（一）予以公开\t7\t2\t0\t0\t0\t0\t9", with: lines)
    let unmapped = try ExplanationTests.normalizer.get().explainer(of: text).explanation(ofLine: 32).unmapped
    #expect(unmapped.map(\.cause) == [cause])
    #expect(unmapped.first?.unmapped.cells.map(\.printed) == printed)
    #expect((unmapped.first?.row.target == nil) == (cause == .withoutLabel))
  }

  @Test("A line with a part of a label has the figures of the label's row")
  func labelAlone() throws {
    let line = try line(37)
    #expect(line.parts.map(\.role) == [.label])
    #expect(line.figures.count == 7)
    #expect(Set(line.figures.map(\.fact.source.description)).contains("35:24"))
  }

  @Test(
    "A line without figures says what it is",
    arguments: [
      (1, [LineExplanation.Part.Role.masthead]), (2, []), (5, [.text]), (9, [.heading]),
      (12, [.heading, .heading, .heading, .heading]), (36, [.text]),
    ])
  func roles(number: Int, roles: [LineExplanation.Part.Role]) throws {
    let line = try line(number)
    #expect(line.parts.map(\.role) == roles)
    #expect(line.figures.isEmpty && line.unmapped.isEmpty)
  }

  @Test("A line of a table of another kind names the table")
  func passedOver() throws {
    let explainer = try ExplanationTests.normalizer.get().explainer(
      contentsOf: Fixture(name: "foreign-table").input)
    let line = try explainer.explanation(ofLine: 27)
    #expect(line.passedOver.map(\.reason) == [.noKnownLabels])
    #expect(line.figures.isEmpty)
  }

  @Test("A table that is printed twice alike counts once")
  func repetition() throws {
    let explainer = try ExplanationTests.normalizer.get().explainer(
      contentsOf: Fixture(name: "table-twice-identical").input)
    let line = try explainer.explanation(ofLine: 42)
    #expect(line.parts.map(\.role) == [.label] + Array(repeating: .repetition, count: 7))
    #expect(line.figures.isEmpty && line.unmapped.isEmpty)
  }

  @Test("There are no lines beyond the end, and none where places are cells")
  func errors() throws {
    let explainer = try ExplanationTests.sample.get()
    #expect(throws: ExplanationError.lineBeyondEnd(line: 64, lines: 63)) {
      try explainer.explanation(ofLine: 64)
    }
    #expect(throws: ExplanationError.lineBeyondEnd(line: 0, lines: 63)) {
      try explainer.explanation(ofLine: 0)
    }
    let sheet = Document(
      utf8: Array("规章".utf8), pieces: [Piece(range: 0..<6, place: .cell(address: "A1", ordinal: 1))],
      blocks: [.init(layout: .rows, pieces: 0..<1)])
    let mapper = SchemaMapper(catalog: try ExplanationTests.normalizer.get().catalog)
    #expect(throws: ExplanationError.noLines) { try mapper.explainer(of: sheet).explanation(ofLine: 1) }
  }
}
