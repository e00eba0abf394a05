import OGIDocuments
@testable import OGIPDF

/// What libFuzzer calls with each input: what `pdftotext -bbox` writes of a file and, after a zero, what `pdftocairo -svg` writes of
/// its pages.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
  if let document = document(of: parts[0], drawing: parts.count > 1 ? parts[1] : nil) {
    check(document, pieceLimit: pieceLimit)
  }
  return 0
}

/// So few that an input of some bytes ends soon.
private let pieceLimit = 100_000

/// The document that words and a drawing make, through the layout of pages.
private func document(of words: [UInt8], drawing: [UInt8]?) -> Document? {
  guard var pages = try? BoundingBoxes.pages(in: words) else { return nil }
  for index in pages.indices { pages[index].add(svg: drawing) }
  return try? PDFReader(pieceLimit: pieceLimit).document(of: pages)
}
