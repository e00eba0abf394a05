import Foundation
import OGIReports
import TestSupport
import Testing

@testable import OGIPanels

@Suite("Agencies and their names")
struct AgencyTests {
  @Test("A user's table merges names, and nothing else does")
  func tableMergesNames() throws {
    let reports = try [
      Reports.distinct(agency: "甲市卫生健康委员会", year: 2019), Reports.distinct(agency: "甲市卫生健康委", year: 2020),
      Reports.distinct(agency: "甲市卫生局", year: 2018),
    ]
    let separate = try Reports.panel(reports)
    #expect(separate.agencies.count == 3)
    let table = try AgencyTable(
      csv: "\u{FEFF}id,name,note,other_names\r\n\"health,A\",甲市卫生健康委员会,\"x \"\"y\"\"\",甲市卫生局; 甲市卫生健康委\r\n")
    let merged = try Reports.panel(reports, agencies: table)
    #expect(merged.agencies.map(\.id) == ["health,A"])
    #expect(merged.agencies.first?.reports.map(\.agency) == ["甲市卫生局", "甲市卫生健康委员会", "甲市卫生健康委"])
  }

  @Test("Near names are listed and not merged, unless the table decides them")
  func nearNamesAreListed() throws {
    let names = ["甲市卫生健康局", "甲市卫生健建局", "乙省甲市卫生健康局", "丙县教育局"]
    let reports = try names.map { try Reports.distinct(agency: $0, year: 2020) }
    let panel = try Reports.panel(reports)
    #expect(panel.agencies.count == 4)
    #expect(panel.nearNames.map(\.names) == [["乙省甲市卫生健康局", "甲市卫生健康局"], ["甲市卫生健康局", "甲市卫生健建局"]])
    #expect(panel.nearNames.first?.messages["en"]?.contains("甲市卫生健康局") == true)
    let csv = "name,id\n" + names.enumerated().map { "\($0.element),\($0.offset)\n" }.joined()
    #expect(try Reports.panel(reports, agencies: AgencyTable(csv: csv)).nearNames == [])
  }

  @Test("Near names are those that comparing all pairs gives", arguments: 1...20)
  func nearNamesAgreeWithBruteForce(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var names: [String: String] = [:]
    for number in 0..<30 {
      let length = Int.random(in: 1...5, using: &random)
      let name = (0..<length).map { _ in "甲乙丙".randomElement(using: &random).map(String.init) ?? "" }.joined()
      names[name] = "\(number % 20)"
    }
    let groups = NearNames(names, characters: 3).groups
    for first in names.keys {
      for second in names.keys where first != second && names[first] != names[second] {
        let isListed = groups.contains { $0.contains(first) && $0.contains(second) }
        #expect(isListed == Self.areNear(first, second), "\(first) \(second)")
      }
    }
  }

  private static func areNear(_ first: String, _ second: String) -> Bool {
    func shortened(_ name: String) -> Set<String> {
      var all: Set<String> = [name]
      for index in name.indices where name.count > 1 {
        var copy = name
        copy.remove(at: index)
        all.insert(copy)
      }
      return all
    }
    func ends(_ longer: String, _ shorter: String) -> Bool { longer.hasSuffix(shorter) && shorter.count >= 3 }
    return !shortened(first).isDisjoint(with: shortened(second)) || ends(first, second) || ends(second, first)
  }

  @Test(
    "A mistake in the table is told with its line",
    arguments: [
      ("", AgencyTableError.missingColumn("name")), ("name,other_names\n", .missingColumn("id")),
      ("name,id\nA,1\nB\n", .wrongFieldCount(found: 1, expected: 2, line: 3)),
      ("name,id\n\nA,\n", .emptyID(line: 3)),
      ("name,id\n\"A\n,x\",1\nB,1\nB,2", .nameTwice("B", line: 5, firstLine: 4)),
      ("name,id\nA,\"1", .openQuote(line: 2)),
      ("name,id,othernames\nA,1,B", .unknownColumn("othernames", nearest: "other_names")),
      ("name,id\nA,B\nB,C", .idIsName("B", line: 2, nameLine: 3)),
      ("name;id;other_names\nA;1;B", .wrongSeparator(.semicolon)),
      ("id\tname\n1\tA", .wrongSeparator(.tab)), ("id；name\n1；A", .wrongSeparator(.fullWidthSemicolon)),
    ])
  func mistakesAreTold(csv: String, error: AgencyTableError) {
    #expect(throws: error) { try AgencyTable(csv: csv) }
  }

  @Test("Further names may have a full-width semicolon between, and an id may be a name of its own line")
  func wideSemicolons() throws {
    let table = try AgencyTable(csv: "name,id,other_names,备注\n甲局,甲局,乙局；丙局; 丁局,x\n")
    #expect(["甲局", "乙局", "丙局", "丁局"].map { table[$0] } == Array(repeating: "甲局", count: 4))
  }

  @Test("A name that is the id of others is not merged with them unless the table says so")
  func idsAreNoNames() throws {
    let reports = try [
      Reports.distinct(agency: "甲局", year: 2019), Reports.distinct(agency: "乙局", year: 2020),
    ]
    let panel = try Reports.panel(reports, agencies: AgencyTable(csv: "name,id\n甲局,乙局\n"))
    #expect(panel.agencies.map(\.id) == ["乙局"] && panel.agencies.first?.reports.map(\.agency) == ["甲局"])
    #expect(panel.unplaced == [.init(name: "1", agency: "乙局", year: 2020)])
    let told = try Reports.panel(reports, agencies: AgencyTable(csv: "name,id\n甲局,乙局\n乙局,乙局\n"))
    #expect(told.agencies.first?.reports.count == 2 && told.unplaced == [])
  }

  @Test("Long names cost no more than short ones, character by character")
  func longNames() {
    let long = String(repeating: "甲", count: 100_000)
    let names = [long: "1", long + "乙": "2", "甲乙丙丁": "3", "甲乙丙": "4"]
    #expect(NearNames(names, characters: 4).groups == [["甲乙丙", "甲乙丙丁"]], "no agency has such a name")
  }

  @Test("Reports without an agency or a year are listed")
  func unplacedReportsAreListed() throws {
    var report = try Reports.distinct(year: 2020)
    report.year = nil
    let panel = try Reports.panel([report])
    #expect(panel.agencies.isEmpty && panel.unplaced == [.init(name: "0", agency: "A", year: nil)])
  }

  @Test("An agency that is complete is given once, and the rest goes on")
  func agenciesAreStreamed() throws {
    var builder = PanelBuilder(catalog: try Reports.normalizer.get().catalog, concepts: ["requests.denied"])
    for agency in ["A", "B"] { builder.add(try Reports.distinct(agency: agency, year: 2020), named: agency) }
    let given = builder.finish(agency: "A")
    let first = try #require(given)
    #expect(Set(first.figures.map(\.cell.concept)) == ["requests.denied"])
    let again = builder.finish(agency: "A")
    #expect(again == nil)
    #expect(builder.finish().agencies.map(\.id) == ["B"])
  }
}
