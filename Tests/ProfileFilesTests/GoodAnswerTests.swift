import Diagnostics
import Knowledge
import ProfileFiles
import Testing

@Suite("good answers")
struct GoodAnswerTests {
  @Test(arguments: [
    ("{}", ""), ("age: 34", "age=34"), ("age: 5", "age=5"), ("age: 110", "age=110"), ("age: null", ""), ("age:", ""),
    ("age: ~", ""), ("{age: 34, internet: }", "age=34"),
    ("bmi: 18.5", "bmi=18.5"), ("bmi: 18", "bmi=18.0"), ("bmi: 18.0", "bmi=18.0"), ("change: -0.05", "change=-0.05"),
    ("change: -5", "change=-5.00"), ("change: -0", "change=0.00"), ("change: 0.5", "change=0.50"),
    ("total: -9223372036854775808", "total=-9223372036854775808"),
    ("total: 9223372036854775807", "total=9223372036854775807"),
    ("internet: yes", "internet=true"), ("internet: no", "internet=false"), ("internet: true", "internet=true"),
    ("internet: 'false'", "internet=false"), ("internet: \"yes\"", "internet=true"),
    ("severity: mild", "severity=mild"), ("severity: 'severe'", "severity=severe"),
    ("severity: |-\n  mild", "severity=mild"),
    ("regular: yes", "regular=yes"), ("regular: no", "regular=no"), ("regular: none", "regular=none"),
    ("regular: \"no\"", "regular=no"), ("code: 12", "code=12"), ("code: true", "code=true"), ("code: AU", "code=AU"),
    ("life-events: []", "life-events=[]"), ("life-events: [bereavement]", "life-events=[bereavement]"),
    ("life-events:\n- retirement\n- bereavement", "life-events=[bereavement,retirement]"),
    ("life-events: {yes: [job-loss]}", "life-events=[job-loss|]"),
    ("life-events: {no: [job-loss]}", "life-events=[|job-loss]"),
    ("life-events: {yes: [job-loss], no: [retirement]}", "life-events=[job-loss|retirement]"),
    ("life-events: {yes: [], no: []}", ""), ("life-events: {yes: , no: [job-loss]}", "life-events=[|job-loss]"),
    ("life-events: {no: [bereavement, job-loss, retirement]}", "life-events=[]"),
    ("medicines: [m99, ssri, none]", "medicines=[none,ssri,m99]"),
    ("medicines: {yes: [m62], no: [m61, m99]}", "medicines=[m62|m61,m99]"),
    ("did-not-help: [ipt]", "did-not-help=[ipt]"),
    ("id: p1\nage: 34\nseverity: mild\nlife-events: [job-loss]", "age=34 severity=mild life-events=[job-loss]"),
    ("\u{FEFF}age: 34\r\ninternet: no\r\n", "age=34 internet=false"),
  ])
  func yaml(_ text: String, _ answers: String) { check("p.yaml", text, answers) }

  @Test(arguments: [
    ("{}", ""), (#"{"age": 34}"#, "age=34"), (#"{"age": null}"#, ""), (#"{"bmi": 18.5}"#, "bmi=18.5"),
    (#"{"bmi": 18}"#, "bmi=18.0"),
    (#"{"change": -0.05}"#, "change=-0.05"), (#"{"change": -0}"#, "change=0.00"),
    (#"{"internet": true}"#, "internet=true"), (#"{"internet": false}"#, "internet=false"),
    (#"{"internet": "yes"}"#, "internet=true"), (#"{"internet": "no"}"#, "internet=false"),
    (#"{"severity": "mild"}"#, "severity=mild"), (#"{"severity": "m\u0069ld"}"#, "severity=mild"),
    (#"{"s\u0065verity": "mild"}"#, "severity=mild"),
    (#"{"regular": "yes"}"#, "regular=yes"), (#"{"regular": "none"}"#, "regular=none"), (#"{"code": "12"}"#, "code=12"),
    (#"{"code": "true"}"#, "code=true"), (#"{"life-events": []}"#, "life-events=[]"),
    (#"{"life-events": ["job-loss", "bereavement"]}"#, "life-events=[bereavement,job-loss]"),
    (#"{"life-events": {"yes": ["job-loss"], "no": ["retirement"]}}"#, "life-events=[job-loss|retirement]"),
    (#"{"life-events": {"yes": null, "no": ["retirement"]}}"#, "life-events=[|retirement]"),
    (#"{"medicines": ["m99", "ssri"]}"#, "medicines=[ssri,m99]"), (#"{"did-not-help": ["cbt"]}"#, "did-not-help=[cbt]"),
    (#"{"id": 7, "age": 34, "severity": "mild"}"#, "age=34 severity=mild"), ("\u{FEFF}{\"age\": 34}", "age=34"),
  ])
  func json(_ text: String, _ answers: String) { check("p.json", text, answers) }

  private func check(_ name: String, _ text: String, _ answers: String) {
    let reading = ProfileReader(SmallRules.ruleSet).read(SourceText(name: name, text: text))
    #expect(reading.allDiagnostics.isEmpty, "\(reading.allDiagnostics.map(\.message))")
    #expect(reading.profiles.count == 1 && !reading.isList)
    #expect(reading.profiles.first?.profile.map { SmallRules.describe($0.answers) } == answers)
  }
}
