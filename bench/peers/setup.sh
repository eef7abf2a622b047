#!/bin/sh
# Makes the virtual environment of the peers of one benchmark: setup.sh linkage|figures|lures|schemathesis [FOLDER], by default .venv in the peers'
# own folder. Needs Python 3.11 or later; figures takes some 6 GB: smartnoise-synth brings PyTorch along. The benchmarks find
# another folder by SUAR_PEERS_LINKAGE, SUAR_PEERS_LURES and SUAR_PEERS.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
peer="$here/${1:?setup.sh linkage|figures|lures|schemathesis [FOLDER]}"
[ -f "$peer/requirements.txt" ] || { echo "there are no peers of the name $1" >&2; exit 1; }
folder=${2:-"$peer/.venv"}
"${PYTHON:-python3}" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$peer/requirements.txt"
echo "peers are set up: $folder"
