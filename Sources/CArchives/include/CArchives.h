#ifndef CARCHIVES_H
#define CARCHIVES_H
#include <stdint.h>

// The one place where libarchive is called: zip archives, by their directory. This header includes none of its headers.
//
// No function writes a file. A reader belongs to one thread at a time.

typedef struct archives_reader archives_reader;

// An entry of an archive. The name lives until the reader goes on or is closed.
typedef struct {
  // The bytes of the name: UTF-8 where the archive says so, otherwise in whatever encoding it was written.
  const char *name;
  int64_t name_length;
  // The unpacked size that the archive states, or -1.
  int64_t size;
  int32_t is_encrypted;
  // 0 for a folder and for whatever else is no file.
  int32_t is_file;
} archives_entry;

// How a step ended.
enum {
  ARCHIVES_STEP = 1,
  ARCHIVES_END = 0,
  // The archive is broken, or not of a kind that is read: archives_message says how.
  ARCHIVES_DAMAGED = -1
};

// A reader of an archive in memory, which is copied; NULL where there is no memory.
archives_reader *archives_open_bytes(const uint8_t *bytes, int64_t count);

// A reader of an archive in a file; NULL where there is no memory. A file that cannot be opened is found damaged.
archives_reader *archives_open_file(const char *path);

// Goes to the next entry.
int32_t archives_next(archives_reader *reader, archives_entry *entry);

// Unpacks the next bytes of the entry: more than 0 of them, or ARCHIVES_END, or ARCHIVES_DAMAGED.
int64_t archives_read(archives_reader *reader, uint8_t *buffer, int64_t capacity);

// What is wrong with the archive.
const char *archives_message(archives_reader *reader);

void archives_close(archives_reader *reader);

#endif
