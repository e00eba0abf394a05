/// Where the bytes of the output go.
///
/// Bytes are written in order, and then either committed or discarded, once.
protocol OutputSink {
  mutating func write(_ bytes: [UInt8]) throws(OutputFailure)
  /// Makes what was written last.
  mutating func commit() throws(OutputFailure)
  /// Gives up what was written, as far as it can be taken back.
  mutating func discard()
}
