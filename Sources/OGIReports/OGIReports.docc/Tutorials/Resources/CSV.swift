/// A line of a CSV file (RFC 4180).
func line(_ fields: [String]) -> String {
  fields.map(field).joined(separator: ",") + "\n"
}

/// A field, in quotes where it needs them.
private func field(_ text: String) -> String {
  let needsQuotes = text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
  return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
}
