#ifndef CICUBRIDGE_H
#define CICUBRIDGE_H
#include <stdint.h>

// The one place where ICU is called. This header includes no ICU header: Foundation brings ICU headers of its
// own, and two definitions of UErrorCode in one Swift file do not compile.
//
// Conventions: every function returns ICU's error code (0 or less is success). Lengths are in code units.
// Where a function fills a buffer, `*length` is the length that the whole result has; if that exceeds the
// capacity, the code is ICU_BRIDGE_BUFFER_OVERFLOW and the call may be repeated with a larger buffer.
// All functions may be called from any thread.

enum { ICU_BRIDGE_BUFFER_OVERFLOW = 15 };

// ICU's name for an error code, such as "U_BUFFER_OVERFLOW_ERROR".
const char *icu_bridge_error_name(int32_t code);

// The major version of the ICU that is linked.
int32_t icu_bridge_version(void);

// NFKC_Casefold of a UTF-16 text.
int32_t icu_bridge_nfkc_casefold(const uint16_t *text, int32_t text_length, uint16_t *buffer,
                                 int32_t capacity, int32_t *length);

// A transliteration by ICU's identifier, such as "Hant-Hans". Opens the transliterator each time (20 ms).
int32_t icu_bridge_transliterate(const char *identifier, const uint16_t *text, int32_t text_length,
                                 uint16_t *buffer, int32_t capacity, int32_t *length);

// The number that a text spells by the RBNF rules of a locale. `*consumed` is how many code units of the text
// the number takes: a caller checks that it is all of them.
int32_t icu_bridge_parse_spellout(const char *locale, const uint16_t *text, int32_t text_length, int64_t *number,
                                  int32_t *consumed);

// A charset that ICU's detector holds possible.
typedef struct {
  char name[24];
  int32_t confidence;  // 0...100
} icu_bridge_charset;

// The charsets that a text may be in, likeliest first: at most `capacity`, `*count` of them.
int32_t icu_bridge_detect(const char *bytes, int32_t bytes_length, icu_bridge_charset *charsets,
                          int32_t capacity, int32_t *count);

// Converts bytes in a named charset to UTF-8. Each sequence that cannot be decoded becomes U+FFFD.
int32_t icu_bridge_decode(const char *charset, const char *bytes, int64_t bytes_length, char *buffer,
                          int64_t capacity, int64_t *length);

#endif
