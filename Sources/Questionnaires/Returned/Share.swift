import Findings
import Loading
import PolicyModel
import YAMLTree

/// A percentage of at most 1 without its sign: a cell of a spreadsheet holds 72 % as 0.72 and 100 % as 1, and
/// nobody but the author knows which is meant.
struct Share {
  let words: String

  /// Nil of an answer that can only be one thing.
  ///
  /// - Parameters:
  ///   - typed: the answer as it was typed.
  ///   - content: what it is read as.
  init?(_ typed: String, _ content: YAMLContent, _ type: AnswerType) {
    guard case .percent = type,
      !["%", "percent", "per cent"].contains(where: typed.lowercased().contains)
    else { return nil }
    // A count says what it is a share of.
    if case .mapping(let parts) = content,
      parts.contains(where: { $0.key == AmountKey.count.rawValue })
    {
      return nil
    }
    let figures = typed.replacing(",", with: ".").split {
      !$0.isASCII || !($0.isNumber || $0 == ".")
    }
    .compactMap { Double($0) }
    guard let most = figures.max(), most > 0, most <= 1 else { return nil }
    let hundred = (most * 1e12).rounded() / 1e10
    words =
      "\(VisibleText.quoted(typed)) can be \(most.shortestDigits) % or \(hundred.shortestDigits) %; write it "
      + "with its sign"
  }
}
