import Diagnostics
import MarkedYAML
import Testing

@Suite struct EncodingTests {
  private func read(_ bytes: [UInt8]) -> YAMLReading { MarkedYAML.read(SourceText(name: "test.yaml", bytes: bytes)) }

  @Test(
    arguments: [
      ([0xE9], 0xE9), ([0xC3], 0xC3), ([0x80], 0x80), ([0xC0, 0x80], 0xC0), ([0xC1, 0xBF], 0xC1),
      ([0xE0, 0x80, 0x80], 0xE0),
      ([0xED, 0xA0, 0x80], 0xED), ([0xF0, 0x80, 0x80, 0x80], 0xF0), ([0xF4, 0x90, 0x80, 0x80], 0xF4),
      ([0xF5, 0x80], 0xF5),
      ([0xE2, 0x82], 0xE2), ([0xE2, 0x82, 0x41], 0xE2), ([0xFF], 0xFF), ([0xF0, 0x9F, 0x98], 0xF0),
    ] as [([UInt8], UInt8)])
  func invalidUTF8(bytes: [UInt8], byte: UInt8) {
    let reading = read(Array("a: 1\nb: ".utf8) + bytes)
    #expect(reading.root == nil)
    #expect(reading.ids == ["invalid-utf8"])
    #expect(reading.diagnostics.first?.place.map { [$0.start.line, $0.start.column, $0.start.offset] } == [2, 4, 8])
    let hex = String(byte, radix: 16, uppercase: true)
    #expect(reading.diagnostics.first?.message == "the text is not UTF-8: byte 0x\(hex) at offset 8")
  }

  @Test func everyValidLengthIsRead() {
    let text = "a: \u{80}".dropLast() + "\u{A0}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}"
    #expect(MarkedYAML.read(String(text)).diagnostics.isEmpty)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func utf16(bytes: [UInt8]) { #expect(read(bytes).ids == ["utf-16"]) }

  @Test func nulByte() {
    let reading = MarkedYAML.read("a: 1\nb: x\u{0}y\u{0}\n")
    #expect(reading.ids == ["nul-byte"])
    #expect(reading.diagnostics.first?.place?.start == Position(line: 2, column: 5, offset: 9))
    #expect(read([0x61, 0x00, 0x3A, 0x00]).ids == ["nul-byte"])
  }

  @Test(arguments: [
    ("\u{7}", "U+0007"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"), ("\u{9B}", "U+009B"), ("\u{FEFF}", "U+FEFF"),
    ("\u{FFFE}", "U+FFFE"),
  ])
  func controlCharacter(character: String, name: String) {
    let text = MarkedText("a: é⟦\(character)⟧b\n")
    let reading = MarkedYAML.read(text.source)
    #expect(reading.ids == ["control-character"])
    #expect(reading.diagnostics.first?.message.hasSuffix(name) == true)
    #expect(reading.diagnostics.first?.place == text.places.first)
  }

  @Test(arguments: [UInt8(0), 0x01, 0x1F, 0x7F, 0x80, 0xFF], 0..<20)
  func isFoundWhereverItStands(byte: UInt8, offset: Int) {
    let bytes = Array("a: 0123456789 ~~~~~~~~".utf8)
    let reading = read(Array(bytes[..<offset] + [byte] + bytes[offset...]))
    let id = byte == 0 ? "nul-byte" : byte < 0x80 ? "control-character" : "invalid-utf8"
    #expect(reading.ids == [id])
    #expect(reading.diagnostics.first?.place?.start.offset == offset)
    #expect(read(bytes).ids == [])
  }

  @Test func oneOfEachKind() {
    #expect(read(Array("a: \u{1}\u{0}\u{2}".utf8) + [0xFF]).ids == ["control-character", "nul-byte", "invalid-utf8"])
  }
}
