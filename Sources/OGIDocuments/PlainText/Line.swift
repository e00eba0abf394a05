/// A line of decoded text, and the signs of layout in it.
struct Line {
  /// 1-based.
  let number: Int
  /// Offsets of the line in the text, without its line break.
  let range: Range<Int>
  /// How many tabs and how many cell bars (`|` and its look-alikes) stand in the line.
  let tabs: Int
  let bars: Int
  /// How many single blanks stand between two Han characters.
  let spacings: Int
  /// Whether two blanks or more stand somewhere after a text.
  let hasGap: Bool
  /// Whether a bar stands between two texts.
  let hasBarBetweenTexts: Bool
  /// Whether the line's first character is a tab.
  let startsWithTab: Bool
  /// Whether the line holds blanks, tabs and bars at the most.
  let isBlank: Bool

  /// Whether the line is one cell behind a tab, as Word writes a table that is pasted as text.
  var isTabbedCell: Bool { startsWithTab && tabs == 1 }
}

/// Cuts text into lines at LF, CR LF and CR; `nil` if there are more than the limit.
///
/// - Complexity: O(n) in the bytes of the text.
func lines(of utf8: [UInt8], limit: Int) -> [Line]? { lines(of: utf8, in: utf8.indices, limit: limit) }

/// Cuts a stretch of text into lines, numbered from 1; `nil` if there are more than the limit.
///
/// - Complexity: O(n) in the bytes of the stretch.
func lines(of utf8: [UInt8], in stretch: Range<Int>, limit: Int) -> [Line]? {
  var lines: [Line] = []
  let stretch = stretch.clamped(to: utf8.indices)
  lines.reserveCapacity(min(stretch.count / 32, limit))
  utf8.withUnsafeBufferPointer { buffer in
    let text = UnsafeBufferPointer(rebasing: buffer[..<stretch.upperBound])
    var start = stretch.lowerBound
    var number = 1
    var tabs = 0
    var bars = 0
    var spacings = 0
    var hasGap = false
    var blankEnd = 0
    var hasBarBetweenTexts = false
    // Text before the last bar; `isBlank` says whether there is any since.
    var hasTextBeforeBar = false
    var isBlank = true
    var index = start

    func close(at end: Int) {
      lines.append(
        Line(
          number: number, range: start..<end, tabs: tabs, bars: bars, spacings: spacings, hasGap: hasGap,
          hasBarBetweenTexts: hasBarBetweenTexts || hasTextBeforeBar && !isBlank,
          startsWithTab: start < end && text[start] == Byte.tab, isBlank: isBlank && !hasTextBeforeBar))
      number += 1
      tabs = 0
      bars = 0
      spacings = 0
      hasGap = false
      hasBarBetweenTexts = false
      hasTextBeforeBar = false
      isBlank = true
    }

    while index < text.count, lines.count <= limit {
      let byte = text[index]
      if byte == Byte.lineFeed || byte == Byte.carriageReturn {
        close(at: index)
        index += 1
        if byte == Byte.carriageReturn, index < text.count, text[index] == Byte.lineFeed { index += 1 }
        start = index
        continue
      }
      if byte == Byte.tab {
        tabs += 1
        index += 1
      } else if let length = blankLength(in: text, at: index) {
        if isBetweenCharacters(text, index) { spacings += 1 }
        if blankEnd == index, !isBlank { hasGap = true }
        index += length
        blankEnd = index
      } else {
        if let length = barLength(in: text, at: index) {
          bars += 1
          index += length
          if !isBlank {
            hasBarBetweenTexts = hasBarBetweenTexts || hasTextBeforeBar
            hasTextBeforeBar = true
            isBlank = true
          }
        } else {
          index += 1
          isBlank = false
        }
      }
    }
    if start < text.count { close(at: text.count) }
  }
  return lines.count <= limit ? lines : nil
}

/// Whether a space at an offset stands right between two characters that UTF-8 writes with three bytes or more, as it
/// does Han.
@inline(__always)
private func isBetweenCharacters(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  index > 0 && index + 1 < text.count && text[index] == Byte.space && text[index - 1] & 0xC0 == 0x80
    && text[index + 1] >= 0xE3
}
