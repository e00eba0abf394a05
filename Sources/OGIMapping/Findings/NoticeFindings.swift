import OGICatalog
import OGIDocuments
import OGISchema

extension MappingCatalog {
  /// What a reader noticed, as a finding.
  func finding(of notice: ReadingNotice) -> Finding? {
    switch notice {
    case .charactersLost(let count, let encoding):
      finding(.charactersLost, ["count": "\(count)", "encoding": encoding])
    case .encodingGuessed(let encoding, let confidence):
      finding(
        .encodingGuessed, ["encoding": encoding, "confidence": "\(Int((confidence * 100).rounded())) %"])
    case .controlCharacters(let count): finding(.controlCharacters, ["count": "\(count)"])
    }
  }

  /// What a check that failed tells; `nil` if the catalog does not know the check.
  ///
  /// - Parameter values: What stands for the placeholders of the check's texts, in all languages.
  func finding(_ name: ReportCheck.Name, _ values: [String: String], source: Place? = nil) -> Finding? {
    check(name).map { check in
      Finding(
        rule: check.id, severity: check.severity, messages: check.messages(values.mapValues { ["": $0] }),
        source: source)
    }
  }
}
