import OGISchema

extension FigureSheet {
  /// Sends wholes that are not the sums of their parts to review, with the parts that no sum vouches for, and with what was
  /// derived from either.
  ///
  /// - Complexity: Linear in the figures, if there is a difference.
  mutating func mark(_ differences: [RollUp.Difference], vouched: Set<Int>) {
    guard !differences.isEmpty else { return }
    for difference in differences {
      for figure in [difference.whole] + difference.parts.filter({ !vouched.contains($0) }) {
        update(figure) { $0 = $0.adding(.identityFailed) }
      }
    }
    // Parts stand before what is derived from them.
    for index in figures.indices where figures[index].status == .derived && hasFailedInput(figures[index]) {
      update(index) { $0 = $0.adding(.identityFailed) }
    }
  }

  private func hasFailedInput(_ figure: PanelFigure) -> Bool {
    guard let number = number(of: figure.cell.dimensions) else { return false }
    return figure.derivation?.inputs.contains { input in
      index(form: figure.form, concept: input.concept, members: number)
        .map { figures[$0].review.contains(.identityFailed) } == true
    } == true
  }
}
