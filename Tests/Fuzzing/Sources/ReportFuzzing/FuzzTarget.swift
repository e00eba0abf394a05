import Foundation
import OGIHTML
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
  /// The readers beside that of plain text: an input goes to the first that takes it for its kind.
  static let readers: [any DocumentReader] = [HTMLReader()]

  static let normalizer: ReportNormalizer = {
    do { return try ReportNormalizer(mappings: [], readers: readers) } catch {
      fatalError("The embedded mappings are broken: \(error)")
    }
  }()

  /// Ends the process with what does not hold, so that the fuzzer keeps the input.
  static func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError("Violated: \(message())") }
  }
}
