import Foundation

/// The Python script that has RapidFuzz find labels: `Scripts/rapidfuzz_baseline.py`.
struct RapidFuzzScript {
  /// Labels of a form, and the printed ones that are to be found among them.
  struct Question: Encodable {
    var labels: [String]
    var printed: [String]
  }

  /// The nearest label to a printed one.
  struct Answer: Decodable {
    var index: Int
    var similarity: Double
  }

  let python: String

  /// For each question the nearest label to each printed one; `nil` if the script cannot be run.
  func answers(to questions: [Question]) -> [[Answer]]? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rapidfuzz-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      // Files, as pipes fill up when both sides write.
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let asked = folder.appending(path: "questions.json")
      let answered = folder.appending(path: "answers.json")
      try JSONEncoder().encode(questions).write(to: asked)
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      let script = Checkout.folder.appending(path: "Scripts/rapidfuzz_baseline.py")
      process.arguments = [python, script.path, asked.path, answered.path]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { return nil }
      return try JSONDecoder().decode([[Answer]].self, from: Data(contentsOf: answered))
    } catch {
      return nil
    }
  }
}
