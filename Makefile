# `make help` lists the targets. The first of them on a new machine makes .venv and installs into it.
PYTHON ?= python3
TORCH ?= torch==2.13.0
VENV ?= .venv

BIN := $(VENV)/bin
READY := $(VENV)/.installed
CELLS := $(BIN)/python -m dreamllm_nb.cells2tests

.DEFAULT_GOAL := help
.PHONY: help install test synergy notebooks generated lint docs bench

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(READY)  ## make .venv and install the package for development; every other target does it when needed

# torch by itself first: its build (CPU or CUDA) is the machine's choice and not the package's
$(READY): settings.ini setup.py pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3, 11) <= v <= (3, 12) else "python %d.%d: 3.11 or 3.12 is needed; name one with make PYTHON=python3.12" % v)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing into $(VENV), once: a few minutes ($(VENV)/install.log)"
	@$(BIN)/python -m pip install --disable-pip-version-check "$(TORCH)" > $(VENV)/install.log 2>&1 || { tail -n 20 $(VENV)/install.log; exit 1; }
	@$(BIN)/python -m pip install --disable-pip-version-check -e ".[dev]" >> $(VENV)/install.log 2>&1 || { tail -n 20 $(VENV)/install.log; exit 1; }
	@touch $@

test: $(READY)  ## run the tests that the notebooks' test cells became
	$(BIN)/python -m pytest -q tests

synergy: $(READY)  ## the paper's Table 3, from end to end: at most twenty minutes on two cores; goes on where it was stopped
	$(BIN)/dreamllm-nb synergy $(SYNERGY)

notebooks: $(READY)  ## execute every notebook, keep its outputs, clean its metadata
	$(CELLS) execute --keep

generated: $(READY)  ## export the package, the tests and README.md from the notebooks
	$(CELLS) all

lint: $(READY)  ## check the notebooks' form and the code in them
	$(CELLS) lint
	$(BIN)/ruff check
	$(BIN)/ruff format --check --quiet || { echo "run $(BIN)/ruff format, then make generated" >&2; exit 1; }

docs:  ## the notebooks as a site
	@echo "make docs: there is no site yet; the notebooks are read as they are, in nbs/" >&2; exit 1

bench: $(READY)  ## measure a training step, decoding and painting on this machine; writes figures/results/bench.json
	$(BIN)/dreamllm-nb bench
