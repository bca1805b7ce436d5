import { destructiveChanges } from "../policy/report/destructiveChanges";
import { counted, plainText } from "../policy/report/plainText";
import { resourceOf, shortType } from "../policy/report/urn";
import { command, run } from "./command";
import { EXIT } from "./fault";
import { ALLOW_LABEL } from "./allowLabel";
import { readReport } from "./reportFile";

interface Options {
  report: string[];
  allow?: boolean;
}

const gate = command("ci:gate", "Fail when a preview deletes or replaces what cannot be brought back")
  .requiredOption("--report <file...>", "saved reports of previews")
  .option("--allow", `show the changes and let them pass; for a pull request with the label ${ALLOW_LABEL}`);

void run(gate, ({ report, allow }: Options) => {
  const changes = report.flatMap((file) => {
    const read = readReport(file);
    return destructiveChanges(read).map((destructive) => ({ ...destructive, stack: read.stack }));
  });
  for (const { change, loss, stack } of changes) {
    const { type, name } = resourceOf(change.urn);
    console.log(plainText(`${stack}: ${change.kind} of ${shortType(type)} ${name} loses ${loss}`));
  }
  if (changes.length === 0 || allow === true) return Promise.resolve(EXIT.ok);
  console.error(`error: ${counted(changes.length, "destructive change")}: allow by the label ${ALLOW_LABEL}`);
  return Promise.resolve(EXIT.found);
});
