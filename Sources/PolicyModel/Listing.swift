/// A value for each item of one of a checklist's lists, found by the item's place: the answers to the
/// indicators, the scores of the criteria, or the items themselves.
///
///     scorecard.criteria[checklist.indicators[indicator].criterion].status
@frozen
package struct Listing<Item, Value> {
  @usableFromInline var values: [Value]

  @inlinable
  package init(_ values: some Sequence<Value>) { self.values = Array(values) }

  @inlinable
  package init(repeating value: Value, count: Int) {
    values = Array(repeating: value, count: count)
  }

  @inlinable
  package mutating func append(_ value: Value) { values.append(value) }

  @inlinable
  package mutating func append(contentsOf more: some Sequence<Value>) {
    values.append(contentsOf: more)
  }

  @inlinable
  package mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }

  /// Another value for each item.
  @inlinable
  package func mapValues<Other>(_ transform: (Value) throws -> Other) rethrows
    -> Listing<Item, Other>
  {
    Listing<Item, Other>(try values.map(transform))
  }

  /// The values with their places.
  @inlinable
  package var indexed: Zip2Sequence<Range<Index>, Self> { zip(indices, self) }
}

extension Listing: RandomAccessCollection, MutableCollection {
  package typealias Index = PlaceInList<Item>

  @inlinable
  package var startIndex: Index { Index(0) }

  @inlinable
  package var endIndex: Index { Index(values.count) }

  @inlinable
  package subscript(index: Index) -> Value {
    get { values[index.position] }
    set { values[index.position] = newValue }
    _modify { yield &values[index.position] }
  }
}

extension Listing: ExpressibleByArrayLiteral {
  package init(arrayLiteral values: Value...) { self.values = values }
}

extension Listing: Sendable where Value: Sendable {}
extension Listing: Equatable where Value: Equatable {}
