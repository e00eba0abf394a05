import CTextTables

/// What a match key holds in the place of a scalar, by the generated table.
///
/// The table joins NFKC_Casefold, the folds that it leaves undone, and Traditional to Simplified; see
/// `Scripts/generate-text-tables.py`.
enum ScalarFold {
  /// Appends what stands for a scalar and says whether that is final.
  ///
  /// It is not final for scalars that may join with the one before them, such as combining marks: a text with one of
  /// those is normalised as a whole.
  @inline(__always)
  static func append(_ value: UInt32, to result: inout [Unicode.Scalar]) -> Bool {
    let entry = UInt32(ogi_fold_entry(value))
    switch entry {
    case UInt32(OGI_FOLD_SAME):
      result.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    case UInt32(OGI_FOLD_DROP):
      break
    case UInt32(OGI_FOLD_NORMALISE):
      result.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      return false
    case UInt32(OGI_FOLD_SEQUENCES)..<UInt32(OGI_FOLD_SEQUENCES_END):
      appendSequence(UInt16(truncatingIfNeeded: entry), to: &result)
    default:
      result.append(Unicode.Scalar(entry) ?? "\u{FFFD}")
    }
    return true
  }

  /// The one scalar that stands for a scalar, or `nil` if none or several do.
  static func single(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let entry = UInt32(ogi_fold_entry(scalar.value))
    switch entry {
    case UInt32(OGI_FOLD_SAME), UInt32(OGI_FOLD_NORMALISE): return scalar
    case UInt32(OGI_FOLD_DROP): return nil
    default: return isSequence(entry) ? nil : Unicode.Scalar(entry)
    }
  }

  /// Whether nothing stands for a scalar: blanks, controls and format characters.
  static func drops(_ scalar: Unicode.Scalar) -> Bool {
    ogi_fold_entry(scalar.value) == UInt16(OGI_FOLD_DROP)
  }

  private static func isSequence(_ entry: UInt32) -> Bool {
    UInt32(OGI_FOLD_SEQUENCES)..<UInt32(OGI_FOLD_SEQUENCES_END) ~= entry
  }

  @inline(never)
  private static func appendSequence(_ entry: UInt16, to result: inout [Unicode.Scalar]) {
    var start: UnsafePointer<UInt32>?
    let count = ogi_fold_sequence(entry, &start)
    for value in UnsafeBufferPointer(start: start, count: Int(count)) {
      result.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
  }
}
