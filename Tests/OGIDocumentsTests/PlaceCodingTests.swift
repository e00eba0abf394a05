import Foundation
import OGIDocuments
import Testing

@Suite struct PlaceCodingTests {
  @Test(arguments: [
    (Place.text(line: 12, column: 5), #"{"column":5,"line":12}"#),
    (.cell(address: "Sheet1!B7", ordinal: 31), #"{"cell":"Sheet1!B7","ordinal":31}"#),
    (.page(number: 3, x: 72, y: 90.5, width: 40, height: 12), #"{"box":[72,90.5,40,12],"page":3}"#),
  ])
  func isAnObjectThatSaysItsKind(place: Place, json: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let data = try encoder.encode(place)
    #expect(String(decoding: data, as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(Place.self, from: data) == place)
  }

  @Test(arguments: ["{}", #"{"line":1}"#, #"{"page":1,"box":[1,2,3]}"#, #""12:5""#])
  func whatIsNoPlaceIsRefused(json: String) {
    #expect(throws: DecodingError.self) {
      _ = try JSONDecoder().decode(Place.self, from: Data(json.utf8))
    }
  }
}
