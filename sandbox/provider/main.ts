import { AivenClient } from "./aivenClient";
import { NO_AIVEN, NoAiven } from "./noAiven";
import { AivenProvider } from "./provider";
import { serve } from "./server";

// Started by the engine, which gives the address and the token by the environment, and reads the port from stdout.
const { AIVEN_WEB_URL: url = "", AIVEN_TOKEN: token = "" } = process.env;
if (url === "" || token === "") {
  console.error("AIVEN_WEB_URL and AIVEN_TOKEN must be set, to say which Aiven to use.");
  process.exit(1);
}
// When the engine is gone, so is what this is for.
process.stdin.on("end", () => process.exit(0)).resume();
const client = url === NO_AIVEN.url ? new NoAiven() : new AivenClient(url, token);
serve(new AivenProvider(client)).then(
  ({ port }) => {
    console.log(port);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
