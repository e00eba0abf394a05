internal import OGIReports

/// The conversion of inputs to one output: concurrent, in the order of the inputs, one report in memory for
/// each processor and a few that wait for their turn.
struct Conversion: Sendable {
  let normalizer: any ReportNormalizing
  let encoding: any ReportEncoding
  /// What is said of a converted report beside what is written.
  var notes: @Sendable (ConvertedReport) -> [String] = InputFailureRenderer.notes
  /// Whether the labels are told that reports were read by.
  var isAudited = false
  /// How many inputs are on their way at a time.
  var width = InOrder.defaultWidth

  /// What became of an input.
  private enum Outcome: Sendable {
    case converted([UInt8], notes: [String], severities: [Finding.Severity], audit: Audit)
    case failed(InputFailure)
    case noted(String)
  }

  /// The labels that a report was read by, if they are told.
  private struct Audit: Sendable {
    let path: String
    let labels: [AuditedLabel]
  }

  /// Converts the inputs and writes each as it comes.
  ///
  /// The sink is committed if an input was converted. Otherwise it is discarded: nothing is replaced by nothing.
  ///
  /// - Parameters:
  ///   - inputs: what is converted, in its order.
  ///   - sink: takes the output.
  ///   - audit: takes the labels that each report was read by, with its path, if they are told.
  ///   - report: takes a line for a person on each input that failed.
  func run(
    _ inputs: Inputs, to sink: inout some OutputSink, audit: ([AuditedLabel], String) -> Void = { _, _ in },
    report: (String) -> Void
  ) async throws(OutputFailure) -> Tally {
    var tally = Tally()
    do throws(OutputFailure) {
      try sink.write(Array(encoding.opening.utf8))
      try await InOrder.forEach(inputs, width: width, transform: convert) { outcome throws(OutputFailure) in
        switch outcome {
        case .converted(let bytes, let notes, let severities, let labels):
          notes.forEach(report)
          if tally.converted > 0 { try sink.write(Array(encoding.separator.utf8)) }
          try sink.write(bytes)
          audit(labels.labels, labels.path)
          tally.add(severities)
        case .failed(let failure):
          report(InputFailureRenderer.line(for: failure))
          tally.failed += 1
        case .noted(let line):
          report(line)
        }
      }
      try sink.write(Array(encoding.closing.utf8))
      if tally.converted > 0 { try sink.commit() } else { sink.discard() }
    } catch {
      sink.discard()
      throw error
    }
    return tally
  }

  private func convert(_ found: FoundInput) -> Outcome {
    switch found {
    case .input(let input):
      do {
        let (converted, labels) = try normalizer.normalize(input, auditing: isAudited)
        return .converted(
          try encoding.encode(converted), notes: notes(converted),
          severities: converted.report.findings.map(\.severity),
          audit: Audit(path: input.path, labels: labels))
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
