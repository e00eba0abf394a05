internal import OGIReports
internal import OGIText

extension AgencyTable {
  /// Reads the table in a file, in whatever encoding it is.
  init(fileAt path: String) throws(AgencyTableFailure) {
    let bytes: [UInt8]
    do { bytes = try Input.file(path: path).bytes() } catch {
      throw AgencyTableFailure(path: path, reason: .unreadable(error))
    }
    let text: DecodedText
    do { text = try TextDecoder().decode(bytes) } catch {
      throw AgencyTableFailure(path: path, reason: .notText(error))
    }
    guard text.replacementCount == 0 else {
      throw AgencyTableFailure(path: path, reason: .damaged(count: text.replacementCount))
    }
    do { self = try AgencyTable(csv: text.string) } catch {
      throw AgencyTableFailure(path: path, reason: .mistake(error))
    }
  }
}
