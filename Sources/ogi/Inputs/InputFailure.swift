internal import OGIArchives
internal import OGIReports

/// Why an input was not converted.
struct InputFailure: Error, Sendable {
  enum Reason: Error, Sendable {
    /// The system could not give the file or folder.
    case system(SystemError)
    /// The file's name is not UTF-8, and paths are texts.
    case nameNotUTF8
    /// A folder or an archive holds no file that looks like a report.
    case nothingReadable
    /// A pattern matches no path.
    case nothingMatches
    /// The archive, or the file in it, cannot be unpacked.
    case archive(ArchiveError)
    /// An archive lies within an archive.
    case archiveInArchive
    /// The archive holds no file of this name.
    case notInArchive
    /// A list of paths names another.
    case listInList
    /// A list of paths names none.
    case listNamesNothing
    /// A list of paths is not UTF-8.
    case listNotUTF8
    /// The file holds no report that can be normalised.
    case normalization(NormalizationError)
    /// The converted report could not be written in the format.
    case encoding(String)
  }

  /// The path as it is given in the output; `-` for standard input.
  let path: String
  let reason: Reason
}

extension InputFailure {
  /// What the system said of a path.
  ///
  /// A name that is not UTF-8 was damaged on its way to a text, so that nothing is found under it.
  init(path: String, _ error: SystemError) {
    let isDamaged = error.isMissing && path.unicodeScalars.contains("\u{FFFD}")
    self.init(path: path, reason: isDamaged ? .nameNotUTF8 : .system(error))
  }
}
