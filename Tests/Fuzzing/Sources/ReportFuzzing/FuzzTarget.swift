import Foundation
import OGIReports

/// What libFuzzer calls with each input, as the bytes of a file: the whole way from them to output.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  do {
    let report = try FuzzTarget.normalizer.normalize(bytes)
    ReportProperties(report: report, inputSize: bytes.count).check()
    OutputProperties(report: report).check()
  } catch {
    ErrorProperties.check(error, inputSize: bytes.count)
  }
  return 0
}

enum FuzzTarget {
  static let normalizer: ReportNormalizer = {
    do { return try ReportNormalizer() } catch { fatalError("The embedded mappings are broken: \(error)") }
  }()

  /// Ends the process with what does not hold, so that the fuzzer keeps the input.
  static func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError("Violated: \(message())") }
  }
}
