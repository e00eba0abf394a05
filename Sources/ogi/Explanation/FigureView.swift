internal import OGIReports

/// Why a figure stands where it does, as text.
struct FigureView {
  let figure: FigureExplanation
  let terminal: Terminal

  private var fact: Fact { figure.fact }

  /// The view, line by line.
  var lines: [String] {
    let rows = RowView(row: figure.row, terminal: terminal)
    let sections =
      rows.sections + [
        ExplanationSection(heading: "the column", lines: column),
        ExplanationSection(heading: "the figure", lines: reading),
        ExplanationSection(
          heading: "the confidence", lines: ConfidenceView(figure: figure, terminal: terminal).lines),
        ExplanationSection(heading: "why a person should look", lines: doubts),
        ExplanationSection(
          heading: "sums and balances", lines: RuleView.lines(of: figure.rules, on: fact, for: terminal)),
      ]
    let parts = [header(at: rows.place)] + sections.map { $0.lines(for: terminal) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  // MARK: The head

  private func header(at place: String) -> [String] {
    let members = fact.dimensions.sorted { $0.key < $1.key }.map { ", \($0.key) \($0.value)" }.joined()
    let name = "\(fact.concept)\(members)".forTerminal
    let meaning = ["en", "zh"].compactMap { figure.meaning[$0] }.joined(separator: " — ").forTerminal
    let doubts =
      fact.review.isEmpty ? "" : "; for review: \(fact.review.map(\.rawValue).joined(separator: ", "))"
    return [
      Style.strong.applied(to: "\(name) = \(FigureWords.value(of: fact))", if: terminal.hasColor), meaning,
      "\(place)\(figure.column.path.isEmpty ? "" : ", column \(columnName)")",
      "printed \(fact.printed.quoted) at \(fact.source); confidence \(ConfidenceText.text(for: fact.confidence))\(doubts)",
    ].filter { !$0.isEmpty }
  }

  // MARK: The column

  private var columnName: String { figure.column.path.joined(separator: " / ").forTerminal }

  private var column: [String] {
    let column = figure.column
    let cells = "\(column.cells) \(column.cells == 1 ? "cell" : "cells")"
    let columns = "\(column.columns) \(column.columns == 1 ? "column" : "columns")"
    let here = "this is cell \(column.cell), in column \(column.number)"
    let name = column.path.isEmpty ? "" : ", \(columnName)"
    switch column.placement {
    case .oneToOne where column.cells == 1:
      return ["The row has one cell, and the form one column for it\(name)."]
    case .oneToOne:
      return ["The row has \(cells) for the form's \(columns): \(here)\(name)."]
    case .emptyLeftOver:
      return [
        "The row has \(cells) for the form's \(columns), and only empty ones are left over: \(here)\(name)."
      ]
    case .fromTheRight:
      return [
        "The row has \(cells) for the form's \(columns). They were counted from the right: \(here)\(name)."
      ]
    case .filledFromTheLeft:
      return [
        """
        The row has \(cells) for the form's \(columns), and figures are left over. They were counted from the \
        left: \(here)\(name).
        """
      ]
    case .bySums:
      return [
        """
        The row has \(cells) for the form's \(columns), and not all can be taken as they stand. They were placed as \
        their order and the sums make likeliest: \(here)\(name).
        """
      ]
    }
  }

  // MARK: The figure

  private var reading: [String] { FigureWords.lines(on: figure) }

  // MARK: Doubts

  private var doubts: [String] {
    figure.doubts.flatMap { doubt in
      let code = Style.doubtful.applied(to: doubt.code.rawValue, if: terminal.hasColor)
      return ["\(code): \(doubt.code.explanation)"] + doubt.causes.map { "  \($0.explanation)" }
    }
  }
}
