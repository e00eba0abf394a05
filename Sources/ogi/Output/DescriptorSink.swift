#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open descriptor. What was written to it cannot be taken back.
struct DescriptorSink: OutputSink {
  let descriptor: Int32
  /// What messages call it.
  let path: String

  static let standardOutput = DescriptorSink(descriptor: STDOUT_FILENO, path: "standard output")

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest.removeFirst(count)
      } else if errno != EINTR {
        throw OutputFailure(path: path, step: .write, error: .last())
      }
    }
  }

  func commit() {}

  func discard() {}
}

/// The system's `write`, which the method of the same name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
