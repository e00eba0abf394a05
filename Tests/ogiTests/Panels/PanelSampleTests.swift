import Foundation
import OGIReports
import Testing

@testable import ogi

/// The panel of the samples, against figures that were keyed by hand.
@Suite struct PanelSampleTests {
  static let years = ["2018", "2019", "2020", "2021", "2022"]
  static let arguments = [
    "panel", Repository.path(of: "Samples/panel"), "--agencies", Repository.path(of: "Samples/agencies.csv"),
  ]

  /// A figure of the truth: `VALUE GRADE CODES`, or `-` for one that is absent.
  private struct Truth {
    let concept: String
    let applicant: String
    let year: String
    let text: String
  }

  private func truths() throws -> [Truth] {
    let lines = try Repository.text(of: "Tests/ogiTests/Fixtures/panel.tsv").split(separator: "\n").dropFirst(
      2)
    return try lines.flatMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 2 + Self.years.count)
      return zip(Self.years, fields.dropFirst(2)).map {
        Truth(concept: fields[0], applicant: fields[1], year: $0, text: $1)
      }
    }
  }

  @Test func longFormHasTheFiguresOfTheReports() throws {
    let result = try BuiltTool.run(Self.arguments)
    #expect(result.status == 0)
    let table = try CSVTable(result.output)
    #expect(table.columns == LongPanelEncoding.columns)
    #expect(table.rows.allSatisfy { $0["agency"] == "water" })
    for truth in try truths() {
      let found = table.rows.filter {
        $0["concept"] == truth.concept && $0["applicant"] == truth.applicant && $0["year"] == truth.year
      }
      #expect(found.count == (truth.text == "-" ? 0 : 1))
      guard let row = found.first else { continue }
      let value = row["status"] == "blank" ? "blank" : row["value"]
      let text = [value, row["grade"], row["review"]].compactMap(\.self).filter { !$0.isEmpty }
      #expect(text.joined(separator: " ") == truth.text, "\(truth)")
      #expect((row["status"] == "derived") == (row["grade"]?.hasPrefix("derived") == true))
      #expect(row["reason_zh"]?.isEmpty == false && row["reason_en"]?.isEmpty == false)
    }
  }

  @Test func wideFormHasTheSameFigures() throws {
    let table = try CSVTable(try BuiltTool.run(Self.arguments + ["--wide"]).output)
    #expect(table.rows.map { $0["year"] } == Self.years)
    #expect(
      table.rows.map { $0["agency_name"] } == ["示例市水利局", "示例市水利局", "示例市水务局", "示例市水务局", "示例市水务局"])
    for truth in try truths() {
      let name = truth.concept + (truth.applicant.isEmpty ? "" : "__\(truth.applicant)")
      let row = try #require(table.rows.first { $0["year"] == truth.year })
      let fields = ["", "__grade", "__review"].map { row[name + $0] ?? "no column" }
      let text = truth.text.replacing("blank ", with: "")
      #expect(fields.filter { !$0.isEmpty }.joined(separator: " ") == (text == "-" ? "" : text), "\(truth)")
    }
  }

  @Test func breaksAreMarkedWhereTheTableChanges() throws {
    let rows = try CSVTable(try BuiltTool.run(Self.arguments).output).rows
    func breaks(_ concept: String, _ applicant: String) -> [String?] {
      rows.filter { $0["concept"] == concept && $0["applicant"] == applicant }.map { $0["series_break"] }
    }
    #expect(breaks("requests.received", "total") == ["", "2018 list-2014", "", "2020 article20-2019", ""])
    // The table on reconsideration is the same in 2019 and 2021.
    #expect(breaks("reconsideration.total", "") == ["", "2018 list-2014", "", "", ""])
  }

  @Test func sumsSayWhatTheyAreMadeOf() throws {
    let rows = try CSVTable(try BuiltTool.run(Self.arguments).output).rows
    func row(_ concept: String, _ year: String, _ applicant: String = "total") throws -> [String: String] {
      try #require(
        rows.first { $0["concept"] == concept && $0["year"] == year && $0["applicant"] == applicant })
    }
    let derived = try row("requests.unavailable.not_held", "2018")
    #expect(
      derived["derivation"]
        == "requests.unavailable.not_held/reply: requests.unavailable.not_held.not_this_agency=4 + "
        + "requests.unavailable.not_held.does_not_exist=0 (blank); blank is 0 by requests.replied/kind")
    #expect(derived["parts_sum"] == "" && derived["source"] == "" && derived["label"] == "")
    let printed = try row("requests.received", "2018")
    #expect(
      printed["parts_sum"] == "20" && printed["derivation"]?.hasPrefix("requests.received/channel: ") == true)
    #expect(printed["label"] == "（一）收到申请数" && printed["source"] == "21:12")
  }

  @Test func oddThingsAreToldBesideTheCSV() throws {
    let path = Repository.path(of: "Samples/panel")
    let lines = try BuiltTool.run(["panel", path]).errorLines.map { $0.replacing(path, with: "panel") }
    #expect(lines.contains { $0.hasSuffix("示例市水利局, 示例市水务局 — --agencies decides") })
    #expect(
      lines.contains(
        "ogi: panel/2022.txt:30:18: note: 示例市水务局, 2022: carried in is what last year carried out "
          + "[natural persons]: 3 ≠ 4 [requests.carried_over_years]"))
    #expect(lines.contains { $0.contains("panel/2020-corrected.txt") && $0.hasSuffix("[report-corrected]") })
    #expect(lines.allSatisfy { $0.contains("note: ") })
    let decided = try BuiltTool.run(Self.arguments).errorLines
    #expect(!decided.contains { $0.contains("--agencies decides") })
  }

  @Test func jsonIsWhatTheLibraryGives() throws {
    let catalog = try ReportNormalizer().catalog
    var builder = PanelBuilder(
      catalog: catalog, agencies: try AgencyTable(csv: Repository.text(of: "Samples/agencies.csv")))
    let folder = Repository.path(of: "Samples/panel")
    for name in ["2018", "2019", "2020-corrected", "2020", "2021", "2022"] {
      let path = "\(folder)/\(name).txt"
      builder.add(try ReportNormalizer().normalize(contentsOf: URL(filePath: path)), named: path)
    }
    let panel = builder.finish()
    let json = try BuiltTool.run(Self.arguments + ["--format", "json"])
    #expect(try JSONDecoder().decode(Panel.self, from: Data(json.output.utf8)) == panel)
    #expect(json.errors.contains("report-corrected") == false, "The JSON has it.")

    let lines = try BuiltTool.run(Self.arguments + ["--format", "ndjson"]).output.split(separator: "\n")
    #expect(lines.count == 2)
    let agency = try JSONDecoder().decode(Panel.Agency.self, from: Data(try #require(lines.first).utf8))
    #expect([agency] == panel.agencies)
    #expect(lines.last == "{\"$schema\":\"\(OutputSchema.panelRemarks)\",\"nearNames\":[],\"unplaced\":[]}")
  }
}
