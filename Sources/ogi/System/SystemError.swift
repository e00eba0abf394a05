#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A system call's error number.
struct SystemError: Error, Hashable, Sendable {
  let code: Int32

  /// The error of the call that has just failed.
  static func last() -> SystemError { SystemError(code: errno) }

  /// Whether there is nothing at the path.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether nobody reads the other end of a pipe.
  var isClosedPipe: Bool { code == EPIPE }

  /// The system's own words.
  var message: String { String(cString: strerror(code)) }
}
