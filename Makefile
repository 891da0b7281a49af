# Two commands: `make demo` reads the sample inbox, `make test` checks everything. Both set up what they need.

PYTHON ?= python3
PIP_FLAGS = --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test clean

demo: .venv-demo/ready
	@rm -rf out/demo
	.venv-demo/bin/rogatory --settings corpora/inbox/rogatory.toml process corpora/inbox/mail corpora/inbox/refused --out out/demo --today 2026-11-24 || \
	  { code=$$?; [ $$code -eq 1 ] && echo "Exit 1 means: all read, some refused on purpose (see the list above); nothing is lost."; [ $$code -eq 1 ]; }
	@echo "Look at one request:   .venv-demo/bin/rogatory show ID --out out/demo"
	@echo "Beside its pages:      .venv-demo/bin/rogatory show ID --out out/demo --html"
	@echo "In the review site:    .venv-demo/bin/rogatory user add YOU --role supervisor --out out/demo    (asks for a password)"
	@echo "                       .venv-demo/bin/rogatory --settings corpora/inbox/rogatory.toml serve out/demo --today 2026-11-24"

test: .venv/ready
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy pipeline eval training
	.venv/bin/basedpyright --level error
	.venv/bin/pytest --numprocesses auto --dist loadfile

.venv-demo/ready: pyproject.toml constraints.txt Makefile
	@sh .ci/environment $(PYTHON) .venv-demo
	.venv-demo/bin/python -m pip install $(PIP_FLAGS) --editable '.[review]'
	@touch $@

# The development install has the training extra, whose torch is large.
.venv/ready: pyproject.toml constraints.txt Makefile
	@sh .ci/environment $(PYTHON) .venv chromium
	.venv/bin/python -m pip install $(PIP_FLAGS) --upgrade pip
	.venv/bin/python -m pip install $(PIP_FLAGS) --editable '.[train,review,ocr]' --group dev
	@touch $@

clean:
	rm -rf .venv .venv-demo out
