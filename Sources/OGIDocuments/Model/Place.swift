/// Where in its source a piece of text stands.
///
/// Every value that the library reads keeps its place, so that a figure can be looked up in the source by a
/// person. The `description` is the form that the CSV prints.
public enum Place: Hashable, Sendable {
  /// A position in decoded text: line and column, both 1-based, the column in Unicode scalars.
  case text(line: Int, column: Int)
  /// A cell of a spreadsheet or of a table in a document, or a line between tables, by its address, such as `Sheet1!B7`,
  /// `table 2!C5` or `line 12`; `ordinal` is its number in reading order, which an address does not tell.
  case cell(address: String, ordinal: Int)
  /// A rectangle on a page (1-based) from the page's top left corner: in points, or in the unit of an OCR engine, which is
  /// the pixel as a rule.
  case page(number: Int, x: Double, y: Double, width: Double, height: Double)
}

extension Place: CustomStringConvertible {
  /// The place as the CSV prints it, such as `12:5`.
  public var description: String {
    switch self {
    case .text(let line, let column): "\(line):\(column)"
    case .cell(let address, _): address
    case .page(let number, let x, let y, let width, let height):
      "page \(number) [\(x) \(y) \(width) \(height)]"
    }
  }
}
