import RuleFiles
import Testing

struct SchemaTests {
  @Test func namesAreDistinct() {
    #expect(Set(Language.schemas.map(\.name)).count == Language.schemas.count)
    for schema in Language.schemas {
      #expect(Set(schema.keys.map(\.name)).count == schema.keys.count, "\(schema.name)")
    }
  }

  @Test func everySchemaThatIsReferredToIsDeclaredAndUsed() {
    var used: Set<String> = []
    func visit(_ kind: ValueKind) {
      switch kind {
      case .mapping(let name), .lines(let name):
        #expect(Language.schema(named: name) != nil, "\(name)")
        guard used.insert(name).inserted else { return }
        for key in Language.schema(named: name)?.keys ?? [] { visit(key.value) }
      case .named(let kind), .list(let kind): visit(kind)
      case .either(let kinds): kinds.forEach(visit)
      default: break
      }
    }
    for section in Section.allCases { visit(section.value) }
    let perType = Set(Language.schemas.map(\.name).filter { $0.hasSuffix("-fact") })
    #expect(used.union(perType).union(["choices-fact"]) == Set(Language.schemas.map(\.name)).union(["choices-fact"]))
  }

  @Test func summariesAreOneLineWithoutAFullStop() {
    for schema in Language.schemas {
      for key in schema.keys {
        #expect(!key.summary.contains("\n") && !key.summary.hasSuffix("."), "\(schema.name).\(key.name)")
      }
      #expect(schema.summary.hasSuffix("."), "\(schema.name)")
    }
  }
}
