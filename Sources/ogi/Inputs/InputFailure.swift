internal import OGIReports

/// Why an input was not converted.
struct InputFailure: Error, Sendable {
  enum Reason: Error, Sendable {
    /// The system could not give the file or folder.
    case system(SystemError)
    /// A folder holds no file that looks like a report.
    case nothingReadable
    /// The file holds no report that can be normalised.
    case normalization(NormalizationError)
    /// The converted report could not be written in the format.
    case encoding(String)
  }

  /// The path as it is given in the output; `-` for standard input.
  let path: String
  let reason: Reason
}
