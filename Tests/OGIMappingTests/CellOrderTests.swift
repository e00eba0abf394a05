import Testing

@testable import OGIMapping

@Suite("Orders in which a skewed page gives cells")
struct CellOrderTests {
  @Test("Groups come from the right to the left")
  func groups() throws {
    let printed = [0, 91, 135, 1, 0, 7, 36]
    let orders = CellOrder.turned(count: 7).map { $0.columns(of: printed) }
    #expect(orders.contains([36, 1, 0, 7, 0, 91, 135]))
    #expect(orders.contains([1, 0, 7, 36, 0, 91, 135]))
    #expect(!orders.contains(printed))
  }

  @Test("Each order uses every cell once, and is listed once", arguments: 0...16)
  func permutations(count: Int) {
    let orders = CellOrder.turned(count: count)
    #expect(Set(orders).count == orders.count)
    for order in orders { #expect(order.columns(of: Array(0..<count)).sorted() == Array(0..<count)) }
  }
}
