#include "CSchemas.h"

static const uint8_t output_schema[] = {
#embed "../../Schemas/ogi-output.schema.json"
};

struct ogi_schema_file ogi_output_schema(void) {
  struct ogi_schema_file file = {output_schema, sizeof output_schema};
  return file;
}
