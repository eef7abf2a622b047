#!/bin/sh
# Makes the virtual environment of the peer Splink in the given folder, by default .venv beside this file. Needs Python 3.10 or
# later. The benchmark finds another folder by SUAR_PEERS_LINKAGE.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-"$here/.venv"}
"${PYTHON:-python3}" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
"$folder/bin/python" -c 'import splink; print("peers are set up: splink", splink.__version__)'
