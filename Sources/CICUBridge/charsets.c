#include "CICUBridge.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

int32_t icu_bridge_detect(const char *bytes, int32_t bytes_length, icu_bridge_charset *charsets,
                          int32_t capacity, int32_t *count) {
  UErrorCode code = U_ZERO_ERROR;
  *count = 0;
  UCharsetDetector *detector = ucsdet_open(&code);
  if (U_FAILURE(code)) return code;
  ucsdet_setText(detector, bytes, bytes_length, &code);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &code);
  for (int32_t i = 0; U_SUCCESS(code) && i < found && *count < capacity; i++) {
    const char *name = ucsdet_getName(matches[i], &code);
    int32_t confidence = ucsdet_getConfidence(matches[i], &code);
    if (U_FAILURE(code) || strlen(name) >= sizeof charsets[0].name) continue;
    strcpy(charsets[*count].name, name);
    charsets[*count].confidence = confidence;
    *count += 1;
  }
  ucsdet_close(detector);
  return code;
}

int32_t icu_bridge_decode(const char *charset, const char *bytes, int64_t bytes_length, char *buffer,
                          int64_t capacity, int64_t *length) {
  UErrorCode code = U_ZERO_ERROR;
  *length = 0;
  UConverter *from = ucnv_open(charset, &code);
  UConverter *to = ucnv_open("UTF-8", &code);
  if (U_SUCCESS(code)) {
    UChar pivot[2048];
    UChar *pivot_source = pivot, *pivot_target = pivot;
    const char *source = bytes;
    char *target = buffer;
    ucnv_convertEx(to, from, &target, buffer + capacity, &source, bytes + bytes_length, pivot, &pivot_source,
                   &pivot_target, pivot + 2048, 1, 1, &code);
    *length = target - buffer;
  }
  if (to != NULL) ucnv_close(to);
  if (from != NULL) ucnv_close(from);
  return code;
}
