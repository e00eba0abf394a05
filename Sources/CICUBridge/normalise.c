#include "CICUBridge.h"

#include <unicode/unorm2.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

const char *icu_bridge_error_name(int32_t code) { return u_errorName((UErrorCode)code); }

int32_t icu_bridge_version(void) {
  UVersionInfo version;
  u_getVersion(version);
  return version[0];
}

int32_t icu_bridge_nfkc_casefold(const uint16_t *text, int32_t text_length, uint16_t *buffer,
                                 int32_t capacity, int32_t *length) {
  UErrorCode code = U_ZERO_ERROR;
  // ICU's own singleton: immutable, shared by all threads, never closed.
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&code);
  *length = unorm2_normalize(normalizer, (const UChar *)text, text_length, (UChar *)buffer, capacity, &code);
  return code;
}

int32_t icu_bridge_transliterate(const char *identifier, const uint16_t *text, int32_t text_length,
                                 uint16_t *buffer, int32_t capacity, int32_t *length) {
  UErrorCode code = U_ZERO_ERROR;
  *length = 0;
  UChar id[128];
  int32_t id_length = 0;
  while (identifier[id_length] != 0 && id_length < 128) {
    id[id_length] = (UChar)identifier[id_length];
    id_length++;
  }
  UTransliterator *transliterator = utrans_openU(id, id_length, UTRANS_FORWARD, NULL, 0, NULL, &code);
  if (U_FAILURE(code)) return code;
  *length = text_length;
  if (text_length > capacity) {
    code = U_BUFFER_OVERFLOW_ERROR;
  } else {
    for (int32_t i = 0; i < text_length; i++) buffer[i] = text[i];
    int32_t limit = text_length;
    utrans_transUChars(transliterator, (UChar *)buffer, length, capacity, 0, &limit, &code);
  }
  utrans_close(transliterator);
  return code;
}
