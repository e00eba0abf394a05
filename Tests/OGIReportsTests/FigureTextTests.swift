import Foundation
import OGIReports
import TestSupport
import Testing

/// Texts that stand where figures should: they are what is printed there, and no other figure takes their place.
@Suite("A text in the place of a figure")
struct FigureTextTests {
  static let texts = ["见附件", "待统计", "约3千", "3千余", "同上", "***", "#REF!", "（见说明）"]

  private static func text(of fixture: String) throws -> String {
    try String(contentsOf: Fixture(name: fixture).input, encoding: .utf8)
  }

  /// Checks that a text is said where it stands, to be no figure, and that figures of a row that is unknown stay there.
  private static func check(
    _ text: String, _ concept: Concept.ID, printed: String, unknown: (label: String, value: Decimal)
  ) throws {
    let report = try ReportNormalizer().normalize(text)
    let fact = try #require(report.facts.first { $0.concept == concept }, "\(printed)")
    #expect(fact.value == nil && fact.printed == printed)
    #expect(fact.review.contains(.figureUnreadable))
    let row = try #require(report.unmapped.first { $0.label == unknown.label }, "\(printed)")
    #expect(row.cells.map(\.value) == [unknown.value])
    #expect(!report.facts.contains { $0.value == unknown.value })
  }

  @Test(
    "Neither nothing nor a number is what a cell says that holds something else besides",
    arguments: ["", "12"])
  func unreadCell(printed: String) throws {
    var grid = TableGrid()
    grid.appendRow(["统计指标", "单位", "统计数"].map { .init($0) })
    grid.appendRow([.init("（一）主动公开政府信息数"), .init("条"), .init(printed, isUnread: true)])
    grid.appendRow(["制发规范性文件总数", "件", "3"].map { .init($0) })
    var builder = DocumentBuilder()
    builder.addLines("政府信息公开情况统计表")
    builder.addTable(grid)
    let report = try ReportNormalizer().normalize(builder.document())
    let fact = try #require(report.facts.first { $0.concept == "disclosure.items" })
    #expect(fact.value == nil && fact.status == .reported && fact.review.contains(.figureUnreadable))
    #expect(fact.printed == printed)
    #expect(report.facts.contains { $0.concept == "disclosure.normative_documents_issued" && $0.value == 3 })
  }

  @Test(
    "The first cell of a row without a label is said, and the others stay in their columns",
    arguments: ["8。", "（8）", "<1", "15条（次）", "12?", "√", "……", "有关情况另报"])
  func rowWithoutLabel(printed: String) throws {
    let text = try Self.text(of: "article20-2021-tab-rows-distinct")
    let report = try ReportNormalizer().normalize(
      text.replacingOccurrences(of: "\n300\t61\t83\t", with: "\n\(printed)\t61\t83\t"))
    let fact = try #require(report["reconsideration.upheld"], "\(printed)")
    #expect(fact.printed == printed && !fact.review.isEmpty)
    #expect(report["reconsideration.corrected"]?.value == 61)
    #expect(report["reconsideration.other"]?.value == 83)
  }

  @Test("It is said in a list of two rows", arguments: texts)
  func shortList(printed: String) throws {
    let text = """
      政府信息公开情况统计表
      统计指标\t单位\t统计数
      （一）主动公开政府信息数\t条\t\(printed)
      其他信息数\t条\t77
      """
    try Self.check(text, "disclosure.items", printed: printed, unknown: ("其他信息数", 77))
  }

  @Test("It is said in a whole list, before a row that the form does not have", arguments: texts)
  func list(printed: String) throws {
    let lines = try Self.text(of: "list-tab-rows").split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("传真申请数") })
    let cells = lines[row].split(separator: "\t", omittingEmptySubsequences: false)
    let figure = try #require(cells.lastIndex { Int($0) != nil })
    var damaged = lines.map(String.init)
    damaged[row] = (cells[..<figure].map(String.init) + [printed]).joined(separator: "\t")
    damaged.insert("特别申请数\t件\t98765", at: row + 1)
    try Self.check(
      damaged.joined(separator: "\n"), "requests.received.fax", printed: printed, unknown: ("特别申请数", 98765))
  }

  @Test("It is said in a table, before a row that the form does not have", arguments: texts)
  func table(printed: String) throws {
    let text = try Self.text(of: "article20-2021-tab-rows-distinct")
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("行政许可\t") })
    let damaged = text.replacingOccurrences(of: row, with: "行政许可\t\(printed)\n行政确认\t98765")
    try Self.check(
      damaged, "proactive.permits.decisions", printed: printed, unknown: ("行政确认", 98765))
  }

  @Test("No other figure changes for it", arguments: ["article20-2021-tab-rows-distinct", "list-tab-rows"])
  func otherFigures(fixture: String) throws {
    let normalizer = try ReportNormalizer()
    let text = try Self.text(of: fixture)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let sound = try normalizer.normalize(text)
    var generator = SeededGenerator(seed: 11)
    for fact in sound.facts where fact.value != nil {
      guard case .text(let line, let column) = fact.source, Int.random(in: 0..<3, using: &generator) == 0
      else { continue }
      let printed = Self.randomText(using: &generator)
      let row = lines[line - 1]
      let start = row.unicodeScalars.index(row.startIndex, offsetBy: column - 1)
      let end = row[start...].firstIndex(of: "\t") ?? row.endIndex
      var damaged = lines.map(String.init)
      damaged[line - 1] = row[..<start] + printed + row[end...]
      let report = try normalizer.normalize(damaged.joined(separator: "\n"))
      let rest = { (report: NormalizedReport) in
        report.facts.filter { $0.source != fact.source }
          .reduce(into: [:]) { $0["\($1.concept) \($1.dimensions)"] = $1.value }
      }
      #expect(rest(report) == rest(sound), "\(printed) at \(fact.source)")
      let isSaid =
        report.facts.contains {
          $0.source == fact.source && $0.printed == printed && $0.review.contains(.figureUnreadable)
        } || report.unmapped.contains { $0.cells.contains { $0.printed == printed && $0.value == nil } }
      #expect(isSaid, "\(printed) at \(fact.source)")
    }
  }

  /// A text of one to six characters of Chinese text, few of which occur in labels.
  private static func randomText(using generator: inout SeededGenerator) -> String {
    let characters = Array("甲乙丙丁戊己庚辛壬癸梅兰竹菊松柏桃李江河湖海")
    return String(
      (0..<Int.random(in: 2...6, using: &generator)).map { _ in
        characters[Int.random(in: characters.indices, using: &generator)]
      })
  }
}
