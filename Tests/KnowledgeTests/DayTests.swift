import Knowledge
import Testing

struct DayTests {
  @Test(arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01"])
  func readsDaysOfTheCalendar(_ text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2026-11-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-1-01", "21.11.2026", "2026-11-00", "2026-11-21T00",
    "",
  ])
  func refusesWhatIsNone(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2024-08-31", 6, "2025-02-28"), ("2026-11-21", 24, "2028-11-21"), ("2026-12-01", 1, "2027-01-01"),
    ("2023-12-31", 2, "2024-02-29"), ("2026-11-21", 0, "2026-11-21"),
  ])
  func addsMonths(_ text: String, _ months: Int, _ expected: String) {
    #expect(Day(text)?.adding(months: months).description == expected)
  }

  @Test func daysFollowEachOther() throws {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap { Day($0) }
    #expect(days.count == 4)
    #expect(days.shuffled().sorted() == days)
  }
}
