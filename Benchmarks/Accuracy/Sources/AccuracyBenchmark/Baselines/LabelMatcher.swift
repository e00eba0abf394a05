/// A way to find the form's label that a printed one is.
package protocol LabelMatcher: Sendable {
  /// The name of a baseline that uses it.
  var name: String { get }

  /// The label among some that a printed one is, and how alike the two are, from 0 to 1; `nil` if it is none.
  ///
  /// - Parameters:
  ///   - printed: The printed label, in NFKC and without blanks.
  ///   - labels: The form's labels, likewise.
  func match(_ printed: String, among labels: [String]) -> LabelMatch?
}

/// A form's label that a printed one is.
package struct LabelMatch: Hashable, Sendable {
  /// The label's position among those that were asked about.
  package let index: Int
  /// How alike the two are, from 0 to 1.
  package let similarity: Double

  /// Creates a match from its parts.
  package init(index: Int, similarity: Double) {
    self.index = index
    self.similarity = similarity
  }

  /// How alike two labels must at least be for one to be taken for the other: rows under headings and in prose would
  /// be some row of the form otherwise.
  package static let leastSimilarity = 0.6
}

/// Takes a label for the one that reads the same.
package struct ExactMatcher: LabelMatcher {
  /// Creates the matcher.
  package init() {}

  package var name: String { "exact" }

  package func match(_ printed: String, among labels: [String]) -> LabelMatch? {
    labels.firstIndex(of: printed).map { LabelMatch(index: $0, similarity: 1) }
  }
}

/// Takes a label for the nearest by Levenshtein's distance, as a share of the longer one's length.
package struct LevenshteinMatcher: LabelMatcher {
  /// Creates the matcher.
  package init() {}

  package var name: String { "levenshtein" }

  package func match(_ printed: String, among labels: [String]) -> LabelMatch? {
    nearest(printed, among: labels).flatMap { $0.similarity >= LabelMatch.leastSimilarity ? $0 : nil }
  }

  /// The nearest label, however far it is; the first of those that are equally near.
  func nearest(_ printed: String, among labels: [String]) -> LabelMatch? {
    let printed = Array(printed.unicodeScalars)
    let matches = labels.enumerated().map { index, label in
      LabelMatch(index: index, similarity: Levenshtein.similarity(of: printed, Array(label.unicodeScalars)))
    }
    return matches.max { ($0.similarity, $1.index) < ($1.similarity, $0.index) }
  }
}
