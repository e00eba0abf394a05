#include "CMappings.h"
