# Everything that a clone needs, made once and kept in .build; a second run costs nothing.
# `make demo` and `make test` are all that a newcomer has to know.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.ONESHELL:
.DEFAULT_GOAL := all

BUILD := .build
# Node on PATH is used when @pulumi/pulumi and @platformatic/kafka run on it; else, or when a version is named
# (`make test WITH_NODE=22.23.3`), the registry's `node` package.
PINNED_NODE := 24.21.0
ifndef WITH_NODE
WITH_NODE := $(shell node -e 'const [a, b] = process.versions.node.split(".").map(Number); if (!(a === 22 ? b >= 22 : a === 24 ? b >= 6 : a > 24)) console.log("$(PINNED_NODE)")')
endif
ifneq ($(WITH_NODE),)
NODE_BIN := $(BUILD)/node/$(WITH_NODE)/node_modules/.bin
export PATH := $(CURDIR)/$(NODE_BIN):$(PATH)
endif
KAFKA_RELEASES := $(notdir $(wildcard tools/kafka/*))
KAFKA := $(KAFKA_RELEASES:%=$(BUILD)/kafka/%/.complete)
NODE_MODULES := $(BUILD)/node_modules.complete
PULUMI_VERSION := $(shell sed -n 's|.*github.com/pulumi/pulumi/pkg/v3 \(v[^ ]*\).*|\1|p' tools/go.mod)
PULUMI := $(BUILD)/pulumi/bin/pulumi
AVN := $(BUILD)/venv/bin/avn
ACTIONLINT := $(BUILD)/actionlint/bin/actionlint

# All parts that are missing, in parallel.
SETUP := MAKE="$(MAKE)" tools/setup.sh

.PHONY: all
all: ## everything that demo and test need
	@$(SETUP)

.PHONY: demo
demo: ## deploy the recipe to the local Aiven, replicate 1,000 records, compare them
	@echo "The demo starts a local Aiven, deploys stack dev to it, replicates 1,000 records and compares them."
	$(SETUP)
	npm run --silent demo

.PHONY: down
down: $(NODE_MODULES) ## destroy what the demo made, and stop the local Aiven
	@npm run --silent down

.PHONY: check
check: $(NODE_MODULES) $(ACTIONLINT) ## lint, types, format, workflows, fresh documentation
	@npm run --silent check
	$(ACTIONLINT) .github/workflows/*.yml

.PHONY: test
test: ## every test, and a line with how many passed and failed
	@$(SETUP)
	npx --no-install tsx test/runAll.ts

.PHONY: packages
packages: $(NODE_MODULES) ## npm's packages, and the bundles of mm2 and the policy pack

# An official CLI on PATH is used when it is new enough; sandbox/engine/pulumiCli.ts makes the same choice. Asked by the shell, so that
# the build need not wait for npm's packages.
ifneq ($(filter pulumi,$(MAKECMDGOALS)),)
OLDEST_PULUMI := $(shell sed -n 's/^const OLDEST = "\(.*\)";$$/\1/p' sandbox/engine/pulumiCli.ts)
PULUMI_ON_PATH := $(shell version=$$(PULUMI_SKIP_UPDATE_CHECK=true pulumi version 2>/dev/null) && \
  printf 'v%s\n%s\n' "$(OLDEST_PULUMI)" "$$version" | sort --version-sort --check=quiet && echo yes)
endif
.PHONY: pulumi
pulumi: $(if $(PULUMI_ON_PATH),,$(PULUMI)) ## Pulumi's CLI

.PHONY: avn
avn: $(AVN) ## Aiven's own command line

.PHONY: kafka
kafka: $(KAFKA) ## the jars of Apache Kafka

.PHONY: clean
clean: ## delete what was built, and the state of the local Aiven
	@if [ -d $(BUILD)/sandbox ]; then npx --no-install mm2 sandbox reset --yes; fi
	rm -rf $(BUILD) node_modules */node_modules policy/bin cli/bin

.PHONY: help
help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1@\2/p' Makefile | column -t -s @

$(BUILD)/node/%/node_modules/.bin:
	@mkdir -p $(BUILD)/node/$*
	echo "Fetching Node $*"
	# Its script fetches the binary for this machine.
	echo '{ "private": true, "allowScripts": { "node": true } }' > $(BUILD)/node/$*/package.json
	npm install --prefix $(BUILD)/node/$* --no-save --no-fund --no-audit --loglevel=error node@$*

.PHONY: node
node: $(NODE_BIN) ## the Node that everything here runs on
	@echo "$(if $(WITH_NODE),export PATH=$(CURDIR)/$(NODE_BIN):\$$PATH,# node on your PATH will do)"

$(NODE_MODULES): package.json package-lock.json $(wildcard */package.json) | $(NODE_BIN)
	@mkdir -p $(@D)
	npm ci --no-fund --no-audit
	touch $@

$(PULUMI): tools/go.mod tools/go.sum
	@mkdir -p $(@D)
	echo "Building Pulumi's CLI $(PULUMI_VERSION), once; it takes some minutes."
	cd tools
	go build -mod=readonly -o ../$@ -ldflags "-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=$(PULUMI_VERSION)" \
	  github.com/pulumi/pulumi/pkg/v3/cmd/pulumi

$(ACTIONLINT): tools/actionlint/go.mod tools/actionlint/go.sum
	@mkdir -p $(@D)
	cd tools/actionlint
	go build -mod=readonly -o ../../$@ github.com/rhysd/actionlint/cmd/actionlint

$(BUILD)/kafka/%/.complete: tools/kafka/%/pom.xml
	@rm -rf $(@D)
	echo "Fetching Apache Kafka $*"
	mvn --quiet --batch-mode --file $< dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=$(CURDIR)/$(@D)
	touch $@

$(AVN): tools/avn.txt
	@rm -rf $(BUILD)/venv
	python3 -m venv $(BUILD)/venv
	$(BUILD)/venv/bin/pip --quiet --disable-pip-version-check install --requirement tools/avn.txt
	touch $@
