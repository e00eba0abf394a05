internal import OGIReports
internal import OGIText

/// Says in one line why a table of agencies cannot be used, and what to do.
enum AgencyTableFailureRenderer {
  static func line(for failure: AgencyTableFailure) -> String {
    let path = failure.path.forTerminal
    switch failure.reason {
    case .unreadable(let failure): return InputFailureRenderer.line(for: failure)
    case .notText(let error): return "ogi: \(path): \(error.description) — save it as CSV in UTF-8"
    case .damaged(let count):
      let characters = count == 1 ? "1 character" : "\(count) characters"
      return "ogi: \(path): \(characters) could not be decoded — save it as CSV in UTF-8"
    case .mistake(let error): return "ogi: \(path): \(error.description.forTerminal) — \(advice(for: error))"
    }
  }

  private static func advice(for error: AgencyTableError) -> String {
    switch error {
    case .missingColumn: "the first line names the columns name, id and other_names"
    case .wrongFieldCount: "put a field that holds a comma in quotes"
    case .emptyID: "each name needs an id"
    case .wrongSeparator: "save it with commas between the fields"
    case .unknownColumn: "rename it, or give it quite another name to have it passed over"
    case .idIsName: "take another id, or give the name this one"
    case .nameTwice: "a name stands for one agency"
    case .openQuote: "close it, or write a quote within quotes twice"
    }
  }
}
