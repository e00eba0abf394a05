import OGIReports

/// What holds for every refusal.
enum ErrorProperties {
  static func check(_ error: NormalizationError, inputSize: Int) {
    switch error {
    case .unreadable(let path, _):
      fatalError("Violated: bytes cannot be unreadable, as \(path) is")
    case .reading(.tooLarge(_, let limit)):
      FuzzTarget.expect(inputSize > limit, "\(inputSize) bytes are too many for a limit of \(limit)")
    case .reading(.tooManyPieces(let limit)):
      FuzzTarget.expect(inputSize >= limit, "\(inputSize) bytes hold more pieces than \(limit)")
    case .reading(.tooDeep(let limit)):
      FuzzTarget.expect(inputSize >= limit, "\(inputSize) bytes nest elements deeper than \(limit)")
    case .reading:
      break
    case .reading(let error):
      fatalError("Violated: plain text cannot be refused as \(error)")
    case .noStatistics(let passedOver):
      for table in passedOver {
        FuzzTarget.expect(table.figures > 0, "a table without figures was passed over")
      }
    }
  }
}
