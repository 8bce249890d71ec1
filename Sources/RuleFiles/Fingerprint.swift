import Crypto
public import Diagnostics

extension RuleFiles {
  /// The fingerprint of a rule set's content: SHA-256 over the names and bytes of its files, as `sha256:` and 64 digits.
  ///
  /// Files go by name, in the order of their UTF-8 bytes; each name and each text is preceded by its length in bytes
  /// (64 bits, the least significant byte first), so that no two sets of files run together alike.
  public static func fingerprint(of sources: [SourceText]) -> String {
    var hash = SHA256()
    func add(_ bytes: some Collection<UInt8>) {
      var length = UInt64(bytes.count).littleEndian
      withUnsafeBytes(of: &length) { hash.update(bufferPointer: $0) }
      let isDone: Void? = bytes.withContiguousStorageIfAvailable {
        hash.update(bufferPointer: UnsafeRawBufferPointer($0))
      }
      if isDone == nil { Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) } }
    }
    for source in sources.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      add(source.name.utf8)
      add(source.bytes)
    }
    let digits = Array("0123456789abcdef")
    return "sha256:" + hash.finalize().map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }
}
