/// What a path that the user gave leads to.
enum InputRoot: Sendable {
  case standardInput
  case file(path: String)
  /// A pipe or a device, which can be read once.
  case stream(path: String)
  case folder(path: String)
  /// A file in an archive, or all in a folder of it.
  case member(String, archive: Archive)
  case pattern(PathPattern)
  case failure(InputFailure)

  /// Looks up a path. What is there by the very name comes before what the name could mean.
  ///
  /// - Throws: ``UsageFailure/outputIsInput(path:)`` if it leads to one of the files that are about to be replaced.
  init(at path: String, excluding excluded: Set<FileStatus.Identity>) throws(UsageFailure) {
    guard path != Input.standardInputPath else {
      self = .standardInput
      return
    }
    let found: Result<FileStatus, SystemError> = Result { () throws(SystemError) in
      try FileStatus(ofItemAt: path)
    }
    switch found {
    case .success(let status):
      if excluded.contains(status.identity) { throw .outputIsInput(path: path) }
      self = Self.item(of: status.kind, at: path)
    case .failure(let error) where error.isMissing:
      if let (archive, member) = Archive.archive(on: path) {
        if !excluded.isDisjoint(with: FileStatus.identities(of: [archive.path])) {
          throw .outputIsInput(path: path)
        }
        self = .member(member, archive: archive)
      } else if let pattern = PathPattern(path) {
        self = .pattern(pattern)
      } else {
        self = .failure(InputFailure(path: path, error))
      }
    case .failure(let error):
      self = .failure(InputFailure(path: path, error))
    }
  }

  private static func item(of kind: FileStatus.Kind, at path: String) -> InputRoot {
    switch kind {
    case .file: .file(path: path)
    case .folder: .folder(path: path)
    case .other: .stream(path: path)
    }
  }
}
