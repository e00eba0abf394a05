@testable import ogi

/// A sink that keeps what is written, and refuses once it holds `capacity` writes.
struct MemorySink: OutputSink {
  private(set) var text = ""
  private(set) var isCommitted = false
  private(set) var isDiscarded = false
  var capacity = Int.max

  mutating func write(_ bytes: [UInt8]) throws(OutputFailure) {
    guard capacity > 0 else {
      throw OutputFailure(path: "memory", step: .write, error: SystemError(code: 28))
    }
    capacity -= 1
    text += String(decoding: bytes, as: UTF8.self)
  }

  mutating func commit() { isCommitted = true }

  mutating func discard() { isDiscarded = true }
}
