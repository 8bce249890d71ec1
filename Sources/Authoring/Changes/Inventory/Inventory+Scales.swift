import Knowledge

// What a rule set says of itself, and the scales by which it rates and ranks.
extension Inventory {
  mutating func addHeader() {
    let header = ruleSet.header
    var item = InventoryItem("rule set", "ruleset", in: .ruleSet, at: header.place)
    item.say("id", .word(header.id), .words)
    item.say("version", .word(header.version), .words)
    item.say("title", .prose(header.title), .words)
    item.say("language", .word(header.language), .words)
    item.say("reviewed", .word(header.reviewed?.description), .words)
    item.say("review-months", .word(header.reviewMonths.map(String.init)), .words)
    item.say("notice", .prose(header.notice), .words)
    item.say("help", .prose(header.help), .words)
    item.say("contacts", .sequence(contacts(header.contacts)), .results)
    let groups = header.summaryBy.map { ruleSet[$0].id }
    item.say("summary-by", .sequence(groups.map { .init(key: $0, text: $0) }), .words)
    add(item)
  }

  mutating func addKinds() {
    for kind in ruleSet.kinds {
      var item = InventoryItem("kind", kind.id, in: .kinds, at: kind.place)
      item.summary = kind.label
      item.bearing = .words
      item.say("label", .prose(kind.label), .words)
      add(item)
    }
  }

  mutating func addRatings() {
    var scale = InventoryItem(
      "scale", "ratings", in: .ratings, at: ruleSet.ratings.first?.place ?? ruleSet.header.place)
    var order: [String] = []
    for rating in ruleSet.ratings {
      var item = InventoryItem("rating", rating.id, in: .ratings, at: rating.place)
      item.summary = "\(rating.label): \(rating.points) points, \(rating.standing.rawValue)"
      item.say("points", .word("\(rating.points)"))
      item.say("standing", .word(rating.standing.rawValue))
      item.say("label", .prose(rating.label), .words)
      item.say("symbol", .word(rating.symbol), .words)
      item.say("meaning", .prose(rating.meaning), .words)
      add(item)
      order.append(item.key)
    }
    scale.say("order", .order(order))
    add(scale)
  }

  mutating func addRanking() {
    let ranking = ruleSet.ranking
    var item = InventoryItem("ranking", "ranking", in: .ranking, at: ranking.place)
    item.say("order", .sequence(ranking.order.map { .init(key: $0.rawValue, text: $0.rawValue) }))
    add(item)
    for weight in ranking.weights {
      var item = InventoryItem("weight", weight.name, in: .ranking, at: ranking.place)
      item.summary = "\(weight.points) points"
      item.say("points", .word("\(weight.points)"))
      add(item)
    }
    for line in TreatmentLine.allCases {
      var item = InventoryItem("points of a line", line.rawValue, in: .ranking, at: ranking.place)
      item.say("points", .word("\(ranking.points(of: line))"))
      add(item)
    }
  }

  mutating func addContacts() {
    for contact in ruleSet.contacts {
      var item = InventoryItem("contact", contact.id, in: .contacts, at: contact.place)
      item.summary = [contact.name, contact.phone].compactMap { $0 }.joined(separator: ", ")
      item.say("when", .condition(contact.when, .none))
      item.say("phone", .word(contact.phone))
      item.say("text", .word(contact.text))
      item.say("url", .word(contact.url))
      item.say("hours", .prose(contact.hours))
      item.say("name", .prose(contact.name), .words)
      item.say("note", .prose(contact.note), .words)
      item.say("source", citations(contact.sources), .words)
      add(item)
    }
  }

  mutating func addSources() {
    for source in ruleSet.sources {
      var item = InventoryItem("source", source.id, in: .sources, at: source.place)
      item.summary = source.citation
      item.bearing = .words
      item.say("citation", .prose(source.citation), .words)
      item.say("doi", .word(source.doi), .words)
      item.say("url", .word(source.url), .words)
      item.say("year", .word(source.year), .words)
      add(item)
    }
  }
}
