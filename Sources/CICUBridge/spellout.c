#include "CICUBridge.h"

#include <pthread.h>
#include <string.h>
#include <unicode/unum.h>

// Opening a rule-based format takes a millisecond, and ICU does not promise that one can be shared by threads:
// one format, for the locale that was asked for last, behind a lock.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static UNumberFormat *format = NULL;
static char format_locale[32];

int32_t icu_bridge_parse_spellout(const char *locale, const uint16_t *text, int32_t text_length, int64_t *number,
                                  int32_t *consumed) {
  UErrorCode code = U_ZERO_ERROR;
  *number = 0;
  *consumed = 0;
  if (strlen(locale) >= sizeof format_locale) return U_ILLEGAL_ARGUMENT_ERROR;
  pthread_mutex_lock(&lock);
  if (format == NULL || strcmp(format_locale, locale) != 0) {
    UNumberFormat *opened = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &code);
    if (U_SUCCESS(code)) {
      if (format != NULL) unum_close(format);
      format = opened;
      strcpy(format_locale, locale);
      code = U_ZERO_ERROR;
    }
  }
  if (U_SUCCESS(code)) {
    *number = unum_parseInt64(format, (const UChar *)text, text_length, consumed, &code);
  }
  pthread_mutex_unlock(&lock);
  return code;
}
