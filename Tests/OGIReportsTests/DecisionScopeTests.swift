import OGIReports
import OGISSSOM
import Testing

/// A decision changes what it says and nothing else, whatever the report.
@Suite("What decisions leave alone")
struct DecisionScopeTests {
  @Test("The facts of all other rows stay what they are, and no figure is lost", arguments: Fixture.all)
  func othersStay(fixture: Fixture) throws {
    let normalizer = try DecisionTests.normalizer.get()
    let audited = try normalizer.audit(contentsOf: fixture.input)
    let audit = EditedAudit(of: audited, by: normalizer)
    let directory = RowDirectory(normalizer.catalog)
    var edited = audit
    for (number, index) in Self.sample(of: audit.set.mappings).enumerated() {
      let mapping = audit.set.mappings[index]
      let table = directory.tables.first { "ogitable:\($0.id)" == mapping[.subjectSource] }
      let other = table?.rows.first { "ogiform:\($0.id)" != mapping[.objectID] }
      edited.decide(at: index, [other.map { "ogiform:\($0.id)" }, EditedAudit.none, nil][number % 3])
    }
    let report = try edited.normalizer().normalize(contentsOf: fixture.input)
    #expect(report.figures.isSuperset(of: audited.report.figures), "\(fixture.name): figures are lost")
    let departures = Self.departures(of: report, from: audited.report)
    #expect(departures.isEmpty, "\(fixture.name):\n\(departures.joined(separator: "\n"))")
  }

  private static let damaged = Fixture.all.filter { fixture in
    ["-broken", "word-paste", "twice", "spelled", "regional", "litigation-only", "wrong"].contains {
      fixture.name.contains($0)
    }
  }

  @Test("All labels confirmed: every figure stays, and no label is in doubt", arguments: damaged)
  func allConfirmed(fixture: Fixture) throws {
    let normalizer = try DecisionTests.normalizer.get()
    let audited = try normalizer.audit(contentsOf: fixture.input)
    var audit = EditedAudit(of: audited, by: normalizer)
    for index in audit.set.mappings.indices { audit.decide(at: index) }
    let report = try audit.normalizer().normalize(contentsOf: fixture.input)
    func said(_ report: NormalizedReport) -> [String] {
      report.facts.map {
        "\($0.form) \($0.concept) \($0.dimensions) \($0.value as Any) \($0.status) \($0.source)"
      }
    }
    #expect(said(report) == said(audited.report))
    #expect(report.unmapped.map(\.cells) == audited.report.unmapped.map(\.cells))
    #expect(report.facts.allSatisfy { $0.decision == nil || !$0.review.contains(.labelUncertain) })
    #expect(report.findings == audited.report.findings)
  }

  /// Some labels of an audit: those that were not read to the letter first.
  private static func sample(of mappings: [SSSOMMapping]) -> [Int] {
    let odd = mappings.indices.filter { mappings[$0][.mappingJustification] != "semapv:LexicalMatching" }
    return Array(odd.prefix(6)) + mappings.indices.filter { !odd.contains($0) }.prefix(3)
  }

  /// Facts without a decision that were not there before, and facts that are gone though no decision is about their cell.
  /// A fact may be marked as told twice if a decided row tells the same.
  private static func departures(of report: NormalizedReport, from before: NormalizedReport) -> [String] {
    let decided = Set(report.facts.filter { $0.decision != nil }.map(\.source))
      .union(report.unmapped.filter { $0.decision != nil }.flatMap { $0.cells.map(\.source) })
    let claimed = Set(report.facts.filter { $0.decision != nil }.map { "\($0.concept) \($0.dimensions)" })
    let known = Set(before.facts)
    let new = report.undecided.filter { fact in
      var unmarked = fact
      if claimed.contains("\(fact.concept) \(fact.dimensions)") {
        unmarked.review.removeAll { $0 == .duplicateTable }
      }
      return !known.contains(fact) && !known.contains(unmarked)
    }
    let cells = Set(report.undecided.map(\.source))
    let gone = before.facts.filter {
      $0.status != .blank && !cells.contains($0.source) && !decided.contains($0.source)
    }
    return new.map { "changed: \($0)" } + gone.map { "gone: \($0)" }
  }
}
