import Testing

@testable import Exports

@Suite struct JSONTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (0.5, "0.5"), (1.0 / 3, "0.333333"), (2.0 / 3, "0.666667"),
    (42, "42"), (-0.0000004, "0"), (-0.25, "-0.25"), (62.5, "62.5"), (0.0000005, "0.000001"),
  ])
  func `JSON numbers have six decimals at most`(value: Double, written: String) {
    #expect(JSONWriter.number(value) == written)
  }

  @Test func `JSON text is escaped and members keep their order`() {
    let value = JSONValue.object([
      ("z", .text("\"\\\n\t\u{1}\u{2028}é")), ("a", .list([.whole(1), .null, .truth(true)])),
      ("o", .object([("list", .list([.object([("x", .number(0.5))])])), ("e", .list([]))])),
    ])
    #expect(
      JSONWriter.write(value) == """
        {
          "z": "\\"\\\\\\n\\t\\u0001\\u2028é",
          "a": [1, null, true],
          "o": {
            "list": [
              { "x": 0.5 }
            ],
            "e": []
          }
        }

        """)
  }
}
