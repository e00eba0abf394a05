# What a person does with a checkout. `make` alone lists it.

SWIFT ?= swift
SAMPLE := Samples/report.txt
FORMATTED := Sources Tests $(wildcard Benchmarks) Package.swift

.DEFAULT_GOAL := help
.PHONY: help setup demo test validate consumer lint format clean

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

setup: ## Install ICU's headers and pkg-config where they are missing
	@Scripts/setup.sh

demo: setup ## Build the tool and convert the sample report to the screen
	$(SWIFT) build --configuration release --product ogi
	@echo
	@echo '$$ ogi inspect $(SAMPLE)'
	@.build/release/ogi inspect $(SAMPLE)
	@echo
	@echo '$$ ogi convert $(SAMPLE) | head'
	@.build/release/ogi convert $(SAMPLE) | sed -n 1,10p

test: setup ## Run all tests
	$(SWIFT) test

validate: setup ## Validate the tool's JSON with jsonschema from PyPI
	$(SWIFT) build --configuration release --product ogi
	@Scripts/validate-json.sh .build/release/ogi

consumer: setup ## Build and run a package that depends on this one
	$(SWIFT) run --package-path Tests/Consumer --scratch-path .build/consumer Consumer

lint: ## Check the format of the Swift sources
	$(SWIFT) format lint --strict --recursive $(FORMATTED)

format: ## Format the Swift sources
	$(SWIFT) format --in-place --recursive $(FORMATTED)

clean: ## Remove what was built
	rm -rf .build
