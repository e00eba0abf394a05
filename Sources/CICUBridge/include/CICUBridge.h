#ifndef CICUBRIDGE_H
#define CICUBRIDGE_H
#include <stdint.h>
#endif
