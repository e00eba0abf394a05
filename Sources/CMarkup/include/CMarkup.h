#ifndef CMARKUP_H
#define CMARKUP_H
#include <stdint.h>

// The one place where libxml2 is called. This header includes none of its headers: Debian's include ICU's, and these
// clash with Foundation's.
//
// No function reads a file or the network, and no entity but the predefined ones is expanded: a document cannot
// declare any.

// Takes what a parser finds, in document order. Strings are UTF-8 and live as long as the call. A function that
// gives other than 0 ends the parsing.
typedef struct {
  void *context;
  // `uri` is the namespace, or NULL. `attributes` are names and values in turn, `attribute_count` pairs of them; a
  // value is `value_lengths[i]` bytes long.
  int32_t (*start)(void *context, const char *name, const char *uri, int32_t attribute_count,
                   const char *const *attribute_names, const char *const *attribute_values,
                   const int32_t *value_lengths);
  int32_t (*end)(void *context);
  int32_t (*text)(void *context, const char *text, int32_t length);
} markup_sink;

// How a parser ended.
enum {
  MARKUP_COMPLETE = 0,
  // The source is not well-formed; what stands before the mistake was handed on.
  MARKUP_MALFORMED = 1,
  // A function of the sink ended it.
  MARKUP_STOPPED = 2,
  // There is no memory.
  MARKUP_EXHAUSTED = 3
};

typedef struct {
  int32_t outcome;
  // Where and how a source is malformed.
  int32_t line;
  char message[160];
} markup_result;

// Parses XML in the encoding that it states.
markup_result markup_parse_xml(const uint8_t *bytes, int32_t count, const markup_sink *sink);

// Parses HTML in UTF-8, whatever encoding it states. No HTML is malformed. The elements `html` and `body` do not end.
markup_result markup_parse_html(const uint8_t *bytes, int32_t count, const markup_sink *sink);

#endif
