import { ReadRequest } from "@pulumi/pulumi/proto/provider_pb";
import { main } from "@pulumi/pulumi/provider";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { AivenClient } from "./aivenClient";
import { AivenProvider } from "./provider";

// Started by the engine, which gives the address and the token by the environment, and reads the port from stdout.
const { AIVEN_WEB_URL: url = "", AIVEN_TOKEN: token = "" } = process.env;
if (url === "" || token === "") {
  console.error("AIVEN_WEB_URL and AIVEN_TOKEN must say which Aiven to use.");
  process.exit(1);
}
// When the engine is gone, so is what this is for.
process.stdin.on("end", () => process.exit(0)).resume();
// At an import there are no properties yet, and Pulumi's own server of providers breaks on that.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own request below
const { getProperties } = ReadRequest.prototype;
ReadRequest.prototype.getProperties = function (this: ReadRequest) {
  return getProperties.call(this) ?? new Struct();
};
main(new AivenProvider(new AivenClient(url, token)), process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
