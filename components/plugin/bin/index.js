// Written by `npm run docs` from components; do not edit.
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports2, module2) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module2.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports2, module2) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module2.exports = debug;
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports2, module2) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports2 = module2.exports = {};
    var re = exports2.re = [];
    var safeRe = exports2.safeRe = [];
    var src = exports2.src = [];
    var safeSrc = exports2.safeSrc = [];
    var t = exports2.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports2.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports2.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports2.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports2, module2) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module2.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports2, module2) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module2.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports2, module2) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version2, options) {
        options = parseOptions(options);
        if (version2 instanceof _SemVer) {
          if (version2.loose === !!options.loose && version2.includePrerelease === !!options.includePrerelease) {
            return version2;
          } else {
            version2 = version2.version;
          }
        } else if (typeof version2 !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version2}".`);
        }
        if (version2.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version2, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version2.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version2}`);
        }
        this.raw = version2;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module2.exports = SemVer;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var parse = (version2, options, throwErrors = false) => {
      if (version2 instanceof SemVer) {
        return version2;
      }
      try {
        return new SemVer(version2, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module2.exports = parse;
  }
});

// node_modules/semver/functions/valid.js
var require_valid = __commonJS({
  "node_modules/semver/functions/valid.js"(exports2, module2) {
    "use strict";
    var parse = require_parse();
    var valid = (version2, options) => {
      const v = parse(version2, options);
      return v ? v.version : null;
    };
    module2.exports = valid;
  }
});

// node_modules/semver/functions/clean.js
var require_clean = __commonJS({
  "node_modules/semver/functions/clean.js"(exports2, module2) {
    "use strict";
    var parse = require_parse();
    var clean = (version2, options) => {
      const s = parse(version2.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module2.exports = clean;
  }
});

// node_modules/semver/functions/inc.js
var require_inc = __commonJS({
  "node_modules/semver/functions/inc.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var inc = (version2, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(
          version2 instanceof SemVer ? version2.version : version2,
          options
        ).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module2.exports = inc;
  }
});

// node_modules/semver/functions/diff.js
var require_diff = __commonJS({
  "node_modules/semver/functions/diff.js"(exports2, module2) {
    "use strict";
    var parse = require_parse();
    var diff = (version1, version2) => {
      const v1 = parse(version1, null, true);
      const v2 = parse(version2, null, true);
      const comparison = v1.compare(v2);
      if (comparison === 0) {
        return null;
      }
      const v1Higher = comparison > 0;
      const highVersion = v1Higher ? v1 : v2;
      const lowVersion = v1Higher ? v2 : v1;
      const highHasPre = !!highVersion.prerelease.length;
      const lowHasPre = !!lowVersion.prerelease.length;
      if (lowHasPre && !highHasPre) {
        if (!lowVersion.patch && !lowVersion.minor) {
          return "major";
        }
        if (lowVersion.compareMain(highVersion) === 0) {
          if (lowVersion.minor && !lowVersion.patch) {
            return "minor";
          }
          return "patch";
        }
      }
      const prefix = highHasPre ? "pre" : "";
      if (v1.major !== v2.major) {
        return prefix + "major";
      }
      if (v1.minor !== v2.minor) {
        return prefix + "minor";
      }
      if (v1.patch !== v2.patch) {
        return prefix + "patch";
      }
      return "prerelease";
    };
    module2.exports = diff;
  }
});

// node_modules/semver/functions/major.js
var require_major = __commonJS({
  "node_modules/semver/functions/major.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var major = (a, loose) => new SemVer(a, loose).major;
    module2.exports = major;
  }
});

// node_modules/semver/functions/minor.js
var require_minor = __commonJS({
  "node_modules/semver/functions/minor.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var minor = (a, loose) => new SemVer(a, loose).minor;
    module2.exports = minor;
  }
});

// node_modules/semver/functions/patch.js
var require_patch = __commonJS({
  "node_modules/semver/functions/patch.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var patch = (a, loose) => new SemVer(a, loose).patch;
    module2.exports = patch;
  }
});

// node_modules/semver/functions/prerelease.js
var require_prerelease = __commonJS({
  "node_modules/semver/functions/prerelease.js"(exports2, module2) {
    "use strict";
    var parse = require_parse();
    var prerelease = (version2, options) => {
      const parsed = parse(version2, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module2.exports = prerelease;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module2.exports = compare;
  }
});

// node_modules/semver/functions/rcompare.js
var require_rcompare = __commonJS({
  "node_modules/semver/functions/rcompare.js"(exports2, module2) {
    "use strict";
    var compare = require_compare();
    var rcompare = (a, b, loose) => compare(b, a, loose);
    module2.exports = rcompare;
  }
});

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = __commonJS({
  "node_modules/semver/functions/compare-loose.js"(exports2, module2) {
    "use strict";
    var compare = require_compare();
    var compareLoose = (a, b) => compare(a, b, true);
    module2.exports = compareLoose;
  }
});

// node_modules/semver/functions/compare-build.js
var require_compare_build = __commonJS({
  "node_modules/semver/functions/compare-build.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var compareBuild = (a, b, loose) => {
      const versionA = new SemVer(a, loose);
      const versionB = new SemVer(b, loose);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module2.exports = compareBuild;
  }
});

// node_modules/semver/functions/sort.js
var require_sort = __commonJS({
  "node_modules/semver/functions/sort.js"(exports2, module2) {
    "use strict";
    var compareBuild = require_compare_build();
    var sort = (list2, loose) => list2.sort((a, b) => compareBuild(a, b, loose));
    module2.exports = sort;
  }
});

// node_modules/semver/functions/rsort.js
var require_rsort = __commonJS({
  "node_modules/semver/functions/rsort.js"(exports2, module2) {
    "use strict";
    var compareBuild = require_compare_build();
    var rsort = (list2, loose) => list2.sort((a, b) => compareBuild(b, a, loose));
    module2.exports = rsort;
  }
});

// node_modules/semver/functions/gt.js
var require_gt = __commonJS({
  "node_modules/semver/functions/gt.js"(exports2, module2) {
    "use strict";
    var compare = require_compare();
    var gt = (a, b, loose) => compare(a, b, loose) > 0;
    module2.exports = gt;
  }
});

// node_modules/semver/functions/lt.js
var require_lt = __commonJS({
  "node_modules/semver/functions/lt.js"(exports2, module2) {
    "use strict";
    var compare = require_compare();
    var lt = (a, b, loose) => compare(a, b, loose) < 0;
    module2.exports = lt;
  }
});

// node_modules/semver/functions/eq.js
var require_eq = __commonJS({
  "node_modules/semver/functions/eq.js"(exports2, module2) {
    "use strict";
    var compare = require_compare();
    var eq = (a, b, loose) => compare(a, b, loose) === 0;
    module2.exports = eq;
  }
});

// node_modules/semver/functions/neq.js
var require_neq = __commonJS({
  "node_modules/semver/functions/neq.js"(exports2, module2) {
    "use strict";
    var compare = require_compare();
    var neq = (a, b, loose) => compare(a, b, loose) !== 0;
    module2.exports = neq;
  }
});

// node_modules/semver/functions/gte.js
var require_gte = __commonJS({
  "node_modules/semver/functions/gte.js"(exports2, module2) {
    "use strict";
    var compare = require_compare();
    var gte = (a, b, loose) => compare(a, b, loose) >= 0;
    module2.exports = gte;
  }
});

// node_modules/semver/functions/lte.js
var require_lte = __commonJS({
  "node_modules/semver/functions/lte.js"(exports2, module2) {
    "use strict";
    var compare = require_compare();
    var lte = (a, b, loose) => compare(a, b, loose) <= 0;
    module2.exports = lte;
  }
});

// node_modules/semver/functions/cmp.js
var require_cmp = __commonJS({
  "node_modules/semver/functions/cmp.js"(exports2, module2) {
    "use strict";
    var eq = require_eq();
    var neq = require_neq();
    var gt = require_gt();
    var gte = require_gte();
    var lt = require_lt();
    var lte = require_lte();
    var cmp = (a, op, b, loose) => {
      switch (op) {
        case "===":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a === b;
        case "!==":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a !== b;
        case "":
        case "=":
        case "==":
          return eq(a, b, loose);
        case "!=":
          return neq(a, b, loose);
        case ">":
          return gt(a, b, loose);
        case ">=":
          return gte(a, b, loose);
        case "<":
          return lt(a, b, loose);
        case "<=":
          return lte(a, b, loose);
        default:
          throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module2.exports = cmp;
  }
});

// node_modules/semver/functions/coerce.js
var require_coerce = __commonJS({
  "node_modules/semver/functions/coerce.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var parse = require_parse();
    var { safeRe: re, t } = require_re();
    var coerce = (version2, options) => {
      if (version2 instanceof SemVer) {
        return version2;
      }
      if (typeof version2 === "number") {
        version2 = String(version2);
      }
      if (typeof version2 !== "string") {
        return null;
      }
      options = options || {};
      let match = null;
      if (!options.rtl) {
        match = version2.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
      } else {
        const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
        let next;
        while ((next = coerceRtlRegex.exec(version2)) && (!match || match.index + match[0].length !== version2.length)) {
          if (!match || next.index + next[0].length !== match.index + match[0].length) {
            match = next;
          }
          coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
        }
        coerceRtlRegex.lastIndex = -1;
      }
      if (match === null) {
        return null;
      }
      const major = match[2];
      const minor = match[3] || "0";
      const patch = match[4] || "0";
      const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
      const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
      return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
    };
    module2.exports = coerce;
  }
});

// node_modules/semver/functions/truncate.js
var require_truncate = __commonJS({
  "node_modules/semver/functions/truncate.js"(exports2, module2) {
    "use strict";
    var parse = require_parse();
    var constants = require_constants();
    var SemVer = require_semver();
    var truncate = (version2, truncation, options) => {
      if (!constants.RELEASE_TYPES.includes(truncation)) {
        return null;
      }
      const clonedVersion = cloneInputVersion(version2, options);
      return clonedVersion && doTruncation(clonedVersion, truncation);
    };
    var cloneInputVersion = (version2, options) => {
      const versionStringToParse = version2 instanceof SemVer ? version2.version : version2;
      return parse(versionStringToParse, options);
    };
    var doTruncation = (version2, truncation) => {
      if (isPrerelease(truncation)) {
        return version2.version;
      }
      version2.prerelease = [];
      switch (truncation) {
        case "major":
          version2.minor = 0;
          version2.patch = 0;
          break;
        case "minor":
          version2.patch = 0;
          break;
      }
      return version2.format();
    };
    var isPrerelease = (type) => {
      return type.startsWith("pre");
    };
    module2.exports = truncate;
  }
});

// node_modules/semver/internal/lrucache.js
var require_lrucache = __commonJS({
  "node_modules/semver/internal/lrucache.js"(exports2, module2) {
    "use strict";
    var LRUCache = class {
      constructor() {
        this.max = 1e3;
        this.map = /* @__PURE__ */ new Map();
      }
      get(key) {
        const value = this.map.get(key);
        if (value === void 0) {
          return void 0;
        } else {
          this.map.delete(key);
          this.map.set(key, value);
          return value;
        }
      }
      delete(key) {
        return this.map.delete(key);
      }
      set(key, value) {
        const deleted = this.delete(key);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key, value);
        }
        return this;
      }
    };
    module2.exports = LRUCache;
  }
});

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = __commonJS({
  "node_modules/semver/internal/trim-comparator-whitespace.js"(exports2, module2) {
    "use strict";
    var {
      MAX_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      WHITESPACE_CHARACTERS
    } = require_constants();
    var whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) {
      whitespace[char.charCodeAt(0)] = 1;
    }
    var isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    var isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
    var isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
    var isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    var isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
    var isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
    var findDigitsEndIndex = (range2, start, limit, digitRuns) => {
      if (!isDigit(range2[start])) {
        return start;
      }
      if (start >= digitRuns.start && start < digitRuns.end) {
        return Math.min(start + limit, digitRuns.end);
      }
      if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
        return Math.min(start + limit, digitRuns.previousEnd);
      }
      let end = start + 1;
      while (isDigit(range2[end])) {
        end++;
      }
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start;
      digitRuns.end = end;
      return Math.min(start + limit, end);
    };
    var findVersionNumberEndIndex = (range2, start, loose, digitRuns) => {
      if (!loose && range2[start] === "0") {
        return start + 1;
      }
      return findDigitsEndIndex(range2, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    var findPrereleaseIdentifierEndIndex = (range2, start, loose, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range2, start, MAX_LENGTH, digitRuns);
      if (isLetter(range2[digitsEnd]) || range2[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range2[end])) {
          end++;
        }
        return end;
      }
      return findVersionNumberEndIndex(range2, start, loose, digitRuns);
    };
    var findPrereleaseEndIndex = (range2, start, loose, digitRuns) => {
      const hyphen = range2[start] === "-";
      if (!loose && !hyphen) {
        return start;
      }
      const identifierStart = start + (hyphen ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range2, identifierStart, loose, digitRuns);
      if (end === identifierStart) {
        if (!loose || !hyphen) {
          return start;
        }
        end = findPrereleaseIdentifierEndIndex(range2, start, loose, digitRuns);
      }
      while (range2[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range2, end + 1, loose, digitRuns);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findBuildIdentifierEndIndex = (range2, start) => {
      let end = start;
      while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range2[end])) {
        end++;
      }
      return end;
    };
    var findBuildEndIndex = (range2, start) => {
      if (range2[start] !== "+") {
        return start;
      }
      let end = findBuildIdentifierEndIndex(range2, start + 1);
      if (end === start + 1) {
        return start;
      }
      while (range2[end] === ".") {
        const next = findBuildIdentifierEndIndex(range2, end + 1);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findLooseFullVersionEndIndex = (range2, start, digitRuns) => {
      let end = start;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range2, end, true, digitRuns);
        if (next === end) {
          return start;
        }
        end = next;
        if (component < 2) {
          if (range2[end] !== ".") {
            return start;
          }
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range2, end, true, digitRuns);
      return findBuildEndIndex(range2, prereleaseEnd);
    };
    var findPartialVersionComponentEndIndex = (range2, start, digitRuns) => {
      if (isDigit(range2[start])) {
        return findVersionNumberEndIndex(range2, start, false, digitRuns);
      }
      return isVersionStart(range2[start]) ? start + 1 : start;
    };
    var findPartialVersionEndIndex = (range2, start, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range2, start, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range2[end] !== ".") {
          return end;
        }
        const next = findPartialVersionComponentEndIndex(range2, end + 1, digitRuns);
        if (next === end + 1) {
          return end;
        }
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range2, end, false, digitRuns);
      return findBuildEndIndex(range2, prereleaseEnd);
    };
    var findVersionEndIndex = (range2, start, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range2, start, digitRuns);
      return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range2, start, digitRuns);
    };
    var findRemovableWhitespaceIndex = (range2, matchStart) => {
      let position = matchStart;
      if (isWhitespace(range2[position])) {
        position++;
      }
      if (range2[position] === "<" || range2[position] === ">") {
        position++;
      }
      if (range2[position] === "=") {
        position++;
      }
      return isWhitespace(range2[position]) ? position : -1;
    };
    var trimComparatorWhitespace = (range2) => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
      while (cursor < range2.length) {
        const matchStart = cursor;
        if (range2[cursor] === "<" || range2[cursor] === ">") {
          cursor++;
        } else if (!isVersionPrefix(range2[cursor]) && !isVersionStart(range2[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range2.length && isVersionPrefix(range2[cursor])) {
          cursor++;
        }
        if (!isVersionStart(range2[cursor])) {
          continue;
        }
        const whitespacePosition = findRemovableWhitespaceIndex(range2, matchStart);
        if (whitespacePosition !== -1) {
          result += range2.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range2, cursor, digitRuns);
      }
      return result + range2.slice(copyFrom);
    };
    module2.exports = trimComparatorWhitespace;
  }
});

// node_modules/semver/classes/range.js
var require_range = __commonJS({
  "node_modules/semver/classes/range.js"(exports2, module2) {
    "use strict";
    var SPACE_CHARACTERS = /\s+/g;
    var Range = class _Range {
      constructor(range2, options) {
        options = parseOptions(options);
        if (range2 instanceof _Range) {
          if (range2.loose === !!options.loose && range2.includePrerelease === !!options.includePrerelease) {
            return range2;
          } else {
            return new _Range(range2.raw, options);
          }
        }
        if (range2 instanceof Comparator) {
          this.raw = range2.value;
          this.set = [[range2]];
          this.formatted = void 0;
          return this;
        }
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        this.raw = range2.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
        if (!this.set.length) {
          throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        }
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter((c) => !isNullSet(c[0]));
          if (this.set.length === 0) {
            this.set = [first];
          } else if (this.set.length > 1) {
            for (const c of this.set) {
              if (c.length === 1 && isAny(c[0])) {
                this.set = [c];
                break;
              }
            }
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) {
              this.formatted += "||";
            }
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) {
                this.formatted += " ";
              }
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range2) {
        range2 = range2.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range2;
        const cached = cache.get(memoKey);
        if (cached) {
          return cached;
        }
        const loose = this.options.loose;
        const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range2 = range2.replace(hr, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range2);
        range2 = trimComparatorWhitespace(range2);
        debug("comparator trim", range2);
        range2 = range2.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range2);
        range2 = range2.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range2);
        let rangeList = range2.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
        if (loose) {
          rangeList = rangeList.filter((comp) => {
            debug("loose invalid filter", comp, this.options);
            return !!comp.match(re[t.COMPARATORLOOSE]);
          });
        }
        debug("range list", rangeList);
        const rangeMap = /* @__PURE__ */ new Map();
        const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) {
            return [comp];
          }
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) {
          rangeMap.delete("");
        }
        const result = [...rangeMap.values()];
        cache.set(memoKey, result);
        return result;
      }
      intersects(range2, options) {
        if (!(range2 instanceof _Range)) {
          throw new TypeError("a Range is required");
        }
        return this.set.some((thisComparators) => {
          return isSatisfiable(thisComparators, options) && range2.set.some((rangeComparators) => {
            return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options);
              });
            });
          });
        });
      }
      // if ANY of the sets match ALL of its comparators, then pass
      test(version2) {
        if (!version2) {
          return false;
        }
        if (typeof version2 === "string") {
          try {
            version2 = new SemVer(version2, this.options);
          } catch (er) {
            return false;
          }
        }
        for (let i = 0; i < this.set.length; i++) {
          if (testSet(this.set[i], version2, this.options)) {
            return true;
          }
        }
        return false;
      }
    };
    module2.exports = Range;
    var LRU = require_lrucache();
    var cache = new LRU();
    var parseOptions = require_parse_options();
    var Comparator = require_comparator();
    var debug = require_debug();
    var SemVer = require_semver();
    var trimComparatorWhitespace = require_trim_comparator_whitespace();
    var {
      safeRe: re,
      src,
      t,
      tildeTrimReplace,
      caretTrimReplace
    } = require_re();
    var { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
    var BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    var isNullSet = (c) => c.value === "<0.0.0-0";
    var isAny = (c) => c.value === "";
    var isSatisfiable = (comparators, options) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every((otherComparator) => {
          return testComparator.intersects(otherComparator, options);
        });
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    var parseComparator = (comp, options) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options);
      comp = replaceCarets(comp, options);
      debug("caret", comp);
      comp = replaceTildes(comp, options);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options);
      debug("xrange", comp);
      comp = replaceStars(comp, options);
      debug("stars", comp);
      return comp;
    };
    var isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
    var invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    var replaceTildes = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
    };
    var replaceTilde = (comp, options) => {
      const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
        } else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else {
          ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        }
        debug("tilde return", ret);
        return ret;
      });
    };
    var replaceCarets = (comp, options) => {
      return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
    };
    var replaceCaret = (comp, options) => {
      debug("caret", comp, options);
      const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          if (M === "0") {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
          }
        } else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
          }
        } else {
          debug("no pr");
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
          }
        }
        debug("caret return", ret);
        return ret;
      });
    };
    var replaceXRanges = (comp, options) => {
      debug("replaceXRanges", comp, options);
      return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
    };
    var replaceXRange = (comp, options) => {
      comp = comp.trim();
      const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) {
          return comp;
        }
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) {
          gtlt = "";
        }
        pr = options.includePrerelease ? "-0" : "";
        if (xM) {
          if (gtlt === ">" || gtlt === "<") {
            ret = "<0.0.0-0";
          } else {
            ret = "*";
          }
        } else if (gtlt && anyX) {
          if (xm) {
            m = 0;
          }
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) {
              M = +M + 1;
            } else {
              m = +m + 1;
            }
          }
          if (gtlt === "<") {
            pr = "-0";
          }
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) {
          ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
        } else if (xp) {
          ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        }
        debug("xRange return", ret);
        return ret;
      });
    };
    var replaceStars = (comp, options) => {
      debug("replaceStars", comp, options);
      return comp.trim().replace(re[t.STAR], "");
    };
    var replaceGTE0 = (comp, options) => {
      debug("replaceGTE0", comp, options);
      return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    var hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) {
        from = "";
      } else if (isX(fm)) {
        from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
      } else if (isX(fp)) {
        from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
      } else if (fpr) {
        from = `>=${from}`;
      } else {
        from = `>=${from}${incPr ? "-0" : ""}`;
      }
      if (isX(tM)) {
        to = "";
      } else if (isX(tm)) {
        to = `<${+tM + 1}.0.0-0`;
      } else if (isX(tp)) {
        to = `<${tM}.${+tm + 1}.0-0`;
      } else if (tpr) {
        to = `<=${tM}.${tm}.${tp}-${tpr}`;
      } else if (incPr) {
        to = `<${tM}.${tm}.${+tp + 1}-0`;
      } else {
        to = `<=${to}`;
      }
      return `${from} ${to}`.trim();
    };
    var testSet = (set, version2, options) => {
      for (let i = 0; i < set.length; i++) {
        if (!set[i].test(version2)) {
          return false;
        }
      }
      if (version2.prerelease.length && !options.includePrerelease) {
        for (let i = 0; i < set.length; i++) {
          debug(set[i].semver);
          if (set[i].semver === Comparator.ANY) {
            continue;
          }
          if (set[i].semver.prerelease.length > 0) {
            const allowed = set[i].semver;
            if (allowed.major === version2.major && allowed.minor === version2.minor && allowed.patch === version2.patch) {
              return true;
            }
          }
        }
        return false;
      }
      return true;
    };
  }
});

// node_modules/semver/classes/comparator.js
var require_comparator = __commonJS({
  "node_modules/semver/classes/comparator.js"(exports2, module2) {
    "use strict";
    var ANY = /* @__PURE__ */ Symbol("SemVer ANY");
    var Comparator = class _Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options) {
        options = parseOptions(options);
        if (comp instanceof _Comparator) {
          if (comp.loose === !!options.loose) {
            return comp;
          } else {
            comp = comp.value;
          }
        }
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options);
        this.options = options;
        this.loose = !!options.loose;
        this.parse(comp);
        if (this.semver === ANY) {
          this.value = "";
        } else {
          this.value = this.operator + this.semver.version;
        }
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) {
          throw new TypeError(`Invalid comparator: ${comp}`);
        }
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") {
          this.operator = "";
        }
        if (!m[2]) {
          this.semver = ANY;
        } else {
          this.semver = new SemVer(m[2], this.options.loose);
        }
      }
      toString() {
        return this.value;
      }
      test(version2) {
        debug("Comparator.test", version2, this.options.loose);
        if (this.semver === ANY || version2 === ANY) {
          return true;
        }
        if (typeof version2 === "string") {
          try {
            version2 = new SemVer(version2, this.options);
          } catch (er) {
            return false;
          }
        }
        return cmp(version2, this.operator, this.semver, this.options);
      }
      intersects(comp, options) {
        if (!(comp instanceof _Comparator)) {
          throw new TypeError("a Comparator is required");
        }
        if (this.operator === "") {
          if (this.value === "") {
            return true;
          }
          return new Range(comp.value, options).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") {
            return true;
          }
          return new Range(this.value, options).test(comp.semver);
        }
        options = parseOptions(options);
        if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
          return false;
        }
        if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
          return false;
        }
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
          return true;
        }
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
          return true;
        }
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
          return true;
        }
        if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
          return true;
        }
        if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
          return true;
        }
        return false;
      }
    };
    module2.exports = Comparator;
    var parseOptions = require_parse_options();
    var { safeRe: re, t } = require_re();
    var cmp = require_cmp();
    var debug = require_debug();
    var SemVer = require_semver();
    var Range = require_range();
  }
});

// node_modules/semver/functions/satisfies.js
var require_satisfies = __commonJS({
  "node_modules/semver/functions/satisfies.js"(exports2, module2) {
    "use strict";
    var Range = require_range();
    var satisfies2 = (version2, range2, options) => {
      try {
        range2 = new Range(range2, options);
      } catch (er) {
        return false;
      }
      return range2.test(version2);
    };
    module2.exports = satisfies2;
  }
});

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = __commonJS({
  "node_modules/semver/ranges/to-comparators.js"(exports2, module2) {
    "use strict";
    var Range = require_range();
    var toComparators = (range2, options) => new Range(range2, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
    module2.exports = toComparators;
  }
});

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = __commonJS({
  "node_modules/semver/ranges/max-satisfying.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var maxSatisfying = (versions, range2, options) => {
      let max = null;
      let maxSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range2, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!max || maxSV.compare(v) === -1) {
            max = v;
            maxSV = new SemVer(max, options);
          }
        }
      });
      return max;
    };
    module2.exports = maxSatisfying;
  }
});

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = __commonJS({
  "node_modules/semver/ranges/min-satisfying.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var minSatisfying = (versions, range2, options) => {
      let min = null;
      let minSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range2, options);
      } catch (er) {
        return null;
      }
      versions.forEach((v) => {
        if (rangeObj.test(v)) {
          if (!min || minSV.compare(v) === 1) {
            min = v;
            minSV = new SemVer(min, options);
          }
        }
      });
      return min;
    };
    module2.exports = minSatisfying;
  }
});

// node_modules/semver/ranges/min-version.js
var require_min_version = __commonJS({
  "node_modules/semver/ranges/min-version.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var gt = require_gt();
    var minVersion = (range2, loose) => {
      range2 = new Range(range2, loose);
      let minver = new SemVer("0.0.0");
      if (range2.test(minver)) {
        return minver;
      }
      minver = new SemVer("0.0.0-0");
      if (range2.test(minver)) {
        return minver;
      }
      minver = null;
      for (let i = 0; i < range2.set.length; ++i) {
        const comparators = range2.set[i];
        let setMin = null;
        comparators.forEach((comparator) => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
            case ">":
              if (compver.prerelease.length === 0) {
                compver.patch++;
              } else {
                compver.prerelease.push(0);
              }
              compver.raw = compver.format();
            /* fallthrough */
            case "":
            case ">=":
              if (!setMin || gt(compver, setMin)) {
                setMin = compver;
              }
              break;
            case "<":
            case "<=":
              break;
            /* istanbul ignore next */
            default:
              throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) {
          minver = setMin;
        }
      }
      if (minver && range2.test(minver)) {
        return minver;
      }
      return null;
    };
    module2.exports = minVersion;
  }
});

// node_modules/semver/ranges/valid.js
var require_valid2 = __commonJS({
  "node_modules/semver/ranges/valid.js"(exports2, module2) {
    "use strict";
    var Range = require_range();
    var validRange = (range2, options) => {
      try {
        return new Range(range2, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module2.exports = validRange;
  }
});

// node_modules/semver/ranges/outside.js
var require_outside = __commonJS({
  "node_modules/semver/ranges/outside.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var Range = require_range();
    var satisfies2 = require_satisfies();
    var gt = require_gt();
    var lt = require_lt();
    var lte = require_lte();
    var gte = require_gte();
    var outside = (version2, range2, hilo, options) => {
      version2 = new SemVer(version2, options);
      range2 = new Range(range2, options);
      let gtfn, ltefn, ltfn, comp, ecomp;
      switch (hilo) {
        case ">":
          gtfn = gt;
          ltefn = lte;
          ltfn = lt;
          comp = ">";
          ecomp = ">=";
          break;
        case "<":
          gtfn = lt;
          ltefn = gte;
          ltfn = gt;
          comp = "<";
          ecomp = "<=";
          break;
        default:
          throw new TypeError('Must provide a hilo val of "<" or ">"');
      }
      if (satisfies2(version2, range2, options)) {
        return false;
      }
      for (let i = 0; i < range2.set.length; ++i) {
        const comparators = range2.set[i];
        let high = null;
        let low = null;
        comparators.forEach((comparator) => {
          if (comparator.semver === ANY) {
            comparator = new Comparator(">=0.0.0");
          }
          high = high || comparator;
          low = low || comparator;
          if (gtfn(comparator.semver, high.semver, options)) {
            high = comparator;
          } else if (ltfn(comparator.semver, low.semver, options)) {
            low = comparator;
          }
        });
        if (high.operator === comp || high.operator === ecomp) {
          return false;
        }
        if ((!low.operator || low.operator === comp) && ltefn(version2, low.semver)) {
          return false;
        } else if (low.operator === ecomp && ltfn(version2, low.semver)) {
          return false;
        }
      }
      return true;
    };
    module2.exports = outside;
  }
});

// node_modules/semver/ranges/gtr.js
var require_gtr = __commonJS({
  "node_modules/semver/ranges/gtr.js"(exports2, module2) {
    "use strict";
    var outside = require_outside();
    var gtr2 = (version2, range2, options) => outside(version2, range2, ">", options);
    module2.exports = gtr2;
  }
});

// node_modules/semver/ranges/ltr.js
var require_ltr = __commonJS({
  "node_modules/semver/ranges/ltr.js"(exports2, module2) {
    "use strict";
    var outside = require_outside();
    var ltr = (version2, range2, options) => outside(version2, range2, "<", options);
    module2.exports = ltr;
  }
});

// node_modules/semver/ranges/intersects.js
var require_intersects = __commonJS({
  "node_modules/semver/ranges/intersects.js"(exports2, module2) {
    "use strict";
    var Range = require_range();
    var intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module2.exports = intersects;
  }
});

// node_modules/semver/ranges/simplify.js
var require_simplify = __commonJS({
  "node_modules/semver/ranges/simplify.js"(exports2, module2) {
    "use strict";
    var satisfies2 = require_satisfies();
    var compare = require_compare();
    module2.exports = (versions, range2, options) => {
      const set = [];
      let first = null;
      let prev = null;
      const v = versions.sort((a, b) => compare(a, b, options));
      for (const version2 of v) {
        const included = satisfies2(version2, range2, options);
        if (included) {
          prev = version2;
          if (!first) {
            first = version2;
          }
        } else {
          if (prev) {
            set.push([first, prev]);
          }
          prev = null;
          first = null;
        }
      }
      if (first) {
        set.push([first, null]);
      }
      const ranges = [];
      for (const [min, max] of set) {
        if (min === max) {
          ranges.push(min);
        } else if (!max && min === v[0]) {
          ranges.push("*");
        } else if (!max) {
          ranges.push(`>=${min}`);
        } else if (min === v[0]) {
          ranges.push(`<=${max}`);
        } else {
          ranges.push(`${min} - ${max}`);
        }
      }
      const simplified = ranges.join(" || ");
      const original = typeof range2.raw === "string" ? range2.raw : String(range2);
      return simplified.length < original.length ? simplified : range2;
    };
  }
});

// node_modules/semver/ranges/subset.js
var require_subset = __commonJS({
  "node_modules/semver/ranges/subset.js"(exports2, module2) {
    "use strict";
    var Range = require_range();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var satisfies2 = require_satisfies();
    var compare = require_compare();
    var subset = (sub, dom, options = {}) => {
      if (sub === dom) {
        return true;
      }
      sub = new Range(sub, options);
      dom = new Range(dom, options);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) {
            continue OUTER;
          }
        }
        if (sawNonNull) {
          return false;
        }
      }
      return true;
    };
    var minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
    var minimumVersion = [new Comparator(">=0.0.0")];
    var simpleSubset = (sub, dom, options) => {
      if (sub === dom) {
        return true;
      }
      if (sub.length === 1 && sub[0].semver === ANY) {
        if (dom.length === 1 && dom[0].semver === ANY) {
          return true;
        } else if (options.includePrerelease) {
          sub = minimumVersionWithPreRelease;
        } else {
          sub = minimumVersion;
        }
      }
      if (dom.length === 1 && dom[0].semver === ANY) {
        if (options.includePrerelease) {
          return true;
        } else {
          dom = minimumVersion;
        }
      }
      const eqSet = /* @__PURE__ */ new Set();
      let gt, lt;
      for (const c of sub) {
        if (c.operator === ">" || c.operator === ">=") {
          gt = higherGT(gt, c, options);
        } else if (c.operator === "<" || c.operator === "<=") {
          lt = lowerLT(lt, c, options);
        } else {
          eqSet.add(c.semver);
        }
      }
      if (eqSet.size > 1) {
        return null;
      }
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare(gt.semver, lt.semver, options);
        if (gtltComp > 0) {
          return null;
        } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
          return null;
        }
      }
      for (const eq of eqSet) {
        if (gt && !satisfies2(eq, String(gt), options)) {
          return null;
        }
        if (lt && !satisfies2(eq, String(lt), options)) {
          return null;
        }
        for (const c of dom) {
          if (!satisfies2(eq, String(c), options)) {
            return false;
          }
        }
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
        needDomLTPre = false;
      }
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
              needDomGTPre = false;
            }
          }
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options);
            if (higher === c && higher !== gt) {
              return false;
            }
          } else if (gt.operator === ">=" && !c.test(gt.semver)) {
            return false;
          }
        }
        if (lt) {
          if (needDomLTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
              needDomLTPre = false;
            }
          }
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options);
            if (lower === c && lower !== lt) {
              return false;
            }
          } else if (lt.operator === "<=" && !c.test(lt.semver)) {
            return false;
          }
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) {
          return false;
        }
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) {
        return false;
      }
      if (lt && hasDomGT && !gt && gtltComp !== 0) {
        return false;
      }
      if (needDomGTPre || needDomLTPre) {
        return false;
      }
      return true;
    };
    var higherGT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare(a.semver, b.semver, options);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    var lowerLT = (a, b, options) => {
      if (!a) {
        return b;
      }
      const comp = compare(a.semver, b.semver, options);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module2.exports = subset;
  }
});

// node_modules/semver/index.js
var require_semver2 = __commonJS({
  "node_modules/semver/index.js"(exports2, module2) {
    "use strict";
    var internalRe = require_re();
    var constants = require_constants();
    var SemVer = require_semver();
    var identifiers = require_identifiers();
    var parse = require_parse();
    var valid = require_valid();
    var clean = require_clean();
    var inc = require_inc();
    var diff = require_diff();
    var major = require_major();
    var minor = require_minor();
    var patch = require_patch();
    var prerelease = require_prerelease();
    var compare = require_compare();
    var rcompare = require_rcompare();
    var compareLoose = require_compare_loose();
    var compareBuild = require_compare_build();
    var sort = require_sort();
    var rsort = require_rsort();
    var gt = require_gt();
    var lt = require_lt();
    var eq = require_eq();
    var neq = require_neq();
    var gte = require_gte();
    var lte = require_lte();
    var cmp = require_cmp();
    var coerce = require_coerce();
    var truncate = require_truncate();
    var Comparator = require_comparator();
    var Range = require_range();
    var satisfies2 = require_satisfies();
    var toComparators = require_to_comparators();
    var maxSatisfying = require_max_satisfying();
    var minSatisfying = require_min_satisfying();
    var minVersion = require_min_version();
    var validRange = require_valid2();
    var outside = require_outside();
    var gtr2 = require_gtr();
    var ltr = require_ltr();
    var intersects = require_intersects();
    var simplifyRange = require_simplify();
    var subset = require_subset();
    module2.exports = {
      parse,
      valid,
      clean,
      inc,
      diff,
      major,
      minor,
      patch,
      prerelease,
      compare,
      rcompare,
      compareLoose,
      compareBuild,
      sort,
      rsort,
      gt,
      lt,
      eq,
      neq,
      gte,
      lte,
      cmp,
      coerce,
      truncate,
      Comparator,
      Range,
      satisfies: satisfies2,
      toComparators,
      maxSatisfying,
      minSatisfying,
      minVersion,
      validRange,
      outside,
      gtr: gtr2,
      ltr,
      intersects,
      simplifyRange,
      subset,
      SemVer,
      re: internalRe.re,
      src: internalRe.src,
      tokens: internalRe.t,
      SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
      RELEASE_TYPES: constants.RELEASE_TYPES,
      compareIdentifiers: identifiers.compareIdentifiers,
      rcompareIdentifiers: identifiers.rcompareIdentifiers
    };
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance3 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance3;
    var closest4 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance3(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest4;
  }
});

// components/plugin/provider.ts
var pulumi15 = __toESM(require("@pulumi/pulumi"));
var import_provider = require("@pulumi/pulumi/provider");

// components/mirrorMaker2Replication.ts
var pulumi13 = __toESM(require("@pulumi/pulumi"));

// components/outputs/createdClient.ts
var pulumi6 = __toESM(require("@pulumi/pulumi"));

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input2) {
  const type = typeof input2;
  if (type === "string") return `"${input2}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input2}`;
  if (type === "object" || type === "function") return (input2 && Object.getPrototypeOf(input2)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input2 = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input2);
  const issue = {
    kind: context.kind,
    type: context.type,
    input: input2,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list2 = [...new Set(values$1)];
  if (list2.length > 1) return `(${list2.join(` ${separator} `)})`;
  return list2[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input2 = dataset.value;
      if (Array.isArray(input2)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input2.length; key++) {
          const value$1 = input2[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input: input2,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function lazy(getter) {
  return _standardSchema({
    kind: "schema",
    type: "lazy",
    reference: lazy,
    expects: "unknown",
    async: false,
    getter,
    "~run"(dataset, config$1) {
      return this.getter(dataset.value)["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function never(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "never",
    reference: never,
    expects: "never",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input2 = dataset.value;
      if (input2 && typeof input2 === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input2 || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input2 ? input2[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input: input2,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input: input2,
                key,
                value: input2[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function objectWithRest(entries$1, rest, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object_with_rest",
    reference: objectWithRest,
    expects: "Object",
    async: false,
    entries: entries$1,
    rest,
    message: message$1,
    "~run"(dataset, config$1) {
      const input2 = dataset.value;
      if (input2 && typeof input2 === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input2 || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input2 ? input2[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input: input2,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input: input2,
                key,
                value: input2[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input2) if (/* @__PURE__ */ _isValidObjectKey(input2, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
            const valueDataset = this.rest["~run"]({ value: input2[key] }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input: input2,
                key,
                value: input2[key]
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input2 = dataset.value;
      if (input2 && typeof input2 === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input2) if (/* @__PURE__ */ _isValidObjectKey(input2, entryKey)) {
          const entryValue = input2[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input: input2,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input: input2,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input2, config$1) {
  const dataset = schema["~run"]({ value: input2 }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// components/resources/input.ts
function input(value) {
  return value;
}

// components/outputs/kafkaAnswer.ts
var pulumi4 = __toESM(require("@pulumi/pulumi"));

// components/outputs/listeners.ts
var componentsSchema = nullish(
  array(
    object({
      component: string(),
      host: string(),
      port: number(),
      route: nullish(string()),
      usage: nullish(string()),
      kafkaAuthenticationMethod: nullish(string()),
      kafkaSslCa: nullish(string())
    })
  ),
  []
);
var ROUTE = "dynamic";
var PROJECT_CA = "project_ca";
function listeners(components) {
  const found = components.filter(({ component, usage }) => component === "kafka" && (usage ?? "primary") === "primary").map(({ host, port, route, kafkaAuthenticationMethod, kafkaSslCa }) => ({
    server: `${host}:${String(port)}`,
    route: route ?? ROUTE,
    method: kafkaAuthenticationMethod === "sasl" ? "sasl" : "certificate",
    isByProjectCa: (kafkaSslCa ?? PROJECT_CA) === PROJECT_CA
  })).sort((one, other) => Number(one.isByProjectCa) - Number(other.isByProjectCa));
  const serversBy = (route) => Object.fromEntries(
    found.filter((listener) => listener.route === route).map(({ method, server }) => [method, server])
  );
  const sasl = found.filter(({ method, route }) => method === "sasl" && route === ROUTE);
  return {
    bootstrapServers: serversBy(ROUTE),
    routes: Object.fromEntries(
      [...new Set(found.map(({ route }) => route))].filter((route) => route !== ROUTE).sort().map((route) => [route, serversBy(route)])
    ),
    isSaslByProjectCa: sasl.length === 0 || sasl.some(({ isByProjectCa }) => isByProjectCa)
  };
}
var MECHANISMS = [
  ["scramSha256", "SCRAM-SHA-256"],
  ["scramSha512", "SCRAM-SHA-512"],
  ["plain", "PLAIN"]
];
function saslMechanism(allowed = {}) {
  return MECHANISMS.find(([key]) => allowed[key] !== false)?.[1] ?? "SCRAM-SHA-256";
}

// components/outputs/providerAnswer.ts
var pulumi3 = __toESM(require("@pulumi/pulumi"));

// components/outputs/outputError.ts
var pulumi = __toESM(require("@pulumi/pulumi"));

// components/outputs/stackTraceSwitch.ts
var SWITCH = "MIRRORMAKER2_STACK_TRACES";
var keepsStackTraces = () => process.env[SWITCH] === "true";

// components/outputs/outputError.ts
function outputError(message, resource) {
  const error = new pulumi.ResourceError(message, resource, true);
  if (!keepsStackTraces()) Reflect.deleteProperty(error, "stack");
  return error;
}

// components/outputs/providerVersion.ts
var import_package = require("@pulumi/aiven/package.json");
var pulumi2 = __toESM(require("@pulumi/pulumi"));
var import_semver = __toESM(require_semver2());
var SUPPORTED = "^6.51.0";
var SUPPORTED_PROVIDER = "6.51 and later 6.x";
var PROVIDER_VERSION = import_package.version;
function requireSupportedProvider(version2 = PROVIDER_VERSION) {
  if ((0, import_semver.satisfies)(version2, SUPPORTED, { includePrerelease: true })) return;
  const age = (0, import_semver.gtr)(version2, SUPPORTED) ? "new" : "old";
  throw new pulumi2.RunError(
    `@pulumi/aiven ${version2} is too ${age} for MirrorMaker2Replication: it needs ${SUPPORTED_PROVIDER}. Run \`npm install "@pulumi/aiven@${SUPPORTED}"\`.`
  );
}

// components/outputs/secrecy.ts
var SIGNATURE = "4dabf18193072939515e22adb298388d";
var SECRET = "1b47061264138c4ac30d75fd1eb44270";
var OUTPUT_VALUE = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
function revealed(marked) {
  let isSecret = false;
  const value = withoutMarks(marked, () => {
    isSecret = true;
  });
  return { value, isSecret };
}
function withoutMarks(value, onSecret) {
  if (Array.isArray(value)) return value.map((item) => withoutMarks(item, onSecret));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const { [SIGNATURE]: signature, ...rest } = value;
  if (signature === SECRET || signature === OUTPUT_VALUE && rest["secret"] === true) onSecret();
  if (signature === SECRET || signature === OUTPUT_VALUE) return withoutMarks(rest["value"], onSecret);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutMarks(item, onSecret)]));
}

// components/outputs/providerAnswer.ts
function answered(property, answer, schema, source) {
  return pulumi3.output(answer).apply((marked) => {
    const { value, isSecret } = revealed(marked);
    const { success, output: output6, issues } = safeParse(schema, value, { abortEarly: true });
    if (!success) throw outputError(sentence(property, issues[0], source), source.resource);
    return isSecret ? pulumi3.secret(output6) : pulumi3.output(output6);
  });
}
function sentence(property, issue, { origin, isStack }) {
  const path = [property, ...(issue.path ?? []).map(({ key }) => String(key))].join(".");
  const found = issue.input === null || issue.input === void 0 ? `${path} is missing` : `${path} is ${kindOf(issue.input)}, but ${EXPECTED[issue.expected ?? ""] ?? "something else"} is expected`;
  return isStack === true ? `${origin} has an output that cannot be read: ${found}. It must come from a stack of this program.` : `${origin} returned data in an unknown form: ${found}. The program has @pulumi/aiven ${PROVIDER_VERSION}; supported are ${SUPPORTED_PROVIDER}.`;
}
var EXPECTED = {
  Array: "a list",
  Object: "a map",
  string: "text",
  number: "a number",
  boolean: "true or false"
};
function kindOf(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

// components/outputs/kafkaAnswer.ts
var text = nullish(string());
var kafkasSchema = nullish(
  array(object({ accessCert: text, accessKey: text, connectUri: text, restUri: text, schemaRegistryUri: text })),
  []
);
var userConfigSchema = nullish(object({ kafkaVersion: text }), {});
function kafkaFacts(answer, source) {
  const kafkas = answered("kafkas", answer.kafkas, kafkasSchema, source);
  const username = answered("serviceUsername", answer.serviceUsername, text, source);
  const password = answered("servicePassword", answer.servicePassword, text, source);
  return {
    listeners: answered("components", answer.components, componentsSchema, source).apply(listeners),
    firstUser: pulumi4.secret(
      pulumi4.all([username, password, kafkas]).apply(
        ([name, word, [connection2]]) => said({
          username: name,
          password: word,
          accessCert: connection2?.accessCert,
          accessKey: connection2?.accessKey
        })
      )
    ),
    uris: pulumi4.secret(
      kafkas.apply(
        ([connection2]) => said({
          schemaRegistry: connection2?.schemaRegistryUri,
          rest: connection2?.restUri,
          connect: connection2?.connectUri
        })
      )
    )
  };
}
function kafkaVersion(userConfig, source) {
  return pulumi4.unsecret(answered("kafkaUserConfig", userConfig, userConfigSchema, source)).apply((config) => said({ kafkaVersion: config.kafkaVersion }).kafkaVersion);
}
function said(texts) {
  const isSaid = ([, value]) => value !== null && value !== void 0 && value !== "";
  return Object.fromEntries(Object.entries(texts).filter(isSaid));
}
function projectCa(answer, source) {
  return answered("caCert", answer, text, source).apply((caCert) => said({ caCert }).caCert);
}
function notKnown(where, caCert) {
  return pulumi4.unsecret(pulumi4.all([where, caCert])).apply(
    ([{ bootstrapServers }, ca]) => said({
      bootstrapServers: Object.keys(bootstrapServers).length === 0 ? "the service is not listening anywhere; is it powered off?" : void 0,
      caCert: ca === void 0 ? "Aiven did not give this token the project's CA certificate; see `avn project ca-get`" : void 0
    })
  );
}

// components/outputs/serviceClient.ts
var pulumi5 = __toESM(require("@pulumi/pulumi"));

// components/topology/plan/present.ts
function present(object2) {
  return Object.fromEntries(Object.entries(object2).filter(([, value]) => value !== void 0));
}

// components/outputs/clientProperties.ts
function clientProperties(access) {
  return {
    java: text2(javaProperties(access), escaped),
    librdkafka: text2(librdkafkaProperties(access), (value) => value.replaceAll("\n", String.raw`\n`))
  };
}
function javaProperties(access) {
  const { caCert, accessCert, accessKey, saslMechanism: saslMechanism2 } = access;
  const byCertificate = access.authentication === "certificate";
  return {
    ...common(access),
    ...present({
      "ssl.truststore.type": caCert === void 0 ? void 0 : "PEM",
      "ssl.truststore.certificates": caCert
    }),
    ...byCertificate ? present({
      "ssl.keystore.type": "PEM",
      "ssl.keystore.certificate.chain": accessCert,
      "ssl.keystore.key": accessKey
    }) : {},
    ...access.authentication === "sasl" ? present({ "sasl.mechanism": saslMechanism2, "sasl.jaas.config": jaasConfig(access) }) : {}
  };
}
function librdkafkaProperties(access) {
  const { caCert, accessCert, accessKey, saslMechanism: saslMechanism2, username, password } = access;
  return {
    ...common(access),
    ...present({ "ssl.ca.pem": caCert }),
    ...access.authentication === "certificate" ? present({ "ssl.certificate.pem": accessCert, "ssl.key.pem": accessKey }) : {},
    ...access.authentication === "sasl" ? present({ "sasl.mechanism": saslMechanism2, "sasl.username": username, "sasl.password": password }) : {}
  };
}
function common({ bootstrapServers, authentication, isEncrypted = authentication !== "plaintext" }) {
  const transport = isEncrypted ? "SSL" : "PLAINTEXT";
  return {
    "bootstrap.servers": bootstrapServers,
    "security.protocol": authentication === "sasl" ? `SASL_${transport}` : transport
  };
}
function jaasConfig({ saslMechanism: saslMechanism2, username = "", password = "" }) {
  const module2 = saslMechanism2 === "PLAIN" ? "org.apache.kafka.common.security.plain.PlainLoginModule" : "org.apache.kafka.common.security.scram.ScramLoginModule";
  const quoted2 = (value) => `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
  return `${module2} required username=${quoted2(username)} password=${quoted2(password)};`;
}
var text2 = (properties2, written) => Object.entries(properties2).map(([key, value]) => `${key}=${written(value)}
`).join("");
var ESCAPES = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "	": "\\t", "\f": "\\f" };
var escaped = (value) => value.replaceAll(/[\\\n\r\t\f]/g, (character) => ESCAPES[character] ?? character).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(/^ /, "\\ ");

// components/outputs/kafkaClient.ts
function clientUser(login, { listeners: listeners2, caCert, ...common3 }) {
  const canUse = {
    certificate: login.accessCert !== void 0 && login.accessKey !== void 0,
    sasl: login.password !== void 0,
    tls: true,
    plaintext: true
  };
  const servers2 = Object.entries(listeners2.bootstrapServers);
  const access = (authentication, bootstrapServers) => ({
    ...login,
    ...common3,
    bootstrapServers,
    authentication,
    caCert: authentication === "sasl" && !listeners2.isSaslByProjectCa ? void 0 : caCert
  });
  return {
    ...login,
    properties: Object.fromEntries(
      servers2.filter(([authentication]) => canUse[authentication]).map(([authentication, server]) => [authentication, clientProperties(access(authentication, server))])
    )
  };
}
function clientUsers(logins, access) {
  const users = logins.map((login) => [login.username ?? "", clientUser(login, access)]);
  return Object.fromEntries(users.sort(([one], [other]) => one < other ? -1 : 1));
}

// components/outputs/serviceClient.ts
function serviceClient({ facts, caCert, saslMechanism: saslMechanism2, logins }) {
  const where = pulumi5.unsecret(facts.listeners);
  const access = pulumi5.all([where, caCert, saslMechanism2]).apply(([listeners2, ca, mechanism]) => ({ listeners: listeners2, caCert: ca, saslMechanism: mechanism }));
  return {
    bootstrapServers: where.apply(({ bootstrapServers }) => bootstrapServers),
    routes: where.apply(({ routes }) => routes),
    caCert: pulumi5.secret(caCert),
    uris: facts.uris,
    firstUser: pulumi5.secret(pulumi5.all([facts.firstUser, access]).apply(([login, all8]) => clientUser(login, all8))),
    users: pulumi5.secret(pulumi5.all([pulumi5.all(logins), access]).apply(([found, all8]) => clientUsers(found, all8))),
    notKnown: notKnown(where, caCert)
  };
}

// components/outputs/createdClient.ts
var text3 = nullish(string());
function createdClient(cluster, kafka, users, projectCas) {
  return serviceClient({
    facts: kafkaFacts(kafka, { resource: kafka, origin: `aiven.Kafka ${cluster.resourceName}` }),
    caCert: projectCas.of(kafka.project, kafka),
    saslMechanism: pulumi6.output(input(cluster.kafkaUserConfig.kafkaSaslMechanisms)).apply(saslMechanism),
    logins: Object.entries(users).map(
      ([username, user3]) => userLogin(username, user3, { resource: user3, origin: `aiven.KafkaUser ${cluster.resourceName}.${username}` })
    )
  });
}
function userLogin(username, user3, source) {
  const { password, accessCert, accessKey } = user3;
  return pulumi6.all([
    answered("password", password, text3, source),
    answered("accessCert", accessCert, text3, source),
    answered("accessKey", accessKey, text3, source)
  ]).apply(([word, certificate, key]) => said({ username, password: word, accessCert: certificate, accessKey: key }));
}

// components/outputs/existingClient.ts
var aiven = __toESM(require("@pulumi/aiven"));
var isAllowed = nullish(boolean());
var userConfigs = nullish(
  array(
    object({
      kafkaSaslMechanisms: nullish(object({ plain: isAllowed, scramSha256: isAllowed, scramSha512: isAllowed }))
    })
  ),
  []
);
function existingClient(service, alias2, integration2, parent, projectCas) {
  const found = aiven.getKafkaOutput(service, { parent, dependsOn: integration2 });
  const source = { resource: integration2, origin: `aiven.getKafka of cluster "${alias2}"` };
  const { components, kafkas, serviceUsername, servicePassword } = found;
  const client2 = serviceClient({
    facts: kafkaFacts({ components, kafkas, serviceUsername, servicePassword }, source),
    caCert: projectCas.of(service.project, integration2),
    saslMechanism: answered("kafkaUserConfigs", found.kafkaUserConfigs, userConfigs, source).apply(
      ([config]) => saslMechanism(someAllowed(config?.kafkaSaslMechanisms ?? {}))
    ),
    logins: []
  });
  return {
    ...client2,
    notKnown: client2.notKnown.apply((missing) => ({
      ...missing,
      users: "the service was created elsewhere; ask whoever created its other users"
    }))
  };
}
var someAllowed = (allowed) => Object.values(allowed).includes(true) ? allowed : {};

// components/outputs/externalClient.ts
var pulumi7 = __toESM(require("@pulumi/pulumi"));
var OUTSIDE_AIVEN = "the cluster is outside Aiven; ask whoever runs it";
function externalClient(external) {
  const authentication = authenticationOf(external);
  const given2 = pulumi7.all([
    input(external.bootstrapServers),
    input(external.sslCaCert),
    input(external.saslPlainUsername),
    input(external.saslPlainPassword),
    input(external.sslClientCert),
    input(external.sslClientKey),
    input(external.saslMechanism)
  ]);
  const bootstrapServers = pulumi7.output(input(external.bootstrapServers)).apply((servers2) => ({ [authentication]: servers2 }));
  const { sslCaCert } = external;
  const isEncrypted = external.securityProtocol.endsWith("SSL");
  return {
    bootstrapServers,
    routes: pulumi7.output({}),
    ...sslCaCert === void 0 ? {} : { caCert: pulumi7.output(input(sslCaCert)) },
    uris: pulumi7.secret({}),
    users: pulumi7.secret(
      given2.apply(([servers2, caCert, username, password, accessCert, accessKey, saslMechanism2 = "PLAIN"]) => {
        const login = said({ username, password, accessCert, accessKey });
        const listeners2 = { bootstrapServers: { [authentication]: servers2 }, routes: {}, isSaslByProjectCa: true };
        return Object.keys(login).length === 0 ? {} : clientUsers([{ username: "mirrormaker", ...login }], { listeners: listeners2, caCert, saslMechanism: saslMechanism2, isEncrypted });
      })
    ),
    notKnown: pulumi7.output({ uris: OUTSIDE_AIVEN, firstUser: OUTSIDE_AIVEN })
  };
}
function authenticationOf({ securityProtocol, sslClientCert }) {
  if (securityProtocol.startsWith("SASL")) return "sasl";
  if (securityProtocol === "PLAINTEXT") return "plaintext";
  return sslClientCert === void 0 ? "tls" : "certificate";
}
function endpointClient() {
  const why = "Aiven reveals nothing about an endpoint by its id; ask whoever created it";
  return {
    bootstrapServers: pulumi7.output({}),
    routes: pulumi7.output({}),
    uris: pulumi7.secret({}),
    users: pulumi7.secret({}),
    notKnown: pulumi7.output({ bootstrapServers: why, caCert: why, uris: why, firstUser: why, users: why })
  };
}

// components/outputs/projectCas.ts
var aiven2 = __toESM(require("@pulumi/aiven"));
var pulumi8 = __toESM(require("@pulumi/pulumi"));
var REFUSED = /\b403\b|project \S+ not found/;
var ProjectCas = class {
  constructor(component) {
    this.component = component;
  }
  component;
  answers = /* @__PURE__ */ new Map();
  /**
   * The CA of a project. Aiven is asked once `resource` exists, so a preview of a new one asks nothing, and works without an account; no
   * cluster waits for another's.
   *
   * @returns undefined, with a warning, when the token may not read the project: an `up` does not need the CA, only clients do.
   */
  of(project2, resource) {
    const answer = pulumi8.all([project2, resource.id]).apply(([name]) => this.ask(name));
    return projectCa(answer, { resource, origin: "aiven.getProject" });
  }
  ask(project2) {
    const answer = this.answers.get(project2) ?? aiven2.getProject({ project: project2 }, { parent: this.component }).then(
      ({ caCert }) => caCert,
      (error) => {
        this.warn(project2, error);
        return void 0;
      }
    );
    this.answers.set(project2, answer);
    return answer;
  }
  /** @throws any failure that may pass: it must not take the CA out of the outputs of a stack that has it */
  warn(project2, error) {
    if (!(error instanceof Error && REFUSED.test(error.message))) throw error;
    void pulumi8.log.warn(
      `The token may not read project ${project2}, so \`clients\` has no CA certificate for its services: let the token's user read the project, or take the certificate from \`avn project ca-get\`.`,
      this.component
    );
  }
};

// components/outputs/stackClient.ts
var pulumi9 = __toESM(require("@pulumi/pulumi"));
var text4 = exactOptional(string());
var byMethod = (schema) => object({
  certificate: exactOptional(schema),
  sasl: exactOptional(schema),
  tls: exactOptional(schema),
  plaintext: exactOptional(schema)
});
var servers = byMethod(string());
var properties = byMethod(object({ java: string(), librdkafka: string() }));
var user = object({
  username: text4,
  password: text4,
  accessCert: text4,
  accessKey: text4,
  properties: optional(properties, {})
});
var client = object({
  bootstrapServers: optional(servers, {}),
  routes: optional(record(string(), servers), {}),
  caCert: nullish(string()),
  uris: optional(object({ schemaRegistry: text4, rest: text4, connect: text4 }), {}),
  firstUser: optional(user),
  users: optional(record(string(), user), {}),
  notKnown: optional(record(string(), string()), {})
});
var clients = nullish(record(string(), client), {});
var connections = nullish(record(string(), object({ bootstrapServers: text4 })), {});
var credentials = nullish(record(string(), user), {});
function stackClient({ stack, cluster }, reference) {
  const source = { resource: reference, origin: `Stack ${stack}`, isStack: true };
  const read2 = (name, schema) => answered(name, reference.getOutput(name), schema, source);
  const found = pulumi9.all([read2("clients", clients), read2("clusters", connections), read2("credentials", credentials)]).apply(([told, connected, proving]) => told[cluster] ?? ofOlderRelease(connected[cluster], proving[cluster]));
  const shown2 = pulumi9.unsecret(found);
  return {
    bootstrapServers: shown2.apply(({ bootstrapServers }) => bootstrapServers),
    routes: shown2.apply(({ routes }) => routes),
    caCert: pulumi9.secret(found.apply(({ caCert }) => caCert)),
    uris: pulumi9.secret(found.apply(({ uris }) => uris)),
    firstUser: pulumi9.secret(found.apply(({ firstUser }) => firstUser)),
    users: pulumi9.secret(found.apply(({ users }) => users)),
    notKnown: shown2.apply((told) => told.notKnown)
  };
}
function ofOlderRelease(connection2, firstUser) {
  const why = "the other stack does not export it; run `pulumi up` there with this release";
  return {
    bootstrapServers: connection2?.bootstrapServers === void 0 ? {} : { certificate: connection2.bootstrapServers },
    routes: {},
    uris: {},
    users: {},
    firstUser,
    notKnown: { caCert: why, uris: why, users: why }
  };
}

// components/topology/plan/sorted.ts
function sortedEntries(map2) {
  return Object.entries(map2 ?? {}).sort(([a], [b]) => compareText(a, b));
}
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byResourceName = (a, b) => compareText(a.resourceName, b.resourceName);

// components/presets/consumerPattern.ts
function consumerPattern(topic2, sourceAliases) {
  const aliases = [...new Set(sourceAliases)].sort(compareText).map(quoted);
  return aliases.length === 0 ? quoted(topic2) : `((${aliases.join("|")})\\.)?${quoted(topic2)}`;
}
var quoted = (name) => name.replaceAll(".", "\\.");
function consumerPatterns(remoteTopics2) {
  const copies = remoteTopics2.filter(
    ({ sourceCluster, topic: topic2, remoteTopic }) => remoteTopic === `${sourceCluster}.${topic2}`
  );
  const ways = new Set(
    copies.map(({ topic: topic2, sourceCluster, targetCluster }) => way(topic2, sourceCluster, targetCluster))
  );
  const aliases = /* @__PURE__ */ new Map();
  for (const { topic: topic2, sourceCluster, targetCluster } of copies) {
    if (!ways.has(way(topic2, targetCluster, sourceCluster))) continue;
    aliases.set(topic2, [...aliases.get(topic2) ?? [], sourceCluster]);
  }
  return Object.fromEntries([...aliases].map(([topic2, sources]) => [topic2, consumerPattern(topic2, sources)]));
}
var way = (topic2, from, to) => JSON.stringify([topic2, from, to]);

// components/resources/faultyArguments.ts
var pulumi10 = __toESM(require("@pulumi/pulumi"));

// components/topology/values/problem.ts
function problemReport(problems2, subject) {
  const lines = [...problems2].sort((a, b) => a.path.localeCompare(b.path) || a.message.localeCompare(b.message)).map(({ path, message }) => `  - ${path}: ${message}`);
  const count = problems2.length === 1 ? "1 problem" : `${String(problems2.length)} problems`;
  return [`${subject} has ${count}:`, ...lines].join("\n");
}
function childPath(parent, key) {
  if (typeof key === "number") return `${parent}[${String(key)}]`;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) return `${parent}[${JSON.stringify(key)}]`;
  return parent === "" ? key : `${parent}.${key}`;
}

// components/resources/faultyArguments.ts
var FaultyArguments = class extends pulumi10.InputPropertiesError {
  /** A program's end by an error with this mark, which Pulumi's RunError has, is told without a stack trace. */
  __pulumiRunError = true;
  constructor(name, problems2) {
    super({
      message: problemReport(problems2, `MirrorMaker2Replication "${name}"`),
      errors: problems2.map(({ path, message }) => ({ propertyPath: path, reason: message }))
    });
  }
};

// components/resources/kafkaCluster.ts
var aiven3 = __toESM(require("@pulumi/aiven"));
var pulumi11 = __toESM(require("@pulumi/pulumi"));

// components/topology/userConfig/userConfig.ts
var import_fastest_levenshtein = __toESM(require_mod());

// components/topology/values/deferred.ts
function isDeferred(value) {
  return value !== null && ["object", "function"].includes(typeof value) && typeof value.apply === "function";
}
var isPromise = (value) => typeof value === "object" && value !== null && typeof value.then === "function";
function known(value) {
  return isDeferred(value) ? void 0 : value;
}
var whenKnown = (value, change) => isDeferred(value) ? value.apply((later) => change(later)) : change(value);

// components/topology/userConfig/userConfig.ts
function passedOnFindings(path, value, known2) {
  if (!isPlainMap(value)) return { problems: [], warnings: [] };
  const found = Object.entries(value).map(([key, item]) => {
    const at2 = childPath(path, key);
    const problem = (message2) => ({ problems: [{ path: at2, message: message2 }], warnings: [] });
    const place = Object.hasOwn(known2, key) ? known2[key] : void 0;
    if (typeof place === "string") return problem(`has a key of its own; write ${place}`);
    if (place !== void 0) {
      return isPlainMap(item) ? passedOnFindings(at2, item, place) : problem("must be a map of keys to values");
    }
    const meant = Object.keys(known2).find((candidate) => isTypingErrorOf(key, candidate));
    if (meant !== void 0) {
      const itsPlace = known2[meant];
      const advice = typeof itsPlace === "string" ? ` It has a key of its own; write ${itsPlace}` : "";
      return problem(`unknown key; did you mean "${meant}"?${advice}`);
    }
    const message = "is not known here, so it is passed to Aiven's provider unchanged; check that your version of the provider has it";
    return { problems: [], warnings: [{ path: at2, message }] };
  });
  return {
    problems: found.flatMap(({ problems: problems2 }) => problems2),
    warnings: found.flatMap(({ warnings }) => warnings)
  };
}
function isTypingErrorOf(key, known2) {
  const edits = (0, import_fastest_levenshtein.distance)(key, known2);
  return edits === 1 || edits === 2 && sortedLetters(key) === sortedLetters(known2);
}
var sortedLetters = (text6) => Array.from(text6).sort().join("");
function withPassedOn(settings2, passedOn2) {
  const merged2 = { ...settings2 };
  for (const [key, value] of Object.entries(passedOn2 ?? {})) {
    const own2 = merged2[key];
    merged2[key] = isPlainMap(own2) && isPlainMap(value) ? withPassedOn(own2, value) : value;
  }
  return merged2;
}
function isPlainMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isDeferred(value);
}

// components/resources/replicationResources.ts
var noResources = () => ({
  ...{ kafkas: {}, topics: {}, users: {}, acls: {}, nativeAcls: {}, quotas: {} },
  ...{ endpoints: {}, mirrorMakers: {}, integrations: {}, flows: {}, monitoring: {} }
});
function keep(into, first, second, resource) {
  (into[first] ??= {})[second] = resource;
}

// components/resources/service.ts
function serviceArguments(service, { project: project2 }) {
  return present({
    project: input(service.project) ?? project2,
    serviceName: service.serviceName,
    plan: service.plan,
    cloudName: service.cloudName,
    terminationProtection: input(service.terminationProtection),
    maintenanceWindowDow: input(service.maintenanceWindow?.dow),
    maintenanceWindowTime: input(service.maintenanceWindow?.time),
    additionalDiskSpace: input(service.additionalDiskSpace),
    projectVpcId: input(service.projectVpcId),
    staticIps: input(service.staticIps),
    tags: tagList(service.tags),
    techEmails: service.techEmails?.map((email) => ({ email: input(email) }))
  });
}
function protection({ terminationProtection }) {
  return known(terminationProtection) === true ? { protect: true } : {};
}
function commonUserConfig({ ipFilter, ipFilterObjects, staticIps }) {
  return present({
    ipFilterStrings: input(ipFilter),
    ipFilterObjects: input(ipFilterObjects),
    // Aiven lets no address go while this is on, and what is left out stays as it is.
    staticIps: staticIps !== void 0 && known(staticIps)?.length !== 0
  });
}
function tagList(tags2 = {}) {
  const list2 = whenKnown(
    tags2,
    (given2) => Object.keys(given2).sort().map((key) => ({ key, value: given2[key] ?? "" }))
  );
  return Array.isArray(list2) && list2.length === 0 ? void 0 : input(list2);
}

// components/resources/kafkaCluster.ts
function kafkaService(cluster, surroundings) {
  const { kafkaConnectSecretProviders } = input(cluster.kafkaUserConfig);
  return new aiven3.Kafka(
    cluster.resourceName,
    {
      ...serviceArguments(cluster, surroundings),
      ...present({ defaultAcl: input(cluster.defaultAcl) }),
      kafkaUserConfig: withPassedOn(
        {
          ...input(cluster.kafkaUserConfig),
          kafkaVersion: cluster.kafkaVersion,
          ...commonUserConfig(cluster),
          ...present({
            kafka: input(cluster.kafka),
            kafkaConnectSecretProviders: kafkaConnectSecretProviders && pulumi11.secret(kafkaConnectSecretProviders)
          })
        },
        cluster.userConfig
      )
    },
    {
      parent: surroundings.parent,
      ...protection(cluster),
      // A later release of this component must not upgrade brokers, which is for good, only because its default is another.
      ignoreChanges: cluster.isVersionNamed ? [] : ["kafkaUserConfig.kafkaVersion"]
    }
  );
}
function clusterParts(plan2, kafkas, { parent }, parts) {
  const within = (cluster) => {
    const kafka = kafkas[cluster];
    if (kafka === void 0) throw new Error(`no service for cluster ${cluster}`);
    const { project: project2, serviceName: serviceName2 } = kafka;
    return { kafka, args: { project: project2, serviceName: serviceName2 }, opts: { parent } };
  };
  const serviceNames = new Map(plan2.createdClusters.map(({ alias: alias2, resourceName }) => [alias2, resourceName]));
  const key = (resourceName, cluster) => resourceName.slice(`${serviceNames.get(cluster) ?? ""}.`.length);
  for (const topic2 of plan2.topics) {
    const { kafka, args, opts } = within(topic2.cluster);
    const { topicName, partitions, replication, config, topicDescription, ownerUserGroupId } = input(topic2);
    const resource = new aiven3.KafkaTopic(
      topic2.resourceName,
      {
        ...args,
        topicName,
        partitions,
        replication,
        ...present({ config, tags: tagList(topic2.tags), topicDescription, ownerUserGroupId })
      },
      {
        ...opts,
        // The provider has a termination protection of its own, deprecated in 6.58, and deletes a topic all the same.
        ...present({ protect: topic2.terminationProtection }),
        ...topic2.terminationProtection === false ? {} : { deletedWith: kafka }
      }
    );
    keep(parts.topics, topic2.cluster, topicName, resource);
  }
  for (const { cluster, resourceName, username, password, passwordWo, passwordWoVersion } of plan2.users) {
    const { args, opts } = within(cluster);
    const secrets = {
      password: password === void 0 ? void 0 : pulumi11.secret(input(password)),
      passwordWo: passwordWo === void 0 ? void 0 : pulumi11.secret(input(passwordWo)),
      passwordWoVersion: input(passwordWoVersion)
    };
    const user3 = new aiven3.KafkaUser(resourceName, { ...args, username, ...present(secrets) }, opts);
    keep(parts.users, cluster, username, user3);
  }
  for (const { cluster, resourceName, acl: acl2 } of plan2.acls) {
    const { args, opts } = within(cluster);
    const resource = new aiven3.KafkaAcl(resourceName, { ...args, ...input(acl2) }, opts);
    keep(parts.acls, cluster, key(resourceName, cluster), resource);
  }
  for (const { cluster, resourceName, acl: acl2 } of plan2.nativeAcls) {
    const { args, opts } = within(cluster);
    const resource = new aiven3.KafkaNativeAcl(resourceName, { ...args, ...input(acl2) }, opts);
    keep(parts.nativeAcls, cluster, key(resourceName, cluster), resource);
  }
  for (const { cluster, resourceName, quota: quota2 } of plan2.quotas) {
    const { args, opts } = within(cluster);
    const resource = new aiven3.KafkaQuota(resourceName, { ...args, ...input(quota2) }, opts);
    keep(parts.quotas, cluster, key(resourceName, cluster), resource);
  }
}

// components/resources/mirrorMaker.ts
var aiven4 = __toESM(require("@pulumi/aiven"));
function mirrorMakerService(plan2, surroundings) {
  return new aiven4.KafkaMirrorMaker(
    plan2.resourceName,
    {
      ...serviceArguments(plan2, surroundings),
      kafkaMirrormakerUserConfig: withPassedOn(
        {
          ...commonUserConfig(plan2),
          kafkaMirrormaker: input(plan2.kafkaMirrormaker),
          ...present({
            serviceLog: input(plan2.serviceLog),
            saslOauthbearerAllowedUrls: input(plan2.saslOauthbearerAllowedUrls)
          })
        },
        plan2.userConfig
      )
    },
    { parent: surroundings.parent, ...protection(plan2) }
  );
}
function integration(plan2, source, mirrorMaker, { parent }) {
  return new aiven4.ServiceIntegration(
    plan2.resourceName,
    {
      project: mirrorMaker.project,
      integrationType: "kafka_mirrormaker",
      ...source,
      destinationServiceName: mirrorMaker.serviceName,
      kafkaMirrormakerUserConfig: withPassedOn(
        {
          clusterAlias: plan2.clusterAlias,
          ...present({ kafkaMirrormaker: input(plan2.kafkaMirrormaker) })
        },
        plan2.userConfig
      )
    },
    {
      parent,
      // A MirrorMaker service has each alias once, so the old one has to go first; the provider would make the new one first.
      deleteBeforeReplace: true,
      // To MirrorMaker another alias is another cluster; the provider would change it in place, and the flows would be lost.
      replaceOnChanges: ["kafkaMirrormakerUserConfig.clusterAlias"]
    }
  );
}
function replicationFlow({ resourceName, mirrorMaker: _key, configPropertiesExcludes, userConfig, ...flow }, integrations, mirrorMaker, { parent, project: project2 }) {
  return new aiven4.MirrorMakerReplicationFlow(
    resourceName,
    {
      // Not the service's: the state would have its URN once more for each flow, and is written whole for every step.
      project: project2,
      serviceName: mirrorMaker.serviceName,
      ...input(flow),
      ...present({ configPropertiesExcludes: input(configPropertiesExcludes) }),
      ...userConfig
    },
    {
      parent,
      // The API takes a flow whose alias has no integration yet, and then never runs it:
      // https://github.com/aiven/devportal/issues/1313
      dependsOn: integrations,
      // Up to 4.61 the provider changes an alias in place, which never converges.
      replaceOnChanges: ["sourceCluster", "targetCluster"]
    }
  );
}

// components/resources/monitoring.ts
var aiven5 = __toESM(require("@pulumi/aiven"));
function monitoringIntegration(plan2, service, { parent }) {
  return new aiven5.ServiceIntegration(
    plan2.resourceName,
    {
      project: service.project,
      integrationType: plan2.integrationType,
      sourceServiceName: service.serviceName,
      ...present({
        destinationServiceName: input(plan2.destinationService),
        destinationServiceProject: input(plan2.destinationProject),
        destinationEndpointId: input(plan2.destinationEndpoint),
        ...input(plan2.userConfig)
      })
    },
    { parent }
  );
}

// components/resources/otherClusters.ts
var aiven6 = __toESM(require("@pulumi/aiven"));
var pulumi12 = __toESM(require("@pulumi/pulumi"));
function externalEndpoint({ resourceName, project: project2, endpointName, external }, surroundings) {
  const { saslPlainPassword, sslClientKey, securityProtocol } = input(external);
  const isEncrypted = securityProtocol.endsWith("SSL");
  return new aiven6.ServiceIntegrationEndpoint(
    resourceName,
    {
      project: input(project2) ?? surroundings.project,
      endpointName: input(endpointName),
      endpointType: "external_kafka",
      externalKafkaUserConfig: withPassedOn(
        present({
          bootstrapServers: input(external.bootstrapServers),
          securityProtocol,
          saslMechanism: input(external.saslMechanism),
          saslPlainUsername: input(external.saslPlainUsername),
          saslPlainPassword: saslPlainPassword === void 0 ? void 0 : pulumi12.secret(saslPlainPassword),
          sslCaCert: input(external.sslCaCert),
          sslClientCert: input(external.sslClientCert),
          sslClientKey: sslClientKey === void 0 ? void 0 : pulumi12.secret(sslClientKey),
          sslEndpointIdentificationAlgorithm: input(external.sslEndpointIdentificationAlgorithm) ?? (isEncrypted ? "https" : void 0)
        }),
        external.userConfig
      )
    },
    { parent: surroundings.parent }
  );
}
var StackClusters = class {
  constructor(name, surroundings) {
    this.name = name;
    this.surroundings = surroundings;
  }
  name;
  surroundings;
  stacks = /* @__PURE__ */ new Map();
  source({ stack, cluster }) {
    const reference = this.reference(stack);
    return {
      sourceServiceName: reference.requireOutput("clusters").apply((clusters) => {
        const found = clusters[cluster];
        if (found !== void 0) return found.serviceName;
        throw outputError(`stack ${stack} has no cluster "${cluster}"`, this.surroundings.parent);
      }),
      sourceServiceProject: reference.requireOutput("aivenProject")
    };
  }
  /** The stack, read once however many of its clusters are used. */
  reference(stack) {
    const known2 = this.stacks.get(stack);
    if (known2 !== void 0) return known2;
    const { parent } = this.surroundings;
    const reference = new pulumi12.StackReference(`${this.name}-${stack}`, { name: stack }, { parent });
    this.stacks.set(stack, reference);
    return reference;
  }
};

// components/resources/stackTraces.ts
function withoutStackTraces(register) {
  if (process.env["PULUMI_DEBUG_PROMISE_LEAKS"] !== void 0 || keepsStackTraces()) return register();
  const limit = Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
  Object.defineProperty(Error, "stackTraceLimit", { configurable: true, get: () => 0, set: () => void 0 });
  try {
    return register();
  } catch (error) {
    if (error instanceof Error && error.stack === void 0) {
      error.stack = `${String(error)}
    (set ${SWITCH}=true to see where)`;
    }
    throw error;
  } finally {
    Reflect.deleteProperty(Error, "stackTraceLimit");
    if (limit !== void 0) Object.defineProperty(Error, "stackTraceLimit", limit);
  }
}

// components/settings/appliedSettings.ts
function appliedSettings(plan2) {
  const serviceOf = new Map(plan2.createdClusters.map(({ alias: alias2, serviceName: serviceName2 }) => [alias2, serviceName2]));
  const mirrorMakerOf = new Map(plan2.mirrorMakers.map(({ key, serviceName: serviceName2 }) => [key, serviceName2]));
  return Object.fromEntries([
    ...plan2.createdClusters.map((cluster) => [`service ${cluster.serviceName}`, ofCluster(cluster)]),
    ...plan2.mirrorMakers.map((service) => [`service ${service.serviceName}`, ofMirrorMaker(service)]),
    ...plan2.topics.map(
      (topic2) => [`topic ${serviceOf.get(topic2.cluster) ?? ""}/${topic2.topicName}`, ofTopic(topic2)]
    ),
    ...plan2.integrations.map((integration2) => {
      const { mirrorMaker, clusterAlias } = integration2;
      return [
        `integration ${mirrorMakerOf.get(mirrorMaker) ?? ""}/${clusterAlias}`,
        ofIntegration(integration2)
      ];
    }),
    ...plan2.monitoring.map((integration2) => [monitoringHolder(integration2), ofMonitoring(integration2)])
  ]);
}
function ofCluster(cluster) {
  const { alias: alias2, kafka, defaultAcl } = cluster;
  const { kafkaConnectSecretProviders: _secret, ...kafkaUserConfig } = cluster.kafkaUserConfig;
  return {
    path: childPath("clusters", alias2),
    settings: { ...leaves({ kafka, kafkaUserConfig, defaultAcl: defaultAcl ?? true }), ...maintenance(cluster) }
  };
}
function ofMirrorMaker(service) {
  const { key, kafkaMirrormaker } = service;
  return {
    path: key === void 0 ? "mirrorMaker" : childPath("mirrorMakers", key),
    settings: { ...leaves({ kafkaMirrormaker }), ...maintenance(service) }
  };
}
function maintenance({ maintenanceWindow: maintenanceWindow2 }) {
  const [dow, time] = [known(maintenanceWindow2?.dow), known(maintenanceWindow2?.time)];
  return dow === void 0 || time === void 0 ? {} : { maintenanceWindow: `${dow} ${time}` };
}
function ofTopic({ cluster, topicName, config, topicDescription, ownerUserGroupId }) {
  return {
    path: childPath(childPath(childPath("clusters", cluster), "topics"), topicName),
    settings: leaves({ config, topicDescription, ownerUserGroupId })
  };
}
function ofIntegration({ clusterAlias, kafkaMirrormaker }) {
  return { path: childPath("clusters", clusterAlias), settings: leaves({ kafkaMirrormaker }) };
}
function monitoringHolder({ integrationType, destinationService, destinationEndpoint }) {
  const destination = known(destinationService) ?? known(destinationEndpoint);
  return ["monitoring", integrationType, ...destination === void 0 ? [] : [destination]].join(" ");
}
function ofMonitoring({ userConfig }) {
  return { path: "monitoring", settings: leaves(userConfig) };
}
function leaves(settings2, parent = "") {
  const found = Object.entries(settings2).map(([key, value]) => {
    const path = parent === "" ? key : `${parent}.${key}`;
    if (value === void 0 || known(value) === void 0) return {};
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return leaves(value, path);
    return { [path]: value };
  });
  return Object.assign({}, ...found);
}

// components/topology/aiven/plans.ts
function planFacts(serviceType, plan2) {
  const [tier = ""] = plan2.split("-");
  const [, premiumNodes] = /^premium-([0-9]+)x-/.exec(plan2) ?? [];
  const startupNodes = serviceType === "kafka" ? 3 : 1;
  const nodes = premiumNodes === void 0 ? { startup: startupNodes, business: 3 }[tier] : Number(premiumNodes);
  return { nodes, excluded: EXCLUDED[tier] };
}
var EXCLUDED = {
  free: "the free tier has one node and does not support MirrorMaker",
  developer: "the developer tier does not support MirrorMaker integrations",
  hobbyist: "hobbyist plans do not support integrations"
};
var DEFAULT_REPLICATION = 3;

// components/topology/values/setting.ts
function integer2(minimum, maximum = Number.MAX_SAFE_INTEGER) {
  const expected = `a whole number${range(minimum, maximum)}`;
  return pipe(number(expected), integer(expected), minValue(minimum, expected), maxValue(maximum, expected));
}
function decimal(minimum, maximum) {
  const expected = `a number${range(minimum, maximum)}`;
  return pipe(number(expected), minValue(minimum, expected), maxValue(maximum, expected));
}
var flag = () => boolean("true or false");
var oneOf = (...words) => picklist(words, `one of ${words.join(", ")}`);
var matching = (pattern, expected) => pipe(string(expected), regex(pattern, expected));
function text5(maxLength2) {
  const expected = `text of at most ${String(maxLength2)} characters`;
  return pipe(string(expected), nonEmpty(expected), maxLength(maxLength2, expected));
}
var list = (item, expected = "a list") => array(item, expected);
var listOf = (item, expected) => array(item, expected);
var nonEmptyList = (item, expected) => pipe(list(item, expected), nonEmpty(expected));
var passedOn = () => Object.assign(mapOf(unknown()), { isSecret: true });
var mapOf = (value) => map(record(string(), value));
var strict = (entries) => map(objectWithRest(entries, never()));
var optional2 = (schema) => optional(schema);
var planned = (schema) => Object.assign(schema, { isPlanned: true });
var settings = (table) => strict(Object.fromEntries(Object.entries(table).map(([key, schema]) => [key, optional2(settingValue(schema))])));
function settingValue(schema) {
  const { isPlanned = false, pipe: pipe2, item } = schema;
  const holdsMore = (parts) => parts?.at(-1)?.entries !== void 0;
  return isPlanned || holdsMore(pipe2) || holdsMore(item?.pipe) ? schema : given(schema);
}
var group = (table) => settings(table);
var complete = (table) => strict(
  Object.fromEntries(Object.entries(table).map(([key, schema]) => [key, settingValue(schema)]))
);
function given(schema) {
  const { message, isSecret } = schema;
  return Object.assign(
    lazy((value) => isDeferred(value) ? unknown() : schema),
    { message, isSecret, given: schema }
  );
}
var secretText = (maxLength2) => Object.assign(text5(maxLength2), { isSecret: true });
function range(minimum, maximum) {
  return maximum === Number.MAX_SAFE_INTEGER ? `, ${String(minimum)} or more` : ` from ${String(minimum)} to ${String(maximum)}`;
}
function map(schema) {
  const expected = "a map of keys to values";
  const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isDeferred(value);
  return Object.assign(pipe(unknown(), check(isMap, expected), schema), { message: expected });
}

// components/topology/userConfig/topicSettings.ts
var TOPIC_SETTINGS = {
  cleanupPolicy: planned(oneOf("delete", "compact", "compact,delete")),
  compressionType: oneOf("gzip", "lz4", "producer", "snappy", "uncompressed", "zstd"),
  deleteRetentionMs: integer2(0),
  disklessEnable: planned(flag()),
  fileDeleteDelayMs: integer2(0),
  flushMessages: integer2(1),
  flushMs: integer2(0),
  indexIntervalBytes: integer2(0),
  localRetentionBytes: integer2(-2),
  localRetentionMs: integer2(-2),
  maxCompactionLagMs: integer2(1),
  maxMessageBytes: planned(integer2(0, 100001200)),
  messageTimestampDifferenceMaxMs: integer2(0),
  messageTimestampType: oneOf("CreateTime", "LogAppendTime"),
  minCleanableDirtyRatio: decimal(0, 1),
  minCompactionLagMs: integer2(0),
  minInsyncReplicas: planned(integer2(1)),
  preallocate: flag(),
  remoteStorageEnable: flag(),
  retentionBytes: integer2(-1),
  retentionMs: integer2(-1),
  segmentBytes: integer2(14),
  segmentIndexBytes: integer2(0),
  segmentJitterMs: integer2(0),
  segmentMs: integer2(1),
  uncleanLeaderElectionEnable: flag()
};
function topicConfig(settings2) {
  const entries = Object.entries(settings2).map(([key, value]) => [
    key,
    key === "minCleanableDirtyRatio" ? value : whenKnown(value, asText)
  ]);
  return Object.fromEntries(entries);
}
var asText = (value) => typeof value === "number" ? String(value) : value;

// components/topology/plan/planClusterParts.ts
function clusterParts2(name, { clusters, protect = false }) {
  return {
    topics: each(name, clusters, "topics", (base, topicName, topic2) => ({
      ...base,
      topicName,
      partitions: topic2.partitions,
      replication: topic2.replication ?? DEFAULT_REPLICATION,
      config: topic2.config === void 0 ? void 0 : topicConfig(topic2.config),
      tags: topic2.tags ?? {},
      topicDescription: topic2.topicDescription,
      ownerUserGroupId: topic2.ownerUserGroupId,
      terminationProtection: topic2.terminationProtection ?? (isKept(clusters[base.cluster], protect) || void 0)
    })),
    users: each(name, clusters, "users", (base, username, { password, passwordWo, passwordWoVersion }) => ({
      ...base,
      username,
      password,
      passwordWo,
      passwordWoVersion
    })),
    acls: each(name, clusters, "acls", (base, _key, acl2) => ({ ...base, acl: acl2 })),
    nativeAcls: each(name, clusters, "nativeAcls", (base, _key, acl2) => ({
      ...base,
      acl: { ...acl2, patternType: acl2.patternType ?? "LITERAL", permissionType: acl2.permissionType ?? "ALLOW" }
    })),
    quotas: each(name, clusters, "quotas", (base, _key, quota2) => ({ ...base, quota: quota2 }))
  };
}
var isKept = (cluster, protect) => protect || known(cluster?.terminationProtection) === true;
function each(name, clusters, part, plan2) {
  return sortedEntries(clusters).flatMap(([alias2, cluster]) => {
    const entries = cluster[part];
    return sortedEntries(entries).map(
      ([key, value]) => (
        // An alias holds no dot, so the first dot tells where the key begins.
        plan2({ resourceName: `${name}-${alias2}.${key}`, cluster: alias2 }, key, value)
      )
    );
  });
}

// components/topology/arguments/clusterKind.ts
var BESIDE = {
  existingService: ["project", "kafkaMirrormaker", "tuning", "integrationUserConfig"],
  stackReference: ["kafkaMirrormaker", "tuning", "integrationUserConfig"],
  external: ["project", "kafkaMirrormaker", "tuning", "integrationUserConfig"],
  existingEndpoint: ["kafkaMirrormaker", "tuning", "integrationUserConfig"]
};
function clusterKind(cluster) {
  return Object.keys(BESIDE).find((kind) => cluster[kind] !== void 0) ?? "created";
}
var isOutsideAiven = (cluster) => cluster !== void 0 && (cluster.external !== void 0 || cluster.existingEndpoint !== void 0);

// node_modules/re2js/build/index.js
var RE2Flags = class RE2Flags2 {
  static FOLD_CASE = 1;
  static LITERAL = 2;
  static CLASS_NL = 4;
  static DOT_NL = 8;
  static ONE_LINE = 16;
  static NON_GREEDY = 32;
  static PERL_X = 64;
  static UNICODE_GROUPS = 128;
  static WAS_DOLLAR = 256;
  static LOOKBEHIND = 512;
  static MATCH_NL = RE2Flags2.CLASS_NL | RE2Flags2.DOT_NL;
  static PERL = RE2Flags2.CLASS_NL | RE2Flags2.ONE_LINE | RE2Flags2.PERL_X | RE2Flags2.UNICODE_GROUPS;
  static POSIX = 0;
  static UNANCHORED = 0;
  static ANCHOR_START = 1;
  static ANCHOR_BOTH = 2;
};
var PublicFlags = {
  CASE_INSENSITIVE: 1,
  DOTALL: 2,
  MULTILINE: 4,
  DISABLE_UNICODE_GROUPS: 8,
  LONGEST_MATCH: 16,
  LOOKBEHINDS: 512
};
var ASCII_SIZE = 128;
var ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
var ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
var MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
  if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
  else ASCII_TO_UPPER[i] = i;
  if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
  else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
  static CODES = Object.freeze({
    "\x07": 7,
    "\b": 8,
    "	": 9,
    "\n": 10,
    "\v": 11,
    "\f": 12,
    "\r": 13,
    " ": 32,
    '"': 34,
    $: 36,
    "&": 38,
    "'": 39,
    "(": 40,
    ")": 41,
    "*": 42,
    "+": 43,
    "-": 45,
    ".": 46,
    0: 48,
    1: 49,
    2: 50,
    3: 51,
    4: 52,
    5: 53,
    6: 54,
    7: 55,
    8: 56,
    9: 57,
    ":": 58,
    "<": 60,
    ">": 62,
    "?": 63,
    A: 65,
    B: 66,
    C: 67,
    F: 70,
    P: 80,
    Q: 81,
    U: 85,
    Z: 90,
    "[": 91,
    "\\": 92,
    "]": 93,
    "^": 94,
    _: 95,
    "`": 96,
    a: 97,
    b: 98,
    f: 102,
    i: 105,
    m: 109,
    n: 110,
    r: 114,
    s: 115,
    t: 116,
    v: 118,
    x: 120,
    z: 122,
    "{": 123,
    "|": 124,
    "}": 125
  });
  static toUpperCase(codepoint) {
    if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
    const s = String.fromCodePoint(codepoint).toUpperCase();
    const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (s.length > expectedLen) return codepoint;
    const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
    const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
    return s.codePointAt(0);
  }
  static toLowerCase(codepoint) {
    if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
    const s = String.fromCodePoint(codepoint).toLowerCase();
    const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (s.length > expectedLen) return codepoint;
    const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
    const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
    if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
    return s.codePointAt(0);
  }
};
var UnicodeRangeTable = class {
  /**
  * @param {Uint32Array | number[]} data
  * @param {boolean} isStride1
  */
  constructor(data, isStride1 = false) {
    this.data = data;
    this.isStride1 = isStride1;
    this.SIZE = isStride1 ? 2 : 3;
  }
  getLo(index) {
    return this.data[index * this.SIZE];
  }
  getHi(index) {
    return this.data[index * this.SIZE + 1];
  }
  getStride(index) {
    return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
  }
  get length() {
    return this.data.length / this.SIZE;
  }
};
var B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
var B64_MAP = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
var decodeVLQ = (str) => {
  const res = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < str.length; i++) {
    const digit = B64_MAP[str.charCodeAt(i)];
    value |= (digit & 31) << shift;
    if ((digit & 32) === 0) {
      res.push(value);
      value = 0;
      shift = 0;
    } else shift += 5;
  }
  return res;
};
var decodeRanges = (str, isStride1) => {
  const res = decodeVLQ(str);
  const numRanges = isStride1 ? res.length / 2 : res.length / 3;
  const out = new Uint32Array(numRanges * 3);
  let current = 0;
  let resIdx = 0;
  for (let i = 0; i < numRanges; i++) {
    current += res[resIdx++];
    out[i * 3] = current;
    current += res[resIdx++];
    out[i * 3 + 1] = current;
    out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
  }
  return out;
};
var decodeOrbit = (str) => {
  const res = decodeVLQ(str);
  const map2 = /* @__PURE__ */ new Map();
  let currentKey = 0;
  for (let i = 0; i < res.length; i += 2) {
    currentKey += res[i];
    const zz = res[i + 1];
    const delta = zz >>> 1 ^ -(zz & 1);
    map2.set(currentKey, currentKey + delta);
  }
  return map2;
};
var LazyMap = class {
  constructor(initializer) {
    this.initializer = initializer;
    this.cache = /* @__PURE__ */ new Map();
  }
  has(key) {
    return Object.hasOwn(this.initializer, key);
  }
  get(key) {
    if (this.cache.has(key)) return this.cache.get(key);
    const val = this.has(key) ? this.initializer[key]() : null;
    this.cache.set(key, val);
    return val;
  }
};
var UnicodeTables = class {
  static _CASE_ORBIT = null;
  static get CASE_ORBIT() {
    if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
    return this._CASE_ORBIT;
  }
  static _Print = null;
  static get Print() {
    if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
    return this._Print;
  }
  static CATEGORIES = new LazyMap({
    C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
    Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
    Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
    Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
    Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
    Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
    L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
    Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
    Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
    Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
    Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
    M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
    Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
    Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
    Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
    N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
    Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
    Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
    No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
    P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
    Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
    Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
    Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
    Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
    Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
    Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
    Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
    S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
    Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
    Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
    Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
    So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
    Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
    Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
    Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
    Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
    ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
    Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
    Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
    Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
    Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
    Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
    Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
    Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
    Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
    Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
    Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
    Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
    Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
    Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
    White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
  });
  static SCRIPTS = new LazyMap({
    Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
    Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
    Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
    Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
    Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
    Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
    Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
    Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
    Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
    Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
    Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
    Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
    Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
    Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
    Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
    Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
    Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
    Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
    Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
    Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
    Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
    Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
    Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
    Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
    Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
    Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
    Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
    Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
    Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
    Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
    Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
    Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
    Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
    Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
    Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
    Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
    Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
    Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
    Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
    Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
    Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
    Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
    Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
    Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
    Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
    Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
    Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
    Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
    Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
    Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
    Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
    Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
    Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
    Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
    Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
    Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
    Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
    Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
    Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
    Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
    Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
    Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
    Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
    Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
    Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
    Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
    Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
    Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
    Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
    Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
    Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
    Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
    Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
    Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
    Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
    Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
    Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
    Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
    Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
    Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
    Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
    Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
    Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
    Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
    Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
    Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
    Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
    Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
    Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
    Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
    Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
    Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
    Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
    Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
    Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
    Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
    Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
    Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
    Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
    Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
    Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
    Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
    Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
    New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
    Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
    Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
    Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
    Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
    Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
    Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
    Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
    Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
    Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
    Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
    Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
    Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
    Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
    Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
    Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
    Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
    Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
    Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
    Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
    Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
    Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
    Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
    Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
    Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
    Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
    Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
    Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
    Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
    Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
    Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
    Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
    Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
    Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
    SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
    Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
    Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
    Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
    Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
    Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
    Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
    Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
    Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
    Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
    Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
    Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
    Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
    Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
    Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
    Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
    Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
    Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
    Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
    Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
    Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
    Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
    Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
    Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
    Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
    Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
    Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
    Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
    Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
    Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
    Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
    Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
    Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
    Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
    Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
    Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
    Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
    Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
  });
  static FOLD_CATEGORIES = new LazyMap({
    L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
    LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
    Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
    Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
    Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
    M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
    Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
    Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
    Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
    Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
    Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
    Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
  });
  static FOLD_SCRIPT = new LazyMap({
    Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
    Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
    Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
  });
};
var Unicode = class Unicode2 {
  static MAX_RUNE = 1114111;
  static RUNE_ERROR = 65533;
  static isUnsearchable(r) {
    return r === Unicode2.RUNE_ERROR || r >= Unicode2.MIN_HIGH_SURROGATE && r <= Unicode2.MAX_LOW_SURROGATE;
  }
  static MAX_ASCII = 127;
  static MAX_LATIN1 = 255;
  static MAX_BMP = 65535;
  static MIN_FOLD = 65;
  static MAX_FOLD = 125251;
  static MIN_HIGH_SURROGATE = 55296;
  static MAX_HIGH_SURROGATE = 56319;
  static MIN_LOW_SURROGATE = 56320;
  static MAX_LOW_SURROGATE = 57343;
  static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
  static is32(ranges, r) {
    let lo = 0;
    let hi = ranges.length;
    while (lo < hi) {
      const m = lo + Math.floor((hi - lo) / 2);
      const rlo = ranges.getLo(m);
      const rhi = ranges.getHi(m);
      if (rlo <= r && r <= rhi) {
        const stride = ranges.getStride(m);
        return (r - rlo) % stride === 0;
      }
      if (r < rlo) hi = m;
      else lo = m + 1;
    }
    return false;
  }
  static is(ranges, r) {
    if (r <= Unicode2.MAX_LATIN1) {
      for (let i = 0; i < ranges.length; i++) {
        if (r > ranges.getHi(i)) continue;
        const rlo = ranges.getLo(i);
        if (r < rlo) return false;
        const stride = ranges.getStride(i);
        return (r - rlo) % stride === 0;
      }
      return false;
    }
    return ranges.length > 0 && r >= ranges.getLo(0) && Unicode2.is32(ranges, r);
  }
  static isPrint(r) {
    if (r <= Unicode2.MAX_LATIN1) return r >= 32 && r < Unicode2.MAX_ASCII || r >= 161 && r !== 173;
    return Unicode2.is(UnicodeTables.Print, r);
  }
  static simpleFold(r) {
    if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
    if (r <= Unicode2.MAX_ASCII) {
      const l = Codepoint.toLowerCase(r);
      return l !== r ? l : Codepoint.toUpperCase(r);
    }
    return r;
  }
  static equalsIgnoreCase(r1, r2) {
    if (r1 === r2) return true;
    if (r1 < 0 || r2 < 0) return false;
    if (r1 <= Unicode2.MAX_ASCII && r2 <= Unicode2.MAX_ASCII) {
      if (65 <= r1 && r1 <= 90) r1 |= 32;
      if (65 <= r2 && r2 <= 90) r2 |= 32;
      return r1 === r2;
    }
    for (let r = Unicode2.simpleFold(r1); r !== r1; r = Unicode2.simpleFold(r)) if (r === r2) return true;
    return false;
  }
};
var RE2JSException = class extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSException";
  }
};
var RE2JSSyntaxException = class extends RE2JSException {
  /**
  * @param {string} error
  * @param {string|null} [input=null]
  */
  constructor(error, input2 = null) {
    let message = `error parsing regexp: ${error}`;
    if (input2) message += `: \`${input2}\``;
    super(message);
    this.name = "RE2JSSyntaxException";
    this.message = message;
    this.error = error;
    this.input = input2;
  }
  /**
  * Retrieves the description of the error.
  * @returns {string}
  */
  getDescription() {
    return this.error;
  }
  /**
  * Retrieves the erroneous regular-expression pattern.
  * @returns {string|null}
  */
  getPattern() {
    return this.input;
  }
};
var RE2JSCompileException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSCompileException";
  }
};
var RE2JSGroupException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSGroupException";
  }
};
var RE2JSFlagsException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSFlagsException";
  }
};
var RE2JSInternalException = class extends RE2JSException {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "RE2JSInternalException";
  }
};
var FAST_PATH_TABLE_SIZE = 256;
var WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
var cachedNativeEncoder = null;
var cachedNativeDecoder = null;
var Utils = class Utils2 {
  static METACHARACTERS = "\\.+*?()|[]{}^$";
  static EMPTY_BEGIN_LINE = 1;
  static EMPTY_END_LINE = 2;
  static EMPTY_BEGIN_TEXT = 4;
  static EMPTY_END_TEXT = 8;
  static EMPTY_WORD_BOUNDARY = 16;
  static EMPTY_NO_WORD_BOUNDARY = 32;
  static EMPTY_ALL = -1;
  static emptyInts() {
    return [];
  }
  static isString(value) {
    return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
  }
  static typeName(value) {
    if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  static checkPattern(pattern) {
    if (!Utils2.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils2.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
  }
  static checkInput(input2) {
    if (!Utils2.isString(input2) && !Utils2.isByteArray(input2)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils2.typeName(input2)}`);
  }
  static checkFlags(flags) {
    const known2 = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
    if (!Number.isInteger(flags) || (flags & ~known2) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
  }
  static isByteArray(input2) {
    return Array.isArray(input2) || Object.prototype.toString.call(input2) === "[object Uint8Array]";
  }
  static isalnum(c) {
    return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
  }
  static unhex(c) {
    if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
    if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
    if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
    return -1;
  }
  static escapeRune(rune) {
    let out = "";
    if (Unicode.isPrint(rune)) {
      if (Utils2.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
      out += String.fromCodePoint(rune);
    } else switch (rune) {
      case Codepoint.CODES['"']:
        out += '\\"';
        break;
      case Codepoint.CODES["\\"]:
        out += "\\\\";
        break;
      case Codepoint.CODES["	"]:
        out += "\\t";
        break;
      case Codepoint.CODES["\n"]:
        out += "\\n";
        break;
      case Codepoint.CODES["\r"]:
        out += "\\r";
        break;
      case Codepoint.CODES["\b"]:
        out += "\\b";
        break;
      case Codepoint.CODES["\f"]:
        out += "\\f";
        break;
      default: {
        let s = rune.toString(16);
        if (rune < 256) {
          out += "\\x";
          if (s.length === 1) out += "0";
          out += s;
        } else out += `\\x{${s}}`;
        break;
      }
    }
    return out;
  }
  static stringToRunes(str) {
    const string2 = String(str);
    const runes = [];
    let i = 0;
    while (i < string2.length) {
      const cp = string2.codePointAt(i);
      runes.push(cp);
      i += cp > Unicode.MAX_BMP ? 2 : 1;
    }
    return new Int32Array(runes);
  }
  static runeToString(r) {
    return String.fromCodePoint(r);
  }
  static isWordRune(r) {
    return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
  }
  static emptyOpContext(r1, r2) {
    let op = 0;
    if (r1 < 0) op |= Utils2.EMPTY_BEGIN_TEXT | Utils2.EMPTY_BEGIN_LINE;
    if (r1 === 10) op |= Utils2.EMPTY_BEGIN_LINE;
    if (r2 < 0) op |= Utils2.EMPTY_END_TEXT | Utils2.EMPTY_END_LINE;
    if (r2 === 10) op |= Utils2.EMPTY_END_LINE;
    if (Utils2.isWordRune(r1) !== Utils2.isWordRune(r2)) op |= Utils2.EMPTY_WORD_BOUNDARY;
    else op |= Utils2.EMPTY_NO_WORD_BOUNDARY;
    return op;
  }
  /**
  * Returns a string that quotes all regular expression metacharacters inside the argument text;
  * the returned string is a regular expression matching the literal text. For example,
  * {@code quoteMeta("[foo]").equals("\\[foo\\]")}.
  * @param {string} str
  * @returns {string}
  */
  static quoteMeta(str) {
    return str.split("").map((s) => {
      if (Utils2.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
      return s;
    }).join("");
  }
  static charCount(codePoint) {
    return codePoint > Unicode.MAX_BMP ? 2 : 1;
  }
  /**
  * High-speed conversion from TypedArrays to standard JS Arrays.
  * Bypasses the expensive Symbol.iterator overhead of Array.from()
  */
  static toArray(typedArray) {
    const len = typedArray.length;
    const res = new Array(len);
    for (let i = 0; i < len; i++) res[i] = typedArray[i];
    return res;
  }
  static stringToUtf8ByteArray(str) {
    if (globalThis.TextEncoder) {
      if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
      return cachedNativeEncoder.encode(str);
    } else {
      let out = [], p = 0;
      for (let i = 0; i < str.length; i++) {
        let c = str.charCodeAt(i);
        if (c < 128) out[p++] = c;
        else if (c < 2048) {
          out[p++] = c >> 6 | 192;
          out[p++] = c & 63 | 128;
        } else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
          c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
          out[p++] = c >> 18 | 240;
          out[p++] = c >> 12 & 63 | 128;
          out[p++] = c >> 6 & 63 | 128;
          out[p++] = c & 63 | 128;
        } else {
          out[p++] = c >> 12 | 224;
          out[p++] = c >> 6 & 63 | 128;
          out[p++] = c & 63 | 128;
        }
      }
      return out;
    }
  }
  static utf8ByteArrayToString(bytes) {
    if (globalThis.TextDecoder) {
      if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
      const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
      return cachedNativeDecoder.decode(view);
    } else {
      let out = [], pos = 0, c = 0;
      while (pos < bytes.length) {
        let c1 = bytes[pos++];
        if (c1 < 128) out[c++] = String.fromCharCode(c1);
        else if (c1 > 191 && c1 < 224) {
          let c2 = bytes[pos++];
          out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
        } else if (c1 > 239 && c1 < 365) {
          let c2 = bytes[pos++];
          let c3 = bytes[pos++];
          let c4 = bytes[pos++];
          let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
          out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
          out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
        } else {
          let c2 = bytes[pos++];
          let c3 = bytes[pos++];
          out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
        }
      }
      return out.join("");
    }
  }
};
var createEnum = (values = [], initNum = 0) => {
  const enumObject = /* @__PURE__ */ Object.create(null);
  for (let i = 0; i < values.length; i++) {
    const val = values[i];
    const keyVal = initNum + i;
    enumObject[val] = keyVal;
    enumObject[keyVal] = val;
  }
  return Object.freeze(enumObject);
};
var MatcherInputBase = class MatcherInputBase2 {
  static Encoding = createEnum(["UTF_16", "UTF_8"]);
  getEncoding() {
    throw Error("not implemented");
  }
  /** @returns {string} */
  asCharSequence() {
    throw Error("not implemented");
  }
  /** @returns {Uint8Array|number[]|null} */
  asBytes() {
    throw Error("not implemented");
  }
  /** @returns {number} */
  length() {
    throw Error("not implemented");
  }
  /**
  *
  * @returns {boolean}
  */
  isUTF8Encoding() {
    return this.getEncoding() === MatcherInputBase2.Encoding.UTF_8;
  }
  /**
  *
  * @returns {boolean}
  */
  isUTF16Encoding() {
    return this.getEncoding() === MatcherInputBase2.Encoding.UTF_16;
  }
};
var Utf8MatcherInput = class extends MatcherInputBase {
  /** @param {Uint8Array|number[]|null} bytes */
  constructor(bytes = null) {
    super();
    this.bytes = bytes;
  }
  getEncoding() {
    return MatcherInputBase.Encoding.UTF_8;
  }
  /**
  *
  * @returns {string}
  */
  asCharSequence() {
    return Utils.utf8ByteArrayToString(this.bytes);
  }
  /**
  *
  * @returns {Uint8Array|number[]|null}
  */
  asBytes() {
    return this.bytes;
  }
  /**
  *
  * @returns {number}
  */
  length() {
    return this.bytes.length;
  }
};
var Utf16MatcherInput = class extends MatcherInputBase {
  /** @param {string|null} charSequence */
  constructor(charSequence = null) {
    super();
    this.charSequence = charSequence;
  }
  getEncoding() {
    return MatcherInputBase.Encoding.UTF_16;
  }
  /**
  *
  * @returns {string}
  */
  asCharSequence() {
    return this.charSequence;
  }
  /**
  *
  * @returns {number[]}
  */
  asBytes() {
    return Utils.stringToUtf8ByteArray(this.charSequence.toString());
  }
  /**
  *
  * @returns {number}
  */
  length() {
    return this.charSequence.length;
  }
};
var MatcherInput = class {
  /**
  * Return the MatcherInput for UTF_16 encoding.
  * @returns {Utf16MatcherInput}
  */
  static utf16(charSequence) {
    Utils.checkInput(charSequence);
    return new Utf16MatcherInput(charSequence);
  }
  /**
  * Return the MatcherInput for UTF_8 encoding.
  * @returns {Utf8MatcherInput}
  */
  static utf8(input2) {
    if (Utils.isByteArray(input2)) return new Utf8MatcherInput(input2);
    return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input2));
  }
};
var MachineInputBase = class {
  static EOF() {
    return -8;
  }
  constructor() {
    this.start = 0;
    this.end = 0;
  }
  canCheckPrefix() {
    return true;
  }
  endPos() {
    return this.end - this.start;
  }
  hasString() {
    return false;
  }
  hasAnyString() {
    return false;
  }
  prefixLength() {
    return 0;
  }
};
var MachineUTF8Input = class MachineUTF8Input2 extends MachineInputBase {
  static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
  constructor(bytes, start = 0, end = bytes.length) {
    super();
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }
  hasString(prefilter, pos) {
    const target = prefilter.bytes;
    if (target.length === 0) return true;
    const idx = this.indexOf(this.bytes, target, this.start + pos);
    return idx !== -1 && idx <= this.end - target.length;
  }
  hasAnyString(prefilter, pos) {
    return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
  }
  step(pos) {
    pos += this.start;
    if (pos >= this.end) return MachineInputBase.EOF();
    const c = this.bytes[pos] & 255;
    if (c < 128) return c << 3 | 1;
    let size;
    let rune;
    let lo = 128;
    let hi = 191;
    if (c >= 194 && c <= 223) {
      size = 2;
      rune = c & 31;
    } else if (c >= 224 && c <= 239) {
      size = 3;
      rune = c & 15;
      if (c === 224) lo = 160;
      else if (c === 237) hi = 159;
    } else if (c >= 240 && c <= 244) {
      size = 4;
      rune = c & 7;
      if (c === 240) lo = 144;
      else if (c === 244) hi = 143;
    } else return MachineUTF8Input2.RUNE_ERROR_STEP;
    if (pos + size > this.end) return MachineUTF8Input2.RUNE_ERROR_STEP;
    const c1 = this.bytes[pos + 1] & 255;
    if (c1 < lo || c1 > hi) return MachineUTF8Input2.RUNE_ERROR_STEP;
    rune = rune << 6 | c1 & 63;
    if (size > 2) {
      const c2 = this.bytes[pos + 2] & 255;
      if ((c2 & 192) !== 128) return MachineUTF8Input2.RUNE_ERROR_STEP;
      rune = rune << 6 | c2 & 63;
      if (size > 3) {
        const c3 = this.bytes[pos + 3] & 255;
        if ((c3 & 192) !== 128) return MachineUTF8Input2.RUNE_ERROR_STEP;
        rune = rune << 6 | c3 & 63;
      }
    }
    return rune << 3 | size;
  }
  index(re2, pos) {
    pos += this.start;
    const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
    return i < 0 ? i : i - pos;
  }
  context(pos) {
    pos += this.start;
    let r1 = -1;
    if (pos > this.start && pos <= this.end) {
      let start = pos - 1;
      r1 = this.bytes[start--];
      if (r1 >= 128) {
        let lim = pos - 4;
        if (lim < this.start) lim = this.start;
        while (start >= lim && (this.bytes[start] & 192) === 128) start--;
        if (start < this.start) start = this.start;
        const r = this.step(start - this.start);
        r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
      }
    }
    const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
    return Utils.emptyOpContext(r1, r2);
  }
  indexOf(source, target, fromIndex = 0) {
    let targetLength = target.length;
    if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
    const firstByte = target[0];
    let limit = this.end - targetLength;
    const hasNativeIndexOf = typeof source.indexOf === "function";
    let i = fromIndex;
    while (i <= limit) {
      if (hasNativeIndexOf) {
        i = source.indexOf(firstByte, i);
        if (i === -1 || i > limit) return -1;
      } else {
        while (i <= limit && source[i] !== firstByte) i++;
        if (i > limit) return -1;
      }
      let match = true;
      for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
        match = false;
        break;
      }
      if (match) return i;
      i++;
    }
    return -1;
  }
  prefixLength(re2) {
    return re2.prefixUTF8.length;
  }
};
var MachineUTF16Input = class extends MachineInputBase {
  constructor(charSequence, start = 0, end = charSequence.length) {
    super();
    this.charSequence = charSequence;
    this.start = start;
    this.end = end;
  }
  hasString(prefilter, pos) {
    const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
    return idx !== -1 && idx <= this.end - prefilter.str.length;
  }
  hasAnyString(prefilter, pos) {
    return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
  }
  step(pos) {
    pos += this.start;
    if (pos >= this.end) return MachineInputBase.EOF();
    const c1 = this.charSequence.charCodeAt(pos);
    if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
    const c2 = this.charSequence.charCodeAt(pos + 1);
    if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
    return c1 << 3 | 1;
  }
  index(re2, pos) {
    pos += this.start;
    const i = this.charSequence.indexOf(re2.prefix, pos);
    if (i < 0 || i > this.end - re2.prefix.length) return -1;
    return i - pos;
  }
  context(pos) {
    pos += this.start;
    const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
    const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
    return Utils.emptyOpContext(r1, r2);
  }
  prefixLength(re2) {
    return re2.prefix.length;
  }
};
var MachineInput = class {
  static fromUTF8(bytes, start = 0, end = bytes.length) {
    return new MachineUTF8Input(bytes, start, end);
  }
  static fromUTF16(charSequence, start = 0, end = void 0) {
    Utils.checkInput(charSequence);
    return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
  }
};
var Matcher = class Matcher2 {
  /**
  * V8 and WebKit have historical hard limits on the number of arguments
  * that can be passed to a function. We cap replacer arguments to prevent
  * Call Stack Overflow (DoS) vulnerabilities on massive ASTs.
  */
  static MAX_REPLACER_ARGS = 65535;
  /**
  * Quotes '\' and '$' in {@code s}, so that the returned string could be used in
  * {@link #appendReplacement} as a literal replacement of {@code s}.
  *
  * @param {string} str the string to be quoted
  * @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
  * @returns {string} the quoted string
  */
  static quoteReplacement(str, javaMode = false) {
    if (javaMode) {
      if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
      return str.split("").map((s) => {
        const c = s.codePointAt(0);
        if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
        return s;
      }).join("");
    }
    if (str.indexOf("$") < 0) return str;
    return str.split("").map((s) => {
      if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
      return s;
    }).join("");
  }
  /**
  *
  * @param {import('./index.js').RE2JS} pattern
  * @param {string|number[]|Uint8Array|MatcherInputBase} input
  */
  constructor(pattern, input2) {
    if (pattern === null) throw new Error("pattern is null");
    this.patternInput = pattern;
    const re2 = this.patternInput.re2();
    this.patternGroupCount = re2.numberOfCapturingGroups();
    this.groups = [];
    this.namedGroups = re2.namedGroups;
    this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
    this.numberOfInstructions = re2.numberOfInstructions();
    this.lookbehindState = null;
    if (input2 instanceof MatcherInputBase) this.resetMatcherInput(input2);
    else if (Utils.isByteArray(input2)) this.resetMatcherInput(MatcherInput.utf8(input2));
    else this.resetMatcherInput(MatcherInput.utf16(input2));
  }
  /**
  * Returns the {@code RE2JS} associated with this {@code Matcher}.
  * @returns {import('./index.js').RE2JS}
  */
  pattern() {
    return this.patternInput;
  }
  /**
  * Resets the {@code Matcher}, rewinding input and discarding any match information.
  *
  * @returns {Matcher} the {@code Matcher} itself, for chained method calls
  */
  reset() {
    this.matcherInputLength = this.matcherInput.length();
    this.appendPos = 0;
    this.hasMatch = false;
    this.hasGroups = false;
    this.anchorFlag = 0;
    return this;
  }
  /**
  * Resets the {@code Matcher} and changes the input.
  * @param {string|number[]|Uint8Array|MatcherInputBase} input
  * @returns {Matcher} the {@code Matcher} itself, for chained method calls
  */
  resetMatcherInput(input2) {
    if (input2 === null) throw new Error("input is null");
    if (!(input2 instanceof MatcherInputBase)) {
      if (Utils.isByteArray(input2)) input2 = MatcherInput.utf8(input2);
      else input2 = MatcherInput.utf16(input2);
    }
    this.matcherInput = input2;
    if (this.lookbehindState !== null) this.lookbehindState.reset();
    else this.lookbehindState = this.patternInput.re2().createLookbehindState();
    this.reset();
    return this;
  }
  /**
  * Returns the start of the named group of the most recent match, or -1 if the group was not
  * matched.
  * @param {string|number} [group=0]
  * @returns {number}
  */
  start(group2 = 0) {
    if (typeof group2 === "string") {
      const groupInt = this.namedGroups[group2];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group2}' not found`);
      group2 = groupInt;
    }
    this.loadGroup(group2);
    return this.groups[2 * group2];
  }
  /**
  * Returns the end of the named group of the most recent match, or -1 if the group was not
  * matched.
  * @param {string|number} [group=0]
  * @returns {number}
  */
  end(group2 = 0) {
    if (typeof group2 === "string") {
      const groupInt = this.namedGroups[group2];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group2}' not found`);
      group2 = groupInt;
    }
    this.loadGroup(group2);
    return this.groups[2 * group2 + 1];
  }
  /**
  * Returns the program size of this pattern.
  *
  * <p>
  * Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
  * "cost". Larger numbers are more expensive than smaller numbers.
  * </p>
  *
  * @returns {number} the program size of this pattern
  */
  programSize() {
    return this.numberOfInstructions;
  }
  /**
  * Returns the named group of the most recent match, or {@code null} if the group was not matched.
  * @param {string|number} [group=0]
  * @returns {string|null}
  */
  group(group2 = 0) {
    if (typeof group2 === "string") {
      const groupInt = this.namedGroups[group2];
      if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group2}' not found`);
      group2 = groupInt;
    }
    const start = this.start(group2);
    const end = this.end(group2);
    if (start < 0 && end < 0) return null;
    return this.substring(start, end);
  }
  /**
  * Returns a dictionary map of all named capturing groups and their matched values.
  * If a group was not matched, its value will be `null`.
  * @returns {Record<string, string|null>}
  */
  getNamedGroups() {
    if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
    const result = /* @__PURE__ */ Object.create(null);
    for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
    return result;
  }
  /**
  * Returns the number of subgroups in this pattern.
  *
  * @returns {number} the number of subgroups; the overall match (group 0) does not count
  */
  groupCount() {
    return this.patternGroupCount;
  }
  /**
  * Helper: finds subgroup information if needed for group.
  * @param {number} group
  * @private
  */
  loadGroup(group2) {
    if (!Number.isInteger(group2) || group2 < 0 || group2 > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group2}`);
    if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
    if (group2 === 0 || this.hasGroups) return;
    const end = this.matcherInputLength;
    const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
    if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
    this.groups = res[1];
    this.hasGroups = true;
  }
  /**
  * Matches the entire input against the pattern (anchored start and end). If there is a match,
  * {@code matches} sets the match state to describe it.
  *
  * @returns {boolean} true if the entire input matches the pattern
  */
  matches() {
    return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
  }
  /**
  * Matches the beginning of input against the pattern (anchored start). If there is a match,
  * {@code lookingAt} sets the match state to describe it.
  *
  * @returns {boolean} true if the beginning of the input matches the pattern
  */
  lookingAt() {
    return this.genMatch(0, RE2Flags.ANCHOR_START);
  }
  /**
  * Matches the input against the pattern (unanchored), starting at a specified position. If there
  * is a match, {@code find} sets the match state to describe it.
  *
  * @param {number|null} [start=null] the input position where the search begins
  * @returns {boolean} if it finds a match
  * @throws IndexOutOfBoundsException if start is not a valid input position
  */
  find(start = null) {
    if (start !== null) {
      if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
      this.reset();
      return this.genMatch(start, 0);
    }
    start = 0;
    if (this.hasMatch) {
      start = this.groups[1];
      if (this.groups[0] === this.groups[1]) {
        const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
        if (r < 0) start++;
        else start += r & 7;
      }
    }
    return this.genMatch(start, RE2Flags.UNANCHORED);
  }
  /**
  * Helper: does match starting at start, with RE2 anchor flag.
  * @param {number} startByte
  * @param {number} anchor
  * @returns {boolean}
  * @private
  */
  genMatch(startByte, anchor) {
    const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
    if (!res[0]) {
      this.hasMatch = false;
      return false;
    }
    this.groups = res[1];
    this.hasMatch = true;
    this.hasGroups = this.patternGroupCount === 0;
    this.anchorFlag = anchor;
    return true;
  }
  /**
  * Helper: return substring for [start, end).
  * @param {number} start
  * @param {number} end
  * @returns {string}
  */
  substring(start, end) {
    if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
    return this.matcherInput.asCharSequence().substring(start, end).toString();
  }
  /**
  * Helper for Pattern: return input length.
  * @returns {number}
  */
  inputLength() {
    return this.matcherInputLength;
  }
  /**
  * Appends to result two strings: the text from the append position up to the beginning of the
  * most recent match, and then the replacement with submatch groups substituted for references to
  * them. It advances the append position to where the most recent match ended.
  *
  * By default the replacement is expanded as by String.prototype.replace (see
  * appendReplacementInternalJs). In Java mode it follows re2j / java.util.regex: $n takes as
  * many digits as still form a valid group number, ${name} is a named group, and a backslash
  * escapes the next character (so "\\$" in a JS string literal inserts a literal $).
  *
  * @param {string} replacement the replacement string
  * @param {boolean} [javaMode=false] activate java mode (different behaviour for capture groups and special characters)
  * @returns {string}
  * @throws IllegalStateException if there was no most recent match
  * @throws IndexOutOfBoundsException in Java mode, if replacement refers to an invalid group
  * @private
  */
  appendReplacement(replacement, javaMode = false) {
    let res = "";
    const s = this.start();
    const e = this.end();
    if (this.appendPos < s) res += this.substring(this.appendPos, s);
    this.appendPos = e;
    res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
    return res;
  }
  /**
  * @param {string} replacement - the replacement string
  * @returns {string}
  * @private
  */
  appendReplacementInternalJava(replacement) {
    let res = "";
    let last = 0;
    const m = replacement.length;
    let i = 0;
    while (i < m) {
      const cCode = replacement.codePointAt(i);
      if (cCode === Codepoint.CODES["\\"]) {
        if (last < i) res += replacement.substring(last, i);
        i++;
        if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
        last = i;
        i++;
        continue;
      }
      if (cCode === Codepoint.CODES["$"]) {
        if (last < i) res += replacement.substring(last, i);
        if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
        const nextCode = replacement.codePointAt(i + 1);
        if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
          let n = nextCode - Codepoint.CODES["0"];
          let j = i + 2;
          for (; j < m; j++) {
            const digit = replacement.codePointAt(j);
            if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
            n = n * 10 + digit - Codepoint.CODES["0"];
          }
          if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
          const group2 = this.group(n);
          if (group2 !== null) res += group2;
          i = j;
          last = i;
        } else if (nextCode === Codepoint.CODES["{"]) {
          let j = i + 2;
          while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
          if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
          const groupName = replacement.substring(i + 2, j);
          const groupVal = this.group(groupName);
          if (groupVal !== null) res += groupVal;
          i = j + 1;
          last = i;
        } else throw new RE2JSGroupException("Illegal group reference");
        continue;
      }
      i++;
    }
    if (last < m) res += replacement.substring(last, m);
    return res;
  }
  /**
  * Expands |replacement| for the current match by the rules of String.prototype.replace
  * (ECMAScript GetSubstitution): $$ is "$", $& the match, $` the text before it, $' the text
  * after it, $n and $nn a group (two digits only when they form a valid group number, so with
  * one group "$10" is group 1 then "0"; an unmatched group is empty), and $<name> a named group
  * (empty when no such group), only when the pattern has named groups. Anything else, such as
  * "$0" or "$<" without a closing ">", is kept as is.
  * @param {string} replacement - the replacement string
  * @returns {string}
  * @private
  */
  appendReplacementInternalJs(replacement) {
    const isDigit = (c) => c >= 48 && c <= 57;
    const groupCount = this.patternGroupCount;
    let res = "";
    let i = 0;
    while (i < replacement.length) {
      const dollar = replacement.indexOf("$", i);
      if (dollar < 0) break;
      res += replacement.substring(i, dollar);
      i = dollar;
      const c = replacement.charCodeAt(i + 1);
      if (c === Codepoint.CODES["$"]) {
        res += "$";
        i += 2;
      } else if (c === Codepoint.CODES["&"]) {
        res += this.group(0);
        i += 2;
      } else if (c === Codepoint.CODES["`"]) {
        res += this.substring(0, this.start(0));
        i += 2;
      } else if (c === Codepoint.CODES["'"]) {
        res += this.substring(this.end(0), this.matcherInputLength);
        i += 2;
      } else if (isDigit(c)) {
        let digits = 1;
        let index = c - 48;
        const c2 = replacement.charCodeAt(i + 2);
        if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
          digits = 2;
          index = index * 10 + c2 - 48;
        }
        if (index >= 1 && index <= groupCount) {
          const group2 = this.group(index);
          if (group2 !== null) res += group2;
        } else res += replacement.substring(i, i + 1 + digits);
        i += 1 + digits;
      } else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
        const gt = replacement.indexOf(">", i + 2);
        if (gt < 0) {
          res += "$<";
          i += 2;
        } else {
          const name = replacement.substring(i + 2, gt);
          if (Object.hasOwn(this.namedGroups, name)) {
            const group2 = this.group(name);
            if (group2 !== null) res += group2;
          }
          i = gt + 1;
        }
      } else {
        res += "$";
        i += 1;
      }
    }
    return res + replacement.substring(i);
  }
  /**
  * Return the substring of the input from the append position to the end of the
  * input.
  * @returns {string}
  */
  appendTail() {
    return this.substring(this.appendPos, this.matcherInputLength);
  }
  /**
  * Returns the input with all matches replaced by {@code replacement}, interpreted as for
  * {@code appendReplacement}.
  *
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string} the input string with the matches replaced
  * @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
  */
  replaceAll(replacement, javaMode = false) {
    return this.replace(replacement, true, javaMode);
  }
  /**
  * Returns the input with the first match replaced by {@code replacement}, interpreted as for
  * {@code appendReplacement}.
  *
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string} the input string with the first match replaced
  * @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
  */
  replaceFirst(replacement, javaMode = false) {
    return this.replace(replacement, false, javaMode);
  }
  /**
  * Helper: replaceAll/replaceFirst hybrid.
  * @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
  * @param {boolean} [all=true] - replace all matches
  * @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
  * @returns {string}
  * @private
  */
  replace(replacement, all8 = true, javaMode = false) {
    let res = "";
    this.reset();
    const isFunc = typeof replacement === "function";
    let originalInput = null;
    if (isFunc) {
      if (this.groupCount() >= Matcher2.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
      originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
    }
    while (this.find()) {
      res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
      if (!all8) break;
    }
    res += this.appendTail();
    return res;
  }
  /**
  * Evaluates a replacer function for the current match and appends the result,
  * along with any un-matched preceding text, advancing the append position.
  * @param {Function} replacer - the replacer function
  * @param {string|Uint8Array|number[]} originalInput - the cached original input reference
  * @returns {string} the evaluated string to append
  * @private
  */
  appendReplacementFunc(replacer, originalInput) {
    let res = "";
    const s = this.start();
    const e = this.end();
    if (this.appendPos < s) res += this.substring(this.appendPos, s);
    this.appendPos = e;
    const args = this.matchArray();
    args.push(s, originalInput);
    if (this.hasNamedGroups) args.push(this.namedGroupsObject());
    res += String(replacer(...args));
    return res;
  }
  /**
  * The match and its groups, as the elements of a JS RegExpExecArray: undefined for a group that
  * did not take part in the match. Used by exec(), matchAll() and replacer functions.
  * @returns {Array<string|undefined>}
  * @private
  */
  matchArray() {
    const result = [this.group(0)];
    for (let i = 1; i <= this.patternGroupCount; i++) {
      const group2 = this.group(i);
      result.push(group2 === null ? void 0 : group2);
    }
    return result;
  }
  /**
  * The named groups, as the groups property of a JS RegExpExecArray: an object without a
  * prototype mapping each name to its group (undefined when it did not take part in the match),
  * or undefined when the pattern has no named groups.
  * @returns {Record<string, string|undefined>|undefined}
  * @private
  */
  namedGroupsObject() {
    if (!this.hasNamedGroups) return;
    const result = this.getNamedGroups();
    for (const name in result) if (result[name] === null) result[name] = void 0;
    return result;
  }
};
var Inst = class Inst2 {
  static ALT = 1;
  static ALT_MATCH = 2;
  static CAPTURE = 3;
  static EMPTY_WIDTH = 4;
  static FAIL = 5;
  static MATCH = 6;
  static NOP = 7;
  static RUNE = 8;
  static RUNE1 = 9;
  static RUNE_ANY = 10;
  static RUNE_ANY_NOT_NL = 11;
  static LB_WRITE = 12;
  static LB_CHECK = 13;
  static isRuneOp(op) {
    return Inst2.RUNE <= op && op <= Inst2.RUNE_ANY_NOT_NL;
  }
  static escapeRunes(runes) {
    let out = '"';
    for (let rune of runes) out += Utils.escapeRune(rune);
    out += '"';
    return out;
  }
  constructor(op) {
    this.op = op;
    this.out = 0;
    this.arg = 0;
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.next = null;
  }
  matchRune(r) {
    if (this.runes.length === 1) {
      const r0 = this.runes[0];
      if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
      return r === r0;
    }
    const len = this.runes.length;
    if (len === 0) return false;
    if (len === 2 || len === 4 || len === 6 || len === 8) {
      for (let j = 0; j < len; j += 2) {
        if (r < this.runes[j]) return false;
        if (r <= this.runes[j + 1]) return true;
      }
      return false;
    }
    let base = 0;
    let n = len >> 1;
    while (n > 1) {
      const half = n >> 1;
      base += this.runes[base + half << 1] <= r ? half : 0;
      n -= half;
    }
    base += this.runes[base << 1] <= r ? 1 : 0;
    const m = base - 1;
    return m >= 0 && r <= this.runes[m << 1 | 1];
  }
  matchRunePos(r) {
    if (this.runes.length === 1) {
      const r0 = this.runes[0];
      if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
      return r === r0 ? 0 : -1;
    }
    const len = this.runes.length;
    if (len === 0) return -1;
    if (len === 2 || len === 4 || len === 6 || len === 8) {
      for (let j = 0; j < len; j += 2) {
        if (r < this.runes[j]) return -1;
        if (r <= this.runes[j + 1]) return Math.floor(j / 2);
      }
      return -1;
    }
    let base = 0;
    let n = len >> 1;
    while (n > 1) {
      const half = n >> 1;
      base += this.runes[base + half << 1] <= r ? half : 0;
      n -= half;
    }
    base += this.runes[base << 1] <= r ? 1 : 0;
    const m = base - 1;
    return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    switch (this.op) {
      case Inst2.ALT:
        return `alt -> ${this.out}, ${this.arg}`;
      case Inst2.ALT_MATCH:
        return `altmatch -> ${this.out}, ${this.arg}`;
      case Inst2.CAPTURE:
        return `cap ${this.arg} -> ${this.out}`;
      case Inst2.EMPTY_WIDTH:
        return `empty ${this.arg} -> ${this.out}`;
      case Inst2.MATCH:
        return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
      case Inst2.FAIL:
        return "fail";
      case Inst2.NOP:
        return `nop -> ${this.out}`;
      case Inst2.LB_WRITE:
        return `lbwrite ${this.arg} -> ${this.out}`;
      case Inst2.LB_CHECK:
        return `lbcheck ${this.arg} -> ${this.out}`;
      case Inst2.RUNE:
        if (this.runes === null) return "rune <null>";
        return [
          "rune ",
          Inst2.escapeRunes(this.runes),
          (this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
          " -> ",
          this.out
        ].join("");
      case Inst2.RUNE1:
        return `rune1 ${Inst2.escapeRunes(this.runes)} -> ${this.out}`;
      case Inst2.RUNE_ANY:
        return `any -> ${this.out}`;
      case Inst2.RUNE_ANY_NOT_NL:
        return `anynotnl -> ${this.out}`;
      default:
        throw new Error("unhandled case in Inst.toString");
    }
  }
};
var Queue = class Queue2 {
  constructor(numInst) {
    this.sparse = new Int32Array(numInst);
    this.densePcs = new Int32Array(numInst);
    this.denseCaps = null;
    this.size = 0;
    this.ncap = 0;
    this.mainThreads = 0;
  }
  static INITIAL_THREADS = 32;
  init(ncap) {
    this.ncap = ncap;
    const needed = Math.min(this.densePcs.length, Queue2.INITIAL_THREADS) * ncap;
    if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
  }
  growCaps(needed) {
    const limit = this.densePcs.length * this.ncap;
    const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
    grown.set(this.denseCaps);
    this.denseCaps = grown;
  }
  contains(pc) {
    const j = this.sparse[pc];
    return j < this.size && this.densePcs[j] === pc;
  }
  isEmpty() {
    return this.size === 0;
  }
  add(pc) {
    const j = this.size++;
    this.sparse[pc] = j;
    this.densePcs[j] = pc;
    return j;
  }
  clear() {
    this.size = 0;
    this.mainThreads = 0;
  }
  toString() {
    let out = "{";
    for (let i = 0; i < this.size; i++) {
      if (i !== 0) out += ", ";
      out += this.densePcs[i];
    }
    out += "}";
    return out;
  }
};
var LookbehindState = class {
  constructor(prog) {
    this.pos = -1;
    this.pcs = new Int32Array(prog.numInst());
    this.size = 0;
    this.lbTable = new Int32Array(prog.numLb + 1);
  }
  reset() {
    this.pos = -1;
    this.size = 0;
  }
};
var Machine = class Machine2 {
  static fromRE2(re2) {
    const m = new Machine2();
    m.prog = re2.prog;
    m.re2 = re2;
    m.q0 = new Queue(m.prog.numInst());
    m.q1 = new Queue(m.prog.numInst());
    m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
    m.matched = false;
    m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
    m.ncap = 0;
    return m;
  }
  constructor() {
    this.prog = null;
    this.re2 = null;
    this.q0 = null;
    this.q1 = null;
    this.addStack = null;
    this.matched = false;
    this.matchcap = null;
    this.ncap = 0;
    this.lbTable = null;
  }
  init(ncap) {
    this.ncap = ncap;
    if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
    else this.matchcap.fill(-1);
    this.q0.init(ncap);
    this.q1.init(ncap);
    if (this.prog.numLb > 0) {
      if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
      this.lbTable.fill(-1);
    }
  }
  submatches() {
    if (this.ncap === 0) return Utils.emptyInts();
    return Utils.toArray(this.matchcap.subarray(0, this.ncap));
  }
  match(input2, pos, anchor, lbState = null) {
    const startCond = this.re2.cond;
    if (startCond === Utils.EMPTY_ALL) return false;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
    this.matched = false;
    this.matchcap.fill(-1);
    const hasLookbehinds = this.prog.numLb > 0;
    const matchStartPos = pos;
    let currentPos = pos;
    let resumeLookbehinds = false;
    if (hasLookbehinds) {
      if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
        currentPos = lbState.pos;
        resumeLookbehinds = true;
      } else currentPos = 0;
    }
    let saveLookbehinds = hasLookbehinds && lbState !== null;
    let runq = this.q0;
    let nextq = this.q1;
    let r = input2.step(currentPos);
    let rune = r >> 3;
    let width = r & 7;
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r = input2.step(currentPos + width);
      rune1 = r >> 3;
      width1 = r & 7;
    }
    let flag2;
    if (currentPos === 0) flag2 = Utils.emptyOpContext(-1, rune);
    else flag2 = input2.context(currentPos);
    if (hasLookbehinds) {
      if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag2);
      else this.spawnLookbehinds(runq, currentPos, flag2);
    }
    while (true) {
      if (runq.mainThreads === 0) {
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
        if (this.matched) break;
        if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input2.canCheckPrefix()) {
          const advance = input2.index(this.re2, currentPos);
          if (advance < 0) break;
          currentPos += advance;
          r = input2.step(currentPos);
          rune = r >> 3;
          width = r & 7;
          r = input2.step(currentPos + width);
          rune1 = r >> 3;
          width1 = r & 7;
          flag2 = input2.context(currentPos);
        }
      }
      if (currentPos >= matchStartPos) {
        if (saveLookbehinds) {
          this.saveLookbehinds(lbState, runq, currentPos);
          saveLookbehinds = false;
        }
        if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
          if (this.ncap > 0) this.matchcap[0] = currentPos;
          this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag2);
        }
      }
      const nextPos = currentPos + width;
      flag2 = input2.context(nextPos);
      this.step(runq, nextq, currentPos, nextPos, rune, flag2, anchor, currentPos === input2.endPos());
      if (width === 0) break;
      if (this.ncap === 0 && this.matched) break;
      currentPos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r = input2.step(currentPos + width);
        rune1 = r >> 3;
        width1 = r & 7;
      }
      const tmpq = runq;
      runq = nextq;
      nextq = tmpq;
    }
    runq.clear();
    nextq.clear();
    return this.matched;
  }
  matchSet(input2, pos, anchor) {
    const startCond = this.re2.cond;
    if (startCond === Utils.EMPTY_ALL) return [];
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
    let currentPos = this.prog.numLb > 0 ? 0 : pos;
    let matchStartPos = pos;
    let runq = this.q0;
    let nextq = this.q1;
    let r = input2.step(currentPos);
    let rune = r >> 3;
    let width = r & 7;
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r = input2.step(currentPos + width);
      rune1 = r >> 3;
      width1 = r & 7;
    }
    let flag2 = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input2.context(currentPos);
    const matches = /* @__PURE__ */ new Set();
    if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag2);
    while (true) {
      if (runq.mainThreads === 0) {
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
      }
      if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
        if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag2);
      }
      const nextPos = currentPos + width;
      flag2 = input2.context(nextPos);
      for (let j = 0; j < runq.size; j++) {
        const pc = runq.densePcs[j];
        const i = this.prog.inst[pc];
        const capOffset = j * this.ncap;
        let add = false;
        switch (i.op) {
          case Inst.MATCH:
            if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input2.endPos()) break;
            matches.add(i.arg);
            break;
          case Inst.RUNE:
            add = i.matchRune(rune);
            break;
          case Inst.RUNE1:
            add = rune === i.runes[0];
            break;
          case Inst.RUNE_ANY:
            add = true;
            break;
          case Inst.RUNE_ANY_NOT_NL:
            add = rune !== 10;
            break;
          default:
            continue;
        }
        if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag2);
      }
      runq.clear();
      if (width === 0) break;
      currentPos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r = input2.step(currentPos + width);
        rune1 = r >> 3;
        width1 = r & 7;
      }
      const tmpq = runq;
      runq = nextq;
      nextq = tmpq;
    }
    nextq.clear();
    return Array.from(matches).sort((a, b) => a - b);
  }
  step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
    const longest = this.re2.longest;
    for (let j = 0; j < runq.size; j++) {
      const pc = runq.densePcs[j];
      const capOffset = j * this.ncap;
      if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
      const i = this.prog.inst[pc];
      let add = false;
      switch (i.op) {
        case Inst.MATCH:
          if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
          if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
            runq.denseCaps[capOffset + 1] = pos;
            for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
          }
          if (!longest) runq.size = 0;
          this.matched = true;
          break;
        case Inst.RUNE:
          add = i.matchRune(c);
          break;
        case Inst.RUNE1:
          add = c === i.runes[0];
          break;
        case Inst.RUNE_ANY:
          add = true;
          break;
        case Inst.RUNE_ANY_NOT_NL:
          add = c !== 10;
          break;
        default:
          continue;
      }
      if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
    }
    runq.clear();
  }
  spawnLookbehinds(q, pos, flag2) {
    for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag2);
  }
  restoreLookbehinds(lbState, q, flag2) {
    this.lbTable.set(lbState.lbTable);
    for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag2);
  }
  saveLookbehinds(lbState, q, pos) {
    let size = 0;
    for (let j = 0; j < q.size; j++) {
      const pc = q.densePcs[j];
      if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
    }
    lbState.size = size;
    lbState.pos = pos;
    lbState.lbTable.set(this.lbTable);
  }
  add(q, pc, pos, capArray, capOffset, cond) {
    const stk = this.addStack;
    let nstk = 0;
    for (; ; ) {
      while (pc !== 0 && !q.contains(pc)) {
        const d = q.add(pc);
        const inst = this.prog.inst[pc];
        switch (inst.op) {
          case Inst.FAIL:
            pc = 0;
            break;
          case Inst.ALT:
          case Inst.ALT_MATCH:
            stk[nstk++] = inst.arg;
            stk[nstk++] = 0;
            pc = inst.out;
            break;
          case Inst.EMPTY_WIDTH:
            pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
            break;
          case Inst.NOP:
            pc = inst.out;
            break;
          case Inst.CAPTURE:
            if (inst.arg < this.ncap) {
              stk[nstk++] = -inst.arg - 1;
              stk[nstk++] = capArray[capOffset + inst.arg];
              capArray[capOffset + inst.arg] = pos;
            }
            pc = inst.out;
            break;
          case Inst.LB_WRITE:
            this.lbTable[Math.abs(inst.arg)] = pos;
            pc = inst.out;
            break;
          case Inst.LB_CHECK:
            if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
            else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
            break;
          case Inst.MATCH:
          case Inst.RUNE:
          case Inst.RUNE1:
          case Inst.RUNE_ANY:
          case Inst.RUNE_ANY_NOT_NL:
            if (this.prog.lbInst[pc] === 0) q.mainThreads++;
            if (this.ncap > 0) {
              const destOffset = d * this.ncap;
              if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
              for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
            }
            pc = 0;
            break;
          default:
            throw new RE2JSInternalException("unhandled");
        }
      }
      if (nstk === 0) return;
      nstk -= 2;
      const entry = stk[nstk];
      if (entry < 0) {
        capArray[capOffset - entry - 1] = stk[nstk + 1];
        pc = 0;
      } else pc = entry;
    }
  }
};
var hashState = (pcs, flag2, ids) => {
  let h = -2128831035;
  for (let i = 0; i < pcs.length; i++) {
    h ^= pcs[i];
    h = Math.imul(h, 16777619);
  }
  h ^= flag2;
  h = Math.imul(h, 16777619);
  for (let i = 0; i < ids.length; i++) {
    h ^= ids[i];
    h = Math.imul(h, 16777619);
  }
  return h;
};
var arraysEqual = (a, b) => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};
var isState = (state, pcs, flag2, ids) => state.flag === flag2 && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
var NO_IDS = [];
var END_TEXT = -1;
var DFAState = class {
  constructor(nfaStates, flag2, matchIDs) {
    this.nfaStates = nfaStates;
    this.flag = flag2;
    this.isMatch = (flag2 & DFA.FLAG_MATCH) !== 0;
    this.matchIDs = matchIDs;
    this.next = null;
    this.nextAnchored = null;
  }
};
var DFA = class DFA2 {
  static FLAG_EMPTY_MASK = 255;
  static FLAG_MATCH = 256;
  static FLAG_LAST_WORD = 512;
  static FLAG_NEED_SHIFT = 16;
  static STATE_OVERHEAD = 150;
  static ARRAY_OVERHEAD = 40;
  static ELEMENT_SIZE = 8;
  static TABLE_OVERHEAD = 48;
  static PROGRESS_PER_STATE = 10;
  constructor(prog, maxMem = 8388608) {
    this.prog = prog;
    this.maxMem = maxMem;
    this.stateCache = /* @__PURE__ */ new Map();
    this.stateCount = 0;
    this.startStates = /* @__PURE__ */ new Map();
    this.failed = false;
    for (let pc = 0; pc < prog.numInst(); pc++) {
      const op = prog.getInst(pc).op;
      if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
        this.failed = true;
        break;
      }
    }
    this.computeRuneClasses();
    this.stateBudget = maxMem;
    this.memBudget = maxMem;
  }
  computeRuneClasses() {
    const bounds = /* @__PURE__ */ new Set();
    const addRange = (lo, hi) => {
      bounds.add(lo);
      bounds.add(hi + 1);
    };
    for (let pc = 0; pc < this.prog.numInst(); pc++) {
      const inst = this.prog.getInst(pc);
      switch (inst.op) {
        case Inst.RUNE:
        case Inst.RUNE1:
          if (inst.runes.length === 1) {
            addRange(inst.runes[0], inst.runes[0]);
            if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
          } else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
          break;
        case Inst.RUNE_ANY_NOT_NL:
          addRange(10, 10);
          break;
        case Inst.EMPTY_WIDTH:
          if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
          if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
            addRange(48, 57);
            addRange(65, 90);
            addRange(95, 95);
            addRange(97, 122);
          }
      }
    }
    bounds.delete(0);
    this.classBounds = Int32Array.from(bounds).sort();
    this.numClasses = this.classBounds.length + 1;
    const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
    for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
    this.latin1Class = latin1Class;
  }
  runeClass(r) {
    if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
    return this.searchClass(r);
  }
  searchClass(r) {
    const bounds = this.classBounds;
    let lo = 0;
    let hi = bounds.length;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      if (bounds[mid] <= r) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }
  closure(pcs, flag2) {
    const closure2 = /* @__PURE__ */ new Set();
    const stack = Array.from(pcs);
    let needflags = 0;
    while (stack.length > 0) {
      const pc = stack.pop();
      if (pc === 0 || closure2.has(pc)) continue;
      closure2.add(pc);
      const inst = this.prog.getInst(pc);
      switch (inst.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          stack.push(inst.out);
          stack.push(inst.arg);
          break;
        case Inst.NOP:
        case Inst.CAPTURE:
          stack.push(inst.out);
          break;
        case Inst.EMPTY_WIDTH:
          needflags |= inst.arg;
          if ((inst.arg & ~flag2) === 0) stack.push(inst.out);
      }
    }
    return {
      pcs: Array.from(closure2).sort((a, b) => a - b),
      needflags
    };
  }
  getState(pcs, flag2, ids) {
    const hash = hashState(pcs, flag2, ids);
    const cached = this.stateCache.get(hash);
    if (cached instanceof DFAState) {
      if (isState(cached, pcs, flag2, ids)) return cached;
    } else if (cached !== void 0) {
      for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag2, ids)) return cached[i];
    }
    const cost = DFA2.stateCost(pcs, ids);
    if (this.memBudget < cost) return null;
    this.memBudget -= cost;
    const state = new DFAState(pcs, flag2, ids);
    if (cached === void 0) this.stateCache.set(hash, state);
    else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
    else cached.push(state);
    this.stateCount++;
    return state;
  }
  static stateCost(pcs, ids) {
    const idsCost = ids.length === 0 ? 0 : DFA2.ARRAY_OVERHEAD + DFA2.ELEMENT_SIZE * ids.length;
    return DFA2.STATE_OVERHEAD + DFA2.ELEMENT_SIZE * pcs.length + idsCost;
  }
  *cachedStates() {
    for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
    else yield* cached;
  }
  makeState(pcs, flag2, ids) {
    const closure2 = this.closure(pcs, flag2 & DFA2.FLAG_EMPTY_MASK);
    let stateFlag = flag2;
    if (closure2.needflags === 0) stateFlag &= DFA2.FLAG_MATCH;
    stateFlag |= closure2.needflags << DFA2.FLAG_NEED_SHIFT;
    return this.getState(closure2.pcs, stateFlag, ids);
  }
  allocTable(state, anchor) {
    const size = this.numClasses + 1;
    const cost = DFA2.TABLE_OVERHEAD + DFA2.ELEMENT_SIZE * size;
    if (this.memBudget < cost) return null;
    this.memBudget -= cost;
    const table = new Array(size).fill(null);
    if (anchor === RE2Flags.UNANCHORED) state.next = table;
    else state.nextAnchored = table;
    return table;
  }
  clearCache() {
    this.stateCache.clear();
    this.stateCount = 0;
    this.startStates.clear();
    this.memBudget = this.stateBudget;
  }
  resetCache(current) {
    this.clearCache();
    return this.getState(current.nfaStates, current.flag, current.matchIDs);
  }
  step(state, cls, rune, anchor) {
    let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
    if (table !== null) {
      const cached = table[cls];
      if (cached !== null) return cached;
    } else {
      table = this.allocTable(state, anchor);
      if (table === null) return null;
    }
    const needflag = state.flag >>> DFA2.FLAG_NEED_SHIFT;
    const oldbeforeflag = state.flag & DFA2.FLAG_EMPTY_MASK;
    let beforeflag = oldbeforeflag;
    let afterflag = 0;
    if (rune === 10) {
      beforeflag |= Utils.EMPTY_END_LINE;
      afterflag |= Utils.EMPTY_BEGIN_LINE;
    }
    if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
    const islastword = (state.flag & DFA2.FLAG_LAST_WORD) !== 0;
    const isword = rune !== END_TEXT && Utils.isWordRune(rune);
    beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
    let pcs = state.nfaStates;
    if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
    const nextPCs = [];
    let ismatch = false;
    let ids = NO_IDS;
    for (let i = 0; i < pcs.length; i++) {
      const inst = this.prog.getInst(pcs[i]);
      if (inst.op === Inst.MATCH) {
        if (!ismatch) {
          ismatch = true;
          ids = [];
        }
        ids.push(inst.arg);
      } else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
    }
    if (ids.length > 1) ids.sort((a, b) => a - b);
    if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
    let flag2 = afterflag;
    if (ismatch) flag2 |= DFA2.FLAG_MATCH;
    if (isword) flag2 |= DFA2.FLAG_LAST_WORD;
    const nextState = this.makeState(nextPCs, flag2, ids);
    if (nextState === null) return null;
    table[cls] = nextState;
    return nextState;
  }
  start(input2, pos) {
    const context = input2.context(pos);
    let flags;
    if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
    else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
    else {
      const r = input2.step(pos);
      const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
      flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA2.FLAG_LAST_WORD : 0;
    }
    let state = this.startStates.get(flags);
    if (state === void 0) {
      state = this.makeState([this.prog.start], flags, NO_IDS);
      if (state === null) {
        this.clearCache();
        state = this.makeState([this.prog.start], flags, NO_IDS);
        if (state === null) return null;
      }
      this.startStates.set(flags, state);
    }
    return state;
  }
  stepOrReset(state, cls, rune, anchor, pos, search2) {
    let next = this.step(state, cls, rune, anchor);
    if (next !== null) return next;
    if (search2.resetPos >= 0 && pos - search2.resetPos < DFA2.PROGRESS_PER_STATE * this.stateCount) return null;
    search2.resetPos = pos;
    const restored = this.resetCache(state);
    if (restored === null) return null;
    next = this.step(restored, cls, rune, anchor);
    return next;
  }
  run(input2, pos, anchor, state, onMatch) {
    const endPos = input2.endPos();
    const latin1Class = this.latin1Class;
    const unanchored = anchor === RE2Flags.UNANCHORED;
    const search2 = { resetPos: -1 };
    let i = pos;
    while (i < endPos) {
      const r = input2.step(i);
      const rune = r >> 3;
      const width = r & 7;
      if (width === 0) break;
      const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
      let next = unanchored && state.next !== null ? state.next[cls] : null;
      if (next === null) {
        next = this.stepOrReset(state, cls, rune, anchor, i, search2);
        if (next === null) return null;
      }
      state = next;
      if (state.isMatch && onMatch(state, false)) return true;
      if (!unanchored && state.nfaStates.length === 0) return false;
      i += width;
    }
    state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search2);
    if (state === null) return null;
    return state.isMatch && onMatch(state, true);
  }
  match(input2, pos, anchor) {
    if (this.failed) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
    const startState = this.start(input2, pos);
    if (startState === null) return null;
    return this.run(input2, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
  }
  matchSet(input2, pos, anchor) {
    if (this.failed) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
    const startState = this.start(input2, pos);
    if (startState === null) return null;
    const matches = /* @__PURE__ */ new Set();
    const collect = (state, atEnd) => {
      if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
      return false;
    };
    if (this.run(input2, pos, anchor, startState, collect) === null) return null;
    return Array.from(matches).sort((a, b) => a - b);
  }
};
var VISITED_BITS = 32;
var MAX_BACKTRACK_PROG = 500;
var INITIAL_JOB_CAPACITY = 256;
var MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
  constructor() {
    this.end = 0;
    this.cap = /* @__PURE__ */ new Int32Array(0);
    this.matchcap = /* @__PURE__ */ new Int32Array(0);
    this.ncap = 0;
    this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
    this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
    this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
    this.jobLen = 0;
    this.visited = /* @__PURE__ */ new Uint32Array(0);
  }
  reset(prog, end, ncap) {
    this.end = end;
    this.jobLen = 0;
    this.ncap = ncap;
    const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
    if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
    else this.visited.fill(0, 0, visitedSize);
    if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
    else this.cap.fill(-1, 0, ncap);
    if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
    else this.matchcap.fill(-1, 0, ncap);
  }
  shouldVisit(pc, pos) {
    const n = pc * (this.end + 1) + pos;
    const idx = n >>> 5;
    const mask = 1 << (n & 31);
    if ((this.visited[idx] & mask) !== 0) return false;
    this.visited[idx] |= mask;
    return true;
  }
  push(re2, pc, pos, arg) {
    if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
      if (this.jobLen >= this.jobPc.length) {
        const newSize = this.jobPc.length * 2;
        const newPc = new Int32Array(newSize);
        newPc.set(this.jobPc);
        this.jobPc = newPc;
        const newArg = new Uint8Array(newSize);
        newArg.set(this.jobArg);
        this.jobArg = newArg;
        const newPos = new Int32Array(newSize);
        newPos.set(this.jobPos);
        this.jobPos = newPos;
      }
      this.jobPc[this.jobLen] = pc;
      this.jobArg[this.jobLen] = arg ? 1 : 0;
      this.jobPos[this.jobLen] = pos;
      this.jobLen++;
    }
  }
  tryBacktrack(re2, input2, pc, pos, anchor) {
    const longest = re2.longest;
    this.push(re2, pc, pos, false);
    while (this.jobLen > 0) {
      this.jobLen--;
      let currentPc = this.jobPc[this.jobLen];
      let arg = this.jobArg[this.jobLen] === 1;
      let currentPos = this.jobPos[this.jobLen];
      let skipShouldVisit = true;
      while (true) {
        if (!skipShouldVisit) {
          if (!this.shouldVisit(currentPc, currentPos)) break;
        }
        skipShouldVisit = false;
        const inst = re2.prog.getInst(currentPc);
        switch (inst.op) {
          case Inst.FAIL:
            break;
          case Inst.ALT:
            if (arg) {
              arg = false;
              currentPc = inst.arg;
              continue;
            } else {
              this.push(re2, currentPc, currentPos, true);
              currentPc = inst.out;
              continue;
            }
          case Inst.ALT_MATCH: {
            const outInst = re2.prog.getInst(inst.out);
            if (Inst.isRuneOp(outInst.op)) {
              this.push(re2, inst.arg, currentPos, false);
              currentPc = inst.arg;
              currentPos = this.end;
              continue;
            }
            this.push(re2, inst.out, this.end, false);
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE: {
            const r = input2.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (!inst.matchRune(r >> 3)) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE1: {
            const r = input2.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (r >> 3 !== inst.runes[0]) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE_ANY_NOT_NL: {
            const r = input2.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            if (r >> 3 === 10) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.RUNE_ANY: {
            const r = input2.step(currentPos);
            if (r === MachineInputBase.EOF()) break;
            currentPos += r & 7;
            currentPc = inst.out;
            continue;
          }
          case Inst.CAPTURE:
            if (arg) {
              this.cap[inst.arg] = currentPos;
              break;
            } else {
              if (inst.arg < this.ncap) {
                this.push(re2, currentPc, this.cap[inst.arg], true);
                this.cap[inst.arg] = currentPos;
              }
              currentPc = inst.out;
              continue;
            }
          case Inst.EMPTY_WIDTH: {
            const flag2 = input2.context(currentPos);
            if ((inst.arg & ~flag2) !== 0) break;
            currentPc = inst.out;
            continue;
          }
          case Inst.NOP:
            currentPc = inst.out;
            continue;
          case Inst.MATCH: {
            if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
            if (this.ncap === 0) return true;
            if (this.ncap > 1) this.cap[1] = currentPos;
            const old = this.matchcap[1];
            if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
            if (!longest) return true;
            if (currentPos === this.end) return true;
            break;
          }
          case Inst.LB_WRITE:
          case Inst.LB_CHECK:
            throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
          default:
            throw new RE2JSInternalException("bad inst");
        }
        break;
      }
    }
    return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
  }
};
var bitStatePool = [];
var Backtracker = class Backtracker2 {
  static shouldBacktrack(prog) {
    return prog.numInst() <= MAX_BACKTRACK_PROG;
  }
  static maxBitStateLen(prog) {
    if (!Backtracker2.shouldBacktrack(prog)) return 0;
    return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
  }
  static execute(re2, input2, pos, anchor, ncap) {
    const startCond = re2.cond;
    if (startCond === Utils.EMPTY_ALL) return null;
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
    if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
    const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
    const end = input2.endPos();
    b.reset(re2.prog, end, ncap);
    let matched = false;
    if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
      if (b.ncap > 0) b.cap[0] = pos;
      if (b.tryBacktrack(re2, input2, re2.prog.start, pos, anchor)) matched = true;
    } else {
      let width = -1;
      for (; pos <= end && width !== 0; pos += width) {
        if (re2.prefix.length > 0) {
          const advance = input2.index(re2, pos);
          if (advance < 0) break;
          pos += advance;
        }
        if (b.ncap > 0) b.cap[0] = pos;
        if (b.tryBacktrack(re2, input2, re2.prog.start, pos, anchor)) {
          matched = true;
          break;
        }
        const r = input2.step(pos);
        width = r === MachineInputBase.EOF() ? 0 : r & 7;
      }
    }
    if (!matched) {
      bitStatePool.push(b);
      return null;
    }
    const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
    bitStatePool.push(b);
    return result;
  }
};
var QueueOnePass = class {
  constructor(size) {
    this.sparse = new Uint32Array(size);
    this.dense = new Uint32Array(size);
    this.size = 0;
    this.nextIndex = 0;
  }
  empty() {
    return this.nextIndex >= this.size;
  }
  next() {
    return this.dense[this.nextIndex++];
  }
  clear() {
    this.size = 0;
    this.nextIndex = 0;
  }
  contains(u) {
    return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
  }
  insert(u) {
    if (!this.contains(u)) this.insertNew(u);
  }
  insertNew(u) {
    if (u >= this.sparse.length) return;
    this.sparse[u] = this.size;
    this.dense[this.size] = u;
    this.size++;
  }
};
var mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
  const leftLen = leftRunes.length;
  const rightLen = rightRunes.length;
  let lx = 0, rx = 0;
  const merged2 = [];
  const next = [];
  let ok = true;
  let ix = -1;
  const extend = (isLeft) => {
    const newArray = isLeft ? leftRunes : rightRunes;
    const low = isLeft ? lx : rx;
    const pc = isLeft ? leftPC : rightPC;
    if (ix > 0 && newArray[low] <= merged2[ix]) return false;
    merged2.push(newArray[low], newArray[low + 1]);
    if (isLeft) lx += 2;
    else rx += 2;
    ix += 2;
    next.push(pc);
    return true;
  };
  while (lx < leftLen || rx < rightLen) {
    if (rx >= rightLen) ok = extend(true);
    else if (lx >= leftLen) ok = extend(false);
    else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);
    else ok = extend(true);
    if (!ok) return null;
  }
  return {
    merged: merged2,
    next
  };
};
var OnePassProg = class {
  constructor(prog) {
    this.start = prog.start;
    this.numCap = prog.numCap;
    this.inst = new Array(prog.inst.length);
    for (let i = 0; i < prog.inst.length; i++) {
      const orig = prog.inst[i];
      const inst = new Inst(orig.op);
      inst.out = orig.out;
      inst.arg = orig.arg;
      inst.runes = orig.runes ? new Int32Array(orig.runes) : /* @__PURE__ */ new Int32Array(0);
      inst.next = null;
      this.inst[i] = inst;
    }
  }
};
var onePassCopy = (prog) => {
  const p = new OnePassProg(prog);
  for (let pc = 0; pc < p.inst.length; pc++) {
    const inst = p.inst[pc];
    if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
    let pAOther = "out";
    let pAAlt = "arg";
    let instAlt = p.inst[inst[pAAlt]];
    if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
      pAOther = "arg";
      pAAlt = "out";
      instAlt = p.inst[inst[pAAlt]];
      if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
    }
    const instOther = p.inst[inst[pAOther]];
    if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
    let pBAlt = "out";
    let pBOther = "arg";
    let patch = false;
    if (instAlt.out === pc) patch = true;
    else if (instAlt.arg === pc) {
      patch = true;
      pBAlt = "arg";
      pBOther = "out";
    }
    if (patch) instAlt[pBAlt] = inst[pAOther];
    if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
  }
  return p;
};
var makeOnePass = (p) => {
  if (p.inst.length >= 1e3) return null;
  const instQueue = new QueueOnePass(p.inst.length);
  const visitQueue = new QueueOnePass(p.inst.length);
  const onePassRunes = new Array(p.inst.length);
  const m = new Array(p.inst.length).fill(false);
  const check2 = (pc) => {
    let ok = true;
    const inst = p.inst[pc];
    if (visitQueue.contains(pc)) return true;
    visitQueue.insert(pc);
    switch (inst.op) {
      case Inst.ALT:
      case Inst.ALT_MATCH: {
        ok = check2(inst.out) && check2(inst.arg);
        let matchOut = m[inst.out];
        let matchArg = m[inst.arg];
        if (matchOut && matchArg) return false;
        if (matchArg) {
          const tempOut = inst.out;
          inst.out = inst.arg;
          inst.arg = tempOut;
          const tempMatch = matchOut;
          matchOut = matchArg;
          matchArg = tempMatch;
        }
        if (matchOut) {
          m[pc] = true;
          inst.op = Inst.ALT_MATCH;
        }
        const leftRunes = onePassRunes[inst.out] || [];
        const rightRunes = onePassRunes[inst.arg] || [];
        const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
        if (!mergeRes) return false;
        onePassRunes[pc] = new Int32Array(mergeRes.merged);
        inst.next = new Uint32Array(mergeRes.next);
        break;
      }
      case Inst.CAPTURE:
      case Inst.EMPTY_WIDTH:
      case Inst.NOP:
        ok = check2(inst.out);
        m[pc] = m[inst.out];
        onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : /* @__PURE__ */ new Int32Array(0);
        inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
        break;
      case Inst.MATCH:
      case Inst.FAIL:
        m[pc] = inst.op === Inst.MATCH;
        break;
      case Inst.RUNE: {
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        if (!inst.runes || inst.runes.length === 0) {
          onePassRunes[pc] = /* @__PURE__ */ new Int32Array(0);
          inst.next = new Uint32Array([inst.out]);
          break;
        }
        let runes = [];
        if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
          const r0 = inst.runes[0];
          runes.push(r0, r0);
          for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
          runes.sort((a, b) => a - b);
        } else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
        onePassRunes[pc] = new Int32Array(runes);
        inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
        inst.op = Inst.RUNE;
        break;
      }
      case Inst.RUNE1: {
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        let runes = [];
        if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
          const r0 = inst.runes[0];
          runes.push(r0, r0);
          for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
          runes.sort((a, b) => a - b);
        } else runes.push(inst.runes[0], inst.runes[0]);
        onePassRunes[pc] = new Int32Array(runes);
        inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
        inst.op = Inst.RUNE;
        break;
      }
      case Inst.RUNE_ANY:
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
        inst.next = new Uint32Array([inst.out]);
        break;
      case Inst.RUNE_ANY_NOT_NL:
        m[pc] = false;
        if (inst.next && inst.next.length > 0) break;
        instQueue.insert(inst.out);
        onePassRunes[pc] = new Int32Array([
          0,
          9,
          11,
          Unicode.MAX_RUNE
        ]);
        inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
    }
    return ok;
  };
  instQueue.clear();
  instQueue.insert(p.start);
  while (!instQueue.empty()) {
    visitQueue.clear();
    if (!check2(instQueue.next())) return null;
  }
  for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
  return p;
};
var cleanupOnePass = (p, original) => {
  for (let ix = 0; ix < original.inst.length; ix++) {
    const instOriginal = original.inst[ix];
    switch (instOriginal.op) {
      case Inst.ALT:
      case Inst.ALT_MATCH:
      case Inst.RUNE:
        break;
      case Inst.CAPTURE:
      case Inst.EMPTY_WIDTH:
      case Inst.NOP:
      case Inst.MATCH:
      case Inst.FAIL:
        p.inst[ix].next = null;
        break;
      case Inst.RUNE1:
      case Inst.RUNE_ANY:
      case Inst.RUNE_ANY_NOT_NL:
        p.inst[ix].next = null;
        p.inst[ix].op = instOriginal.op;
        p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : /* @__PURE__ */ new Int32Array(0);
    }
  }
};
var OnePass = class OnePass2 {
  static compile(prog) {
    if (prog.start === 0) return null;
    if (prog.numLb > 0) return null;
    const startInst = prog.inst[prog.start];
    if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
    let hasAlt = false;
    for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
      hasAlt = true;
      break;
    }
    for (let i = 0; i < prog.inst.length; i++) {
      const inst = prog.inst[i];
      const opOut = prog.inst[inst.out].op;
      switch (inst.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
          break;
        case Inst.EMPTY_WIDTH:
          if (opOut === Inst.MATCH) {
            if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
            return null;
          }
          break;
        default:
          if (opOut === Inst.MATCH && hasAlt) return null;
      }
    }
    let p = onePassCopy(prog);
    p = makeOnePass(p);
    if (p !== null) cleanupOnePass(p, prog);
    return p;
  }
  static next(inst, r) {
    const nextIdx = inst.matchRunePos(r);
    if (nextIdx >= 0) return inst.next[nextIdx];
    if (inst.op === Inst.ALT_MATCH) return inst.out;
    return 0;
  }
  static execute(re2, input2, pos, anchor, ncap) {
    const onepass = re2.onepass;
    if (!onepass) return null;
    const matchcap = new Int32Array(ncap).fill(-1);
    let matched = false;
    let r = input2.step(pos);
    let rune = r >> 3;
    let width = r & 7;
    let r1 = MachineInputBase.EOF();
    let rune1 = -1;
    let width1 = 0;
    if (r !== MachineInputBase.EOF()) {
      r1 = input2.step(pos + width);
      if (r1 !== MachineInputBase.EOF()) {
        rune1 = r1 >> 3;
        width1 = r1 & 7;
      }
    }
    let flag2 = pos === 0 ? Utils.emptyOpContext(-1, rune) : input2.context(pos);
    let pc = onepass.start;
    let inst;
    while (true) {
      inst = onepass.inst[pc];
      pc = inst.out;
      switch (inst.op) {
        case Inst.MATCH:
          if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input2.endPos()) return null;
          matched = true;
          if (matchcap.length > 0) {
            matchcap[0] = 0;
            matchcap[1] = pos;
          }
          return ncap === 0 ? [] : Utils.toArray(matchcap);
        case Inst.RUNE:
          if (!inst.matchRune(rune)) return null;
          break;
        case Inst.RUNE1:
          if (rune !== inst.runes[0]) return null;
          break;
        case Inst.RUNE_ANY:
          break;
        case Inst.RUNE_ANY_NOT_NL:
          if (rune === 10) return null;
          break;
        case Inst.ALT:
        case Inst.ALT_MATCH:
          pc = OnePass2.next(inst, rune);
          continue;
        case Inst.FAIL:
          return null;
        case Inst.NOP:
          continue;
        case Inst.EMPTY_WIDTH:
          if ((inst.arg & ~flag2) !== 0) return null;
          continue;
        case Inst.CAPTURE:
          if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
          continue;
        default:
          throw new RE2JSInternalException("bad inst");
      }
      if (width === 0) break;
      flag2 = Utils.emptyOpContext(rune, rune1);
      pos += width;
      rune = rune1;
      width = width1;
      if (rune !== -1) {
        r1 = input2.step(pos + width);
        if (r1 !== MachineInputBase.EOF()) {
          rune1 = r1 >> 3;
          width1 = r1 & 7;
        } else {
          rune1 = -1;
          width1 = 0;
        }
      }
    }
    if (!matched) return null;
    return ncap === 0 ? [] : Utils.toArray(matchcap);
  }
};
var Regexp = class Regexp2 {
  static Op = createEnum([
    "NO_MATCH",
    "EMPTY_MATCH",
    "LITERAL",
    "CHAR_CLASS",
    "ANY_CHAR_NOT_NL",
    "ANY_CHAR",
    "BEGIN_LINE",
    "END_LINE",
    "BEGIN_TEXT",
    "END_TEXT",
    "WORD_BOUNDARY",
    "NO_WORD_BOUNDARY",
    "CAPTURE",
    "STAR",
    "PLUS",
    "QUEST",
    "REPEAT",
    "CONCAT",
    "ALTERNATE",
    "PLB",
    "NLB",
    "LEFT_PAREN",
    "VERTICAL_BAR"
  ]);
  static isPseudoOp(op) {
    return op >= Regexp2.Op.LEFT_PAREN;
  }
  static emptySubs() {
    return [];
  }
  static quoteIfHyphen(rune) {
    if (rune === Codepoint.CODES["-"]) return "\\";
    return "";
  }
  static fromRegexp(re) {
    const regex2 = new Regexp2(re.op);
    regex2.flags = re.flags;
    regex2.subs = re.subs;
    regex2.runes = re.runes;
    regex2.cap = re.cap;
    regex2.min = re.min;
    regex2.max = re.max;
    regex2.name = re.name;
    regex2.namedGroups = re.namedGroups;
    regex2.lb = re.lb;
    return regex2;
  }
  constructor(op) {
    this.op = op;
    this.flags = 0;
    this.subs = Regexp2.emptySubs();
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.min = 0;
    this.max = 0;
    this.cap = 0;
    this.name = null;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.lb = 0;
  }
  reinit() {
    this.flags = 0;
    this.subs = Regexp2.emptySubs();
    this.runes = /* @__PURE__ */ new Int32Array(0);
    this.cap = 0;
    this.min = 0;
    this.max = 0;
    this.name = null;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.lb = 0;
  }
  toString() {
    return this.appendTo();
  }
  appendTo() {
    let out = "";
    switch (this.op) {
      case Regexp2.Op.NO_MATCH:
        out += "[^\\x00-\\x{10FFFF}]";
        break;
      case Regexp2.Op.EMPTY_MATCH:
        out += "(?:)";
        break;
      case Regexp2.Op.STAR:
      case Regexp2.Op.PLUS:
      case Regexp2.Op.QUEST:
      case Regexp2.Op.REPEAT: {
        const sub = this.subs[0];
        if (sub.op > Regexp2.Op.CAPTURE || sub.op === Regexp2.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
        else out += sub.appendTo();
        switch (this.op) {
          case Regexp2.Op.STAR:
            out += "*";
            break;
          case Regexp2.Op.PLUS:
            out += "+";
            break;
          case Regexp2.Op.QUEST:
            out += "?";
            break;
          case Regexp2.Op.REPEAT:
            out += `{${this.min}`;
            if (this.min !== this.max) {
              out += ",";
              if (this.max >= 0) out += this.max;
            }
            out += "}";
        }
        if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
        break;
      }
      case Regexp2.Op.CONCAT:
        for (let sub of this.subs) if (sub.op === Regexp2.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
        else out += sub.appendTo();
        break;
      case Regexp2.Op.ALTERNATE: {
        let sep = "";
        for (let sub of this.subs) {
          out += sep;
          sep = "|";
          out += sub.appendTo();
        }
        break;
      }
      case Regexp2.Op.LITERAL:
        if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
        for (let rune of this.runes) out += Utils.escapeRune(rune);
        if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
        break;
      case Regexp2.Op.ANY_CHAR_NOT_NL:
        out += "(?-s:.)";
        break;
      case Regexp2.Op.ANY_CHAR:
        out += "(?s:.)";
        break;
      case Regexp2.Op.PLB:
        out += `(?<=${this.subs[0].appendTo()})`;
        break;
      case Regexp2.Op.NLB:
        out += `(?<!${this.subs[0].appendTo()})`;
        break;
      case Regexp2.Op.CAPTURE:
        if (this.name === null || this.name.length === 0) out += "(";
        else out += `(?P<${this.name}>`;
        if (this.subs[0].op !== Regexp2.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
        out += ")";
        break;
      case Regexp2.Op.BEGIN_TEXT:
        out += "\\A";
        break;
      case Regexp2.Op.END_TEXT:
        if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
        else out += "\\z";
        break;
      case Regexp2.Op.BEGIN_LINE:
        out += "^";
        break;
      case Regexp2.Op.END_LINE:
        out += "$";
        break;
      case Regexp2.Op.WORD_BOUNDARY:
        out += "\\b";
        break;
      case Regexp2.Op.NO_WORD_BOUNDARY:
        out += "\\B";
        break;
      case Regexp2.Op.CHAR_CLASS:
        if (this.runes.length % 2 !== 0) {
          out += "[invalid char class]";
          break;
        }
        out += "[";
        if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
        else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
          out += "^";
          for (let i = 1; i < this.runes.length - 1; i += 2) {
            const lo = this.runes[i] + 1;
            const hi = this.runes[i + 1] - 1;
            out += Regexp2.quoteIfHyphen(lo);
            out += Utils.escapeRune(lo);
            if (lo !== hi) {
              out += "-";
              out += Regexp2.quoteIfHyphen(hi);
              out += Utils.escapeRune(hi);
            }
          }
        } else for (let i = 0; i < this.runes.length; i += 2) {
          const lo = this.runes[i];
          const hi = this.runes[i + 1];
          out += Regexp2.quoteIfHyphen(lo);
          out += Utils.escapeRune(lo);
          if (lo !== hi) {
            out += "-";
            out += Regexp2.quoteIfHyphen(hi);
            out += Utils.escapeRune(hi);
          }
        }
        out += "]";
        break;
      default:
        out += this.op;
    }
    return out;
  }
  maxCap() {
    let m = 0;
    if (this.op === Regexp2.Op.CAPTURE) m = this.cap;
    if (this.subs !== null) for (let sub of this.subs) {
      const n = sub.maxCap();
      if (m < n) m = n;
    }
    return m;
  }
  equals(that) {
    if (!(that !== null && that instanceof Regexp2)) return false;
    if (this.op !== that.op) return false;
    switch (this.op) {
      case Regexp2.Op.END_TEXT:
        if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
        break;
      case Regexp2.Op.LITERAL:
      case Regexp2.Op.CHAR_CLASS:
        if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
        if (this.runes === null && that.runes === null) break;
        if (this.runes === null || that.runes === null) return false;
        if (this.runes.length !== that.runes.length) return false;
        for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
        break;
      case Regexp2.Op.ALTERNATE:
      case Regexp2.Op.CONCAT:
        if (this.subs.length !== that.subs.length) return false;
        for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
        break;
      case Regexp2.Op.STAR:
      case Regexp2.Op.PLUS:
      case Regexp2.Op.QUEST:
        if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.REPEAT:
        if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.CAPTURE:
        if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
        break;
      case Regexp2.Op.PLB:
      case Regexp2.Op.NLB:
        if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
    }
    return true;
  }
};
var RegexpWalker = class {
  static walk(root, handler) {
    const stack = [];
    let re = root;
    let result;
    for (; ; ) {
      if (re.subs.length === 0) result = handler.leaf(re);
      else {
        const state = handler.enter(re);
        if (state.result === void 0) {
          stack.push({
            re,
            state,
            i: 0
          });
          re = re.subs[0];
          continue;
        }
        result = state.result;
      }
      for (; ; ) {
        if (stack.length === 0) return result;
        const frame = stack[stack.length - 1];
        handler.child(frame.re, frame.state, result, frame.i);
        frame.i++;
        if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
          re = frame.re.subs[frame.i];
          break;
        }
        stack.pop();
        result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
      }
    }
  }
};
var AhoCorasick = class {
  constructor(words, alphabetSize) {
    const edges = /* @__PURE__ */ new Map();
    const parent = [0];
    const unit = [0];
    const depth = [0];
    const terminal = [0];
    for (const word of words) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        const key = node * alphabetSize + word[i];
        let child = edges.get(key);
        if (child === void 0) {
          child = parent.length;
          edges.set(key, child);
          parent.push(node);
          unit.push(word[i]);
          depth.push(depth[node] + 1);
          terminal.push(0);
        }
        node = child;
      }
      terminal[node] = 1;
    }
    const numNodes = parent.length;
    const children = new Int32Array(numNodes - 1);
    for (let c = 1; c < numNodes; c++) children[c - 1] = c;
    children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
    const childStart = new Int32Array(numNodes + 1);
    for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
    for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
    const childUnit = new Int32Array(numNodes - 1);
    for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
    this.childStart = childStart;
    this.childUnit = childUnit;
    this.childNode = children;
    const byDepth = new Int32Array(numNodes);
    for (let n = 0; n < numNodes; n++) byDepth[n] = n;
    byDepth.sort((a, b) => depth[a] - depth[b]);
    const fail = new Int32Array(numNodes);
    const match = Uint8Array.from(terminal);
    for (let k = 1; k < numNodes; k++) {
      const c = byDepth[k];
      const p = parent[c];
      if (p !== 0) {
        let f = fail[p];
        let next = this.next(f, unit[c]);
        while (next < 0 && f !== 0) {
          f = fail[f];
          next = this.next(f, unit[c]);
        }
        fail[c] = next >= 0 ? next : 0;
      }
      match[c] |= match[fail[c]];
    }
    this.fail = fail;
    this.match = match;
  }
  next(node, u) {
    let lo = this.childStart[node];
    let hi = this.childStart[node + 1];
    const units = this.childUnit;
    while (lo < hi) {
      const mid = lo + hi >> 1;
      const m = units[mid];
      if (m === u) return this.childNode[mid];
      if (m < u) lo = mid + 1;
      else hi = mid;
    }
    return -1;
  }
  advance(node, u) {
    for (; ; ) {
      const next = this.next(node, u);
      if (next >= 0) return next;
      if (node === 0) return 0;
      node = this.fail[node];
    }
  }
  searchUTF16(charSeq, start, end) {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.advance(node, charSeq.charCodeAt(i));
      if (this.match[node] === 1) return true;
    }
    return false;
  }
  searchUTF8(bytes, start, end) {
    let node = 0;
    for (let i = start; i < end; i++) {
      node = this.advance(node, bytes[i]);
      if (this.match[node] === 1) return true;
    }
    return false;
  }
};
var Prefilter = class Prefilter2 {
  static Type = {
    NONE: 0,
    EXACT: 1,
    AND: 2,
    OR: 3
  };
  static MAX_SCANS = 32;
  static MAX_AC_UNITS = 1 << 18;
  constructor(type) {
    this.type = type;
    this.subs = [];
    this.str = "";
    this.bytes = null;
    this.cost = type === Prefilter2.Type.EXACT ? 1 : 0;
    this.allExact = false;
    this.ac16 = null;
    this.ac8 = null;
  }
  automaton16() {
    if (this.ac16 === null) {
      const words = this.subs.map((s) => {
        const arr = new Array(s.str.length);
        for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
        return arr;
      });
      this.ac16 = new AhoCorasick(words, 65536);
    }
    return this.ac16;
  }
  automaton8() {
    if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
    return this.ac8;
  }
  eval(input2, pos) {
    switch (this.type) {
      case Prefilter2.Type.NONE:
        return true;
      case Prefilter2.Type.EXACT:
        return input2.hasString(this, pos);
      case Prefilter2.Type.AND:
        for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input2, pos)) return false;
        return true;
      case Prefilter2.Type.OR:
        if (this.allExact) return input2.hasAnyString(this, pos);
        for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input2, pos)) return true;
        return false;
      default:
        return true;
    }
  }
};
var PrefilterTree = class PrefilterTree2 {
  static build(re) {
    if (!re) return new Prefilter(Prefilter.Type.NONE);
    return RegexpWalker.walk(re, PrefilterTree2.WALKER);
  }
  static WALKER = {
    leaf: (re) => PrefilterTree2.leaf(re),
    enter: (re) => PrefilterTree2.enter(re),
    child: (re, state, result) => PrefilterTree2.child(re, state, result),
    leave: (re, state) => PrefilterTree2.leave(re, state)
  };
  static leaf(re) {
    if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
    if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
    let str = "";
    for (let i = 0; i < re.runes.length; i++) {
      if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
      str += String.fromCodePoint(re.runes[i]);
    }
    const pf = new Prefilter(Prefilter.Type.EXACT);
    pf.str = str;
    pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
    return pf;
  }
  static enter(re) {
    switch (re.op) {
      case Regexp.Op.CAPTURE:
      case Regexp.Op.PLUS:
        return { sub: null };
      case Regexp.Op.REPEAT:
        if (re.min >= 1) return { sub: null };
        return { result: new Prefilter(Prefilter.Type.NONE) };
      case Regexp.Op.CONCAT:
        return {
          pf: new Prefilter(Prefilter.Type.AND),
          subs: []
        };
      case Regexp.Op.ALTERNATE:
        return {
          pf: new Prefilter(Prefilter.Type.OR),
          subs: []
        };
      default:
        return { result: new Prefilter(Prefilter.Type.NONE) };
    }
  }
  static child(re, state, s) {
    if (state.subs === void 0) {
      state.sub = s;
      return;
    }
    if (state.pf.type === Prefilter.Type.AND) {
      if (s.type === Prefilter.Type.NONE) return;
      if (s.type === Prefilter.Type.AND) {
        for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
        return;
      }
      state.subs.push(s);
      return;
    }
    if (s.type === Prefilter.Type.NONE) {
      state.result = new Prefilter(Prefilter.Type.NONE);
      return;
    }
    if (s.type === Prefilter.Type.OR) {
      for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
      return;
    }
    state.subs.push(s);
  }
  static leave(re, state) {
    if (state.subs === void 0) return state.sub;
    const pf = state.pf;
    const seen = /* @__PURE__ */ new Set();
    const subs = [];
    for (const sub of state.subs) {
      if (sub.type === Prefilter.Type.EXACT) {
        if (seen.has(sub.str)) continue;
        seen.add(sub.str);
      }
      subs.push(sub);
    }
    if (pf.type === Prefilter.Type.AND) {
      const kept = [];
      let cost2 = 0;
      for (const sub of subs) {
        if (cost2 + sub.cost > Prefilter.MAX_SCANS) continue;
        kept.push(sub);
        cost2 += sub.cost;
      }
      if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
      if (kept.length === 1) return kept[0];
      pf.subs = kept;
      pf.cost = cost2;
      return pf;
    }
    if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
    if (subs.length === 1) return subs[0];
    pf.subs = subs;
    let allExact = true;
    let cost = 0;
    let units = 0;
    for (const sub of subs) {
      if (sub.type !== Prefilter.Type.EXACT) allExact = false;
      else units += sub.bytes.length;
      cost += sub.cost;
    }
    if (allExact) {
      if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
      pf.allExact = true;
      pf.cost = 1;
      return pf;
    }
    if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
    pf.cost = cost;
    return pf;
  }
};
var PatchList = class {
  /**
  * @param {number} head - Encoded pointer to the start of the patch list.
  * @param {number} tail - Encoded pointer to the end of the patch list.
  */
  constructor(head = 0, tail = 0) {
    this.head = head;
    this.tail = tail;
  }
};
var Prog = class {
  constructor() {
    this.inst = [];
    this.start = 0;
    this.numCap = 2;
    this.lbStarts = [];
    this.numLb = 0;
    this.lbInst = null;
  }
  getInst(pc) {
    return this.inst[pc];
  }
  numInst() {
    return this.inst.length;
  }
  addInst(op) {
    this.inst.push(new Inst(op));
  }
  markLookbehindInsts() {
    const lbInst = new Uint8Array(this.inst.length);
    const pending = this.lbStarts.slice();
    while (pending.length > 0) {
      const pc = pending.pop();
      if (pc === 0 || lbInst[pc] === 1) continue;
      lbInst[pc] = 1;
      const i = this.inst[pc];
      switch (i.op) {
        case Inst.ALT:
        case Inst.ALT_MATCH:
          pending.push(i.out, i.arg);
          break;
        case Inst.MATCH:
        case Inst.FAIL:
          break;
        default:
          pending.push(i.out);
      }
    }
    this.lbInst = lbInst;
  }
  skipNop(pc) {
    let i = this.inst[pc];
    while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
      i = this.inst[pc];
      pc = i.out;
    }
    return i;
  }
  /** @returns {[boolean, string]} */
  prefix() {
    let prefix = "";
    let i = this.skipNop(this.start);
    if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
    while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
      prefix += String.fromCodePoint(i.runes[0]);
      i = this.skipNop(i.out);
    }
    return [i.op === Inst.MATCH, prefix];
  }
  startCond() {
    let flag2 = 0;
    let pc = this.start;
    loop: for (; ; ) {
      const i = this.inst[pc];
      switch (i.op) {
        case Inst.EMPTY_WIDTH:
          flag2 |= i.arg;
          break;
        case Inst.FAIL:
          return -1;
        case Inst.CAPTURE:
        case Inst.NOP:
          break;
        default:
          break loop;
      }
      pc = i.out;
    }
    return flag2;
  }
  patch(l, val) {
    let head = l.head;
    while (head !== 0) {
      const i = this.inst[head >> 1];
      if ((head & 1) === 0) {
        head = i.out;
        i.out = val;
      } else {
        head = i.arg;
        i.arg = val;
      }
    }
  }
  append(l1, l2) {
    if (l1.head === 0) return l2;
    if (l2.head === 0) return l1;
    const i = this.inst[l1.tail >> 1];
    if ((l1.tail & 1) === 0) i.out = l2.head;
    else i.arg = l2.head;
    return new PatchList(l1.head, l2.tail);
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    let out = "";
    for (let pc = 0; pc < this.inst.length; pc++) {
      const len = out.length;
      out += pc;
      if (pc === this.start) out += "*";
      out += "        ".substring(out.length - len);
      out += this.inst[pc];
      out += "\n";
    }
    return out;
  }
};
var ANY_RUNE_NOT_NL = new Int32Array([
  0,
  Codepoint.CODES["\n"] - 1,
  Codepoint.CODES["\n"] + 1,
  Unicode.MAX_RUNE
]);
var ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
var Frag = class {
  constructor(i = 0, out = new PatchList(), nullable = false) {
    this.i = i;
    this.out = out;
    this.nullable = nullable;
  }
};
var Compiler = class Compiler2 {
  static compileRegexp(re) {
    const c = new Compiler2();
    const f = c.compile(re);
    c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
    c.prog.start = f.i;
    c.prog.markLookbehindInsts();
    return c.prog;
  }
  static compileSet(regexps) {
    const c = new Compiler2();
    if (regexps.length === 0) {
      c.prog.start = c.newInst(Inst.FAIL).i;
      c.prog.markLookbehindInsts();
      return c.prog;
    }
    let starts = [];
    for (let i = 0; i < regexps.length; i++) {
      c.lbOffset = c.prog.numLb;
      const f = c.compile(regexps[i]);
      const m = c.newInst(Inst.MATCH);
      c.prog.getInst(m.i).arg = i;
      c.prog.patch(f.out, m.i);
      starts.push(f.i);
    }
    let start = starts[0];
    for (let i = 1; i < starts.length; i++) {
      const f = c.newInst(Inst.ALT);
      const inst = c.prog.getInst(f.i);
      inst.out = start;
      inst.arg = starts[i];
      start = f.i;
    }
    c.prog.start = start;
    c.prog.markLookbehindInsts();
    return c.prog;
  }
  constructor() {
    this.prog = new Prog();
    this.newInst(Inst.FAIL);
    this.lbOffset = 0;
    this.runeCache = /* @__PURE__ */ new Map();
    this.walker = {
      leaf: (re) => this.leaf(re),
      enter: (re) => this.enter(re),
      child: (re, state, result) => this.child(re, state, result),
      leave: (re, state) => this.leave(re, state)
    };
  }
  newInst(op) {
    this.prog.addInst(op);
    return new Frag(this.prog.numInst() - 1, new PatchList(), true);
  }
  nop() {
    const f = this.newInst(Inst.NOP);
    f.out = new PatchList(f.i << 1, f.i << 1);
    return f;
  }
  fail() {
    return new Frag();
  }
  cap(arg) {
    const f = this.newInst(Inst.CAPTURE);
    f.out = new PatchList(f.i << 1, f.i << 1);
    this.prog.getInst(f.i).arg = arg;
    if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
    return f;
  }
  cat(f1, f2) {
    if (f1.i === 0 || f2.i === 0) {
      this.prog.patch(f1.out, 0);
      this.prog.patch(f2.out, 0);
      return this.fail();
    }
    this.prog.patch(f1.out, f2.i);
    return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
  }
  alt(f1, f2) {
    if (f1.i === 0) return f2;
    if (f2.i === 0) return f1;
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    i.out = f1.i;
    i.arg = f2.i;
    f.out = this.prog.append(f1.out, f2.out);
    f.nullable = f1.nullable || f2.nullable;
    return f;
  }
  loop(f1, nongreedy) {
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    if (nongreedy) {
      i.arg = f1.i;
      f.out = new PatchList(f.i << 1, f.i << 1);
    } else {
      i.out = f1.i;
      f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
    }
    this.prog.patch(f1.out, f.i);
    return f;
  }
  quest(f1, nongreedy) {
    if (f1.i === 0) return this.nop();
    const f = this.newInst(Inst.ALT);
    const i = this.prog.getInst(f.i);
    if (nongreedy) {
      i.arg = f1.i;
      f.out = new PatchList(f.i << 1, f.i << 1);
    } else {
      i.out = f1.i;
      f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
    }
    f.out = this.prog.append(f.out, f1.out);
    return f;
  }
  star(f1, nongreedy) {
    if (f1.i === 0) return this.nop();
    if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
    return this.loop(f1, nongreedy);
  }
  plus(f1, nongreedy) {
    if (f1.i === 0) return this.fail();
    return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
  }
  empty(op) {
    const f = this.newInst(Inst.EMPTY_WIDTH);
    this.prog.getInst(f.i).arg = op;
    f.out = new PatchList(f.i << 1, f.i << 1);
    return f;
  }
  rune(runes, flags) {
    const f = this.newInst(Inst.RUNE);
    f.nullable = false;
    const i = this.prog.getInst(f.i);
    i.runes = runes;
    flags &= RE2Flags.FOLD_CASE;
    if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
    i.arg = flags;
    f.out = new PatchList(f.i << 1, f.i << 1);
    if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
    else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
    else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
    return f;
  }
  lookBehind(a, parsedLb) {
    const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
    const id = this.newInst(Inst.LB_WRITE);
    this.prog.getInst(id.i).arg = lb;
    const any = this.rune(ANY_RUNE, 0);
    const dotStar = this.star(any, true);
    const lbAutomaton = this.cat(dotStar, a);
    this.prog.patch(lbAutomaton.out, id.i);
    const checkId = this.newInst(Inst.LB_CHECK);
    this.prog.getInst(checkId.i).arg = lb;
    this.prog.lbStarts.push(lbAutomaton.i);
    if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
    checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
    return checkId;
  }
  compile(re) {
    return RegexpWalker.walk(re, this.walker);
  }
  leaf(re) {
    switch (re.op) {
      case Regexp.Op.NO_MATCH:
        return this.fail();
      case Regexp.Op.EMPTY_MATCH:
        return this.nop();
      case Regexp.Op.LITERAL: {
        if (re.runes.length === 0) return this.nop();
        let f = null;
        for (let r of re.runes) {
          let singleRune = this.runeCache.get(r);
          if (singleRune === void 0) {
            singleRune = new Int32Array([r]);
            this.runeCache.set(r, singleRune);
          }
          const f1 = this.rune(singleRune, re.flags);
          f = f === null ? f1 : this.cat(f, f1);
        }
        return f;
      }
      case Regexp.Op.CHAR_CLASS:
        return this.rune(re.runes, re.flags);
      case Regexp.Op.ANY_CHAR_NOT_NL:
        return this.rune(ANY_RUNE_NOT_NL, 0);
      case Regexp.Op.ANY_CHAR:
        return this.rune(ANY_RUNE, 0);
      case Regexp.Op.BEGIN_LINE:
        return this.empty(Utils.EMPTY_BEGIN_LINE);
      case Regexp.Op.END_LINE:
        return this.empty(Utils.EMPTY_END_LINE);
      case Regexp.Op.BEGIN_TEXT:
        return this.empty(Utils.EMPTY_BEGIN_TEXT);
      case Regexp.Op.END_TEXT:
        return this.empty(Utils.EMPTY_END_TEXT);
      case Regexp.Op.WORD_BOUNDARY:
        return this.empty(Utils.EMPTY_WORD_BOUNDARY);
      case Regexp.Op.NO_WORD_BOUNDARY:
        return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return this.nop();
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
  enter(re) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return { sub: null };
      case Regexp.Op.CAPTURE:
        return {
          bra: this.cap(re.cap << 1),
          sub: null
        };
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return { f: null };
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
  child(re, state, f1) {
    if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
    else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
    else state.sub = f1;
  }
  leave(re, state) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
        return this.lookBehind(state.sub, re.lb);
      case Regexp.Op.CAPTURE: {
        const ket = this.cap(re.cap << 1 | 1);
        return this.cat(this.cat(state.bra, state.sub), ket);
      }
      case Regexp.Op.STAR:
        return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.PLUS:
        return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.QUEST:
        return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return state.f;
      default:
        throw new RE2JSCompileException("regexp: unhandled case in compile");
    }
  }
};
var Simplify = class Simplify2 {
  static simplify(re) {
    if (re === null) return null;
    return RegexpWalker.walk(re, Simplify2.WALKER);
  }
  static WALKER = {
    leaf: (re) => Simplify2.leaf(re),
    enter: (re) => Simplify2.enter(re),
    child: (re, state, result, i) => Simplify2.child(re, state, result, i),
    leave: (re, state) => Simplify2.leave(re, state)
  };
  static leaf(re) {
    if (re.op === Regexp.Op.CHAR_CLASS) {
      if (re.runes === null) return re;
      if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
      if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
      if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
    }
    return re;
  }
  static enter(re) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE:
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return { sub: null };
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        return {
          subs: [],
          changed: false
        };
      case Regexp.Op.REPEAT:
        if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
        return { sub: null };
      default:
        return { result: re };
    }
  }
  static child(re, state, nsub, i) {
    if (state.subs === void 0) {
      state.sub = nsub;
      return;
    }
    if (nsub !== re.subs[i]) state.changed = true;
    if (re.op === Regexp.Op.CONCAT) {
      if (nsub.op === Regexp.Op.NO_MATCH) {
        state.result = new Regexp(Regexp.Op.NO_MATCH);
        return;
      }
      if (nsub.op === Regexp.Op.EMPTY_MATCH) {
        state.changed = true;
        return;
      }
      if (nsub.op === Regexp.Op.CONCAT) {
        state.changed = true;
        for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
        return;
      }
    } else {
      if (nsub.op === Regexp.Op.NO_MATCH) {
        state.changed = true;
        return;
      }
      if (nsub.op === Regexp.Op.ALTERNATE) {
        state.changed = true;
        for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
        return;
      }
    }
    state.subs.push(nsub);
  }
  static leave(re, state) {
    switch (re.op) {
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE: {
        const sub = state.sub;
        if (sub !== re.subs[0]) {
          const nre = Regexp.fromRegexp(re);
          nre.runes = /* @__PURE__ */ new Int32Array(0);
          nre.subs = [sub];
          return nre;
        }
        return re;
      }
      case Regexp.Op.CONCAT:
      case Regexp.Op.ALTERNATE:
        if (state.changed) {
          const newSubs = state.subs;
          if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
          if (newSubs.length === 1) return newSubs[0];
          const nre = Regexp.fromRegexp(re);
          nre.runes = /* @__PURE__ */ new Int32Array(0);
          nre.subs = newSubs;
          return nre;
        }
        return re;
      case Regexp.Op.STAR:
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        return Simplify2.simplify1(re.op, re.flags, state.sub, re);
      case Regexp.Op.REPEAT:
        return Simplify2.simplifyRepeat(re, state.sub);
      default:
        return re;
    }
  }
  static simplifyRepeat(re, sub) {
    if (re.max === -1) {
      if (re.min === 0) return Simplify2.simplify1(Regexp.Op.STAR, re.flags, sub, null);
      if (re.min === 1) return Simplify2.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
      const subs = [];
      for (let i = 0; i < re.min - 1; i++) subs.push(sub);
      subs.push(Simplify2.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
      return Simplify2.concat(subs);
    }
    if (re.min === 1 && re.max === 1) return sub;
    let prefixSubs = null;
    if (re.min > 0) {
      prefixSubs = [];
      for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
    }
    if (re.max > re.min) {
      let suffix = Simplify2.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
      for (let i = re.min + 1; i < re.max; i++) suffix = Simplify2.simplify1(Regexp.Op.QUEST, re.flags, Simplify2.concat([sub, suffix]), null);
      if (prefixSubs === null) return suffix;
      prefixSubs.push(suffix);
    }
    if (prefixSubs !== null) return Simplify2.concat(prefixSubs);
    return new Regexp(Regexp.Op.NO_MATCH);
  }
  static concat(subs) {
    const newSubs = [];
    for (let i = 0; i < subs.length; i++) {
      const sub = subs[i];
      if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
      if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
      if (sub.op === Regexp.Op.CONCAT) {
        for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
        continue;
      }
      newSubs.push(sub);
    }
    if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
    if (newSubs.length === 1) return newSubs[0];
    const nre = new Regexp(Regexp.Op.CONCAT);
    nre.subs = newSubs;
    return nre;
  }
  static simplify1(op, flags, sub, re) {
    if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
    if (sub.op === Regexp.Op.NO_MATCH) {
      if (op === Regexp.Op.PLUS) return sub;
      return new Regexp(Regexp.Op.EMPTY_MATCH);
    }
    if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
    if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
    const nre = new Regexp(op);
    nre.flags = flags;
    nre.subs = [sub];
    return nre;
  }
};
var CharGroup = class {
  constructor(sign, cls) {
    this.sign = sign;
    this.cls = cls;
  }
};
var code1 = [48, 57];
var code2 = [
  9,
  10,
  12,
  13,
  32,
  32
];
var code3 = [
  48,
  57,
  65,
  90,
  95,
  95,
  97,
  122
];
var PERL_GROUPS = /* @__PURE__ */ new Map([
  ["\\d", new CharGroup(1, code1)],
  ["\\D", new CharGroup(-1, code1)],
  ["\\s", new CharGroup(1, code2)],
  ["\\S", new CharGroup(-1, code2)],
  ["\\w", new CharGroup(1, code3)],
  ["\\W", new CharGroup(-1, code3)]
]);
var code4 = [
  48,
  57,
  65,
  90,
  97,
  122
];
var code5 = [
  65,
  90,
  97,
  122
];
var code6 = [0, 127];
var code7 = [
  9,
  9,
  32,
  32
];
var code8 = [
  0,
  31,
  127,
  127
];
var code9 = [48, 57];
var code10 = [33, 126];
var code11 = [97, 122];
var code12 = [32, 126];
var code13 = [
  33,
  47,
  58,
  64,
  91,
  96,
  123,
  126
];
var code14 = [
  9,
  13,
  32,
  32
];
var code15 = [65, 90];
var code16 = [
  48,
  57,
  65,
  90,
  95,
  95,
  97,
  122
];
var code17 = [
  48,
  57,
  65,
  70,
  97,
  102
];
var POSIX_GROUPS = /* @__PURE__ */ new Map([
  ["[:alnum:]", new CharGroup(1, code4)],
  ["[:^alnum:]", new CharGroup(-1, code4)],
  ["[:alpha:]", new CharGroup(1, code5)],
  ["[:^alpha:]", new CharGroup(-1, code5)],
  ["[:ascii:]", new CharGroup(1, code6)],
  ["[:^ascii:]", new CharGroup(-1, code6)],
  ["[:blank:]", new CharGroup(1, code7)],
  ["[:^blank:]", new CharGroup(-1, code7)],
  ["[:cntrl:]", new CharGroup(1, code8)],
  ["[:^cntrl:]", new CharGroup(-1, code8)],
  ["[:digit:]", new CharGroup(1, code9)],
  ["[:^digit:]", new CharGroup(-1, code9)],
  ["[:graph:]", new CharGroup(1, code10)],
  ["[:^graph:]", new CharGroup(-1, code10)],
  ["[:lower:]", new CharGroup(1, code11)],
  ["[:^lower:]", new CharGroup(-1, code11)],
  ["[:print:]", new CharGroup(1, code12)],
  ["[:^print:]", new CharGroup(-1, code12)],
  ["[:punct:]", new CharGroup(1, code13)],
  ["[:^punct:]", new CharGroup(-1, code13)],
  ["[:space:]", new CharGroup(1, code14)],
  ["[:^space:]", new CharGroup(-1, code14)],
  ["[:upper:]", new CharGroup(1, code15)],
  ["[:^upper:]", new CharGroup(-1, code15)],
  ["[:word:]", new CharGroup(1, code16)],
  ["[:^word:]", new CharGroup(-1, code16)],
  ["[:xdigit:]", new CharGroup(1, code17)],
  ["[:^xdigit:]", new CharGroup(-1, code17)]
]);
var CharClass = class CharClass2 {
  static charClassToString(r, len) {
    let result = "[";
    for (let i = 0; i < len; i += 2) {
      if (i > 0) result += " ";
      const lo = r[i];
      const hi = r[i + 1];
      if (lo === hi) result += `0x${lo.toString(16)}`;
      else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
    }
    result += "]";
    return result;
  }
  static sortRanges(array2, len) {
    const n = len >> 1;
    const order = new Array(n);
    for (let i = 0; i < n; i++) order[i] = i;
    order.sort((a, b) => array2[2 * a] - array2[2 * b] || array2[2 * b + 1] - array2[2 * a + 1]);
    const sorted = array2.slice(0, len);
    for (let i = 0; i < n; i++) {
      array2[2 * i] = sorted[2 * order[i]];
      array2[2 * i + 1] = sorted[2 * order[i] + 1];
    }
  }
  /**
  * @param {number[]|Int32Array} [r]
  */
  constructor(r = Utils.emptyInts()) {
    this.r = r;
    this.len = r.length;
  }
  toArray() {
    if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
    return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
  }
  toGrowableArray() {
    if (Array.isArray(this.r)) {
      this.r.length = this.len;
      return this.r;
    }
    return Array.from(this.r.subarray(0, this.len));
  }
  cleanClass() {
    if (this.len < 4) return this;
    CharClass2.sortRanges(this.r, this.len);
    let w = 2;
    for (let i = 2; i < this.len; i += 2) {
      const lo = this.r[i];
      const hi = this.r[i + 1];
      if (lo <= this.r[w - 1] + 1) {
        if (hi > this.r[w - 1]) this.r[w - 1] = hi;
        continue;
      }
      this.r[w] = lo;
      this.r[w + 1] = hi;
      w += 2;
    }
    this.len = w;
    return this;
  }
  appendLiteral(x, flags) {
    return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
  }
  appendRange(lo, hi) {
    if (this.len > 0) {
      for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
        const rlo = this.r[this.len - i];
        const rhi = this.r[this.len - i + 1];
        if (lo <= rhi + 1 && rlo <= hi + 1) {
          if (lo < rlo) this.r[this.len - i] = lo;
          if (hi > rhi) this.r[this.len - i + 1] = hi;
          return this;
        }
      }
    }
    this.r[this.len++] = lo;
    this.r[this.len++] = hi;
    return this;
  }
  appendFoldedRange(lo, hi) {
    if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
    if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
    if (lo < Unicode.MIN_FOLD) {
      this.appendRange(lo, Unicode.MIN_FOLD - 1);
      lo = Unicode.MIN_FOLD;
    }
    if (hi > Unicode.MAX_FOLD) {
      this.appendRange(Unicode.MAX_FOLD + 1, hi);
      hi = Unicode.MAX_FOLD;
    }
    for (let c = lo; c <= hi; c++) {
      this.appendRange(c, c);
      for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
    }
    return this;
  }
  appendClass(x) {
    for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
    return this;
  }
  appendFoldedClass(x) {
    for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
    return this;
  }
  appendNegatedClass(x) {
    let nextLo = 0;
    for (let i = 0; i < x.length; i += 2) {
      const lo = x[i];
      const hi = x[i + 1];
      if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
      nextLo = hi + 1;
    }
    if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
    return this;
  }
  appendTable(table) {
    for (let i = 0; i < table.length; ++i) {
      const lo = table.getLo(i);
      const hi = table.getHi(i);
      const stride = table.getStride(i);
      if (stride === 1) {
        this.appendRange(lo, hi);
        continue;
      }
      for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
    }
    return this;
  }
  appendNegatedTable(table) {
    let nextLo = 0;
    for (let i = 0; i < table.length; ++i) {
      const lo = table.getLo(i);
      const hi = table.getHi(i);
      const stride = table.getStride(i);
      if (stride === 1) {
        if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
        nextLo = hi + 1;
        continue;
      }
      for (let c = lo; c <= hi; c += stride) {
        if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
        nextLo = c + 1;
      }
    }
    if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
    return this;
  }
  appendTableWithSign(table, sign) {
    return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
  }
  negateClass() {
    let nextLo = 0;
    let w = 0;
    for (let i = 0; i < this.len; i += 2) {
      const lo = this.r[i];
      const hi = this.r[i + 1];
      if (nextLo <= lo - 1) {
        this.r[w] = nextLo;
        this.r[w + 1] = lo - 1;
        w += 2;
      }
      nextLo = hi + 1;
    }
    this.len = w;
    if (nextLo <= Unicode.MAX_RUNE) {
      this.r[this.len++] = nextLo;
      this.r[this.len++] = Unicode.MAX_RUNE;
    }
    return this;
  }
  appendClassWithSign(x, sign) {
    return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
  }
  appendGroup(g, foldCase) {
    let cls = g.cls;
    if (foldCase) cls = new CharClass2().appendFoldedClass(cls).cleanClass().toArray();
    return this.appendClassWithSign(cls, g.sign);
  }
  toString() {
    return CharClass2.charClassToString(this.r, this.len);
  }
};
var StringIterator = class {
  constructor(str) {
    this.str = str;
    this.position = 0;
  }
  pos() {
    return this.position;
  }
  rewindTo(pos) {
    this.position = pos;
  }
  more() {
    return this.position < this.str.length;
  }
  peek() {
    return this.str.codePointAt(this.position);
  }
  skip(n) {
    this.position += n;
  }
  skipString(s) {
    this.position += s.length;
  }
  pop() {
    const r = this.str.codePointAt(this.position);
    this.position += Utils.charCount(r);
    return r;
  }
  lookingAt(s) {
    return this.str.startsWith(s, this.position);
  }
  rest() {
    return this.str.substring(this.position);
  }
  from(beforePos) {
    return this.str.substring(beforePos, this.position);
  }
  toString() {
    return this.rest();
  }
};
var Parser = class Parser2 {
  static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
  static ERR_INVALID_CHAR_RANGE = "invalid character class range";
  static ERR_INVALID_ESCAPE = "invalid escape sequence";
  static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
  static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
  static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
  static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
  static ERR_MISSING_BRACKET = "missing closing ]";
  static ERR_MISSING_PAREN = "missing closing )";
  static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
  static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
  static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
  static ERR_UNEXPECTED_PAREN = "unexpected )";
  static ERR_NESTING_DEPTH = "expression nests too deeply";
  static ERR_LARGE = "expression too large";
  static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
  static MAX_HEIGHT = 1e3;
  static MAX_SIZE = 1398101;
  static MAX_RUNES = 33554432;
  static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    Unicode.MAX_RUNE,
    1
  ]));
  static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    127,
    1
  ]));
  static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
    0,
    127,
    1,
    383,
    383,
    1,
    8490,
    8490,
    1
  ]));
  static unicodeTable(name) {
    if (name === "Any") return {
      tab: Parser2.ANY_TABLE,
      fold: Parser2.ANY_TABLE,
      sign: 1
    };
    if (name === "Ascii") return {
      tab: Parser2.ASCII_TABLE,
      fold: Parser2.ASCII_FOLD_TABLE,
      sign: 1
    };
    if (name === "Assigned") return {
      tab: UnicodeTables.CATEGORIES.get("Cn"),
      fold: UnicodeTables.CATEGORIES.get("Cn"),
      sign: -1
    };
    if (name === "Lc") return {
      tab: UnicodeTables.CATEGORIES.get("LC"),
      fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
      sign: 1
    };
    if (UnicodeTables.CATEGORIES.has(name)) return {
      tab: UnicodeTables.CATEGORIES.get(name),
      fold: UnicodeTables.FOLD_CATEGORIES.get(name),
      sign: 1
    };
    if (UnicodeTables.SCRIPTS.has(name)) return {
      tab: UnicodeTables.SCRIPTS.get(name),
      fold: UnicodeTables.FOLD_SCRIPT.get(name),
      sign: 1
    };
    return null;
  }
  static minFoldRune(r) {
    if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
    let min = r;
    const r0 = r;
    for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
    return min;
  }
  static leadingRegexp(re) {
    if (re.op === Regexp.Op.EMPTY_MATCH) return null;
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      const sub = re.subs[0];
      if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
      return sub;
    }
    return re;
  }
  static literalRegexp(s, flags) {
    const re = new Regexp(Regexp.Op.LITERAL);
    re.flags = flags;
    re.runes = Utils.stringToRunes(s);
    return re;
  }
  /**
  * Parse regular expression pattern {@code pattern} with mode flags {@code flags}.
  * @param {string} pattern
  * @param {number} flags
  */
  static parse(pattern, flags) {
    return new Parser2(pattern, flags).parseInternal();
  }
  static parseRepeat(t) {
    const start = t.pos();
    if (!t.more() || !t.lookingAt("{")) return -1;
    t.skip(1);
    const min = Parser2.parseInt(t);
    if (min === -1) return -1;
    if (!t.more()) return -1;
    let max;
    if (!t.lookingAt(",")) max = min;
    else {
      t.skip(1);
      if (!t.more()) return -1;
      if (t.lookingAt("}")) max = -1;
      else if ((max = Parser2.parseInt(t)) === -1) return -1;
    }
    if (!t.more() || !t.lookingAt("}")) return -1;
    t.skip(1);
    if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_SIZE, t.from(start));
    return min << 16 | max & Unicode.MAX_BMP;
  }
  static isValidCaptureName(name) {
    if (name.length === 0) return false;
    for (let i = 0; i < name.length; i++) {
      const c = name.codePointAt(i);
      if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
    }
    return true;
  }
  static parseInt(t) {
    const start = t.pos();
    while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
    const n = t.from(start);
    if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
    if (n.length > 8) return -2;
    return parseInt(n, 10);
  }
  static isCharClass(re) {
    return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
  }
  static matchRune(re, r) {
    switch (re.op) {
      case Regexp.Op.LITERAL:
        return re.runes.length === 1 && re.runes[0] === r;
      case Regexp.Op.CHAR_CLASS:
        for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
        return false;
      case Regexp.Op.ANY_CHAR_NOT_NL:
        return r !== Codepoint.CODES["\n"];
      case Regexp.Op.ANY_CHAR:
        return true;
    }
    return false;
  }
  static mergeCharClass(dst, src) {
    switch (dst.op) {
      case Regexp.Op.ANY_CHAR:
        break;
      case Regexp.Op.ANY_CHAR_NOT_NL:
        if (Parser2.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
        break;
      case Regexp.Op.CHAR_CLASS: {
        const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
        if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
        else cc.appendClass(src.runes);
        dst.runes = cc.toGrowableArray();
        break;
      }
      case Regexp.Op.LITERAL:
        if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
        dst.op = Regexp.Op.CHAR_CLASS;
        dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
    }
  }
  static parseEscape(t) {
    const startPos = t.pos();
    t.skip(1);
    if (!t.more()) throw new RE2JSSyntaxException(Parser2.ERR_TRAILING_BACKSLASH);
    let c = t.pop();
    bigswitch: switch (c) {
      case Codepoint.CODES["1"]:
      case Codepoint.CODES["2"]:
      case Codepoint.CODES["3"]:
      case Codepoint.CODES["4"]:
      case Codepoint.CODES["5"]:
      case Codepoint.CODES["6"]:
      case Codepoint.CODES["7"]:
        if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
      case Codepoint.CODES["0"]: {
        let r = c - Codepoint.CODES["0"];
        for (let i = 1; i < 3; i++) {
          if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
          r = r * 8 + t.peek() - Codepoint.CODES["0"];
          t.skip(1);
        }
        return r;
      }
      case Codepoint.CODES["x"]: {
        if (!t.more()) break;
        c = t.pop();
        if (c === Codepoint.CODES["{"]) {
          let nhex = 0;
          let r = 0;
          while (true) {
            if (!t.more()) break bigswitch;
            c = t.pop();
            if (c === Codepoint.CODES["}"]) break;
            const v = Utils.unhex(c);
            if (v < 0) break bigswitch;
            r = r * 16 + v;
            if (r > Unicode.MAX_RUNE) break bigswitch;
            nhex++;
          }
          if (nhex === 0) break bigswitch;
          return r;
        }
        const x = Utils.unhex(c);
        if (!t.more()) break;
        c = t.pop();
        const y = Utils.unhex(c);
        if (x < 0 || y < 0) break;
        return x * 16 + y;
      }
      case Codepoint.CODES["a"]:
        return Codepoint.CODES["\x07"];
      case Codepoint.CODES["f"]:
        return Codepoint.CODES["\f"];
      case Codepoint.CODES["n"]:
        return Codepoint.CODES["\n"];
      case Codepoint.CODES["r"]:
        return Codepoint.CODES["\r"];
      case Codepoint.CODES["t"]:
        return Codepoint.CODES["	"];
      case Codepoint.CODES["v"]:
        return Codepoint.CODES["\v"];
      default:
        if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
    }
    throw new RE2JSSyntaxException(Parser2.ERR_INVALID_ESCAPE, t.from(startPos));
  }
  static parseClassChar(t, wholeClassPos) {
    if (!t.more()) throw new RE2JSSyntaxException(Parser2.ERR_MISSING_BRACKET, t.from(wholeClassPos));
    if (t.lookingAt("\\")) return Parser2.parseEscape(t);
    return t.pop();
  }
  static hasCapture(re) {
    if (re === null) return false;
    if (re.op === Regexp.Op.CAPTURE) return true;
    if (re.subs) {
      for (let sub of re.subs) if (Parser2.hasCapture(sub)) return true;
    }
    return false;
  }
  constructor(wholeRegexp, flags = 0) {
    this.wholeRegexp = wholeRegexp;
    this.flags = flags;
    this.numCap = 0;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.stack = [];
    this.free = null;
    this.numRegexp = 0;
    this.numRunes = 0;
    this.repeats = 0;
    this.height = null;
    this.size = null;
    this.nlb = 0;
  }
  newRegexp(op) {
    let re = this.free;
    if (re !== null && re.subs !== null && re.subs.length > 0) {
      this.free = re.subs[0];
      re.reinit();
      re.op = op;
    } else {
      re = new Regexp(op);
      this.numRegexp += 1;
    }
    return re;
  }
  reuse(re) {
    if (this.height !== null && this.height.has(re)) this.height.delete(re);
    if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
    this.free = re;
  }
  checkLimits(re) {
    if (this.numRunes > Parser2.MAX_RUNES) throw new RE2JSSyntaxException(Parser2.ERR_LARGE);
    this.checkSize(re);
    this.checkHeight(re);
  }
  checkSize(re) {
    if (this.size === null) {
      if (this.repeats === 0) this.repeats = 1;
      if (re.op === Regexp.Op.REPEAT) {
        let n = re.max;
        if (n === -1) n = re.min;
        if (n <= 0) n = 1;
        if (n > Math.floor(Parser2.MAX_SIZE / this.repeats)) this.repeats = Parser2.MAX_SIZE;
        else this.repeats *= n;
      }
      if (this.numRegexp < Math.floor(Parser2.MAX_SIZE / this.repeats)) return;
      this.size = /* @__PURE__ */ new Map();
      for (let reEx of this.stack) this.checkSize(reEx);
    }
    if (this.calcSize(re, true) > Parser2.MAX_SIZE) throw new RE2JSSyntaxException(Parser2.ERR_LARGE);
  }
  calcSize(re, force = false) {
    if (!force && this.size !== null) {
      if (this.size.has(re)) return this.size.get(re);
    }
    let size = 0;
    switch (re.op) {
      case Regexp.Op.LITERAL:
        size = re.runes.length;
        break;
      case Regexp.Op.PLB:
      case Regexp.Op.NLB:
      case Regexp.Op.CAPTURE:
      case Regexp.Op.STAR:
        size = 2 + this.calcSize(re.subs[0]);
        break;
      case Regexp.Op.PLUS:
      case Regexp.Op.QUEST:
        size = 1 + this.calcSize(re.subs[0]);
        break;
      case Regexp.Op.CONCAT:
        for (let sub of re.subs) size = size + this.calcSize(sub);
        break;
      case Regexp.Op.ALTERNATE:
        for (let sub of re.subs) size = size + this.calcSize(sub);
        if (re.subs.length > 1) size = size + re.subs.length - 1;
        break;
      case Regexp.Op.REPEAT: {
        let sub = this.calcSize(re.subs[0]);
        if (re.max === -1) {
          if (re.min === 0) size = 2 + sub;
          else size = 1 + re.min * sub;
          break;
        }
        size = re.max * sub + (re.max - re.min);
        break;
      }
    }
    size = Math.max(1, size);
    if (this.size === null) this.size = /* @__PURE__ */ new Map();
    this.size.set(re, size);
    return size;
  }
  checkHeight(re) {
    if (this.numRegexp < Parser2.MAX_HEIGHT) return;
    if (this.height === null) {
      this.height = /* @__PURE__ */ new Map();
      for (let reEx of this.stack) this.checkHeight(reEx);
    }
    if (this.calcHeight(re, true) > Parser2.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser2.ERR_NESTING_DEPTH);
  }
  calcHeight(re, force = false) {
    if (!force && this.height !== null) {
      if (this.height.has(re)) return this.height.get(re);
    }
    let h = 1;
    for (let sub of re.subs) {
      const hsub = this.calcHeight(sub);
      if (h < 1 + hsub) h = 1 + hsub;
    }
    if (this.height === null) this.height = /* @__PURE__ */ new Map();
    this.height.set(re, h);
    return h;
  }
  pop() {
    return this.stack.pop();
  }
  popToPseudo() {
    const n = this.stack.length;
    let i = n;
    while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
    return this.stack.splice(i, n - i);
  }
  push(re) {
    this.numRunes += re.runes.length;
    if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
      if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
      re.op = Regexp.Op.LITERAL;
      re.runes = [re.runes[0]];
      re.flags = this.flags & ~RE2Flags.FOLD_CASE;
    } else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
      if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
      re.op = Regexp.Op.LITERAL;
      re.runes = [re.runes[0]];
      re.flags = this.flags | RE2Flags.FOLD_CASE;
    } else this.maybeConcat(-1, 0);
    this.stack.push(re);
    this.checkLimits(re);
    return re;
  }
  maybeConcat(r, flags) {
    const n = this.stack.length;
    if (n < 2) return false;
    const re1 = this.stack[n - 1];
    const re2 = this.stack[n - 2];
    if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
    if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
    for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
    if (r >= 0) {
      re1.runes = [r];
      re1.flags = flags;
      return true;
    }
    this.pop();
    this.reuse(re1);
    return false;
  }
  newLiteral(r, flags) {
    const re = this.newRegexp(Regexp.Op.LITERAL);
    re.flags = flags;
    if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser2.minFoldRune(r);
    re.runes = [r];
    return re;
  }
  literal(r) {
    this.push(this.newLiteral(r, this.flags));
  }
  op(op) {
    const re = this.newRegexp(op);
    re.flags = this.flags;
    return this.push(re);
  }
  repeat(op, min, max, beforePos, t, lastRepeatPos) {
    let flags = this.flags;
    if ((flags & RE2Flags.PERL_X) !== 0) {
      if (t.more() && t.lookingAt("?")) {
        t.skip(1);
        flags ^= RE2Flags.NON_GREEDY;
      }
      if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
    }
    const n = this.stack.length;
    if (n === 0) throw new RE2JSSyntaxException(Parser2.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
    const sub = this.stack[n - 1];
    if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser2.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
    const re = this.newRegexp(op);
    re.min = min;
    re.max = max;
    re.flags = flags;
    re.subs = [sub];
    this.stack[n - 1] = re;
    this.checkLimits(re);
    if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
  }
  repeatIsValid(re, n) {
    if (re.op === Regexp.Op.REPEAT) {
      let m = re.max;
      if (m === 0) return true;
      if (m < 0) m = re.min;
      if (m > n) return false;
      if (m > 0) n = Math.trunc(n / m);
    }
    for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
    return true;
  }
  concat() {
    this.maybeConcat(-1, 0);
    const subs = this.popToPseudo();
    if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
    return this.push(this.collapse(subs, Regexp.Op.CONCAT));
  }
  alternate() {
    const subs = this.popToPseudo();
    if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
    if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
    return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
  }
  cleanAlt(re) {
    if (re.op === Regexp.Op.CHAR_CLASS) {
      re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
      if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
        re.runes = /* @__PURE__ */ new Int32Array(0);
        re.op = Regexp.Op.ANY_CHAR;
      } else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
        re.runes = /* @__PURE__ */ new Int32Array(0);
        re.op = Regexp.Op.ANY_CHAR_NOT_NL;
      }
    }
  }
  collapse(subs, op) {
    if (subs.length === 1) return subs[0];
    let len = 0;
    for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
    let newsubs = new Array(len).fill(null);
    let i = 0;
    for (let sub of subs) if (sub.op === op) {
      for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
      this.reuse(sub);
    } else newsubs[i++] = sub;
    let re = this.newRegexp(op);
    re.subs = newsubs;
    if (op === Regexp.Op.ALTERNATE) {
      re.subs = this.factor(re.subs);
      if (re.subs.length === 1) {
        const old = re;
        re = re.subs[0];
        this.reuse(old);
      }
    }
    return re;
  }
  factor(array2) {
    if (array2.length < 2) return array2;
    let s = 0;
    let lensub = array2.length;
    let lenout = 0;
    let str = null;
    let strlen = 0;
    let strflags = 0;
    let start = 0;
    for (let i = 0; i <= lensub; i++) {
      let istr = null;
      let istrlen = 0;
      let iflags = 0;
      if (i < lensub) {
        let re = array2[s + i];
        if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
        if (re.op === Regexp.Op.LITERAL) {
          istr = re.runes;
          istrlen = re.runes.length;
          iflags = re.flags & RE2Flags.FOLD_CASE;
        }
        if (iflags === strflags) {
          let same = 0;
          while (same < strlen && same < istrlen && str[same] === istr[same]) same++;
          if (same > 0) {
            strlen = same;
            continue;
          }
        }
      }
      if (i === start) {
      } else if (i === start + 1) array2[lenout++] = array2[s + start];
      else {
        const prefix = this.newRegexp(Regexp.Op.LITERAL);
        prefix.flags = strflags;
        prefix.runes = str.slice(0, strlen);
        for (let j = start; j < i; j++) {
          array2[s + j] = this.removeLeadingString(array2[s + j], strlen);
          this.checkLimits(array2[s + j]);
        }
        const suffix = this.collapse(array2.slice(s + start, s + i), Regexp.Op.ALTERNATE);
        const re = this.newRegexp(Regexp.Op.CONCAT);
        re.subs = [prefix, suffix];
        array2[lenout++] = re;
      }
      start = i;
      str = istr;
      strlen = istrlen;
      strflags = iflags;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    let first = null;
    for (let i = 0; i <= lensub; i++) {
      let ifirst = null;
      if (i < lensub) {
        ifirst = Parser2.leadingRegexp(array2[s + i]);
        if (first !== null && first.equals(ifirst) && (Parser2.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser2.isCharClass(first.subs[0]))) continue;
      }
      if (i === start) {
      } else if (i === start + 1) array2[lenout++] = array2[s + start];
      else {
        const prefix = first;
        for (let j = start; j < i; j++) {
          const reuse = j !== start;
          array2[s + j] = this.removeLeadingRegexp(array2[s + j], reuse);
          this.checkLimits(array2[s + j]);
        }
        const suffix = this.collapse(array2.slice(s + start, s + i), Regexp.Op.ALTERNATE);
        const re = this.newRegexp(Regexp.Op.CONCAT);
        re.subs = [prefix, suffix];
        array2[lenout++] = re;
      }
      start = i;
      first = ifirst;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    for (let i = 0; i <= lensub; i++) {
      if (i < lensub && Parser2.isCharClass(array2[s + i])) continue;
      if (i === start) {
      } else if (i === start + 1) array2[lenout++] = array2[s + start];
      else {
        let max = start;
        for (let j = start + 1; j < i; j++) {
          const subMax = array2[s + max];
          const subJ = array2[s + j];
          if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
        }
        const tmp = array2[s + start];
        array2[s + start] = array2[s + max];
        array2[s + max] = tmp;
        for (let j = start + 1; j < i; j++) {
          Parser2.mergeCharClass(array2[s + start], array2[s + j]);
          this.reuse(array2[s + j]);
        }
        this.cleanAlt(array2[s + start]);
        array2[lenout++] = array2[s + start];
      }
      if (i < lensub) array2[lenout++] = array2[s + i];
      start = i + 1;
    }
    lensub = lenout;
    s = 0;
    start = 0;
    lenout = 0;
    for (let i = 0; i < lensub; ++i) {
      if (i + 1 < lensub && array2[s + i].op === Regexp.Op.EMPTY_MATCH && array2[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
      array2[lenout++] = array2[s + i];
    }
    lensub = lenout;
    s = 0;
    return array2.slice(s, lensub);
  }
  removeLeadingString(re, n) {
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      const sub = this.removeLeadingString(re.subs[0], n);
      re.subs[0] = sub;
      if (sub.op === Regexp.Op.EMPTY_MATCH) {
        this.reuse(sub);
        switch (re.subs.length) {
          case 0:
          case 1:
            re.op = Regexp.Op.EMPTY_MATCH;
            re.subs = Regexp.emptySubs();
            break;
          case 2: {
            const old = re;
            re = re.subs[1];
            this.reuse(old);
            break;
          }
          default:
            re.subs = re.subs.slice(1, re.subs.length);
        }
      }
      return re;
    }
    if (re.op === Regexp.Op.LITERAL) {
      re.runes = re.runes.slice(n, re.runes.length);
      if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
    }
    return re;
  }
  removeLeadingRegexp(re, reuse) {
    if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
      if (reuse) this.reuse(re.subs[0]);
      re.subs = re.subs.slice(1, re.subs.length);
      switch (re.subs.length) {
        case 0:
          re.op = Regexp.Op.EMPTY_MATCH;
          re.subs = Regexp.emptySubs();
          break;
        case 1: {
          const old = re;
          re = re.subs[0];
          this.reuse(old);
          break;
        }
      }
      return re;
    }
    if (reuse) this.reuse(re);
    return this.newRegexp(Regexp.Op.EMPTY_MATCH);
  }
  parseInternal() {
    if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser2.literalRegexp(this.wholeRegexp, this.flags);
    let lastRepeatPos = -1;
    let min = -1;
    let max = -1;
    const t = new StringIterator(this.wholeRegexp);
    while (t.more()) {
      let repeatPos = -1;
      bigswitch: switch (t.peek()) {
        case Codepoint.CODES["("]:
          if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
            if (t.lookingAt("(?<=")) {
              this.parsePosLookBehind();
              t.skip(4);
              break;
            }
            if (t.lookingAt("(?<!")) {
              this.parseNegLookBehind();
              t.skip(4);
              break;
            }
          }
          if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
            this.parsePerlFlags(t);
            break;
          }
          this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
          t.skip(1);
          break;
        case Codepoint.CODES["|"]:
          this.parseVerticalBar();
          t.skip(1);
          break;
        case Codepoint.CODES[")"]:
          this.parseRightParen();
          t.skip(1);
          break;
        case Codepoint.CODES["^"]:
          if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
          else this.op(Regexp.Op.BEGIN_LINE);
          t.skip(1);
          break;
        case Codepoint.CODES["$"]:
          if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
          else this.op(Regexp.Op.END_LINE);
          t.skip(1);
          break;
        case Codepoint.CODES["."]:
          if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
          else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
          t.skip(1);
          break;
        case Codepoint.CODES["["]:
          this.parseClass(t);
          break;
        case Codepoint.CODES["*"]:
        case Codepoint.CODES["+"]:
        case Codepoint.CODES["?"]: {
          repeatPos = t.pos();
          let op = null;
          switch (t.pop()) {
            case Codepoint.CODES["*"]:
              op = Regexp.Op.STAR;
              break;
            case Codepoint.CODES["+"]:
              op = Regexp.Op.PLUS;
              break;
            case Codepoint.CODES["?"]:
              op = Regexp.Op.QUEST;
          }
          this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
          break;
        }
        case Codepoint.CODES["{"]: {
          const before = t.pos();
          const minMax = Parser2.parseRepeat(t);
          if (minMax < 0) {
            t.rewindTo(before);
            this.literal(t.pop());
            break;
          }
          repeatPos = before;
          min = minMax >> 16;
          max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
          this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
          break;
        }
        case Codepoint.CODES["\\"]: {
          const savedPos = t.pos();
          t.skip(1);
          if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
            case Codepoint.CODES["A"]:
              this.op(Regexp.Op.BEGIN_TEXT);
              break bigswitch;
            case Codepoint.CODES["b"]:
              this.op(Regexp.Op.WORD_BOUNDARY);
              break bigswitch;
            case Codepoint.CODES["B"]:
              this.op(Regexp.Op.NO_WORD_BOUNDARY);
              break bigswitch;
            case Codepoint.CODES["C"]:
              throw new RE2JSSyntaxException(Parser2.ERR_INVALID_ESCAPE, "\\C");
            case Codepoint.CODES["Q"]: {
              let lit = t.rest();
              const i = lit.indexOf("\\E");
              if (i >= 0) {
                lit = lit.substring(0, i);
                t.skipString(lit);
                t.skipString("\\E");
              } else t.skipString(lit);
              let j = 0;
              while (j < lit.length) {
                const codepoint = lit.codePointAt(j);
                this.literal(codepoint);
                j += Utils.charCount(codepoint);
              }
              break bigswitch;
            }
            case Codepoint.CODES["z"]:
              this.op(Regexp.Op.END_TEXT);
              break bigswitch;
            default:
              t.rewindTo(savedPos);
          }
          else t.rewindTo(savedPos);
          const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
          re.flags = this.flags;
          if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
            const cc2 = new CharClass();
            if (this.parseUnicodeClass(t, cc2)) {
              re.runes = cc2.toArray();
              this.push(re);
              break bigswitch;
            }
          }
          const cc = new CharClass();
          if (this.parsePerlClassEscape(t, cc)) {
            re.runes = cc.toArray();
            this.push(re);
            break bigswitch;
          }
          t.rewindTo(savedPos);
          this.reuse(re);
          this.literal(Parser2.parseEscape(t));
          break;
        }
        default:
          this.literal(t.pop());
      }
      lastRepeatPos = repeatPos;
    }
    this.concat();
    if (this.swapVerticalBar()) this.pop();
    this.alternate();
    if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser2.ERR_MISSING_PAREN, this.wholeRegexp);
    this.stack[0].namedGroups = this.namedGroups;
    return this.stack[0];
  }
  parsePerlFlags(t) {
    const startPos = t.pos();
    const s = t.rest();
    if (s.startsWith("(?P<") || s.startsWith("(?<")) {
      const begin = s.charAt(2) === "P" ? 4 : 3;
      const end = s.indexOf(">");
      if (end < 0) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_NAMED_CAPTURE, s);
      const name = s.substring(begin, end);
      t.skipString(name);
      t.skip(begin + 1);
      if (!Parser2.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
      const re = this.op(Regexp.Op.LEFT_PAREN);
      re.cap = ++this.numCap;
      if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser2.ERR_DUPLICATE_NAMED_CAPTURE, name);
      this.namedGroups[name] = this.numCap;
      re.name = name;
      return;
    }
    t.skip(2);
    let flags = this.flags;
    let sign = 1;
    let sawFlag = false;
    loop: while (t.more()) {
      const c = t.pop();
      switch (c) {
        case Codepoint.CODES["i"]:
          flags |= RE2Flags.FOLD_CASE;
          sawFlag = true;
          break;
        case Codepoint.CODES["m"]:
          flags &= ~RE2Flags.ONE_LINE;
          sawFlag = true;
          break;
        case Codepoint.CODES["s"]:
          flags |= RE2Flags.DOT_NL;
          sawFlag = true;
          break;
        case Codepoint.CODES["U"]:
          flags |= RE2Flags.NON_GREEDY;
          sawFlag = true;
          break;
        case Codepoint.CODES["-"]:
          if (sign < 0) break loop;
          sign = -1;
          flags = ~flags;
          sawFlag = false;
          break;
        case Codepoint.CODES[":"]:
        case Codepoint.CODES[")"]:
          if (sign < 0) {
            if (!sawFlag) break loop;
            flags = ~flags;
          }
          if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
          this.flags = flags;
          return;
        default:
          break loop;
      }
    }
    throw new RE2JSSyntaxException(Parser2.ERR_INVALID_PERL_OP, t.from(startPos));
  }
  parsePosLookBehind() {
    const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
    re.flags = this.flags;
    re.lb = ++this.nlb;
    return this.push(re);
  }
  parseNegLookBehind() {
    const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
    re.flags = this.flags;
    re.lb = -++this.nlb;
    return this.push(re);
  }
  parseVerticalBar() {
    this.concat();
    if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
  }
  swapVerticalBar() {
    const n = this.stack.length;
    if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser2.isCharClass(this.stack[n - 1]) && Parser2.isCharClass(this.stack[n - 3])) {
      let re1 = this.stack[n - 1];
      let re3 = this.stack[n - 3];
      if (re1.op > re3.op) {
        const tmp = re3;
        re3 = re1;
        re1 = tmp;
        this.stack[n - 3] = re3;
      }
      Parser2.mergeCharClass(re3, re1);
      this.reuse(re1);
      this.pop();
      return true;
    }
    if (n >= 2) {
      const re1 = this.stack[n - 1];
      const re2 = this.stack[n - 2];
      if (re2.op === Regexp.Op.VERTICAL_BAR) {
        if (n >= 3) this.cleanAlt(this.stack[n - 3]);
        this.stack[n - 2] = re1;
        this.stack[n - 1] = re2;
        return true;
      }
    }
    return false;
  }
  parseRightParen() {
    this.concat();
    if (this.swapVerticalBar()) this.pop();
    this.alternate();
    if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser2.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
    const re1 = this.pop();
    const re2 = this.pop();
    if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser2.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
    this.flags = re2.flags;
    if (re2.lb !== 0) {
      if (Parser2.hasCapture(re1)) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
      if (re2.lb > 0) re2.op = Regexp.Op.PLB;
      else re2.op = Regexp.Op.NLB;
      re2.subs = [re1];
      this.push(re2);
      return;
    }
    if (re2.cap === 0) this.push(re1);
    else {
      re2.op = Regexp.Op.CAPTURE;
      re2.subs = [re1];
      this.push(re2);
    }
  }
  parsePerlClassEscape(t, cc) {
    const beforePos = t.pos();
    if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
    t.pop();
    const p = t.from(beforePos);
    const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
    if (g === null) return false;
    cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
    return true;
  }
  parseNamedClass(t, cc) {
    const cls = t.rest();
    const i = cls.indexOf(":]");
    if (i < 0) return false;
    const name = cls.substring(0, i + 2);
    t.skipString(name);
    const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
    if (g === null) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, name);
    cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
    return true;
  }
  parseUnicodeClass(t, cc) {
    const startPos = t.pos();
    if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
    t.skip(1);
    let sign = 1;
    let c = t.pop();
    if (c === Codepoint.CODES["P"]) sign = -1;
    if (!t.more()) {
      t.rewindTo(startPos);
      throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.rest());
    }
    c = t.pop();
    let name;
    if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
    else {
      const rest = t.rest();
      const end = rest.indexOf("}");
      if (end < 0) {
        t.rewindTo(startPos);
        throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.rest());
      }
      name = rest.substring(0, end);
      t.skipString(name);
      t.skip(1);
    }
    if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
      sign = 0 - sign;
      name = name.substring(1);
    }
    const pair = Parser2.unicodeTable(name);
    if (pair === null) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.from(startPos));
    if (pair.sign < 0) sign = 0 - sign;
    const tab = pair.tab;
    const fold = pair.fold;
    if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
    else {
      const tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
      cc.appendClassWithSign(Array.from(tmp), sign);
    }
    return true;
  }
  parseClass(t) {
    const startPos = t.pos();
    t.skip(1);
    const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
    re.flags = this.flags;
    const cc = new CharClass();
    let sign = 1;
    if (t.more() && t.lookingAt("^")) {
      sign = -1;
      t.skip(1);
      if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
    }
    let first = true;
    while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
      if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
        const s = t.rest();
        if (s === "-" || !s.startsWith("-]")) {
          t.rewindTo(startPos);
          throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.rest());
        }
      }
      first = false;
      const beforePos = t.pos();
      if (t.lookingAt("[:")) {
        if (this.parseNamedClass(t, cc)) continue;
        t.rewindTo(beforePos);
      }
      if (this.parseUnicodeClass(t, cc)) continue;
      if (this.parsePerlClassEscape(t, cc)) continue;
      t.rewindTo(beforePos);
      const lo = Parser2.parseClassChar(t, startPos);
      let hi = lo;
      if (t.more() && t.lookingAt("-")) {
        t.skip(1);
        if (t.more() && t.lookingAt("]")) t.skip(-1);
        else {
          hi = Parser2.parseClassChar(t, startPos);
          if (hi < lo) throw new RE2JSSyntaxException(Parser2.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
        }
      }
      if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
      else cc.appendFoldedRange(lo, hi);
    }
    t.skip(1);
    cc.cleanClass();
    if (sign < 0) cc.negateClass();
    re.runes = cc.toArray();
    this.push(re);
  }
};
var RE2 = class RE22 {
  static initTest(expr) {
    const re2 = RE22.compile(expr);
    const res = new RE22(re2.expr, re2.prog, re2.numSubexp, re2.longest);
    res.cond = re2.cond;
    res.prefix = re2.prefix;
    res.prefixUTF8 = re2.prefixUTF8;
    res.prefixComplete = re2.prefixComplete;
    res.prefixRune = re2.prefixRune;
    res.prefilter = re2.prefilter;
    res.namedGroups = re2.namedGroups;
    return res;
  }
  /**
  * Parses a regular expression and returns, if successful, an {@code RE2} instance that can be
  * used to match against text.
  *
  * When matching against text, the regexp returns a match that begins as early as possible in the
  * input (leftmost), and among those it chooses the one that a backtracking search would have
  * found first. This so-called leftmost-first matching is the same semantics that Perl, Python,
  * and other implementations use, although this package implements it without the expense of
  * backtracking. For POSIX leftmost-longest matching, see {@link #compilePOSIX}.
  */
  static compile(expr) {
    return RE22.compileImpl(expr, RE2Flags.PERL, false);
  }
  /**
  * {@code compilePOSIX} is like {@link #compile} but restricts the regular expression to POSIX ERE
  * (egrep) syntax and changes the match semantics to leftmost-longest.
  *
  * That is, when matching against text, the regexp returns a match that begins as early as
  * possible in the input (leftmost), and among those it chooses a match that is as long as
  * possible. This so-called leftmost-longest matching is the same semantics that early regular
  * expression implementations used and that POSIX specifies.
  *
  * However, there can be multiple leftmost-longest matches, with different submatch choices, and
  * here this package diverges from POSIX. Among the possible leftmost-longest matches, this
  * package chooses the one that a backtracking search would have found first, while POSIX
  * specifies that the match be chosen to maximize the length of the first subexpression, then the
  * second, and so on from left to right. The POSIX rule is computationally prohibitive and not
  * even well-defined. See http://swtch.com/~rsc/regexp/regexp2.html#posix
  */
  static compilePOSIX(expr) {
    return RE22.compileImpl(expr, RE2Flags.POSIX, true);
  }
  static compileImpl(expr, mode, longest) {
    let re = Parser.parse(expr, mode);
    const maxCap = re.maxCap();
    const namedGroups = re.namedGroups;
    re = Simplify.simplify(re);
    const prefilter = PrefilterTree.build(re);
    const prog = Compiler.compileRegexp(re);
    const re2 = new RE22(expr, prog, maxCap, longest);
    re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
    const [prefixCompl, prefixStr] = prog.prefix();
    re2.prefixComplete = prefixCompl;
    re2.prefix = prefixStr;
    re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
    if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
    re2.namedGroups = namedGroups;
    return re2;
  }
  /**
  * Returns true iff textual regular expression {@code pattern} matches string {@code s}.
  *
  * More complicated queries need to use {@link #compile} and the full {@code RE2} interface.
  */
  static match(pattern, s) {
    return RE22.compile(pattern).match(s);
  }
  constructor(expr, prog, numSubexp = 0, longest = 0) {
    this.expr = expr;
    this.prog = prog;
    this.numSubexp = numSubexp;
    this.longest = longest;
    this.cond = prog.startCond();
    this.prefix = null;
    this.prefixUTF8 = null;
    this.prefixComplete = false;
    this.prefixRune = 0;
    this.namedGroups = /* @__PURE__ */ Object.create(null);
    this.machinePool = [];
    this.lazyDFA = null;
    this.onepass = OnePass.compile(this.prog);
    this.prefilter = null;
  }
  get dfa() {
    if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
    return this.lazyDFA;
  }
  matchPrefixComplete(input2, pos, anchor, ncap) {
    if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
    let matchStart = -1;
    let matchEnd = -1;
    const pLen = input2.prefixLength(this);
    if (anchor === RE2Flags.UNANCHORED) {
      const idx = input2.index(this, pos);
      if (idx < 0) return null;
      matchStart = pos + idx;
      matchEnd = matchStart + pLen;
    } else if (anchor === RE2Flags.ANCHOR_BOTH) {
      if (input2.endPos() !== pLen) return null;
      if (input2.index(this, 0) !== 0) return null;
      matchStart = 0;
      matchEnd = pLen;
    } else if (anchor === RE2Flags.ANCHOR_START) {
      if (input2.index(this, 0) !== 0) return null;
      matchStart = 0;
      matchEnd = pLen;
    }
    if (matchStart < 0) return null;
    if (ncap > 0) {
      const matchcap = new Int32Array(ncap).fill(-1);
      matchcap[0] = matchStart;
      matchcap[1] = matchEnd;
      return Array.from(matchcap);
    }
    return [];
  }
  createLookbehindState() {
    return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
  }
  executeEngine(input2, pos, anchor, ncap, lbState = null) {
    if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input2, pos, anchor, ncap);
    if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
      if (!this.prefilter.eval(input2, pos)) return null;
    }
    if (this.onepass !== null) return OnePass.execute(this, input2, pos, anchor, ncap);
    if (ncap > 0) {
      if (this.prog.numLb === 0 && input2.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input2, pos, anchor, ncap);
      return this.doExecuteNFA(input2, pos, anchor, ncap, lbState);
    }
    if (this.prog.numLb === 0) {
      const dfaResult = this.dfa.match(input2, pos, anchor);
      if (dfaResult !== null) return dfaResult ? [] : null;
      if (input2.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input2, pos, anchor, ncap);
    }
    return this.doExecuteNFA(input2, pos, anchor, ncap, lbState);
  }
  /**
  * Returns the number of parenthesized subexpressions in this regular expression.
  */
  numberOfCapturingGroups() {
    return this.numSubexp;
  }
  /**
  * Returns the number of instructions in this compiled regular expression program.
  */
  numberOfInstructions() {
    return this.prog.numInst();
  }
  get() {
    return this.machinePool.length > 0 ? this.machinePool.pop() : null;
  }
  reset() {
    this.machinePool.length = 0;
  }
  put(m) {
    this.machinePool.push(m);
  }
  toString() {
    return this.expr;
  }
  doExecuteNFA(input2, pos, anchor, ncap, lbState = null) {
    let m = this.get();
    if (!m) m = Machine.fromRE2(this);
    m.init(ncap);
    const cap = m.match(input2, pos, anchor, lbState) ? m.submatches() : null;
    this.put(m);
    return cap;
  }
  match(s) {
    return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
  }
  /**
  * Matches the regular expression against input starting at position start and ending at position
  * end, with the given anchoring. Records the submatch boundaries in group, which is [start, end)
  * pairs of byte offsets. The number of boundaries needed is inferred from the size of the group
  * array. It is most efficient not to ask for submatch boundaries.
  *
  * @param input the input byte array
  * @param start the beginning position in the input
  * @param end the end position in the input
  * @param anchor the anchoring flag (UNANCHORED, ANCHOR_START, ANCHOR_BOTH)
  * @param group the array to fill with submatch positions
  * @param ngroup the number of array pairs to fill in
  * @param lbState optional state carried between successive matches over the same input (see
  *   createLookbehindState); omit it to evaluate lookbehinds from the beginning of the input
  * @returns true if a match was found
  */
  matchWithGroup(input2, start, end, anchor, ngroup, lbState = null) {
    if (!(input2 instanceof MatcherInputBase)) {
      if (Utils.isByteArray(input2)) input2 = MatcherInput.utf8(input2);
      else input2 = MatcherInput.utf16(input2);
    }
    return this.matchMachineInput(input2, start, end, anchor, ngroup, lbState);
  }
  matchMachineInput(input2, start, end, anchor, ngroup, lbState = null) {
    if (start > end) return [false, null];
    const machineInput = input2.isUTF16Encoding() ? MachineInput.fromUTF16(input2.asCharSequence(), 0, end) : MachineInput.fromUTF8(input2.asBytes(), 0, end);
    const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
    if (groupMatch === null) return [false, null];
    return [true, groupMatch];
  }
  /**
  * Returns true iff this regexp matches the UTF-8 byte array {@code b}.
  */
  matchUTF8(b) {
    return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
  }
  /**
  * Returns a copy of {@code src} in which all matches for this regexp have been replaced by
  * {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceAll(src, repl) {
    return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
  }
  /**
  * Returns a copy of {@code src} in which only the first match for this regexp has been replaced
  * by {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceFirst(src, repl) {
    return this.replaceAllFunc(src, () => repl, 1);
  }
  /**
  * Returns a copy of {@code src} in which at most {@code maxReplaces} matches for this regexp have
  * been replaced by the return value of of function {@code repl} (whose first argument is the
  * matched string). No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
  * replacement string.
  */
  replaceAllFunc(src, replFunc, maxReplaces) {
    let lastMatchEnd = 0;
    let searchPos = 0;
    let out = "";
    const input2 = MachineInput.fromUTF16(src);
    const lbState = this.createLookbehindState();
    let numReplaces = 0;
    while (searchPos <= src.length) {
      const a = this.executeEngine(input2, searchPos, RE2Flags.UNANCHORED, 2, lbState);
      if (a === null || a.length === 0) break;
      out += src.substring(lastMatchEnd, a[0]);
      if (a[1] > lastMatchEnd || a[0] === 0) {
        out += replFunc(src.substring(a[0], a[1]));
        numReplaces++;
      }
      lastMatchEnd = a[1];
      const width = input2.step(searchPos) & 7;
      if (searchPos + width > a[1]) searchPos += width;
      else if (searchPos + 1 > a[1]) searchPos++;
      else searchPos = a[1];
      if (numReplaces >= maxReplaces) break;
    }
    out += src.substring(lastMatchEnd);
    return out;
  }
  pad(a) {
    if (a === null) return null;
    let n = (1 + this.numSubexp) * 2;
    if (a.length < n) {
      let a2 = new Array(n).fill(-1);
      for (let i = 0; i < a.length; i++) a2[i] = a[i];
      a = a2;
    }
    return a;
  }
  allMatches(input2, n, deliverFun = (v) => v) {
    let result = [];
    const end = input2.endPos();
    if (n < 0) n = end + 1;
    let pos = 0;
    let i = 0;
    let prevMatchEnd = -1;
    const lbState = this.createLookbehindState();
    while (i < n && pos <= end) {
      const matches = this.executeEngine(input2, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
      if (matches === null || matches.length === 0) break;
      let accept = true;
      if (matches[1] === pos) {
        if (matches[0] === prevMatchEnd) accept = false;
        const r = input2.step(pos);
        if (r < 0) pos = end + 1;
        else pos += r & 7;
      } else pos = matches[1];
      prevMatchEnd = matches[1];
      if (accept) {
        result.push(deliverFun(this.pad(matches)));
        i++;
      }
    }
    return result;
  }
  /**
  * Returns an array holding the text of the leftmost match in {@code b} of this regular
  * expression.
  *
  * A return value of null indicates no match.
  */
  findUTF8(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return null;
    return b.slice(a[0], a[1]);
  }
  /**
  * Returns a two-element array of integers defining the location of the leftmost match in
  * {@code b} of this regular expression. The match itself is at {@code b[loc[0]...loc[1]]}.
  *
  * A return value of null indicates no match.
  */
  findUTF8Index(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return null;
    return a.slice(0, 2);
  }
  /**
  * Returns a string holding the text of the leftmost match in {@code s} of this regular
  * expression.
  *
  * If there is no match, the return value is an empty string, but it will also be empty if the
  * regular expression successfully matches an empty string. Use {@link #findIndex} or
  * {@link #findSubmatch} if it is necessary to distinguish these cases.
  */
  find(s) {
    const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
    if (a === null) return "";
    return s.substring(a[0], a[1]);
  }
  /**
  * Returns a two-element array of integers defining the location of the leftmost match in
  * {@code s} of this regular expression. The match itself is at
  * {@code s.substring(loc[0], loc[1])}.
  *
  * A return value of null indicates no match.
  */
  findIndex(s) {
    return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
  }
  /**
  * Returns an array of arrays the text of the leftmost match of the regular expression in
  * {@code b} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findUTF8Submatch(b) {
    const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
    if (a === null) return null;
    const ret = new Array(1 + this.numSubexp).fill(null);
    for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
    return ret;
  }
  /**
  * Returns an array holding the index pairs identifying the leftmost match of this regular
  * expression in {@code b} and the matches, if any, of its subexpressions, as defined by the the
  * <a href='#submatch'>Submatch</a> and <a href='#index'>Index</a> descriptions above.
  *
  * A return value of null indicates no match.
  */
  findUTF8SubmatchIndex(b) {
    return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
  }
  /**
  * Returns an array of strings holding the text of the leftmost match of the regular expression in
  * {@code s} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findSubmatch(s) {
    const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
    if (a === null) return null;
    const ret = new Array(1 + this.numSubexp).fill(null);
    for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
    return ret;
  }
  /**
  * Returns an array holding the index pairs identifying the leftmost match of this regular
  * expression in {@code s} and the matches, if any, of its subexpressions, as defined by the <a
  * href='#submatch'>Submatch</a> description above.
  *
  * A return value of null indicates no match.
  */
  findSubmatchIndex(s) {
    return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
  }
  /**
  * {@code findAllUTF8()} is the <a href='#all'>All</a> version of {@link #findUTF8}; it returns a
  * list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  *
  * TODO(adonovan): think about defining a byte slice view class, like a read-only Go slice backed
  * by |b|.
  */
  findAllUTF8(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8Index} is the <a href='#all'>All</a> version of {@link #findUTF8Index}; it
  * returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8Index(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAll} is the <a href='#all'>All</a> version of {@link #find}; it returns a list of up
  * to {@code n} successive matches of the expression, as defined by the <a href='#all'>All</a>
  * description above.
  *
  * A return value of null indicates no match.
  */
  findAll(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllIndex} is the <a href='#all'>All</a> version of {@link #findIndex}; it returns a
  * list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllIndex(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8Submatch} is the <a href='#all'>All</a> version of {@link #findUTF8Submatch};
  * it returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8Submatch(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
      let slice = new Array(match.length / 2 | 0).fill(null);
      for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
      return slice;
    });
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllUTF8SubmatchIndex} is the <a href='#all'>All</a> version of
  * {@link #findUTF8SubmatchIndex}; it returns a list of up to {@code n} successive matches of the
  * expression, as defined by the <a href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllUTF8SubmatchIndex(b, n) {
    const result = this.allMatches(MachineInput.fromUTF8(b), n);
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllSubmatch} is the <a href='#all'>All</a> version of {@link #findSubmatch}; it
  * returns a list of up to {@code n} successive matches of the expression, as defined by the <a
  * href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllSubmatch(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
      let slice = new Array(match.length / 2 | 0).fill(null);
      for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
      return slice;
    });
    if (result.length === 0) return null;
    return result;
  }
  /**
  * {@code findAllSubmatchIndex} is the <a href='#all'>All</a> version of
  * {@link #findSubmatchIndex}; it returns a list of up to {@code n} successive matches of the
  * expression, as defined by the <a href='#all'>All</a> description above.
  *
  * A return value of null indicates no match.
  */
  findAllSubmatchIndex(s, n) {
    const result = this.allMatches(MachineInput.fromUTF16(s), n);
    if (result.length === 0) return null;
    return result;
  }
};
var RE2Set = class RE2Set2 {
  /** @type {number} */
  static UNANCHORED = RE2Flags.UNANCHORED;
  /** @type {number} */
  static ANCHOR_START = RE2Flags.ANCHOR_START;
  /** @type {number} */
  static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
  /**
  * Constructs a new RE2Set with the specified anchor mode and flags.
  * @param {number} [anchor=RE2Set.UNANCHORED] - The anchoring mode (e.g., RE2Set.UNANCHORED).
  * @param {number} [flags=0] - The public flags to apply to all patterns in the set.
  * @param {number} [maxMem=8388608] - The maximum memory in bytes to use for the DFA (default 8MB).
  */
  constructor(anchor = RE2Set2.UNANCHORED, flags = 0, maxMem = 8388608) {
    if (![
      RE2Set2.UNANCHORED,
      RE2Set2.ANCHOR_START,
      RE2Set2.ANCHOR_BOTH
    ].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
    Utils.checkFlags(flags);
    this.anchor = anchor;
    this.jsFlags = flags;
    this.maxMem = maxMem;
    let re2Flags = RE2Flags.PERL;
    if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
    if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
    this.re2Flags = re2Flags;
    this.regexps = [];
    this.prog = null;
    this.dfa = null;
    this.dummyRe2 = null;
  }
  /**
  * Adds a new regular expression pattern to the set.
  * Patterns cannot be added after the set has been compiled.
  * @param {string} pattern - The regular expression pattern to add.
  * @returns {number} The integer index assigned to the added pattern.
  * @throws {RE2JSCompileException} If patterns are added after compilation.
  */
  add(pattern) {
    if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
    Utils.checkPattern(pattern);
    let fregex = pattern;
    if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
    if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
    if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
    const re = Parser.parse(fregex, this.re2Flags);
    this.regexps.push(Simplify.simplify(re));
    return this.regexps.length - 1;
  }
  /**
  * Compiles the added patterns into a single state machine.
  * This is automatically called on the first match if not called explicitly.
  * @returns {void}
  */
  compile() {
    if (this.prog) return;
    const prog = Compiler.compileSet(this.regexps);
    if (prog.numInst() > Parser.MAX_SIZE) throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser.MAX_SIZE}`);
    this.prog = prog;
    this.dfa = new DFA(this.prog, this.maxMem);
    this.dummyRe2 = {
      prog: this.prog,
      cond: this.prog.startCond(),
      prefix: "",
      prefixRune: 0,
      longest: false
    };
  }
  /**
  * Matches the input against the compiled set of regular expressions.
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to match against.
  * @returns {number[]} An array of indices representing the patterns that successfully matched the input.
  */
  match(input2) {
    if (!this.prog) this.compile();
    const machineInput = Utils.isByteArray(input2) ? MachineInput.fromUTF8(input2) : MachineInput.fromUTF16(input2);
    let internalAnchor = RE2Flags.UNANCHORED;
    if (this.anchor === RE2Set2.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
    else if (this.anchor === RE2Set2.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
    const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
    if (dfaResult !== null) return dfaResult;
    const machine = Machine.fromRE2(this.dummyRe2);
    machine.init(0);
    return machine.matchSet(machineInput, 0, internalAnchor);
  }
};
var TranslateRegExpString = class TranslateRegExpString2 {
  static isHexadecimal(ch) {
    return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
  }
  static translate(data) {
    let prefixFlags = "";
    if (Object.prototype.toString.call(data) === "[object RegExp]") {
      if (data.ignoreCase) prefixFlags += "i";
      if (data.multiline) prefixFlags += "m";
      if (data.dotAll) prefixFlags += "s";
      data = data.source;
    }
    if (typeof data !== "string") return data;
    let result = "";
    let changed = false;
    let size = data.length;
    if (size === 0) {
      result = "(?:)";
      changed = true;
    }
    let inCharClass = false;
    let i = 0;
    while (i < size) {
      let ch = data[i];
      if (ch === "\\") {
        if (i + 1 < size) {
          ch = data[i + 1];
          switch (ch) {
            case "\\":
              result += "\\\\";
              i += 2;
              continue;
            case "c":
              if (i + 2 < size) {
                let code = data[i + 2].charCodeAt(0);
                if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
                  let val = code % 32;
                  result += "\\x";
                  result += (val >> 4).toString(16).toUpperCase();
                  result += (val & 15).toString(16).toUpperCase();
                  i += 3;
                  changed = true;
                  continue;
                }
              }
              result += "c";
              i += 2;
              changed = true;
              continue;
            case "u":
              if (i + 2 < size) {
                if (data[i + 2] === "{") {
                  let j = i + 3;
                  let hasHex = false;
                  let closed = false;
                  while (j < size) {
                    const hexChar = data[j];
                    if (hexChar === "}") {
                      closed = true;
                      break;
                    }
                    if (!TranslateRegExpString2.isHexadecimal(hexChar)) break;
                    hasHex = true;
                    j++;
                  }
                  if (closed && hasHex) {
                    result += "\\x";
                    i += 2;
                    changed = true;
                    continue;
                  }
                } else if (i + 5 < size) {
                  let isHex4 = true;
                  for (let j = 0; j < 4; j++) if (!TranslateRegExpString2.isHexadecimal(data[i + 2 + j])) {
                    isHex4 = false;
                    break;
                  }
                  if (isHex4) {
                    result += "\\x{" + data.substring(i + 2, i + 6) + "}";
                    i += 6;
                    changed = true;
                    continue;
                  }
                }
              }
              result += "u";
              i += 2;
              changed = true;
              continue;
            case "x": {
              let isValidHex = false;
              if (i + 2 < size && data[i + 2] === "{") {
                let j = i + 3;
                let hasHex = false;
                let closed = false;
                while (j < size) {
                  const hexChar = data[j];
                  if (hexChar === "}") {
                    closed = true;
                    break;
                  }
                  if (!TranslateRegExpString2.isHexadecimal(hexChar)) break;
                  hasHex = true;
                  j++;
                }
                if (closed && hasHex) isValidHex = true;
              } else if (i + 3 < size && TranslateRegExpString2.isHexadecimal(data[i + 2]) && TranslateRegExpString2.isHexadecimal(data[i + 3])) isValidHex = true;
              if (isValidHex) {
                result += "\\x";
                i += 2;
              } else {
                result += "x";
                i += 2;
                changed = true;
              }
              continue;
            }
            case "n":
            case "r":
            case "t":
            case "a":
            case "f":
            case "v":
            case "d":
            case "D":
            case "s":
            case "S":
            case "w":
            case "W":
            case "b":
            case "B":
            case "p":
            case "P":
            case "A":
            case "z":
            case "Q":
            case "E":
            case "0":
            case "1":
            case "2":
            case "3":
            case "4":
            case "5":
            case "6":
            case "7":
              result += "\\" + ch;
              i += 2;
              continue;
            default: {
              let cp2 = data.codePointAt(i + 1);
              if (cp2 >= 48 && cp2 <= 57 || cp2 >= 65 && cp2 <= 90 || cp2 >= 97 && cp2 <= 122) {
                let symSize2 = Utils.charCount(cp2);
                result += data.substring(i + 1, i + 1 + symSize2);
                i += symSize2 + 1;
                changed = true;
              } else {
                result += "\\";
                let symSize2 = Utils.charCount(cp2);
                result += data.substring(i + 1, i + 1 + symSize2);
                i += symSize2 + 1;
              }
              continue;
            }
          }
        }
      } else if (ch === "/") {
        result += "\\/";
        i += 1;
        changed = true;
        continue;
      } else if (ch === "[") {
        if (!inCharClass && data[i + 1] === "]") {
          result += "[^\\x00-\\x{10FFFF}]";
          i += 2;
          changed = true;
          continue;
        }
        if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
          result += "[\\x00-\\x{10FFFF}]";
          i += 3;
          changed = true;
          continue;
        }
        inCharClass = true;
      } else if (ch === "]") inCharClass = false;
      else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
        if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
          result += "(?P<";
          i += 3;
          changed = true;
          continue;
        }
      }
      let cp = data.codePointAt(i);
      let symSize = Utils.charCount(cp);
      result += data.substring(i, i + symSize);
      i += symSize;
    }
    const finalResult = changed ? result : data;
    if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
    return finalResult;
  }
};
var execResult = (m, input2) => {
  const result = m.matchArray();
  result.index = m.start(0);
  result.input = input2;
  result.groups = m.namedGroupsObject();
  return result;
};
var RE2JS = class RE2JS2 {
  /**
  * Flag: case insensitive matching.
  */
  static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
  /**
  * Flag: dot ({@code .}) matches all characters, including newline.
  */
  static DOTALL = PublicFlags.DOTALL;
  /**
  * Flag: multiline matching: {@code ^} and {@code $} match at beginning and end of line, not just
  * beginning and end of input.
  */
  static MULTILINE = PublicFlags.MULTILINE;
  /**
  * Flag: Unicode groups (e.g. {@code \p\ Greek\} ) will be syntax errors.
  */
  static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
  /**
  * Flag: matches longest possible string.
  */
  static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
  /**
  * Flag: enable linear-time captureless lookbehinds.
  */
  static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
  /**
  * Returns a literal pattern string for the specified string.
  *
  * This method produces a string that can be used to create a <code>RE2JS</code> that would
  * match the string <code>s</code> as if it were a literal pattern.
  *
  * Metacharacters or escape sequences in the input sequence will be given no special meaning.
  *
  * @param {string} str The string to be literalized
  * @returns {string} A literal string replacement
  */
  static quote(str) {
    return Utils.quoteMeta(str);
  }
  /**
  * Quotes '\' and '$' in {@code str}, so that the returned string could be used in
  * replacement methods as a literal replacement of {@code str}.
  *
  * This is a convenience delegation to {@link Matcher.quoteReplacement}.
  *
  * @param {string} str the string to be quoted
  * @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
  * @returns {string} the quoted string
  */
  static quoteReplacement(str, javaMode = false) {
    return Matcher.quoteReplacement(str, javaMode);
  }
  /**
  * Translates a given regular expression string to ensure compatibility with RE2JS.
  *
  * This function preprocesses the input regex string by applying necessary transformations,
  * such as escaping special characters (e.g., `/`), converting named capture groups to
  * RE2JS-compatible syntax, and handling Unicode sequences properly. It ensures that the
  * resulting regex is safe and properly formatted before compilation.
  *
  * @param {string|RegExp} expr - The regular expression string to be translated.
  * @returns {string} - The transformed regular expression string, ready for compilation.
  */
  static translateRegExp(expr) {
    return TranslateRegExpString.translate(expr);
  }
  /**
  * Helper: create new RE2JS with given regex and flags. Flregex is the regex with flags applied.
  * @param {string} regex
  * @param {number} [flags=0]
  * @returns {RE2JS}
  */
  static compile(regex2, flags = 0) {
    Utils.checkPattern(regex2);
    Utils.checkFlags(flags);
    let fregex = regex2;
    if ((flags & RE2JS2.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
    if ((flags & RE2JS2.DOTALL) !== 0) fregex = `(?s)${fregex}`;
    if ((flags & RE2JS2.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
    let re2Flags = RE2Flags.PERL;
    if ((flags & RE2JS2.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
    if ((flags & RE2JS2.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
    const p = new RE2JS2(regex2, flags);
    p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS2.LONGEST_MATCH) !== 0);
    return p;
  }
  /**
  * Matches a string against a regular expression.
  *
  * @param {string} regex the regular expression
  * @param {string|number[]|Uint8Array} input the input
  * @returns {boolean} true if the regular expression matches the entire input
  * @throws RE2JSSyntaxException if the regular expression is malformed
  */
  static matches(regex2, input2) {
    return RE2JS2.compile(regex2).testExact(input2);
  }
  /**
  * This is visible for testing.
  * @private
  */
  static initTest(pattern, flags, re2) {
    if (pattern == null) throw new Error("pattern is null");
    if (re2 == null) throw new Error("re2 is null");
    const p = new RE2JS2(pattern, flags);
    p.re2Input = re2;
    return p;
  }
  /**
  *
  * @param {string} pattern
  * @param {number} flags
  */
  constructor(pattern, flags) {
    this.patternInput = pattern;
    this.flagsInput = flags;
    this.re2Input = null;
  }
  /**
  * Releases memory used by internal caches associated with this pattern. Does not change the
  * observable behaviour. Useful for tests that detect memory leaks via allocation tracking.
  */
  reset() {
    this.re2Input.reset();
  }
  /**
  * Returns the flags used in the constructor.
  * @returns {number}
  */
  flags() {
    return this.flagsInput;
  }
  /**
  * Returns the pattern used in the constructor.
  * @returns {string}
  */
  pattern() {
    return this.patternInput;
  }
  re2() {
    return this.re2Input;
  }
  /**
  * Matches a string against a regular expression.
  *
  * @param {string|number[]|Uint8Array} input the input
  * @returns {boolean} true if the regular expression matches the entire input
  */
  matches(input2) {
    return this.testExact(input2);
  }
  /**
  * Creates a new {@code Matcher} matching the pattern against the input.
  *
  * @param {string|number[]|Uint8Array|MatcherInputBase} input the input string
  * @returns {Matcher}
  */
  matcher(input2) {
    if (Utils.isByteArray(input2)) input2 = MatcherInput.utf8(input2);
    return new Matcher(this, input2);
  }
  /**
  * Tests whether the regular expression matches any part of the input string.
  * Performance Note: This method is highly optimized. Because it only returns
  * a boolean and does not extract capture groups, it bypasses the `Matcher` overhead
  * and guarantees execution on the high-speed DFA engine whenever possible.
  *
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
  * @returns {boolean} `true` if the pattern is found anywhere in the input, `false` otherwise.
  */
  test(input2) {
    if (Utils.isByteArray(input2)) return this.re2Input.matchUTF8(input2);
    return this.re2Input.match(input2);
  }
  /**
  * Tests whether the regular expression matches the ENTIRE input string.
  * * **Performance Note:** This operates identically to `.matches()`, but is significantly
  * faster because it does not request capture group data. By requesting 0 capture groups,
  * it securely routes execution through the DFA fast-path.
  *
  * @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
  * @returns {boolean} `true` if the exact input string fully matches the pattern, `false` otherwise.
  */
  testExact(input2) {
    const machineInput = Utils.isByteArray(input2) ? MachineInput.fromUTF8(input2) : MachineInput.fromUTF16(input2);
    return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
  }
  /**
  * Executes a search for a match in a specified string.
  * Returns a result array, or null if no match is found.
  * The returned array perfectly mirrors standard JavaScript `RegExpExecArray`,
  * including `.index`, `.input`, and `.groups` properties.
  *
  * @param {string|number[]|Uint8Array} input the input string or byte array
  * @returns {Array|null} the match array with index, input, and groups properties, or null
  */
  exec(input2) {
    const m = this.matcher(input2);
    return m.find() ? execResult(m, input2) : null;
  }
  /**
  * Splits input around instances of the regular expression. It returns an array giving the strings
  * that occur before, between, and after instances of the regular expression.
  *
  * If {@code limit <= 0}, there is no limit on the size of the returned array. If
  * {@code limit == 0}, empty strings that would occur at the end of the array are omitted. If
  * {@code limit > 0}, at most limit strings are returned. The final string contains the remainder
  * of the input, possibly including additional matches of the pattern.
  *
  * @param {string} input the input string to be split
  * @param {number} [limit=0] the limit
  * @returns {string[]} the split strings
  */
  split(input2, limit = 0) {
    const m = this.matcher(input2);
    const result = [];
    let emptiesSkipped = 0;
    let last = 0;
    while (m.find()) {
      if (last === 0 && m.end() === 0) {
        last = m.end();
        continue;
      }
      if (limit > 0 && result.length === limit - 1) break;
      if (last === m.start()) {
        if (limit === 0) {
          emptiesSkipped += 1;
          last = m.end();
          continue;
        }
      } else while (emptiesSkipped > 0) {
        result.push("");
        emptiesSkipped -= 1;
      }
      result.push(m.substring(last, m.start()));
      last = m.end();
    }
    if (limit === 0 && last !== m.inputLength()) {
      while (emptiesSkipped > 0) {
        result.push("");
        emptiesSkipped -= 1;
      }
      result.push(m.substring(last, m.inputLength()));
    }
    if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
    return result;
  }
  /**
  * Returns an iterator of all results matching a string against the regular expression,
  * including capturing groups.
  *
  * @param {string|number[]|Uint8Array} input the input string or byte array
  * @returns {IterableIterator<RegExpMatchArray>}
  */
  *matchAll(input2) {
    const m = this.matcher(input2);
    while (m.find()) yield execResult(m, input2);
  }
  /**
  *
  * @returns {string}
  */
  toString() {
    return this.patternInput;
  }
  /**
  * Returns the program size of this pattern.
  *
  * <p>
  * Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
  * "cost". Larger numbers are more expensive than smaller numbers.
  * </p>
  *
  * @returns {number} the program size of this pattern
  */
  programSize() {
    return this.re2Input.numberOfInstructions();
  }
  /**
  * Returns the number of capturing groups in this matcher's pattern. Group zero denotes the entire
  * pattern and is excluded from this count.
  *
  * @returns {number} the number of capturing groups in this pattern
  */
  groupCount() {
    return this.re2Input.numberOfCapturingGroups();
  }
  /**
  * Return a map of the capturing groups in this matcher's pattern, where key is the name and value
  * is the index of the group in the pattern.
  * @returns {Record<string, number>}
  */
  namedGroups() {
    return this.re2Input.namedGroups;
  }
  /**
  *
  * @param {*} other
  * @returns {boolean}
  */
  equals(other) {
    if (this === other) return true;
    if (other === null || this.constructor !== other.constructor) return false;
    return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
  }
};

// components/topology/patterns/patternMemory.ts
function patternMemory(limit) {
  const known2 = /* @__PURE__ */ new Map();
  return (key, find) => {
    const existing = known2.get(key);
    if (existing !== void 0) return existing.answer;
    if (known2.size >= limit) known2.clear();
    const answer = find();
    known2.set(key, { answer });
    return answer;
  };
}

// components/topology/patterns/patternOutline.ts
var PLAIN = /^((?:[\w-]|\\\.)*)(\.\*((?:[\w-]|\\\.)*))?$/;
var PARTS = /^(?:[\w-]|\\\.|\.\*|\((?:[\w-]|\\\.)+(?:\|(?:[\w-]|\\\.)+)*\))*$/;
var HEAD = /^(?:(?:[\w-]|\\\.)(?![*?+{]))*/;
var UNKNOWN = { head: "", tail: "expression", end: "" };
function isPlain(pattern) {
  return pattern !== "" && PARTS.test(pattern);
}
function patternOutlines(patterns2) {
  return patterns2.some((pattern) => pattern.includes("(?")) ? patterns2.map(() => UNKNOWN) : patterns2.map(patternOutline);
}
function patternOutline(pattern) {
  const [plain, head = "", anything, end = ""] = PLAIN.exec(pattern) ?? [];
  if (plain !== void 0) {
    return { head: unescaped(head), tail: anything === void 0 ? "nothing" : "anything", end: unescaped(end) };
  }
  if (hasAlternatives(pattern)) return UNKNOWN;
  return { ...UNKNOWN, head: unescaped(HEAD.exec(pattern)?.[0] ?? "") };
}
function hasAlternatives(pattern) {
  let rest = pattern.replaceAll(/\\.|\[\^?\]?[^\]]*\]/g, "");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/\([^()]*\)/g, "");
  }
  return rest.includes("|");
}
function outlineMatches({ head, tail, end }, topic2) {
  if (!topic2.startsWith(head)) return false;
  if (tail === "expression") return void 0;
  if (tail === "nothing") return topic2.length === head.length;
  return topic2.endsWith(end) && topic2.length >= head.length + end.length;
}
function outlinesExclude(these, those) {
  return !these.some((one) => those.some((other) => !exclude(one, other)));
}
function exclude(one, other) {
  if (!one.head.startsWith(other.head) && !other.head.startsWith(one.head)) return true;
  if (one.tail === "nothing") return outlineMatches(other, one.head) === false;
  if (other.tail === "nothing") return outlineMatches(one, other.head) === false;
  return !one.end.endsWith(other.end) && !other.end.endsWith(one.end);
}
function unescaped(head) {
  return head.replaceAll("\\", "");
}

// components/topology/patterns/patternSyntax.ts
var PUNCTUATION = "[!-/:-@\\[-`{-~]";
var CHARACTER_ESCAPE = `\\\\(?:${PUNCTUATION}|x[0-9a-fA-F]{2}|[tnrf])`;
var SHORTHAND = "\\\\[dDwWsS]";
var MEMBER = `(?:[^\\\\\\[\\]&-]|&(?!&)|${CHARACTER_ESCAPE})`;
var CLASS = `\\[(?:\\^|(?!\\^))(?!\\])-?(?:${MEMBER}-${MEMBER}|${MEMBER}|${SHORTHAND})*-?\\]`;
var QUOTED = "\\\\Q(?:(?!\\\\E)[^])+\\\\E";
var ATOM = sticky(`${CLASS}|${QUOTED}|${SHORTHAND}|${CHARACTER_ESCAPE}|[^\\\\()\\[|*+?{^$]|\\)`);
var OTHER = sticky(`[\\^$|]|\\\\[bBAz]|\\((?!\\?)|\\(\\?[is]*(?:-[is]+)?[:)]`);
var QUANTIFIER = sticky("(?:[*+?]|\\{\\d+\\})\\??(?![*+?{])");
var UNSHARED = [
  [sticky("\\(\\?<?[=!]"), "uses lookaround, which cannot be checked here; use the deny list to leave topics out"],
  [sticky("\\(\\?>"), "uses an atomic group; write a plain group (...)"],
  [sticky("\\(\\?P"), "uses (?P...), which Java does not have; write a plain group (...)"],
  [sticky("\\(\\?<"), "uses a named group; write a plain group (...), because a name does nothing in a topic pattern"],
  [
    sticky("\\(\\?[a-z]*-?[a-z]*U"),
    "uses the flag U, which Java and RE2 read differently; only i is supported: (?i:...)"
  ],
  [sticky("\\(\\?"), "uses a flag or group that Java and RE2 do not share; the only supported flag is i: (?i:...)"],
  [sticky("\\\\[1-9k]"), "uses a back-reference, which cannot be checked here; write out what may repeat"],
  [sticky("\\\\0"), "uses an octal escape; write the character itself"],
  [sticky("\\\\[pP]"), "uses a Unicode class (\\p); topic names are ASCII, so write a plain class such as [a-z]"],
  [sticky("\\\\Q"), "uses \\Q without text and \\E after it; escape single characters instead, such as \\."],
  [sticky("\\\\[a-zA-Z]"), "uses an escape that Java and RE2 do not share; write a plain class such as [a-z]"],
  [sticky("\\\\"), "ends with a backslash or escapes a character that needs none"],
  [
    sticky("\\[\\^?\\]"),
    "starts a class with ], which is hard to read and read differently; write \\] inside the class"
  ],
  [
    sticky("\\[[^\\]]*(?:&&|\\[)"),
    "uses class intersection (&&), a nested class ([a[b]]) or a POSIX class ([[:alpha:]]); write one plain class such as [a-z]"
  ],
  [
    sticky("\\["),
    "has a character class that is not closed, or that Java and RE2 read differently; write one such as [a-z0-9_], with \\- for a hyphen"
  ],
  [sticky("[*+?]"), "has nothing to repeat before *, + or ?; these are not wildcards: write .* for any characters"],
  [sticky("\\{"), "contains a { that is not a count such as {3}; write \\{ for the character"]
];
var REPEATED_QUANTIFIER = sticky("(?:[*+?]|\\{\\d+\\})\\??[*+?{]");
function unsharedSyntax(pattern) {
  if (/[^\x20-\x7e]/.test(pattern)) {
    return "contains a character that is not printable ASCII, which no topic name has; replace it with a dot, or leave it out";
  }
  let position = 0;
  let repeatable = false;
  const take = (syntax) => {
    syntax.lastIndex = position;
    if (!syntax.test(pattern)) return false;
    position = syntax.lastIndex;
    return true;
  };
  while (position < pattern.length) {
    if (repeatable && take(QUANTIFIER)) repeatable = false;
    else if (repeatable && take(REPEATED_QUANTIFIER)) {
      return "repeats a repetition or uses a possessive quantifier (a++), which cannot be checked here; write one quantifier";
    } else if (take(ATOM)) repeatable = true;
    else if (take(OTHER)) repeatable = false;
    else return UNSHARED.find(([syntax]) => take(syntax))?.[1];
  }
  return void 0;
}
function sticky(source) {
  return new RegExp(source, "y");
}

// components/topology/patterns/topicPattern.ts
function topicPatternProblem(pattern) {
  if (isPlain(pattern)) return void 0;
  return problems(pattern, () => findProblem(pattern));
}
var problems = patternMemory(2e4);
var compiledLists = patternMemory(2e4);
function findProblem(pattern) {
  if (pattern.trim() !== pattern || pattern === "") {
    return "must be a regular expression without spaces around it";
  }
  if (pattern.includes(",")) {
    return 'contains a comma, where MirrorMaker splits lists of patterns; write it without one, such as "[0-9][0-9]?" for "[0-9]{1,2}"';
  }
  const unshared = unsharedSyntax(pattern);
  if (unshared !== void 0) return unshared;
  try {
    compile(pattern);
    return void 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error);
    return `is not a valid regular expression (${reason})`;
  }
}
function topicMatcher(patterns2) {
  const outlines = patternOutlines(patterns2);
  const expressions = patterns2.filter((_, index) => outlines[index]?.tail === "expression").join("|");
  return (topic2) => {
    const verdicts = outlines.map((outline) => outlineMatches(outline, topic2));
    return verdicts.includes(true) || verdicts.includes(void 0) && compile(expressions).testExact(topic2);
  };
}
function compile(list2) {
  return compiledLists(list2, () => RE2JS.compile(list2));
}

// components/topology/replication/internalTopics.ts
function isInternalTopic(topic2, line) {
  if (topic2.startsWith("__") || topic2.startsWith(".")) return true;
  return line === "3.9" ? /[.-]internal$/.test(topic2) : /^mm2.*\.internal$|\.checkpoints\.internal$/.test(topic2);
}
var INTERNAL_TOPIC_FAMILIES = [
  {
    owner: "MirrorMaker's offset syncs and Connect state",
    pattern: "mm2.*\\.internal",
    samples: [
      "mm2-offset-syncs.target.internal",
      "mm2-configs.source.internal",
      "mm2-offsets.source.internal",
      "mm2-status.source.internal"
    ]
  },
  {
    owner: "MirrorMaker's checkpoints",
    pattern: ".*\\.checkpoints\\.internal",
    samples: ["source.checkpoints.internal"]
  },
  {
    owner: "the brokers, Kafka Connect and Karapace on Aiven",
    pattern: "__.*",
    samples: ["__consumer_offsets", "__transaction_state", "__share_group_state", "__connect_configs"]
  },
  { owner: "the schema registry", pattern: "_schemas", samples: ["_schemas"] },
  {
    owner: "Kafka Connect",
    pattern: "connect-(configs|offsets|status)",
    samples: ["connect-configs", "connect-offsets", "connect-status"]
  }
];
var INTERNAL_TOPIC_PATTERNS = INTERNAL_TOPIC_FAMILIES.map((family) => family.pattern);
function internalTopicsLetThrough(denyList) {
  const denied = topicMatcher(denyList.filter((pattern) => topicPatternProblem(pattern) === void 0));
  return INTERNAL_TOPIC_FAMILIES.filter((family) => !family.samples.every(denied));
}
function withInternalTopicsDenied(denyList) {
  return [...denyList, ...internalTopicsLetThrough(denyList).map((family) => family.pattern)];
}

// components/topology/replication/replicationPolicy.ts
var DEFAULT_REPLICATION_POLICY = "org.apache.kafka.connect.mirror.DefaultReplicationPolicy";
var IDENTITY_REPLICATION_POLICY = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
var REPLICATION_POLICIES = [DEFAULT_REPLICATION_POLICY, IDENTITY_REPLICATION_POLICY];
var PACKAGE = "org.apache.kafka.connect.mirror.";
var shortPolicyName = (policy) => policy.replace(PACKAGE, "");
var policyClass = (policy = DEFAULT_REPLICATION_POLICY) => `${PACKAGE}${shortPolicyName(policy)}`;
var keepsNames = ({ replicationPolicyClass }) => policyClass(replicationPolicyClass) === IDENTITY_REPLICATION_POLICY;
var HEARTBEATS_TOPIC = "heartbeats";
function remoteTopicName(policy, sourceAlias, topic2) {
  return carriesOrigin(policy, topic2) ? `${sourceAlias}.${topic2}` : topic2;
}
function isCycle(policy, topic2, targetAlias) {
  return carriesOrigin(policy, topic2) && originsOf(topic2).includes(targetAlias);
}
function isHeartbeatsTopic(topic2) {
  return topic2 === HEARTBEATS_TOPIC || topic2.endsWith(`.${HEARTBEATS_TOPIC}`);
}
function carriesOrigin(policy, topic2) {
  return policy === DEFAULT_REPLICATION_POLICY || topic2.endsWith(HEARTBEATS_TOPIC);
}
function originsOf(topic2) {
  return topic2.replace(/\.+$/, "").split(".").slice(0, -1);
}

// components/topology/plan/services.ts
var kafkaServiceName = (name, alias2, cluster) => cluster.serviceName ?? `${name}-${alias2}`;
var mirrorMakerServiceName = (name, key, service) => service?.serviceName ?? `${name}-${key ?? "mirrormaker"}`;
function mirrorMakersOf({
  mirrorMaker,
  mirrorMakers = {}
}) {
  return [
    ...mirrorMaker === void 0 ? [] : [{ key: void 0, path: "mirrorMaker", service: mirrorMaker }],
    ...Object.keys(mirrorMakers).sort().flatMap((key) => {
      const service = mirrorMakers[key];
      return service === void 0 ? [] : [{ key, path: childPath("mirrorMakers", key), service }];
    })
  ];
}
function aivenServices(name, clusters, mirrorMakers) {
  const kafkas = [...clusters].flatMap(([alias2, cluster]) => {
    const project2 = known(cluster.project);
    if (clusterKind(cluster) === "created") {
      const path = `${childPath("clusters", alias2)}.serviceName`;
      return [{ serviceName: kafkaServiceName(name, alias2, cluster), project: project2, path }];
    }
    const existing = known(cluster.existingService);
    return existing === void 0 ? [] : [{ serviceName: existing, project: project2, path: void 0 }];
  });
  return [
    ...kafkas.filter(({ path }) => path === void 0),
    ...kafkas.filter(({ path }) => path !== void 0),
    ...mirrorMakers.map(({ key, path, service }) => ({
      serviceName: mirrorMakerServiceName(name, key, service),
      project: known(service.project),
      path: `${path}.serviceName`
    }))
  ];
}

// components/topology/userConfig/tuningProfiles.ts
var TUNING_PROFILES = {
  latency: {
    purpose: "records arrive as soon as they can; many small requests",
    settings: {
      consumerFetchMinBytes: 1,
      producerLingerMs: 0,
      producerBatchSize: 16384,
      producerCompressionType: "none"
    },
    reasons: {
      consumerFetchMinBytes: "the source answers as soon as it has one byte",
      producerLingerMs: "a record waits for no other",
      producerBatchSize: "Kafka's own default; batches hardly fill without waiting",
      producerCompressionType: "no time is spent on it"
    }
  },
  throughput: {
    purpose: "the most records for each request; up to 100 ms later",
    settings: {
      consumerFetchMinBytes: 262144,
      consumerMaxPollRecords: 5e3,
      producerLingerMs: 100,
      producerBatchSize: 262144,
      producerBufferMemory: 67108864,
      producerCompressionType: "lz4"
    },
    reasons: {
      consumerFetchMinBytes: "the source waits until a fetch is worth it (at most its fetch.max.wait.ms)",
      consumerMaxPollRecords: "one poll hands a whole fetch on",
      producerLingerMs: "batches have time to fill",
      producerBatchSize: "a batch for each partition holds what one fetch brings",
      producerBufferMemory: "room for a full batch of each of some 250 partitions",
      producerCompressionType: "the cheapest codec that still halves most data"
    }
  },
  wan: {
    purpose: "few round trips over a distant, narrow link; up to 250 ms later, more CPU",
    settings: {
      consumerFetchMinBytes: 1048576,
      consumerMaxPollRecords: 5e3,
      producerLingerMs: 250,
      producerBatchSize: 1048576,
      producerBufferMemory: 134217728,
      producerMaxRequestSize: 4194304,
      producerCompressionType: "zstd"
    },
    reasons: {
      consumerFetchMinBytes: "a round trip is dear, so each brings much",
      consumerMaxPollRecords: "one poll hands a whole fetch on",
      producerLingerMs: "longer than a round trip, so that the next batch fills while one is on its way",
      producerBatchSize: "one in-flight request must carry a round trip's worth of data",
      producerBufferMemory: "Aiven's maximum: room for the data of a slow acknowledgement",
      producerMaxRequestSize: "several batches of one broker share a request",
      producerCompressionType: "the link is scarcer than CPU"
    }
  }
};
function clientSettings({
  tuning,
  kafkaMirrormaker
}) {
  return tuning === void 0 ? kafkaMirrormaker : { ...TUNING_PROFILES[tuning].settings, ...kafkaMirrormaker };
}

// components/topology/plan/planFlows.ts
function flowPlans(name, { flows, clusters }) {
  return flows.map((flow) => flowPlan(name, flow, clusters)).sort(byResourceName);
}
function flowPlan(name, flow, clusters) {
  const { sourceCluster, targetCluster } = flow;
  return {
    resourceName: `${name}-${sourceCluster}.${targetCluster}`,
    mirrorMaker: flow.mirrorMaker,
    sourceCluster,
    targetCluster,
    enable: flow.enable ?? true,
    topics: flow.topics ?? [".*"],
    topicsBlacklists: withInternalTopicsDenied(flow.topicsBlacklist ?? []),
    replicationPolicyClass: policyClass(flow.replicationPolicyClass),
    offsetSyncsTopicLocation: flow.offsetSyncsTopicLocation ?? (isOutsideAiven(clusters[sourceCluster]) ? "target" : "source"),
    syncGroupOffsetsEnabled: flow.syncGroupOffsetsEnabled ?? true,
    syncGroupOffsetsIntervalSeconds: flow.syncGroupOffsetsIntervalSeconds ?? 60,
    emitHeartbeatsEnabled: flow.emitHeartbeatsEnabled ?? true,
    emitBackwardHeartbeatsEnabled: flow.emitBackwardHeartbeatsEnabled ?? true,
    exactlyOnceDeliveryEnabled: isExactlyOnce(flow, clusters),
    followerFetchingEnabled: flow.followerFetchingEnabled ?? true,
    replicationFactor: flow.replicationFactor ?? DEFAULT_REPLICATION,
    configPropertiesExcludes: flow.configPropertiesExcludes,
    userConfig: flow.userConfig
  };
}
var isExactlyOnce = (flow, clusters) => flow.exactlyOnceDeliveryEnabled ?? !isOutsideAiven(clusters[flow.targetCluster]);
function integrationPlans(name, topology) {
  return mirrorMakersOf(topology).flatMap(({ key }) => {
    const flows = topology.flows.filter((flow) => flow.mirrorMaker === key);
    const aliases = new Set(flows.flatMap((flow) => [flow.sourceCluster, flow.targetCluster]));
    return sortedEntries(topology.clusters).filter(([alias2]) => key === void 0 || aliases.has(alias2)).map(([alias2, cluster]) => integrationPlan(name, key, alias2, cluster));
  });
}
function integrationPlan(name, mirrorMaker, clusterAlias, cluster) {
  const { existingService, stackReference, existingEndpoint, project: project2 } = cluster;
  return {
    resourceName: mirrorMaker === void 0 ? `${name}-${clusterAlias}` : `${name}-${mirrorMaker}.${clusterAlias}`,
    clusterAlias,
    mirrorMaker,
    existingService,
    stackReference,
    existingEndpoint,
    project: project2,
    kafkaMirrormaker: clientSettings(cluster),
    userConfig: cluster.integrationUserConfig
  };
}

// components/topology/arguments/monitoringDestinations.ts
var DESTINATIONS = [
  {
    integrationType: "metrics",
    service: "metricsService",
    project: "metricsServiceProject",
    userConfig: "metricsUserConfig"
  },
  { integrationType: "logs", service: "logsService", project: "logsServiceProject", userConfig: "logsUserConfig" },
  {
    integrationType: "kafka_logs",
    service: "kafkaLogsService",
    project: "kafkaLogsServiceProject",
    userConfig: "kafkaLogsUserConfig"
  },
  { integrationType: "prometheus", endpoint: "prometheusEndpoint" },
  { integrationType: "datadog", endpoint: "datadogEndpoint", userConfig: "datadogUserConfig" },
  { integrationType: "jolokia", endpoint: "jolokiaEndpoint" },
  { integrationType: "rsyslog", endpoint: "rsyslogEndpoint" },
  {
    integrationType: "external_opensearch_logs",
    endpoint: "externalOpensearchLogsEndpoint",
    userConfig: "externalOpensearchLogsUserConfig"
  },
  {
    integrationType: "external_elasticsearch_logs",
    endpoint: "externalElasticsearchLogsEndpoint",
    userConfig: "externalElasticsearchLogsUserConfig"
  },
  {
    integrationType: "external_aws_cloudwatch_logs",
    endpoint: "externalAwsCloudwatchLogsEndpoint",
    userConfig: "externalAwsCloudwatchLogsUserConfig"
  },
  {
    integrationType: "external_aws_cloudwatch_metrics",
    endpoint: "externalAwsCloudwatchMetricsEndpoint",
    userConfig: "externalAwsCloudwatchMetricsUserConfig"
  },
  { integrationType: "external_google_cloud_logging", endpoint: "externalGoogleCloudLoggingEndpoint" }
];

// components/topology/plan/planMonitoring.ts
function monitoringPlans(monitoring2 = {}, clusters, mirrorMakers) {
  const said2 = (key) => key === void 0 ? void 0 : monitoring2[key];
  const destinations = DESTINATIONS.map((destination) => ({
    integrationType: destination.integrationType,
    destinationService: said2(destination.service),
    destinationProject: said2(destination.project),
    destinationEndpoint: said2(destination.endpoint),
    userConfig: userConfigOf(monitoring2, destination.userConfig)
  })).filter(
    ({ destinationService, destinationEndpoint }) => (destinationService ?? destinationEndpoint) !== void 0
  );
  const of = ({ resourceName }, service) => destinations.map((destination) => ({
    resourceName: `${resourceName}/${destination.integrationType}`,
    of: service,
    ...destination
  }));
  return [
    ...clusters.flatMap((cluster) => of(cluster, { cluster: cluster.alias })),
    ...mirrorMakers.flatMap((mirrorMaker) => of(mirrorMaker, { mirrorMaker: mirrorMaker.key }))
  ];
}
function userConfigOf(monitoring2, key) {
  return key === void 0 || monitoring2[key] === void 0 ? {} : { [key]: monitoring2[key] };
}

// components/topology/aiven/kafkaVersions.ts
var DEFAULT_KAFKA_VERSION = "4.2";

// components/topology/plan/targetClouds.ts
function targetClouds(flows, clusters, key) {
  const targets = new Set(flows.filter((flow) => flow.mirrorMaker === key).map((flow) => flow.targetCluster));
  const clouds = [...targets].map((alias2) => clusters[alias2]?.cloudName);
  return clouds.some((cloud) => cloud === void 0) ? [] : [...new Set(clouds)].flatMap((cloud) => cloud ?? []).sort();
}

// components/topology/plan/planServices.ts
var MIRROR_MAKER_DEFAULTS = {
  refreshTopicsIntervalSeconds: 60,
  refreshGroupsIntervalSeconds: 60,
  emitCheckpointsIntervalSeconds: 60
};
function createdClusterPlans(name, { clusters, protect }) {
  return sortedEntries(clusters).flatMap(([alias2, cluster]) => {
    if (cluster.plan === void 0) return [];
    return [
      {
        ...common2(cluster, protect),
        resourceName: `${name}-${alias2}`,
        alias: alias2,
        serviceName: kafkaServiceName(name, alias2, cluster),
        plan: cluster.plan,
        cloudName: cluster.cloudName,
        kafkaVersion: cluster.kafkaVersion ?? DEFAULT_KAFKA_VERSION,
        isVersionNamed: cluster.kafkaVersion !== void 0,
        kafka: cluster.kafka,
        kafkaUserConfig: cluster.kafkaUserConfig ?? {},
        userConfig: cluster.userConfig,
        defaultAcl: cluster.defaultAcl
      }
    ];
  });
}
function mirrorMakerPlans(name, topology) {
  return mirrorMakersOf(topology).map((mirrorMaker) => mirrorMakerPlan(name, topology, mirrorMaker));
}
function mirrorMakerPlan(name, topology, { key, service }) {
  return {
    ...common2(service, topology.protect),
    resourceName: mirrorMakerResourceName(name, key),
    key,
    serviceName: mirrorMakerServiceName(name, key, service),
    plan: service.plan,
    cloudName: service.cloudName ?? targetClouds(topology.flows, topology.clusters, key)[0] ?? "",
    kafkaMirrormaker: { ...MIRROR_MAKER_DEFAULTS, ...service.kafkaMirrormaker },
    serviceLog: service.serviceLog,
    saslOauthbearerAllowedUrls: service.saslOauthbearerAllowedUrls,
    userConfig: service.userConfig
  };
}
var mirrorMakerResourceName = (name, key) => key === void 0 ? name : `${name}-${key}`;
function common2(service, protect = false) {
  const { project: project2, ipFilter, ipFilterObjects, maintenanceWindow: maintenanceWindow2, additionalDiskSpace } = service;
  const { projectVpcId, staticIps, tags: tags2, techEmails } = service;
  return {
    ...{ project: project2, ipFilter, ipFilterObjects, maintenanceWindow: maintenanceWindow2, additionalDiskSpace },
    ...{ projectVpcId, staticIps, tags: tags2, techEmails },
    terminationProtection: service.terminationProtection ?? protect
  };
}
function endpointPlans(name, { clusters }) {
  return sortedEntries(clusters).flatMap(([alias2, { external, project: project2 }]) => {
    if (external === void 0) return [];
    const endpointName = external.endpointName ?? `${name}-${alias2}`;
    return [{ resourceName: `${name}-${alias2}`, alias: alias2, project: project2, endpointName, external }];
  });
}

// components/topology/patterns/topicName.ts
var TOPIC_NAME_MAX_LENGTH = 249;

// components/topology/replication/replicationDecision.ts
function replicationDecider(flow, line) {
  const allowed = topicMatcher(flow.topics);
  const denied = topicMatcher(flow.topicsBlacklists);
  const ruleFor = (topic2) => {
    const filtered = !allowed(topic2) ? "not allowed" : denied(topic2) ? "denied" : void 0;
    if (filtered !== void 0 && !isHeartbeatsTopic(topic2)) return filtered;
    if (isInternalTopic(topic2, line)) return "internal topic";
    if (isCycle(flow.replicationPolicyClass, topic2, flow.targetCluster)) return "cycle";
    return filtered === void 0 ? "allowed" : "heartbeats";
  };
  const allowing = decidingPattern(flow.topics);
  const denying = decidingPattern(flow.topicsBlacklists);
  const details = {
    "not allowed": () => "matches no pattern in the allow list",
    denied: (topic2) => `matches "${denying(topic2)}" in the deny list`,
    "internal topic": () => INTERNAL_NAMES[line],
    cycle: () => `came from ${flow.targetCluster}, according to the prefixes of its name`,
    heartbeats: () => "is MirrorMaker's heartbeats topic, which is replicated whatever the lists say",
    allowed: (topic2) => `matches "${allowing(topic2)}" in the allow list`
  };
  return (topic2) => {
    const rule = ruleFor(topic2);
    return {
      replicated: rule === "allowed" || rule === "heartbeats",
      rule,
      // Made when asked for: most of what a plan looks at is not replicated, and nobody wants to know why.
      get remoteTopic() {
        return remoteTopicName(flow.replicationPolicyClass, flow.sourceCluster, topic2);
      },
      get detail() {
        return details[rule](topic2);
      }
    };
  };
}
var INTERNAL_NAMES = {
  "3.9": 'starts with "__" or "." or ends in ".internal" or "-internal", which MirrorMaker 3.9 never replicates',
  "4.x": `starts with "__" or "." or has the name of one of MirrorMaker's own topics (mm2*.internal, *.checkpoints.internal), which MirrorMaker never replicates`
};
function decidingPattern(patterns2) {
  const make = () => patterns2.map((pattern, last) => ({ pattern, matches: topicMatcher(patterns2.slice(0, last + 1)) }));
  let upTo;
  return (topic2) => (upTo ??= make()).find(({ matches }) => matches(topic2))?.pattern ?? "";
}

// components/topology/paths/topicPaths.ts
var MAX_REMOTE_TOPICS = 1e4;
function topicPaths(starts, flows, line) {
  const from = runningFlows(flows, line);
  const steps = /* @__PURE__ */ new Map();
  const places = [];
  const reach = (place) => {
    const key = placeKey(place);
    if (steps.has(key)) return;
    steps.set(key, []);
    places.push(place);
  };
  const paths = (complete2) => ({
    stepsFrom: (place) => steps.get(placeKey(place)) ?? [],
    places,
    complete: complete2
  });
  starts.forEach(reach);
  let copies = 0;
  for (const place of places) {
    const own2 = steps.get(placeKey(place));
    for (const { flow, decide } of from.get(place.cluster) ?? []) {
      if (copies >= MAX_REMOTE_TOPICS) return paths(false);
      const decision = decide(place.topic);
      const copy = copyOf(flow, decision);
      own2?.push({ flow, decision, copy });
      if (decision.replicated) copies += 1;
      if (copy !== void 0) reach(copy);
    }
  }
  return paths(true);
}
function copyOf({ targetCluster }, decision) {
  if (!decision.replicated) return void 0;
  const { remoteTopic } = decision;
  return remoteTopic.length > TOPIC_NAME_MAX_LENGTH ? void 0 : { cluster: targetCluster, topic: remoteTopic };
}
var placeKey = ({ cluster, topic: topic2 }) => `${cluster}/${topic2}`;
function runningFlows(flows, line) {
  const from = /* @__PURE__ */ new Map();
  for (const flow of flows.filter(({ enable }) => enable)) {
    const running = from.get(flow.sourceCluster) ?? [];
    running.push({ flow, decide: replicationDecider(flow, line) });
    from.set(flow.sourceCluster, running);
  }
  return from;
}

// components/topology/rules/doubledRules.ts
function doubledProblems(copies, flows) {
  const into = /* @__PURE__ */ new Map();
  for (const copy of copies) {
    const key = placeKey({ cluster: copy.targetCluster, topic: copy.remoteTopic });
    const others = into.get(key);
    if (others === void 0) into.set(key, [copy]);
    else others.push(copy);
  }
  return [...into.values()].flatMap((ways) => {
    const [second, first] = doubled(ways, into);
    if (first === void 0 || second === void 0) return [];
    const index = flows.findIndex(
      ({ sourceCluster, targetCluster }) => sourceCluster === second.sourceCluster && targetCluster === second.targetCluster
    );
    return [
      {
        path: childPath("flows", index),
        message: `writes "${second.remoteTopic}" on "${second.targetCluster}" with the records of "${second.topic}" on "${second.sourceCluster}", and the flow from "${first.sourceCluster}" writes it with those of "${first.topic}"; one of them is a copy of the other, or both are copies of one topic, so every record comes twice; deny the topic in one of the two flows`
      }
    ];
  });
}
var sourceKey = ({ sourceCluster, topic: topic2 }) => placeKey({ cluster: sourceCluster, topic: topic2 });
function doubled(ways, into) {
  const different = new Map(ways.map((way2) => [sourceKey(way2), way2]));
  if (different.size < 2) return [];
  const upstream = [...different.values()].map((way2) => ({ way: way2, topics: originsOf2(way2, into) }));
  for (const [index, { way: way2, topics }] of upstream.entries()) {
    const earlier = upstream.slice(0, index).find((other) => [...topics].some((topic2) => other.topics.has(topic2)));
    if (earlier !== void 0) return [way2, earlier.way];
  }
  return [];
}
function originsOf2(way2, into) {
  const origins = /* @__PURE__ */ new Set([sourceKey(way2)]);
  for (const place of origins) {
    for (const copy of into.get(place) ?? []) origins.add(sourceKey(copy));
  }
  return origins;
}

// components/topology/rules/remoteTopicRules.ts
function remoteTopicProblems({ remoteTopics: remoteTopics2 }, flows) {
  const tooLong = remoteTopics2.filter(({ remoteTopic }) => remoteTopic.length > TOPIC_NAME_MAX_LENGTH);
  const problems2 = tooLong.map(({ sourceCluster, targetCluster, topic: topic2, remoteTopic }) => ({
    path: childPath(
      "flows",
      flows.findIndex((flow) => flow.sourceCluster === sourceCluster && flow.targetCluster === targetCluster)
    ),
    message: `would name the copy of "${topic2}" with ${String(remoteTopic.length)} characters, and Kafka allows ${String(TOPIC_NAME_MAX_LENGTH)}; shorten the topic or the alias, or deny the topic`
  }));
  const warnings = remoteTopics2.length < MAX_REMOTE_TOPICS ? [] : [
    {
      path: "flows",
      message: `make ${String(MAX_REMOTE_TOPICS)} or more copies of the declared topics, because copies are copied onwards along every path; allow only the source's own topics, such as "[^.]+"`
    }
  ];
  return { problems: [...problems2, ...doubledProblems(remoteTopics2, flows)], warnings };
}

// components/topology/paths/remoteTopics.ts
function remoteTopics(topics, flows) {
  const declared = topics.map(({ cluster, topicName }) => ({ cluster, topic: topicName }));
  const paths = topicPaths(declared, flows, "4.x");
  return paths.places.flatMap(
    ({ cluster, topic: topic2 }) => paths.stepsFrom({ cluster, topic: topic2 }).filter(({ decision }) => decision.replicated).map(({ flow: { targetCluster }, decision: { remoteTopic } }) => ({
      key: `${placeKey({ cluster, topic: topic2 })}/${targetCluster}`,
      copy: { sourceCluster: cluster, topic: topic2, targetCluster, remoteTopic }
    }))
  ).sort((a, b) => compareText(a.key, b.key)).map(({ copy }) => copy);
}

// components/topology/arguments/clusterAlias.ts
var CLUSTER_ALIAS_PATTERN = /^[a-z0-9][a-z0-9_-]{0,63}$/;
function clusterAliasProblem(alias2) {
  if (CLUSTER_ALIAS_PATTERN.test(alias2)) return void 0;
  if (alias2.includes(".")) {
    return `is not a valid cluster alias: a dot defeats MirrorMaker's cycle detection; write "${alias2.replaceAll(".", "-")}"`;
  }
  return "is not a valid cluster alias: use lower-case letters, digits, - and _, at most 64 characters";
}

// components/topology/values/network.ts
var import_node_net = require("node:net");
function isNetwork(network2) {
  const [address = "", prefix] = network2.split("/");
  const version2 = (0, import_node_net.isIP)(address);
  const bits = version2 === 4 ? 32 : 128;
  return version2 !== 0 && (prefix === void 0 || /^\d+$/.test(prefix) && Number(prefix) <= bits);
}

// components/topology/rules/serviceRules.ts
function createdServiceProblems(path, serviceType, service) {
  return [...ipFilterProblems(path, service), ...planProblems(path, serviceType, service.plan)];
}
function ipFilterProblems(path, { ipFilter, ipFilterObjects }) {
  if (ipFilter !== void 0 && ipFilterObjects !== void 0) {
    return [
      {
        path: `${path}.ipFilterObjects`,
        message: "cannot be combined with ipFilter; list all networks in one of them"
      }
    ];
  }
  if (ipFilter === void 0 && ipFilterObjects === void 0) {
    return [
      {
        path: `${path}.ipFilter`,
        message: "is missing; write the networks that may connect, because Aiven's default is open to the world"
      }
    ];
  }
  return [
    ...networkProblems(`${path}.ipFilter`, known(ipFilter) ?? [], (item) => item),
    ...networkProblems(
      `${path}.ipFilterObjects`,
      (known(ipFilterObjects) ?? []).map(({ network: network2 }) => network2),
      (item) => `${item}.network`
    )
  ];
}
function networkProblems(path, networks, at2) {
  return networks.flatMap(
    (network2, index) => isDeferred(network2) || isNetwork(network2) ? [] : [
      {
        path: at2(childPath(path, index)),
        message: `${JSON.stringify(network2)} is not a network; write an address and a prefix length such as 10.0.0.0/8`
      }
    ]
  );
}
function planProblems(path, serviceType, plan2) {
  const excluded = plan2 === void 0 ? void 0 : planFacts(serviceType, plan2).excluded;
  return excluded === void 0 ? [] : [{ path: `${path}.plan`, message: `${excluded}; write startup-4 or larger` }];
}
function sameNameProblems(services) {
  const taken = /* @__PURE__ */ new Set();
  return services.flatMap(({ serviceName: serviceName2, project: project2, path }) => {
    const key = `${project2 ?? ""}/${serviceName2}`;
    const isTaken = taken.has(key);
    taken.add(key);
    if (!isTaken || path === void 0) return [];
    return [{ path, message: `"${serviceName2}" is already the name of another service here; choose a different one` }];
  });
}

// components/topology/rules/clusterRules.ts
function clusterProblems(clusters, aliases) {
  return [
    ...aliases.length >= 2 ? [] : [{ path: "clusters", message: "must hold at least two clusters" }],
    ...aliases.flatMap(aliasProblems),
    ...[...clusters].flatMap(([alias2, cluster]) => oneClusterProblems(childPath("clusters", alias2), cluster)),
    ...sameServiceProblems(clusters)
  ];
}
function aliasProblems(alias2) {
  const message = clusterAliasProblem(alias2);
  return message === void 0 ? [] : [{ path: childPath("clusters", alias2), message }];
}
var WHAT_IT_IS = {
  existingService: "existingService, which is never changed",
  stackReference: "stackReference, which is never changed",
  external: "external, which is not an Aiven service",
  existingEndpoint: "existingEndpoint, which is never changed"
};
function oneClusterProblems(path, cluster) {
  const kind = clusterKind(cluster);
  if (kind === "created") return createdProblems(path, cluster);
  const strangers = Object.keys(cluster).filter((key) => key !== kind && !BESIDE[kind].includes(key)).map((key) => ({
    path: `${path}.${key}`,
    message: `cannot be combined with ${WHAT_IT_IS[kind]}; remove one of the two`
  }));
  return [
    ...strangers,
    ...cluster.external === void 0 ? [] : externalProblems(`${path}.external`, cluster.external)
  ];
}
function createdProblems(path, cluster) {
  const required = {
    plan: "write a plan such as business-4",
    cloudName: "write a cloud and region such as google-europe-west1"
  };
  return [
    ...Object.entries(required).filter(([key]) => cluster[key] === void 0).map(([key, advice]) => ({
      path: `${path}.${key}`,
      message: `is missing; ${advice} (or name an existingService)`
    })),
    ...createdServiceProblems(path, "kafka", cluster),
    ...quotaProblems(path, cluster),
    ...userProblems(path, cluster)
  ];
}
function quotaProblems(path, { quotas = {} }) {
  return Object.entries(quotas).flatMap(([key, quota2]) => {
    const at2 = childPath(`${path}.quotas`, key);
    const { user: user3, clientId, consumerByteRate, producerByteRate, requestPercentage } = quota2;
    const isFor = user3 ?? clientId;
    const limit = consumerByteRate ?? producerByteRate ?? requestPercentage;
    return [
      ...isFor === void 0 ? [{ path: at2, message: "applies to nobody; set user, clientId or both" }] : [],
      ...limit === void 0 ? [{ path: at2, message: "limits nothing; set consumerByteRate, producerByteRate or requestPercentage" }] : []
    ];
  });
}
function userProblems(path, { users = {} }) {
  return Object.entries(users).flatMap(([username, user3]) => {
    const at2 = childPath(`${path}.users`, username);
    return [
      // The provider's own check.
      .../^[a-zA-Z0-9_?][a-zA-Z0-9_?*.-]{0,62}$/.test(username) ? [] : [
        {
          path: at2,
          message: 'is not a valid user name: use letters, digits, "_", "-" and ".", at most 63 characters'
        }
      ],
      ...username === "avnadmin" ? [{ path: at2, message: "exists on every service; choose another name" }] : [],
      ...passwordProblems(at2, user3)
    ];
  });
}
function passwordProblems(path, user3) {
  const { password, passwordWo, passwordWoVersion } = user3;
  const missing = passwordWo === void 0 ? "passwordWo" : "passwordWoVersion";
  return [
    ...["password", "passwordWo"].filter((key) => (known(user3[key])?.length ?? 8) < 8).map((key) => ({ path: `${path}.${key}`, message: "is too short; write at least 8 characters" })),
    ...password !== void 0 && passwordWo !== void 0 ? [{ path: `${path}.passwordWo`, message: "cannot be combined with password; remove one of the two" }] : [],
    ...passwordWo === void 0 !== (passwordWoVersion === void 0) ? [{ path: `${path}.${missing}`, message: "is missing; passwordWo and passwordWoVersion go together" }] : []
  ];
}
function externalProblems(path, external) {
  const { securityProtocol, sslClientCert, sslClientKey } = external;
  const isSasl = securityProtocol.startsWith("SASL");
  const sasl = ["saslMechanism", "saslPlainUsername", "saslPlainPassword"].flatMap((key) => {
    if (isSasl && external[key] === void 0) {
      return [{ path: `${path}.${key}`, message: `is missing; ${securityProtocol} needs it` }];
    }
    if (!isSasl && external[key] !== void 0) {
      return [{ path: `${path}.${key}`, message: `is not used by ${securityProtocol}; remove it, or write SASL_SSL` }];
    }
    return [];
  });
  const isHalf = sslClientCert === void 0 !== (sslClientKey === void 0);
  const missing = sslClientCert === void 0 ? "sslClientCert" : "sslClientKey";
  return [
    ...sasl,
    ...isHalf ? [{ path: `${path}.${missing}`, message: "is missing; a client certificate and its key go together" }] : []
  ];
}
function sameServiceProblems(clusters) {
  const first = /* @__PURE__ */ new Map();
  return [...clusters].flatMap(([alias2, cluster]) => {
    const service = known(cluster.existingService);
    if (service === void 0) return [];
    const key = `${known(cluster.project) ?? ""}/${service}`;
    const other = first.get(key);
    first.set(key, other ?? alias2);
    if (other === void 0) return [];
    return [
      {
        path: `${childPath("clusters", alias2)}.existingService`,
        message: `"${service}" already has the alias "${other}"; MirrorMaker would copy the cluster onto itself; use one alias`
      }
    ];
  });
}

// components/topology/rules/flowRules.ts
var import_fastest_levenshtein2 = __toESM(require_mod());

// components/topology/patterns/patternAutomaton.ts
var TOPIC_NAME_CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
var OP = { ALT: 1, ALT_MATCH: 2, CAPTURE: 3, EMPTY_WIDTH: 4, MATCH: 6, NOP: 7, RUNE: 8, RUNE_ANY_NOT_NL: 11 };
var ANY_RUNE_OPS = /* @__PURE__ */ new Set([10, OP.RUNE_ANY_NOT_NL]);
var BEGIN = 1 | 4;
var END = 2 | 8;
var WORD_BOUNDARY = 16;
var NO_WORD_BOUNDARY = 32;
function patternAutomaton(patterns2) {
  if (patterns2.length === 0) return MATCHES_NOTHING;
  const program = RE2JS.compile(patterns2.join("|")).re2().prog;
  const instructions = program.inst;
  const conditional = instructions.some(({ op }) => op === OP.EMPTY_WIDTH);
  const { classes, firsts } = characterClasses(instructions, conditional);
  const states = [];
  const known2 = /* @__PURE__ */ new Map();
  const intern = (targets, before) => {
    const reached = closure(instructions, targets);
    const key = `${before}${reached.join(",")}`;
    const existing = known2.get(key);
    if (existing !== void 0) return existing;
    const atEnd = closure(instructions, reached, conditions(before, "edge"));
    const accepts2 = atEnd.some((pc) => at(instructions, pc).op === OP.MATCH);
    known2.set(key, states.length);
    return states.push({ instructions: reached, before, accepts: accepts2, next: [] }) - 1;
  };
  const step = (state, character) => {
    const after = sideOf(character);
    const ready = conditional ? closure(instructions, state.instructions, conditions(state.before, after)) : state.instructions;
    const targets = ready.map((pc) => at(instructions, pc)).filter((instruction) => reads(instruction, character));
    return intern(
      targets.map(({ out }) => out),
      conditional ? after : "other"
    );
  };
  intern([program.start], "edge");
  return {
    classes,
    next: (state, character) => {
      const from = at(states, state);
      const characterClass = at(classes, character);
      return from.next[characterClass] ??= step(from, TOPIC_NAME_CHARACTERS.charAt(at(firsts, characterClass)));
    },
    accepts: (state) => at(states, state).accepts,
    isDead: (state) => at(states, state).instructions.length === 0
  };
}
function difference(allowed, denied) {
  const { classes } = commonClasses([allowed, denied]);
  const states = [];
  const known2 = /* @__PURE__ */ new Map();
  const intern = (allowedState, deniedState) => {
    const key = `${String(allowedState)},${String(deniedState)}`;
    const existing = known2.get(key);
    if (existing !== void 0) return existing;
    known2.set(key, states.length);
    return states.push({ allowed: allowedState, denied: deniedState, next: [] }) - 1;
  };
  intern(0, 0);
  return {
    classes,
    next: (state, character) => {
      const from = at(states, state);
      return from.next[at(classes, character)] ??= intern(
        allowed.next(from.allowed, character),
        denied.next(from.denied, character)
      );
    },
    accepts: (state) => allowed.accepts(at(states, state).allowed) && !denied.accepts(at(states, state).denied),
    isDead: (state) => allowed.isDead(at(states, state).allowed)
  };
}
function commonClasses(automata2) {
  return groups((_, index) => automata2.map((automaton) => at(automaton.classes, index)).join());
}
function groups(keyOf) {
  const numbers = /* @__PURE__ */ new Map();
  const firsts = [];
  const classes = Array.from(TOPIC_NAME_CHARACTERS, (character, index) => {
    const key = keyOf(character, index);
    const existing = numbers.get(key);
    if (existing !== void 0) return existing;
    numbers.set(key, firsts.length);
    return firsts.push(index) - 1;
  });
  return { classes, firsts };
}
var MATCHES_NOTHING = {
  classes: Array.from(TOPIC_NAME_CHARACTERS, () => 0),
  next: () => 0,
  accepts: () => false,
  isDead: () => true
};
function closure(instructions, from, holds) {
  const seen = /* @__PURE__ */ new Set();
  const reached = [];
  const pending = [...from];
  for (let pc = pending.pop(); pc !== void 0; pc = pending.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    const { op, out, arg } = at(instructions, pc);
    if (op === OP.ALT || op === OP.ALT_MATCH) pending.push(out, arg);
    else if (op === OP.CAPTURE || op === OP.NOP) pending.push(out);
    else if (op === OP.EMPTY_WIDTH && holds !== void 0) {
      if ((arg & ~holds) === 0) pending.push(out);
    } else if (op === OP.EMPTY_WIDTH || op === OP.MATCH || isRune(op)) reached.push(pc);
  }
  return reached.sort((a, b) => a - b);
}
function conditions(before, after) {
  const boundary = before === "word" !== (after === "word") ? WORD_BOUNDARY : NO_WORD_BOUNDARY;
  return boundary | (before === "edge" ? BEGIN : 0) | (after === "edge" ? END : 0);
}
function sideOf(character) {
  return /\w/.test(character) ? "word" : "other";
}
function isRune(op) {
  return op >= OP.RUNE && op <= OP.RUNE_ANY_NOT_NL;
}
function reads(instruction, character) {
  return ANY_RUNE_OPS.has(instruction.op) || isRune(instruction.op) && instruction.matchRune(character.charCodeAt(0));
}
function characterClasses(instructions, conditional) {
  const readers = instructions.filter(({ op }) => isRune(op));
  return groups((character) => {
    const read2 = readers.map((reader) => reads(reader, character) ? "1" : "0").join("");
    return conditional ? read2 + sideOf(character) : read2;
  });
}
function at(list2, index) {
  const value = list2[index];
  if (value === void 0) throw new RangeError(`nothing at ${String(index)}`);
  return value;
}

// components/topology/patterns/patternOverlap.ts
var OVERLAP_STATE_LIMIT = 1e4;
var ILLEGAL_NAMES = "\\.{0}|\\.|\\.\\.";
function patternOverlap(flows) {
  const languages2 = flows.map(languageOf);
  const unreadable = languages2.find(({ problem }) => problem !== void 0)?.problem;
  if (unreadable !== void 0) return { overlap: "unknown", reason: unreadable };
  if (languages2.some((one, i) => languages2.slice(i + 1).some((other) => outlinesExclude(one.outlines, other.outlines)))) {
    return { overlap: "none" };
  }
  const ids = languages2.map(({ id }) => id).sort((a, b) => a - b);
  return answers(ids.join(), () => {
    const example = guessExample(languages2);
    return example === void 0 ? shortestName(languages2.map(fromStart)) : { overlap: "some", example };
  });
}
function matchesNothing(topics, topicsBlacklists) {
  return patternOverlap([{ topics, topicsBlacklists }]).overlap === "none";
}
var languagesOfFlows = /* @__PURE__ */ new WeakMap();
var languages = patternMemory(5e4);
var answers = patternMemory(5e4);
var automata = patternMemory(5e3);
var listAutomata = patternMemory(5e3);
var languageCount = 0;
function languageOf(flow) {
  const existing = languagesOfFlows.get(flow);
  if (existing !== void 0) return existing;
  const key = JSON.stringify([flow.topics, flow.topicsBlacklists]);
  const language = languages(key, () => makeLanguage(flow));
  languagesOfFlows.set(flow, language);
  return language;
}
function makeLanguage({ topics, topicsBlacklists }) {
  const [allowed, denied] = [topicMatcher(topics), topicMatcher(topicsBlacklists)];
  const unreadable = [...topics, ...topicsBlacklists].map((pattern) => ({ pattern, problem: topicPatternProblem(pattern) })).find(({ problem }) => problem !== void 0);
  return {
    topics,
    topicsBlacklists,
    id: languageCount += 1,
    outlines: patternOutlines(topics),
    passes: (topic2) => !/^\.{0,2}$/.test(topic2) && allowed(topic2) && !denied(topic2),
    problem: unreadable && `the pattern "${unreadable.pattern}" ${String(unreadable.problem)}`
  };
}
function guessExample(languages2) {
  const heads = languages2.flatMap(({ outlines }) => outlines.map(({ head }) => head));
  const guesses = heads.flatMap((head) => [head, `${head}a`]).filter((name) => name.length <= TOPIC_NAME_MAX_LENGTH);
  guesses.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return guesses.find((name) => languages2.every(({ passes }) => passes(name)));
}
function automatonOf({ id, topics, topicsBlacklists }) {
  return automata(
    String(id),
    () => difference(listAutomaton(topics), listAutomaton([...topicsBlacklists, ILLEGAL_NAMES]))
  );
}
function listAutomaton(patterns2) {
  return listAutomata(JSON.stringify(patterns2), () => patternAutomaton(patterns2));
}
function listsAutomaton(flow) {
  const language = languageOf(flow);
  return language.problem === void 0 ? automatonOf(language) : { problem: language.problem };
}
var fromStart = (language) => ({ automaton: automatonOf(language), state: 0 });
function shortestName(cursors) {
  const characters = commonClasses(cursors.map(({ automaton }) => automaton)).firsts;
  const places = [{ cursors, name: "" }];
  const seen = new Set(places.map(placeKey2));
  for (const { cursors: cursors2, name } of places) {
    if (cursors2.every(({ automaton, state }) => automaton.accepts(state))) return { overlap: "some", example: name };
    if (name.length === TOPIC_NAME_MAX_LENGTH) continue;
    for (const character of characters) {
      const next = {
        cursors: cursors2.map(({ automaton, state }) => ({ automaton, state: automaton.next(state, character) })),
        name: name + TOPIC_NAME_CHARACTERS.charAt(character)
      };
      if (next.cursors.some(({ automaton, state }) => automaton.isDead(state)) || seen.has(placeKey2(next))) continue;
      seen.add(placeKey2(next));
      places.push(next);
    }
    if (places.length > OVERLAP_STATE_LIMIT) {
      return {
        overlap: "unknown",
        reason: `the patterns are too complex (more than ${String(OVERLAP_STATE_LIMIT)} states)`
      };
    }
  }
  return { overlap: "none" };
}
function placeKey2({ cursors }) {
  return cursors.map(({ state }) => state).join();
}

// components/topology/patterns/topicPatternWarning.ts
function topicPatternWarning(pattern) {
  if (topicPatternProblem(pattern) !== void 0) return void 0;
  if (matchesNothing([pattern], [])) {
    return "matches no topic name: names are 1 to 249 letters, digits, dots, hyphens and underscores, and a pattern must match the whole name";
  }
  const shape = withoutEscapesAndClasses(pattern);
  const warnings = [wildcardWarning(pattern), dotWarning(shape), anchorWarning(shape), flagWarning(pattern)].filter(
    (warning) => warning !== void 0
  );
  return warnings.length === 0 ? void 0 : warnings.join("; ");
}
function wildcardWarning(pattern) {
  const [, head = "", last = ""] = /^((?:[\w-]|\\?\.)*)([\w-]|\\\.)\*$/.exec(pattern) ?? [];
  if (last === "") return void 0;
  return `means "${head}" and any number of "${last}", because * repeats what comes before it; write ${head}${last}.* for every name that starts like this`;
}
function dotWarning(shape) {
  const example = /[\w-]*\w\.\w[\w-]*/.exec(shape)?.[0];
  if (example === void 0) return void 0;
  return `has a dot, which matches any character, so that ${example.replace(".", "-")} matches too; write \\. for a dot (${example.replace(".", "\\.")})`;
}
function anchorWarning(shape) {
  if (!/^\^|\$$/.test(shape)) return void 0;
  return "needs no ^ and $, because a pattern must match the whole name anyway; leave them out";
}
function flagWarning(pattern) {
  const [flag2, letters = ""] = /\(\?([is-]+)\)/.exec(pattern) ?? [];
  if (flag2 === void 0 || !letters.includes("i")) return void 0;
  return `holds ${flag2}, which also changes the patterns after it in the list; write (?${letters}:...) around what it is for`;
}
function withoutEscapesAndClasses(pattern) {
  return pattern.replace(/\\Q.*?\\E|\\x[0-9a-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]/g, "#");
}

// components/topology/rules/flowRules.ts
function flowProblems(flows, context) {
  return [
    ...flows.flatMap(([index, flow]) => {
      const path = childPath("flows", index);
      return [
        ...endProblems(path, flow, context.aliases),
        ...mirrorMakerProblems(path, flow, context.mirrorMakerKeys),
        ...patternProblems(`${path}.topics`, flow.topics),
        ...patternProblems(`${path}.topicsBlacklist`, flow.topicsBlacklist),
        ...emptyTopicsProblems(path, flow),
        ...replicaProblems(path, flow, context.clusters[flow.targetCluster])
      ];
    }),
    ...samePairProblems(flows),
    ...mixedExactlyOnceProblems(flows, context.clusters)
  ];
}
function endProblems(path, flow, aliases) {
  const unknown2 = aliases === void 0 ? [] : ["sourceCluster", "targetCluster"].filter((end) => !aliases.includes(flow[end])).map((end) => ({
    path: `${path}.${end}`,
    message: `"${flow[end]}" is not a cluster alias here${didYouMean(flow[end], aliases)}`
  }));
  if (flow.sourceCluster !== flow.targetCluster) return unknown2;
  return [...unknown2, { path: `${path}.targetCluster`, message: "must be a different cluster from sourceCluster" }];
}
var didYouMean = (word, known2) => known2.length === 0 ? "" : `; did you mean "${(0, import_fastest_levenshtein2.closest)(word, known2)}"?`;
function mirrorMakerProblems(path, { mirrorMaker }, keys) {
  const at2 = `${path}.mirrorMaker`;
  if (keys === void 0) {
    if (mirrorMaker === void 0) return [];
    return [
      { path: at2, message: "is only for topologies with several MirrorMaker services; remove it, or use mirrorMakers" }
    ];
  }
  if (mirrorMaker === void 0) {
    return [{ path: at2, message: `is missing; name the service that runs the flow: ${[...keys].sort().join(", ")}` }];
  }
  if (keys.includes(mirrorMaker)) return [];
  return [{ path: at2, message: `"${mirrorMaker}" is not a key of mirrorMakers${didYouMean(mirrorMaker, keys)}` }];
}
function patternProblems(path, patterns2 = []) {
  return patterns2.flatMap((pattern, index) => {
    const problem = topicPatternProblem(pattern);
    return problem === void 0 ? [] : [{ path: childPath(path, index), message: problem }];
  });
}
function emptyTopicsProblems(path, { topics, topicsBlacklist }) {
  if (topics?.length === 0) {
    return [
      { path: `${path}.topics`, message: 'is empty, which Aiven reads as every topic; write [".*"], or enable: false' }
    ];
  }
  const allowed = topics ?? [".*"];
  if (!matchesNothing(allowed, withInternalTopicsDenied(topicsBlacklist ?? []))) return [];
  return [
    {
      path: `${path}.topics`,
      message: "allows only topics that topicsBlacklist denies, so nothing would be replicated; change one of the two lists"
    }
  ];
}
function replicaProblems(path, flow, target) {
  if (target?.plan === void 0 || clusterKind(target) !== "created") return [];
  const { nodes } = planFacts("kafka", target.plan);
  const replicas = flow.replicationFactor ?? DEFAULT_REPLICATION;
  if (nodes === void 0 || replicas <= nodes) return [];
  return [
    {
      path: `${path}.replicationFactor`,
      message: `${String(replicas)} is more than the ${String(nodes)} brokers of "${flow.targetCluster}" (${target.plan}), so no remote topic would ever be created; write at most ${String(nodes)}`
    }
  ];
}
function samePairProblems(flows) {
  const first = /* @__PURE__ */ new Map();
  return flows.flatMap(([index, { sourceCluster, targetCluster }]) => {
    const pair = JSON.stringify([sourceCluster, targetCluster]);
    const other = first.get(pair);
    if (other === void 0) {
      first.set(pair, index);
      return [];
    }
    return [
      {
        path: childPath("flows", index),
        message: `goes from ${sourceCluster} to ${targetCluster} as flows[${String(other)}] does; Aiven allows one flow for each pair, so merge their topics`
      }
    ];
  });
}
function mixedExactlyOnceProblems(flows, clusters) {
  const byTarget = /* @__PURE__ */ new Map();
  return flows.flatMap(([index, flow]) => {
    const key = JSON.stringify([flow.mirrorMaker ?? "", flow.targetCluster]);
    const [firstIndex, first] = byTarget.get(key) ?? [index, flow];
    byTarget.set(key, [firstIndex, first]);
    if (isExactlyOnce(flow, clusters) === isExactlyOnce(first, clusters)) return [];
    return [
      {
        path: `${childPath("flows", index)}.exactlyOnceDeliveryEnabled`,
        message: `differs from flows[${String(firstIndex)}], which writes to "${flow.targetCluster}" too; MirrorMaker sets exactly-once delivery for a target as a whole, so use the same value in both`
      }
    ];
  });
}
function flowWarnings(flows) {
  return flows.flatMap(([index, flow]) => {
    const path = childPath("flows", index);
    return [
      ...intervalWarnings(path, flow),
      ...patternWarnings(`${path}.topics`, flow.topics),
      ...patternWarnings(`${path}.topicsBlacklist`, flow.topicsBlacklist)
    ];
  });
}
function intervalWarnings(path, { syncGroupOffsetsIntervalSeconds: seconds }) {
  if (seconds === void 0 || seconds >= 5) return [];
  return [
    {
      path: `${path}.syncGroupOffsetsIntervalSeconds`,
      message: `${String(seconds)} s makes MirrorMaker list every consumer group of the source all the time; use 5 or more (60 matches the checkpoints)`
    }
  ];
}
function patternWarnings(path, patterns2 = []) {
  return patterns2.flatMap((pattern, index) => {
    const warning = topicPatternWarning(pattern);
    return warning === void 0 ? [] : [{ path: childPath(path, index), message: warning }];
  });
}

// components/topology/simulation/clusterIdentity.ts
function clusterIdentities(clusters) {
  const identities = /* @__PURE__ */ new Map();
  const byServer = /* @__PURE__ */ new Map();
  for (const [alias2, cluster] of Object.entries(clusters)) {
    const own2 = identityOf(cluster) ?? { id: `alias ${alias2}`, what: `"${alias2}"` };
    const servers2 = serversOf(cluster);
    const id = servers2.map((server) => byServer.get(server)).find((first) => first !== void 0) ?? own2.id;
    for (const server of servers2) byServer.set(server, id);
    identities.set(alias2, { ...own2, id });
  }
  return identities;
}
function identityOf(cluster) {
  const { stackReference, existingEndpoint } = cluster;
  switch (clusterKind(cluster)) {
    case "stackReference": {
      const { stack, cluster: alias2 } = stackReference ?? { stack: "", cluster: "" };
      return { id: JSON.stringify(["stack", stack, alias2]), what: `"${alias2}" of the stack ${stack}` };
    }
    case "existingEndpoint": {
      const endpoint2 = known(existingEndpoint);
      if (endpoint2 === void 0) return void 0;
      return { id: JSON.stringify(["endpoint", endpoint2]), what: `the endpoint "${endpoint2}"` };
    }
    case "external": {
      const servers2 = serversOf(cluster).join(", ");
      return servers2 === "" ? void 0 : { id: JSON.stringify(["servers", servers2]), what: `the cluster at ${servers2}` };
    }
    case "created":
    case "existingService":
      return void 0;
  }
}
function serversOf({ external }) {
  const servers2 = known(external?.bootstrapServers);
  if (typeof servers2 !== "string") return [];
  return servers2.split(",").map((server) => server.trim().toLowerCase()).filter((server) => server !== "").sort();
}

// components/topology/patterns/growingName.ts
var IN_TOPIC_NAMES = /^[\w.-]*$/;
var ROUNDS_LIMIT = 200;
var answers2 = patternMemory(2e4);
function growingName(passes, preferred = []) {
  const key = JSON.stringify(
    passes.map(({ lists, before, again }) => [lists.topics, lists.topicsBlacklists, before, again])
  );
  const cursors = preferred.length === 0 ? void 0 : cursorsOf(passes);
  if (Array.isArray(cursors)) {
    const example = preferred.find((name) => cursors.every((cursor) => accepts(cursor, name)));
    if (example !== void 0) return { overlap: "some", example };
  }
  return answers2(key, () => search(passes));
}
function search(passes) {
  const cursors = cursorsOf(passes);
  if (!Array.isArray(cursors)) return cursors;
  if (cursors.some(({ automaton, state }) => automaton.isDead(state))) return { overlap: "none" };
  return shortestName(cursors);
}
function cursorsOf(passes) {
  const cursors = /* @__PURE__ */ new Map();
  for (const { lists, before, again } of passes) {
    const automaton = listsAutomaton(lists);
    if ("problem" in automaton) return { overlap: "unknown", reason: automaton.problem };
    if (!IN_TOPIC_NAMES.test(before + again)) {
      return { overlap: "unknown", reason: `"${before}${again}" is no beginning of a topic name` };
    }
    const states = cursors.get(automaton) ?? /* @__PURE__ */ new Set();
    cursors.set(automaton, states);
    const own2 = /* @__PURE__ */ new Set();
    for (let state = read(automaton, 0, before); !own2.has(state); state = read(automaton, state, again)) {
      if (own2.size > ROUNDS_LIMIT) return { overlap: "unknown", reason: "the patterns count too many prefixes" };
      own2.add(state);
      states.add(state);
    }
  }
  return [...cursors].flatMap(([automaton, states]) => [...states].map((state) => ({ automaton, state })));
}
var accepts = ({ automaton, state }, name) => automaton.accepts(read(automaton, state, name));
function read(automaton, start, text6) {
  return Array.from(text6).reduce(
    (state, character) => automaton.next(state, TOPIC_NAME_CHARACTERS.indexOf(character)),
    start
  );
}

// components/topology/simulation/filterTable.ts
var ANSWERS = { none: "no", some: "yes", unknown: "unknown" };
var NO_TOPICS_OF_USERS = ["__.*", "\\..*", "mm2.*\\.internal", ".*\\.checkpoints\\.internal", ".*heartbeats"];
var FilterTable = class {
  /** @param declared topics of all clusters, which make the best examples */
  constructor(declared = []) {
    this.declared = declared;
  }
  declared;
  ids = /* @__PURE__ */ new Map();
  filters = [];
  idOf({ topics, topicsBlacklists }) {
    const key = JSON.stringify([topics, topicsBlacklists]);
    const id = this.ids.get(key) ?? this.filters.push({ topics, topicsBlacklists }) - 1;
    this.ids.set(key, id);
    return id;
  }
  meet = (ids) => ANSWERS[patternOverlap(this.listsOf(ids)).overlap];
  travel = (path, times) => ANSWERS[growingName(this.passes(path, times)).overlap];
  /** A topic that goes the whole way again and again; a declared one if there is one. */
  traveller(path) {
    const usual = this.common(path.map(({ filter }) => filter));
    const isUsual = path.every(({ keepsNames: keepsNames2 }) => keepsNames2) && usual.overlap === "some";
    const passes = this.passes(path, "forever");
    return growingName(passes, [...this.declared, ...isUsual ? [usual.example] : []]);
  }
  /** A topic that all of the filters let through; a declared one if there is one. */
  common(ids) {
    const matchers = this.listsOf(ids).map(({ topics, topicsBlacklists }) => ({
      allowed: topicMatcher(topics),
      denied: topicMatcher(topicsBlacklists)
    }));
    const example = this.declared.find(
      (name) => matchers.every(({ allowed, denied }) => allowed(name) && !denied(name))
    );
    return example === void 0 ? patternOverlap(this.listsOf(ids)) : { overlap: "some", example };
  }
  /** What some lists have in common, in words. */
  words(overlap) {
    if (overlap.overlap === "some") {
      const isDeclared = this.declared.includes(overlap.example);
      return isDeclared ? `"${overlap.example}"` : `topics such as "${overlap.example}"`;
    }
    return `topics that cannot be determined${overlap.overlap === "unknown" ? ` (${overlap.reason})` : ""}`;
  }
  passes(path, times) {
    let before = "";
    const passed2 = path.flatMap((edge) => {
      const passes = this.listsOf([edge.filter]).map((lists) => ({ lists, before }));
      if (!edge.keepsNames) before = `${edge.sourceAlias}.${before}`;
      return passes;
    });
    const again = times === "once" ? "" : before;
    return [{ lists: namesThatGo(path), before: "", again: "" }, ...passed2.map((pass) => ({ ...pass, again }))];
  }
  listsOf(ids) {
    return ids.flatMap((id) => this.filters[id] ?? []);
  }
};
function namesThatGo(path) {
  const entered = path.filter(({ keepsNames: keepsNames2 }) => !keepsNames2).map(({ targetAlias }) => targetAlias);
  const origins = [...new Set(entered)].sort().map((alias2) => `(.*\\.)?${alias2.replaceAll(".", "\\.")}\\..*`);
  return { topics: [".*"], topicsBlacklists: [...NO_TOPICS_OF_USERS, ...origins] };
}
function namesOnWay(topic2, path, steps) {
  const names3 = [topic2];
  for (let step = 0; step < steps; step += 1) {
    const edge = path[step % path.length];
    const last = names3.at(-1) ?? topic2;
    if (edge === void 0) break;
    const next = edge.keepsNames ? last : `${edge.sourceAlias}.${last}`;
    if (next.length > TOPIC_NAME_MAX_LENGTH) break;
    names3.push(next);
  }
  return names3;
}

// components/topology/simulation/stronglyConnected.ts
function stronglyConnected(edges) {
  const from = /* @__PURE__ */ new Map();
  for (const { source, target } of edges) {
    from.set(source, [...from.get(source) ?? [], target]);
    if (!from.has(target)) from.set(target, []);
  }
  const order = /* @__PURE__ */ new Map();
  const lowest = /* @__PURE__ */ new Map();
  const component = /* @__PURE__ */ new Map();
  const open = [];
  const visit = (root) => {
    const calls = [{ node: root, next: 0 }];
    for (let call = calls.at(-1); call !== void 0; call = calls.at(-1)) {
      const { node } = call;
      if (call.next === 0) {
        order.set(node, order.size);
        lowest.set(node, order.get(node) ?? 0);
        open.push(node);
      }
      const target = from.get(node)?.[call.next];
      call.next += 1;
      if (target === void 0) {
        if (lowest.get(node) === order.get(node)) close(node);
        calls.pop();
        const parent = calls.at(-1)?.node;
        if (parent !== void 0) lower(parent, lowest.get(node));
      } else if (!order.has(target)) {
        calls.push({ node: target, next: 0 });
      } else if (!component.has(target)) {
        lower(node, order.get(target));
      }
    }
  };
  const lower = (node, to = Number.POSITIVE_INFINITY) => {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  };
  const close = (root) => {
    const id = component.size;
    for (let node = open.pop(); node !== void 0; node = open.pop()) {
      component.set(node, id);
      if (node === root) return;
    }
  };
  for (const node of from.keys()) if (!order.has(node)) visit(node);
  return component;
}

// components/topology/simulation/endlessWays.ts
var SEARCH_LIMIT = 5e3;
var GROWING_LIMIT = 400;
function endlessWays(edges, topics) {
  const beginnings = [...edges.filter(({ keepsNames: keepsNames2 }) => keepsNames2), ...prefixingBeginnings(edges)];
  if (beginnings.length === 0) return /* @__PURE__ */ new Map();
  const component = stronglyConnected(edges);
  const isInside = ({ source, target }) => component.get(source) === component.get(target);
  const inside = edges.filter(isInside);
  const remembered2 = { ...topics, meet: remembering(topics.meet) };
  const [every, prefixing] = [bySource(inside), bySource(inside.filter(({ keepsNames: keepsNames2 }) => !keepsNames2))];
  const ways = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  for (const edge of beginnings.filter(isInside)) {
    if (told.has(edge)) continue;
    const way2 = wayThrough(edge, edge.keepsNames ? every : prefixing, remembered2);
    if (way2 === void 0) continue;
    ways.set(edge, way2);
    for (const step of way2.path) if (!step.keepsNames) told.add(step);
  }
  return ways;
}
function prefixingBeginnings(edges) {
  const aliases = /* @__PURE__ */ new Map();
  const isNew = (cluster, alias2) => (aliases.get(cluster) ?? alias2) !== alias2;
  const several = edges.some(({ source, target, sourceAlias, targetAlias }) => {
    if (isNew(source, sourceAlias)) return true;
    aliases.set(source, sourceAlias);
    if (isNew(target, targetAlias)) return true;
    aliases.set(target, targetAlias);
    return false;
  });
  return several ? edges.filter(({ keepsNames: keepsNames2 }) => !keepsNames2) : [];
}
function bySource(edges) {
  const from = /* @__PURE__ */ new Map();
  for (const edge of edges) {
    const known2 = from.get(edge.source);
    if (known2 === void 0) from.set(edge.source, [edge]);
    else known2.push(edge);
  }
  return from;
}
function wayThrough(first, from, topics) {
  const beginning = stepAfter([], first, []);
  if (judge(beginning, topics) === "no") return void 0;
  let doubtful;
  const closes = (step) => {
    if (step.last.target !== first.source) return void 0;
    const known2 = judge(step, topics);
    const certainty = known2 === "yes" ? topics.travel(step.path, "forever") : known2;
    if (certainty === "yes") return { path: step.path, certainty };
    if (certainty === "unknown") doubtful ??= { path: step.path, certainty };
    return void 0;
  };
  const closed = closes(beginning);
  if (closed !== void 0) return closed;
  const queue = [beginning];
  const seen = /* @__PURE__ */ new Set();
  let growing = 0;
  for (const step of queue) {
    if (seen.size > SEARCH_LIMIT || growing > GROWING_LIMIT)
      return doubtful ?? { path: step.path, certainty: "unknown" };
    for (const last of from.get(step.last.target) ?? []) {
      if (!goesOn(step.path, last)) continue;
      const next = stepAfter(step.path, last, step.filters);
      const key = placeKey3(next);
      if (seen.has(key)) continue;
      if (next.filters === void 0) growing += 1;
      if (judge(next, topics) === "no") continue;
      const end = closes(next);
      if (end !== void 0) return end;
      seen.add(key);
      queue.push(next);
    }
  }
  return doubtful;
}
function stepAfter(path, last, filters) {
  return { path: [...path, last], last, filters: passed(filters, last) };
}
function judge({ path, filters }, topics) {
  return filters === void 0 ? topics.travel(path, "once") : topics.meet(filters);
}
function goesOn(path, next) {
  if (next.keepsNames) return path.filter((edge) => edge === next).length < 2;
  return path.every(
    (edge) => edge.keepsNames || edge.sourceAlias !== next.targetAlias && edge.targetAlias !== next.sourceAlias
  ) && path.filter((edge) => edge === next).length < 2;
}
function passed(filters, { filter, keepsNames: keepsNames2 }) {
  if (filters === void 0 || !keepsNames2) return void 0;
  return filters.includes(filter) ? filters : [...filters, filter].sort((a, b) => a - b);
}
function placeKey3({ path, last, filters }) {
  if (filters !== void 0) return JSON.stringify([last.target, filters]);
  let prefix = "";
  const passes = /* @__PURE__ */ new Set();
  const entered = /* @__PURE__ */ new Set();
  for (const edge of path) {
    passes.add(`${String(edge.filter)} ${prefix}`);
    if (edge.keepsNames) continue;
    prefix = `${edge.sourceAlias}.${prefix}`;
    entered.add(edge.targetAlias);
  }
  return JSON.stringify([last.target, prefix, [...entered].sort(), [...passes].sort()]);
}
function remembering(meet) {
  const answers3 = /* @__PURE__ */ new Map();
  return (filters) => {
    const key = filters.join();
    const answer = answers3.get(key) ?? meet(filters);
    answers3.set(key, answer);
    return answer;
  };
}

// components/topology/rules/endlessRules.ts
function endlessFindings(edges, filters, identities) {
  const ways = endlessWays(edges, filters);
  const found = [...ways].map(([edge, way2]) => ({
    isCertain: way2.certainty === "yes",
    problem: edge.keepsNames ? keepingProblem(edge, way2, filters) : prefixingProblem(edge, way2.path, travelling(way2, filters), identities)
  }));
  const areTold = found.some(({ isCertain }) => isCertain) || !edges.some(({ emitsHeartbeats }) => emitsHeartbeats);
  return areTold ? found : [...found, ...heartbeatsFindings(edges, identities)];
}
function keepingProblem(edge, way2, filters) {
  return {
    path: `${childPath("flows", edge.index)}.replicationPolicyClass`,
    message: `keeps topic names around a loop (${aliasesOn(way2.path)}), so records of ${travelling(way2, filters)} are copied forever; use DefaultReplicationPolicy in all of its flows (one alone does not stop it), or give the flows topics that do not overlap`
  };
}
function prefixingProblem(edge, path, topics, identities) {
  return {
    path: childPath("flows", edge.index),
    message: `is part of a loop (${aliasesOn(path)}), because ${oneCluster(path, identities)}, which MirrorMaker does not know when it looks for its own prefixes; records of ${topics} are copied forever; give each cluster one alias, or give the flows topics that do not overlap`
  };
}
function heartbeatsFindings(edges, identities) {
  const prefixing = edges.map((edge) => ({ ...edge, keepsNames: false }));
  const ways = endlessWays(prefixing, { meet: () => "yes", travel: () => "yes" });
  return [...ways].map(([edge, { path, certainty }]) => ({
    isCertain: certainty === "yes",
    problem: prefixingProblem(
      edge,
      path,
      `MirrorMaker's own topic ${names("heartbeats", path)}, which passes every list,`,
      identities
    )
  }));
}
function oneCluster(path, identities) {
  const aliases = /* @__PURE__ */ new Map();
  for (const { source, sourceAlias, target, targetAlias } of path) {
    aliases.set(source, (aliases.get(source) ?? /* @__PURE__ */ new Set()).add(sourceAlias));
    aliases.set(target, (aliases.get(target) ?? /* @__PURE__ */ new Set()).add(targetAlias));
  }
  return [...aliases.values()].filter((own2) => own2.size > 1).map((own2) => {
    const listed = [...own2].sort().map((alias2) => `"${alias2}"`);
    const what = identities.get([...own2].sort()[0] ?? "")?.what ?? "one cluster";
    return `${listed.join(" and ")} are one cluster, ${what}`;
  }).join(", and ");
}
function aliasesOn(path) {
  const places = path.map(({ targetAlias }, index) => {
    const next = path[index + 1]?.sourceAlias ?? targetAlias;
    return next === targetAlias ? targetAlias : `${targetAlias} = ${next}`;
  });
  const [first] = path;
  const last = path.at(-1);
  const isBack = first === void 0 || last === void 0 || last.targetAlias === first.sourceAlias;
  return [first?.sourceAlias, ...places].join(" \u2192 ") + (isBack ? "" : ` = ${first.sourceAlias}`);
}
function travelling({ path }, filters) {
  const traveller = filters.traveller(path);
  if (traveller.overlap !== "some") return filters.words(traveller);
  return path.every(({ keepsNames: keepsNames2 }) => keepsNames2) ? filters.words(traveller) : names(traveller.example, path);
}
function names(topic2, path) {
  const [first, ...others] = new Set(namesOnWay(topic2, path, 2 * path.length));
  return `"${first ?? topic2}" (${others.map((name) => `then "${name}"`).join(", ")} and so on)`;
}

// components/topology/rules/flowEdges.ts
function flowEdges(flows, identities, filters) {
  const clusterOf = (alias2) => identities.get(alias2)?.id ?? `alias ${alias2}`;
  return flows.filter(([, flow]) => isJudged(flow)).map(([index, flow]) => ({
    source: clusterOf(flow.sourceCluster),
    target: clusterOf(flow.targetCluster),
    sourceAlias: flow.sourceCluster,
    targetAlias: flow.targetCluster,
    filter: filters.idOf({
      topics: flow.topics ?? [".*"],
      topicsBlacklists: withInternalTopicsDenied(flow.topicsBlacklist ?? [])
    }),
    keepsNames: keepsNames(flow),
    emitsHeartbeats: flow.emitHeartbeatsEnabled !== false || flow.emitBackwardHeartbeatsEnabled !== false,
    index
  }));
}
function isJudged({
  enable,
  sourceCluster,
  targetCluster,
  topics = [],
  topicsBlacklist = []
}) {
  return enable !== false && sourceCluster !== targetCluster && [...topics, ...topicsBlacklist].every((pattern) => topicPatternProblem(pattern) === void 0);
}

// components/topology/rules/identityRules.ts
function identityProblems(flows, clusters) {
  const identities = clusterIdentities(clusters);
  const severalAliases = new Set([...identities.values()].map(({ id }) => id)).size < identities.size;
  if (!severalAliases && !flows.some(([, flow]) => keepsNames(flow))) return { problems: [], warnings: [] };
  const filters = new FilterTable(Object.values(clusters).flatMap(({ topics }) => Object.keys(topics ?? {})));
  const edges = flowEdges(flows, identities, filters);
  const findings = [...endlessFindings(edges, filters, identities), ...fanInFindings(edges, filters)];
  return {
    problems: findings.filter(({ isCertain }) => isCertain).map(({ problem }) => problem),
    warnings: findings.filter(({ isCertain }) => !isCertain).map(({ problem }) => problem)
  };
}
function fanInFindings(edges, filters) {
  const into = /* @__PURE__ */ new Map();
  return edges.filter((edge) => edge.keepsNames && edge.source !== edge.target).flatMap((edge) => {
    const others = into.get(edge.target) ?? [];
    into.set(edge.target, [...others, edge]);
    const met = others.find((other) => filters.meet([other.filter, edge.filter]) !== "no");
    if (met === void 0) return [];
    const ids = [met.filter, edge.filter];
    return [
      {
        isCertain: filters.meet(ids) === "yes",
        problem: {
          path: `${childPath("flows", edge.index)}.topics`,
          message: `has ${filters.words(filters.common(ids))} in common with flows[${String(met.index)}], and both keep topic names, so ${harm(met, edge)}; allow different topics, or use DefaultReplicationPolicy`
        }
      }
    ];
  });
}
function harm(one, other) {
  return one.source === other.source ? `every record is copied twice, because "${one.sourceAlias}" and "${other.sourceAlias}" are one cluster, and so are the two targets` : `topics of "${one.sourceAlias}" and "${other.sourceAlias}" become one on "${other.targetAlias}"`;
}

// components/topology/rules/messageSizeRules.ts
var DEFAULT_MAX_REQUEST_SIZE = 1048576;
function messageSizeProblems(flows, clusters) {
  return flows.flatMap(([, flow]) => {
    const target = clusters[flow.targetCluster];
    const large = largeTopics(clusters[flow.sourceCluster], maxRequestSize(target));
    if (large.length === 0 || target === void 0) return [];
    const patterns2 = [...flow.topics ?? [], ...flow.topicsBlacklist ?? []];
    if (patterns2.some((pattern) => topicPatternProblem(pattern) !== void 0)) return [];
    const allowed = topicMatcher(flow.topics ?? [".*"]);
    const denied = topicMatcher(flow.topicsBlacklist ?? []);
    return large.filter(({ name }) => allowed(name) && !denied(name)).map(({ name, bytes }) => ({
      path: `${childPath("clusters", flow.targetCluster)}.kafkaMirrormaker.producerMaxRequestSize`,
      message: `${String(maxRequestSize(target))} is less than the maxMessageBytes of "${name}" on "${flow.sourceCluster}" (${String(bytes)}); the flow would stop at the first large record; write at least ${String(bytes)}`
    }));
  });
}
var maxRequestSize = (cluster) => clientSettings(cluster ?? {})?.producerMaxRequestSize ?? DEFAULT_MAX_REQUEST_SIZE;
function largeTopics(cluster, limit) {
  return Object.entries(cluster?.topics ?? {}).flatMap(([name, { config }]) => {
    const bytes = config?.maxMessageBytes ?? cluster?.kafka?.messageMaxBytes ?? 0;
    return bytes > limit ? [{ name, bytes }] : [];
  });
}

// components/topology/rules/mirrorMakerRules.ts
function mirrorMakerProblems2(side) {
  return [
    ...presenceProblems(side),
    ...side.mirrorMakers.flatMap((mirrorMaker) => [
      ...keyProblems(mirrorMaker, side.clusters),
      ...createdServiceProblems(mirrorMaker.path, "kafka_mirrormaker", mirrorMaker.service),
      ...cloudProblems(mirrorMaker, side)
    ]),
    ...sharedWorkerProblems(side)
  ];
}
function presenceProblems({ has }) {
  if (has.mirrorMaker && has.mirrorMakers) {
    return [
      { path: "mirrorMakers", message: "cannot be combined with mirrorMaker; move that service in here, under a key" }
    ];
  }
  if (has.mirrorMaker || has.mirrorMakers) return [];
  return [{ path: "mirrorMaker", message: "is missing; write the MirrorMaker service with plan and ipFilter" }];
}
function keyProblems({ key, path }, clusters) {
  if (key === void 0) return [];
  if (key in clusters) return [{ path, message: "is also a cluster alias; choose a key that no cluster has" }];
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(key)) return [];
  return [{ path, message: "is not a valid key: use lower-case letters, digits, - and _, at most 64 characters" }];
}
function cloudProblems({ key, path, service }, { flows, clusters }) {
  if (service.cloudName !== void 0) return [];
  const own2 = flows.map(([, flow]) => flow).filter((flow) => flow.mirrorMaker === key);
  if (own2.length === 0 || own2.some((flow) => hasNoPlaceYet(clusters[flow.targetCluster]))) return [];
  const clouds = targetClouds(own2, clusters, key);
  if (clouds.length === 1) return [];
  const why = clouds.length === 0 ? "the location of a cluster that its flows write to is not known here" : `its flows write to ${clouds.join(" and ")}`;
  return [{ path: `${path}.cloudName`, message: `is missing; ${why}, so name the cloud nearest to its targets` }];
}
var hasNoPlaceYet = (cluster) => cluster === void 0 || clusterKind(cluster) === "created" && cluster.cloudName === void 0;
function mirrorMakerWarnings({ mirrorMakers, flows, clusters }) {
  return mirrorMakers.flatMap(({ key, path, service }) => {
    const own2 = flows.map(([, flow]) => flow).filter((flow) => flow.mirrorMaker === key);
    if (own2.length === 0) {
      return [{ path, message: "runs no flow but costs money all the same; remove it, or give it a flow" }];
    }
    const clouds = targetClouds(own2, clusters, key);
    if (service.cloudName === void 0 || clouds.length === 0 || clouds.includes(service.cloudName)) return [];
    return [
      {
        path: `${path}.cloudName`,
        message: `"${service.cloudName}" is not where its flows write to (${clouds.join(", ")}); MirrorMaker should read remotely and write locally, so leave it out or use one of these`
      }
    ];
  });
}
function sharedWorkerProblems({ flows }) {
  const owners = /* @__PURE__ */ new Map();
  return flows.flatMap(([index, flow]) => {
    const { sourceCluster, targetCluster, mirrorMaker: key } = flow;
    const backward = flow.emitBackwardHeartbeatsEnabled ?? true;
    const pairs = [
      { pair: `${sourceCluster}->${targetCluster}`, isBackward: false },
      ...backward ? [{ pair: `${targetCluster}->${sourceCluster}`, isBackward: true }] : []
    ];
    return pairs.flatMap(({ pair, isBackward }) => {
      const owner = owners.get(pair);
      if (owner === void 0) owners.set(pair, { key, index });
      if (owner === void 0 || owner.key === key) return [];
      const advice = isBackward ? "write emitBackwardHeartbeatsEnabled: false here, or the same mirrorMaker" : "write the same mirrorMaker, or emitBackwardHeartbeatsEnabled: false there";
      return [
        {
          path: `${childPath("flows", index)}.mirrorMaker`,
          message: `shares the Connect worker ${pair} with flows[${String(owner.index)}], which "${owner.key ?? ""}" runs; the two services would overwrite each other's connectors; ${advice}`
        }
      ];
    });
  });
}

// components/topology/rules/monitoringRules.ts
function monitoringProblems(monitoring2) {
  return DESTINATIONS.flatMap(({ service, endpoint: endpoint2, project: project2, userConfig, integrationType }) => {
    const to = service ?? endpoint2;
    if (to === void 0 || monitoring2[to] === void 0) {
      return [project2, userConfig].filter((key) => key !== void 0).filter((key) => monitoring2[key] !== void 0).map((key) => ({
        path: `monitoring.${key}`,
        message: `has no effect without ${String(to)}; add that as well, or remove this`
      }));
    }
    const { kafkaTopic } = monitoring2.kafkaLogsUserConfig ?? {};
    if (integrationType !== "kafka_logs" || kafkaTopic !== void 0) return [];
    return [
      { path: "monitoring.kafkaLogsUserConfig.kafkaTopic", message: "is missing; write the topic that takes the logs" }
    ];
  });
}

// components/topology/userConfig/brokerSettings.ts
var BYTES_100_MIB = 104857600;
var BROKER_SETTINGS = {
  autoCreateTopicsEnable: flag(),
  compressionType: oneOf("gzip", "lz4", "producer", "snappy", "uncompressed", "zstd"),
  connectionsMaxIdleMs: integer2(1e3, 36e5),
  defaultReplicationFactor: integer2(1, 10),
  groupInitialRebalanceDelayMs: integer2(0, 3e5),
  groupMaxSessionTimeoutMs: integer2(0, 18e5),
  groupMinSessionTimeoutMs: integer2(0, 6e4),
  logCleanerDeleteRetentionMs: integer2(0, 31556926e4),
  logCleanerMaxCompactionLagMs: integer2(3e4),
  logCleanerMinCleanableRatio: decimal(0.2, 0.9),
  logCleanerMinCompactionLagMs: integer2(0),
  logCleanupPolicy: oneOf("delete", "compact", "compact,delete"),
  logFlushIntervalMessages: integer2(1),
  logFlushIntervalMs: integer2(0),
  logIndexIntervalBytes: integer2(0, BYTES_100_MIB),
  logIndexSizeMaxBytes: integer2(1048576, BYTES_100_MIB),
  logLocalRetentionBytes: integer2(-2),
  logLocalRetentionMs: integer2(-2),
  logMessageDownconversionEnable: flag(),
  logMessageTimestampAfterMaxMs: integer2(0),
  logMessageTimestampBeforeMaxMs: integer2(0),
  logMessageTimestampDifferenceMaxMs: integer2(0),
  logMessageTimestampType: oneOf("CreateTime", "LogAppendTime"),
  logPreallocate: flag(),
  logRetentionBytes: integer2(-1),
  logRetentionHours: integer2(-1, 2147483647),
  logRetentionMs: integer2(-1),
  logRollJitterMs: integer2(0),
  logRollMs: integer2(1),
  logSegmentBytes: integer2(10485760, 1073741824),
  logSegmentDeleteDelayMs: integer2(0, 36e5),
  maxConnectionsPerIp: integer2(256, 2147483647),
  maxIncrementalFetchSessionCacheSlots: integer2(1e3, 1e4),
  messageMaxBytes: planned(integer2(0, 100001200)),
  minInsyncReplicas: integer2(1, 7),
  numPartitions: integer2(1, 1e3),
  offsetsRetentionMinutes: integer2(1, 2147483647),
  producerPurgatoryPurgeIntervalRequests: integer2(10, 1e4),
  replicaFetchMaxBytes: integer2(1048576, BYTES_100_MIB),
  replicaFetchResponseMaxBytes: integer2(10485760, 1048576e3),
  saslOauthbearerExpectedAudience: text5(128),
  saslOauthbearerExpectedIssuer: text5(128),
  saslOauthbearerJwksEndpointUrl: text5(2048),
  saslOauthbearerSubClaimName: text5(128),
  socketRequestMaxBytes: integer2(10485760, 209715200),
  transactionPartitionVerificationEnable: flag(),
  transactionRemoveExpiredTransactionCleanupIntervalMs: integer2(6e5, 36e5),
  transactionStateLogSegmentBytes: integer2(1048576, 2147483647)
};

// components/topology/userConfig/connectSecretProviders.ts
var secret8 = given(secretText(2048));
var provider = strict({
  name: given(text5(64)),
  aws: optional2(
    strict({
      authMethod: given(oneOf("credentials")),
      region: given(text5(64)),
      accessKey: optional2(secret8),
      secretKey: optional2(secret8)
    })
  ),
  env: optional2(strict({ secrets: mapOf(secret8) })),
  vault: optional2(
    strict({
      address: given(text5(65535)),
      authMethod: given(oneOf("token")),
      engineVersion: optional2(given(oneOf(1, 2))),
      prefixPathDepth: optional2(given(integer2(0))),
      token: optional2(secret8)
    })
  )
});
var CONNECT_SECRET_PROVIDERS = Object.assign(
  listOf(provider, "a list of secret providers, each with name and one of aws, env and vault"),
  { isSecret: true }
);

// components/topology/userConfig/kafkaUserConfig.ts
var accessTo = { kafka: flag(), kafkaConnect: flag(), kafkaRest: flag(), prometheus: flag(), schemaRegistry: flag() };
var https = listOf(text5(2048), "a list of https addresses");
var KAFKA_USER_CONFIG = {
  aivenKafkaTopicMessages: flag(),
  backupIntervalHours: oneOf(3, 4, 6, 8, 12, 24),
  backupRetentionDays: integer2(1, 30),
  customDomain: text5(255),
  enableIpv6: flag(),
  followerFetching: complete({ enabled: flag() }),
  gcpAuthAllowedUrls: https,
  inkless: complete({ enabled: flag() }),
  kafkaAuthenticationMethods: group({ certificate: flag(), sasl: flag() }),
  kafkaConnect: flag(),
  kafkaConnectConfig: group({
    connectorClientConfigOverridePolicy: oneOf("None", "All"),
    consumerAutoOffsetReset: oneOf("earliest", "latest"),
    consumerFetchMaxBytes: integer2(0, 104857600),
    consumerIsolationLevel: oneOf("read_uncommitted", "read_committed"),
    consumerMaxPartitionFetchBytes: integer2(0, 104857600),
    consumerMaxPollIntervalMs: integer2(1, 2147483647),
    consumerMaxPollRecords: integer2(1, 1e4),
    offsetFlushIntervalMs: integer2(1, 1e8),
    offsetFlushTimeoutMs: integer2(1, 2147483647),
    producerBatchSize: integer2(0, 5242880),
    producerBufferMemory: integer2(5242880, 134217728),
    producerCompressionType: oneOf("gzip", "snappy", "lz4", "zstd", "none"),
    producerLingerMs: integer2(0, 5e3),
    producerMaxRequestSize: integer2(131072, 67108864),
    scheduledRebalanceMaxDelayMs: integer2(0, 6e5),
    sessionTimeoutMs: integer2(1, 2147483647)
  }),
  kafkaConnectPluginVersions: listOf(
    complete({ pluginName: text5(256), version: text5(256) }),
    "a list of plugins, each with pluginName and version"
  ),
  kafkaConnectSecretProviders: CONNECT_SECRET_PROVIDERS,
  kafkaDiskless: complete({ enabled: flag() }),
  kafkaRest: flag(),
  kafkaRestAuthorization: flag(),
  kafkaRestConfig: group({
    consumerEnableAutoCommit: flag(),
    consumerIdleDisconnectTimeout: integer2(0),
    consumerRequestMaxBytes: integer2(0, 671088640),
    consumerRequestTimeoutMs: oneOf(1e3, 15e3, 3e4),
    nameStrategy: oneOf("topic_name", "record_name", "topic_record_name"),
    nameStrategyValidation: flag(),
    producerAcks: oneOf("all", "-1", "0", "1"),
    producerCompressionType: oneOf("gzip", "snappy", "lz4", "zstd", "none"),
    producerLingerMs: integer2(0, 5e3),
    producerMaxRequestSize: integer2(0),
    simpleconsumerPoolSizeMax: integer2(10, 250)
  }),
  kafkaSaslMechanisms: group({ plain: flag(), scramSha256: flag(), scramSha512: flag() }),
  letsencryptSasl: flag(),
  letsencryptSaslPrivatelink: flag(),
  privateAccess: group(accessTo),
  privatelinkAccess: group({ jolokia: flag(), ...accessTo }),
  publicAccess: group(accessTo),
  saslOauthbearerAllowedUrls: https,
  schemaRegistry: flag(),
  schemaRegistryConfig: group({
    leaderEligibility: flag(),
    retriableErrorsSilenced: flag(),
    schemaReaderStrictMode: flag(),
    topicName: text5(249)
  }),
  serviceLog: flag(),
  singleZone: group({ availabilityZone: text5(40), enabled: flag() }),
  tieredStorage: complete({ enabled: flag() })
};

// components/topology/userConfig/mirrorMakerSettings.ts
var MIRROR_MAKER_SETTINGS = {
  adminTimeoutMs: integer2(3e4, 18e5),
  emitCheckpointsEnabled: flag(),
  emitCheckpointsIntervalSeconds: planned(integer2(1)),
  groups: text5(128),
  groupsExclude: text5(128),
  offsetLagMax: integer2(0),
  refreshGroupsEnabled: flag(),
  refreshGroupsIntervalSeconds: integer2(1),
  refreshTopicsEnabled: flag(),
  refreshTopicsIntervalSeconds: integer2(1),
  syncGroupOffsetsEnabled: flag(),
  syncGroupOffsetsIntervalSeconds: integer2(1),
  syncTopicConfigsEnabled: flag(),
  tasksMaxPerCpu: integer2(1, 8)
};
var INTEGRATION_SETTINGS = {
  consumerAutoOffsetReset: oneOf("earliest", "latest"),
  consumerFetchMinBytes: integer2(1, 5242880),
  consumerMaxPollRecords: integer2(100, 2e4),
  producerBatchSize: integer2(0, 5242880),
  producerBufferMemory: integer2(5242880, 134217728),
  producerCompressionType: oneOf("gzip", "snappy", "lz4", "zstd", "none"),
  producerLingerMs: integer2(0, 5e3),
  producerMaxRequestSize: planned(integer2(0, 268435456))
};

// components/topology/schema/serviceSchema.ts
var serviceName = matching(
  /^[a-z][a-z0-9-]{0,62}$/,
  "a service name: lower-case letters, digits and -, beginning with a letter, at most 63 characters"
);
var plan = matching(/^[a-z][a-z0-9_-]{0,126}[a-z0-9]$/, "a plan name such as business-4");
var project = matching(/^[a-zA-Z0-9_-]+$/, "the name of an Aiven project");
var cloudName = matching(/^[a-z][a-z0-9-]+$/, "a cloud and region such as google-europe-west1");
var idInProject = matching(/^[a-zA-Z0-9_-]+\/[a-zA-Z0-9-]+$/, "an id in the form <project>/<uuid>");
var tags = mapOf(given(text5(256)));
var network = given(matching(/^[0-9a-fA-F.:]+\/[0-9]{1,3}$/, "a network in CIDR form such as 10.0.0.0/8"));
var ipFilterObject = strict({ network, description: optional2(given(text5(1024))) });
var maintenanceWindow = strict({
  dow: given(oneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")),
  time: given(matching(/^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/, 'a time such as "10:00:00" (quote it in YAML)'))
});
var serviceProperties = {
  project: optional2(given(project)),
  serviceName: optional2(serviceName),
  ipFilter: optional2(given(nonEmptyList(network, "a list of at least one network in CIDR form"))),
  ipFilterObjects: optional2(
    given(nonEmptyList(ipFilterObject, "a list of at least one network, each with network and description"))
  ),
  maintenanceWindow: optional2(maintenanceWindow),
  additionalDiskSpace: optional2(given(matching(/^[1-9][0-9]*[GT]iB$/, "a size such as 90GiB"))),
  projectVpcId: optional2(given(idInProject)),
  staticIps: optional2(given(nonEmptyList(given(text5(64)), "a list of ids of static IP addresses"))),
  tags: optional2(given(tags)),
  techEmails: optional2(list(given(matching(/^[^@\s]+@[^@\s]+$/, "an e-mail address")), "a list of e-mail addresses")),
  terminationProtection: optional2(given(flag()))
};

// components/topology/schema/clusterSchema.ts
var topic = strict({
  partitions: integer2(1, 1e6),
  replication: optional2(integer2(1)),
  config: optional2(settings(TOPIC_SETTINGS)),
  tags: optional2(tags),
  topicDescription: optional2(given(text5(256))),
  ownerUserGroupId: optional2(given(text5(36))),
  terminationProtection: optional2(flag())
});
var user2 = strict({
  password: optional2(given(secretText(256))),
  passwordWo: optional2(given(secretText(256))),
  passwordWoVersion: optional2(given(integer2(1)))
});
var acl = strict({
  // The provider's own check.
  username: given(matching(/^[-._*?A-Za-z0-9]+$/, "a user name, in which * and ? are wildcards")),
  topic: given(text5(249)),
  permission: given(oneOf("admin", "read", "readwrite", "write"))
});
var nativeAcl = strict({
  principal: given(matching(/^[A-Za-z]+:.+$/, "a principal such as User:app")),
  host: optional2(given(text5(256))),
  operation: given(
    oneOf(
      ...["All", "Alter", "AlterConfigs", "ClusterAction", "Create", "CreateTokens", "Delete", "Describe"],
      ...["DescribeConfigs", "DescribeTokens", "IdempotentWrite", "Read", "Write"]
    )
  ),
  resourceType: given(oneOf("Cluster", "DelegationToken", "Group", "Topic", "TransactionalId", "User")),
  resourceName: given(text5(256)),
  patternType: optional2(given(oneOf("LITERAL", "PREFIXED"))),
  permissionType: optional2(given(oneOf("ALLOW", "DENY")))
});
var bytesPerSecond = given(integer2(0, 1073741824));
var quota = strict({
  user: optional2(given(text5(64))),
  clientId: optional2(given(text5(255))),
  consumerByteRate: optional2(bytesPerSecond),
  producerByteRate: optional2(bytesPerSecond),
  requestPercentage: optional2(given(integer2(0, 100)))
});
var externalSchema = strict({
  endpointName: optional2(given(text5(40))),
  bootstrapServers: given(matching(/^[^,\s]+:[0-9]+(,[^,\s]+:[0-9]+)*$/, "host:port, or several separated by commas")),
  securityProtocol: oneOf("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"),
  saslMechanism: optional2(given(oneOf("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"))),
  saslPlainUsername: optional2(given(text5(256))),
  saslPlainPassword: optional2(given(secretText(256))),
  sslCaCert: optional2(given(text5(16384))),
  sslClientCert: optional2(given(text5(16384))),
  sslClientKey: optional2(given(secretText(16384))),
  sslEndpointIdentificationAlgorithm: optional2(given(oneOf("https"))),
  userConfig: optional2(passedOn())
});
var clusterSchema = strict({
  ...serviceProperties,
  existingService: optional2(given(serviceName)),
  stackReference: optional2(strict({ stack: text5(256), cluster: text5(64) })),
  external: optional2(externalSchema),
  existingEndpoint: optional2(given(idInProject)),
  plan: optional2(plan),
  cloudName: optional2(cloudName),
  kafkaVersion: optional2(matching(/^[0-9]+\.[0-9]+$/, 'a Kafka version such as "4.2" (quote it in YAML)')),
  kafka: optional2(settings(BROKER_SETTINGS)),
  kafkaUserConfig: optional2(settings(KAFKA_USER_CONFIG)),
  defaultAcl: optional2(given(flag())),
  topics: optional2(mapOf(topic)),
  users: optional2(mapOf(user2)),
  acls: optional2(mapOf(acl)),
  nativeAcls: optional2(mapOf(nativeAcl)),
  quotas: optional2(mapOf(quota)),
  userConfig: optional2(passedOn()),
  kafkaMirrormaker: optional2(settings(INTEGRATION_SETTINGS)),
  integrationUserConfig: optional2(passedOn()),
  tuning: optional2(oneOf(...Object.keys(TUNING_PROFILES)))
});

// components/topology/userConfig/monitoringSettings.ts
var logFields = { selectedLogFields: listOf(text5(64), "a list of fields of a log, such as PRIORITY") };
var names2 = listOf(text5(1024), "a list of names");
var metricFields = listOf(
  complete({ metric: text5(1024), field: text5(1024) }),
  "a list of metrics, each with metric and field"
);
var METRICS_USER_CONFIG = {
  database: text5(40),
  retentionDays: integer2(0, 1e4),
  roUsername: text5(40),
  username: text5(40)
};
var LOGS_USER_CONFIG = {
  elasticsearchIndexDaysMax: integer2(1, 1e4),
  elasticsearchIndexPrefix: text5(1024),
  ...logFields
};
var KAFKA_LOGS_USER_CONFIG = { kafkaTopic: text5(249), ...logFields };
var LOG_FIELDS_USER_CONFIG = logFields;
var DATADOG_USER_CONFIG = {
  datadogTags: listOf(complete({ tag: text5(200) }), "a list of at most 32 tags, each with tag"),
  excludeConsumerGroups: names2,
  excludeTopics: names2,
  includeConsumerGroups: names2,
  includeTopics: names2,
  kafkaCustomMetrics: names2,
  maxJmxMetrics: integer2(10, 1e5),
  mirrormakerCustomMetrics: names2
};
var CLOUDWATCH_METRICS_USER_CONFIG = { droppedMetrics: metricFields, extraMetrics: metricFields };

// components/topology/schema/schema.ts
var alias = matching(CLUSTER_ALIAS_PATTERN, "a cluster alias");
var replicationPolicy = Object.assign(oneOf(...REPLICATION_POLICIES.map(shortPolicyName), ...REPLICATION_POLICIES), {
  message: `one of ${REPLICATION_POLICIES.map(shortPolicyName).join(", ")}`
});
var patterns = list(text5(8192), "a list of regular expressions for topic names");
var mirrorMakerSchema = strict({
  ...serviceProperties,
  plan,
  cloudName: optional2(cloudName),
  kafkaMirrormaker: optional2(settings(MIRROR_MAKER_SETTINGS)),
  serviceLog: optional2(given(flag())),
  saslOauthbearerAllowedUrls: optional2(given(list(text5(2048), "a list of https addresses"))),
  userConfig: optional2(passedOn())
});
var flowSchema = strict({
  sourceCluster: alias,
  targetCluster: alias,
  mirrorMaker: optional2(text5(64)),
  enable: optional2(flag()),
  topics: optional2(patterns),
  topicsBlacklist: optional2(patterns),
  replicationPolicyClass: optional2(replicationPolicy),
  offsetSyncsTopicLocation: optional2(oneOf("source", "target")),
  syncGroupOffsetsEnabled: optional2(flag()),
  syncGroupOffsetsIntervalSeconds: optional2(integer2(1)),
  emitHeartbeatsEnabled: optional2(flag()),
  emitBackwardHeartbeatsEnabled: optional2(flag()),
  exactlyOnceDeliveryEnabled: optional2(flag()),
  followerFetchingEnabled: optional2(given(flag())),
  replicationFactor: optional2(integer2(1)),
  configPropertiesExcludes: optional2(given(list(matching(/^[^,\s]+$/, "a topic config such as retention.ms")))),
  userConfig: optional2(passedOn())
});
var endpoint = optional2(given(idInProject));
var monitoring = strict({
  metricsService: optional2(given(serviceName)),
  logsService: optional2(given(serviceName)),
  kafkaLogsService: optional2(given(serviceName)),
  prometheusEndpoint: endpoint,
  datadogEndpoint: endpoint,
  jolokiaEndpoint: endpoint,
  rsyslogEndpoint: endpoint,
  externalOpensearchLogsEndpoint: endpoint,
  externalElasticsearchLogsEndpoint: endpoint,
  externalAwsCloudwatchLogsEndpoint: endpoint,
  externalAwsCloudwatchMetricsEndpoint: endpoint,
  externalGoogleCloudLoggingEndpoint: endpoint,
  metricsServiceProject: optional2(given(project)),
  logsServiceProject: optional2(given(project)),
  kafkaLogsServiceProject: optional2(given(project)),
  metricsUserConfig: optional2(settings(METRICS_USER_CONFIG)),
  logsUserConfig: optional2(settings(LOGS_USER_CONFIG)),
  kafkaLogsUserConfig: optional2(settings(KAFKA_LOGS_USER_CONFIG)),
  datadogUserConfig: optional2(settings(DATADOG_USER_CONFIG)),
  externalOpensearchLogsUserConfig: optional2(settings(LOG_FIELDS_USER_CONFIG)),
  externalElasticsearchLogsUserConfig: optional2(settings(LOG_FIELDS_USER_CONFIG)),
  externalAwsCloudwatchLogsUserConfig: optional2(settings(LOG_FIELDS_USER_CONFIG)),
  externalAwsCloudwatchMetricsUserConfig: optional2(settings(CLOUDWATCH_METRICS_USER_CONFIG))
});
var topologyProperties = {
  clusters: mapOf(clusterSchema),
  mirrorMaker: optional2(mirrorMakerSchema),
  mirrorMakers: optional2(mapOf(mirrorMakerSchema)),
  flows: list(flowSchema),
  monitoring: optional2(monitoring),
  protect: optional2(flag())
};
var topologySchema = strict(topologyProperties);

// components/topology/schema/shape.ts
var import_fastest_levenshtein4 = __toESM(require_mod());

// components/topology/values/nearness.ts
var import_fastest_levenshtein3 = __toESM(require_mod());
var isNear = (word, meant) => (0, import_fastest_levenshtein3.distance)(word, meant) <= Math.max(2, Math.floor(word.length / 3));

// components/topology/schema/shape.ts
var shapeProblems = (schema, value) => faultProblems(faults(schema, value));
function faultProblems(found) {
  const problems2 = /* @__PURE__ */ new Map();
  for (const { keys, message } of found) {
    const path = keys.reduce(childPath, "");
    if (!problems2.has(path)) problems2.set(path, { path, message });
  }
  return [...problems2.values()];
}
function faults(schema, value) {
  return (safeParse(schema, value).issues ?? []).map((issue) => {
    const keys = (issue.path ?? []).map(({ key: key2 }) => key2);
    const parent = schemaAt(schema, keys.slice(0, -1));
    const key = keys.at(-1);
    if (issue.type === "never") {
      return { keys, kind: "unknown", message: unknownKey(String(key), Object.keys(parent.entries ?? {})) };
    }
    if (issue.input === void 0) {
      const wanted = key === void 0 ? void 0 : parent.entries?.[key]?.message;
      return { keys, kind: "missing", message: `is missing; write ${wanted ?? issue.message}` };
    }
    if (isDeferred(issue.input)) return { keys, kind: "wrong", message: notAnOutput(issue.message) };
    const isSecret = keys.some((_, index) => schemaAt(schema, keys.slice(0, index + 1)).isSecret === true);
    return { keys, kind: "wrong", message: `must be ${issue.message}${isSecret ? "" : `, not ${shown(issue.input)}`}` };
  });
}
var notAnOutput = (expected) => `must be known when the program is planned, so it cannot be an output; write ${expected}`;
function unknownKey(key, known2) {
  const longer = known2.filter((candidate) => candidate.startsWith(key));
  const nearest = (0, import_fastest_levenshtein4.closest)(key, longer.length > 0 ? longer : known2);
  if (longer.length > 0 || isNear(key, nearest)) {
    return `unknown key; did you mean "${nearest}"?`;
  }
  return `unknown key; known here: ${[...known2].sort().join(", ")}`;
}
function schemaAt(schema, keys) {
  return keys.reduce(
    (current, key) => contents(current.entries?.[key] ?? current.item ?? current.value ?? {}),
    contents(schema)
  );
}
function contents(schema) {
  const plain = schema.wrapped ?? schema;
  const inner = plain.given ?? plain;
  const last = inner.pipe?.at(-1);
  const inside = last?.entries !== void 0 || last?.value !== void 0 ? last : inner;
  return inner.isSecret === true && inside !== inner ? { ...inside, isSecret: true } : inside;
}
var entriesOf = (schema) => contents(schema).entries;
function shown(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isPromise(value)) return "a promise; turn it into an output with pulumi.output()";
  if (typeof value === "object") return "a map";
  const printed = JSON.stringify(value);
  return printed.length <= 60 ? printed : `one of ${String(printed.length - 2)} characters`;
}

// components/topology/schema/wellShapedPart.ts
function wellShapedPart(schema, value) {
  let rest = value;
  for (; ; ) {
    const [fault] = faults(schema, rest);
    if (fault === void 0) return rest;
    const keys = faultyPart(fault);
    if (keys.length === 0) return void 0;
    rest = without(rest, keys);
  }
}
function faultyPart({ keys, kind }) {
  const path = kind === "missing" ? keys.slice(0, -1) : keys;
  const listAt = path.findIndex((key) => typeof key === "number");
  return (listAt === -1 ? path : path.slice(0, listAt)).map(String);
}
function without(value, [key = "", ...rest]) {
  const { [key]: child, ...others } = value;
  return rest.length === 0 ? others : { ...others, [key]: without(child, rest) };
}

// components/topology/rules/soundTopology.ts
function soundTopology(value, found) {
  const faulty = new Set(found.flatMap(({ keys }) => keys.map((_, index) => JSON.stringify(keys.slice(0, index + 1)))));
  const soundPart = (part, schema, keys) => faulty.has(JSON.stringify(keys)) ? wellShapedPart(schema, part) : part;
  const soundMap = (key, schema) => Object.fromEntries(
    Object.entries(asMap(value[key]) ?? {}).map(([itemKey, item]) => [itemKey, soundPart(item, schema, [key, itemKey])]).filter(([, part]) => part !== void 0)
  );
  const clusters = ofKnownKind(soundMap("clusters", clusterSchema), asMap(value["clusters"]));
  const list2 = Array.isArray(value["flows"]) ? value["flows"] : [];
  const flows = list2.map(
    (flow, index) => [index, soundPart(flow, flowSchema, ["flows", index])]
  ).filter((indexed) => indexed[1] !== void 0);
  const mirrorMaker = soundPart(value["mirrorMaker"], mirrorMakerSchema, ["mirrorMaker"]);
  const mirrorMakers = soundMap("mirrorMakers", mirrorMakerSchema);
  const has = { mirrorMaker: value["mirrorMaker"] !== void 0, mirrorMakers: value["mirrorMakers"] !== void 0 };
  return {
    clusters,
    aliases: keysOf(value["clusters"]),
    mirrorMakers: mirrorMakersOf({ ...mirrorMaker === void 0 ? {} : { mirrorMaker }, mirrorMakers }),
    has,
    mirrorMakerKeys: has.mirrorMakers ? keysOf(value["mirrorMakers"]) ?? [] : void 0,
    flows
  };
}
function ofKnownKind(sound, sent = {}) {
  const entries = Object.entries(sound);
  return Object.fromEntries(
    entries.filter(([alias2, cluster]) => clusterKind(cluster) === clusterKind(sent[alias2]))
  );
}
function keysOf(value) {
  const map2 = asMap(value);
  return map2 === void 0 ? void 0 : Object.keys(map2);
}
function asMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}

// components/topology/rules/topicRules.ts
var internal = topicMatcher(INTERNAL_TOPIC_PATTERNS);
function topicProblems(clusters, aliases) {
  const aliasSet = new Set(aliases);
  return declaredTopics(clusters).flatMap(({ path, name, topic: topic2, cluster }) => [
    ...nameProblems(path, name, aliasSet),
    ...replicaProblems2(path, topic2, cluster),
    ...disklessProblems(path, topic2)
  ]);
}
function declaredTopics(clusters) {
  return [...clusters].flatMap(([alias2, cluster]) => {
    const parent = childPath(childPath("clusters", alias2), "topics");
    return Object.entries(cluster.topics ?? {}).map(([name, topic2]) => {
      const path = childPath(parent, name);
      return { alias: alias2, cluster, path, name, topic: topic2 };
    });
  });
}
function nameProblems(path, name, aliases) {
  if (!/^[a-zA-Z0-9._-]+$/.test(name) || name === "." || name === ".." || name.length > TOPIC_NAME_MAX_LENGTH) {
    return [
      {
        path,
        message: `is not a valid topic name: use letters, digits, ".", "_" and "-", at most ${String(TOPIC_NAME_MAX_LENGTH)} characters`
      }
    ];
  }
  if (internal(name)) {
    return [{ path, message: "is the name of an internal topic, which is never replicated; choose another name" }];
  }
  const alias2 = name.split(".").slice(0, -1).find((segment) => aliases.has(segment));
  if (alias2 !== void 0) {
    return [
      {
        path,
        message: `contains the cluster alias "${alias2}" before a dot, so MirrorMaker mistakes it for a copy from that cluster and silently skips it; rename the topic or the alias`
      }
    ];
  }
  return [];
}
function disklessProblems(path, { config = {} }) {
  const { disklessEnable = false, cleanupPolicy = "delete" } = config;
  if (!disklessEnable || cleanupPolicy === "delete") return [];
  return [
    {
      path: `${path}.config.cleanupPolicy`,
      message: `"${cleanupPolicy}" does not work for a diskless topic; use delete, or leave out disklessEnable`
    }
  ];
}
function replicaProblems2(path, { replication = DEFAULT_REPLICATION, config = {} }, { plan: plan2 }) {
  const { minInsyncReplicas } = config;
  const nodes = plan2 === void 0 ? void 0 : planFacts("kafka", plan2).nodes;
  return [
    ...nodes !== void 0 && replication > nodes ? [
      {
        path: `${path}.replication`,
        message: `${String(replication)} is more than the ${String(nodes)} brokers of ${String(plan2)}, so the topic cannot be created; write at most ${String(nodes)}`
      }
    ] : [],
    ...minInsyncReplicas !== void 0 && minInsyncReplicas > replication ? [
      {
        path: `${path}.config.minInsyncReplicas`,
        message: `must be at most the topic's replication (${String(replication)}), or nobody can write with acks=all`
      }
    ] : []
  ];
}
function topicWarnings(clusters, flows) {
  const namesKept = new Set(flows.filter(([, flow]) => keepsNames(flow)).map(([, flow]) => flow.sourceCluster));
  return declaredTopics(clusters).flatMap(({ alias: alias2, path, name }) => [
    .../[.-]internal$/.test(name) ? [
      {
        path,
        message: 'ends in "internal": MirrorMaker 3.9 never copies it, but MirrorMaker 4.0 and later do (KIP-1074); rename it, so that an upgrade changes nothing'
      }
    ] : [],
    ...name.endsWith("heartbeats") && namesKept.has(alias2) ? [
      {
        path,
        message: `ends in "heartbeats", which even IdentityReplicationPolicy prefixes: its copy is called "${alias2}.${name}"; rename it`
      }
    ] : []
  ]);
}

// components/topology/rules/userConfigRules.ts
var placesIn = (table, place) => Object.fromEntries(
  Object.entries(table).map(([key, schema]) => {
    const inside = entriesOf(schema);
    const at2 = `${place}.${key}`;
    return [key, inside === void 0 ? at2 : placesIn(inside, at2)];
  })
);
var NETWORKS = { ipFilters: "ipFilter", ipFilterStrings: "ipFilter", ipFilterObjects: "ipFilterObjects" };
var SERVICE = { ...NETWORKS, staticIps: "staticIps" };
var KAFKA = {
  ...placesIn(KAFKA_USER_CONFIG, "kafkaUserConfig"),
  kafka: placesIn(BROKER_SETTINGS, "kafka"),
  kafkaVersion: "kafkaVersion",
  ...SERVICE
};
var MIRROR_MAKER = {
  kafkaMirrormaker: placesIn(MIRROR_MAKER_SETTINGS, "kafkaMirrormaker"),
  serviceLog: "serviceLog",
  saslOauthbearerAllowedUrls: "saslOauthbearerAllowedUrls",
  ...SERVICE
};
var INTEGRATION = {
  kafkaMirrormaker: placesIn(INTEGRATION_SETTINGS, "kafkaMirrormaker"),
  clusterAlias: "the key in clusters, which is the alias"
};
var own = (schema) => Object.fromEntries(Object.keys(entriesOf(schema) ?? {}).map((key) => [key, key]));
var ENDPOINT = own(externalSchema);
var FLOW = {
  ...own(flowSchema),
  topicsBlacklists: "topicsBlacklist",
  project: "project of the MirrorMaker service",
  serviceName: "mirrorMaker"
};
function userConfigFindings({ clusters, mirrorMakers, flows }) {
  const found = [
    ...Object.entries(clusters).flatMap(([alias2, cluster]) => {
      const path = childPath("clusters", alias2);
      return [
        passedOnFindings(`${path}.userConfig`, cluster.userConfig, KAFKA),
        passedOnFindings(`${path}.integrationUserConfig`, cluster.integrationUserConfig, INTEGRATION),
        passedOnFindings(`${path}.external.userConfig`, cluster.external?.userConfig, ENDPOINT)
      ];
    }),
    ...mirrorMakers.map(
      ({ path, service }) => passedOnFindings(`${path}.userConfig`, service.userConfig, MIRROR_MAKER)
    ),
    ...flows.map(([index, flow]) => passedOnFindings(`${childPath("flows", index)}.userConfig`, flow.userConfig, FLOW))
  ];
  return {
    problems: found.flatMap(({ problems: problems2 }) => problems2),
    warnings: found.flatMap(({ warnings }) => warnings)
  };
}

// components/topology/rules/validate.ts
function topologyProblems(name, value, schema = topologySchema) {
  const found = faults(schema, value);
  const shape = faultProblems(found);
  const sound = soundTopology(value, found);
  const { clusters, aliases = [], mirrorMakers, flows } = sound;
  const byAlias = new Map(Object.entries(clusters));
  const identity = identityProblems(flows, clusters);
  const passedOn2 = userConfigFindings(sound);
  const rules = [
    ...clusterProblems(byAlias, aliases),
    ...sameNameProblems(aivenServices(name, byAlias, mirrorMakers)),
    ...topicProblems(byAlias, aliases),
    ...mirrorMakerProblems2(sound),
    ...flowProblems(flows, sound),
    ...identity.problems,
    ...messageSizeProblems(flows, clusters),
    ...noFlowsProblems(value["flows"]),
    ...monitoringProblems(asMap(value["monitoring"]) ?? {}),
    ...passedOn2.problems
  ];
  return {
    problems: [...shape, ...notSaidYet(rules, found, shape)],
    warnings: [
      ...mirrorMakerWarnings(sound),
      ...topicWarnings(byAlias, flows),
      ...flowWarnings(flows),
      ...identity.warnings,
      ...passedOn2.warnings
    ]
  };
}
function noFlowsProblems(flows) {
  if (!Array.isArray(flows) || flows.length > 0) return [];
  return [{ path: "flows", message: "is empty; write at least one flow, or nothing is replicated" }];
}
function notSaidYet(rules, found, shape) {
  const broken = new Set(shape.map(({ path }) => path));
  const parents = new Set(
    found.flatMap(({ keys }) => keys.map((_, index) => keys.slice(0, index).reduce(childPath, "")))
  );
  return rules.filter(
    ({ path, message }) => !broken.has(path) && !(message.startsWith("is missing") && parents.has(path))
  );
}

// components/topology/planReplication.ts
function planReplication(name, topology) {
  const { problems: problems2, warnings } = topologyProblems(name, { ...topology });
  if (problems2.length > 0) return { problems: problems2, warnings };
  return planValidated(name, topology, warnings);
}
function planValidated(name, topology, warnings) {
  const plan2 = makePlan(name, topology);
  const remote = remoteTopicProblems(plan2, topology.flows);
  const all8 = [...warnings, ...remote.warnings];
  return remote.problems.length > 0 ? { problems: remote.problems, warnings: all8 } : { plan: plan2, warnings: all8 };
}
function makePlan(name, topology) {
  const createdClusters = createdClusterPlans(name, topology);
  const mirrorMakers = mirrorMakerPlans(name, topology);
  const parts = clusterParts2(name, topology);
  const flows = flowPlans(name, topology);
  return {
    createdClusters,
    endpoints: endpointPlans(name, topology),
    ...parts,
    mirrorMakers,
    integrations: integrationPlans(name, topology),
    flows,
    monitoring: monitoringPlans(topology.monitoring, createdClusters, mirrorMakers),
    remoteTopics: remoteTopics(parts.topics, flows),
    protect: topology.protect ?? false
  };
}

// components/mirrorMaker2Replication.ts
var MirrorMaker2Replication = class _MirrorMaker2Replication extends pulumi13.ComponentResource {
  /** The type token, by which policies recognise the component. */
  static __pulumiType = "aiven-mirrormaker2:index:MirrorMaker2Replication";
  /** How to connect to every created cluster, by alias. */
  clusters = {};
  /** What clients of each cluster need, by alias, for clusters of every kind. Its secrets stay secret. */
  clients = {};
  /** Credentials of every created cluster's first user, by alias; secret. `clients` has them too, and those of every other user. */
  credentials = {};
  /** Name of every MirrorMaker service by its key; the only one has the key `mirrormaker`. */
  mirrorMakerServices = {};
  /** Which declared topic appears where, under which name. */
  remoteTopics;
  /** Settings that Aiven keeps until another value is sent; `rememberSettings` compares them with those of the last `pulumi up`. */
  settings;
  /** For each topic that clusters copy to each other: a regular expression with which consumers on any of them read all its records. */
  consumerPatterns;
  /** Every resource that the component creates, for programs that use one further. */
  resources = noResources();
  /**
   * @param name Prefix of every resource name and of every service name that the arguments leave out.
   * @throws InputPropertiesError listing every problem of the arguments.
   * @throws RunError when the program's @pulumi/aiven is older or newer than what is supported.
   */
  constructor(name, args, opts) {
    const { project: project2, ...topology } = args;
    const { plan: plan2, problems: problems2, warnings } = planReplication(name, topology);
    if (problems2 !== void 0) throw new FaultyArguments(name, problems2);
    requireSupportedProvider();
    super(
      _MirrorMaker2Replication.__pulumiType,
      name,
      summary(plan2),
      pulumi13.mergeOptions(opts, plan2.protect ? { protect: true } : {})
    );
    for (const { path, message } of warnings) void pulumi13.log.warn(`${path}: ${message}`, this);
    withoutStackTraces(() => {
      this.createResources(name, plan2, project2);
    });
    this.remoteTopics = plan2.remoteTopics;
    this.consumerPatterns = consumerPatterns(plan2.remoteTopics);
    this.settings = appliedSettings(plan2);
    this.registerOutputs({
      clusters: this.clusters,
      clients: this.clients,
      credentials: this.credentials,
      mirrorMakerServices: this.mirrorMakerServices,
      remoteTopics: this.remoteTopics,
      consumerPatterns: this.consumerPatterns
    });
  }
  createResources(name, plan2, project2) {
    const surroundings = { parent: this, project: project2 };
    const { kafkas, endpoints } = this.resources;
    for (const cluster of plan2.createdClusters) kafkas[cluster.alias] = kafkaService(cluster, surroundings);
    clusterParts(plan2, kafkas, surroundings, this.resources);
    for (const endpoint2 of plan2.endpoints) endpoints[endpoint2.alias] = externalEndpoint(endpoint2, surroundings);
    const stackClusters = new StackClusters(name, surroundings);
    const sourceOf = (planned2) => {
      const { clusterAlias, existingService, stackReference, existingEndpoint } = planned2;
      const endpointId = endpoints[clusterAlias]?.id ?? input(existingEndpoint);
      if (endpointId !== void 0) return { sourceEndpointId: endpointId };
      if (stackReference !== void 0) return stackClusters.source(stackReference);
      const sourceServiceName = kafkas[clusterAlias]?.serviceName ?? input(existingService);
      return present({ sourceServiceName, sourceServiceProject: input(planned2.project) });
    };
    for (const mirrorMaker of plan2.mirrorMakers) this.createMirrorMaker(mirrorMaker, plan2, sourceOf, surroundings);
    for (const planned2 of plan2.monitoring) {
      const alias2 = "cluster" in planned2.of ? planned2.of.cluster : "";
      const kafka = kafkas[alias2];
      if (kafka === void 0) continue;
      keep(
        this.resources.monitoring,
        alias2,
        planned2.integrationType,
        monitoringIntegration(planned2, kafka, surroundings)
      );
    }
    this.tellClients(plan2, stackClusters, surroundings);
  }
  /** Fills in what the outputs tell of each cluster. */
  tellClients(plan2, stackClusters, { project: project2 }) {
    const { kafkas, users, integrations } = this.resources;
    const projectCas = new ProjectCas(this);
    for (const cluster of plan2.createdClusters) {
      const { alias: alias2 } = cluster;
      const kafka = kafkas[alias2];
      if (kafka === void 0) continue;
      const client2 = createdClient(cluster, kafka, users[alias2] ?? {}, projectCas);
      this.clients[alias2] = client2;
      this.clusters[alias2] = connection(cluster, kafka, client2);
      this.credentials[alias2] = credentials2(client2);
    }
    for (const { alias: alias2, external } of plan2.endpoints) this.clients[alias2] = externalClient(external);
    for (const planned2 of plan2.integrations) {
      const { clusterAlias: alias2, existingService, stackReference, existingEndpoint } = planned2;
      if (this.clients[alias2] !== void 0) continue;
      const integrated = integrations[mirrorMakerKey(planned2.mirrorMaker)]?.[alias2];
      if (stackReference !== void 0) {
        this.clients[alias2] = stackClient(stackReference, stackClusters.reference(stackReference.stack));
      } else if (existingEndpoint !== void 0) {
        this.clients[alias2] = endpointClient();
      } else if (existingService !== void 0 && integrated !== void 0) {
        const service = { project: input(planned2.project) ?? project2, serviceName: input(existingService) };
        this.clients[alias2] = existingClient(service, alias2, integrated, this, projectCas);
      }
    }
  }
  /** A MirrorMaker service with its integrations and flows, and with what carries its metrics and logs away. */
  createMirrorMaker(mirrorMakerPlan2, plan2, sourceOf, surroundings) {
    const { mirrorMakers, flows, monitoring: monitoring2, ...resources } = this.resources;
    const mirrorMaker = mirrorMakerService(mirrorMakerPlan2, surroundings);
    const key = mirrorMakerKey(mirrorMakerPlan2.key);
    mirrorMakers[key] = mirrorMaker;
    this.mirrorMakerServices[key] = mirrorMaker.serviceName;
    const isOwn = (planned2) => planned2.mirrorMaker === mirrorMakerPlan2.key;
    const integrations = resources.integrations[key] = {};
    for (const planned2 of plan2.integrations.filter(isOwn)) {
      integrations[planned2.clusterAlias] = integration(planned2, sourceOf(planned2), mirrorMaker, surroundings);
    }
    for (const flow of plan2.flows.filter(isOwn)) {
      const { sourceCluster, targetCluster } = flow;
      const ends = [sourceCluster, targetCluster].flatMap((alias2) => integrations[alias2] ?? []);
      keep(flows, sourceCluster, targetCluster, replicationFlow(flow, ends, mirrorMaker, surroundings));
    }
    for (const planned2 of plan2.monitoring) {
      if (!("mirrorMaker" in planned2.of && isOwn(planned2.of))) continue;
      keep(monitoring2, key, planned2.integrationType, monitoringIntegration(planned2, mirrorMaker, surroundings));
    }
  }
};
var mirrorMakerKey = (key) => key ?? "mirrormaker";
function summary(plan2) {
  return {
    clusterAliases: [...new Set(plan2.integrations.map(({ clusterAlias }) => clusterAlias))].sort(),
    flows: plan2.flows.map(({ sourceCluster, targetCluster }) => ({ sourceCluster, targetCluster })),
    protect: plan2.protect
  };
}
function connection({ resourceName }, kafka, { bootstrapServers }) {
  const { serviceName: serviceName2, serviceHost, servicePort } = kafka;
  const version2 = kafkaVersion(kafka.kafkaUserConfig, { resource: kafka, origin: `aiven.Kafka ${resourceName}` });
  return pulumi13.all([serviceName2, bootstrapServers, serviceHost, servicePort, version2]).apply(([name, { certificate, sasl }, host, port, running]) => ({
    serviceName: name,
    bootstrapServers: certificate ?? sasl ?? `${host}:${String(port)}`,
    ...present({ saslBootstrapServers: sasl, kafkaVersion: running })
  }));
}
function credentials2({ firstUser }) {
  return pulumi13.secret(
    pulumi13.output(firstUser).apply((user3) => ({
      username: user3?.username ?? "",
      password: user3?.password ?? "",
      accessCert: user3?.accessCert ?? "",
      accessKey: user3?.accessKey ?? ""
    }))
  );
}

// components/presets/namingDemands.ts
function namesKeptBetween(aliases, flows) {
  return flows.flatMap(
    (flow, index) => aliases.includes(flow.sourceCluster) && aliases.includes(flow.targetCluster) && keepsNames(flow) ? [
      {
        path: `${childPath("flows", index)}.replicationPolicyClass`,
        message: "must not keep topic names here: the flows form a loop, and only prefixes stop a record from going round it; leave it out"
      }
    ] : []
  );
}
function copiesFrom(aliases, hops = 1) {
  const prefix = `(${[...aliases].sort().join("|")})\\.`;
  return hops === 1 ? `${prefix}.*` : `(${prefix}){${String(hops)}}.*`;
}

// components/presets/plainMap.ts
function asMap2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function mapValues(map2, change) {
  const entries = asMap2(map2);
  if (entries === void 0) return map2;
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value, key)]));
}
function withDefaults(map2, key, defaults) {
  const outer = asMap2(map2);
  const inner = outer?.[key] ?? {};
  if (defaults === void 0 || outer === void 0 || asMap2(inner) === void 0) return map2;
  return { ...outer, [key]: { ...defaults, ...asMap2(inner) } };
}

// components/presets/groupOffsetSyncs.ts
var DEFAULT_SECONDS = 60;
function checkpointSeconds(service) {
  const settings2 = asMap2(asMap2(service)?.["kafkaMirrormaker"]);
  const seconds = settings2?.["emitCheckpointsIntervalSeconds"];
  return typeof seconds === "number" ? seconds : DEFAULT_SECONDS;
}
function withGroupOffsetSyncs(service) {
  const seconds = checkpointSeconds(service);
  return withDefaults(service, "kafkaMirrormaker", {
    emitCheckpointsEnabled: true,
    emitCheckpointsIntervalSeconds: seconds,
    syncGroupOffsetsEnabled: true,
    syncGroupOffsetsIntervalSeconds: seconds
  });
}

// components/presets/roles.ts
var import_fastest_levenshtein5 = __toESM(require_mod());
function resolveRoles(rules, given2, aliases) {
  const schema = strict({ roles: rolesSchema(rules) });
  const shape = shapeProblems(schema, { roles: given2 });
  const said2 = wellShapedPart(schema, { roles: given2 })?.roles ?? {};
  const assigned = withDefaults2(rules, said2, aliases ?? []);
  const faulty = (role) => {
    const at2 = childPath("roles", role);
    return shape.some(({ path }) => path === "roles" || path === at2 || path.startsWith(`${at2}[`));
  };
  const problems2 = [
    ...shape,
    ...Object.entries(rules).filter(([role]) => aliases !== void 0 && !faulty(role)).flatMap(([role, rule]) => countProblems(role, rule, assigned[role])),
    ...aliasProblems2(said2, aliases)
  ];
  return problems2.length > 0 || aliases === void 0 ? { problems: problems2 } : { roles: assigned };
}
function rolesSchema(rules) {
  const alias2 = text5(64);
  const list2 = listOf(alias2, "a list of cluster aliases");
  return optional2(
    settings(
      Object.fromEntries(Object.entries(rules).map(([role, rule]) => [role, rule === "cluster" ? alias2 : list2]))
    )
  );
}
function withDefaults2(rules, said2, aliases) {
  const single = Object.entries(rules).flatMap(([role, rule]) => {
    const alias2 = said2[role] ?? (rule === "cluster" && aliases.includes(role) ? role : void 0);
    return alias2 === void 0 ? [] : [[role, alias2]];
  });
  const taken = new Set(single.flatMap(([, alias2]) => alias2));
  const others = aliases.filter((alias2) => !taken.has(alias2));
  const sets = Object.entries(rules).flatMap(
    ([role, rule]) => typeof rule === "object" && "clusters" in rule && said2[role] === void 0 ? [[role, others]] : []
  );
  return Object.fromEntries([...single, ...sets]);
}
function countProblems(role, rule, assigned) {
  const path = childPath("roles", role);
  if (rule === "cluster") {
    return assigned === void 0 ? [{ path, message: `is missing; write the alias of a cluster, or name a cluster "${role}"` }] : [];
  }
  const [least, order] = "order" in rule ? [rule.order, ", in order"] : [rule.clusters, ""];
  if (assigned === void 0) return [{ path, message: `is missing; list at least ${String(least)} aliases${order}` }];
  if (assigned.length >= least) return [];
  return [
    { path, message: `has too few clusters (${String(assigned.length)}); list at least ${String(least)}${order}` }
  ];
}
function aliasProblems2(said2, aliases) {
  const first = /* @__PURE__ */ new Map();
  return Object.entries(said2).flatMap(([role, assigned]) => {
    const path = childPath("roles", role);
    return typeof assigned === "string" ? [{ path, alias: assigned }] : assigned.map((alias2, index) => ({ path: childPath(path, index), alias: alias2 }));
  }).flatMap(({ path, alias: alias2 }) => {
    const other = first.get(alias2);
    first.set(alias2, other ?? path);
    if (aliases !== void 0 && !aliases.includes(alias2)) {
      const advice = aliases.length === 0 ? "" : `; did you mean "${(0, import_fastest_levenshtein5.closest)(alias2, [...aliases])}"?`;
      return [{ path, message: `"${alias2}" is not a cluster alias here${advice}` }];
    }
    if (other === void 0) return [];
    return [{ path, message: `"${alias2}" is ${other} already; choose another cluster` }];
  });
}

// components/presets/expandPreset.ts
function expandPreset(preset, given2, roles, flow = {}) {
  const clusters = asMap2(given2["clusters"]);
  const resolved = resolveRoles(preset.roles, roles, clusters === void 0 ? void 0 : Object.keys(clusters));
  const ownFlows = Array.isArray(given2["flows"]) ? given2["flows"].length : 0;
  if (resolved.problems !== void 0) {
    return { topology: given2, ownFlows, problems: resolved.problems, hasFlows: false };
  }
  const settings2 = typeof preset.settings === "function" ? preset.settings(resolved.roles) : preset.settings;
  const synced = settings2.syncGroupOffsetsEnabled === true ? withSyncs(given2) : given2;
  const topology = {
    ...present({ protect: preset.protect }),
    ...synced,
    clusters: mapValues(
      clusters,
      (cluster, alias2) => withDefaults(cluster, "kafkaMirrormaker", clientsOf(preset, resolved.roles, alias2))
    ),
    flows: mergedFlows(given2["flows"], preset.flows(resolved.roles), (said2) => ({
      ...settings2,
      ...settings2.syncGroupOffsetsEnabled === true ? syncInterval(synced, said2["mirrorMaker"] ?? flow.mirrorMaker) : {},
      ...flow,
      ...said2
    }))
  };
  const problems2 = Array.isArray(topology["flows"]) ? preset.problems?.(topology, resolved.roles) : [];
  return { topology, ownFlows, problems: problems2 ?? [], hasFlows: true };
}
function withSyncs(given2) {
  return {
    ...given2,
    ...present({
      mirrorMaker: withGroupOffsetSyncs(given2["mirrorMaker"]),
      mirrorMakers: mapValues(given2["mirrorMakers"], withGroupOffsetSyncs)
    })
  };
}
function syncInterval(given2, key) {
  const service = typeof key === "string" ? asMap2(given2["mirrorMakers"])?.[key] : given2["mirrorMaker"];
  return { syncGroupOffsetsIntervalSeconds: checkpointSeconds(service) };
}
function clientsOf({ clients: clients2 = {} }, roles, alias2) {
  return Object.entries(clients2).find(([role]) => roles[role] === alias2)?.[1];
}
function mergedFlows(written, ends, complete2) {
  if (written !== void 0 && !Array.isArray(written)) return written;
  const own2 = written ?? [];
  const isOn = ([source, target]) => (flow) => asMap2(flow)?.["sourceCluster"] === source && asMap2(flow)?.["targetCluster"] === target;
  return [
    ...own2.map((flow) => ends.some((pair) => isOn(pair)(flow)) ? complete2(flow) : flow),
    ...ends.filter((pair) => !own2.some(isOn(pair))).map(([sourceCluster, targetCluster]) => complete2({ sourceCluster, targetCluster }))
  ];
}

// components/presets/furtherProblems.ts
function furtherProblems({ problems: said2, hasFlows }, found) {
  const paths = new Set(said2.map(({ path }) => path));
  return found.filter(
    ({ path }) => !paths.has(path) && (hasFlows || !/^flows$|^mirrorMakers?\b.*\.cloudName$/.test(path))
  );
}

// components/presets/preset.ts
var FaultyPreset = class extends Error {
  /** Pulumi prints an error with this mark, which its RunError has, without a stack trace; nothing here may know Pulumi. */
  __pulumiRunError = true;
};
function definePreset(definition) {
  return Object.assign(
    ({
      roles,
      flow,
      ...topology
    }) => {
      const expanded = expandPreset(definition, topology, roles, flow);
      if (expanded.problems.length > 0) throw new FaultyPreset(report(definition.name, expanded));
      return expanded.topology;
    },
    { definition }
  );
}
function report(name, expanded) {
  const others = topologyProblems(name, expanded.topology).problems;
  const problems2 = new Map(
    [...expanded.problems, ...furtherProblems(expanded, others)].map(({ path, message }) => {
      const problem = { path: path.replace(/^flows\[\d+\]/, "flow"), message };
      return [JSON.stringify(problem), problem];
    })
  );
  return problemReport([...problems2.values()], `Preset ${name}`);
}

// components/presets/catalogue/activeActive.ts
var activeActive = definePreset({
  name: "activeActive",
  roles: { members: { clusters: 2 } },
  flows: ({ members }) => members.flatMap(
    (source) => members.filter((target) => target !== source).map((target) => [source, target])
  ),
  settings: ({ members }) => ({
    /** The prefix tells MirrorMaker where a record has been; nothing else keeps it from going back. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Copies are not copied further: each cluster gets each record once, directly from where it was produced. */
    topicsBlacklist: [copiesFrom(members)],
    /** Consumers that move carry on where they were, also in `<alias>.<topic>`. */
    syncGroupOffsetsEnabled: true,
    /** Each flow proves that it works. */
    emitBackwardHeartbeatsEnabled: true
  }),
  problems: ({ flows }, { members }) => namesKeptBetween(members, flows)
});

// components/presets/clusterSeparation.ts
function separationProblems(clusters, primary, standby) {
  const [first, second] = [clusters[primary], clusters[standby]];
  const path = childPath("clusters", standby);
  const region = second?.cloudName;
  const day = second?.maintenanceWindow?.dow;
  return [
    ...typeof region === "string" && region === first?.cloudName ? [
      {
        path: `${path}.cloudName`,
        message: `"${region}" is where "${primary}" is too, so one outage takes down both; choose another region`
      }
    ] : [],
    ...typeof day === "string" && day === first?.maintenanceWindow?.dow ? [
      {
        path: `${path}.maintenanceWindow.dow`,
        message: `"${day}" is the day of "${primary}" too, so a bad upgrade reaches both before anybody notices; choose another day`
      }
    ] : []
  ];
}

// components/presets/catalogue/activePassive.ts
var activePassive = definePreset({
  name: "activePassive",
  roles: { primary: "cluster", standby: "cluster" },
  flows: ({ primary, standby }) => [[primary, standby]],
  settings: {
    /** Clients find their topics under the same names after the failover. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumer groups carry on where they were instead of at their reset policy. Synced as often as checkpoints are emitted: the service gets the same interval. */
    syncGroupOffsetsEnabled: true,
    /** A crash of MirrorMaker leaves no duplicates on the standby. */
    exactlyOnceDeliveryEnabled: true,
    /** The data needed to translate offsets must not be lost with the primary. */
    offsetSyncsTopicLocation: "target",
    /** `<primary's alias>.heartbeats` on the standby shows how far behind it is, before you need it. */
    emitBackwardHeartbeatsEnabled: true
  },
  protect: true,
  problems: ({ clusters }, { primary, standby }) => separationProblems(clusters, primary, standby)
});

// components/presets/catalogue/chain.ts
var chain = definePreset({
  name: "chain",
  roles: { order: { order: 3 } },
  flows: ({ order }) => order.slice(1).map((target, index) => [order[index] ?? "", target]),
  settings: {
    /** The name of a copy shows which way it came. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Heartbeats of each link travel on: `<second>.<first>.heartbeats` on the third shows that both links work. */
    emitBackwardHeartbeatsEnabled: true
  }
});

// components/presets/catalogue/failback.ts
var failback = definePreset({
  name: "failback",
  roles: { primary: "cluster", standby: "cluster" },
  flows: ({ primary, standby }) => [[standby, primary]],
  settings: {
    /** Clients find their topics as they left them. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumer groups carry on where they are on the standby; only groups with nobody connected on the primary are written. */
    syncGroupOffsetsEnabled: true,
    /** The primary becomes the original again, so it should have no duplicates. */
    exactlyOnceDeliveryEnabled: true,
    /** The primary is the cluster that will have to work alone. */
    offsetSyncsTopicLocation: "target",
    /** `<standby's alias>.heartbeats` on the primary shows when it has caught up. */
    emitBackwardHeartbeatsEnabled: true
  },
  protect: true
});

// components/presets/catalogue/fanIn.ts
var fanIn = definePreset({
  name: "fanIn",
  roles: { sources: { clusters: 2 }, target: "cluster" },
  flows: ({ sources, target }) => sources.map((source) => [source, target]),
  settings: {
    /** Topics of the same name from several sources stay apart. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Consumer groups of the sources do not move to the target, which has its own. */
    syncGroupOffsetsEnabled: false,
    /** One source of heartbeats for each flow is enough, and the next setting provides it. */
    emitHeartbeatsEnabled: false,
    /** `<source alias>.heartbeats` on the target shows for each source whether its records still arrive. */
    emitBackwardHeartbeatsEnabled: true
  }
});

// components/presets/catalogue/fanOut.ts
var fanOut = definePreset({
  name: "fanOut",
  roles: { source: "cluster", targets: { clusters: 2 } },
  flows: ({ source, targets }) => targets.map((target) => [source, target]),
  settings: {
    /** Safe alongside the targets' own topics. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** Consumer groups of the source do not move to the targets. */
    syncGroupOffsetsEnabled: false,
    /** The source is read once for each target; reading in MirrorMaker's own zone keeps that traffic cheap. */
    followerFetchingEnabled: true,
    /** `<source alias>.heartbeats` on each target shows whether it is up to date. */
    emitBackwardHeartbeatsEnabled: true
  }
});

// components/presets/catalogue/isolation.ts
var isolation = definePreset({
  name: "isolation",
  roles: { source: "cluster", target: "cluster" },
  flows: ({ source, target }) => [[source, target]],
  settings: {
    /** The name of a copy shows whose data it is. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** The names and positions of consumer groups are not the other side's business. */
    syncGroupOffsetsEnabled: false,
    /** MirrorMaker writes nothing on the source, so a user with read access is enough there. */
    offsetSyncsTopicLocation: "target",
    /** For the same reason. */
    emitBackwardHeartbeatsEnabled: false
  },
  problems: ({ flows }, { source, target }) => flows.flatMap((flow, index) => {
    const path = childPath("flows", index);
    if (flow.sourceCluster === source && flow.targetCluster === target) return allowListProblems(path, flow);
    if (flow.sourceCluster !== target || flow.targetCluster !== source) return [];
    return [{ path, message: `leads back to "${source}", which isolation rules out; remove it` }];
  })
});
function allowListProblems(path, { topics }) {
  const advice = "list the topics that may leave, such as orders\\..*";
  if (topics === void 0) return [{ path: `${path}.topics`, message: `is missing; ${advice}` }];
  const isReadable = Array.isArray(topics) && topics.every((pattern) => typeof pattern === "string");
  return isReadable && matchesNothing([".*"], topics) ? [{ path: `${path}.topics`, message: `allows every topic, so nothing is isolated; ${advice}` }] : [];
}

// components/presets/catalogue/migration.ts
var migration = definePreset({
  name: "migration",
  roles: { source: "cluster", target: "cluster" },
  flows: ({ source, target }) => [[source, target]],
  settings: {
    /** Clients keep their topic names. */
    replicationPolicyClass: IDENTITY_REPLICATION_POLICY,
    /** Consumers carry on at the target where they stopped at the source. */
    syncGroupOffsetsEnabled: true,
    /** The target becomes the original, so it should have no duplicates. */
    exactlyOnceDeliveryEnabled: true,
    /** MirrorMaker only reads the source: nothing is written there that would have to be allowed and cleaned up. */
    offsetSyncsTopicLocation: "target",
    /** For the same reason; the metrics of the service show how far the move has got. */
    emitBackwardHeartbeatsEnabled: false,
    /** Shorter than MirrorMaker's own list: timestamp types belong to the topics and move with them; what depends on the brokers does not. */
    configPropertiesExcludes: [
      "follower.replication.throttled.replicas",
      "leader.replication.throttled.replicas",
      "min.insync.replicas",
      "unclean.leader.election.enable"
    ]
  },
  clients: {
    /** Nothing on the source may be left behind. */
    source: { consumerAutoOffsetReset: "earliest" }
  }
});

// components/presets/catalogue/ring.ts
var ring = definePreset({
  name: "ring",
  roles: { order: { order: 3 } },
  flows: ({ order }) => order.map((source, index) => [source, order[(index + 1) % order.length] ?? ""]),
  settings: ({ order }) => ({
    /** The prefixes tell MirrorMaker where a record has been; nothing else ends its journey. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** A name with as many prefixes as there are other clusters has been everywhere and must not grow further; this says so in addition to the policy. */
    topicsBlacklist: [copiesFrom(order, order.length - 1)],
    /** Each flow writes heartbeats to its target, and they go round as topics do. */
    emitHeartbeatsEnabled: true,
    /** They would need more connections, against the direction of the ring. */
    emitBackwardHeartbeatsEnabled: false
  }),
  problems: ({ flows }, { order }) => namesKeptBetween(order, flows)
});

// components/presets/catalogue/unidirectional.ts
var unidirectional = definePreset({
  name: "unidirectional",
  roles: { source: "cluster", target: "cluster" },
  flows: ({ source, target }) => [[source, target]],
  settings: {
    /** The source's alias before their names tells copies from the target's own topics. */
    replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
    /** `<source alias>.heartbeats` on the target proves that records really arrive, as the recipe's tip promises. */
    emitBackwardHeartbeatsEnabled: true
  }
});

// components/rememberSettings.ts
var pulumi14 = __toESM(require("@pulumi/pulumi"));

// components/plugin/package.json
var version = "0.1.0";

// components/plugin/schema.json
var schema_default = {
  name: "aiven-mirrormaker2",
  version: "0.1.0",
  description: "Cross-cluster replication with Apache Kafka MirrorMaker 2 on Aiven: clusters, topics, integrations and replication flows as one component",
  resources: {
    "aiven-mirrormaker2:index:MirrorMaker2Replication": {
      type: "object",
      isComponent: true,
      inputProperties: {
        project: {
          type: "string",
          description: "Name of the Aiven project."
        },
        clusters: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaCluster",
            plain: true
          },
          plain: true,
          description: "The Kafka clusters, by cluster alias. This is the only place where an alias is defined: it becomes the `cluster_alias` of the cluster's integration, flows refer to it, and remote topics have it as a prefix. Use lower-case letters, digits, `-` and `_`, at most 64 characters; a dot would defeat MirrorMaker's cycle detection. Do not change an alias later: to MirrorMaker a different alias is a different cluster, and everything is copied again."
        },
        mirrorMaker: {
          $ref: "#/types/aiven-mirrormaker2:index:MirrorMakerService",
          optional: true,
          plain: true,
          description: "The MirrorMaker 2 service that runs all flows. Required unless you set `mirrorMakers`."
        },
        mirrorMakers: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:MirrorMakerService",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Several MirrorMaker 2 services instead of `mirrorMaker`, each under a key of your choice that is not a cluster alias; each flow names one. An unreachable cluster stops every flow of its service, but none of the others'."
        },
        flows: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:ReplicationFlow",
            plain: true
          },
          plain: true,
          description: "The replication flows, at most one for each ordered pair of aliases. Their order does not matter."
        },
        monitoring: {
          $ref: "#/types/aiven-mirrormaker2:index:Monitoring",
          optional: true,
          plain: true,
          description: "Where the metrics and logs of every service that is created here go. Default: nowhere."
        },
        protect: {
          type: "boolean",
          optional: true,
          plain: true,
          description: "Refuse deletion: turns on Aiven's termination protection for every service that is created here, and Pulumi's `protect` for all resources. Default `false`."
        }
      },
      requiredInputs: [
        "clusters",
        "flows",
        "project"
      ],
      properties: {
        clusters: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaClusterConnection"
          },
          description: "How to connect to every created cluster, by alias."
        },
        clients: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaClient"
          },
          description: "What clients of each cluster need, by alias, for clusters of every kind; secret.",
          secret: true
        },
        credentials: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaClusterCredentials"
          },
          description: "Credentials of every created cluster's first user, by alias; secret. `clients` has them too, and those of every other user.",
          secret: true
        },
        mirrorMakerServices: {
          type: "object",
          additionalProperties: {
            type: "string"
          },
          description: "Name of every MirrorMaker service by its key; the only one has the key `mirrormaker`."
        },
        remoteTopics: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:RemoteTopic"
          },
          description: "Which declared topic appears where, under which name."
        },
        consumerPatterns: {
          type: "object",
          additionalProperties: {
            type: "string"
          },
          description: "For each topic that clusters copy to each other: a regular expression with which consumers on any of them read all its records."
        }
      },
      required: [
        "clients",
        "clusters",
        "consumerPatterns",
        "credentials",
        "mirrorMakerServices",
        "remoteTopics"
      ],
      description: "Cross-cluster replication with Apache Kafka MirrorMaker 2 on Aiven: Kafka clusters with their topics, the MirrorMaker service, one\nintegration for each cluster and one replication flow for each ordered pair of clusters.\n\nEverything is checked before the first resource is registered; faulty arguments fail with one message that lists all problems."
    }
  },
  types: {
    "aiven-mirrormaker2:index:KafkaCluster": {
      type: "object",
      properties: {
        existingService: {
          type: "string",
          optional: true,
          description: "Name of an existing Aiven for Apache Kafka service. It is integrated but never changed, so of the other properties only `project`, `kafkaMirrormaker` and `tuning` can be combined with it. It may be an output, such as one in another stack."
        },
        stackReference: {
          $ref: "#/types/aiven-mirrormaker2:index:StackCluster",
          optional: true,
          plain: true,
          description: "A cluster that another stack of this program created; its project and service are read from that stack's outputs."
        },
        external: {
          $ref: "#/types/aiven-mirrormaker2:index:ExternalKafka",
          optional: true,
          plain: true,
          description: "A cluster outside Aiven: an `external_kafka` integration endpoint is created for it."
        },
        existingEndpoint: {
          type: "string",
          optional: true,
          description: "Id of an existing `external_kafka` endpoint, as `<project>/<uuid>`."
        },
        plan: {
          type: "string",
          optional: true,
          plain: true,
          description: "Aiven plan, such as `startup-4` or `business-4`. Required for a cluster that is created."
        },
        cloudName: {
          type: "string",
          optional: true,
          plain: true,
          description: "Cloud and region, such as `google-europe-west1`. Required for a cluster that is created."
        },
        kafkaVersion: {
          type: "string",
          optional: true,
          plain: true,
          description: "Version of Apache Kafka, such as `4.2`. A newer version upgrades the brokers, which cannot be undone. Default: for a new service, the newest version that Aiven creates services with (`kafkaVersions.ts`); an existing service keeps its version, even when a later release of this component has a different default. The output `clusters` shows the version."
        },
        kafka: {
          $ref: "#/types/aiven-mirrormaker2:index:BrokerSettings",
          optional: true,
          plain: true,
          description: "Settings of the brokers. Default: Aiven's."
        },
        kafkaUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfig",
          optional: true,
          plain: true,
          description: "Further settings of the service: schema registry, REST, authentication, access, tiered storage and so on. Default: Aiven's."
        },
        defaultAcl: {
          type: "boolean",
          optional: true,
          description: "Whether every user may do everything until you create ACLs, as on a new Aiven service. Default `true`."
        },
        topics: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaTopic",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Topics to create, by topic name. Default: none."
        },
        users: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaUser",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Users to create, by user name. Default: none beside Aiven's `avnadmin`."
        },
        acls: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaAcl",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Aiven ACLs, each under a key of your choice. MirrorMaker never copies them, as they live outside Kafka; create them on each cluster."
        },
        nativeAcls: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaNativeAcl",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Kafka's native ACLs, each under a key of your choice."
        },
        quotas: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaQuota",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Client quotas, each under a key of your choice."
        },
        userConfig: {
          type: "object",
          additionalProperties: {
            $ref: "pulumi.json#/Any"
          },
          optional: true,
          plain: true,
          description: "Further settings of the service that the provider's `kafkaUserConfig` has and that have no key here, such as those that Aiven has added since. The compiler checks them against the installed SDK; settings that do have a key here are refused."
        },
        kafkaMirrormaker: {
          $ref: "#/types/aiven-mirrormaker2:index:IntegrationSettings",
          optional: true,
          plain: true,
          description: "MirrorMaker's consumer and producer settings for this cluster. Default: the tuning profile's, then Aiven's."
        },
        tuning: {
          type: "string",
          optional: true,
          plain: true,
          description: "A named set of consumer and producer settings: `latency` delivers records as soon as possible, `throughput` moves the most records for each request, `wan` makes few round trips over a distant, narrow link. What `kafkaMirrormaker` sets wins. Default: none. One of `latency`, `throughput`, `wan`."
        },
        integrationUserConfig: {
          type: "object",
          additionalProperties: {
            $ref: "pulumi.json#/Any"
          },
          optional: true,
          plain: true,
          description: "Like `userConfig`, for the `kafkaMirrormakerUserConfig` of the cluster's integration with MirrorMaker."
        },
        project: {
          type: "string",
          optional: true,
          description: "Name of the Aiven project. Default: the component's project."
        },
        serviceName: {
          type: "string",
          optional: true,
          plain: true,
          description: "Name of the service to create. Default `<component name>-<key>`. Another name replaces the service."
        },
        ipFilter: {
          type: "array",
          items: {
            type: "string"
          },
          optional: true,
          description: "Networks that may connect, in CIDR form. This or `ipFilterObjects` is required for a service that is created, because Aiven's own default lets the whole world in."
        },
        ipFilterObjects: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:IpFilterObject",
            plain: true
          },
          optional: true,
          description: "Like `ipFilter`, but with a description for each network."
        },
        maintenanceWindow: {
          $ref: "#/types/aiven-mirrormaker2:index:MaintenanceWindow",
          optional: true,
          plain: true,
          description: "When Aiven may do maintenance. Default: Aiven picks a window for a new service; a window that was set stays until you set another."
        },
        additionalDiskSpace: {
          type: "string",
          optional: true,
          description: "Disk space in addition to the plan's, such as `90GiB`. Default: none."
        },
        projectVpcId: {
          type: "string",
          optional: true,
          description: "Id of the project VPC to create the service in, as `<project>/<uuid>`. Default: none."
        },
        staticIps: {
          type: "array",
          items: {
            type: "string"
          },
          optional: true,
          description: "Ids of static IP addresses for the service; setting them also turns on the service's own setting of that name. Default: none."
        },
        tags: {
          type: "object",
          additionalProperties: {
            type: "string"
          },
          optional: true,
          description: "Tags, as keys and values. Default: none."
        },
        techEmails: {
          type: "array",
          items: {
            type: "string"
          },
          optional: true,
          plain: true,
          description: "E-mail addresses that Aiven writes to about the service. Default: the project's."
        },
        terminationProtection: {
          type: "boolean",
          optional: true,
          description: "Whether Aiven refuses to delete or power off the service, and Pulumi refuses to delete it (not if this is an output). To delete the service, set this to `false`, run `pulumi up`, then remove the service. Default: the topology's `protect`."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:StackCluster": {
      type: "object",
      properties: {
        stack: {
          type: "string",
          plain: true,
          description: "Full name of the stack, such as `organization/mirrormaker2/prod`."
        },
        cluster: {
          type: "string",
          plain: true,
          description: "Alias of the cluster in that stack."
        }
      },
      required: [
        "cluster",
        "stack"
      ]
    },
    "aiven-mirrormaker2:index:ExternalKafka": {
      type: "object",
      properties: {
        endpointName: {
          type: "string",
          optional: true,
          description: "Name of the endpoint. Default `<component name>-<alias>`. Another name replaces the endpoint."
        },
        bootstrapServers: {
          type: "string",
          description: "Address of the brokers as `host:port`; separate several with commas."
        },
        securityProtocol: {
          type: "string",
          plain: true,
          description: "How MirrorMaker connects. `SSL` and `SASL_SSL` encrypt; the other two send everything unencrypted. One of `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT`, `SASL_SSL`."
        },
        saslMechanism: {
          type: "string",
          optional: true,
          description: "How MirrorMaker logs in. Required by the SASL protocols. One of `PLAIN`, `SCRAM-SHA-256`, `SCRAM-SHA-512`."
        },
        saslPlainUsername: {
          type: "string",
          optional: true,
          description: "User name that MirrorMaker logs in with. Required by the SASL protocols."
        },
        saslPlainPassword: {
          type: "string",
          optional: true,
          description: "Password that MirrorMaker logs in with; give a secret. Required by the SASL protocols."
        },
        sslCaCert: {
          type: "string",
          optional: true,
          description: "PEM of the certificate authority that signed the brokers' certificates. Default: the public authorities."
        },
        sslClientCert: {
          type: "string",
          optional: true,
          description: "PEM of the client certificate; goes with `sslClientKey`. Default: none."
        },
        sslClientKey: {
          type: "string",
          optional: true,
          description: "PEM of the client certificate's key; give a secret. Default: none."
        },
        sslEndpointIdentificationAlgorithm: {
          type: "string",
          optional: true,
          description: "`https` checks that the brokers' certificates match their host names. Default `https` for the encrypted protocols. One of `https`."
        },
        userConfig: {
          type: "object",
          additionalProperties: {
            $ref: "pulumi.json#/Any"
          },
          optional: true,
          plain: true,
          description: "Further settings that the provider's `externalKafkaUserConfig` has and that have no key here."
        }
      },
      required: [
        "bootstrapServers",
        "securityProtocol"
      ]
    },
    "aiven-mirrormaker2:index:BrokerSettings": {
      type: "object",
      properties: {
        autoCreateTopicsEnable: {
          type: "boolean",
          optional: true,
          description: "Whether a topic is created when somebody first uses it."
        },
        compressionType: {
          type: "string",
          optional: true,
          description: "How records are compressed on disk; `producer` keeps what the producer chose. One of `gzip`, `lz4`, `producer`, `snappy`, `uncompressed`, `zstd`."
        },
        connectionsMaxIdleMs: {
          type: "number",
          optional: true,
          description: "Milliseconds after which an idle connection is closed. A whole number from 1000 to 3600000."
        },
        defaultReplicationFactor: {
          type: "number",
          optional: true,
          description: "Replicas of topics that are created automatically. A whole number from 1 to 10."
        },
        groupInitialRebalanceDelayMs: {
          type: "number",
          optional: true,
          description: "Milliseconds to wait for more consumers before the first rebalance of a new group. A whole number from 0 to 300000."
        },
        groupMaxSessionTimeoutMs: {
          type: "number",
          optional: true,
          description: "Longest session timeout that a consumer may ask for, in milliseconds. A whole number from 0 to 1800000."
        },
        groupMinSessionTimeoutMs: {
          type: "number",
          optional: true,
          description: "Shortest session timeout that a consumer may ask for, in milliseconds. A whole number from 0 to 60000."
        },
        logCleanerDeleteRetentionMs: {
          type: "number",
          optional: true,
          description: "Milliseconds that deletion markers are kept in compacted topics. A whole number from 0 to 315569260000."
        },
        logCleanerMaxCompactionLagMs: {
          type: "number",
          optional: true,
          description: "Longest time that a record may stay uncompacted, in milliseconds. A whole number, 30000 or more."
        },
        logCleanerMinCleanableRatio: {
          type: "number",
          optional: true,
          description: "Share of a log that must be uncompacted before the cleaner starts. A number from 0.2 to 0.9."
        },
        logCleanerMinCompactionLagMs: {
          type: "number",
          optional: true,
          description: "Shortest time that a record stays uncompacted, in milliseconds. A whole number, 0 or more."
        },
        logCleanupPolicy: {
          type: "string",
          optional: true,
          description: "What happens to old segments: `delete` them, `compact` them, or both. One of `delete`, `compact`, `compact,delete`."
        },
        logFlushIntervalMessages: {
          type: "number",
          optional: true,
          description: "Records after which a log is flushed to disk. A whole number, 1 or more."
        },
        logFlushIntervalMs: {
          type: "number",
          optional: true,
          description: "Milliseconds after which a log is flushed to disk. A whole number, 0 or more."
        },
        logIndexIntervalBytes: {
          type: "number",
          optional: true,
          description: "Bytes between two entries of a segment's offset index. A whole number from 0 to 104857600."
        },
        logIndexSizeMaxBytes: {
          type: "number",
          optional: true,
          description: "Largest size of an offset index, in bytes. A whole number from 1048576 to 104857600."
        },
        logLocalRetentionBytes: {
          type: "number",
          optional: true,
          description: "Bytes of a partition that stay on local disk with tiered storage; -2 means as `logRetentionBytes`. A whole number, -2 or more."
        },
        logLocalRetentionMs: {
          type: "number",
          optional: true,
          description: "Milliseconds that segments stay on local disk with tiered storage; -2 means as `logRetentionMs`. A whole number, -2 or more."
        },
        logMessageDownconversionEnable: {
          type: "boolean",
          optional: true,
          description: "Whether records are converted for consumers that only know older formats."
        },
        logMessageTimestampAfterMaxMs: {
          type: "number",
          optional: true,
          description: "How far a record's timestamp may lie after the broker's, in milliseconds. A whole number, 0 or more."
        },
        logMessageTimestampBeforeMaxMs: {
          type: "number",
          optional: true,
          description: "How far a record's timestamp may lie before the broker's, in milliseconds. A whole number, 0 or more."
        },
        logMessageTimestampDifferenceMaxMs: {
          type: "number",
          optional: true,
          description: "How far a record's timestamp may differ from the broker's, in milliseconds. A whole number, 0 or more."
        },
        logMessageTimestampType: {
          type: "string",
          optional: true,
          description: "Whose time a record carries: the producer's (`CreateTime`) or the broker's (`LogAppendTime`). One of `CreateTime`, `LogAppendTime`."
        },
        logPreallocate: {
          type: "boolean",
          optional: true,
          description: "Whether the file of a new segment gets its full size at once."
        },
        logRetentionBytes: {
          type: "number",
          optional: true,
          description: "Bytes of a partition after which old segments are removed; -1 means no limit. A whole number, -1 or more."
        },
        logRetentionHours: {
          type: "number",
          optional: true,
          description: "Hours after which segments are removed; -1 means never. A whole number from -1 to 2147483647."
        },
        logRetentionMs: {
          type: "number",
          optional: true,
          description: "Milliseconds after which segments are removed; -1 means never. Wins over `logRetentionHours`. A whole number, -1 or more."
        },
        logRollJitterMs: {
          type: "number",
          optional: true,
          description: "Most random milliseconds taken off `logRollMs`, so that segments do not all roll at once. A whole number, 0 or more."
        },
        logRollMs: {
          type: "number",
          optional: true,
          description: "Milliseconds after which a new segment is started, even if the old one is not full. A whole number, 1 or more."
        },
        logSegmentBytes: {
          type: "number",
          optional: true,
          description: "Largest size of a segment, in bytes. A whole number from 10485760 to 1073741824."
        },
        logSegmentDeleteDelayMs: {
          type: "number",
          optional: true,
          description: "Milliseconds to wait before a removed segment's file is deleted. A whole number from 0 to 3600000."
        },
        maxConnectionsPerIp: {
          type: "number",
          optional: true,
          description: "Most connections from one IP address. A whole number from 256 to 2147483647."
        },
        maxIncrementalFetchSessionCacheSlots: {
          type: "number",
          optional: true,
          description: "Most incremental fetch sessions that a broker keeps. A whole number from 1000 to 10000."
        },
        messageMaxBytes: {
          type: "number",
          optional: true,
          plain: true,
          description: "Largest batch of records that a broker accepts, in bytes. A whole number from 0 to 100001200."
        },
        minInsyncReplicas: {
          type: "number",
          optional: true,
          description: "Replicas that must have a record before its write with acks=all is acknowledged. A whole number from 1 to 7."
        },
        numPartitions: {
          type: "number",
          optional: true,
          description: "Partitions of topics that are created automatically. A whole number from 1 to 1000."
        },
        offsetsRetentionMinutes: {
          type: "number",
          optional: true,
          description: "Minutes that the offsets of an empty consumer group are kept. A whole number from 1 to 2147483647."
        },
        producerPurgatoryPurgeIntervalRequests: {
          type: "number",
          optional: true,
          description: "Requests after which the waiting room for produce requests is tidied. A whole number from 10 to 10000."
        },
        replicaFetchMaxBytes: {
          type: "number",
          optional: true,
          description: "Bytes that a follower tries to fetch of each partition. A whole number from 1048576 to 104857600."
        },
        replicaFetchResponseMaxBytes: {
          type: "number",
          optional: true,
          description: "Bytes that a follower tries to fetch in one response. A whole number from 10485760 to 1048576000."
        },
        saslOauthbearerExpectedAudience: {
          type: "string",
          optional: true,
          description: "Audience that an OAuth token must be for. Text of at most 128 characters."
        },
        saslOauthbearerExpectedIssuer: {
          type: "string",
          optional: true,
          description: "Issuer that an OAuth token must come from. Text of at most 128 characters."
        },
        saslOauthbearerJwksEndpointUrl: {
          type: "string",
          optional: true,
          description: "Address of the keys that OAuth tokens are verified with. Text of at most 2048 characters."
        },
        saslOauthbearerSubClaimName: {
          type: "string",
          optional: true,
          description: "Claim of an OAuth token that holds the user; Kafka's own default is `sub`. Text of at most 128 characters."
        },
        socketRequestMaxBytes: {
          type: "number",
          optional: true,
          description: "Largest request that a broker accepts, in bytes. A whole number from 10485760 to 209715200."
        },
        transactionPartitionVerificationEnable: {
          type: "boolean",
          optional: true,
          description: "Whether a broker checks that a partition was added to a transaction before it writes to it."
        },
        transactionRemoveExpiredTransactionCleanupIntervalMs: {
          type: "number",
          optional: true,
          description: "Milliseconds between two removals of expired transactional ids. A whole number from 600000 to 3600000."
        },
        transactionStateLogSegmentBytes: {
          type: "number",
          optional: true,
          description: "Largest size of a segment of the transaction log, in bytes. A whole number from 1048576 to 2147483647."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfig": {
      type: "object",
      properties: {
        aivenKafkaTopicMessages: {
          type: "boolean",
          optional: true,
          description: "Whether Aiven's console and API can show the records of topics."
        },
        backupIntervalHours: {
          type: "number",
          optional: true,
          description: "Hours between two backups of the service's configuration. One of `3`, `4`, `6`, `8`, `12`, `24`."
        },
        backupRetentionDays: {
          type: "number",
          optional: true,
          description: "Days that these backups are kept. A whole number from 1 to 30."
        },
        customDomain: {
          type: "string",
          optional: true,
          description: "Domain of your own under which the service is reached. Text of at most 255 characters."
        },
        enableIpv6: {
          type: "boolean",
          optional: true,
          description: "Whether the service also listens on IPv6."
        },
        followerFetching: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigFollowerFetching",
          optional: true,
          plain: true,
          description: "Whether consumers may read from the replica in their own zone. A map of keys to values."
        },
        gcpAuthAllowedUrls: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Addresses that connectors may contact to log in to Google Cloud. A list of https addresses."
        },
        inkless: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigInkless",
          optional: true,
          plain: true,
          description: "Inkless Kafka, the engine of diskless topics. A map of keys to values."
        },
        kafkaAuthenticationMethods: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaAuthenticationMethods",
          optional: true,
          plain: true,
          description: "How clients may log in. A map of keys to values."
        },
        kafkaConnect: {
          type: "boolean",
          optional: true,
          description: "Whether Kafka Connect runs on the service."
        },
        kafkaConnectConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectConfig",
          optional: true,
          plain: true,
          description: "Settings of Kafka Connect. A map of keys to values."
        },
        kafkaConnectPluginVersions: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectPluginVersions",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Versions of connector plugins. A list of plugins, each with pluginName and version."
        },
        kafkaConnectSecretProviders: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectSecretProviders",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Where connectors get secrets from. A list of secret providers, each with name and one of aws, env and vault."
        },
        kafkaDiskless: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaDiskless",
          optional: true,
          plain: true,
          description: "Diskless topics. A map of keys to values."
        },
        kafkaRest: {
          type: "boolean",
          optional: true,
          description: "Whether the Karapace REST proxy runs on the service."
        },
        kafkaRestAuthorization: {
          type: "boolean",
          optional: true,
          description: "Whether the REST proxy asks for a login."
        },
        kafkaRestConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaRestConfig",
          optional: true,
          plain: true,
          description: "Settings of the REST proxy. A map of keys to values."
        },
        kafkaSaslMechanisms: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaSaslMechanisms",
          optional: true,
          plain: true,
          description: "Which SASL mechanisms clients may use. A map of keys to values."
        },
        letsencryptSasl: {
          type: "boolean",
          optional: true,
          description: "Whether the SASL listener has a certificate that clients trust without Aiven's CA."
        },
        letsencryptSaslPrivatelink: {
          type: "boolean",
          optional: true,
          description: "The same for SASL over a private link."
        },
        privateAccess: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigPrivateAccess",
          optional: true,
          plain: true,
          description: "Which parts can be reached from the cloud's private network without a VPC. A map of keys to values."
        },
        privatelinkAccess: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigPrivatelinkAccess",
          optional: true,
          plain: true,
          description: "Which parts can be reached over a private link. A map of keys to values."
        },
        publicAccess: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigPublicAccess",
          optional: true,
          plain: true,
          description: "Which parts of a service in a VPC can also be reached from the internet. A map of keys to values."
        },
        saslOauthbearerAllowedUrls: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Addresses from which OAuth tokens and keys may be fetched. A list of https addresses."
        },
        schemaRegistry: {
          type: "boolean",
          optional: true,
          description: "Whether the Karapace schema registry runs on the service."
        },
        schemaRegistryConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigSchemaRegistryConfig",
          optional: true,
          plain: true,
          description: "Settings of the schema registry. A map of keys to values."
        },
        serviceLog: {
          type: "boolean",
          optional: true,
          description: "Whether the service's log can be read in Aiven's console and through its API."
        },
        singleZone: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigSingleZone",
          optional: true,
          plain: true,
          description: "Whether all nodes run in one availability zone. A map of keys to values."
        },
        tieredStorage: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigTieredStorage",
          optional: true,
          plain: true,
          description: "Tiered storage. A map of keys to values."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigFollowerFetching": {
      type: "object",
      properties: {
        enabled: {
          type: "boolean",
          description: "Turns it on."
        }
      },
      required: [
        "enabled"
      ]
    },
    "aiven-mirrormaker2:index:KafkaUserConfigInkless": {
      type: "object",
      properties: {
        enabled: {
          type: "boolean",
          description: "Turns it on."
        }
      },
      required: [
        "enabled"
      ]
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaAuthenticationMethods": {
      type: "object",
      properties: {
        certificate: {
          type: "boolean",
          optional: true,
          description: "By client certificate."
        },
        sasl: {
          type: "boolean",
          optional: true,
          description: "By user name and password."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectConfig": {
      type: "object",
      properties: {
        connectorClientConfigOverridePolicy: {
          type: "string",
          optional: true,
          description: "Which client settings a connector may override. One of `None`, `All`."
        },
        consumerAutoOffsetReset: {
          type: "string",
          optional: true,
          description: "Where sink connectors start without an offset. One of `earliest`, `latest`."
        },
        consumerFetchMaxBytes: {
          type: "number",
          optional: true,
          description: "Most bytes of one fetch. A whole number from 0 to 104857600."
        },
        consumerIsolationLevel: {
          type: "string",
          optional: true,
          description: "Whether records of open transactions are read as well. One of `read_uncommitted`, `read_committed`."
        },
        consumerMaxPartitionFetchBytes: {
          type: "number",
          optional: true,
          description: "Most bytes of one partition in a fetch. A whole number from 0 to 104857600."
        },
        consumerMaxPollIntervalMs: {
          type: "number",
          optional: true,
          description: "Most milliseconds between two polls before a consumer counts as gone. A whole number from 1 to 2147483647."
        },
        consumerMaxPollRecords: {
          type: "number",
          optional: true,
          description: "Most records of one poll. A whole number from 1 to 10000."
        },
        offsetFlushIntervalMs: {
          type: "number",
          optional: true,
          description: "Milliseconds between two commits of offsets. A whole number from 1 to 100000000."
        },
        offsetFlushTimeoutMs: {
          type: "number",
          optional: true,
          description: "Most milliseconds that a commit of offsets may take. A whole number from 1 to 2147483647."
        },
        producerBatchSize: {
          type: "number",
          optional: true,
          description: "Bytes of one batch for a partition. A whole number from 0 to 5242880."
        },
        producerBufferMemory: {
          type: "number",
          optional: true,
          description: "Bytes of records that may wait to be sent. A whole number from 5242880 to 134217728."
        },
        producerCompressionType: {
          type: "string",
          optional: true,
          description: "How batches are compressed. One of `gzip`, `snappy`, `lz4`, `zstd`, `none`."
        },
        producerLingerMs: {
          type: "number",
          optional: true,
          description: "Milliseconds to wait for more records before a batch is sent. A whole number from 0 to 5000."
        },
        producerMaxRequestSize: {
          type: "number",
          optional: true,
          description: "Most bytes of one request. A whole number from 131072 to 67108864."
        },
        scheduledRebalanceMaxDelayMs: {
          type: "number",
          optional: true,
          description: "Most milliseconds to wait for a worker to return before its tasks move. A whole number from 0 to 600000."
        },
        sessionTimeoutMs: {
          type: "number",
          optional: true,
          description: "Milliseconds without a sign of life after which a worker counts as gone. A whole number from 1 to 2147483647."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectPluginVersions": {
      type: "object",
      properties: {
        pluginName: {
          type: "string",
          description: "Name of the plugin. Text of at most 256 characters."
        },
        version: {
          type: "string",
          description: "Version of the plugin. Text of at most 256 characters."
        }
      },
      required: [
        "pluginName",
        "version"
      ]
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectSecretProviders": {
      type: "object",
      properties: {
        name: {
          type: "string",
          description: "Name by which connectors refer to the provider. Text of at most 64 characters."
        },
        aws: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectSecretProvidersAws",
          optional: true,
          plain: true,
          description: "AWS Secrets Manager. A map of keys to values."
        },
        env: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectSecretProvidersEnv",
          optional: true,
          plain: true,
          description: "Environment variables of the workers. A map of keys to values."
        },
        vault: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectSecretProvidersVault",
          optional: true,
          plain: true,
          description: "HashiCorp Vault. A map of keys to values."
        }
      },
      required: [
        "name"
      ]
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectSecretProvidersAws": {
      type: "object",
      properties: {
        authMethod: {
          type: "string",
          description: "How to log in. One of `credentials`."
        },
        region: {
          type: "string",
          description: "AWS region of the secrets. Text of at most 64 characters."
        },
        accessKey: {
          type: "string",
          optional: true,
          description: "Id of the access key. Text of at most 2048 characters."
        },
        secretKey: {
          type: "string",
          optional: true,
          description: "The access key itself; give a secret. Text of at most 2048 characters."
        }
      },
      required: [
        "authMethod",
        "region"
      ]
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectSecretProvidersEnv": {
      type: "object",
      properties: {
        secrets: {
          type: "object",
          additionalProperties: {
            type: "string"
          },
          description: "The secrets, by name; give secrets. A map of keys to values."
        }
      },
      required: [
        "secrets"
      ]
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaConnectSecretProvidersVault": {
      type: "object",
      properties: {
        address: {
          type: "string",
          description: "Address of the server. Text of at most 65535 characters."
        },
        authMethod: {
          type: "string",
          description: "How to log in. One of `token`."
        },
        engineVersion: {
          type: "number",
          optional: true,
          description: "Version of the key-value engine. One of `1`, `2`."
        },
        prefixPathDepth: {
          type: "number",
          optional: true,
          description: "How many parts of a path belong to the engine's mount point. A whole number, 0 or more."
        },
        token: {
          type: "string",
          optional: true,
          description: "Token to log in with; give a secret. Text of at most 2048 characters."
        }
      },
      required: [
        "address",
        "authMethod"
      ]
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaDiskless": {
      type: "object",
      properties: {
        enabled: {
          type: "boolean",
          description: "Whether the service may have them."
        }
      },
      required: [
        "enabled"
      ]
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaRestConfig": {
      type: "object",
      properties: {
        consumerEnableAutoCommit: {
          type: "boolean",
          optional: true,
          description: "Whether consumers commit offsets on their own."
        },
        consumerIdleDisconnectTimeout: {
          type: "number",
          optional: true,
          description: "Seconds after which an idle consumer is removed; 0 means never. A whole number, 0 or more."
        },
        consumerRequestMaxBytes: {
          type: "number",
          optional: true,
          description: "Most bytes of the answer to one read. A whole number from 0 to 671088640."
        },
        consumerRequestTimeoutMs: {
          type: "number",
          optional: true,
          description: "Most milliseconds that one read may take. One of `1000`, `15000`, `30000`."
        },
        nameStrategy: {
          type: "string",
          optional: true,
          description: "How the subject of a schema is named. One of `topic_name`, `record_name`, `topic_record_name`."
        },
        nameStrategyValidation: {
          type: "boolean",
          optional: true,
          description: "Whether subjects must be named like this."
        },
        producerAcks: {
          type: "string",
          optional: true,
          description: "Which replicas must have a record before a write is acknowledged. One of `all`, `-1`, `0`, `1`."
        },
        producerCompressionType: {
          type: "string",
          optional: true,
          description: "How batches are compressed. One of `gzip`, `snappy`, `lz4`, `zstd`, `none`."
        },
        producerLingerMs: {
          type: "number",
          optional: true,
          description: "Milliseconds to wait for more records before a batch is sent. A whole number from 0 to 5000."
        },
        producerMaxRequestSize: {
          type: "number",
          optional: true,
          description: "Most bytes of one request. A whole number, 0 or more."
        },
        simpleconsumerPoolSizeMax: {
          type: "number",
          optional: true,
          description: "Most consumers that read single partitions. A whole number from 10 to 250."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigKafkaSaslMechanisms": {
      type: "object",
      properties: {
        plain: {
          type: "boolean",
          optional: true,
          description: "PLAIN."
        },
        scramSha256: {
          type: "boolean",
          optional: true,
          description: "SCRAM-SHA-256."
        },
        scramSha512: {
          type: "boolean",
          optional: true,
          description: "SCRAM-SHA-512."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigPrivateAccess": {
      type: "object",
      properties: {
        kafka: {
          type: "boolean",
          optional: true,
          description: "Kafka itself."
        },
        kafkaConnect: {
          type: "boolean",
          optional: true,
          description: "Kafka Connect."
        },
        kafkaRest: {
          type: "boolean",
          optional: true,
          description: "The REST proxy."
        },
        prometheus: {
          type: "boolean",
          optional: true,
          description: "Metrics for Prometheus."
        },
        schemaRegistry: {
          type: "boolean",
          optional: true,
          description: "The schema registry."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigPrivatelinkAccess": {
      type: "object",
      properties: {
        jolokia: {
          type: "boolean",
          optional: true,
          description: "Metrics through Jolokia."
        },
        kafka: {
          type: "boolean",
          optional: true,
          description: "Kafka itself."
        },
        kafkaConnect: {
          type: "boolean",
          optional: true,
          description: "Kafka Connect."
        },
        kafkaRest: {
          type: "boolean",
          optional: true,
          description: "The REST proxy."
        },
        prometheus: {
          type: "boolean",
          optional: true,
          description: "Metrics for Prometheus."
        },
        schemaRegistry: {
          type: "boolean",
          optional: true,
          description: "The schema registry."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigPublicAccess": {
      type: "object",
      properties: {
        kafka: {
          type: "boolean",
          optional: true,
          description: "Kafka itself."
        },
        kafkaConnect: {
          type: "boolean",
          optional: true,
          description: "Kafka Connect."
        },
        kafkaRest: {
          type: "boolean",
          optional: true,
          description: "The REST proxy."
        },
        prometheus: {
          type: "boolean",
          optional: true,
          description: "Metrics for Prometheus."
        },
        schemaRegistry: {
          type: "boolean",
          optional: true,
          description: "The schema registry."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigSchemaRegistryConfig": {
      type: "object",
      properties: {
        leaderEligibility: {
          type: "boolean",
          optional: true,
          description: "Whether this registry may become leader and accept writes."
        },
        retriableErrorsSilenced: {
          type: "boolean",
          optional: true,
          description: "Whether errors that a retry solves are kept out of the log."
        },
        schemaReaderStrictMode: {
          type: "boolean",
          optional: true,
          description: "Whether the registry stops at a broken record in its topic."
        },
        topicName: {
          type: "string",
          optional: true,
          description: "Topic that holds the schemas. To change it loses them. Text of at most 249 characters."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigSingleZone": {
      type: "object",
      properties: {
        availabilityZone: {
          type: "string",
          optional: true,
          description: "The zone. Text of at most 40 characters."
        },
        enabled: {
          type: "boolean",
          optional: true,
          description: "Turns it on."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUserConfigTieredStorage": {
      type: "object",
      properties: {
        enabled: {
          type: "boolean",
          description: "Whether topics may move old segments to object storage."
        }
      },
      required: [
        "enabled"
      ]
    },
    "aiven-mirrormaker2:index:KafkaTopic": {
      type: "object",
      properties: {
        partitions: {
          type: "number",
          plain: true,
          description: "Number of partitions. It can grow but never shrink, not even in a run that renames the topic's service, because the provider compares it with the number before. A remote topic has the same number."
        },
        replication: {
          type: "number",
          optional: true,
          plain: true,
          description: "Number of replicas, at most the number of nodes in the plan. Default 3."
        },
        config: {
          $ref: "#/types/aiven-mirrormaker2:index:TopicSettings",
          optional: true,
          plain: true,
          description: "Configuration of the topic. Default: the cluster's."
        },
        tags: {
          type: "object",
          additionalProperties: {
            type: "string"
          },
          optional: true,
          plain: true,
          description: "Tags, as keys and values. Default: none."
        },
        topicDescription: {
          type: "string",
          optional: true,
          description: "What the topic is for, in at most 256 characters. Default: none."
        },
        ownerUserGroupId: {
          type: "string",
          optional: true,
          description: "Id of the user group that owns the topic. Default: none."
        },
        terminationProtection: {
          type: "boolean",
          optional: true,
          plain: true,
          description: "Whether Pulumi refuses to delete the topic (its `protect`); Aiven itself does not protect topics. To delete the topic, set this to `false`, run `pulumi up`, then remove the topic. Default: the same as its service."
        }
      },
      required: [
        "partitions"
      ]
    },
    "aiven-mirrormaker2:index:TopicSettings": {
      type: "object",
      properties: {
        cleanupPolicy: {
          type: "string",
          optional: true,
          plain: true,
          description: "What happens to old segments: `delete` them, `compact` them, or both. One of `delete`, `compact`, `compact,delete`."
        },
        compressionType: {
          type: "string",
          optional: true,
          description: "How records are compressed on disk; `producer` keeps what the producer chose. One of `gzip`, `lz4`, `producer`, `snappy`, `uncompressed`, `zstd`."
        },
        deleteRetentionMs: {
          type: "number",
          optional: true,
          description: "Milliseconds that deletion markers are kept when the topic is compacted. A whole number, 0 or more."
        },
        disklessEnable: {
          type: "boolean",
          optional: true,
          plain: true,
          description: "Whether the topic is diskless: its records go straight to object storage."
        },
        fileDeleteDelayMs: {
          type: "number",
          optional: true,
          description: "Milliseconds to wait before a removed segment's file is deleted. A whole number, 0 or more."
        },
        flushMessages: {
          type: "number",
          optional: true,
          description: "Records after which the log is flushed to disk. A whole number, 1 or more."
        },
        flushMs: {
          type: "number",
          optional: true,
          description: "Milliseconds after which the log is flushed to disk. A whole number, 0 or more."
        },
        indexIntervalBytes: {
          type: "number",
          optional: true,
          description: "Bytes between two entries of a segment's offset index. A whole number, 0 or more."
        },
        localRetentionBytes: {
          type: "number",
          optional: true,
          description: "Bytes of a partition that stay on local disk with tiered storage; -2 means as `retentionBytes`. A whole number, -2 or more."
        },
        localRetentionMs: {
          type: "number",
          optional: true,
          description: "Milliseconds that segments stay on local disk with tiered storage; -2 means as `retentionMs`. A whole number, -2 or more."
        },
        maxCompactionLagMs: {
          type: "number",
          optional: true,
          description: "Longest time that a record may stay uncompacted, in milliseconds. A whole number, 1 or more."
        },
        maxMessageBytes: {
          type: "number",
          optional: true,
          plain: true,
          description: "Largest batch of records that the topic accepts, in bytes. A whole number from 0 to 100001200."
        },
        messageTimestampDifferenceMaxMs: {
          type: "number",
          optional: true,
          description: "How far a record's timestamp may differ from the broker's, in milliseconds. A whole number, 0 or more."
        },
        messageTimestampType: {
          type: "string",
          optional: true,
          description: "Whose time a record carries: the producer's (`CreateTime`) or the broker's (`LogAppendTime`). One of `CreateTime`, `LogAppendTime`."
        },
        minCleanableDirtyRatio: {
          type: "number",
          optional: true,
          description: "Share of the log that must be uncompacted before the cleaner starts. A number from 0 to 1."
        },
        minCompactionLagMs: {
          type: "number",
          optional: true,
          description: "Shortest time that a record stays uncompacted, in milliseconds. A whole number, 0 or more."
        },
        minInsyncReplicas: {
          type: "number",
          optional: true,
          plain: true,
          description: "Replicas that must have a record before its write with acks=all is acknowledged. A whole number, 1 or more."
        },
        preallocate: {
          type: "boolean",
          optional: true,
          description: "Whether the file of a new segment gets its full size at once."
        },
        remoteStorageEnable: {
          type: "boolean",
          optional: true,
          description: "Whether old segments move to tiered storage."
        },
        retentionBytes: {
          type: "number",
          optional: true,
          description: "Bytes of a partition after which old segments are removed; -1 means no limit. A whole number, -1 or more."
        },
        retentionMs: {
          type: "number",
          optional: true,
          description: "Milliseconds after which segments are removed; -1 means never. A whole number, -1 or more."
        },
        segmentBytes: {
          type: "number",
          optional: true,
          description: "Largest size of a segment, in bytes. A whole number, 14 or more."
        },
        segmentIndexBytes: {
          type: "number",
          optional: true,
          description: "Largest size of an offset index, in bytes. A whole number, 0 or more."
        },
        segmentJitterMs: {
          type: "number",
          optional: true,
          description: "Most random milliseconds taken off `segmentMs`, so that segments do not all roll at once. A whole number, 0 or more."
        },
        segmentMs: {
          type: "number",
          optional: true,
          description: "Milliseconds after which a new segment is started, even if the old one is not full. A whole number, 1 or more."
        },
        uncleanLeaderElectionEnable: {
          type: "boolean",
          optional: true,
          description: "Whether a replica that is behind may become leader, which loses records."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUser": {
      type: "object",
      properties: {
        password: {
          type: "string",
          optional: true,
          description: "Password of at least 8 characters; give a secret. Default: Aiven generates one."
        },
        passwordWo: {
          type: "string",
          optional: true,
          description: "Instead of `password`: a password that is never stored in the stack's state, so no output shows it. Give a secret."
        },
        passwordWoVersion: {
          type: "number",
          optional: true,
          description: "Goes with `passwordWo`: 1 or more. The provider sends the password again only when this number changes."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaAcl": {
      type: "object",
      properties: {
        username: {
          type: "string",
          description: "Name of the user; `*` and `?` are wildcards."
        },
        topic: {
          type: "string",
          description: "Name of the topic; `*` and `?` are wildcards."
        },
        permission: {
          type: "string",
          description: "What the user may do: `read`, `write`, both (`readwrite`), or both and manage the topic (`admin`). One of `admin`, `read`, `readwrite`, `write`."
        }
      },
      required: [
        "permission",
        "topic",
        "username"
      ]
    },
    "aiven-mirrormaker2:index:KafkaNativeAcl": {
      type: "object",
      properties: {
        principal: {
          type: "string",
          description: "Whom the entry is about, such as `User:app`."
        },
        host: {
          type: "string",
          optional: true,
          description: "Host from which the principal connects; `*` stands for all. Default `*`."
        },
        operation: {
          type: "string",
          description: "What the principal may or may not do, such as `Read`. One of `All`, `Alter`, `AlterConfigs`, `ClusterAction`, `Create`, `CreateTokens`, `Delete`, `Describe`, `DescribeConfigs`, `DescribeTokens`, `IdempotentWrite`, `Read`, `Write`."
        },
        resourceType: {
          type: "string",
          description: "Kind of resource that the entry is about. One of `Cluster`, `DelegationToken`, `Group`, `Topic`, `TransactionalId`, `User`."
        },
        resourceName: {
          type: "string",
          description: "Name of the resource, or its prefix; `*` stands for all. The name of the only `Cluster` is `kafka-cluster`."
        },
        patternType: {
          type: "string",
          optional: true,
          description: "Whether `resourceName` is the whole name (`LITERAL`) or a prefix (`PREFIXED`). Default `LITERAL`. One of `LITERAL`, `PREFIXED`."
        },
        permissionType: {
          type: "string",
          optional: true,
          description: "Whether the entry allows or denies; a denial wins. Default `ALLOW`. One of `ALLOW`, `DENY`."
        }
      },
      required: [
        "operation",
        "principal",
        "resourceName",
        "resourceType"
      ]
    },
    "aiven-mirrormaker2:index:KafkaQuota": {
      type: "object",
      properties: {
        user: {
          type: "string",
          optional: true,
          description: "User whose clients are limited; `default` stands for all users without a quota of their own."
        },
        clientId: {
          type: "string",
          optional: true,
          description: "Client id that is limited; `default` stands for all that have no quota of their own."
        },
        consumerByteRate: {
          type: "number",
          optional: true,
          description: "Most bytes per second that the client may read from each broker."
        },
        producerByteRate: {
          type: "number",
          optional: true,
          description: "Most bytes per second that the client may write to each broker."
        },
        requestPercentage: {
          type: "number",
          optional: true,
          description: "Share of a broker's request handler threads that the client may use, in percent."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:IntegrationSettings": {
      type: "object",
      properties: {
        consumerAutoOffsetReset: {
          type: "string",
          optional: true,
          description: "Where to start in a topic that has not been read before. One of `earliest`, `latest`."
        },
        consumerFetchMinBytes: {
          type: "number",
          optional: true,
          description: "Bytes that the source collects before it answers a fetch. A whole number from 1 to 5242880."
        },
        consumerMaxPollRecords: {
          type: "number",
          optional: true,
          description: "Most records of one poll. A whole number from 100 to 20000."
        },
        producerBatchSize: {
          type: "number",
          optional: true,
          description: "Bytes of one batch for a partition. A whole number from 0 to 5242880."
        },
        producerBufferMemory: {
          type: "number",
          optional: true,
          description: "Bytes of records that may wait to be sent. A whole number from 5242880 to 134217728."
        },
        producerCompressionType: {
          type: "string",
          optional: true,
          description: "How batches are compressed. One of `gzip`, `snappy`, `lz4`, `zstd`, `none`."
        },
        producerLingerMs: {
          type: "number",
          optional: true,
          description: "Milliseconds to wait for more records before a batch is sent. A whole number from 0 to 5000."
        },
        producerMaxRequestSize: {
          type: "number",
          optional: true,
          plain: true,
          description: "Most bytes of one request, and so of the largest record. A whole number from 0 to 268435456."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:IpFilterObject": {
      type: "object",
      properties: {
        network: {
          type: "string",
          description: "The network in CIDR form, such as `10.0.0.0/8`."
        },
        description: {
          type: "string",
          optional: true,
          description: "What the network is, in at most 1024 characters. Default: none."
        }
      },
      required: [
        "network"
      ]
    },
    "aiven-mirrormaker2:index:MaintenanceWindow": {
      type: "object",
      properties: {
        dow: {
          type: "string",
          description: "Day of the week, `monday` to `sunday`. One of `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`."
        },
        time: {
          type: "string",
          description: "When the window starts, in UTC, as `HH:mm:ss`."
        }
      },
      required: [
        "dow",
        "time"
      ]
    },
    "aiven-mirrormaker2:index:MirrorMakerService": {
      type: "object",
      properties: {
        plan: {
          type: "string",
          plain: true,
          description: "Aiven plan, such as `startup-4`."
        },
        cloudName: {
          type: "string",
          optional: true,
          plain: true,
          description: "Cloud and region. Default: the same as the clusters its flows write to, because MirrorMaker should read remotely and write locally. Required when those clusters are not created here, or are not all in one place."
        },
        kafkaMirrormaker: {
          $ref: "#/types/aiven-mirrormaker2:index:MirrorMakerSettings",
          optional: true,
          plain: true,
          description: "Settings of the service, for all its flows. Default: Aiven's, except that topics and groups are refreshed every 60 s."
        },
        serviceLog: {
          type: "boolean",
          optional: true,
          description: "Whether the service's log can be read in Aiven's console and through its API. Default: Aiven's."
        },
        saslOauthbearerAllowedUrls: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Addresses from which OAuth tokens and keys may be fetched, for SASL/OAUTHBEARER. Default: none."
        },
        userConfig: {
          type: "object",
          additionalProperties: {
            $ref: "pulumi.json#/Any"
          },
          optional: true,
          plain: true,
          description: "Further settings of the service that the provider's `kafkaMirrormakerUserConfig` has and that have no key here."
        },
        project: {
          type: "string",
          optional: true,
          description: "Name of the Aiven project. Default: the component's project."
        },
        serviceName: {
          type: "string",
          optional: true,
          plain: true,
          description: "Name of the service to create. Default `<component name>-<key>`. Another name replaces the service."
        },
        ipFilter: {
          type: "array",
          items: {
            type: "string"
          },
          optional: true,
          description: "Networks that may connect, in CIDR form. This or `ipFilterObjects` is required for a service that is created, because Aiven's own default lets the whole world in."
        },
        ipFilterObjects: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:IpFilterObject",
            plain: true
          },
          optional: true,
          description: "Like `ipFilter`, but with a description for each network."
        },
        maintenanceWindow: {
          $ref: "#/types/aiven-mirrormaker2:index:MaintenanceWindow",
          optional: true,
          plain: true,
          description: "When Aiven may do maintenance. Default: Aiven picks a window for a new service; a window that was set stays until you set another."
        },
        additionalDiskSpace: {
          type: "string",
          optional: true,
          description: "Disk space in addition to the plan's, such as `90GiB`. Default: none."
        },
        projectVpcId: {
          type: "string",
          optional: true,
          description: "Id of the project VPC to create the service in, as `<project>/<uuid>`. Default: none."
        },
        staticIps: {
          type: "array",
          items: {
            type: "string"
          },
          optional: true,
          description: "Ids of static IP addresses for the service; setting them also turns on the service's own setting of that name. Default: none."
        },
        tags: {
          type: "object",
          additionalProperties: {
            type: "string"
          },
          optional: true,
          description: "Tags, as keys and values. Default: none."
        },
        techEmails: {
          type: "array",
          items: {
            type: "string"
          },
          optional: true,
          plain: true,
          description: "E-mail addresses that Aiven writes to about the service. Default: the project's."
        },
        terminationProtection: {
          type: "boolean",
          optional: true,
          description: "Whether Aiven refuses to delete or power off the service, and Pulumi refuses to delete it (not if this is an output). To delete the service, set this to `false`, run `pulumi up`, then remove the service. Default: the topology's `protect`."
        }
      },
      required: [
        "plan"
      ]
    },
    "aiven-mirrormaker2:index:MirrorMakerSettings": {
      type: "object",
      properties: {
        adminTimeoutMs: {
          type: "number",
          optional: true,
          description: "Milliseconds that an administrative request, such as creating a topic, may take. A whole number from 30000 to 1800000."
        },
        emitCheckpointsEnabled: {
          type: "boolean",
          optional: true,
          description: "Whether checkpoints are emitted, from which group offsets are translated."
        },
        emitCheckpointsIntervalSeconds: {
          type: "number",
          optional: true,
          plain: true,
          description: "Seconds between two checkpoints. A whole number, 1 or more."
        },
        groups: {
          type: "string",
          optional: true,
          description: "Consumer groups whose offsets are carried over, as a regular expression. Text of at most 128 characters."
        },
        groupsExclude: {
          type: "string",
          optional: true,
          description: "Consumer groups to leave out, as a regular expression; wins over `groups`. Text of at most 128 characters."
        },
        offsetLagMax: {
          type: "number",
          optional: true,
          description: "Records that a copy may lag before its offset is recorded for translation. A whole number, 0 or more."
        },
        refreshGroupsEnabled: {
          type: "boolean",
          optional: true,
          description: "Whether MirrorMaker keeps looking for new consumer groups."
        },
        refreshGroupsIntervalSeconds: {
          type: "number",
          optional: true,
          description: "Seconds between two looks for new consumer groups. A whole number, 1 or more."
        },
        refreshTopicsEnabled: {
          type: "boolean",
          optional: true,
          description: "Whether MirrorMaker keeps looking for new topics and partitions."
        },
        refreshTopicsIntervalSeconds: {
          type: "number",
          optional: true,
          description: "Seconds between two looks for new topics and partitions. A whole number, 1 or more."
        },
        syncGroupOffsetsEnabled: {
          type: "boolean",
          optional: true,
          description: "Whether translated offsets are written into groups that are idle on the target. A flow's own setting wins."
        },
        syncGroupOffsetsIntervalSeconds: {
          type: "number",
          optional: true,
          description: "Seconds between two such writes. A flow's own setting wins. A whole number, 1 or more."
        },
        syncTopicConfigsEnabled: {
          type: "boolean",
          optional: true,
          description: "Whether the configuration of topics is copied as well."
        },
        tasksMaxPerCpu: {
          type: "number",
          optional: true,
          description: "Most tasks for each CPU of the service. A whole number from 1 to 8."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:ReplicationFlow": {
      type: "object",
      properties: {
        sourceCluster: {
          type: "string",
          plain: true,
          description: "Alias of the cluster to read from."
        },
        targetCluster: {
          type: "string",
          plain: true,
          description: "Alias of the cluster to write to."
        },
        mirrorMaker: {
          type: "string",
          optional: true,
          plain: true,
          description: "Key of the MirrorMaker service that runs the flow. Required if there are several (`mirrorMakers`)."
        },
        enable: {
          type: "boolean",
          optional: true,
          plain: true,
          description: "Whether the flow runs. Default `true`."
        },
        topics: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          plain: true,
          description: 'Topics to copy: regular expressions that match whole topic names, in the syntax that Java and RE2 share. Default `[".*"]`.'
        },
        topicsBlacklist: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Topics not to copy, in the same syntax; wins over `topics`. The internal topics of MirrorMaker, Connect, the schema registry and the brokers are always denied as well, because Kafka 4.0 and later would copy them (KIP-1074). Default: only those."
        },
        replicationPolicyClass: {
          type: "string",
          optional: true,
          plain: true,
          description: "How remote topics are named: `DefaultReplicationPolicy` calls them `<source alias>.<topic>`, `IdentityReplicationPolicy` keeps their names. The package `org.apache.kafka.connect.mirror` may be written before it. Default `DefaultReplicationPolicy`. One of `DefaultReplicationPolicy`, `IdentityReplicationPolicy`."
        },
        offsetSyncsTopicLocation: {
          type: "string",
          optional: true,
          plain: true,
          description: "Which cluster holds the offset-syncs topic (KIP-716). With `target`, MirrorMaker needs only read access to the source. Default `target` if the source is outside Aiven, where somebody else decides what may be written; otherwise `source`. One of `source`, `target`."
        },
        syncGroupOffsetsEnabled: {
          type: "boolean",
          optional: true,
          plain: true,
          description: "Carry consumer group offsets over to the target, into groups that are idle there (KIP-545). Default `true`."
        },
        syncGroupOffsetsIntervalSeconds: {
          type: "number",
          optional: true,
          plain: true,
          description: "Seconds between two syncs of group offsets. Default 60, as for checkpoints; the provider's own default is 1."
        },
        emitHeartbeatsEnabled: {
          type: "boolean",
          optional: true,
          plain: true,
          description: "Write heartbeats to the target. Default `true`."
        },
        emitBackwardHeartbeatsEnabled: {
          type: "boolean",
          optional: true,
          plain: true,
          description: "Write heartbeats to the source; their copy on the target, `<source alias>.heartbeats`, proves that the flow works. Default `true`."
        },
        exactlyOnceDeliveryEnabled: {
          type: "boolean",
          optional: true,
          plain: true,
          description: "Exactly-once delivery (KIP-618), which Aiven recommends for new flows. MirrorMaker sets it for a target as a whole, so all flows into the same target must agree. Default `true`, or `false` for a target outside Aiven, which has to grant TransactionalId ACLs first."
        },
        followerFetchingEnabled: {
          type: "boolean",
          optional: true,
          description: "Read from a replica in MirrorMaker's own zone if the source cluster allows it. Default `true`, as Aiven sets it for new flows."
        },
        replicationFactor: {
          type: "number",
          optional: true,
          plain: true,
          description: "Number of replicas of remote topics, at most the number of nodes of the target. Default 3."
        },
        configPropertiesExcludes: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Topic configs not to copy. What you list here replaces MirrorMaker's own list. Default: MirrorMaker's own list."
        },
        userConfig: {
          type: "object",
          additionalProperties: {
            $ref: "pulumi.json#/Any"
          },
          optional: true,
          plain: true,
          description: "Further properties that the provider's MirrorMakerReplicationFlow has and that have no key here."
        }
      },
      required: [
        "sourceCluster",
        "targetCluster"
      ]
    },
    "aiven-mirrormaker2:index:Monitoring": {
      type: "object",
      properties: {
        metricsService: {
          type: "string",
          optional: true,
          description: "Name of an Aiven service that receives metrics, such as one for PostgreSQL, Thanos or InfluxDB. Default: none."
        },
        metricsServiceProject: {
          type: "string",
          optional: true,
          description: "Project of `metricsService`. Default: the project of the service that the metrics are about."
        },
        metricsUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:MetricsUserConfig",
          optional: true,
          plain: true,
          description: "Settings of a `metricsService` for PostgreSQL: its database, its users and how many days metrics are kept."
        },
        logsService: {
          type: "string",
          optional: true,
          description: "Name of an Aiven for OpenSearch service that receives logs. Default: none."
        },
        logsServiceProject: {
          type: "string",
          optional: true,
          description: "Project of `logsService`. Default: the project of the service that the logs are about."
        },
        logsUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:LogsUserConfig",
          optional: true,
          plain: true,
          description: "Settings of `logsService`: prefix of its indexes, how many days they are kept, and which fields of a log line are sent."
        },
        kafkaLogsService: {
          type: "string",
          optional: true,
          description: "Name of an Aiven for Apache Kafka service that receives logs as records of one topic; needs `kafkaLogsUserConfig`. Default: none."
        },
        kafkaLogsServiceProject: {
          type: "string",
          optional: true,
          description: "Project of `kafkaLogsService`. Default: the project of the service that the logs are about."
        },
        kafkaLogsUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaLogsUserConfig",
          optional: true,
          plain: true,
          description: "Settings of `kafkaLogsService`: the topic, and which fields of a log line are sent."
        },
        prometheusEndpoint: {
          type: "string",
          optional: true,
          description: "Id of a `prometheus` endpoint, as `<project>/<uuid>`."
        },
        datadogEndpoint: {
          type: "string",
          optional: true,
          description: "Id of a `datadog` endpoint, as `<project>/<uuid>`."
        },
        datadogUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:DatadogUserConfig",
          optional: true,
          plain: true,
          description: "Settings of `datadogEndpoint`: tags, and which topics, consumer groups and metrics are sent."
        },
        jolokiaEndpoint: {
          type: "string",
          optional: true,
          description: "Id of a `jolokia` endpoint, as `<project>/<uuid>`."
        },
        rsyslogEndpoint: {
          type: "string",
          optional: true,
          description: "Id of an `rsyslog` endpoint, as `<project>/<uuid>`."
        },
        externalOpensearchLogsEndpoint: {
          type: "string",
          optional: true,
          description: "Id of an `external_opensearch_logs` endpoint, as `<project>/<uuid>`."
        },
        externalOpensearchLogsUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:LogFieldsUserConfig",
          optional: true,
          plain: true,
          description: "Settings of `externalOpensearchLogsEndpoint`: which fields of a log line are sent."
        },
        externalElasticsearchLogsEndpoint: {
          type: "string",
          optional: true,
          description: "Id of an `external_elasticsearch_logs` endpoint, as `<project>/<uuid>`."
        },
        externalElasticsearchLogsUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:LogFieldsUserConfig",
          optional: true,
          plain: true,
          description: "Settings of `externalElasticsearchLogsEndpoint`: which fields of a log line are sent."
        },
        externalAwsCloudwatchLogsEndpoint: {
          type: "string",
          optional: true,
          description: "Id of an `external_aws_cloudwatch_logs` endpoint, as `<project>/<uuid>`."
        },
        externalAwsCloudwatchLogsUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:LogFieldsUserConfig",
          optional: true,
          plain: true,
          description: "Settings of `externalAwsCloudwatchLogsEndpoint`: which fields of a log line are sent."
        },
        externalAwsCloudwatchMetricsEndpoint: {
          type: "string",
          optional: true,
          description: "Id of an `external_aws_cloudwatch_metrics` endpoint, as `<project>/<uuid>`."
        },
        externalAwsCloudwatchMetricsUserConfig: {
          $ref: "#/types/aiven-mirrormaker2:index:CloudwatchMetricsUserConfig",
          optional: true,
          plain: true,
          description: "Settings of `externalAwsCloudwatchMetricsEndpoint`: metrics to send in addition to the usual ones, and metrics to leave out."
        },
        externalGoogleCloudLoggingEndpoint: {
          type: "string",
          optional: true,
          description: "Id of an `external_google_cloud_logging` endpoint, as `<project>/<uuid>`."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:MetricsUserConfig": {
      type: "object",
      properties: {
        database: {
          type: "string",
          optional: true,
          description: "Database that receives the metrics. Text of at most 40 characters."
        },
        retentionDays: {
          type: "number",
          optional: true,
          description: "Days that metrics are kept. A whole number from 0 to 10000."
        },
        roUsername: {
          type: "string",
          optional: true,
          description: "User that may only read the metrics. Text of at most 40 characters."
        },
        username: {
          type: "string",
          optional: true,
          description: "User that writes the metrics. Text of at most 40 characters."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:LogsUserConfig": {
      type: "object",
      properties: {
        elasticsearchIndexDaysMax: {
          type: "number",
          optional: true,
          description: "Days that an index is kept. A whole number from 1 to 10000."
        },
        elasticsearchIndexPrefix: {
          type: "string",
          optional: true,
          description: "Prefix of the indexes' names. Text of at most 1024 characters."
        },
        selectedLogFields: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Fields of a log line that are sent. Default: only the message. A list of fields of a log, such as PRIORITY."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaLogsUserConfig": {
      type: "object",
      properties: {
        kafkaTopic: {
          type: "string",
          optional: true,
          description: "Topic that receives the logs. Text of at most 249 characters."
        },
        selectedLogFields: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Fields of a log line that are sent. Default: only the message. A list of fields of a log, such as PRIORITY."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:DatadogUserConfig": {
      type: "object",
      properties: {
        datadogTags: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:DatadogUserConfigDatadogTags",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Tags that Datadog gets with every metric. A list of at most 32 tags, each with tag."
        },
        excludeConsumerGroups: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Consumer groups whose metrics are not sent. A list of names."
        },
        excludeTopics: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Topics whose metrics are not sent. A list of names."
        },
        includeConsumerGroups: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Consumer groups whose metrics are sent. A list of names."
        },
        includeTopics: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Topics whose metrics are sent. A list of names."
        },
        kafkaCustomMetrics: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Further metrics of Kafka to send. A list of names."
        },
        maxJmxMetrics: {
          type: "number",
          optional: true,
          description: "Most metrics to send. A whole number from 10 to 100000."
        },
        mirrormakerCustomMetrics: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Further metrics of MirrorMaker to send. A list of names."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:DatadogUserConfigDatadogTags": {
      type: "object",
      properties: {
        tag: {
          type: "string",
          description: "The tag, as `key:value`. Text of at most 200 characters."
        }
      },
      required: [
        "tag"
      ]
    },
    "aiven-mirrormaker2:index:LogFieldsUserConfig": {
      type: "object",
      properties: {
        selectedLogFields: {
          type: "array",
          items: {
            type: "string",
            plain: true
          },
          optional: true,
          description: "Fields of a log line that are sent. Default: only the message. A list of fields of a log, such as PRIORITY."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:CloudwatchMetricsUserConfig": {
      type: "object",
      properties: {
        droppedMetrics: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:CloudwatchMetricsUserConfigDroppedMetrics",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Metrics that are not sent. A list of metrics, each with metric and field."
        },
        extraMetrics: {
          type: "array",
          items: {
            $ref: "#/types/aiven-mirrormaker2:index:CloudwatchMetricsUserConfigExtraMetrics",
            plain: true
          },
          optional: true,
          plain: true,
          description: "Metrics that are sent in addition to the usual ones. A list of metrics, each with metric and field."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:CloudwatchMetricsUserConfigDroppedMetrics": {
      type: "object",
      properties: {
        metric: {
          type: "string",
          description: "Name of the metric. Text of at most 1024 characters."
        },
        field: {
          type: "string",
          description: "Field of the metric. Text of at most 1024 characters."
        }
      },
      required: [
        "field",
        "metric"
      ]
    },
    "aiven-mirrormaker2:index:CloudwatchMetricsUserConfigExtraMetrics": {
      type: "object",
      properties: {
        metric: {
          type: "string",
          description: "Name of the metric. Text of at most 1024 characters."
        },
        field: {
          type: "string",
          description: "Field of the metric. Text of at most 1024 characters."
        }
      },
      required: [
        "field",
        "metric"
      ]
    },
    "aiven-mirrormaker2:index:KafkaClusterConnection": {
      type: "object",
      properties: {
        serviceName: {
          type: "string",
          description: "Aiven service name."
        },
        bootstrapServers: {
          type: "string",
          description: "`host:port` of the listener for client certificates, or for SASL if that is the only one."
        },
        saslBootstrapServers: {
          type: "string",
          optional: true,
          description: "`host:port` of the listener for user name and password, if the service has one."
        },
        kafkaVersion: {
          type: "string",
          optional: true,
          description: "Version of Apache Kafka that the service runs, such as `4.2`; if the arguments name none, the version it was created with."
        }
      },
      required: [
        "bootstrapServers",
        "serviceName"
      ]
    },
    "aiven-mirrormaker2:index:KafkaClient": {
      type: "object",
      properties: {
        bootstrapServers: {
          $ref: "#/types/aiven-mirrormaker2:index:BootstrapServers",
          description: "`host:port` to connect to, by authentication method; methods that the cluster does not offer are left out."
        },
        routes: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:BootstrapServers"
          },
          description: "The same for each other route of the service, such as `public` or `privatelink`."
        },
        caCert: {
          type: "string",
          optional: true,
          description: "PEM of the authority that signed the brokers' certificates. Left out if it is a public one, or not known.",
          secret: true
        },
        uris: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaUris",
          description: "Schema registry, REST proxy and Kafka Connect, including the login.",
          secret: true
        },
        firstUser: {
          $ref: "#/types/aiven-mirrormaker2:index:KafkaClientUser",
          optional: true,
          description: "The service's first user, `avnadmin`. Left out for clusters outside Aiven.",
          secret: true
        },
        users: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:KafkaClientUser"
          },
          description: "By user name: every user that the component creates, or the login it was given for a cluster outside Aiven.",
          secret: true
        },
        notKnown: {
          type: "object",
          additionalProperties: {
            type: "string"
          },
          description: "What cannot be known here, by property of this object: why, and whom to ask."
        }
      },
      required: [
        "bootstrapServers",
        "notKnown",
        "routes",
        "uris",
        "users"
      ]
    },
    "aiven-mirrormaker2:index:BootstrapServers": {
      type: "object",
      properties: {
        certificate: {
          type: "string",
          optional: true,
          description: "For client certificates."
        },
        sasl: {
          type: "string",
          optional: true,
          description: "For user name and password."
        },
        tls: {
          type: "string",
          optional: true,
          description: "Encrypted, for anybody. Only of clusters outside Aiven."
        },
        plaintext: {
          type: "string",
          optional: true,
          description: "In the clear, for anybody. Only of clusters outside Aiven."
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaUris": {
      type: "object",
      properties: {
        schemaRegistry: {
          type: "string",
          optional: true
        },
        rest: {
          type: "string",
          optional: true
        },
        connect: {
          type: "string",
          optional: true
        }
      },
      required: []
    },
    "aiven-mirrormaker2:index:KafkaClientUser": {
      type: "object",
      properties: {
        username: {
          type: "string",
          optional: true
        },
        password: {
          type: "string",
          optional: true,
          secret: true
        },
        accessCert: {
          type: "string",
          optional: true,
          description: "PEM."
        },
        accessKey: {
          type: "string",
          optional: true,
          description: "PEM.",
          secret: true
        },
        properties: {
          type: "object",
          additionalProperties: {
            $ref: "#/types/aiven-mirrormaker2:index:ClientProperties"
          },
          description: "Client configuration by authentication method, for every method that the cluster offers on its first route.",
          secret: true
        }
      },
      required: [
        "properties"
      ]
    },
    "aiven-mirrormaker2:index:ClientProperties": {
      type: "object",
      properties: {
        java: {
          type: "string",
          description: "For Java clients and Kafka's console tools, 2.7 and later."
        },
        librdkafka: {
          type: "string",
          description: "For librdkafka, and so for Python, Go, .NET and most others."
        }
      },
      required: [
        "java",
        "librdkafka"
      ]
    },
    "aiven-mirrormaker2:index:KafkaClusterCredentials": {
      type: "object",
      properties: {
        username: {
          type: "string"
        },
        password: {
          type: "string",
          secret: true
        },
        accessCert: {
          type: "string",
          description: "PEM."
        },
        accessKey: {
          type: "string",
          description: "PEM.",
          secret: true
        }
      },
      required: [
        "accessCert",
        "accessKey",
        "password",
        "username"
      ]
    },
    "aiven-mirrormaker2:index:RemoteTopic": {
      type: "object",
      properties: {
        sourceCluster: {
          type: "string",
          description: "Alias of the cluster where the topic is declared."
        },
        topic: {
          type: "string"
        },
        targetCluster: {
          type: "string",
          description: "Alias of a cluster it is copied to."
        },
        remoteTopic: {
          type: "string",
          description: "Its name there."
        }
      },
      required: [
        "remoteTopic",
        "sourceCluster",
        "targetCluster",
        "topic"
      ]
    }
  },
  language: {
    nodejs: {
      respectSchemaVersion: true
    },
    python: {
      respectSchemaVersion: true
    },
    csharp: {
      respectSchemaVersion: true
    },
    java: {
      respectSchemaVersion: true
    },
    go: {
      respectSchemaVersion: true
    }
  },
  dependencies: []
};

// components/plugin/provider.ts
var ComponentPlugin = class {
  version = version;
  schema = JSON.stringify(schema_default);
  construct(name, type, inputs, options) {
    if (type !== MirrorMaker2Replication.__pulumiType) {
      throw new pulumi15.RunError(`There is no ${type} here, only ${MirrorMaker2Replication.__pulumiType}.`);
    }
    const replication = new MirrorMaker2Replication(name, inputs, options);
    const { clusters, clients: clients2, credentials: credentials3, mirrorMakerServices, remoteTopics: remoteTopics2, consumerPatterns: consumerPatterns3 } = replication;
    return Promise.resolve({
      urn: replication.urn,
      state: { clusters, clients: clients2, credentials: credentials3, mirrorMakerServices, remoteTopics: remoteTopics2, consumerPatterns: consumerPatterns3 }
    });
  }
};
void (0, import_provider.main)(new ComponentPlugin(), process.argv.slice(2));
/*! Bundled license information:

re2js/build/index.js:
  (*!
  * re2js
  * RE2JS is the JavaScript port of RE2, a regular expression engine that provides linear time matching
  *
  * @version v2.10.0
  * @author Oleksii Vasyliev
  * @homepage https://github.com/le0pard/re2js#readme
  * @repository [object Object]
  * @license MIT
  *)
*/
