"""Pinterest's description of its API as data, and the checks and answers that are derived from it.

Nothing is read before `description.contract()` is called. The modules, from the bottom:

* `description`: the operations and schemas;
* `json_schema`: a schema of the description as JSON Schema, compiled;
* `violations`, `wording`: the faults of a value, in the words that Pinterest uses;
* `parameters`, `body`: the parameters and the body of a request, checked and converted;
* `example`: answers that are made up from their schemas;
* `conformance`: whether an answer is as described;
* `shapes`: which operations keep things, and where in requests and answers these things are.
"""
