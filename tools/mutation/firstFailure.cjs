// A property that fails has killed the mutant; to look for a smaller example of the failure would only take time.
require("fast-check").configureGlobal({ endOnFailure: true });
