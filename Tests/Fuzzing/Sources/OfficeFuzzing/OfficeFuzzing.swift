import OGIDocuments
import OGIOffice

/// What libFuzzer calls with each input. Its first byte tells what it is: `W` and `X` the XML of a Word or an Excel
/// file's parts, which are packed here, as no fuzzer finds checksums; all else the bytes of a file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTestOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  switch bytes.first {
  case UInt8(ascii: "W"): check(OfficeParts.word(bytes.dropFirst()), by: WordReader(pieceLimit: pieceLimit))
  case UInt8(ascii: "X"): check(OfficeParts.excel(bytes.dropFirst()), by: ExcelReader(pieceLimit: pieceLimit))
  default:
    for reader in [WordReader(pieceLimit: pieceLimit), ExcelReader(pieceLimit: pieceLimit)]
      as [any DocumentReader]
    {
      _ = reader.canRead(bytes, fileExtension: "docx")
      check(bytes, by: reader)
    }
    _ = LegacyOfficeReader().canRead(bytes, fileExtension: "doc")
  }
  return 0
}

/// So few that an input of some bytes ends soon.
private let pieceLimit = 100_000

/// Reads a file, and ends the process with what does not hold, so that the fuzzer keeps the input.
private func check(_ bytes: [UInt8], by reader: some DocumentReader) {
  guard let document = try? reader.read(bytes) else { return }
  var end = 0
  for block in document.blocks {
    precondition(block.pieces.lowerBound == end, "blocks do not follow each other")
    end = block.pieces.upperBound
  }
  precondition(end == document.pieces.count, "blocks do not cover all pieces")
  precondition(end <= pieceLimit, "there are more pieces than the limit")
  precondition(document.pieces.contains { !$0.isEmpty }, "a document without text is none")
  precondition(String(validating: document.utf8, as: UTF8.self) != nil, "the text is not UTF-8")
  for (piece, next) in zip(document.pieces, document.pieces.dropFirst()) {
    precondition(piece.place.stands(before: next.place), "places are not in reading order")
  }
  for piece in document.pieces {
    precondition(
      document.utf8.indices.contains(piece.range.lowerBound) || piece.isEmpty, "a piece is out of the text")
    precondition(piece.indentation >= 0, "a piece is indented to the left")
  }
}
