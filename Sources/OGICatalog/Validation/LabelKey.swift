/// A label as it is compared with others: two labels of one key cannot be told apart in a report.
struct LabelKey: Hashable, Sendable {
  private let text: String

  init(_ label: String) {
    // The one place where labels are folded: OGIText's match key takes over here.
    text = String(String.UnicodeScalarView(label.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
