// Locales of a thread (POSIX 2008), which a C standard's headers leave out.
#define _XOPEN_SOURCE 700

#include "CArchives.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

struct archives_reader {
  struct archive *archive;
  uint8_t *bytes;
  int32_t is_open;
  // libarchive gives names in the locale's encoding, and a process need not have set one.
  locale_t utf8;
};

enum { BLOCK_SIZE = 1 << 16 };

static archives_reader *reader_for_zip(void) {
  archives_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->archive = archive_read_new();
  reader->utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!reader->utf8) reader->utf8 = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
  // By the directory at the end alone: what it does not list is not in the archive.
  if (!reader->archive || archive_read_support_format_zip_seekable(reader->archive) != ARCHIVE_OK) {
    archives_close(reader);
    return NULL;
  }
  return reader;
}

archives_reader *archives_open_bytes(const uint8_t *bytes, int64_t count) {
  archives_reader *reader = reader_for_zip();
  if (!reader) return NULL;
  reader->bytes = malloc(count > 0 ? (size_t)count : 1);
  if (!reader->bytes) {
    archives_close(reader);
    return NULL;
  }
  if (count > 0) memcpy(reader->bytes, bytes, (size_t)count);
  reader->is_open = archive_read_open_memory(reader->archive, reader->bytes, (size_t)count) == ARCHIVE_OK;
  return reader;
}

archives_reader *archives_open_file(const char *path) {
  archives_reader *reader = reader_for_zip();
  if (reader) reader->is_open = archive_read_open_filename(reader->archive, path, BLOCK_SIZE) == ARCHIVE_OK;
  return reader;
}

int32_t archives_next(archives_reader *reader, archives_entry *entry) {
  if (!reader->is_open) return ARCHIVES_DAMAGED;
  locale_t before = reader->utf8 ? uselocale(reader->utf8) : (locale_t)0;
  struct archive_entry *found = NULL;
  int code = archive_read_next_header(reader->archive, &found);
  // A warning is of a name that is no valid UTF-8, or of a date: the entry is there.
  int32_t answer = code == ARCHIVE_EOF ? ARCHIVES_END : code >= ARCHIVE_WARN ? ARCHIVES_STEP : ARCHIVES_DAMAGED;
  if (answer == ARCHIVES_STEP) {
    const char *name = archive_entry_pathname(found);
    entry->name = name ? name : "";
    entry->name_length = (int64_t)strlen(entry->name);
    entry->size = archive_entry_size_is_set(found) ? archive_entry_size(found) : -1;
    entry->is_encrypted = archive_entry_is_encrypted(found);
    entry->is_file = archive_entry_filetype(found) == AE_IFREG;
  }
  if (before) uselocale(before);
  return answer;
}

int64_t archives_read(archives_reader *reader, uint8_t *buffer, int64_t capacity) {
  if (!reader->is_open) return ARCHIVES_DAMAGED;
  la_ssize_t count = archive_read_data(reader->archive, buffer, (size_t)capacity);
  return count < 0 ? ARCHIVES_DAMAGED : count;
}

const char *archives_message(archives_reader *reader) {
  const char *message = archive_error_string(reader->archive);
  return message ? message : "unknown format";
}

void archives_close(archives_reader *reader) {
  if (reader->archive) archive_read_free(reader->archive);
  if (reader->utf8) freelocale(reader->utf8);
  free(reader->bytes);
  free(reader);
}
