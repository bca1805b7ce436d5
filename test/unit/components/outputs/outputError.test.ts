import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { outputError } from "../../../../components/outputs/outputError";

describe("an error of an output", () => {
  it("is the engine's error at a resource, with its sentence and without a stack trace", () => {
    const resource = Object.create(pulumi.Resource.prototype) as pulumi.Resource;
    const error = outputError("a.b is missing", resource);
    expect(pulumi.ResourceError.isInstance(error)).to.equal(true);
    expect(error).to.include({ message: "a.b is missing", resource, hideStack: true });
    // Pulumi's SDK inspects whatever has one.
    expect(error.stack).to.equal(undefined);
  });
});
