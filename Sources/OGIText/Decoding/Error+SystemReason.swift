#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Error {
  /// Why the system refused, in its own words, such as `Permission denied`.
  ///
  /// What Foundation says of an error that it throws is a dump of domains and codes.
  package var systemReason: String {
    let cause = (self as? CocoaError)?.underlying ?? self
    guard let error = cause as? POSIXError else { return String(describing: cause) }
    return String(cString: strerror(error.code.rawValue))
  }
}
