internal import OGIReports

/// What a panel knows of a figure beside its value, as one field of text.
enum FigureNotes {
  /// How a whole was added up: `PARTITION: CONCEPT=VALUE + …`, with `(derived)` and `(repaired)` behind parts that are,
  /// `0 (blank)` for blanks that count as 0, and at the end the rules that show it.
  static func text(of derivation: Derivation) -> String {
    let parts = derivation.inputs.map { "\($0.concept)=\(value(of: $0))" }
    let zeros = derivation.zeros.joined(separator: ", ")
    return "\(derivation.partition): \(parts.joined(separator: " + "))"
      + (zeros.isEmpty ? "" : "; blank is 0 by \(zeros)")
  }

  private static func value(of input: Derivation.Input) -> String {
    switch input.status {
    case .blank: "0 (blank)"
    case .reported: input.value?.plainText ?? ""
    case .derived, .repaired: "\(input.value?.plainText ?? "") (\(input.status.rawValue))"
    }
  }

  /// The figures that differ from the one given: `VALUE (FORM, REPORT:PLACE)`, joined by `; `.
  static func others(of figure: PanelFigure, in reports: [Panel.Report]) -> String {
    let texts = figure.others.map { other in
      let report = reports.indices.contains(other.report) ? reports[other.report].name : ""
      let place = other.source.map { $0.text(in: report) } ?? "\(report), \(other.status.rawValue)"
      return "\(other.value?.plainText ?? "") (\(other.form), \(place))"
    }
    return texts.joined(separator: "; ")
  }
}
