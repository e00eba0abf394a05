extension Place {
  /// Whether this place comes before another in its source; `false` where the two cannot be compared.
  public func stands(before other: Place) -> Bool {
    switch (self, other) {
    case (.text(let line, let column), .text(let otherLine, let otherColumn)):
      (line, column) < (otherLine, otherColumn)
    case (.cell(_, let ordinal), .cell(_, let other)):
      ordinal < other
    case (.page(let page, let x, let y, _, _), .page(let otherPage, let otherX, let otherY, _, _)):
      (page, y, x) < (otherPage, otherY, otherX)
    default:
      false
    }
  }
}
