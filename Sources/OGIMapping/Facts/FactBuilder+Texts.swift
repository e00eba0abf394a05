import OGISchema
import OGIText

/// What an OCR engine ran together with the text beside it.
extension FactBuilder {
  /// The texts among the rows of a scanned table that hold digits, not counting numbering, and are no label, heading, unit or cell.
  /// Those before unmapped figures are labels of these.
  ///
  /// What holds no letter and stands on a line of its own, as pages are numbered, is none.
  ///
  /// - Parameter used: The pieces that are cells of the table's rows.
  /// - Complexity: Linear in the tokens of the table.
  func textsWithDigits(
    in table: TableReading, form: String, without used: Set<Int>
  ) -> [UnmappedRow] {
    guard stream.marks.isScanned, let start = table.rows.flatMap(\.label).min() else { return [] }
    let labels = Set(table.unmapped.flatMap { Array(stream.labelTokens(before: $0)) })
    return (start..<max(start, table.tokens.upperBound)).compactMap { index in
      let token = stream.tokens[index]
      guard let body = token.lexeme?.body, !claimed.contains(index), !labels.contains(index),
        used.isDisjoint(with: token.pieces),
        body.scalars.contains(where: { $0.properties.numericType == .decimal }),
        token.isCell || body.scalars.contains(where: \.properties.isAlphabetic)
      else { return nil }
      return unmappedRow(form: form, label: "", pieces: Array(token.pieces))
    }
  }
}
