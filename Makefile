# Finesight. Run `make` for a list of targets.

PORT ?= 8080
FUZZ ?= 300000
CALLS ?= 1000000
TRIES ?= 100000
# Where tools are installed that the machine has not got.
export TOOLS ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/finesight
export PATH := $(CURDIR)/node_modules/.bin:$(TOOLS)/bin:$(PATH)
export CHROMIUM
# What is shipped names no folder of the machine it was built on.
cargo_home := $(or $(CARGO_HOME),$(HOME)/.cargo)
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(cargo_home)=cargo --remap-path-prefix=$(CURDIR)=finesight

# A change in any of these makes a new page.
sources := $(wildcard build.rs Cargo.* Trunk.toml index.html package-lock.json) $(shell find build src tests/cases tools www -type f)
library := $(sources) $(wildcard examples/replay/*.rs)
wheel := dist/python/finesight-$(shell sed -n '/^\[workspace.package\]/,/^$$/s/^version = "\(.*\)"$$/\1/p' Cargo.toml)-py3-none-any.whl
setup := www/build/setup.sh
# Modules that a macro declares, from the table of regimes: cargo fmt does not see them.
unseen := $(wildcard tests/law/countries/*.rs tests/oracle/countries/*.rs)

# A page without its law book is not built.
.DELETE_ON_ERROR:
.PHONY: help serve watch build python kit texts scores pseudo test fuzz fuzz-rules fuzz-library fuzz-files proof browser-test size audit bench bench-load backtest mutants release release-test reproduce setup fmt clean asked

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: ## build the page and serve it at http://127.0.0.1:8080
	@$(setup) page
	@$(MAKE) -s dist/index.html
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && command -v xdg-open >/dev/null; then \
		(sleep 1; xdg-open http://127.0.0.1:$(PORT)/ >/dev/null 2>&1) & fi; \
	exec node www/build/server.mjs dist $(PORT)

watch: ## serve a debug build, made anew at every change
	@$(setup) page
	@if command -v trunk >/dev/null; then www/build/trunk/run.sh serve --dist target/watch --port $(PORT); \
	else node www/build/watch.mjs $(PORT); fi

build: ## build the page into dist/, the library into dist/lib/ and the law as data into dist/data/; ADDRESS, where it will be, adds oEmbed
	@$(setup) page
	@$(MAKE) -s dist/index.html dist/data/package.json

# The page for many cases has the library in it.
dist/index.html: $(sources) target/toolchain target/page/address dist/lib/package.json
	@www/build/page.sh

# Where the copy will be is part of the page: another address makes a new one.
target/page/address: asked
	@mkdir -p $(@D); echo "$(ADDRESS)" | cmp -s - $@ || echo "$(ADDRESS)" > $@

dist/lib/package.json: $(library) target/toolchain
	@www/build/library.sh

python: ## build the package for Python into dist/python/
	@$(setup) python
	@$(MAKE) -s $(wheel)

$(wheel): $(sources) target/toolchain
	@www/build/python.sh

dist/data/package.json: dist/lib/package.json
	@www/build/law-data.sh

# Another compiler makes a new page too, and so does the source of its standard library, once it is there: the file is written
# anew only where it says something else.
target/toolchain: asked
	@mkdir -p target
	@www/build/toolchain.sh > $@.new && if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

kit: ## make the kit of the LANGUAGE for its translators, in target/kit/
	@if [ -z "$(LANGUAGE)" ]; then echo "make kit LANGUAGE=sv: the tag of a language, as its folder in src/text/ is called"; exit 2; fi
	@$(setup) kit
	@$(MAKE) -s dist/index.html
	@node www/build/kit.mjs $(LANGUAGE)

texts: ## say what is wrong with the messages in FILE
	@if [ -z "$(FILE)" ]; then echo "make texts FILE=src/text/sv/page.ftl: a file of messages"; exit 2; fi
	@cargo run --quiet --package finesight-texts -- check $(FILE)

scores: ## print how hard each language is to read, on the path of a visitor
	@cargo run --quiet --package finesight-texts -- scores

pseudo: ## serve the page in a language that nobody speaks, on the next port
	@$(setup) page
	@$(MAKE) -s dist/index.html
	@exec node www/build/pseudo.mjs dist $$(($(PORT) + 1))

test: ## check and test everything
	@$(setup) tests
	cargo fmt --all --check
	rustfmt --check --edition 2024 $(unseen)
	cargo clippy --all-targets --features page,library -- -D warnings
	cargo clippy --package finesight --all-targets --no-default-features -- -D warnings
	cargo clippy --package finesight-bind -- -D warnings
	@$(MAKE) -s dist/index.html dist/data/package.json $(wheel)
	cargo test --features page
	cargo test --package finesight --no-default-features --test supply
	node --test --test-concurrency=$$(nproc) --test-reporter=spec $(sort $(wildcard tests/*/*.test.mjs))

