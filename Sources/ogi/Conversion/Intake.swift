internal import OGIReports

/// Reads inputs and makes something of each report: concurrently, handed on in the order of the inputs, with one report
/// in memory for each processor and a few that wait for their turn.
struct Intake<Made: Sendable>: Sendable {
  let normalizer: any ReportNormalizing
  /// Whether the labels are told that reports were read by.
  var isAudited = false
  /// What is said of a report that was read.
  let notes: @Sendable (ConvertedReport) -> [String]
  /// What is made of a report. A failure is the input's.
  let make: @Sendable (ConvertedReport) throws -> Made

  /// What became of an input.
  private enum Outcome: Sendable {
    case made(Made, notes: [String], severities: [Finding.Severity])
    case failed(InputFailure)
    case noted(String)
  }

  /// Hands on what is made of each input that can be read.
  ///
  /// - Parameters:
  ///   - inputs: What is read, in its order.
  ///   - report: Takes a line for a person on each input that failed, and on what is to be known of the others. Where the paths
  ///     stand for more inputs than were named, a last line says how many failed.
  ///   - deliver: Takes what was made.
  /// - Throws: What `deliver` throws.
  func forEach<Failure: Error>(
    _ inputs: Inputs, report: (String) -> Void, deliver: (Made) throws(Failure) -> Void
  ) async throws(Failure) -> Tally {
    var tally = Tally()
    try await InOrder.forEach(inputs, width: InOrder.defaultWidth, transform: outcome) {
      outcome throws(Failure) in
      switch outcome {
      case .made(let made, let notes, let severities):
        notes.forEach(report)
        try deliver(made)
        tally.add(severities)
      case .failed(let failure):
        report(InputFailureRenderer.line(for: failure))
        tally.failed += 1
      case .noted(let line):
        report(line)
      }
    }
    if tally.failed > 0, tally.converted + tally.failed > inputs.pathCount {
      report(InputFailureRenderer.line(for: tally))
    }
    return tally
  }

  private func outcome(of found: FoundInput) -> Outcome {
    switch found {
    case .input(let input):
      do {
        let converted = try normalizer.normalize(input, auditing: isAudited)
        return .made(
          try make(converted), notes: notes(converted), severities: converted.report.findings.map(\.severity))
      } catch let failure as InputFailure {
        return .failed(failure)
      } catch {
        return .failed(InputFailure(path: input.path, reason: .encoding(String(describing: error))))
      }
    case .failure(let failure):
      return .failed(failure)
    case .passedOver(let count, let folder):
      return .noted(InputFailureRenderer.line(forPassedOver: count, in: folder))
    }
  }
}
