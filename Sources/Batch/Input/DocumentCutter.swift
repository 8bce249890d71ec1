import ProfileFiles

/// What reads a whole file as one unit, as far as a file of profiles may go.
final class DocumentCutter: UnitCutter {
  private var reader: ByteReader
  private let format: ProfileFormat
  private var isDone = false

  init(_ source: any ByteSource, _ format: ProfileFormat) {
    reader = ByteReader(source)
    self.format = format
  }

  /// The file, once; of one that is too large, enough to be refused for it.
  func next() throws(InputFault) -> UnitPiece? {
    guard !isDone else { return nil }
    isDone = true
    var bytes: [UInt8] = []
    while !reader.hasEnded, bytes.count <= ProfileLimits.fileBytes {
      reader.read(1 << 16, into: &bytes)
      if let fault = reader.fault { throw fault }
    }
    return UnitPiece(content: .document(bytes, format), end: offset)
  }

  var offset: Int { reader.offset }
}