fuzz: fuzz-rules fuzz-library fuzz-files ## all three of these, with FUZZ random inputs each

fuzz-rules: ## compare the engine with two naive oracles on FUZZ random cases each
	FINESIGHT_FUZZ=$(FUZZ) cargo test --release --test oracle the_engine -- --nocapture
	FINESIGHT_FUZZ=$(FUZZ) cargo test --release --test findings the_explanation -- --nocapture

fuzz-library: build ## hand FUZZ random values to the library, in each of its functions
	FINESIGHT_FUZZ=$(FUZZ) node --test --test-reporter=spec tests/library/fuzz.test.mjs

fuzz-files: build ## read FUZZ edited texts of case files, and a hundredth as many in the page
	@$(setup) tests
	FINESIGHT_FUZZ=$(FUZZ) cargo test --features page --test files -- --nocapture
	FINESIGHT_FUZZ=$$(($(FUZZ) / 100)) node --test --test-reporter=spec tests/browser/files.test.mjs

mutants: ## change the rules in one place at a time, and print what no test notices (hours)
	cargo run --quiet --package finesight-mutants -- $(if $(DRAW),draw,run "$(ONLY)" $(COUNT))

proof: ## prove every hull of amounts by going through all partial cases, in minutes
	FINESIGHT_PROOF=all cargo test --profile proof --test hull -- --nocapture --test-threads=1

browser-test: build python ## test only the built page
	@$(setup) tests
	node --test --test-concurrency=$$(nproc) --test-reporter=spec $(sort $(wildcard tests/*/*.test.mjs))

size: build ## print the size of each file of the page, raw and brotli
	@node www/build/size.mjs

audit: build ## print what Lighthouse says of the page, on a desktop and on a phone
	@$(setup) audit
	@node www/build/audit.mjs

bench: build ## print how fast the page and its rules are, and other engines
	@$(setup) tests
	@node tests/browser/load.mjs
	@node tests/browser/bench.mjs
	@node tests/bench/bench.mjs
	@node tests/bench/batch.mjs

bench-load: build ## print the memory over CALLS calls of the library, and the slowest input of TRIES
	@node --expose-gc tests/bench/memory.mjs $(CALLS)
	@cargo run --quiet --profile library --locked --example slowest -- $(TRIES)

backtest: ## print how well the estimate of fines does on the decisions in the folder DATA
	@if [ -z "$(DATA)" ]; then \
		echo "make backtest DATA=folder: the folder has coded-decisions.csv, coded-decisions-2.csv, curated.json and"; \
		echo "tracker-fines.csv, which are not part of the project."; exit 2; fi
	cargo run --release --bin backtest -- --decisions "$(DATA)"

release: ## write release/: the archives, their checksums, what is in them, and its licences
	@$(setup) release
	@www/build/release.sh

release-test: release ## make the release, and try each of its files as whoever gets it would
	@$(setup) tests
	node --test --test-reporter=spec tests/release/artefacts.mjs

reproduce: ## make the last commit's release twice, in two folders, and compare
	@$(setup) release
	@www/build/reproduce.sh

setup: ## install what is missing of the tools
	@$(setup) tests
	@echo "All that is needed is there."

fmt: ## format the code
	cargo fmt --all
	rustfmt --edition 2024 $(unseen)

clean: ## remove what was built
	rm -rf dist release target test-results
