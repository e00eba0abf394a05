/// The bytes that the layouts of plain text are made of.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let bar = UInt8(ascii: "|")
}

/// The length in bytes of the blank at an offset, or `nil` if none stands there.
///
/// Blanks are the ASCII space, form feed and vertical tab, and from Unicode's White_Space property those that
/// Chinese text is padded with: U+00A0, U+2002…U+200B, U+3000, and U+FEFF. Tabs and line breaks are none.
@inline(__always)
func blankLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  let first = text[index]
  if first == Byte.space || first == 0x0C || first == 0x0B { return 1 }
  if first < 0xC2 { return nil }
  guard index + 1 < text.count else { return nil }
  if first == 0xC2 { return text[index + 1] == 0xA0 ? 2 : nil }
  guard index + 2 < text.count else { return nil }
  let second = text[index + 1]
  let third = text[index + 2]
  switch first {
  case 0xE2: return second == 0x80 && (0x82...0x8B).contains(third) ? 3 : nil
  case 0xE3: return second == 0x80 && third == 0x80 ? 3 : nil
  case 0xEF: return second == 0xBB && third == 0xBF ? 3 : nil
  default: return nil
  }
}

/// The length in bytes of the cell bar at an offset, or `nil` if none stands there: `|`, `｜` (U+FF5C) and the
/// vertical box drawings `│` `┃` `║`.
@inline(__always)
func barLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  let first = text[index]
  if first == Byte.bar { return 1 }
  if first < 0xE2 { return nil }
  guard index + 2 < text.count else { return nil }
  switch (first, text[index + 1], text[index + 2]) {
  case (0xEF, 0xBD, 0x9C), (0xE2, 0x94, 0x82), (0xE2, 0x94, 0x83), (0xE2, 0x95, 0x91): return 3
  default: return nil
  }
}
