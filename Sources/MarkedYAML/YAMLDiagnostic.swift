/// Every fault of a YAML text itself, by its stable id.
public enum YAMLDiagnostic: String, Sendable, CaseIterable {
  // What can't be read as YAML.
  case syntax = "yaml-syntax"
  case tabIndentation = "tab-indentation"
  case comparisonSign = "comparison-sign"
  case duplicateKey = "duplicate-key"
  case keyWithoutValue = "key-without-value"

  // What is YAML, but isn't read here.
  case anchor = "yaml-anchor"
  case alias = "yaml-alias"
  case mergeKey = "merge-key"
  case tag = "yaml-tag"
  case directive = "yaml-directive"
  case severalDocuments = "several-documents"
  case complexKey = "complex-key"

  // Bytes and sizes.
  case utf16 = "utf-16"
  case invalidUTF8 = "invalid-utf8"
  case nulByte = "nul-byte"
  case controlCharacter = "control-character"
  case tooLarge = "too-large"
  case tooDeep = "too-deep"
  case tooManyNodes = "too-many-nodes"
  case tooManyFaults = "too-many-faults"
}
