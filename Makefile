# What a person does with a checkout. `make` alone lists it.

SWIFT ?= swift
SAMPLE := Samples/report.txt
# The sanitizers' flags hold for the library too; those of the last list count. An old plan of the build would not
# know of files that the library has gained.
FUZZER := rm -f .build/fuzzing/release.yaml && $(SWIFT) build --package-path Tests/Fuzzing --scratch-path .build/fuzzing --configuration release \
	--sanitize fuzzer -Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=address -Xswiftc -enable-testing
FUZZ_LIMITS := -timeout=10 -rss_limit_mb=2048
FUZZ := .build/fuzzing/release/ReportFuzzing $(FUZZ_LIMITS)
FUZZ_OFFICE := .build/fuzzing/release/OfficeFuzzing $(FUZZ_LIMITS)
FUZZ_PAGES := .build/fuzzing/release/PageFuzzing $(FUZZ_LIMITS)
FUZZ_PDF := .build/fuzzing/release/PDFFuzzing $(FUZZ_LIMITS)
FUZZ_SECONDS ?= 60
FORMATTED := Sources Tests $(wildcard Benchmarks) Package.swift

.DEFAULT_GOAL := help
.PHONY: help setup demo test validate validate-sssom consumer fuzz fuzz-office fuzz-pages fuzz-pdf corpus lint format clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 26

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

test: ## Run all tests
	@Scripts/setup.sh --tests
	$(SWIFT) test

validate: setup ## Validate the tool's JSON with jsonschema from PyPI
	$(SWIFT) build --configuration release --product ogi
	@Scripts/validate-json.sh .build/release/ogi

validate-sssom: setup ## Validate the tool's crosswalk and audits with sssom from PyPI
	$(SWIFT) build --configuration release --product ogi
	@Scripts/validate-sssom.sh .build/release/ogi

consumer: setup ## Build and run a package that depends on this one
	$(SWIFT) run --package-path Tests/Consumer --scratch-path .build/consumer Consumer

# Tests and tool in one build: two would take turns in undoing each other. RapidFuzz is left out where PyPI is not.
ACCURACY_PACKAGE := --package-path Benchmarks/Accuracy --scratch-path .build/accuracy --configuration release
ACCURACY_BUILD := $(SWIFT) build $(ACCURACY_PACKAGE) --build-tests
ACCURACY := .build/accuracy/release/accuracy
RAPIDFUZZ := .build/rapidfuzz
RAPIDFUZZ_INSTALL := $(RAPIDFUZZ)/bin/python -c 'import rapidfuzz' 2>/dev/null || { python3 -m venv --clear $(RAPIDFUZZ) \
	&& $(RAPIDFUZZ)/bin/pip install --quiet --disable-pip-version-check rapidfuzz==3.14.6; }

.PHONY: accuracy accuracy-check accuracy-reference
accuracy: setup ## Measure how right the figures are, beside baselines; DATA=folder for texts with truth
	$(ACCURACY_BUILD)
	-@$(RAPIDFUZZ_INSTALL)
	$(ACCURACY) --python $(RAPIDFUZZ)/bin/python --output .build/accuracy-report $(if $(DATA),--data $(DATA))

accuracy-check: setup ## Test the measures, and fail if the figures are less right than the reference says
	$(ACCURACY_BUILD)
	$(SWIFT) test $(ACCURACY_PACKAGE) --skip-build
	$(ACCURACY) --check > .build/accuracy-check.md

accuracy-reference: setup ## Make what is measured now the reference
	$(ACCURACY_BUILD)
	@$(RAPIDFUZZ_INSTALL)
	$(ACCURACY) --python $(RAPIDFUZZ)/bin/python --update-reference > .build/accuracy-check.md

CALIBRATION := .build/calibration

.PHONY: calibration
calibration: setup ## Fit the weights of evidence in Mappings/calibration.tsv; DATA=folder for texts with truth
	@test -n "$(DATA)" || { echo 'usage: make calibration DATA=folder' >&2; exit 64; }
	$(ACCURACY_BUILD)
	mkdir -p $(CALIBRATION)
	$(ACCURACY) --evidence $(CALIBRATION)/fixtures.tsv
	$(ACCURACY) --data $(DATA) --evidence $(CALIBRATION)/data.tsv
	python3 Scripts/fit-calibration.py $(CALIBRATION)/fixtures.tsv $(CALIBRATION)/data.tsv --write

DOCUMENTATION := .build/documentation
DOCUMENTED := $(notdir $(wildcard Sources/OGI*))

.PHONY: docs
docs: setup ## Build the documentation of all library modules as a website in .build/documentation
	$(SWIFT) package --allow-writing-to-directory $(DOCUMENTATION) generate-documentation \
	  $(addprefix --target ,$(DOCUMENTED)) --warnings-as-errors \
	  --enable-experimental-combined-documentation --output-path $(DOCUMENTATION)

fuzz: setup ## Fuzz the way from bytes to output for FUZZ_SECONDS
	$(FUZZER)
	mkdir -p .build/fuzzing/corpus .build/fuzzing/findings
	$(FUZZ) -dict=Tests/Fuzzing/reports.dict -max_len=65536 -max_total_time=$(FUZZ_SECONDS) \
		-artifact_prefix=.build/fuzzing/findings/ .build/fuzzing/corpus Tests/Fuzzing/Corpus

fuzz-office: setup ## Fuzz the readers of Office files for FUZZ_SECONDS
	$(FUZZER)
	mkdir -p .build/fuzzing/office-corpus .build/fuzzing/findings
	$(FUZZ_OFFICE) -dict=Tests/Fuzzing/office.dict -max_len=65536 -max_total_time=$(FUZZ_SECONDS) \
		-artifact_prefix=.build/fuzzing/findings/ .build/fuzzing/office-corpus Tests/Fuzzing/OfficeCorpus

fuzz-pages: setup ## Fuzz the reader of OCR results for FUZZ_SECONDS
	$(FUZZER)
	mkdir -p .build/fuzzing/page-corpus .build/fuzzing/findings
	$(FUZZ_PAGES) -dict=Tests/Fuzzing/pages.dict -max_len=65536 -max_total_time=$(FUZZ_SECONDS) \
		-artifact_prefix=.build/fuzzing/findings/ .build/fuzzing/page-corpus Tests/Fuzzing/PageCorpus

fuzz-pdf: setup ## Fuzz the reader of what Poppler writes of PDF for FUZZ_SECONDS
	$(FUZZER)
	mkdir -p .build/fuzzing/pdf-corpus .build/fuzzing/findings
	$(FUZZ_PDF) -dict=Tests/Fuzzing/pdf.dict -max_len=65536 -max_total_time=$(FUZZ_SECONDS) \
		-artifact_prefix=.build/fuzzing/findings/ .build/fuzzing/pdf-corpus Tests/Fuzzing/PDFCorpus

corpus: setup ## Run what the fuzzers start from once, with all checks
	$(FUZZER)
	$(FUZZ) -runs=0 Tests/Fuzzing/Corpus
	$(FUZZ_OFFICE) -runs=0 Tests/Fuzzing/OfficeCorpus
	$(FUZZ_PAGES) -runs=0 Tests/Fuzzing/PageCorpus
	$(FUZZ_PDF) -runs=0 Tests/Fuzzing/PDFCorpus

lint: ## Check the format of the Swift sources
	$(SWIFT) format lint --strict --recursive $(FORMATTED)

format: ## Format the Swift sources
	$(SWIFT) format --in-place --recursive $(FORMATTED)

clean: ## Remove what was built
	rm -rf .build
