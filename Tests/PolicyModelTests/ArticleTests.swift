import PolicyModel
import Testing

@Suite struct `The articles of a legal reference` {
  @Test(arguments: [
    ("12(1)-(2)", ["12(1)-(2)"]), ("5(3), 5(6)", ["5(3)", "5(6)"]),
    ("13(1)-(3), 14(1)(a)-(b), 14(2), 14(5)", ["13(1)-(3)", "14(1)(a)-(b)", "14(2)", "14(5)"]),
    (
      "4 and 6 (V.C.L. and A.N. v. the United Kingdom, 2021)",
      ["4 and 6 (V.C.L. and A.N. v. the United Kingdom, 2021)"]
    ),
    ("objectives 7 and 10", ["objectives 7 and 10"]), ("7 ,8,", ["7 ", "8"]), ("", []),
  ])
  func `are parted at commas outside of brackets`(reference: String, articles: [String]) {
    #expect(Article.all(of: reference).map(\.words) == articles)
  }

  @Test(arguments: [
    [
      "whole text", "1", "9", "10(1)", "10(1)-(2)", "10(1)(a)", "10(2)", "11", "19", "19(2)", "19b",
    ],
    ["4", "4(2)", "4 (Krachunova v. Bulgaria, 2023)", "24-27", "25"],
    ["III.1.8", "V.5", "V.6", "VI", "IX"],
    ["chapter V", "chapter VI", "objective 10", "Partnerships section"],
    ["7", "pillar 1", "pillars 1-4", "pillar 2", "pillars 2-3"],
  ])
  func `stand in the order of the text, as a reader meets them`(sorted: [String]) {
    let articles = sorted.flatMap(Article.all)
    #expect(articles.shuffled().sorted().map(\.words) == sorted.flatMap(Article.all).map(\.words))
    for (one, two) in zip(articles, articles.dropFirst()) {
      #expect(one < two && !(two < one), "\(one.words), \(two.words)")
    }
  }
}
