# The commands to know. Each does its own set-up; `make run` and `make test` are all a newcomer needs.
.PHONY: run test check screens bench soak dist types setup interface program without-display

export CARGO_TERM_COLOR ?= never
SCREENS ?= screens
PREVIEW ?= preview
SECONDS_EACH ?= 600

# Builds what is missing and opens the program; where there is no display, shows in files what it would look like.
run: program
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
		exec target/debug/okr-atelier; \
	else \
		$(MAKE) --no-print-directory without-display; \
	fi

without-display: program
	@echo "There is no display here. Writing the deck of each example and pictures of the screens to $(PREVIEW)/ instead."
	@mkdir -p $(PREVIEW)
	@for key in a-nl b-en c-nb; do \
		rm -f $(PREVIEW)/$$key.okratelier*; \
		target/debug/okr-atelier example $$key --out $(PREVIEW)/$$key.okratelier && \
		target/debug/okr-atelier deck $(PREVIEW)/$$key.okratelier --out $(PREVIEW)/$$key.pdf || exit 1; \
	done
	@$(MAKE) --no-print-directory screens SCREENS=$(PREVIEW)/screens
	@echo "Look in $(PREVIEW)/"

# Everything that must hold. Program and tests are built in one go, so that no dependency is built twice.
test: setup interface
	cd ui && npm run check
	cargo build --workspace --all-targets
	.ci/count --workspace

# What takes hours: the long forms of what must never go wrong, ten minutes of libFuzzer a way in
# (`make soak SECONDS_EACH=60` for less), spreadsheets opened by LibreOffice, and two builds that must be the same.
soak: setup interface
	@sh .ci/setup libreoffice-calc
	cargo build --workspace --all-targets
	SOAK=1 cargo test --workspace --test durability -- --nocapture --test-threads=1
	SOAK=1 cargo test --workspace --test desktop -- a_sentence_that_was_being_typed --nocapture
	cargo test --workspace --test hostile
	.ci/fuzz $(SECONDS_EACH)
	.ci/reproducible

# Format, lints, types and texts of the interface, licences, bans and sources, and a list of parts that lacks none.
check: setup interface
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cd ui && npm run check
	.ci/licences
	.ci/deny
	.ci/sbom target/okr-atelier.cdx.json

# Pictures of every screen in two sizes, for looking at.
screens: program
	target/debug/screens $(SCREENS)

# Ratios against plain programs, measured in the same run; `make bench ONLY="start key"` for some of them. Built as for
# release, so that what is measured is what is handed out.
bench: setup interface
	.ci/release cargo build --release --workspace --bins --example bare
	target/release/bench $(ONLY)

# A Debian package in target/release/bundle/deb, and the list of what it is made of.
dist: setup interface
	cd src-tauri && ../.ci/release ../ui/node_modules/.bin/tauri build
	.ci/sbom target/release/bundle/okr-atelier.cdx.json

# The interface's side of the wire, written from the Rust types.
types:
	WRITE_TYPES=1 cargo test --quiet --workspace --lib -- api:: the_documented_shape

# The same choice of packages as the tests, so that no dependency is built twice.
program: setup interface
	cargo build --workspace --bins

interface: setup ui/node_modules/.package-lock.json
	cd ui && npm run --silent build -- --logLevel warn

ui/node_modules/.package-lock.json: ui/package-lock.json
	cd ui && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

setup:
	@sh .ci/setup
