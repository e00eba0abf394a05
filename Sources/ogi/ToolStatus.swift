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

  /// The status after so many inputs were and were not converted.
  init(converted: Int, failed: Int) {
    switch (converted, failed) {
    case (_, 0): self = .converted
    case (0, _): self = .nothingConverted
    default: self = .partlyConverted
    }
  }
}
