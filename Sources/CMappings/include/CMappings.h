#ifndef CMAPPINGS_H
#define CMAPPINGS_H
#include <stddef.h>
#include <stdint.h>

/// A file of the top-level Mappings/, as it was when the package was built.
struct ogi_mapping_file {
  /// The path within Mappings/, such as `forms/forms.tsv`; null where there is no such file.
  const char *name;
  const uint8_t *bytes;
  size_t count;
};

/// How many files are embedded.
size_t ogi_mapping_file_count(void);

/// The file at an index below the count; one without a name beyond it.
struct ogi_mapping_file ogi_mapping_file_at(size_t index);

#endif
