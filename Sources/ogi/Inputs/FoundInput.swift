/// What a path, or a step of the walk through a folder or an archive, comes to.
enum FoundInput: Sendable {
  case input(Input)
  /// There is nothing to convert, though it was asked for.
  case failure(InputFailure)
  /// The folder or archive also holds files whose names do not say that they are reports.
  case passedOver(count: Int, folder: String)

  /// An input that is read first, or why it could not be.
  init(reading read: () throws(InputFailure) -> Input) {
    do { self = .input(try read()) } catch { self = .failure(error) }
  }
}
