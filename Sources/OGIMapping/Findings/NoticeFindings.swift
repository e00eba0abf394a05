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
        .encodingGuessed, ["encoding": encoding, "confidence": "\(percent(confidence))"])
    case .controlCharacters(let count): finding(.controlCharacters, ["count": "\(count)"])
    case .hiddenText(let count): finding(.hiddenText, ["count": "\(count)"])
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

  /// A share in percent; readers of others may say what is none.
  private func percent(_ share: Double) -> String {
    let percent = (share * 100).rounded()
    return (0...100).contains(percent) ? "\(Int(percent)) %" : "?"
  }
}
