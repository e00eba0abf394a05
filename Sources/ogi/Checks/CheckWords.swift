internal import OGIReports

/// The words around findings, by language. Severities stay as they are: editors look for them.
struct CheckWords: Sendable {
  let language: Language

  private func pick(_ english: String, _ chinese: String) -> String { language == .zh ? chinese : english }

  var left: String { pick("left", "左") }
  var right: String { pick("right", "右") }
  var greatestRight: String { pick("greatest right", "右最大") }
  var difference: String { pick("difference", "差") }
  var absent: String { pick("absent", "无此项") }
  var blank: String { pick("blank", "空白") }
  var yearBefore: String { pick("year before", "上一年") }
  var noFindings: String { pick("no findings", "未发现问题") }

  func side(_ side: Evaluation.Cell.Side) -> String { side == .left ? left : right }

  func zeros(_ count: Int) -> String { pick("and \(count) figures of 0", "另有\(count)个0") }

  func noFindings(from severity: Finding.Severity) -> String {
    pick(
      "no findings of severity \(severity.rawValue) or worse", "未发现\(severity.rawValue)及以上的问题")
  }

  /// What a check came to: reports, and findings by severity.
  func summary(of tally: Tally, from severity: Finding.Severity) -> String {
    let asked = Finding.Severity.allCases.filter { $0 >= severity }.sorted(by: >)
    let found = asked.compactMap { severity in tally.findings[severity].map { count($0, of: severity) } }
    let lesser = tally.findings.values.reduce(0, +) - tally.count(from: severity)
    let hidden =
      lesser > 0 ? pick("; \(lesser) of lesser severity not shown", "；另有较轻的\(lesser)条未列出") : ""
    let reports = pick(Self.count(tally.converted, "report") + " checked: ", "已检查\(tally.converted)份报告：")
    return reports + (found.isEmpty ? noFindings : found.joined(separator: pick(", ", "，"))) + hidden
  }

  private func count(_ number: Int, of severity: Finding.Severity) -> String {
    let english =
      severity == .information ? "\(number) of information" : Self.count(number, severity.rawValue)
    return pick(english, "\(number)条\(severity.rawValue)")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
