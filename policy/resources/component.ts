import { asFlag, leaf } from "./field";
import { resourceType } from "./resourceType";

/** Our own component, whose inputs are a plain summary of its plan. */
export const componentType = resourceType("aiven-mirrormaker2:index:MirrorMaker2Replication", {
  protect: leaf("protect", asFlag),
});
