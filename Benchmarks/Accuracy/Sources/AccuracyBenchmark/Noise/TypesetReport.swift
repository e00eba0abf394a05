import OGIReports

/// A report's text as lines of labels, figures and what separates them, in which each figure knows its cell.
struct TypesetReport: Sendable {
  /// A stretch of a line.
  enum Span: Hashable, Sendable {
    /// Blanks, tabs and bars between cells.
    case separator([Unicode.Scalar])
    /// Text that is no figure of the truth.
    case label([Unicode.Scalar])
    /// A figure: its position in the truth, and how it is printed.
    case figure(Int, [Unicode.Scalar])

    var scalars: [Unicode.Scalar] {
      switch self {
      case .separator(let scalars), .label(let scalars), .figure(_, let scalars): scalars
      }
    }

    var isLabel: Bool { if case .label = self { true } else { false } }
    var isFigure: Bool { if case .figure = self { true } else { false } }
    var isSeparator: Bool { if case .separator = self { true } else { false } }
  }

  /// A line of the text.
  typealias Line = [Span]

  /// The lines.
  var lines: [Line]
  /// The figures that the report had when it was sound.
  let figures: [Truth.Figure]

  /// Takes a sound report apart.
  init(_ report: ReportCase) {
    figures = report.truth.figures
    var figuresOfLine: [Int: [(column: Int, figure: Int)]] = [:]
    for (index, figure) in figures.enumerated() {
      if case .text(let line, let column) = figure.place {
        figuresOfLine[line - 1, default: []].append((column - 1, index))
      }
    }
    lines = SourceText(report.text).lines.enumerated().map { number, scalars in
      Self.spans(of: scalars, figures: (figuresOfLine[number] ?? []).sorted { $0.column < $1.column })
    }
  }

  private static func spans(of line: [Unicode.Scalar], figures: [(column: Int, figure: Int)]) -> Line {
    var spans: Line = []
    var rest = line[...]
    for (index, (column, figure)) in figures.enumerated() where line.indices.contains(column) {
      spans += texts(in: rest.prefix(upTo: max(rest.startIndex, column)))
      let next = figures.indices.contains(index + 1) ? figures[index + 1].column : line.endIndex
      let printed = SourceText.cell(of: line[column..<min(max(column, next), line.endIndex)])
      spans.append(.figure(figure, Array(printed)))
      rest = line[printed.endIndex...]
    }
    return spans + texts(in: rest)
  }

  /// The labels of a stretch without figures, and what separates them: tabs, bars, and blanks that are not single.
  private static func texts(in stretch: ArraySlice<Unicode.Scalar>) -> Line {
    var spans: Line = []
    var rest = stretch
    while !rest.isEmpty {
      let separator = rest.prefix { $0 == "|" || $0.properties.isWhitespace }
      if !separator.isEmpty { spans.append(.separator(Array(separator))) }
      rest = rest[separator.endIndex...]
      let label = SourceText.cell(of: rest)
      if !label.isEmpty { spans.append(.label(Array(label))) }
      rest = rest[label.endIndex...]
    }
    return spans
  }

  /// The lines that hold a label and, after it, figures.
  var rows: [Int] {
    lines.indices.filter { line in
      guard let figure = lines[line].firstIndex(where: \.isFigure) else { return false }
      return lines[line][..<figure].contains(where: \.isLabel)
    }
  }

  /// Whether most lines with figures hold their label as well.
  var hasRowALine: Bool { 2 * rows.count > lines.count { $0.contains(where: \.isFigure) } }

  /// The report as text again, with a truth that has each figure where it now stands. Figures that are not there any
  /// more are none of the truth; those that are damaged are there as they were printed before.
  func text() -> (text: String, truth: Truth) {
    var text = String.UnicodeScalarView()
    var figures: [Truth.Figure] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { text.append("\n") }
      var column = 1
      for span in line {
        if case .figure(let index, _) = span {
          var figure = self.figures[index]
          figure.place = .text(line: number + 1, column: column)
          figures.append(figure)
        }
        text.append(contentsOf: span.scalars)
        column += span.scalars.count
      }
    }
    return (String(text), Truth(figures: figures))
  }
}
