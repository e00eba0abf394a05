/// How a result is worse than a reference, in so far as it is not tolerated.
package struct Regression {
  /// What is tolerated.
  package enum Tolerance {
    /// How much a share of rows or figures may fall on a whole suite.
    package static let shareOfSuite = 0.001
    /// How much it may fall on a group of a suite, where one figure weighs more.
    package static let shareOfGroup = 0.01
    /// How much an error of calibration may rise on a whole suite.
    package static let calibrationError = 0.005
    /// How many more figures may be wrong in silence on a whole suite.
    package static let silentFigures = 0
  }

  /// A line on each thing that became worse.
  package let complaints: [String]

  /// Compares the library's measures with those of a reference.
  package init(of result: BenchmarkResult, from reference: BenchmarkResult) {
    complaints = reference.suites.flatMap { old -> [String] in
      guard let new = result.suites.first(where: { $0.name == old.name }) else {
        return ["\(old.name): not run"]
      }
      return old.groups.filter { $0.mapper == LibraryMapper.name }.flatMap { group -> [String] in
        let name = ([old.name] + group.traits.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
          .joined(separator: ", ")
        guard let measures = new.measures(of: group.mapper, group.traits) else {
          return ["\(name): not run — renew the reference"]
        }
        return Self.complaints(of: measures, from: group.measures, isWhole: group.traits.isEmpty)
          .map { "\(name): \($0)" }
      }
    }
  }

  private static func complaints(of new: Measures, from old: Measures, isWhole: Bool) -> [String] {
    var complaints: [String] = []
    if new.reports != old.reports {
      complaints.append("\(new.reports) reports instead of \(old.reports) — renew the reference")
    }
    let fall = isWhole ? Tolerance.shareOfSuite : Tolerance.shareOfGroup
    for (name, share) in [
      ("rows mapped right", \Measures.rowsRightShare), ("precision", \.precision), ("recall", \.recall),
    ] as [(String, KeyPath<Measures, Double?>)] {
      if let before = old[keyPath: share], (new[keyPath: share] ?? 0) < before - fall {
        complaints.append(
          "\(name) fell from \(TextReport.percent(before)) to \(TextReport.percent(new[keyPath: share])) %")
      }
    }
    guard isWhole else { return complaints }
    if new.silent > old.silent + Tolerance.silentFigures {
      complaints.append("\(new.silent) figures wrong in silence instead of \(old.silent)")
    }
    for (name, error) in [
      ("calibration error", \Measures.calibrationError),
      ("calibration error without review", \.calibrationErrorUnreviewed),
    ] as [(String, KeyPath<Measures, Double>)] {
      let (before, after) = (old[keyPath: error], new[keyPath: error])
      if after > before + Tolerance.calibrationError {
        complaints.append("\(name) rose from \(before) to \(after)")
      }
    }
    return complaints
  }
}
