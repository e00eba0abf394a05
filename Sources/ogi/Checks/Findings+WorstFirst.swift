internal import OGIReports

extension [Finding] {
  /// The findings of a severity and of worse ones: the worst first, then those that concern the whole report, then by
  /// place, otherwise as they come.
  func worstFirst(from severity: Finding.Severity) -> [Finding] {
    filter { $0.severity >= severity }
      .enumerated()
      .sorted { first, second in
        if first.element.severity != second.element.severity {
          return first.element.severity > second.element.severity
        }
        switch (first.element.source, second.element.source) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (let place?, let other?) where place.stands(before: other): return true
        case (let place?, let other?) where other.stands(before: place): return false
        default: return first.offset < second.offset
        }
      }
      .map(\.element)
  }
}
