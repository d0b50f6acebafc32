#!/bin/sh
# Runs the notebook in a virtual environment of its own and prints what its cells answer.
set -e
cd "$(dirname "$0")"
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
.venv/bin/jupyter nbconvert --to markdown --execute --stdout shanghai.ipynb
