# Sets up whatever is missing, then does what is asked; launch/ does the work.
# `make run PORT=8001` uses another port, `PYTHON=…` and `PYTHON310=…` name the Pythons to use.
.DEFAULT_GOAL := help
.PHONY: run test check setup train bench clean help

run: ## start the assistant and print its address; Ctrl-C stops it
test: ## run every check and every test
check: ## run the quick half of them, under a minute
setup: ## set up what is missing or out of date, and nothing else
train: ## train the model if its inputs changed, and make it the live one

# The file is never the point: an interrupted make deletes it, which tells the launcher to stop.
# Nothing else would when the signal was sent to make alone.
# One file for each make: a second one must not take the first one's away.
MAKE_ID := $(shell echo $$PPID)
run test check setup train: %: var/run/make-%-$(MAKE_ID)
var/run/make-%-$(MAKE_ID): always
	@LAUNCH_TOKEN=$@ exec sh launch/with-python -m launch $*
always:

bench: setup ## measure how well and how fast it answers
	@.venvs/app/bin/python -m benchmarks

clean: ## remove what set-up made; the database, the models and the logs stay
	rm -rf .venvs node_modules var/static var/stamps var/run

help: ## show this
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "make %-8s %s\n", $$1, $$2}' Makefile
