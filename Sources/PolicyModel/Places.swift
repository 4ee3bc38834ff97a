/// A place in one of a checklist's lists, such as that of a criterion among all criteria.
///
/// Places in different lists are of different types, so that an indicator's cannot be used where a
/// criterion's is meant.
///
/// Public like ``Listing``, because the compiler shows nobody outside the room how what is `package` works,
/// and each step from place to place would be a call.
@frozen
public struct PlaceInList<Item>: Hashable, Sendable {
  /// How many items stand before it.
  public let position: Int

  /// The place behind so many items.
  @inlinable
  public init(_ position: Int) { self.position = position }
}

// The protocols say what these mean.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension PlaceInList: Strideable {
  @inlinable
  public func distance(to other: Self) -> Int { other.position - position }

  @inlinable
  public func advanced(by count: Int) -> Self { Self(position + count) }

  @inlinable
  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }

  @inlinable
  public static func == (a: Self, b: Self) -> Bool { a.position == b.position }
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
