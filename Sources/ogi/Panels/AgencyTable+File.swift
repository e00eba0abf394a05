internal import OGIReports
internal import OGIText

/// Why a table of agencies cannot be used.
struct AgencyTableFailure: Error {
  enum Reason {
    case unreadable(InputFailure)
    case notText(TextDecodingError)
    /// So many characters could not be decoded.
    case damaged(count: Int)
    case mistake(AgencyTableError)
  }

  let path: String
  let reason: Reason
}

extension AgencyTable {
  /// Reads the table in a file, in whatever encoding it is.
  init(fileAt path: String) throws(AgencyTableFailure) {
    let bytes: [UInt8]
    do { bytes = try Input.file(path: path).bytes() } catch {
      throw AgencyTableFailure(path: path, reason: .unreadable(error))
    }
    let text: DecodedText
    do { text = try TextDecoder().decode(bytes) } catch {
      throw AgencyTableFailure(path: path, reason: .notText(error))
    }
    guard text.replacementCount == 0 else {
      throw AgencyTableFailure(path: path, reason: .damaged(count: text.replacementCount))
    }
    do { self = try AgencyTable(csv: text.string) } catch {
      throw AgencyTableFailure(path: path, reason: .mistake(error))
    }
  }
}

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
    case .nameTwice: "a name stands for one agency"
    case .openQuote: "close it, or write a quote within quotes twice"
    }
  }
}
