/// Consecutive lines of one layout.
struct Stretch {
  /// The layouts in which plain text carries a table.
  enum Layout {
    /// Rows of cells with a bar after or between them; Markdown too.
    case barRows
    /// One cell a line, ended by a bar.
    case barCells
    /// Rows of cells with a tab between them.
    case tabRows
    /// One cell a line behind a tab, an empty line between rows: a Word table pasted as text.
    case tabCells
    /// Lines of text, with columns aligned by blanks or without any.
    case lines
  }

  var layout: Layout
  /// Indices into the lines.
  var lines: Range<Int>
}

/// Divides lines into stretches of one layout.
///
/// - Parameter barsAreMarks: Whether the bars of some lines are what an OCR engine left of ruled lines: such lines are
///   lines of text.
/// - Complexity: O(n) in the number of lines.
func stretches(of lines: [Line], barsAreMarks: (ArraySlice<Line>) -> Bool) -> [Stretch] {
  var stretches: [Stretch] = []
  var index = 0

  func append(_ layout: Stretch.Layout, upTo end: Int) {
    if layout == .lines, let last = stretches.indices.last, stretches[last].layout == .lines {
      stretches[last].lines = stretches[last].lines.lowerBound..<end
    } else {
      stretches.append(Stretch(layout: layout, lines: index..<end))
    }
    index = end
  }

  while index < lines.count {
    let line = lines[index]
    if line.bars > 0 {
      let end = endOfBars(in: lines, from: index)
      let part = lines[index..<end]
      append(barsAreMarks(part) ? .lines : layoutOfBars(part), upTo: end)
    } else if line.tabs > 0 {
      let end = endOfTabs(in: lines, from: index)
      if isTabCells(lines[index..<end]) {
        append(.tabCells, upTo: end)
      } else {
        while index < end {
          let isTabbed = lines[index].tabs > 0
          append(
            isTabbed ? .tabRows : .lines, upTo: isTabbed ? endOfTabRows(in: lines, from: index) : index + 1)
        }
      }
    } else {
      append(.lines, upTo: index + 1)
    }
  }
  return stretches
}

/// The end of the lines with bars; empty lines between them belong to them.
private func endOfBars(in lines: [Line], from start: Int) -> Int {
  var end = start + 1
  var index = end
  while index < lines.count, lines[index].bars > 0 || lines[index].isBlank && lines[index].tabs == 0 {
    index += 1
    if lines[index - 1].bars > 0 { end = index }
  }
  return end
}

/// One bar on every line, and none between two texts: cells.
private func layoutOfBars(_ lines: ArraySlice<Line>) -> Stretch.Layout {
  let printed = lines.filter { !$0.isBlank || $0.bars > 0 }
  let single = printed.count { $0.bars == 1 }
  return printed.count >= 3 && single * 2 > printed.count
    && printed.allSatisfy { ($0.bars == 1 || $0.isBlank) && !$0.hasBarBetweenTexts }
    ? .barCells : .barRows
}

/// The end of the lines with tabs, with the empty lines between them, and with lines that follow a tabbed line at
/// once and may go on with its last cell.
private func endOfTabs(in lines: [Line], from start: Int) -> Int {
  var end = start
  var index = start
  var previousIsBlank = false
  while index < lines.count {
    let line = lines[index]
    if line.tabs > 0 {
      end = index + 1
      previousIsBlank = false
    } else if line.isBlank {
      previousIsBlank = true
    } else if line.bars > 0 || previousIsBlank {
      break
    } else {
      end = index + 1
    }
    index += 1
  }
  return end
}

/// The end of the lines with tabs, with single empty lines between them only.
private func endOfTabRows(in lines: [Line], from start: Int) -> Int {
  var end = start + 1
  var index = end
  while index < lines.count, lines[index].bars == 0, lines[index].tabs > 0 || lines[index].isBlank {
    index += 1
    if lines[index - 1].tabs > 0 { end = index }
  }
  return end
}

/// Whether nearly all lines with tabs are single cells. One in ten may have a tab inside, left by an editor.
private func isTabCells(_ lines: ArraySlice<Line>) -> Bool {
  let tabbed = lines.count { $0.tabs > 0 }
  let cells = lines.count(where: \.isTabbedCell)
  return tabbed > 1 && cells * 10 >= tabbed * 9
}
