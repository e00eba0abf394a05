import Foundation
import OGIReports

/// What a fixture's report says, keyed by reading it. `CONTRIBUTING.md` describes the columns.
struct Truth {
  struct Line: CustomStringConvertible {
    let number: Int
    let form: String
    let concept: String
    let dimensions: [String: String]
    let value: Decimal?
    let printed: String
    let status: String
    let review: String
    var label: String
    var source: String

    var key: String { Truth.key(concept, dimensions) }
    var description: String { "truth line \(number): \(form) \(key) = \(printed) [\(status)]" }

    /// Whether the row is short of cells, so that its figures stand in some column of it, all for review.
    var mayStandElsewhere: Bool { review == "?place-uncertain" }

    /// Whether nothing is in doubt.
    var isClear: Bool { review.isEmpty || review == "-" }

    /// Whether review codes are those that the line allows.
    func allows(_ codes: [ReviewCode]) -> Bool {
      switch review {
      case "*": true
      case "-", "": codes.isEmpty
      case "?": !codes.isEmpty
      default:
        if review.hasPrefix("?") {
          codes.contains { $0.rawValue == review.dropFirst() }
        } else {
          codes.map(\.rawValue) == review.split(separator: ";").map(String.init)
        }
      }
    }
  }

  private(set) var lines: [Line]

  init(contentsOf url: URL) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    var lines: [Line] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.hasPrefix("#"), !line.isEmpty else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.first == "form" { continue }
      guard fields.count >= 8 else { throw TruthError.malformed(line: index + 1) }
      lines.append(
        Line(
          number: index + 1, form: fields[0], concept: fields[1], dimensions: Self.dimensions(fields[2]),
          value: Decimal(string: fields[3]), printed: fields[3], status: fields[4], review: fields[5],
          label: fields[6], source: fields[7]))
    }
    self.lines = lines
  }

  /// The members in a field: an applicant by itself, those of other dimensions as `dimension=member`, with `;` between.
  private static func dimensions(_ text: String) -> [String: String] {
    let members = text.split(separator: ";").map { $0.split(separator: "=").map(String.init) }
    return Dictionary(
      members.map { ($0.count == 2 ? $0[0] : "applicant", $0.last ?? "") }, uniquingKeysWith: { $1 })
  }

  /// What tells a figure from the others of a report.
  static func key(_ concept: String, _ dimensions: [String: String]) -> String {
    "\(concept) \(text(of: dimensions))"
  }

  private static func text(of dimensions: [String: String]) -> String {
    dimensions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
  }

  enum TruthError: Error { case malformed(line: Int) }

  /// The truth of a text as it holds in another medium, which lays labels out in its own way and in which things stand
  /// elsewhere.
  var inOtherMedium: Truth {
    var truth = self
    for index in truth.lines.indices { (truth.lines[index].label, truth.lines[index].source) = ("", "") }
    return truth
  }

  /// How a report departs from the truth, one readable line each.
  func departures(of report: NormalizedReport) -> [String] {
    var departures: [String] = []
    var facts = report.facts
    for line in lines
    where !line.concept.isEmpty && line.status != "absent-or-review" && !line.mayStandElsewhere {
      if let index = facts.firstIndex(where: { Self.matches($0, line, exactly: true) }) {
        departures += Self.remarks(on: facts.remove(at: index), line)
      } else if let index = facts.firstIndex(where: { Self.matches($0, line, exactly: false) }) {
        departures.append("\(line): found \(Self.describe(facts.remove(at: index)))")
      } else {
        departures.append("\(line): missing")
      }
    }
    for line in lines where line.status == "absent-or-review" || line.mayStandElsewhere {
      guard let index = facts.firstIndex(where: { Self.matches($0, line, exactly: false) }) else { continue }
      let fact = facts.remove(at: index)
      if fact.review.isEmpty { departures.append("\(line): \(Self.describe(fact)) is not for review") }
    }
    departures += facts.filter { !repeats($0) }.map { "invented: \(Self.describe($0))" }
    return departures + unmappedDepartures(of: report)
  }

  /// Whether a fact says again, for review, what a line says: the second of two copies that differ elsewhere.
  private func repeats(_ fact: Fact) -> Bool {
    fact.review.contains(.duplicateTable) && lines.contains { Self.matches(fact, $0, exactly: true) }
  }

  private func unmappedDepartures(of report: NormalizedReport) -> [String] {
    var found = report.unmapped.flatMap { row in row.cells.map { "\(row.label) = \($0.printed)" } }
    var departures: [String] = []
    for line in lines where line.concept.isEmpty {
      let expected = "\(line.label) = \(line.printed)"
      if let index = found.firstIndex(of: expected) {
        found.remove(at: index)
      } else {
        departures.append("truth line \(line.number): unmapped \(expected): missing")
      }
    }
    return departures + found.map { "invented: unmapped \($0)" }
  }

  private static func matches(_ fact: Fact, _ line: Line, exactly: Bool) -> Bool {
    fact.concept.rawValue == line.concept && fact.dimensions == line.dimensions
      && (!exactly
        || fact.form == line.form && fact.value == line.value && fact.status.rawValue == line.status)
  }

  /// What is wrong with a fact whose figure is right.
  private static func remarks(on fact: Fact, _ line: Line) -> [String] {
    var remarks: [String] = []
    if !line.allows(fact.review) {
      remarks.append("\(line): review \(fact.review.map(\.rawValue)), not \(line.review)")
    }
    if !line.label.isEmpty, fact.label != line.label {
      remarks.append("\(line): label \(fact.label), not \(line.label)")
    }
    if !line.source.isEmpty, fact.source.description != line.source {
      remarks.append("\(line): source \(fact.source), not \(line.source)")
    }
    return remarks
  }

  private static func describe(_ fact: Fact) -> String {
    let value = fact.value.map { "\($0)" } ?? ""
    let review =
      fact.review.isEmpty ? "" : " for review: \(fact.review.map(\.rawValue).joined(separator: ";"))"
    return
      "\(fact.form) \(fact.concept) \(text(of: fact.dimensions)) = \(value) [\(fact.status.rawValue)] at \(fact.source)\(review)"
  }
}
