import OGIMatching
import OGISchema
import OGIText

/// Texts of a table in which a figure may stand beside other text.
extension FactBuilder {
  /// The texts among the rows of a table that hold digits, not counting numbering, and are no label, heading, unit or cell.
  /// Those before unmapped figures are labels of these.
  ///
  /// In a scan digits anywhere in a text may be a figure that the engine ran together with it. A typed text holds one if it is a
  /// cell that ends in a digit: sentences of notes hold other numbers. So does a heading that the form has without the digit.
  /// What holds no letter and stands on a line of its own, as pages are numbered, is none.
  ///
  /// - Parameter used: The pieces that are cells of the table's rows.
  /// - Complexity: Linear in the tokens of the table.
  func textsWithDigits(
    in table: TableReading, form: String, without used: Set<Int>
  ) -> [UnmappedRow] {
    guard let start = table.rows.flatMap(\.label).min() else { return [] }
    let labels = Set(table.unmapped.flatMap { Array(stream.labelTokens(before: $0)) })
    let headings = table.furniture.union(table.headings.values)
    return (start..<max(start, table.tokens.upperBound)).compactMap { index in
      let token = stream.tokens[index]
      guard let body = token.lexeme?.body, !labels.contains(index), used.isDisjoint(with: token.pieces),
        headings.contains(index)
          ? body.endsInDigit && profile.labels.index(of: body) == nil
          : !claimed.contains(index) && mayHoldFigure(token, body)
      else { return nil }
      return unmappedRow(form: form, label: "", pieces: Array(token.pieces))
    }
  }

  private func mayHoldFigure(_ token: Token, _ body: MatchKey) -> Bool {
    guard stream.marks.isScanned else { return token.isCell && body.endsInDigit }
    return body.scalars.contains(where: { $0.properties.numericType == .decimal })
      && (token.isCell || body.scalars.contains(where: \.properties.isAlphabetic))
  }
}

extension MatchKey {
  fileprivate var endsInDigit: Bool { scalars.last?.properties.numericType == .decimal }
}
