import Foundation
import OGICatalog
import OGISchema
import TestSupport
import Testing

/// Overlays of the outlines of forms.
@Suite struct OverlayOutlineTests {
  private static let list = "forms/list-2014.tsv"
  private static let tables = "forms/article20-2019.tsv"
  private static let header =
    "edit|table|part|depth|label|note|unit|concept|dimensions|predicate|presence|source"

  /// An overlay with lines for one form, and concepts for its rows.
  private func overlay(_ lines: [String], of file: String = list) throws -> OverlayFolder {
    try overlay("own", lines, of: file)
  }

  private func overlay(_ name: String, _ lines: [String], of file: String = list) throws -> OverlayFolder {
    let concepts = (1...4).map { "\(name).\($0)||case|count|x|x|x" }
    return try OverlayFolder(
      name,
      [
        file: [Self.header] + lines,
        "concepts.tsv": ["concept|narrower_than|unit|number|label_zh|label_en|source"] + concepts,
      ])
  }

  private func row(_ label: String, _ concept: String, depth: Int = 2) -> String {
    "|statistics|row|\(depth)|\(label)|||\(concept)||skos:exactMatch|optional|x"
  }

  private func labels(_ overlays: OverlayFolder...) throws -> [String] {
    let catalog = try MappingCatalog.embedded(overlays: overlays.map(\.overlay))
    return try #require(catalog.form("list-2014")).tables.flatMap(\.sections).flatMap(\.rows)
      .map { $0.label?.text ?? "" }
  }

  /// The labels from one on.
  private func labels(_ count: Int, from label: String, in labels: [String]) -> [String] {
    Array(labels.drop { $0 != label }.prefix(count))
  }

  private let anchor = "after|statistics|row||六、举报投诉数量|||||||x"

