import type { EnforcementLevel } from "@pulumi/policy";
import { AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import type { ConfigureAnalyzerRequest } from "@pulumi/pulumi/proto/analyzer_pb";

/** The whole configuration of a pack, as the engine sends it: defaults filled in, and what no policy knows left in. */
export type Configuration = Readonly<
  Record<string, Readonly<{ enforcementLevel: EnforcementLevel } & Record<string, unknown>>>
>;

// Pulumi's numbers for levels. https://github.com/pulumi/pulumi/blob/master/proto/pulumi/analyzer.proto
const LEVELS: readonly EnforcementLevel[] = ["advisory", "mandatory", "disabled", "remediate"];

let received: Configuration = {};

/** What the engine has sent to this process; nothing outside Pulumi. */
export const receivedConfiguration = () => received;

/**
 * Keeps the configuration that the engine sends, before the SDK takes it. The SDK hands a policy only what stands under its own
 * name, so that a misspelt name would be lost in silence. Called once, before the pack is constructed.
 */
export function keepReceivedConfiguration(): void {
  const { configure } = AnalyzerService;
  const read = configure.requestDeserialize;
  configure.requestDeserialize = (bytes) => {
    const request = read(bytes);
    received = configurationIn(request);
    return request;
  };
}

function configurationIn(request: ConfigureAnalyzerRequest): Configuration {
  const entries = request.getPolicyconfigMap().toArray() as [string, unknown][];
  return Object.fromEntries(
    entries.map(([name]) => {
      const policy = request.getPolicyconfigMap().get(name);
      const properties = policy?.getProperties()?.toJavaScript() ?? {};
      return [name, { ...properties, enforcementLevel: LEVELS[policy?.getEnforcementlevel() ?? 0] ?? "advisory" }];
    }),
  );
}
