import Synchronization
import Testing

@testable import ogi

@Suite struct InOrderTests {
  @Test(arguments: [1, 2, 7]) func resultsComeInTheOrderOfTheElements(width: Int) async {
    var results: [Int] = []
    await InOrder.forEach(0..<100, width: width, transform: { $0 * $0 }) { results.append($0) }
    #expect(results == (0..<100).map { $0 * $0 })
  }

  @Test func noMoreThanTheWidthIsTakenAhead() async {
    let taken = Mutex(0)
    var delivered = 0
    let elements = sequence(first: 0) { $0 < 99 ? $0 + 1 : nil }.lazy.map { element in
      taken.withLock { $0 += 1 }
      return element
    }
    await InOrder.forEach(elements, width: 4, transform: { $0 }) { _ in
      #expect(taken.withLock { $0 } - delivered <= 4)
      delivered += 1
    }
    #expect(delivered == 100)
  }

  @Test func nothingIsDeliveredAfterAFailure() async {
    struct Stop: Error {}
    var delivered = 0
    await #expect(throws: Stop.self) {
      try await InOrder.forEach(0..<100, width: 3, transform: { $0 }) { element throws(Stop) in
        guard element < 5 else { throw Stop() }
        delivered += 1
      }
    }
    #expect(delivered == 5)
  }
}
