#ifndef CTEXTTABLES_H
#define CTEXTTABLES_H
#include <stdint.h>

// What a match key holds in the place of each scalar. Generated: see Scripts/generate-text-tables.py.
extern const uint16_t ogi_fold_index[];
extern const uint16_t ogi_fold_blocks[];
extern const uint16_t ogi_fold_offsets[];
extern const uint32_t ogi_fold_sequences[];
extern const uint32_t ogi_fold_sequence_count;

enum {
  OGI_FOLD_SAME = 0,       // the scalar itself
  OGI_FOLD_DROP = 1,       // nothing
  OGI_FOLD_NORMALISE = 2,  // the scalar may join with the one before it: normalise the whole text
  OGI_FOLD_SEQUENCES = 0xD800,
  OGI_FOLD_SEQUENCES_END = 0xF900,
};

// The entry of a scalar: one of the values above, a sequence, or the scalar in its place. Any argument is safe.
static inline uint16_t ogi_fold_entry(uint32_t scalar) {
  if (scalar > 0x10FFFF) return OGI_FOLD_SAME;
  return ogi_fold_blocks[(uint32_t)ogi_fold_index[scalar >> 6] << 6 | (scalar & 63)];
}

// The scalars of a sequence entry. Any argument is safe: an entry that is no sequence has none.
static inline uint32_t ogi_fold_sequence(uint16_t entry, const uint32_t **scalars) {
  uint32_t number = (uint32_t)entry - OGI_FOLD_SEQUENCES;
  if (entry < OGI_FOLD_SEQUENCES || number >= ogi_fold_sequence_count) return 0;
  *scalars = ogi_fold_sequences + ogi_fold_offsets[number];
  return ogi_fold_offsets[number + 1] - ogi_fold_offsets[number];
}

// Han characters that look or sound alike, and those made of others, as lines of UTF-16 that end in a zero. Generated:
// see Scripts/generate-similarity-tables.py.
extern const uint16_t ogi_shape_table[];
extern const uint16_t ogi_sound_table[];
extern const uint16_t ogi_parts_table[];

static inline const uint16_t *ogi_shapes(void) { return ogi_shape_table; }
static inline const uint16_t *ogi_sounds(void) { return ogi_sound_table; }
static inline const uint16_t *ogi_parts(void) { return ogi_parts_table; }

#endif
