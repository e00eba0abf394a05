/// The conversion of inputs to one output, report by report.
struct Conversion: Sendable {
  let normalizer: any ReportNormalizing
  let encoding: any ReportEncoding
  /// What is said of a converted report beside what is written.
  var notes: @Sendable (ConvertedReport) -> [String] = InputFailureRenderer.notes

  /// Converts the inputs and writes each as it comes.
  ///
  /// The sink is committed if an input was converted. Otherwise it is discarded: nothing is replaced by nothing.
  ///
  /// - Parameters:
  ///   - inputs: what is converted, in its order.
  ///   - sink: takes the output.
  ///   - report: takes a line for a person on each input that failed.
  func run(
    _ inputs: Inputs, to sink: inout some OutputSink, report: (String) -> Void
  ) async throws(OutputFailure) -> Tally {
    let intake = Intake(normalizer: normalizer, notes: notes, make: encoding.encode)
    do throws(OutputFailure) {
      var isFirst = true
      try sink.write(Array(encoding.opening.utf8))
      let tally = try await intake.forEach(inputs, report: report) { bytes throws(OutputFailure) in
        if !isFirst { try sink.write(Array(encoding.separator.utf8)) }
        isFirst = false
        try sink.write(bytes)
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
