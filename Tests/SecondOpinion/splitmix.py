"""SplitMix64, the generator of scoring.md section 11.

>>> draw = SplitMix(1234567)
>>> draw.word(), draw.word(), draw.word()
(6457827717110365317, 3203168211198807973, 9817491932198370423)
>>> draw = SplitMix(42)
>>> draw.unit(), draw.unit(), draw.unit()
(0.7415648787718233, 0.1599103928769201, 0.27860113025513866)
"""

MASK = (1 << 64) - 1


class SplitMix:
    """The same seed gives the same numbers."""

    def __init__(self, seed: int):
        self.state = seed & MASK

    def word(self) -> int:
        """The next 64 bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def unit(self) -> float:
        """Even in [0, 1)."""
        return (self.word() >> 11) * 2.0**-53

    def both_ways(self) -> float:
        """Even in [-1, 1)."""
        return 2 * self.unit() - 1
