internal import OGIReports

/// The conversion of inputs to one output, report by report.
struct Conversion: Sendable {
  let normalizer: any ReportNormalizing
  let encoding: any ReportEncoding
  /// What is said of a converted report beside what is written.
  var notes: @Sendable (ConvertedReport) -> [String] = InputFailureRenderer.notes
  /// Whether the labels are told that reports were read by.
  var isAudited = false

  /// What is written of a report, and told.
  private struct Encoded: Sendable {
    let bytes: [UInt8]
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
    let intake = Intake(normalizer: normalizer, isAudited: isAudited, notes: notes) { [encoding] in
      Encoded(bytes: try encoding.encode($0), path: $0.path, labels: $0.labels)
    }
    do throws(OutputFailure) {
      var isFirst = true
      try sink.write(Array(encoding.opening.utf8))
      let tally = try await intake.forEach(inputs, report: report) { encoded throws(OutputFailure) in
        if !isFirst { try sink.write(Array(encoding.separator.utf8)) }
        isFirst = false
        try sink.write(encoded.bytes)
        audit(encoded.labels, encoded.path)
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
