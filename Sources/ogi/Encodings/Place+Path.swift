internal import OGIReports

extension Place {
  /// The place in the source with a path, as editors follow it: `PATH:LINE:COLUMN`.
  func text(in path: String) -> String {
    switch self {
    case .text(let line, let column): "\(path):\(line):\(column)"
    case .cell, .page: "\(path): \(description)"
    }
  }
}
