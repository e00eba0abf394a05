/// A place is coded as an object whose keys tell which kind of place it is:
///
/// | place | coded as |
/// |---|---|
/// | ``Place/text(line:column:)`` | `{"line": 12, "column": 5}` |
/// | ``Place/cell(address:ordinal:)`` | `{"cell": "Sheet1!B7", "ordinal": 31}` |
/// | ``Place/page(number:x:y:width:height:)`` | `{"page": 3, "box": [72, 90.5, 40, 12]}` |
extension Place: Codable {
  private enum CodingKeys: String, CodingKey {
    case line
    case column
    case cell
    case ordinal
    case page
    case box
  }

  /// Reads a place from the object of its kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.line) {
      self = .text(
        line: try container.decode(Int.self, forKey: .line),
        column: try container.decode(Int.self, forKey: .column))
    } else if container.contains(.cell) {
      self = .cell(
        address: try container.decode(String.self, forKey: .cell),
        ordinal: try container.decode(Int.self, forKey: .ordinal))
    } else {
      let number = try container.decode(Int.self, forKey: .page)
      let box = try container.decode([Double].self, forKey: .box)
      guard box.count == 4 else {
        throw DecodingError.dataCorruptedError(
          forKey: .box, in: container,
          debugDescription: "A box is [x, y, width, height]; found \(box.count) numbers.")
      }
      self = .page(number: number, x: box[0], y: box[1], width: box[2], height: box[3])
    }
  }

  /// Writes the place as the object of its kind.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .text(let line, let column):
      try container.encode(line, forKey: .line)
      try container.encode(column, forKey: .column)
    case .cell(let address, let ordinal):
      try container.encode(address, forKey: .cell)
      try container.encode(ordinal, forKey: .ordinal)
    case .page(let number, let x, let y, let width, let height):
      try container.encode(number, forKey: .page)
      try container.encode([x, y, width, height], forKey: .box)
    }
  }
}
