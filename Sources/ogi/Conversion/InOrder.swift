#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Concurrent work whose results come in the order of what it was done on.
enum InOrder {
  /// As many elements on their way as keep all processors busy while a slow one holds up the others' results.
  static var defaultWidth: Int { ProcessInfo.processInfo.activeProcessorCount * 4 }

  /// Transforms elements concurrently and hands each result on as soon as those before it were handed on.
  ///
  /// At most `width` elements are being transformed or waiting for their turn, so that memory does not grow with
  /// the number of elements; a further one is taken from the sequence when a result has been handed on.
  ///
  /// - Throws: what `deliver` throws; nothing is delivered after it.
  static func forEach<Elements: Sequence, Result: Sendable, Failure: Error>(
    _ elements: Elements, width: Int, transform: @escaping @Sendable (Elements.Element) -> Result,
    deliver: (Result) throws(Failure) -> Void
  ) async throws(Failure) where Elements.Element: Sendable {
    let failure: Failure? = await withTaskGroup(of: (position: Int, result: Result).self) { group in
      var elements = elements.makeIterator()
      var waiting: [Int: Result] = [:]
      var started = 0
      var delivered = 0
      while true {
        while started - delivered < max(width, 1), let element = elements.next() {
          let position = started
          group.addTask { (position, transform(element)) }
          started += 1
        }
        guard let (position, result) = await group.next() else { return nil }
        waiting[position] = result
        while let result = waiting.removeValue(forKey: delivered) {
          do throws(Failure) {
            try deliver(result)
          } catch {
            group.cancelAll()
            return error
          }
          delivered += 1
        }
      }
    }
    if let failure { throw failure }
  }
}
