#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What is known of what shows the output.
struct Terminal: Equatable, Sendable {
  /// The number of columns; `nil` if there is no limit, as in a file or pipe.
  var width: Int?
  var hasColor: Bool

  /// A file or a pipe.
  static let none = Terminal(width: nil, hasColor: false)

  /// What standard output is connected to. `NO_COLOR` and `TERM=dumb` in the environment turn colour off.
  static var standardOutput: Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { return .none }
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? (environment["TERM"] == "dumb")
    return Terminal(width: columns, hasColor: !isPlain)
  }

  private static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
