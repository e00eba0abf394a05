/// How a cell prints its number: ECMA-376, part 1, 18.8.30 and 18.8.31.
struct NumberFormat {
  private var sections: [NumberFormatSection]

  /// As many digits as the number has.
  static let general = NumberFormat("General")

  /// Excel's: a code has no more than 255 characters.
  private static let longestCode = 255

  /// Reads the code of a format, such as `#,##0.00;-#,##0.00`.
  init(_ code: String) {
    let code = code.isEmpty ? "General" : String(code.prefix(Self.longestCode))
    sections = NumberFormatScanner.sections(of: code).prefix(4).map(NumberFormatSection.init)
  }

  /// The formats that have an id and no code in the file; dates are those of all East Asian languages.
  init(builtIn id: Int) {
    switch id {
    case 1: self.init("0")
    case 2: self.init("0.00")
    // Currencies and accounting: their signs are those of a place.
    case 3, 5, 6, 37, 38, 41, 42: self.init("#,##0")
    case 4, 7, 8, 39, 40, 43, 44: self.init("#,##0.00")
    case 9: self.init("0%")
    case 10: self.init("0.00%")
    case 14...17, 27...31, 36, 50...54, 57, 58: self.init("yyyy-mm-dd")
    case 22: self.init("yyyy-mm-dd hh:mm")
    case 18...21, 32...35, 45...47, 55, 56: self.init("hh:mm:ss")
    default: self = .general
    }
  }

  /// A number as it is printed.
  struct Print: Hashable {
    let text: String
    var content = Content.number
  }

  /// What a cell that holds a number shows of it.
  enum Content: Hashable {
    case number
    /// Digits that may be taken for another number than the cell's.
    case otherDigits
    case nothing
  }

  /// A number as it is printed.
  ///
  /// Always with a minus if it is negative, though a format may print such a number in red or in brackets. A nought that is
  /// printed as a dash, as accounting formats do, is one. Any other number of which no digit is printed is not shown, be it a
  /// nought, and is told as such.
  ///
  /// - Parameter epoch: What dates are counted from.
  /// - Complexity: Linear in what is printed.
  func print(_ number: DecimalNumber, epoch: DateEpoch) -> Print {
    let hidden = Print(text: number.plainText, content: .nothing)
    guard let section = section(for: number) else { return hidden }
    if case .date(let hasDay, let hasTime) = section.kind {
      return Print(text: epoch.text(of: number, hasDay: hasDay, hasTime: hasTime))
    }
    let text = section.text(of: number)
    guard section.kind != .nothing, text.contains(where: \.isNumber) else {
      return number.isZero && Self.isDash(text) ? Print(text: "0") : hidden
    }
    let isMisleading = section.altersNumber || section.marksNegative && !number.isNegative
    return Print(text: text, content: isMisleading ? .otherDigits : .number)
  }

  /// Whether a text is a dash, which may have the sign of a currency beside it.
  private static func isDash(_ text: String) -> Bool {
    let marks = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    return marks.contains(where: \.properties.isDash)
      && marks.allSatisfy { $0.properties.isDash || $0.properties.generalCategory == .currencySymbol }
  }

  /// Whether texts are shown, which the fourth section prints.
  var showsTexts: Bool { sections.count < 4 || sections.last?.kind != .nothing }

  /// Whether nothing is printed of any number.
  var showsNothing: Bool { sections.allSatisfy(\.isEmpty) }

  /// The section that prints a number.
  private func section(for number: DecimalNumber) -> NumberFormatSection? {
    if sections.contains(where: { $0.condition != nil }) {
      let value = number.double
      return sections.first { $0.condition?.holds(for: value) ?? true }
    }
    let index = number.isNegative ? 1 : number.isZero ? 2 : 0
    return sections.indices.contains(index) ? sections[index] : sections.first
  }
}
