// The yardstick of all that draws weights. In C and whole in one function, so that no call between modules
// stands between it and what is measured.
#include "plain_loop.h"

double plain_draws(uint64_t seed, size_t count, double box) {
  uint64_t state = seed;
  double sum = 0;
  for (size_t draw = 0; draw < count; draw++) {
    state += 0x9E3779B97F4A7C15u;
    uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    double factor = 1 + box * (2 * ((double)(z >> 11) * 0x1p-53) - 1);
    sum += factor > 1e-100 ? factor : 1e-100;
  }
  return sum;
}
