#!/bin/sh
# Starts the hall. HALL_CONFIG: folder of hall.yaml, HALL_DATA: folder of its data, PORT: of its pages.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
exec "$here/node/node" --max-semi-space-size=4 "$here/src/start.mjs" "$@"
