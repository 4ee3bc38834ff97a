/// A value for each item of one of a checklist's lists, found by the item's place: the answers to the
/// indicators, the scores of the criteria, or the items themselves.
///
///     scorecard.criteria[checklist.indicators[indicator].criterion].status
///
/// Public, because the compiler shows nobody outside the room how what is `package` works: each value would be
/// reached through calls that know nothing of its type, which took a tenth of all scoring.
@frozen
public struct Listing<Item, Value> {
  @usableFromInline var values: [Value]

  /// The values in the order of the items.
  @inlinable
  public init(_ values: some Sequence<Value>) { self.values = Array(values) }

  /// The same value for so many items.
  @inlinable
  public init(repeating value: Value, count: Int) {
    values = Array(repeating: value, count: count)
  }

  /// Adds the value of a further item.
  @inlinable
  public mutating func append(_ value: Value) { values.append(value) }

  /// Adds the values of further items.
  @inlinable
  public mutating func append(contentsOf more: some Sequence<Value>) {
    values.append(contentsOf: more)
  }

  /// Makes room for so many items.
  @inlinable
  public mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }

  /// Another value for each item.
  @inlinable
  public func mapValues<Other>(_ transform: (Value) throws -> Other) rethrows
    -> Listing<Item, Other>
  {
    Listing<Item, Other>(try values.map(transform))
  }

  /// The values with their places.
  @inlinable
  public var indexed: Zip2Sequence<Range<Index>, [Value]> { zip(indices, values) }
}

// The protocols say what these mean.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Listing: RandomAccessCollection, MutableCollection {
  public typealias Index = PlaceInList<Item>

  @inlinable
  public func makeIterator() -> IndexingIterator<[Value]> { values.makeIterator() }

  @inlinable
  public var startIndex: Index { Index(0) }

  @inlinable
  public var endIndex: Index { Index(values.count) }

  @inlinable
  public subscript(index: Index) -> Value {
    get { values[index.position] }
    set { values[index.position] = newValue }
    _modify { yield &values[index.position] }
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Listing: ExpressibleByArrayLiteral {
  @inlinable
  public init(arrayLiteral values: Value...) { self.values = values }
}

extension Listing: Sendable where Value: Sendable {}
extension Listing: Equatable where Value: Equatable {}
