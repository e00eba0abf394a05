internal import OGIArchives
internal import OGIDocuments
internal import OGIMarkup

extension DocumentReadingError {
  /// Why the archive that an Office file is cannot be read.
  init(_ error: ArchiveError, format: String) {
    switch error {
    case .damaged(let reason): self = .damaged(format: format, reason: reason)
    case .encrypted: self = .encrypted(format: format)
    case .tooLarge(let size, let limit): self = .tooLarge(size: size, limit: limit)
    case .expandsTooMuch(let limit): self = .expandsTooMuch(limit: limit)
    case .tooManyEntries(let limit): self = .damaged(format: format, reason: "more than \(limit) parts")
    case .exhausted: self = .damaged(format: format, reason: "no memory is left")
    }
  }

  /// Why a part of an Office file cannot be read.
  init(_ error: MarkupError, format: String, part: String) {
    self.init(error, format: format)
    // What is empty or malformed is a part of the file.
    switch self {
    case .damaged(_, let reason): self = .damaged(format: format, reason: "\(part), \(reason)")
    case .empty: self = .damaged(format: format, reason: "\(part) is empty")
    default: break
    }
  }
}
