# The commands to know. Each does its own set-up.
.PHONY: setup run test check

export CARGO_TERM_COLOR ?= never

setup:
	@sh .ci/setup

test: setup
	cargo test --workspace --exclude okr-atelier
