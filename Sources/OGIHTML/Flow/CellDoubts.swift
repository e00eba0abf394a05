/// Why the digits in a cell may not be the figure that it shows: some do not stand where they are written, or are not there for
/// all who see the page.
struct CellDoubts {
  /// How many elements are open that stand anywhere.
  private var moved: Int
  /// How many elements are open that stand at the side, and how many with text there were side by side.
  private var floating = 0
  private var floats = 0
  private var floatHasText = false
  private var digitsFloat = false
  private var textStands = false
  private var digitsAreDoubtful = false

  /// - Parameter isMoved: Whether the cell itself stands anywhere.
  init(isMoved: Bool) { moved = isMoved ? 1 : 0 }

  /// Whether the cell's digits are not to be read.
  var holdUnread: Bool { digitsAreDoubtful || digitsFloat && (floats > 1 || textStands) }

  mutating func open(_ style: ElementStyle) {
    switch style.placement {
    case .inOrder: break
    case .floated:
      if floating == 0 { floatHasText = false }
      floating += 1
    case .outOfOrder: moved += 1
    }
    if style.writesDigits { digitsAreDoubtful = true }
  }

  mutating func close(_ style: ElementStyle) {
    switch style.placement {
    case .inOrder: break
    case .floated: floating -= 1
    case .outOfOrder: moved -= 1
    }
  }

  /// Takes note of a text.
  ///
  /// - Complexity: Linear in the text.
  mutating func note(_ text: String, isDoubtful: Bool) {
    guard isDoubtful || moved + floating + floats > 0 || !textStands else { return }
    if isDoubtful || moved > 0, text.holdsDigits { digitsAreDoubtful = true }
    guard !text.isBlank else { return }
    if floating == 0 {
      textStands = true
    } else {
      if !floatHasText { floats += 1 }
      floatHasText = true
      if text.holdsDigits { digitsFloat = true }
    }
  }
}
