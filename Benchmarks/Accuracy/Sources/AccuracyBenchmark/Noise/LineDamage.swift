/// A kind of damage to the lines and cells of a table.
package enum LineDamage: String, Sendable, CaseIterable {
  /// The row's line runs on into the next.
  case joinedLines = "joined-lines"
  /// The row's line breaks inside its label.
  case splitLabel = "split-label"
  /// The row's line is lost.
  case droppedLine = "dropped-line"
  /// The row's line and the next change places.
  case swappedLines = "swapped-lines"
  /// One figure of the row is lost, and the others move up.
  case droppedCell = "dropped-cell"
  /// The empty cells of the row are lost, those of spanning labels among them.
  case lostEmptyCells = "lost-empty-cells"
  /// Two neighbouring figures of the row run together.
  case gluedFigures = "glued-figures"
  /// A digit of the row is read as the letter that looks like it: O for 0, l for 1.
  case letterForDigit = "letter-for-digit"
  /// A page number and the running title stand after the row.
  case furniture
}

extension TypesetReport {
  /// Damages lines that hold a row, each with a probability.
  ///
  /// - Parameters:
  ///   - damage: The kind of damage.
  ///   - rate: The probability that a row is hit.
  ///   - generator: Where chance comes from.
  mutating func damageRows(by damage: LineDamage, rate: Double, _ generator: inout SeededGenerator) {
    // From the end, so that what is done to a line leaves the lines before it where they are.
    for row in rows.reversed() where generator.happens(rate) {
      switch damage {
      case .joinedLines: joinWithNext(row)
      case .splitLabel: splitLabel(row, &generator)
      case .droppedLine: lines.remove(at: row)
      case .swappedLines: if lines.indices.contains(row + 1) { lines.swapAt(row, row + 1) }
      case .droppedCell: dropCell(row, &generator)
      case .lostEmptyCells: dropEmptyCells(row)
      case .gluedFigures: glueFigures(row, &generator)
      case .letterForDigit: readDigitAsLetter(row, &generator)
      case .furniture: insertFurniture(after: row, &generator)
      }
    }
  }

  private mutating func joinWithNext(_ row: Int) {
    guard lines.indices.contains(row + 1) else { return }
    let separator = lines[row].last(where: \.isSeparator) ?? .separator([" "])
    lines[row] += [separator] + lines.remove(at: row + 1)
  }

  private mutating func splitLabel(_ row: Int, _ generator: inout SeededGenerator) {
    let line = lines[row]
    guard let figure = line.firstIndex(where: \.isFigure),
      let span = line[..<figure].indices.max(by: { line[$0].labelLength < line[$1].labelLength }),
      case .label(let label) = line[span], label.count > 1
    else { return }
    let cut = 1 + generator.next(below: label.count - 1)
    lines[row] = Array(line[..<span]) + [.label(Array(label[..<cut]))]
    lines.insert([.label(Array(label[cut...]))] + line[(span + 1)...], at: row + 1)
  }

  private mutating func dropCell(_ row: Int, _ generator: inout SeededGenerator) {
    guard let figure = generator.element(of: lines[row].indices.filter { lines[row][$0].isFigure }) else {
      return
    }
    let hasSeparator = figure > 0 && lines[row][figure - 1].isSeparator
    lines[row].removeSubrange((hasSeparator ? figure - 1 : figure)...figure)
  }

  private mutating func dropEmptyCells(_ row: Int) {
    lines[row] = lines[row].map { span in
      guard case .separator(let scalars) = span else { return span }
      return .separator(scalars.count { $0 == "\t" || $0 == "|" } > 1 ? Array(scalars.prefix(1)) : scalars)
    }
  }

  private mutating func glueFigures(_ row: Int, _ generator: inout SeededGenerator) {
    let figures = lines[row].indices.filter { lines[row][$0].isFigure }
    let gaps = zip(figures, figures.dropFirst()).filter { $1 - $0 == 2 }
    guard let (first, _) = generator.element(of: gaps) else { return }
    lines[row].remove(at: first + 1)
  }

  private mutating func readDigitAsLetter(_ row: Int, _ generator: inout SeededGenerator) {
    let letters: [Unicode.Scalar: Unicode.Scalar] = ["0": "O", "1": "l"]
    let digits = lines[row].indices.filter { lines[row][$0].isFigure }.flatMap { span in
      lines[row][span].scalars.indices.map { (span: span, position: $0) }
    }.filter { letters[lines[row][$0.span].scalars[$0.position]] != nil }
    guard let (span, position) = generator.element(of: digits),
      case .figure(let figure, var printed) = lines[row][span]
    else { return }
    printed[position] = letters[printed[position]] ?? printed[position]
    lines[row][span] = .figure(figure, printed)
  }

  private mutating func insertFurniture(after row: Int, _ generator: inout SeededGenerator) {
    let page: Line = [.label(Array("- \(1 + generator.next(below: 9)) -".unicodeScalars))]
    lines.insert(contentsOf: [page] + lines.prefix(1), at: row + 1)
  }
}

extension TypesetReport.Span {
  /// How many characters of a label the span holds; 0 for anything else.
  fileprivate var labelLength: Int { isLabel ? scalars.count : 0 }
}
