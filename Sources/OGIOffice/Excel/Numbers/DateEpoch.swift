/// What a workbook counts days from: ECMA-376, part 1, 18.17.4.1.
enum DateEpoch {
  /// Day 1 is 1 January 1900, and there was a 29 February in that year.
  case from1900
  /// Day 0 is 1 January 1904.
  case from1904

  private static let lastDay = 2_958_465
  private static let secondsOfDay = 86_400

  /// A date as the standard's formats 31 and 33 print it for Chinese, whatever the cell's own: as a text, which nobody
  /// takes for a figure. `#####` if it is none, as Excel prints it.
  func text(of number: DecimalNumber, hasDay: Bool, hasTime: Bool) -> String {
    let seconds = (number.double * Double(Self.secondsOfDay)).rounded()
    guard seconds >= 0, seconds < Double((Self.lastDay + 1) * Self.secondsOfDay) else { return "#####" }
    let (day, second) = Int(seconds).quotientAndRemainder(dividingBy: Self.secondsOfDay)
    let parts = [hasDay ? dayText(day) : nil, hasTime ? Self.timeText(second) : nil]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private func dayText(_ day: Int) -> String {
    switch self {
    case .from1900 where day == 60: Self.text(year: 1900, month: 2, day: 29)
    // The days from 1 January 1970 on.
    case .from1900: Self.civilText(day - 25_569 + (day < 60 ? 1 : 0))
    case .from1904: Self.civilText(day - 24_107)
    }
  }

  /// By Howard Hinnant's `civil_from_days` (chrono-compatible low-level date algorithms).
  private static func civilText(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    return text(year: year, month: civilMonth, day: day)
  }

  private static func text(year: Int, month: Int, day: Int) -> String { "\(year)年\(month)月\(day)日" }

  private static func timeText(_ second: Int) -> String {
    "\(second / 3_600)时\(twoDigits(second / 60 % 60))分\(twoDigits(second % 60))秒"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
