# Everything here sets itself up: a fresh clone needs Python 3.10 or newer and make, nothing else.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test bench lint clean

demo: $(READY)  ## the whole flow, step by step, against an embedded fake
	$(BIN)/pinterest-mock demo

test: $(READY)  ## the whole test suite
	$(BIN)/python -m pytest -n auto

bench: $(READY)  ## flows per second, over a socket and in process
	$(BIN)/python -m benchmarks

lint: $(READY)  ## what .ci/run checks after the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports

clean:
	rm -rf $(VENV)

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	touch $@
