/// What a page shows, in reading order.
enum FlowItem {
  /// A line of text. One without text is a blank line.
  case line(PageLine)
  case table(PageTable)
  /// A text that was left out here.
  case omitted(Omission)

  /// Whether a table of two rows and columns or more stands here.
  var holdsGrid: Bool {
    if case .table(let table) = self { table.holdsGrid } else { false }
  }
}

/// A line of text.
struct PageLine {
  let text: String
  /// How many bytes of the text are those of links.
  let linkLength: Int

  /// Whether the line leads elsewhere, as menus do, and is no part of what the page says. A number may be a figure that leads
  /// to what was counted.
  ///
  /// The share is that of C. Kohlschütter, P. Fankhauser and W. Nejdl, *Boilerplate Detection using Shallow Text
  /// Features* (WSDM 2010): blocks of which more than a third are links are boilerplate.
  var isNavigation: Bool { linkLength * 3 > text.utf8.count && !isNumber }

  /// Whether the line is a number, with signs at most.
  var isNumber: Bool {
    text.utf8.count <= Self.longestNumber && !text.contains(where: \.isLetter)
      && text.unicodeScalars.contains { $0.properties.numericType == .decimal }
  }

  /// In bytes: twelve digits and signs of full width.
  private static let longestNumber = 36
}
