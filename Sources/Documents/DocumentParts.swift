/// What a block holds where it is more than text or a table.
extension Document {
  /// The overall result, as the first thing that is read.
  package struct Verdict: Sendable, Equatable {
    /// One of the three parts of 100 points.
    package struct Part: Sendable, Equatable {
      package var sign: Chart.Key.Sign
      package var words: String
      package var points: Int

      package init(_ sign: Chart.Key.Sign, _ words: String, _ points: Int) {
        (self.sign, self.words, self.points) = (sign, words, points)
      }
    }

    package var score: PrintedScore
    /// One sentence: what is demonstrated, or that too little is known to say.
    package var headline: String
    /// Whether too little is known for a verdict, so that no figure leads.
    package var isOpen: Bool
    /// What is demonstrated, not known and missing; they add up to 100.
    package var parts: [Part]
    /// How much is known, and what the score is on that.
    package var reach: String
    /// The band in sentences, or why there is none.
    package var bands: Text
    /// What the evidence is; empty where nothing needs any.
    package var evidence: String

    package init(
      score: PrintedScore, headline: String, isOpen: Bool, parts: [Part], reach: String,
      bands: Text, evidence: String
    ) {
      (self.score, self.headline, self.isOpen, self.parts) = (score, headline, isOpen, parts)
      (self.reach, self.bands, self.evidence) = (reach, bands, evidence)
    }

    /// The parts in a sentence; what is nothing is not named.
    package var partsSentence: String {
      let named = parts.filter { $0.points > 0 }.map { "\($0.points) \($0.words)" }
      let last = named.last ?? ""
      let start = named.dropLast().joined(separator: ", ")
      return "Of 100 points: \(start.isEmpty ? last : "\(start) and \(last)")."
    }
  }

  /// Something that the reader opens: its title with what matters most, then all the rest.
  package struct Entry: Sendable, Equatable {
    package var anchor: String
    package var id: String
    package var title: String
    /// A few words that sort it, such as its tier.
    package var mark: Mark
    /// What stands beside the title before it is opened.
    package var summary: [Fact]
    /// By which filters it is found.
    package var tags: [Tag]
    package var blocks: [Block]

    package init(
      anchor: String, id: String, title: String, mark: Mark, summary: [Fact], tags: [Tag],
      blocks: [Block]
    ) {
      (self.anchor, self.id, self.title, self.mark) = (anchor, id, title, mark)
      (self.summary, self.tags, self.blocks) = (summary, tags, blocks)
    }
  }

  package struct Mark: Sendable, Equatable {
    package var words: String
    /// 0 for the most urgent; for a renderer's choice of emphasis.
    package var rank: Int

    package init(words: String, rank: Int) { (self.words, self.rank) = (words, rank) }
  }

  /// What a page shows, and paper only where the reader ticks it on the page.
  package struct Annex: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
      /// All that stands under the headings, of level 2 or 3, with these anchors.
      case headings([String])
      /// The tables that say the same as the charts above them.
      case figures
    }

    /// By which a style knows it: `cards`, `figures`, `answers` or `sources`.
    package var name: String
    /// As a reader is asked for it: `every answer`.
    package var title: String
    package var content: Content

    package init(_ name: String, _ title: String, _ content: Content) {
      (self.name, self.title, self.content) = (name, title, content)
    }
  }

  /// One value by which an entry can be found, such as the agency `justice`.
  package struct Tag: Sendable, Hashable {
    package var filter: String
    package var value: String

    package init(filter: String, value: String) { (self.filter, self.value) = (filter, value) }
  }

  /// A choice among values; each entry that has the value chosen stays.
  package struct Filter: Sendable, Equatable {
    package struct Option: Sendable, Equatable {
      package var value: String
      package var title: String

      package init(value: String, title: String) { (self.value, self.title) = (value, title) }
    }

    package var name: String
    package var title: String
    package var options: [Option]

    package init(name: String, title: String, options: [Option]) {
      (self.name, self.title, self.options) = (name, title, options)
    }
  }
}
