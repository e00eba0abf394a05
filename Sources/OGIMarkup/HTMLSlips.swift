/// Slips in HTML that libxml2 mends by leaving out what browsers show.
///
/// The rules are those of the WHATWG's HTML, 13.2.5: a `<` that no letter, `/`, `!` or `?` follows is text, where libxml2
/// 2.9 leaves out all up to the next `>`; `&nbsp` needs no semicolon; a NUL is nothing. An element with more than
/// ``mostAttributes`` attributes keeps the first ones: libxml2 compares each with all before it.
struct HTMLSlips {
  /// Beyond what any page has, and few enough to be compared with each other.
  private static let mostAttributes = 256

  private let source: [UInt8]
  private var mended: [UInt8] = []

  private init(_ source: [UInt8]) {
    self.source = source
    mended.reserveCapacity(source.count + source.count / 64)
  }

  /// The bytes without slips.
  ///
  /// - Complexity: Linear in the bytes.
  static func mending(_ source: [UInt8]) -> [UInt8] {
    var slips = HTMLSlips(source)
    slips.mend()
    return slips.mended
  }

  private mutating func mend() {
    var index = 0
    while index < source.count {
      let byte = source[index]
      switch byte {
      case 0:
        index += 1
      case UInt8(ascii: "<"):
        index = mendTag(at: index)
      case UInt8(ascii: "&") where source[index...].starts(with: Self.noBreakSpace):
        mended += Self.noBreakSpace
        mended.append(UInt8(ascii: ";"))
        index += Self.noBreakSpace.count
        if index < source.count, source[index] == UInt8(ascii: ";") { index += 1 }
      default:
        mended.append(byte)
        index += 1
      }
    }
  }

  private static let noBreakSpace = Array("&nbsp".utf8)

  /// Goes on from a `<`, and gives the index from which to go on.
  private mutating func mendTag(at start: Int) -> Int {
    let next = start + 1 < source.count ? source[start + 1] : 0
    switch next {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return copyTag(at: start)
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      mended.append(source[start])
    default:
      mended += Array("&lt;".utf8)
    }
    return start + 1
  }

  /// Copies a start tag up to its `>`, or up to the attribute that is one too many.
  private mutating func copyTag(at start: Int) -> Int {
    var index = start
    var attributes = 0
    var quote: UInt8?
    var isBetween = false
    // A quote opens a value behind an equals sign only: elsewhere it is part of a name.
    var isBeforeValue = false
    while index < source.count {
      let byte = source[index]
      if let open = quote {
        if byte == open {
          quote = nil
          isBetween = true
        }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte <= 0x20 || byte == UInt8(ascii: "/") && !isBeforeValue {
        isBetween = !isBeforeValue
      } else if isBeforeValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        isBeforeValue = false
      } else {
        isBeforeValue = byte == UInt8(ascii: "=")
        if isBetween, !isBeforeValue { attributes += 1 }
        isBetween = false
      }
      if byte != 0, attributes <= Self.mostAttributes { mended.append(byte) }
      index += 1
    }
    return index
  }
}
