#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <string.h>

// What a parser's callbacks share.
typedef struct {
  const markup_sink *sink;
  xmlParserCtxtPtr parser;
  int32_t stopped;
  // Of HTML: whether the elements have begun. There is one of each, whatever the page writes.
  int32_t has_html, has_body;
} run;

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void ignore_error(void *context, xmlErrorPtr error) {}

// Attributes of an element beyond these are left out.
enum { MOST_ATTRIBUTES = 256 };

static void check(run *run, int32_t answer) {
  if (answer == 0 || run->stopped) return;
  run->stopped = 1;
  xmlStopParser(run->parser);
}

static void characters(void *context, const xmlChar *text, int length) {
  run *run = context;
  if (run->stopped) return;
  check(run, run->sink->text(run->sink->context, (const char *)text, length));
}

// MARK: XML

static void xml_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                      const xmlChar **namespace_list, int count, int defaulted, const xmlChar **attributes) {
  run *run = context;
  if (run->stopped) return;
  const char *names[MOST_ATTRIBUTES], *values[MOST_ATTRIBUTES];
  int32_t lengths[MOST_ATTRIBUTES];
  if (count > MOST_ATTRIBUTES) count = MOST_ATTRIBUTES;
  for (int i = 0; i < count; i++) {
    // Five pointers an attribute: name, prefix, namespace, value, end of the value.
    names[i] = (const char *)attributes[5 * i];
    values[i] = (const char *)attributes[5 * i + 3];
    lengths[i] = (int32_t)(attributes[5 * i + 4] - attributes[5 * i + 3]);
  }
  check(run, run->sink->start(run->sink->context, (const char *)name, (const char *)uri, count, names, values, lengths));
}

static void xml_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  run *run = context;
  if (run->stopped) return;
  check(run, run->sink->end(run->sink->context));
}

// As the context is not the parser, libxml2 looks nowhere else: what a document declares is not defined.
static xmlEntityPtr predefined_entity(void *context, const xmlChar *name) { return xmlGetPredefinedEntity(name); }

// MARK: HTML

// Notes that an element of which there is one begins, and gives whether it had begun before.
static int32_t begins_again(run *run, const xmlChar *name) {
  int32_t *has = xmlStrEqual(name, BAD_CAST "html")   ? &run->has_html
                 : xmlStrEqual(name, BAD_CAST "body") ? &run->has_body
                                                      : NULL;
  if (!has) return 0;
  int32_t again = *has;
  *has = 1;
  return again;
}

static void html_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  run *run = context;
  if (run->stopped || begins_again(run, name)) return;
  const char *names[MOST_ATTRIBUTES], *values[MOST_ATTRIBUTES];
  int32_t lengths[MOST_ATTRIBUTES];
  int32_t count = 0;
  for (; attributes && attributes[2 * count] && count < MOST_ATTRIBUTES; count++) {
    const xmlChar *value = attributes[2 * count + 1];
    names[count] = (const char *)attributes[2 * count];
    // One without a value has the empty one.
    values[count] = value ? (const char *)value : "";
    lengths[count] = (int32_t)strlen(values[count]);
  }
  check(run, run->sink->start(run->sink->context, (const char *)name, NULL, count, names, values, lengths));
}

// What follows the end of the body or of the page belongs to the body (WHATWG HTML, 13.2.6.4.19 and 22).
static void html_end(void *context, const xmlChar *name) {
  run *run = context;
  if (run->stopped || xmlStrEqual(name, BAD_CAST "html") || xmlStrEqual(name, BAD_CAST "body")) return;
  check(run, run->sink->end(run->sink->context));
}

// Texts in which nothing is markup: those of style sheets are kept, those of scripts are not.
static void html_raw_text(void *context, const xmlChar *text, int length) {
  run *run = context;
  if (xmlStrEqual(run->parser->name, BAD_CAST "style")) characters(context, text, length);
}

// MARK: Both

static markup_result result(run *run, int is_xml) {
  markup_result result = {MARKUP_COMPLETE, 0, ""};
  xmlParserCtxtPtr parser = run->parser;
  if (run->stopped) {
    result.outcome = MARKUP_STOPPED;
  } else if (parser->lastError.code == XML_ERR_NO_MEMORY) {
    result.outcome = MARKUP_EXHAUSTED;
  } else if (is_xml && !parser->wellFormed) {
    result.outcome = MARKUP_MALFORMED;
    result.line = parser->lastError.line;
    const char *message = parser->lastError.message;
    strncpy(result.message, message ? message : "not well-formed", sizeof result.message - 1);
    for (char *c = result.message; *c; c++)
      if (*c == '\n') *c = 0;
  }
  return result;
}

static const markup_result exhausted = {MARKUP_EXHAUSTED, 0, ""};

markup_result markup_parse_xml(const uint8_t *bytes, int32_t count, const markup_sink *sink) {
  pthread_once(&once, xmlInitParser);
  xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt((const char *)bytes, count);
  if (!parser) return exhausted;
  run run = {.sink = sink, .parser = parser};
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = xml_start;
  handler.endElementNs = xml_end;
  handler.characters = characters;
  handler.cdataBlock = characters;
  handler.ignorableWhitespace = characters;
  handler.getEntity = predefined_entity;
  handler.serror = ignore_error;
  *parser->sax = handler;
  // Without the option a reference to & in an attribute would stay one. What is not defined is not expanded.
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOENT);
  parser->userData = &run;
  xmlParseDocument(parser);
  markup_result outcome = result(&run, 1);
  // Where it notes what a document declares.
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  xmlFreeParserCtxt(parser);
  return outcome;
}

markup_result markup_parse_html(const uint8_t *bytes, int32_t count, const markup_sink *sink) {
  pthread_once(&once, xmlInitParser);
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, count);
  if (!parser) return exhausted;
  run run = {.sink = sink, .parser = parser};
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = html_start;
  handler.endElement = html_end;
  handler.characters = characters;
  handler.cdataBlock = html_raw_text;
  handler.ignorableWhitespace = characters;
  handler.serror = ignore_error;
  *parser->sax = handler;
  htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
  xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8");
  if (utf8) xmlSwitchToEncoding(parser, utf8);
  parser->userData = &run;
  htmlParseDocument(parser);
  markup_result outcome = result(&run, 0);
  htmlFreeParserCtxt(parser);
  return outcome;
}
