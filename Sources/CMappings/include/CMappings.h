#ifndef CMAPPINGS_H
#define CMAPPINGS_H
#include <stdint.h>
#endif
