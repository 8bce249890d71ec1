import Knowledge

extension PageWriter {
  /// The sources in the order of their numbers; those of further reading come last.
  mutating func writeReferences(_ further: [Citation]) {
    _ = sources.marks(further)
    writeSources("Key references")
  }
}
