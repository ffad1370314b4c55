PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PORT ?= 8081
DATA ?= data
ARGS ?=

.PHONY: install demo run test check lint types contracts format pictures bench clean

install: $(STAMP)

$(STAMP): requirements/dev.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 is needed: set PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

demo run: install
	@$(BIN)/exportbot demo --port $(PORT) --data $(DATA)

test: install
	$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

check: lint types contracts test

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: install
	$(BIN)/mypy

contracts: install
	$(BIN)/lint-imports

format: install
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

pictures: install
	$(BIN)/python -m docs.make_pictures

bench:
	@echo "Measurements; each takes minutes and wants a quiet machine:"
	@echo "  $(BIN)/python -m bench.chat"
	@echo "  $(BIN)/python -m bench.start"
	@echo "  $(BIN)/python -m bench.reminders, bench.reminders_sent    (--postgresql)"
	@echo "  $(BIN)/python -m bench.plain_words test"
	@echo "  $(BIN)/python -m bench.screening --lists DIR"
	@echo "  python -m bench.queue    (in an environment of requirements/bench.txt)"

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache
