/// The members that select a figure within its concept, as the columns of CSV have them.
enum CSVDimensions {
  /// The dimension that has a column of its own.
  static let applicant = "applicant"

  /// The member of the dimension that has a column of its own; empty if there is none.
  static func applicant(of dimensions: [String: String]) -> String { dimensions[applicant] ?? "" }

  /// The members of the other dimensions, as `name=member` joined by `;`.
  static func others(of dimensions: [String: String]) -> String {
    let own = dimensions[applicant] == nil ? 0 : 1
    guard dimensions.count > own else { return "" }
    return
      dimensions
      .filter { $0.key != applicant }
      .sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }
      .joined(separator: ";")
  }
}
