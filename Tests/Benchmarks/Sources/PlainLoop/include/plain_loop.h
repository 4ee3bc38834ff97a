#ifndef PLAIN_LOOP_H
#define PLAIN_LOOP_H

#include <stddef.h>
#include <stdint.h>

/// As many numbers as are asked for, drawn as the method draws them, each made a factor and added up: what
/// a loop of C takes that does nothing else.
double plain_draws(uint64_t seed, size_t count, double box);

#endif
