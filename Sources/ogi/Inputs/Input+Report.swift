extension Input {
  /// The one report that a command was given.
  ///
  /// - Throws: ``UsageFailure/folderWhereReportExpected(path:)``, or ``InputFailure`` if there is nothing at the path.
  static func report(at path: String) throws -> Input {
    guard path != standardInput.path else { return .standardInput }
    do {
      guard try FileStatus(ofItemAt: path).kind != .folder else {
        throw UsageFailure.folderWhereReportExpected(path: path)
      }
    } catch let error as SystemError {
      throw InputFailure(path: path, error)
    }
    return .file(path: path)
  }
}
