package import OGIText

/// What a person should know of how a text was decoded.
package func notices(of decoded: DecodedText) -> [ReadingNotice] {
  var notices: [ReadingNotice] = []
  if decoded.replacementCount > 0 {
    notices.append(.charactersLost(count: decoded.replacementCount, encoding: decoded.encoding))
  }
  if decoded.isGuessed {
    notices.append(.encodingGuessed(decoded.encoding, confidence: decoded.confidence))
  }
  if decoded.controlCount > 0 { notices.append(.controlCharacters(count: decoded.controlCount)) }
  return notices
}
