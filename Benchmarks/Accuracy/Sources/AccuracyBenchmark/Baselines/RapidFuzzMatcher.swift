import Foundation

/// Takes a label for the nearest by RapidFuzz's `fuzz.ratio`, where Python has it.
///
/// Python is asked once, about all printed labels of all reports.
package struct RapidFuzzMatcher: LabelMatcher {
  private let matches: [[String]: [String: LabelMatch]]

  package var name: String { "rapidfuzz" }

  /// Asks Python about all labels of some reports.
  ///
  /// - Parameters:
  ///   - python: The interpreter.
  ///   - reports: The reports that will be mapped.
  ///   - rows: The forms' rows.
  /// - Returns: `nil` if there is no such interpreter, or it has no RapidFuzz.
  package init?(python: String, reports: [ReportCase], rows: FormRows) {
    var printed: [[String]: Set<String>] = [:]
    for report in reports {
      let form = FormLabels(rows: rows, of: report.truth)
      printed[form.labels, default: []].formUnion(form.printedRows(of: report.text).flatMap(\.labels))
    }
    let questions = printed.map { RapidFuzzScript.Question(labels: $0.key, printed: $0.value.sorted()) }
    guard let answers = RapidFuzzScript(python: python).answers(to: questions) else { return nil }
    matches = Dictionary(
      zip(questions, answers).map { question, answers in
        let matches = answers.map { LabelMatch(index: $0.index, similarity: $0.similarity) }
        return (
          question.labels, Dictionary(zip(question.printed, matches), uniquingKeysWith: { first, _ in first })
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  package func match(_ printed: String, among labels: [String]) -> LabelMatch? {
    matches[labels]?[printed].flatMap { $0.similarity >= LabelMatch.leastSimilarity ? $0 : nil }
  }
}
