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
