// Who may import whom, type imports included, as dependency-cruiser checks it in `npm run lint`. ARCHITECTURE.md says why.

/** Rooms of components/topology, from the ground up: each imports only rooms below it. */
const FLOORS = [
  ["values", "aiven"],
  ["patterns", "userConfig"],
  ["arguments"],
  ["replication"],
  ["schema"],
  ["plan"],
  ["simulation"],
  ["paths"],
  ["rules"],
];

/** In reading order, a folder and what it may know of. What comes later is not known to what comes before. */
const HOUSES = {
  components: ["components"],
  policy: ["components", "policy"],
  sandbox: ["sandbox"],
  "index.ts": ["components"],
};

const OURS = "^(components|policy|sandbox|cli|bench|tools|test|examples)/";

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment:
        "Two files that import each other can be read only together; move what both need into a file of its own.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...FLOORS.flatMap((rooms, floor) =>
      rooms.map((room) => ({
        name: `floor-of-topology-${room}`,
        comment: "A room of components/topology imports only rooms on floors below its own.",
        severity: "error",
        from: { path: `^components/topology/${room}/` },
        to: {
          path: "^components/(?!package\\.json)",
          pathNot: `^components/topology/(${[room, ...FLOORS.slice(0, floor).flat()].join("|")})/`,
        },
      })),
    ),
    ...Object.entries(HOUSES).map(([house, known]) => ({
      name: `direction-of-${house.replace(".ts", "")}`,
      comment: "This import goes against the reading order.",
      severity: "error",
      from: { path: house.endsWith(".ts") ? `^${house}$` : `^${house}/` },
      to: { path: OURS, pathNot: `^(${known.join("|")})/` },
    })),
    {
      name: "pure",
      comment:
        "Plain data in, plain data out: the program, the policy pack and the commands share it, so it knows no Pulumi and no Kafka.",
      severity: "error",
      from: { path: "^(components/(topology|presets|settings|config|explain)|policy/report)/" },
      to: { path: "node_modules/(@pulumi|@platformatic)/" },
    },
    {
      name: "no-test-code-in-the-product",
      severity: "error",
      from: { path: "^(components|policy|sandbox|cli|tools|index\\.ts)" },
      to: { path: "^test/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(bin|\\.build)/" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};
