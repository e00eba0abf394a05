import Foundation

/// An archive of 179 bytes that unpacks to 20 MiB of noughts, as `word/document.xml` (made by Python's `zipfile`, with bzip2).
public enum ZipBomb {
  /// The archive's bytes.
  public static let bytes = [UInt8](
    Data(
      base64Encoded: """
        UEsDBC4AAAAMAKVrdl0NTJGHLwAAAAAAQAERAAAAd29yZC9kb2N1bWVudC54bWxCWmg5MUFZJlNZjJRsXwCgoIgAwAIACCAAMMwFKaaBIE2E\
        EgTxdyRThQkIyUbF8FBLAQIuAy4AAAAMAKVrdl0NTJGHLwAAAAAAQAERAAAAAAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYA\
        AAAAAQABAD8AAABeAAAAAAA=
        """) ?? Data())
}
