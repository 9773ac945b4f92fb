#ifndef DOSSIER_YAML_SHIM_H
#define DOSSIER_YAML_SHIM_H

/* libyaml's parser. Of its interfaces only the one of events is used: it expands no alias and resolves no tag. */
#include <yaml.h>

#endif
