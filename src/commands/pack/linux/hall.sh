#!/bin/sh
# The commands of README.md: ./hall.sh doctor is what stands there as npm run hall -- doctor.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
exec "$here/node/node" "$here/src/commands/hall-command.ts" "$@"
