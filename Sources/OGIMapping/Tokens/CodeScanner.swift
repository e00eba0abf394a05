#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIDocuments
import OGIText

/// Finds the numbers of a document that stand where the codes of a column do, table by table.
struct CodeScanner {
  /// On which side of its row's label a code stands.
  enum Side: CaseIterable {
    case behind, before
  }

  /// The largest code. The longest official list has 65 rows.
  private static let largest = 999

  let document: Document
  let readings: [PieceReading]
  /// The label of a known form that each piece prints to the letter.
  let labels: [Int?]
  let units: Set<MatchKey>
  let column: CodeColumn
  let side: Side

  /// The stretches of rows that belong together.
  ///
  /// - Complexity: O(n) in the document's pieces.
  func regions() -> [CodeRegion] {
    var regions: [CodeRegion] = []
    var region = CodeRegion(isHeaded: false)
    func begin(isHeaded: Bool) {
      if region.candidates.count > 0 { regions.append(region) }
      region = CodeRegion(isHeaded: isHeaded)
    }
    for block in document.blocks {
      for piece in block.pieces {
        if let label = labels[piece] {
          if column.ends.contains(label) { begin(isHeaded: false) }
          if isHeading(piece, in: block) { begin(isHeaded: true) }
        } else if let candidate = candidate(piece, in: block), !region.add(candidate) {
          begin(isHeaded: false)
        }
      }
    }
    begin(isHeaded: false)
    return regions
  }

  /// Whether a piece is the heading of the codes, beside another label of the header.
  private func isHeading(_ piece: Int, in block: Document.Block) -> Bool {
    guard let label = labels[piece], column.heading.contains(label) else { return false }
    return [left(of: piece, in: block), right(of: piece, in: block)].contains { neighbour in
      neighbour.flatMap { labels[$0] }.map(column.header.contains) ?? false
    }
  }

  private func candidate(_ piece: Int, in block: Document.Block) -> CodeRegion.Candidate? {
    guard isNumber(readings[piece]) else { return nil }
    let label = side == .behind ? left(of: piece, in: block) : right(of: piece, in: block)
    guard let label, isLabel(label) else { return nil }
    if side == .before, block.layout == .rows, left(of: piece, in: block) != nil { return nil }
    let isFilled =
      switch side {
      case .behind: isFilled(behind: piece, in: block)
      case .before:
        isFilled(behind: label, in: block)
          && (block.layout == .rows || !takesFromRowBefore(piece, in: block))
      }
    return CodeRegion.Candidate(
      piece: piece, number: code(readings[piece]), isFilled: isFilled,
      isOwn: labels[label].map(column.rows.contains) ?? false)
  }

  // MARK: Cells

  /// Whether what stands behind a piece is a row's figures: behind a unit or without one.
  private func isFilled(behind piece: Int, in block: Document.Block) -> Bool {
    var next = right(of: piece, in: block)
    let hasUnit = next.map(isUnit) ?? false
    if hasUnit { next = next.flatMap { right(of: $0, in: block) } }
    var cells = 0
    while let cell = next, cells < column.figures, !isText(cell) {
      cells += 1
      next = right(of: cell, in: block)
    }
    return hasUnit ? cells > 0 : cells == column.figures
  }

  /// Whether a number before a label may be a figure of the row before where rows are not known.
  private func takesFromRowBefore(_ piece: Int, in block: Document.Block) -> Bool {
    var cells = 0
    var previous = left(of: piece, in: block)
    while let cell = previous, cells < column.figures, !isText(cell) {
      cells += 1
      previous = left(of: cell, in: block)
    }
    guard cells < column.figures else { return false }
    guard cells == 0, let label = previous.flatMap({ labels[$0] }) else { return true }
    return !column.header.contains(label) && !column.groups.contains(label)
  }

  private func left(of piece: Int, in block: Document.Block) -> Int? {
    guard piece > block.pieces.lowerBound, !(block.layout == .rows && document.pieces[piece].startsRow) else {
      return nil
    }
    return piece - 1
  }

  private func right(of piece: Int, in block: Document.Block) -> Int? {
    guard piece + 1 < block.pieces.upperBound,
      !(block.layout == .rows && document.pieces[piece + 1].startsRow)
    else { return nil }
    return piece + 1
  }

  // MARK: Readings

  private func isText(_ piece: Int) -> Bool {
    if case .text = readings[piece] { true } else { false }
  }

  private func isUnit(_ piece: Int) -> Bool {
    if case .text(let key?) = readings[piece] { units.contains(key) } else { false }
  }

  private func isLabel(_ piece: Int) -> Bool {
    isText(piece) && !isUnit(piece)
  }

  /// Whether a piece holds a figure, or what is left of one.
  private func isNumber(_ reading: PieceReading) -> Bool {
    switch reading {
    case .text: false
    case .ruin: true
    case .figure(let figure):
      if case .blank? = figure?.content { false } else { true }
    }
  }

  private func code(_ reading: PieceReading) -> Int? {
    guard case .figure(let figure?) = reading, figure.repair == nil, figure.unit == nil,
      let number = figure.number, number > 0, number <= Decimal(Self.largest)
    else { return nil }
    return Int(number.description)
  }
}
