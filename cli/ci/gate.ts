import { destructiveChanges } from "../../policy/report/destructiveChanges";
import { counted, plainText } from "../../policy/report/plainText";
import { resourceOf, shortType } from "../../policy/report/urn";
import { EXIT } from "../command/fault";
import { ALLOW_LABEL } from "./allowLabel";
import { readReport } from "../report/reportFile";

interface GateOptions {
  report: string[];
  allow?: boolean;
}

export function run({ report, allow }: GateOptions): number {
  const changes = report.flatMap((file) => {
    const read = readReport(file);
    return destructiveChanges(read).map((destructive) => ({ ...destructive, stack: read.stack }));
  });
  for (const { change, loss, stack } of changes) {
    const { type, name } = resourceOf(change.urn);
    console.log(plainText(`${stack}: ${change.kind} of ${shortType(type)} ${name} loses ${loss}`));
  }
  if (changes.length === 0 || allow === true) return EXIT.ok;
  console.error(`error: ${counted(changes.length, "destructive change")}: allow with the label ${ALLOW_LABEL}`);
  return EXIT.found;
}
