/// The folded form of a label, by which labels are compared.
///
/// Two texts have the same key if they differ only in what carries no meaning in a label: width, case, compatibility
/// forms, radicals in the place of ideographs, Traditional or Simplified characters, the form of dashes, quotes,
/// brackets and dots, and blanks and control characters of any kind. In detail: NFKC_Casefold, then Unicode's
/// EquivalentUnifiedIdeograph, then one form for each kind of mark, then ICU's `Hant-Hans` character by character,
/// then blanks, controls and format characters are left out, and so are readings in pinyin that stand in brackets
/// after an ideograph. U+FFFD stays. Circled numbers become a number and a dot
/// (and circled numerals a numeral in brackets), so that they still show as numbering.
///
/// A key is for comparing only. It is lossy, and at times wrong as a text: its Simplified form is made without
/// looking at the words.
///
/// Folding costs a few nanoseconds a character, in one pass by a table; texts that hold combining marks, conjoining
/// jamo or scalars newer than the table (Unicode 15.0) go through ICU. Comparing and hashing cost next to nothing
/// for keys that differ.
public struct MatchKey: Hashable, Sendable {
  /// The folded scalars.
  public let scalars: [Unicode.Scalar]
  private let digest: Int

  /// Makes the key of a text.
  ///
  /// Never fails: where ICU cannot normalise a text, each scalar is folded alone.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  public init(_ text: some StringProtocol) {
    let key = text.utf8.withContiguousStorageIfAvailable { MatchKey(utf8: $0) }
    self = key ?? MatchKey(folded: KeyFolding.fold(text.unicodeScalars))
  }

  /// Makes the key of a text in UTF-8. Invalid sequences count as U+FFFD.
  package init(utf8: UnsafeBufferPointer<UInt8>) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(utf8.count / 3 + 1)
    KeyFolding.fold(utf8, into: &scalars)
    self.init(folded: scalars)
  }

  /// Makes a key of scalars that are folded already: those of a key, or of a part of one.
  package init(folded scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    digest = Self.digest(scalars)
  }

  /// Makes a key of a part of a key.
  package init(folded scalars: ArraySlice<Unicode.Scalar>) {
    self.init(folded: Array(scalars))
  }

  /// Whether nothing is left of the text.
  public var isEmpty: Bool { scalars.isEmpty }

  /// The key of this key's text followed by that of another.
  ///
  /// - Complexity: O(*n* + *m*).
  public func appending(_ other: MatchKey) -> MatchKey {
    MatchKey(folded: KeyFolding.fold(scalars + other.scalars))
  }

  /// Folds UTF-8, valid or not, into a buffer whose former content is removed: the scalars that the key would have.
  ///
  /// For loops that look keys up and need no value of their own: allocates only if the buffer has no room, or if the
  /// text has to be normalised by ICU.
  package static func fold(_ utf8: UnsafeBufferPointer<UInt8>, into buffer: inout [Unicode.Scalar]) {
    KeyFolding.fold(utf8, into: &buffer)
  }

  /// Whether two keys hold the same scalars.
  public static func == (left: MatchKey, right: MatchKey) -> Bool {
    left.digest == right.digest && left.scalars == right.scalars
  }

  /// Feeds the hash that was computed when the key was made.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }

  // Seeded a process: inputs cannot be made to collide.
  private static func digest(_ scalars: [Unicode.Scalar]) -> Int {
    var hasher = Hasher()
    scalars.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}

extension MatchKey: CustomStringConvertible {
  /// The folded scalars as a text.
  public var description: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
