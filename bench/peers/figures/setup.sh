#!/bin/sh
# Makes the virtual environment of the peers in the given folder, by default .venv beside this file. Needs Python 3.11 or
# later and some 6 GB: smartnoise-synth brings PyTorch along. The benchmark finds another folder by SUAR_PEERS.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-"$here/.venv"}
"${PYTHON:-python3}" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
"$folder/bin/python" -c 'import pacsynth, snsynth, mbi; print("peers are set up")'
