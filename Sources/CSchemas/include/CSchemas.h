#ifndef CSCHEMAS_H
#define CSCHEMAS_H
#include <stddef.h>
#include <stdint.h>

/// A file of the top-level Schemas/, as it was when the package was built.
struct ogi_schema_file {
  const uint8_t *bytes;
  size_t count;
};

/// The JSON Schema of what the tool writes as JSON.
struct ogi_schema_file ogi_output_schema(void);

#endif
