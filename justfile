# Lists the recipes.
default:
    @just --list

# Builds the sample site into public/.
build:
    cargo run --release -- build

# Runs the tests.
test:
    cargo test

# Looks for cases that break a drawing or a parser, far longer than `test` does.
hunt cases="8192":
    PROPTEST_CASES={{ cases }} cargo test --no-default-features --lib

# Runs all that has to pass before a change is merged, browser checks included.
ci:
    bash .ci/run

# Checks formatting, lints and licences.
lint:
    cargo fmt --all --check
    cargo clippy --all-targets -- -D warnings
    cargo deny check

# Photographs one page of each template into shots/, wide and narrow, light and dark.
shots *pages: build
    cd tests/browser && npm ci --no-progress
    node tests/browser/shots.mjs public --out shots {{ pages }}

# Measures what a user waits for.
bench:
    cargo bench

# Serves public/ on the loopback address, for a look from a phone-sized window.
serve-public: build
    python3 -m http.server --bind 127.0.0.1 --directory public 8000
