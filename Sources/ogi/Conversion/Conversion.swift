internal import OGIReports

/// The conversion of inputs to one output, report by report.
struct Conversion: Sendable {
  let normalizer: any ReportNormalizing
  let encoding: any ReportEncoding
  /// What is said of a converted report beside what is written.
  var notes: @Sendable (ConvertedReport) -> [String] = InputFailureRenderer.notes
  /// Whether the labels are told that reports were read by.
  var isAudited = false

  /// By what a report was read.
  struct Trace: Sendable {
    let path: String
    /// The labels, if they are told.
    let labels: [AuditedLabel]
    /// Where the decisions are written down that figures stand under.
    let decisions: Set<String>
  }

  /// What is written of a report, and by what it was read.
  private struct Encoded: Sendable {
    let bytes: [UInt8]
    let trace: Trace
  }

  /// Converts the inputs and writes each as it comes.
  ///
  /// The sink is committed if an input was converted. Otherwise it is discarded: nothing is replaced by nothing.
  ///
  /// - Parameters:
  ///   - inputs: what is converted, in its order.
  ///   - sink: takes the output.
  ///   - trace: takes by what each report was read.
  ///   - report: takes a line for a person on each input that failed.
  func run(
    _ inputs: Inputs, to sink: inout some OutputSink, trace: (Trace) -> Void = { _ in },
    report: (String) -> Void
  ) async throws(OutputFailure) -> Tally {
    let intake = Intake(normalizer: normalizer, isAudited: isAudited, notes: notes) { [encoding] in
      Encoded(bytes: try encoding.encode($0), trace: Trace($0))
    }
    do throws(OutputFailure) {
      var isFirst = true
      try sink.write(Array(encoding.opening.utf8))
      let tally = try await intake.forEach(inputs, report: report) { encoded throws(OutputFailure) in
        if !isFirst { try sink.write(Array(encoding.separator.utf8)) }
        isFirst = false
        try sink.write(encoded.bytes)
        trace(encoded.trace)
      }
      try sink.write(Array(encoding.closing.utf8))
      if tally.converted > 0 { try sink.commit() } else { sink.discard() }
      return tally
    } catch {
      sink.discard()
      throw error
    }
  }
}

extension Conversion.Trace {
  fileprivate init(_ converted: ConvertedReport) {
    path = converted.path
    labels = converted.labels
    let report = converted.report
    decisions = Set(report.facts.compactMap(\.decision) + report.unmapped.compactMap(\.decision))
  }
}
