#ifndef DOSSIER_SODIUM_SHIM_H
#define DOSSIER_SODIUM_SHIM_H

/* SHA-256 of libsodium. It needs no sodium_init: there is one implementation, and it draws no randomness. */
#include <sodium/crypto_hash_sha256.h>

#endif
