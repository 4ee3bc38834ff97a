extension XMLReader {
  /// What has just been read.
  enum Event {
    /// Of the element `name`, which is one of `depth` open ones.
    case start
    /// Of the element `name`, which is open no more.
    case end
    case text
    /// All has been read.
    case finish
  }

  /// Where an attribute's name and value are written.
  struct Attribute {
    var prefix: Range<Int>
    var local: Range<Int>
    var value: Range<Int>
  }
}
