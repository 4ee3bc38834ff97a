/// What a block holds where it is more than text or a table.
extension Document {
  /// The overall result, as the first thing that is read.
  package struct Verdict: Sendable, Equatable {
    package var score: PrintedScore
    /// One sentence: what is demonstrated.
    package var headline: String
    /// How far it could go, and how much is known.
    package var reach: String
    package var band: String
    /// The band on what is possible.
    package var potential: String
    /// The bands in sentences.
    package var bands: Text

    package init(
      score: PrintedScore, headline: String, reach: String, band: String, potential: String,
      bands: Text
    ) {
      (self.score, self.headline, self.reach) = (score, headline, reach)
      (self.band, self.potential, self.bands) = (band, potential, bands)
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
