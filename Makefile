# One task runner. `make` alone says what there is.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Builds take the checked queries from .sqlx, so that no database is needed.
export SQLX_OFFLINE := true

# `make run PROFILE=dev` builds faster and serves slower.
PROFILE ?= release
BUF_VERSION := 1.75.0
# How many requests each walk of `make model` makes.
MODEL_STEPS ?= 2000

# `make soak SOAK_SECONDS=3600` goes on for an hour.
SOAK_SECONDS ?= 600

# `make fuzz TARGET=query FUZZ_SECONDS=3600`: template, path, query or json.
TARGET ?= json
FUZZ_SECONDS ?= 300

.PHONY: help run test test-clients bench-clients clients check-clients check-breaking fmt lint model soak fuzz generate sqlx openapi check-generated bench instructions demo conformance deny postgres

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: postgres ## Build and serve on 127.0.0.1:8080, with everything under ./wharfinger-data
	cargo run --profile $(PROFILE) -- serve $(ARGS)

test: postgres ## Run every test, against a throw-away Postgres of its own; with ARGS those of the server that they name
	cargo test $(ARGS)
	$(if $(ARGS),,scripts/test-clients)

test-clients: ## Play one scenario in the clients of five languages, and follow their READMEs; ARGS="go java" for some
	scripts/test-clients $(ARGS)

soak: postgres ## Push, delete and purge at random while replicas are killed, for ten minutes
	WHARFINGER_SOAK_SECONDS=$(SOAK_SECONDS) cargo test --test outside -- --exact soak::soak --nocapture

fuzz: ## Fuzz one part of the transcoder, guided by coverage: TARGET=template, path, query or json
	@command -v cargo-bolero >/dev/null 2>&1 || cargo install --locked cargo-bolero
	cargo bolero test --engine libfuzzer --sanitizer NONE --rustc-bootstrap --engine-args=-max_total_time=$(FUZZ_SECONDS) transcode::fuzz::$(TARGET)

fmt: ## Format the code
	cargo fmt

lint: ## Check formats and lints of Rust and proto
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	@if command -v npx >/dev/null 2>&1; then \
		npx --yes @bufbuild/buf@$(BUF_VERSION) lint; \
	else \
		echo "the proto files need buf, and that needs npx: please install Node.js" >&2; exit 1; \
	fi

generate: sqlx openapi clients ## Write every generated file anew

sqlx: postgres ## Write .sqlx anew from the queries in the code
	scripts/prepare-queries .sqlx

openapi: ## Write docs/openapi anew from the protos
	scripts/write-openapi docs/openapi

clients: ## Write the generated code of clients/ anew from the protos
	scripts/generate-clients .

check-clients: ## Check that the committed code of clients/ is what the protos say
	scripts/check-clients

check-breaking: ## Check that the protos keep what the last release promised
	scripts/check-breaking

check-generated: postgres ## Check that the committed generated files are what the code says
	@fresh=$$(mktemp -d); trap 'rm -rf "$$fresh"' EXIT; \
	scripts/prepare-queries "$$fresh/sqlx"; \
	diff -r .sqlx "$$fresh/sqlx" || { echo "run \`make sqlx\` and commit .sqlx" >&2; exit 1; }; \
	scripts/write-openapi "$$fresh/openapi"; \
	diff -r docs/openapi "$$fresh/openapi" || { echo "run \`make openapi\` and commit docs/openapi" >&2; exit 1; }

model: postgres ## Take long random walks beside the reference; MODEL_STEPS=2000, and WHARFINGER_MODEL_SEED to take one again
	WHARFINGER_MODEL_STEPS=$(MODEL_STEPS) cargo test --test outside model:: -- --nocapture

bench: postgres ## Measure what the README claims
	cargo bench $(ARGS)

bench-clients: ## Measure the clients beside their bare generated stubs; ARGS="go java" for some
	scripts/bench-clients $(ARGS)

instructions: ## Count the instructions of a REST call, with valgrind
	scripts/count-instructions

demo: postgres ## Push a real image, delete it, take it back
	scripts/demo

conformance: postgres ## Run the suite of the OCI distribution specification
	scripts/conformance

deny: ## Check licences and advisories of every dependency
	@command -v cargo-deny >/dev/null 2>&1 || cargo install --locked cargo-deny
	cargo deny check

postgres:
	@scripts/ensure-postgres
