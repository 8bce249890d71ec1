import Diagnostics
import Knowledge
import MarkedYAML

/// Takes the trees of the files apart and declares every name before anything is read.
struct SectionCollector {
  private(set) var sections = Sections()
  private(set) var names = Names()
  private(set) var diagnostics: [Diagnostic] = []
  private var present: Set<Section> = []
  private var misspelt: Set<Section> = []

  /// Takes in the tree of one file.
  mutating func add(_ root: Node) {
    guard case .mapping(let mapping) = root.content else {
      if root.isEmpty { return }
      diagnostics.append(.wrongShape("a rule file", wanted: "a mapping of sections", at: root))
      return
    }
    for entry in mapping.entries {
      guard let section = Section(rawValue: entry.key) else {
        diagnostics.append(.unknownSection(entry.key, at: entry.keyPlace))
        // A misspelt section is there, only unread.
        let meant = NearNames.near(to: entry.key, among: Section.allCases.map(\.rawValue))
        misspelt.formUnion(meant.compactMap(Section.init))
        continue
      }
      present.insert(section)
      switch section {
      case .ruleset, .ranking:
        if let first = sections.single[section] {
          diagnostics.append(.doubledSection(section, at: entry.keyPlace, first: first.keyPlace))
        } else {
          sections.single[section] = entry
        }
      case .interview:
        guard case .sequence(let groups) = entry.value.content else {
          diagnostics.append(.wrongShape("'interview'", wanted: "a list of groups", at: entry.value))
          continue
        }
        for group in groups { declare(group) }
      default: declareAll(of: section, entry)
      }
    }
  }

  /// Says what is missing once all files are in; nothing may be missing only because a file can't be read.
  mutating func finish(isWhole: Bool) {
    let missing = Section.allCases.filter { $0.isRequired && !present.contains($0) && !misspelt.contains($0) }
    if isWhole { diagnostics += missing.map { .missingSection($0) } }
    names.incomplete.formUnion(isWhole ? misspelt.union(missing) : Set(Section.allCases))
    // A treatment and a class begin the names of their rules with their ids.
    for declaration in sections[.classes] where !declaration.isRepeat {
      guard let place = names[.treatments].place(of: declaration.id) else { continue }
      diagnostics.append(.classNamedLikeTreatment(declaration.id, at: declaration.place, treatment: place))
    }
  }

  private mutating func declareAll(of section: Section, _ entry: Entry) {
    guard case .mapping(let mapping) = entry.value.content else {
      names.incomplete.insert(section)
      diagnostics.append(
        .wrongShape("'\(section.rawValue)'", wanted: "a mapping from ids to \(section.rawValue)", at: entry.value))
      return
    }
    for entry in mapping.entries {
      checkName(entry.key, of: section, at: entry.keyPlace)
      declare(Declaration(id: entry.key, place: entry.keyPlace, value: entry.value), in: section)
    }
  }

  private mutating func declare(_ group: Node) {
    sections.groups.append(group)
    guard let entry = group.mapping?["group"], let scalar = entry.value.scalar else { return }
    if let first = names.declare(scalar.text, in: .interview, at: entry.value.place) {
      diagnostics.append(.doubledID(scalar.text, of: Section.interview.noun, at: entry.value.place, first: first))
    }
  }

  private mutating func declare(_ declaration: Declaration, in section: Section) {
    var declaration = declaration
    if let first = names.declare(declaration.id, in: section, at: declaration.place) {
      diagnostics.append(.doubledID(declaration.id, of: section.noun, at: declaration.place, first: first))
      declaration.isRepeat = true
    }
    sections.declarations[section, default: []].append(declaration)
  }

  private mutating func checkName(_ id: String, of section: Section, at place: Place) {
    if NameRules.reserved(in: section).contains(id) {
      diagnostics.append(.reservedID(id, of: section.noun, means: "it has a meaning of its own there", at: place))
    } else if !NameRules.isKebabCase(id) {
      diagnostics.append(.badID(id, of: section.noun, mayBeCode: false, at: place))
    }
  }
}
