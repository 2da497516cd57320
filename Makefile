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
	cargo test --workspace

# Format, lints, types and texts of the interface, licences.
check: setup interface
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cd ui && npm run check
	.ci/licences

# Pictures of every screen in two sizes, for looking at.
screens: program
	target/debug/screens $(SCREENS)

# Ratios against plain programs, measured in the same run; `make bench ONLY="start key"` for some of them.
bench: setup interface
	cargo build --release --workspace --bins --example bare
	target/release/bench $(ONLY)

# What takes long: ten minutes of libFuzzer a way in (`make soak SECONDS_EACH=60` for less), and spreadsheets opened by
# LibreOffice.
soak: setup interface
	@sh .ci/setup libreoffice-calc
	cargo build --workspace --all-targets
	cargo test --workspace --test hostile
	.ci/fuzz $(SECONDS_EACH)

# A Debian package in target/release/bundle/deb.
dist: setup interface
	cd src-tauri && ../ui/node_modules/.bin/tauri build

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
