import OGIDocuments
import OGIOCR

/// What libFuzzer calls with each input: the bytes of a result of OCR, or, after a `G`, the boxes of words.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  check(bytes.first == UInt8(ascii: "G") ? ScatteredWords.table(bytes.dropFirst()) : bytes)
  return 0
}

/// So few that an input of some bytes ends soon.
private let pieceLimit = 100_000

/// Reads a result, and ends the process with what does not hold, so that the fuzzer keeps the input.
private func check(_ bytes: [UInt8]) {
  let reader = OCRReader(pieceLimit: pieceLimit)
  guard let document = try? reader.read(bytes) else { return }
  precondition(reader.canRead(bytes, fileExtension: ""), "what cannot be read was read")
  precondition(document.isScanned, "a result of OCR is no scan")
  check(document, pieceLimit: pieceLimit)
}
