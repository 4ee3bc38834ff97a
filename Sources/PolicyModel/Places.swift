/// A place in one of a checklist's lists, such as that of a criterion among all criteria.
///
/// Places in different lists are of different types, so that an indicator's cannot be used where a
/// criterion's is meant.
@frozen
package struct PlaceInList<Item>: Hashable, Sendable, Strideable {
  /// How many items stand before it.
  package let position: Int

  @inlinable
  package init(_ position: Int) { self.position = position }

  @inlinable
  package func distance(to other: Self) -> Int { other.position - position }

  @inlinable
  package func advanced(by count: Int) -> Self { Self(position + count) }

  @inlinable
  package static func < (a: Self, b: Self) -> Bool { a.position < b.position }

  @inlinable
  package static func == (a: Self, b: Self) -> Bool { a.position == b.position }
}

package typealias SectionIndex = PlaceInList<Section>
package typealias GroupIndex = PlaceInList<Group>
package typealias CriterionIndex = PlaceInList<Criterion>
package typealias IndicatorIndex = PlaceInList<Indicator>
package typealias FactIndex = PlaceInList<Fact>
package typealias VictimGroupIndex = PlaceInList<VictimGroup>
package typealias InstrumentIndex = PlaceInList<Instrument>
package typealias AgencyIndex = PlaceInList<Agency>
package typealias ThemeIndex = PlaceInList<Theme>
