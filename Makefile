# Everything here sets itself up: a fresh clone needs Python 3.10 or newer and make, nothing else.
PYTHON ?= python3
VENV ?= .venv
LOWEST ?= .venv-lowest
DIST ?= dist
SITE ?= build/site
BIN := $(VENV)/bin
READY := $(VENV)/.ready
unexport PYTHONDONTWRITEBYTECODE # a run starts hundreds of interpreters: without its caches each would compile everything
PIP := -m pip --disable-pip-version-check

.PHONY: neighbours demo test quick engines smoke-lowest bench lint style docs build clean

demo: $(READY)  ## the whole flow, step by step, against an embedded fake
	$(BIN)/pinterest-mock demo

test: $(READY)  ## the whole test suite; SELECT="not slow" leaves out what starts a browser, a build or another process
	$(BIN)/python -m pytest -n auto $(if $(SELECT),-m "$(SELECT)")

quick: $(READY)  ## three cases of each test that starts no browser, build or other process: the loop while you work
	$(BIN)/python -m pytest -n auto -m "not slow and not sweep"

ENGINES := tests/fake/organic tests/fake/ads tests/fake/commerce tests/fake/lifecycle $(addprefix tests/fake/test_, \
	authorization_request.py bearer_tokens.py client_credentials.py code_is_single_use.py refresh_rotates.py revocation.py)

WHATEVER_HAPPENS := tests/fake/test_whatever_clients_do.py tests/fake/organic/test_whatever_people_do.py

engines: $(READY)  ## what uses the store most, with the world in SQLite, then in PostgreSQL where the environment names one
	for engine in sqlite postgresql; do \
		FAKE_STORE=$$engine $(BIN)/python -m pytest -n auto -m "not slow" $(ENGINES) \
		&& FAKE_STORE=$$engine PINTEREST_TEST_STEPS=1000 $(BIN)/python -m pytest -n auto $(WHATEVER_HAPPENS) || exit 1; \
	done

smoke-lowest:  ## the demo and the smoke suite on the oldest dependencies that pyproject.toml allows
	$(PYTHON) -m venv --clear $(LOWEST)
	$(LOWEST)/bin/python $(PIP) install --quiet tomli
	$(LOWEST)/bin/python -m tools.lowest_dependencies > $(LOWEST)/constraints.txt
	$(LOWEST)/bin/python $(PIP) install --quiet --constraint $(LOWEST)/constraints.txt ".[tls]"
	$(LOWEST)/bin/pinterest-mock demo
	cd $(LOWEST) && bin/python -m pytest -c /dev/null --rootdir . --confcutdir . -p no:cacheprovider --pyargs pytest_pinterest.smoke

NEIGHBOURS := pytest-randomly pytest-rerunfailures pytest-timeout pytest-xdist pytest-cov pytest-asyncio pyfakefs pytest-socket \
	freezegun time-machine respx responses anyio trio

neighbours:  ## an example suite beside many other plugins, in an environment of its own
	$(PYTHON) -m venv $(VENV)-neighbours
	$(VENV)-neighbours/bin/python -m pip install --quiet --disable-pip-version-check . $(NEIGHBOURS)
	$(VENV)-neighbours/bin/python -m pytest examples/neighbours -c /dev/null --rootdir . --noconftest --import-mode=importlib \
		-W error -o asyncio_default_fixture_loop_scope=function -n 2 --reruns 1 --timeout 120 --cov=pinterest_v5

bench: $(READY)  ## flows per second, over a socket and in process
	$(BIN)/python -m benchmarks

lint: style  ## what .ci/run checks after the tests
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/[!c]*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.readthedocs .readthedocs.yaml
	$(BIN)/check-jsonschema --builtin-schema vendor.compose-spec compose.yaml examples/compose.replicas.yaml

style: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

docs: $(READY)  ## the site, in build/site; a warning is an error
	$(BIN)/python -m sphinx --fail-on-warning --keep-going -q -b dirhtml -d $(SITE)/.doctrees docs $(SITE)

build: $(READY)  ## the wheel and the source distribution, in dist, as a package index would take them
	rm -rf $(DIST)
	$(BIN)/python -m hatchling build -d $(DIST)
	$(BIN)/python -m twine check --strict $(DIST)/*

clean:
	rm -rf $(VENV) $(LOWEST) build dist

$(READY): pyproject.toml
	@echo "Setting up $(VENV), once, a minute or two: 1/3 a virtual environment"
	@$(PYTHON) -m venv $(VENV)
	@echo "2/3 pip"
	@$(BIN)/python $(PIP) install --quiet --upgrade pip
	@echo "3/3 the project, and the tools that test, check and document it"
	@$(BIN)/python $(PIP) install --quiet --editable . --group dev
	@touch $@
