import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

// Who may not know of whom. Reading order is index.ts, components, policy, sandbox, test; each knows only what comes before
// it, and the sandbox knows neither the component nor the pack: it would serve any program.
const DIRECTIONS = [
  { target: "./components", from: "./policy" },
  { target: "./components", from: "./sandbox" },
  { target: "./policy", from: "./sandbox" },
  { target: "./sandbox", from: "./components" },
  { target: "./sandbox", from: "./policy" },
  { target: "./index.ts", from: "./policy" },
  { target: "./index.ts", from: "./sandbox" },
  ...["components", "policy", "sandbox", "index.ts", "docs"].map((target) => ({
    target: `./${target}`,
    from: "./test",
  })),
  ...["components", "policy", "sandbox", "index.ts"].map((target) => ({ target: `./${target}`, from: "./bench" })),
  ...["components", "policy", "sandbox", "index.ts"].map((target) => ({ target: `./${target}`, from: "./commands" })),
  ...["components", "policy", "sandbox", "index.ts"].map((target) => ({ target: `./${target}`, from: "./ci" })),
].map((zone) => ({ ...zone, message: "This import goes against the direction of dependencies (ARCHITECTURE.md)." }));

export default defineConfig(
  globalIgnores([".build/", "policy/bin/", "components/bin/", "components/plugin/bin/", "**/node_modules/"]),
  eslint.configs.recommended,
  { files: ["**/*.cjs", "**/*.mjs"], languageOptions: { globals: { process: "readonly" } } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    settings: { "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".js", ".json"] })] },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", 400],
      "no-console": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: DIRECTIONS }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-default-export": "error",
    },
  },
  {
    // Pure: plain data in, plain data out, for the program, the pack and the commands alike.
    files: ["components/{topology,presets,settings,config,explain}/**/*.ts", "policy/report/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: ["@pulumi/*"] }] },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-expressions": "off" },
  },
);
