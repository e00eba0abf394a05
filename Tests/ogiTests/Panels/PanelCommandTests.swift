import Testing

@testable import ogi

/// `ogi panel`, from its arguments to its exit status.
@Suite struct PanelCommandTests {
  private let reports = Repository.path(of: "Samples/panel")
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func report(_ name: String) -> String { "\(reports)/\(name).txt" }

  @Test func orderOfTheInputsDoesNotMatter() throws {
    let names = ["2018", "2019", "2020", "2020-corrected", "2021", "2022"]
    for format in [["--long"], ["--wide"], ["--format", "json"]] {
      let outputs = try [
        names, names.reversed(), ["2021", "2020", "2022", "2018", "2020-corrected", "2019"],
      ].map {
        try BuiltTool.run(["panel"] + $0.map(report) + format).output
      }
      #expect(Set(outputs).count == 1, "\(format)")
    }
  }

  @Test func conceptsStandForThoseBeneathThem() throws {
    let whole = try CSVTable(try BuiltTool.run(["panel", reports]).output)
    let selected = try CSVTable(
      try BuiltTool.run(["panel", reports, "--concepts", "requests.denied, litigation.total"]).output)
    let expected = whole.rows.filter { row in
      let concept = row["concept"] ?? ""
      return concept == "requests.denied" || concept.hasPrefix("requests.denied.")
        || concept == "litigation.total"
    }
    #expect(selected.rows == expected, "What is derived does not depend on what is selected.")
  }

  @Test func damagedInputFailsAlone() throws {
    let good = try BuiltTool.run(["panel", report("2018"), report("2019")])
    let letter = try folder.write("Dear reader", to: "letter.txt")
    let binary = try folder.write(bytes: [0x25, 0x50, 0x44, 0x46, 0x2D, 0, 1, 2], to: "report.txt")
    let result = try BuiltTool.run(["panel", report("2018"), letter, binary, report("2019")])
    #expect(result.status == 3)
    #expect(result.output == good.output)
    #expect(result.errorLines.count { !$0.contains("note: ") } == 2)
  }

  @Test func nothingConvertedReplacesNothing() throws {
    let letter = try folder.write("Dear reader", to: "letter.txt")
    let output = try folder.write("old", to: "out.csv")
    let result = try BuiltTool.run(["panel", letter, "-o", output])
    #expect(result.status == 2)
    #expect(try folder.text(of: "out.csv") == "old")
    #expect(try folder.names() == ["letter.txt", "out.csv"])
  }

  @Test func outputIsWrittenToAFile() throws {
    let result = try BuiltTool.run(["panel", reports, "--wide", "-o", "\(folder.path)/out.csv"])
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(try folder.text(of: "out.csv") == BuiltTool.run(["panel", reports, "--wide"]).output)
  }

  @Test func reportWithoutAPlaceIsNoFailure() throws {
    let text = try Repository.text(of: "Samples/panel/2021.txt").split(separator: "\n").dropFirst()
    let path = try folder.write(text.joined(separator: "\n"), to: "untitled.txt")
    let result = try BuiltTool.run(["panel", path])
    #expect(result.status == 0)
    #expect(try CSVTable(result.output).rows.isEmpty)
    #expect(
      result.errorLines == [
        "ogi: \(path): note: is in no series: it names no agency and no year",
        "ogi: note: the panel has no figures: no report could be placed by agency and year",
      ])
    let json = try BuiltTool.run(["panel", path, "--format", "ndjson"]).output
    #expect(
      json.hasSuffix("\"unplaced\":[{\"name\":\"\(path)\"}]}\n") && json.split(separator: "\n").count == 1)
  }

  @Test func panelWithoutFiguresIsSaid() throws {
    let result = try BuiltTool.run(["panel", report("2021"), "--concepts", "complaints"])
    #expect(result.status == 0)
    #expect(result.errors == "ogi: note: the panel has no figures: no report has one for the concepts\n")
  }

  @Test func absentYearIsARowOfTheWideForm() throws {
    let rows = try CSVTable(
      try BuiltTool.run(["panel", reports, "--wide", "--concepts", "complaints.total"]).output
    ).rows
    #expect(rows.map { $0["complaints.total__grade"] } == ["exact", "", "", "", ""])
  }

  @Test(arguments: [
    ("name,id\n甲局,1\n甲局,2\n", "line 3: the name 甲局 has another id on line 2"),
    ("name\n甲局\n", "line 1: the column id is missing"),
    ("name,id\n甲局\n", "line 2: 1 fields where the header has 2"),
    ("name,id\n甲局,\"1\n", "line 2: a quote is opened and never closed"),
  ])
  func mistakesInTheTableOfAgenciesAreNamed(table: String, mistake: String) throws {
    let path = try folder.write(table, to: "agencies.csv")
    let result = try BuiltTool.run(["panel", reports, "--agencies", path])
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("ogi: \(path): \(mistake) — "))
  }

  @Test func tableOfAgenciesMayBeWhatASpreadsheetSaves() throws {
    // name,id,other_names / 示例市水务局,water,示例市水利局 in GB18030, with the line ends of Windows.
    let name: [UInt8] = [0xCA, 0xBE, 0xC0, 0xFD, 0xCA, 0xD0, 0xCB, 0xAE]
    let bytes =
      Array("name,id,other_names\r\n".utf8) + name + [0xCE, 0xF1, 0xBE, 0xD6] + Array(",water,".utf8)
      + name + [0xC0, 0xFB, 0xBE, 0xD6] + Array("\r\n".utf8)
    let path = try folder.write(bytes: bytes, to: "agencies.csv")
    let expected = try BuiltTool.run(PanelSampleTests.arguments).output
    #expect(try BuiltTool.run(["panel", reports, "--agencies", path]).output == expected)
  }

  @Test(arguments: [
    (
      ["--concepts", "requests.deneid"],
      "there is no concept 'requests.deneid' — did you mean 'requests.denied'?"
    ),
    (["--concepts", "requests,"], "there is no concept ''"),
    (["--agencies", "/nowhere/a.csv"], "ogi: /nowhere/a.csv: does not exist — check the path"),
    (["--wide", "--format", "json"], "--wide and --long are layouts of CSV"),
    (["--wide", "--long"], "--long"),
    (["--format", "jsn"], "Did you mean 'json'?"),
    (["-o", "/nowhere/out.csv"], "/nowhere/out.csv: could not be created"),
  ])
  func wrongUse(arguments: [String], message: String) throws {
    let result = try BuiltTool.run(["panel", reports] + arguments)
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.contains(message))
  }

  @Test func outputMayBeNoneOfTheInputs() throws {
    let table = try folder.write("name,id\n", to: "agencies.csv")
    let result = try BuiltTool.run(["panel", reports, "--agencies", table, "-o", table])
    #expect(result.status == 1)
    #expect(result.errors.contains("is both an input and the output"))
    #expect(try folder.text(of: "agencies.csv") == "name,id\n")
    #expect(try folder.names() == ["agencies.csv"])
  }

  @Test func readerThatHangsUpEndsTheToolQuietly() throws {
    let result = try BuiltTool.runUnread(["panel", report("2021")])
    #expect(result.status == 1 && result.errors.isEmpty)
  }
}