  @Test func linesStandBehindTheOneThatIsNamed() throws {
    let own = try overlay([anchor, row("甲", "own.1"), row("乙", "own.2")])
    #expect(
      labels(4, from: "六、举报投诉数量", in: try labels(own))
        == ["六、举报投诉数量", "甲", "乙", "（一）维持具体行政行为数"])
  }

  @Test func overlaysAtOneLineComposeInOrder() throws {
    let one = try overlay("one", [anchor, row("甲", "one.1")])
    let two = try overlay("two", [anchor, row("乙", "two.1")])
    #expect(labels(3, from: "六、举报投诉数量", in: try labels(one, two)) == ["六、举报投诉数量", "甲", "乙"])
    #expect(labels(3, from: "六、举报投诉数量", in: try labels(two, one)) == ["六、举报投诉数量", "乙", "甲"])
    #expect(try labels(one, one) == labels(one))
  }

  @Test func overlayMayNameWhatAnotherAdded() throws {
    let one = try overlay("one", [anchor, row("甲", "one.1"), row("丙", "one.2")])
    let two = try overlay("two", ["after|statistics|row||甲|||||||x", row("乙", "two.1")])
    #expect(labels(4, from: "六、举报投诉数量", in: try labels(one, two)) == ["六、举报投诉数量", "甲", "乙", "丙"])
  }

  @Test func lineIsReplacedByThoseThatFollow() throws {
    let name = "replace|statistics|row||（二）举办各类培训班数|||||||x"
    let own = try overlay([name, row("（二）举办培训班数", "training.courses"), row("甲", "own.1")])
    #expect(
      labels(4, from: "（一）召开政府信息公开工作会议或专题会议数", in: try labels(own)) == [
        "（一）召开政府信息公开工作会议或专题会议数", "（二）举办培训班数", "甲", "（三）接受培训人员数",
      ])
    let empty = try overlay([name])
    #expect(
      MappingCatalog.mistakes(in: empty).contains(
        empty.mistake(Self.list, 2, .emptyReplacement("statistics row （二）举办各类培训班数"))))
  }

  @Test func lineIsRemoved() throws {
    let own = try overlay(["remove|statistics|row||（二）举办各类培训班数|||||||x"])
    #expect(!(try labels(own)).contains("（二）举办各类培训班数"))
    #expect(try labels(own, overlay("other", ["remove|statistics|row||（二）举办各类培训班数|||||||x"])) == labels(own))
  }

  @Test func twoOverlaysThatEditOneLineConflict() throws {
    let name = "statistics|row||（二）举办各类培训班数|||||||x"
    let one = try overlay("one", ["replace|" + name, row("甲", "one.1")])
    let conflict = MappingMistake.Kind.conflictingEdits(
      "statistics row （二）举办各类培训班数", with: one.place(Self.list, 2))
    for line in ["replace|", "remove|", "after|"] {
      let two = try overlay("two", [line + name, row("乙", "two.1")])
      #expect(MappingCatalog.mistakes(in: one, two).contains(two.mistake(Self.list, 2, conflict)))
    }
  }

  @Test func equalLabelsAreToldApartByTheOneAbove() throws {
    let name = "after|statistics|row||（二）被依法纠错数|||||||x"
    let lines = ["reconsideration.corrected", "litigation.corrected"].map {
      MappingPlace(file: "embedded \(Self.list)", line: MappingFolder.line($0, in: Self.list))
    }
    let own = try overlay([name, row("甲", "own.1")])
    #expect(
      MappingCatalog.mistakes(in: own)
        == [own.mistake(Self.list, 2, .ambiguousLine("statistics row （二）被依法纠错数", lines: lines))])
    let clear = try overlay([
      "after|statistics|row||四、行政复议数量|||||||x", name, row("甲", "own.1"),
      "after|statistics|row||五、行政诉讼数量|||||||x", name, row("乙", "own.2"),
    ])
    let found = try labels(clear)
    #expect(labels(5, from: "四、行政复议数量", in: found).suffix(2) == ["甲", "（三）其他情形数"])
    #expect(labels(5, from: "五、行政诉讼数量", in: found).suffix(2) == ["乙", "（三）其他情形数"])
  }

  @Test func sectionTellsEqualLinesApart() throws {
    let name = "after|proactive|heading||信息内容|||||||x"
    let own = try overlay(
      ["after|proactive|section||第二十条第（九）项|||||||x", name, "|proactive|heading|1|采购项目||||||| x"],
      of: Self.tables)
    let catalog = try MappingCatalog.embedded(overlays: [own.overlay])
    let sections = try #require(catalog.form("article20-2019")?.tables.first?.sections)
    #expect(
      sections.map { $0.header.contains { $0.label.text == "采购项目" } } == [false, false, false, false, true])
    let unclear = try overlay([name], of: Self.tables)
    #expect(
      MappingCatalog.mistakes(in: unclear).contains {
        if case .ambiguousLine(_, let lines) = $0.kind { lines.count == 5 } else { false }
      })
  }

  @Test func noteAndDepthTellLinesApart() throws {
    let own = try overlay(["after|statistics|row|3|（二）举办各类培训班数|||||||x", row("甲", "own.1")])
    #expect(
      MappingCatalog.mistakes(in: own).first?.kind
        == .unknownLine("statistics row （二）举办各类培训班数", nearest: "statistics row （二）举办各类培训班数"))
  }

  @Test func linesWithoutAPlaceAreRefused() throws {
    let own = try overlay([row("甲", "own.1")])
    #expect(
      MappingCatalog.mistakes(in: own) == [own.mistake(Self.list, 2, .lineWithoutPlace(table: "statistics"))])
  }

  @Test func unknownLineNamesTheNearest() throws {
    let own = try overlay(["after|statistics|row||六、举报投拆数量|||||||x", row("甲", "own.1")])
    #expect(
      MappingCatalog.mistakes(in: own) == [
        own.mistake(
          Self.list, 2,
          .unknownLine("statistics row 六、举报投拆数量", nearest: "statistics row 六、举报投诉数量"))
      ])
  }

  @Test func tableThatTheFormDoesNotHaveIsAddedWhole() throws {
    let own = try overlay([
      "|extra|title|1|附表|||||||x", "|extra|column|1|数量|||||||x",
      "|extra|row|1|甲|||own.1||skos:exactMatch||x",
    ])
    let form = try #require(try MappingCatalog.embedded(overlays: [own.overlay]).form("list-2014"))
    #expect(form.tables.map(\.id) == ["statistics", "extra"])
  }

  @Test func codesHaveOneColumn() throws {
    let name = "after|statistics|heading||统计指标|||||||x"
    let own = try overlay([name, "|statistics|code|1|代码|||||||x"])
    let section = try #require(
      try MappingCatalog.embedded(overlays: [own.overlay]).form("list-2014")?.tables.first?.sections.first)
    #expect(section.codes?.text == "代码" && section.columns.count == 1)
    #expect(section.header.map(\.label.text) == ["统计指标", "代码", "单位", "统计数"])
    let twice = try overlay([name, "|statistics|code|1|代码|||||||x", "|statistics|code|1|序号|||||||x"])
    #expect(MappingCatalog.mistakes(in: twice) == [twice.mistake(Self.list, 4, .misplacedPart("code"))])
  }

  @Test func removedRowSaysWhichPartitionItBreaks() throws {
    let own = try overlay(["remove|statistics|row||2.延期办结数|||||||x"])
    let line = MappingFolder.line("requests.closed\ttimeliness", in: "partitions.tsv")
    #expect(
      MappingCatalog.mistakes(in: own) == [
        MappingMistake(
          file: "embedded partitions.tsv", line: line,
          kind: .partNotOnForm("requests.closed.extended", form: "list-2014"))
      ])
  }

  @Test func figureThatTheFormPrintsAlreadyNamesBothLines() throws {
    let own = try overlay([anchor, row("甲", "complaints.total")])
    let first = MappingFolder.line("complaints.total", in: Self.list)
    let mistakes = MappingCatalog.mistakes(in: own)
    #expect(
      mistakes == [
        own.mistake(
          Self.list, 3,
          .duplicateCell(
            concept: "complaints.total", dimensions: [:],
            first: MappingPlace(file: "embedded \(Self.list)", line: first)))
      ])
    #expect(
      mistakes.first.map(MistakeRenderer().text)?.contains("embedded \(Self.list):\(first) already") == true)
  }

  @Test func missingCaveatIsForTheOverlayToAdd() throws {
    let own = try overlay([anchor, row("甲", "own.1").replacing("exact", with: "close")])
    #expect(
      MappingCatalog.mistakes(in: own)
        == [own.mistake("caveats.tsv", nil, .missingCaveat("list-2014 own.1"))])
  }

  @Test func anyBytesAreSurvived() throws {
    var generator = SeededGenerator(seed: 44)
    let text = [
      Self.header, anchor, row("甲", "own.1"), "remove|statistics|row||（二）举办各类培训班数|||||||x", row("乙", "own.2"),
    ]
    let original = Array(text.joined(separator: "\n").replacing("|", with: "\t").utf8)
    for _ in 0..<40 {
      var bytes = original
      for _ in 0..<6 {
        let position = Int.random(in: bytes.indices, using: &generator)
        bytes[position] = [0x09, 0x0A, 0x23, 0x31, 0xFF].randomElement(using: &generator) ?? 0
      }
      let own = try overlay([])
      try Data(bytes).write(to: own.url.appending(path: Self.list))
      _ = MappingCatalog.mistakes(in: own)
    }
  }

  @Test func wholeNewFormIsRead() throws {
    let forms = "form|family|title_zh|title_en|issued_by|years|source"
    let outline = [
      "table|part|depth|label|note|unit|concept|dimensions|predicate|presence|source",
      "main|column|1|数量|||||||x", "main|row|1|收到申请|||requests.received|applicant=total|skos:exactMatch||x",
    ]
    let own = try OverlayFolder([
      "forms/forms.tsv": [forms, "own-2030|own-2030|表|form|x|2030|x"], "forms/own-2030.tsv": outline,
    ])
    let catalog = try MappingCatalog.embedded(overlays: [own.overlay])
    #expect(catalog.forms.map(\.id) == ["list-2014", "article20-2019", "article20-2021", "own-2030"])
    let lost = try OverlayFolder(["forms/forms.tsv": [forms, "own-2030|own-2030|表|form|x|2030|x"]])
    #expect(MappingCatalog.mistakes(in: lost) == [lost.mistake("forms/own-2030.tsv", nil, .missingFile)])
    let unlisted = try OverlayFolder(["forms/own-2030.tsv": outline])
    #expect(
      MappingCatalog.mistakes(in: unlisted) == [unlisted.mistake("forms/own-2030.tsv", nil, .unlistedForm)])
  }
}
