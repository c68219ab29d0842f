#!/usr/bin/env bash
# Makes the secrets that docker-compose.yml needs, each a random file in ./secrets; one that is there is kept.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p -m 700 secrets
for name in db-admin-password db-owner-password db-commands-password db-queries-password axon-server-token axon-server-admin-token demo-people keycloak-admin web-client-secret; do
  if [ ! -s "secrets/$name" ]; then
    head -c 32 /dev/urandom | od -An -vtx1 | tr -d ' \n' > "secrets/$name"
    # Read inside by users of other numbers; the folder keeps others on this machine out.
    chmod 644 "secrets/$name"
  fi
done
