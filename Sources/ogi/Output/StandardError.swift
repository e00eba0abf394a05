#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The process's standard error.
enum StandardError {
  /// Writes a line. If that fails there is nowhere left to say so.
  static func write(_ line: String) {
    try? DescriptorSink(descriptor: STDERR_FILENO, path: "standard error").write(Array((line + "\n").utf8))
  }
}
