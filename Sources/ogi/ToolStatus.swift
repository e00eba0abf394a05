internal import OGIReports

/// The exit status of the tool. A command ends with another status than ``converted`` by throwing it.
enum ToolStatus: Int32, Error, Equatable {
  /// All inputs were converted.
  case converted = 0
  /// The command was used wrongly, or the system refused something other than reading an input.
  case failure = 1
  /// No input could be converted: none holds statistics, or none could be read.
  case nothingConverted = 2
  /// Some inputs failed or hold no statistics, and the others were converted.
  case partlyConverted = 3

  /// All inputs were read, and there are findings of the severity asked for or of a worse one, or mistakes.
  case findings = 4

  /// The status of a conversion.
  init(_ tally: Tally) {
    switch (tally.converted, tally.failed) {
    case (_, 0): self = .converted
    case (0, _): self = .nothingConverted
    default: self = .partlyConverted
    }
  }

  /// The status of a check: that of a conversion, which tells whether all was checked, before any findings.
  init(_ tally: Tally, asking severity: Finding.Severity) {
    let status = ToolStatus(tally)
    self = status == .converted && tally.count(from: severity) > 0 ? .findings : status
  }
}
