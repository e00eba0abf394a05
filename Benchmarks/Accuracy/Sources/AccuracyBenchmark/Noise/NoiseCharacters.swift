import Foundation
import OGIReports

/// The characters that noise puts into labels.
package struct NoiseCharacters: Sendable {
  /// The ideographs of the forms' labels, by code point.
  package let label: [Unicode.Scalar]
  /// What looks like a character, the most alike first.
  package let lookAlikes: [Unicode.Scalar: [Unicode.Scalar]]

  /// The characters for the forms' labels, with the look-alikes of `Data/look-alikes.tsv`.
  package init(rows: FormRows) throws {
    let table = Checkout.folder.appending(path: "Data/look-alikes.tsv")
    self.init(rows: rows, lookAlikes: try String(contentsOf: table, encoding: .utf8))
  }

  /// Creates the characters.
  ///
  /// - Parameters:
  ///   - rows: The forms' rows.
  ///   - lookAlikes: A table with the columns `character` and `lookAlikes`.
  package init(rows: FormRows, lookAlikes: String) {
    label = Set(rows.rows.flatMap(\.labels).flatMap(\.unicodeScalars).filter(\.properties.isIdeographic))
      .sorted()
    let records = TabSeparatedTable(lookAlikes).records.compactMap { record in
      record["character"].unicodeScalars.first.map { ($0, Array(record["lookAlikes"].unicodeScalars)) }
    }
    self.lookAlikes = Dictionary(records, uniquingKeysWith: { first, _ in first })
  }

  /// Any ideograph of a label but one.
  func any(but scalar: Unicode.Scalar, _ generator: inout SeededGenerator) -> Unicode.Scalar {
    let drawn = generator.element(of: label) ?? scalar
    return drawn == scalar ? generator.element(of: label.filter { $0 != scalar }) ?? scalar : drawn
  }

  /// A character that looks like one; the character itself if none does.
  func lookAlike(of scalar: Unicode.Scalar, _ generator: inout SeededGenerator) -> Unicode.Scalar {
    lookAlikes[scalar].flatMap { generator.element(of: $0) } ?? scalar
  }
}
