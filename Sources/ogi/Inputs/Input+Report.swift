extension Input {
  /// The one report that a path stands for.
  ///
  /// - Throws: ``UsageFailure/folderWhereReportExpected(path:)``, ``UsageFailure/severalReports(path:first:)``, or
  ///   ``InputFailure`` if there is no report at the path.
  static func report(at path: String) throws -> Input {
    guard (try? FileStatus(ofItemAt: path))?.kind != .folder else {
      throw UsageFailure.folderWhereReportExpected(path: path)
    }
    var report: Input?
    for found in try Inputs([path]) {
      switch found {
      case .input(let input):
        if let report { throw UsageFailure.severalReports(path: path, first: report.path) }
        report = input
      case .failure(let failure):
        throw failure
      case .passedOver:
        break
      }
    }
    guard let report else { throw InputFailure(path: path, reason: .nothingReadable) }
    return report
  }
}
