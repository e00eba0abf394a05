import OGIText
import Testing

@Suite("Similar characters")
struct SimilarCharactersTests {
  @Test("Look-alikes that scanners mistake are there, and characters unlike each other are not")
  func shapes() {
    var tenths: [Set<Unicode.Scalar>: Int] = [:]
    SimilarCharacters.forEachOfShape { tenths[[$0, $1]] = $2 }
    for pair: Set<Unicode.Scalar> in [["申", "中"], ["未", "末"], ["项", "顶"], ["三", "二"], ["政", "改"]] {
      #expect(tenths[pair] != nil, "\(pair)")
    }
    for pair: Set<Unicode.Scalar> in [["博", "信"], ["专", "兼"], ["维", "正"], ["不", "同"], ["许", "罚"]] {
      #expect(tenths[pair] == nil, "\(pair)")
    }
    #expect(tenths.values.allSatisfy { 5...9 ~= $0 })
    #expect(tenths.keys.allSatisfy { $0.count == 2 })
  }

  @Test("Homophones share a syllable, whatever the tone")
  func sounds() {
    var syllables: [Set<Unicode.Scalar>] = []
    SimilarCharacters.forEachSyllable { syllables.append(Set($0)) }
    #expect(syllables.contains { $0.isSuperset(of: ["公", "工", "供"]) })
    #expect(syllables.contains { $0.isSuperset(of: ["报", "包"]) })
    #expect(!syllables.contains { $0.isSuperset(of: ["公", "开"]) })
  }

  @Test("Characters fall into their left and right parts")
  func parts() {
    var parts: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    SimilarCharacters.forEachCompound { parts[$0, default: []].append([$1, $2]) }
    #expect(parts["行"]?.contains(["彳", "亍"]) == true)
    #expect(parts["诉"]?.contains(["讠", "斥"]) == true)
    #expect(parts["政"]?.contains(["正", "攵"]) == true)
    #expect(parts["公"] == nil)
  }
}
