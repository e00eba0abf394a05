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

  /// What a person can do so that a file can be read.
  var advice: String {
    switch code {
    case EACCES, EPERM: "check its permissions"
    case ELOOP: "check where its links lead"
    case ENAMETOOLONG: "give it a shorter name or path"
    case ENXIO: "name a file or a pipe"
    default: "check what the path leads to"
    }
  }

  /// The system's own words.
  var message: String { String(cString: strerror(code)) }
}
